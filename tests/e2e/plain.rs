//! A worker is shown what a parent may hear while they write, once they pause, and decides what to send.

use i18n::msg;
use tests::{Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";
/// Of the sample: Dan's goal.
const HIS_GOAL: &str = "Be the dad who turns up, on time, with a plan.";
const COLD: &str = "You failed to ring us on Monday. Make sure your ex has the keys.";
const KIND: &str = "We missed each other on Monday. When shall I ring?";

#[tokio::test]
async fn a_worker_reads_what_a_parent_may_hear_and_sends_what_they_like() {
    story(Portal::product(), async |portal| {
        let priya = portal.person("priya").await;
        priya.resizes(1280, 900).await;
        priya.is_at(msg::team_today::heading()).await;
        priya.opens_room(FAMILY, "Dan").await;
        priya.presses_line(&[HIS_GOAL]).await;
        priya.is_at(HIS_GOAL).await;

        // The burden comes first, then the blame. Both are counted aloud, once.
        priya.begins_to_write_back(HIS_GOAL, COLD).await;
        priya.hears(msg::team_plain::count(2u32)).await;
        priya.sees(msg::team_plain::burden("Make sure your ex")).await;
        priya.sees(msg::team_plain::hears("You only see what went wrong.")).await;
        priya.is_accessible().await;

        priya.answers(msg::team_goal::reply_words(), KIND).await;
        priya.hears(msg::team_plain::count(0u32)).await;
        priya.no_longer_sees(msg::team_plain::heading()).await;

        // Nothing is blocked.
        priya.answers(msg::team_goal::reply_words(), COLD).await;
        priya.sees(msg::team_plain::heading()).await;
        priya.presses(msg::team_goal::reply_send()).await;
        priya.hears(msg::team_goal::reply_sent("Dan")).await;
    })
    .await;
}
