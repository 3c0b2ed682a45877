//! A page that nobody uses says so, then closes itself; what was typed is there after signing in again.

use i18n::{Message, msg};
use tests::{Browser, Portal, story};

/// Lets so many minutes pass for this page alone, without anybody touching it.
async fn nobody_is_here_for(browser: &Browser, minutes: u32) {
    let later = format!("window.then ??= Date.now; Date.now = () => window.then() + {minutes} * 60000");
    browser.script(&later).await;
}

async fn is_locked(browser: &Browser, minutes: u32, over: Message) {
    nobody_is_here_for(browser, minutes - 1).await;
    browser.sees(msg::session::lock_soon()).await;
    browser.presses(msg::session::lock_stay()).await;
    nobody_is_here_for(browser, 3 * minutes).await;
    browser.is_at(over).await;
}

#[tokio::test]
async fn a_page_nobody_uses_closes_and_keeps_what_was_typed() {
    const TYPED: &str = "marker-typed: could we talk on Monday?";
    story(Portal::product(), async |portal| {
        let amina = portal.person("amina").await;
        amina.is_at(msg::month::heading()).await;
        amina.presses(msg::session::tab_messages()).await;
        amina.is_at(msg::message::list_heading()).await;
        let topic = amina.reads_first(".topic a").await;
        amina.presses(&topic).await;
        amina.answers(msg::message::thread_box(), TYPED).await;
        is_locked(&amina, 5, msg::session::over_heading()).await;
        amina.does_not_see("marker-typed").await;
        portal.signs_in(&amina, "amina").await;
        amina.is_at(msg::month::heading()).await;
        amina.presses(msg::session::tab_messages()).await;
        amina.presses(&topic).await;
        amina.sees(msg::common::draft_note()).await;
        assert_eq!(amina.written_in(msg::message::thread_box()).await, TYPED);
    })
    .await;
}

#[tokio::test]
async fn a_workers_page_closes_too() {
    story(Portal::product(), async |portal| {
        let priya = portal.person("priya").await;
        priya.is_at(msg::team_today::heading()).await;
        let family = priya.reads_first(".doors__link").await;
        priya.opens_family(&family).await;
        is_locked(&priya, 20, msg::team::ended_heading()).await;
        priya.does_not_see("Amina").await;
        priya.does_not_see(&family).await;
        portal.signs_in(&priya, "priya").await;
        priya.is_at(msg::team_today::heading()).await;
    })
    .await;
}
