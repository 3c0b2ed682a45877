//! A parent gets ready for a meeting, keeps it to themselves, then shares it; the team reads it when it meets.

use i18n::msg;
use tests::{Portal, story};

const SAY: &str = "marker-say: we sleep through most nights now";

#[tokio::test]
async fn what_somebody_brings_to_a_meeting_is_on_the_table_once_they_share_it() {
    story(Portal::product(), async |portal| {
        let dan = portal.person("dan").await;
        dan.is_at(msg::month::heading()).await;
        dan.presses(msg::month::meeting_prepare()).await;
        dan.is_at("Getting ready for a meeting").await;
        dan.presses(msg::activity::answer()).await;
        dan.is_at(msg::activity::answer_heading()).await;
        dan.answers("What do you want people to hear?", SAY).await;
        dan.chooses("A break when I need one").await;
        dan.chooses(msg::common::audience_me()).await;
        dan.presses(msg::activity::keep()).await;
        dan.sees(SAY).await;

        let sam = portal.person("sam").await;
        sam.is_at(msg::team_today::heading()).await;
        let family = sam.reads_first(".doors__link").await;
        sam.opens_family(&family).await;
        sam.presses(msg::team_cycle::link()).await;
        sam.is_at(msg::team_cycle::heading()).await;
        sam.has_loaded().await;
        sam.does_not_see("marker-say").await;

        // The same link goes on with what he began.
        dan.presses(msg::session::tab_month()).await;
        dan.presses(msg::month::meeting_prepare()).await;
        dan.sees(SAY).await;
        dan.presses(msg::activity::change()).await;
        dan.chooses(msg::common::audience_team()).await;
        dan.presses(msg::activity::keep()).await;
        dan.sees(SAY).await;
        sam.sees(SAY).await;
        sam.sees("A break when I need one").await;

        let amina = portal.person("amina").await;
        amina.is_at(msg::month::heading()).await;
        amina.presses(msg::month::meeting_prepare()).await;
        amina.is_at("Getting ready for a meeting").await;
        amina.does_not_see("marker-say").await;
    })
    .await;
}
