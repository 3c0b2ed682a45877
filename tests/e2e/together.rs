//! The whole story: a parent is let in, reads the plan, says what they think, sets a goal, writes, and is answered; and
//! nobody else in the family sees any of it.

use i18n::{Language, msg};
use tests::{Browser, Engine, GoalWords, Kind, Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";
/// A worry of the sample's plan that is addressed to Amina alone, and one she has not answered.
const HER_WORRY: &str = "On four evenings in the summer you had been drinking";
const UNANSWERED: &str = "You and Sara have breakfast together";
/// One of her three goals, to make room for a fourth.
const OLD_GOAL: &str = "Calm mornings. Out of the door without shouting.";
const PASSPHRASE: &str = "seven quiet kettles under the bridge";

/// Words of hers that nobody else of the family may meet anywhere.
const RESPONSE: &str = "marker-response: most of it is true";
const GOAL: &str = "marker-goal: eat together on Sundays";
const MATTERS: &str = "marker-matters: we only talk at the table";
const STRENGTH: &str = "marker-strength: I cook well";
const STEP: &str = "marker-step: ask what they would like";
const HELPER: &str = "marker-helper: my sister";
const WHY: &str = "marker-why: we did it twice";
const ENTRY: &str = "marker-entry: Yusuf sat with us for ten minutes";
const HELPED: &str = "marker-helped: the radio was off";
const TOPIC: &str = "marker-topic: Sundays";
const MESSAGE: &str = "marker-message: can you come by at five?";
const REPLY: &str = "marker-reply: you asked them what they like";
const ENTRY_REPLY: &str = "marker-entry-reply: ten minutes is a start";
const ANSWER: &str = "marker-answer: I can come on Tuesday";

const MARKER: &str = "marker-";

async fn on_a_phone(portal: &Portal, engine: Engine, language: Language) -> Browser {
    let parent = portal.somebody_with(engine, language).await;
    parent.resizes(320, 640).await;
    parent
}

async fn together(portal: &Portal, engine: Engine, language: Language) {
    // Workers read English, whatever the families around them read.
    let priya = portal.person_with("priya", engine, Language::EnGb).await;
    priya.resizes(1280, 900).await;
    priya.is_at(msg::team_today::heading()).await;
    let amina = on_a_phone(portal, engine, language).await;

    comes_in(&priya, &amina).await;
    reads_the_plan(&amina).await;
    writes(&amina).await;
    is_seen_and_answered(&priya, &amina).await;
    hears_from_a_thread(&priya, &amina).await;

    // He reads English, as his account says.
    let dan = on_a_phone(portal, engine, Language::EnGb).await;
    portal.signs_in(&dan, "dan").await;
    dan.is_at(msg::month::heading()).await;
    let met = walks_everywhere(&dan, None).await;
    assert!(!met.contains(MARKER), "he meets words of hers:\n{met}");
    let met = walks_everywhere(&amina, Some((GOAL, TOPIC))).await;
    for words in [
        RESPONSE,
        GOAL,
        MATTERS,
        STRENGTH,
        STEP,
        HELPER,
        WHY,
        ENTRY,
        HELPED,
        TOPIC,
        MESSAGE,
        REPLY,
        ENTRY_REPLY,
        ANSWER,
    ] {
        assert!(met.contains(words), "she does not meet “{words}”");
    }
}

/// A link, two words on two screens, a passphrase, a name; and signing in with them afterwards.
async fn comes_in(priya: &Browser, amina: &Browser) {
    let link = priya.invites_again(FAMILY, "Amina").await;
    let name = amina.accepts_invitation(&link, PASSPHRASE, async |words| priya.lets_in(words).await).await;
    priya.is_at(msg::team_invite::used("Amina")).await;
    amina.presses(msg::invitation::welcome_go()).await;
    amina.is_at(msg::month::heading()).await;
    assert_eq!(amina.path().await, "/my");

    amina.presses(msg::session::foot_settings()).await;
    amina.is_at(msg::session::settings_heading()).await;
    amina.presses(msg::session::settings_sign_out_button()).await;
    amina.is_at(msg::site_signed_out::heading()).await;
    amina.signs_in_as(&name, PASSPHRASE).await;
    amina.is_at(msg::month::heading()).await;
}

async fn reads_the_plan(amina: &Browser) {
    amina.presses(msg::session::tab_plan()).await;
    amina.is_at(msg::plan::heading()).await;
    amina.sees(HER_WORRY).await;
    amina.sees(msg::plan::kind_worry()).await;
    amina.responds_to(UNANSWERED, RESPONSE).await;
}

async fn writes(amina: &Browser) {
    amina.opens_goal(OLD_GOAL).await;
    amina.presses(msg::goal::move_pause()).await;
    amina.sees(msg::goal::move_done()).await;
    amina.presses(msg::session::tab_goals()).await;
    amina.is_at(msg::goal::list_heading()).await;
    let goal = GoalWords {
        different: GOAL,
        matters: MATTERS,
        strength: STRENGTH,
        step: STEP,
        helper: HELPER,
        why: WHY,
    };
    amina.sets_a_goal(&goal).await;
    amina.opens_goal(GOAL).await;
    amina.logs(ENTRY, HELPED).await;
    amina.writes_to("Priya", TOPIC, MESSAGE).await;
}

/// The worker finds it all at their desk, and what they answer comes to the parent's screen by itself.
async fn is_seen_and_answered(priya: &Browser, amina: &Browser) {
    amina.opens_goal(GOAL).await;
    priya.opens_family(FAMILY).await;
    priya.presses(msg::team::tab_today()).await;
    for waits in [msg::team_today::goal(), msg::team_today::entry(), msg::team_today::message()] {
        priya.sees_line(&[&priya.words(waits), "Amina"]).await;
    }
    priya.opens_room(FAMILY, "Amina").await;
    priya.sees(RESPONSE).await;
    priya.presses_line(&[GOAL]).await;
    priya.is_at(GOAL).await;
    for words in [MATTERS, STRENGTH, STEP, HELPER, WHY, ENTRY, HELPED] {
        priya.sees(words).await;
    }

    for (quoted, words) in [(GOAL, REPLY), (ENTRY, ENTRY_REPLY)] {
        amina.counts_questions().await;
        priya.begins_to_write_back(quoted, words).await;
        assert_eq!(amina.questions().await, Vec::<String>::new(), "she asks though nothing happened");
        priya.sends_back("Amina").await;
        amina.sees(words).await;
        assert!(!amina.questions().await.is_empty(), "the answer came without being asked for");
    }
    amina.sees(msg::entry::state_seen()).await;
}

async fn hears_from_a_thread(priya: &Browser, amina: &Browser) {
    amina.opens_thread(TOPIC).await;
    priya.opens_room(FAMILY, "Amina").await;
    priya.presses_line(&[TOPIC]).await;
    priya.is_at(TOPIC).await;
    priya.sees(MESSAGE).await;
    priya.answers_in_thread(ANSWER).await;
    amina.sees(ANSWER).await;
}

/// Everything in the page on every screen that can be reached without writing, and on one goal and one thread.
async fn walks_everywhere(parent: &Browser, own: Option<(&str, &str)>) -> String {
    let mut met = String::new();
    let mut meets = async |parent: &Browser| {
        // What comes late moves what is below it, and a press would miss.
        parent.has_loaded().await;
        let page = parent.script("return document.documentElement.outerHTML").await;
        met.push_str(page.as_str().unwrap_or_default());
    };
    for (tab, heading) in [
        (msg::session::tab_month(), msg::month::heading()),
        (msg::session::tab_plan(), msg::plan::heading()),
        (msg::session::tab_goals(), msg::goal::list_heading()),
        (msg::session::tab_log(), msg::entry::log_heading()),
        (msg::session::tab_messages(), msg::message::list_heading()),
        (msg::session::foot_team(), msg::my_team::heading()),
        (msg::session::foot_help(), msg::help::heading()),
        (msg::session::foot_settings(), msg::session::settings_heading()),
    ] {
        parent.presses(tab).await;
        parent.is_at(heading).await;
        meets(parent).await;
    }
    parent.presses(msg::session::tab_goals()).await;
    parent.is_at(msg::goal::list_heading()).await;
    let first = parent.reads_first(".topic a").await;
    parent.opens_goal(own.map_or(&first, |(goal, _)| goal)).await;
    parent.presses_line(&[&parent.words(msg::common::button_more())]).await;
    meets(parent).await;
    parent.presses(msg::session::tab_messages()).await;
    parent.is_at(msg::message::list_heading()).await;
    let first = parent.reads_first(".topic a").await;
    parent.opens_thread(own.map_or(&first, |(_, topic)| topic)).await;
    meets(parent).await;
    met
}

#[tokio::test]
async fn a_parent_and_their_worker_in_english() {
    story(Portal::product(), async |portal| together(portal, Engine::Chromium, Language::EnGb).await).await;
}

#[tokio::test]
async fn a_parent_who_reads_urdu_and_their_worker() {
    story(Portal::product(), async |portal| together(portal, Engine::Chromium, Language::Ur).await).await;
}

#[tokio::test]
async fn a_parent_and_their_worker_in_webkit() {
    story(Portal::product_over_https(), async |portal| {
        together(portal, Engine::WebKit, Language::EnGb).await
    })
    .await;
}

/// How somebody leaves at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Link,
    Keys,
    LinkWithoutScripts,
}

