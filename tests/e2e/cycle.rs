//! A month of a team with a family: what lies on the table, what was decided, and that each parent hears back by
//! themselves, of nothing but what was written to them.

use i18n::msg;
use tests::{Browser, Kind, Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";
/// Somebody sees this goal of Amina's on the table, in her words.
const HER_GOAL: &str = "Calm mornings. Out of the door without shouting.";

const VIEW: &str = "marker-view: mornings are calm in both homes";
const DECISION: &str = "marker-decision: we go on";
const STEP: &str = "marker-step: ring the nursery";
const HERS: [&str; 3] =
    ["marker-hers: you planned Friday", "marker-hers: we ring", "marker-hers: what helps?"];
const HIS: [&str; 3] = ["marker-his: you asked for a third", "marker-his: we plan", "marker-his: what then?"];

/// Words that tell of the month itself, which no parent may meet.
const NEVER: [&str; 4] = ["marker-view", "marker-decision", "marker-step", "upervision"];

async fn comes(portal: &Portal, who: &str) -> Browser {
    let browser = portal.person(who).await;
    let (width, height) = if who == "priya" { (1280, 900) } else { (320, 640) };
    browser.resizes(width, height).await;
    browser.is_at(if who == "priya" { msg::team_today::heading() } else { msg::month::heading() }).await;
    browser
}

async fn records(priya: &Browser) {
    priya.opens_family(FAMILY).await;
    priya.presses(msg::team_cycle::link()).await;
    priya.is_at(msg::team_cycle::heading()).await;
    priya.sees(HER_GOAL).await;
    priya.sees(msg::team_cycle::backs_later()).await;
    priya.answers(msg::team_cycle::view(), VIEW).await;
    priya.answers(msg::team_cycle::decision(), DECISION).await;
    priya.answers(msg::team_cycle::step("Priya"), STEP).await;
    priya.presses(msg::team_cycle::record()).await;
    priya.hears(msg::team_cycle::recorded()).await;
    for words in [VIEW, DECISION, STEP] {
        priya.sees(words).await;
    }
}

async fn cannot_close(priya: &Browser, waiting: &str) {
    priya.presses(msg::team_cycle::close()).await;
    priya.sees(msg::team_cycle::refused_waiting(waiting)).await;
}

async fn writes_back(priya: &Browser, name: &str, words: [&str; 3]) {
    let place = msg::team_cycle::back(name);
    let boxes = [msg::team_cycle::back_noticed(), msg::team_cycle::back_will(), msg::team_cycle::back_ask()];
    for (label, words) in boxes.into_iter().zip(words) {
        priya.answers_beside(label, place.clone(), words).await;
    }
    priya.presses(msg::team_cycle::back_send(name)).await;
    priya.hears(msg::team_cycle::back_sent(name)).await;
    priya.sees(words[0]).await;
}

/// The newest thread, as this parent reads it.
async fn hears_back(parent: &Browser, words: [&str; 3]) {
    parent.presses(msg::session::tab_messages()).await;
    parent.is_at(msg::message::list_heading()).await;
    let first = parent.reads_first(".topic a").await;
    parent.opens_thread(&first).await;
    for heading in [msg::message::back_noticed(), msg::message::back_will(), msg::message::back_ask()] {
        parent.finds(Kind::Heading, heading).await;
    }
    for words in words {
        parent.sees(words).await;
    }
}

/// What stands in the page on the screens where something new would show.
async fn meets(parent: &Browser) -> String {
    let mut met = String::new();
    for (tab, heading) in [
        (msg::session::tab_month(), msg::month::heading()),
        (msg::session::tab_plan(), msg::plan::heading()),
        (msg::session::foot_team(), msg::my_team::heading()),
        (msg::session::tab_messages(), msg::message::list_heading()),
    ] {
        parent.presses(tab).await;
        parent.is_at(heading).await;
        parent.has_loaded().await;
        let page = parent.script("return document.body.innerText").await;
        met.push_str(page.as_str().unwrap_or_default());
    }
    met
}

/// The same, once looking again changes nothing: a first look makes seen what was new, and a screen shows what it had
/// before it asks anew.
async fn settled(parent: &Browser) -> String {
    let mut before = meets(parent).await;
    for _ in 0..5 {
        let now = meets(parent).await;
        if now == before {
            return now;
        }
        before = now;
    }
    panic!("the screens do not come to rest: {before}");
}

#[tokio::test]
async fn a_month_is_over_when_each_parent_has_heard_back() {
    story(Portal::product(), async |portal| {
        let priya = comes(portal, "priya").await;
        let dan = comes(portal, "dan").await;
        // Looking at the plan makes its news old, a moment later.
        meets(&dan).await;
        dan.presses(msg::session::tab_month()).await;
        dan.no_longer_sees(msg::month::new_plan()).await;
        let before = settled(&dan).await;

        records(&priya).await;
        cannot_close(&priya, "Amina and Dan").await;
        writes_back(&priya, "Amina", HERS).await;
        let amina = comes(portal, "amina").await;
        hears_back(&amina, HERS).await;
        assert_eq!(settled(&dan).await, before, "he notices that she heard back");
        cannot_close(&priya, "Dan").await;

        writes_back(&priya, "Dan", HIS).await;
        hears_back(&dan, HIS).await;
        priya.presses(msg::team_cycle::close()).await;
        priya.hears(msg::team_cycle::closed()).await;

        let (hers, his) = (meets(&amina).await, meets(&dan).await);
        for never in NEVER {
            assert!(!hers.contains(never) && !his.contains(never), "a parent meets “{never}”");
        }
        assert!(!his.contains("marker-hers") && !hers.contains("marker-his"));
    })
    .await;
}
