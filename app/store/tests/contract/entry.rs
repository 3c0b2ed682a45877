//! Entries: who sees them is never told as more than it is.
use crate::{full::AMINAS, kept::*};
use domain::{
    access::deed,
    audience::Audience,
    entry::{EntryWords, HowItWent},
};
use store::{entry::NewEntry, goal::NewGoal};

contract! {
    async fn an_entry_of_a_goal_for_one_worker_says_that_it_is_for_that_worker(kept: Kept) {
        let setting = kept.parent::<deed::SetGoal>(AMINA).await;
        let goal = NewGoal { id: id(1), words: AMINAS.goal_words(), audience: Audience::Worker(LEAH), for_later: false };
        kept.store.set_goal(setting, kept.write(), goal).await.expect("kept").expect("set");
        let logging = kept.parent::<deed::LogEntry>(AMINA).await;
        for (nth, audience) in [(1, Audience::MyTeam), (2, Audience::JustMe)] {
            let entry = EntryWords { day: today(), went: HowItWent::Partly, words: Some(words("A walk")), helped: None, now: None };
            let new = NewEntry { id: id(nth), goal: id(1), words: entry, audience };
            kept.store.log_entry(logging, kept.write(), new).await.expect("kept").expect("logged");
        }
        let reading = kept.parent::<deed::ReadLog>(AMINA).await;
        let log = kept.store.read_log(reading, kept.look()).await.expect("read");
        let of = |nth| log.entries.iter().find(|line| line.entry.id == id(nth)).expect("there");
        assert_eq!(of(1).entry.audience, Audience::Worker(LEAH));
        assert_eq!(of(1).shown_to.as_ref().map(|name| name.as_str()), Some("Leah"));
        assert_eq!(of(2).entry.audience, Audience::JustMe);
        // It was the truth before it was told: nobody else sees the goal.
        let priya = kept.worker::<deed::ReadAdult>(PRIYA, AMINAS_ROOM).await;
        let page = kept.store.read_adult(priya, kept.look(), crate::full::council()).await.expect("read");
        assert!(page.goals.is_empty());
    }
}