async fn leaves_from_the_plan(portal: &Portal, way: Way) {
    let amina = portal.person("amina").await;
    amina.resizes(320, 640).await;
    amina.is_at(msg::month::heading()).await;
    amina.presses(msg::session::tab_plan()).await;
    amina.sees(HER_WORRY).await;
    match way {
        Way::Link => amina.presses(msg::common::exit_button()).await,
        Way::Keys => {
            for _ in 0..3 {
                amina.types(thirtyfour::Key::Shift).await;
            }
        }
        Way::LinkWithoutScripts => {
            amina.without_scripts().await;
            amina.presses(msg::common::exit_button()).await;
        }
    }
    assert_eq!(amina.has_left().await, "https://www.bbc.co.uk/weather");
    amina.with_scripts().await;
    for _ in 0..3 {
        amina.goes_back().await;
        amina.does_not_see(HER_WORRY).await;
        amina.does_not_see("Yusuf").await;
    }
    amina.opens("/my").await;
    amina.is_at(msg::site_sign_in::heading()).await;
    amina.does_not_see("Yusuf").await;
}

#[tokio::test]
async fn exit_ends_the_session_and_back_never_shows_a_plan() {
    story(Portal::product(), async |portal| {
        for way in [Way::Link, Way::Keys, Way::LinkWithoutScripts] {
            leaves_from_the_plan(portal, way).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_lets_one_person_in_once() {
    story(Portal::product(), async |portal| {
        let priya = portal.person_with("priya", Engine::Chromium, Language::EnGb).await;
        priya.is_at(msg::team_today::heading()).await;
        let link = priya.invites_again(FAMILY, "Amina").await;
        let amina = portal.somebody().await;
        amina.accepts_invitation(&link, PASSPHRASE, async |words| priya.lets_in(words).await).await;
        let somebody = portal.somebody().await;
        somebody.opens(&link).await;
        somebody.is_at(msg::invitation::dead_heading()).await;
        somebody.does_not_find(Kind::Press, msg::invitation::welcome_go()).await;
    })
    .await;
}
