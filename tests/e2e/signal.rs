//! Bad signal: what could not be sent is sent by itself, and only as it was when somebody pressed.

use i18n::msg;
use tests::{Answers, Portal, story};

#[tokio::test]
async fn what_could_not_be_sent_is_sent_once_there_is_a_signal_but_never_half_written() {
    const FIRST: &str = "Could you ring me before the meeting?";
    const SECOND: &str = "I have a question about the school.";
    const MORE: &str = " It can wait until Monday.";
    story(Portal::product(), async |portal| {
        let amina = portal.person("amina").await;
        amina.is_at(msg::month::heading()).await;
        amina.presses(msg::session::tab_messages()).await;
        amina.is_at(msg::message::list_heading()).await;
        let topic = amina.reads_first(".topic a").await;
        amina.presses(&topic).await;
        amina.sees(msg::message::thread_box()).await;

        amina.answers(msg::message::thread_box(), FIRST).await;
        amina.is_answered(Answers::Nowhere).await;
        amina.presses(msg::message::thread_send()).await;
        amina.sees(msg::problem::signal_unsent()).await;
        amina.is_answered(Answers::Well).await;
        amina.sees_line(&[FIRST]).await;
        assert_eq!(amina.written_in(msg::message::thread_box()).await, "");

        amina.answers(msg::message::thread_box(), SECOND).await;
        amina.is_answered(Answers::Nowhere).await;
        amina.presses(msg::message::thread_send()).await;
        amina.sees(msg::problem::signal_unsent()).await;
        amina.writes_on(msg::message::thread_box(), MORE).await;
        amina.is_answered(Answers::Well).await;
        // The way is back, and what she has written since is kept; nobody sent it for her.
        amina.no_longer_sees(msg::problem::signal_none()).await;
        amina.sees(msg::common::draft_note()).await;
        assert!(!amina.has_line(&[SECOND]).await, "sent half written");
        assert_eq!(amina.written_in(msg::message::thread_box()).await, format!("{SECOND}{MORE}"));
        amina.presses(msg::message::thread_send()).await;
        amina.sees_line(&[SECOND, MORE.trim()]).await;
        amina.does_not_see(msg::problem::signal_unsent()).await;
    })
    .await;
}
