//! Who looked: an adult is told of the workers they know, and nothing of anybody else.
use crate::{full::council, kept::*};
use domain::{
    access::{Place, deed},
    id::{PersonId, WorkerId},
    involvement::{Involvement, With},
    who_looked::{LookedAt, TOLD_DAYS},
};
use std::collections::BTreeSet;
use store::who_looked::LookLine;

async fn told(kept: &Kept, person: PersonId, in_days: i64) -> Vec<LookLine> {
    let reading = kept.parent::<deed::ReadWhoLooked>(person).await;
    let then = kept.look_at(domain::time::Moment::at(today().plus_days(in_days), 600));
    kept.store.read_who_looked(reading, then).await.expect("read")
}

async fn opens_room(kept: &Kept, worker: WorkerId, room: Place) {
    let reading = kept.worker::<deed::ReadAdult>(worker, room).await;
    kept.store.read_adult(reading, kept.look(), council()).await.expect("read");
}

fn names(lines: &[LookLine]) -> Vec<(WorkerId, BTreeSet<LookedAt>)> {
    lines.iter().map(|line| (line.by.id, line.at.clone())).collect()
}

contract! {
    async fn an_adult_is_told_who_of_their_workers_looked_and_at_what(kept: Kept) {
        assert!(told(&kept, AMINA, 0).await.is_empty());
        opens_room(&kept, LEAH, AMINAS_ROOM).await;
        opens_room(&kept, LEAH, AMINAS_ROOM).await;
        let asked = kept.worker::<deed::ReadRequestsAsWorker>(LEAH, AMINAS_ROOM).await;
        kept.store.read_requests_as_worker(asked, kept.look()).await.expect("read");
        let preview = kept.worker::<deed::PreviewPlan>(PRIYA, AMINAS_ROOM).await;
        kept.store.preview_plan(preview, kept.look()).await.expect("read");
        let lines = told(&kept, AMINA, 0).await;
        assert!(lines.iter().all(|line| line.on == today()));
        let expect = [
            (LEAH, BTreeSet::from([LookedAt::Room, LookedAt::Requests])),
            (PRIYA, BTreeSet::from([LookedAt::Plan])),
        ];
        let mut found = names(&lines);
        found.sort_by_key(|(worker, _)| *worker != LEAH);
        assert_eq!(found, expect, "one line for each worker and day");
        // What was looked at a good month ago is told no more.
        assert_eq!(told(&kept, AMINA, TOLD_DAYS).await.len(), 2);
        assert!(told(&kept, AMINA, TOLD_DAYS + 1).await.is_empty());
    }

    /// Sam is there for Dan, Grace manages: that they looked must not show that they are there.
    async fn whom_an_adult_is_not_told_of_looks_without_a_trace_for_them(kept: Kept) {
        opens_room(&kept, LEAH, AMINAS_ROOM).await;
        let before = told(&kept, AMINA, 0).await;
        assert_eq!(before.len(), 1);
        opens_room(&kept, SAM, AMINAS_ROOM).await;
        opens_room(&kept, GRACE, AMINAS_ROOM).await;
        assert_eq!(told(&kept, AMINA, 0).await, before);
        assert_eq!(
            kept.count("SELECT count(*) FROM audit WHERE deed = 'ReadAdult' AND outcome = 'seen'").await,
            3,
            "the record itself knows"
        );
    }

    /// Sam comes to Amina tomorrow, Leah left her yesterday: a look on another day was for somebody else's sake.
    async fn a_look_counts_only_on_days_on_which_the_worker_was_there(kept: Kept) {
        let days_from_now = |days: i64| today().plus_days(days);
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let comes = Involvement {
            id: id(60),
            family: FAMILY,
            worker: SAM,
            with: With::Adult(AMINA),
            from: days_from_now(1),
            to: None,
        };
        opens_room(&kept, SAM, AMINAS_ROOM).await;
        kept.store.add_involvement(manage, kept.write(), comes).await.expect("kept").expect("added");
        assert!(told(&kept, AMINA, 1).await.is_empty(), "that he looked before he came is not told when he is there");

        opens_room(&kept, LEAH, AMINAS_ROOM).await;
        assert_eq!(names(&told(&kept, AMINA, 0).await), [(LEAH, BTreeSet::from([LookedAt::Room]))]);
        let leaving = kept.worker::<deed::EndInvolvement>(LEAH, Place::Family(FAMILY)).await;
        kept.store.end_involvement(leaving, kept.write(), id(51)).await.expect("kept").expect("ended");
        assert!(told(&kept, AMINA, 1).await.is_empty(), "her last day with Amina was the day before");
    }

    async fn a_look_at_one_adults_things_is_nothing_to_the_other(kept: Kept) {
        opens_room(&kept, PRIYA, AMINAS_ROOM).await;
        assert_eq!(told(&kept, AMINA, 0).await.len(), 1);
        assert!(told(&kept, DAN, 0).await.is_empty());
        opens_room(&kept, PRIYA, DANS_ROOM).await;
        assert_eq!(names(&told(&kept, DAN, 0).await), [(PRIYA, BTreeSet::from([LookedAt::Room]))]);
        assert_eq!(told(&kept, AMINA, 0).await.len(), 1);
    }

    /// One's own look, and a look that found nothing, are nobody's look at one's things.
    async fn only_looks_that_showed_something_count(kept: Kept) {
        let mine = kept.parent::<deed::ReadGoals>(AMINA).await;
        kept.store.read_goals(mine, kept.look()).await.expect("read");
        let reading = kept.worker::<deed::ReadAdult>(LEAH, AMINAS_ROOM).await;
        let missing = kept.store.read_goal_as_worker(reading, kept.look(), id(99)).await;
        assert!(missing.is_err());
        assert!(told(&kept, AMINA, 0).await.is_empty());
    }
}
