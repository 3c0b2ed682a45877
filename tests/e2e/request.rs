//! Asking for something: a parent asks, their worker sees to it, the parent reads the answer and who opened it; a complaint is
//! read by the manager alone; and nobody else in the family meets a word of it.

use i18n::msg;
use tests::{Browser, Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";
const ASKED: &str = "marker-asked: Polish, and a woman if you can";
const ANSWER: &str = "marker-answer: Ewa comes on Thursday";
const COMPLAINT: &str = "marker-complaint: nobody rang me back";

async fn comes(portal: &Portal, who: &str) -> Browser {
    let browser = portal.person(who).await;
    let is_parent = ["amina", "dan"].contains(&who);
    let (width, height) = if is_parent { (320, 640) } else { (1280, 900) };
    browser.resizes(width, height).await;
    browser.is_at(if is_parent { msg::month::heading() } else { msg::team_today::heading() }).await;
    browser
}

async fn goes_to_requests(parent: &Browser) {
    parent.presses(msg::session::foot_help()).await;
    parent.is_at(msg::help::heading()).await;
    parent.presses(msg::help::request()).await;
    parent.is_at(msg::request::heading()).await;
}

async fn asks(parent: &Browser, what: i18n::Message, words: &str) {
    goes_to_requests(parent).await;
    parent.chooses(what).await;
    parent.answers(msg::request::words(), words).await;
    parent.presses(msg::request::send()).await;
    parent.hears(msg::request::sent()).await;
    parent.sees(words).await;
}

async fn reads_requests_of(worker: &Browser, name: &str) {
    worker.opens_room(FAMILY, name).await;
    worker.presses(msg::team_request::link()).await;
    worker.is_at(msg::team_request::heading()).await;
}

#[tokio::test]
async fn whoever_asks_is_answered_by_whom_it_is_for() {
    story(Portal::product(), async |portal| {
        let amina = comes(portal, "amina").await;
        let dan = comes(portal, "dan").await;
        let priya = comes(portal, "priya").await;
        let grace = comes(portal, "grace").await;

        asks(&amina, msg::request::kind_interpreter(), ASKED).await;
        asks(&amina, msg::request::kind_complaint(), COMPLAINT).await;

        // Her worker sees the first, and no trace of the second.
        reads_requests_of(&priya, "Amina").await;
        priya.sees(ASKED).await;
        priya.does_not_see(COMPLAINT).await;
        priya.begins_to_answer(msg::request::kind_interpreter()).await;
        priya.answers(msg::team_request::words(), ANSWER).await;
        priya.chooses(msg::team_request::done_yes()).await;
        priya.presses(msg::team_request::send()).await;
        priya.hears(msg::team_request::sent("Amina")).await;

        // She is there when the answer comes, and reads it without doing anything.
        amina.sees(ANSWER).await;

        // That her worker opened it is told too.
        amina.presses(msg::session::foot_settings()).await;
        amina.is_at(msg::session::settings_heading()).await;
        amina.presses(msg::who_looked::heading()).await;
        amina.is_at(msg::who_looked::heading()).await;
        amina.sees(msg::who_looked::here()).await;
        amina.sees("Priya").await;
        amina.sees(msg::who_looked::requests()).await;

        // It waits on the manager's own desk.
        let line = grace.words(msg::team_today::request());
        grace.presses(msg::team::tab_today()).await;
        grace.presses_line(&[&line, "Amina"]).await;
        grace.is_at(msg::team_request::heading()).await;
        grace.sees(COMPLAINT).await;
        grace.sees(ASKED).await;

        for marker in [ASKED, ANSWER, COMPLAINT] {
            dan.does_not_see(marker).await;
        }
        goes_to_requests(&dan).await;
        dan.sees(msg::request::kind_records()).await;
        for marker in [ASKED, ANSWER, COMPLAINT] {
            dan.does_not_see(marker).await;
        }
    })
    .await;
}

#[tokio::test]
async fn asking_to_share_something_goes_to_a_worker_and_to_nobody_else() {
    const SHARED: &str = "marker-shared: I would like Dan to know about the mornings";
    story(Portal::product(), async |portal| {
        let amina = comes(portal, "amina").await;
        let dan = comes(portal, "dan").await;
        let priya = comes(portal, "priya").await;

        // Both are offered it, in the same words.
        for parent in [&dan, &amina] {
            parent.presses(msg::session::tab_goals()).await;
            parent.is_at(msg::goal::list_heading()).await;
            let goal = parent.reads_first(".topic a").await;
            parent.opens_goal(&goal).await;
            parent.presses(msg::request::share()).await;
            parent.is_at(msg::request::heading()).await;
        }
        amina.answers(msg::request::words(), SHARED).await;
        amina.presses(msg::request::send()).await;
        amina.hears(msg::request::sent_share()).await;
        amina.sees(SHARED).await;

        reads_requests_of(&priya, "Amina").await;
        priya.sees(msg::request::kind_share()).await;
        priya.sees(SHARED).await;
        priya.begins_to_answer(msg::request::kind_share()).await;
        priya.sees(msg::team_request::words_hint_share()).await;

        dan.does_not_see(SHARED).await;
        goes_to_requests(&dan).await;
        dan.does_not_see(SHARED).await;
    })
    .await;
}
