//! A worker is about to send one parent's words to the other: they are shown whose words they are, and decide.

use i18n::msg;
use tests::{Browser, Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";
/// Of the sample: Dan's goal, and what Amina wrote in her log for her team.
const HIS_GOAL: &str = "Be the dad who turns up, on time, with a plan.";
const HERS: &str = "I sat down for five minutes with a cup of tea";
const ABOUT_HER: &str = "marker-slip: I sat down for five minutes with a cup of tea.";
const INSTEAD: &str = "marker-instead: a quiet start helps them";

async fn sends(worker: &Browser, words: &str) {
    worker.answers(msg::team_goal::reply_words(), words).await;
    worker.presses(msg::team_goal::reply_send()).await;
}

#[tokio::test]
async fn a_worker_is_shown_whose_words_they_are_about_to_send() {
    story(Portal::product(), async |portal| {
        let priya = portal.person("priya").await;
        priya.resizes(1280, 900).await;
        priya.is_at(msg::team_today::heading()).await;
        let dan = portal.person("dan").await;
        dan.is_at(msg::month::heading()).await;

        priya.opens_room(FAMILY, "Dan").await;
        priya.presses_line(&[HIS_GOAL]).await;
        priya.is_at(HIS_GOAL).await;
        priya.begins_to_write_back(HIS_GOAL, ABOUT_HER).await;
        priya.presses(msg::team_goal::reply_send()).await;
        priya.sees(msg::team_overlap::heading()).await;
        priya.sees(msg::team_overlap::found("Amina")).await;
        priya.sees(HERS).await;

        // Other words are asked about anew: what was said of the old ones goes, and these are sent.
        sends(&priya, INSTEAD).await;
        priya.hears(msg::team_goal::reply_sent("Dan")).await;
        dan.opens_goal(HIS_GOAL).await;
        dan.sees(INSTEAD).await;
        dan.does_not_see(HERS).await;

        // The worker decides: what they keep is sent as it is.
        priya.begins_to_write_back(HIS_GOAL, ABOUT_HER).await;
        priya.presses(msg::team_goal::reply_send()).await;
        priya.sees(msg::team_overlap::heading()).await;
        priya.presses(msg::team_overlap::keep()).await;
        priya.hears(msg::team_goal::reply_sent("Dan")).await;
        dan.sees(ABOUT_HER).await;
    })
    .await;
}
