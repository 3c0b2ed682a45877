//! Activities: offered, begun, answered, left; whose they are, and that nothing said is lost.
use crate::{full::council, kept::*};
use domain::{
    access::{Viewer, deed},
    activity::{ActivityRefusal, AnswerTo, RunState, Said, Step},
    audience::Audience,
    id::{PersonId, RunId, WorkerId},
};
use std::time::Duration;
use store::{
    Change, StoreError,
    activity::{Answered, RunLine},
    meeting::sheet_for,
};

fn run(nth: u8) -> RunId {
    id(180 + nth)
}

fn answers(text: &str) -> Vec<AnswerTo> {
    vec![AnswerTo { question: words("desire"), said: Said::Words(words(text)) }]
}

async fn begin(
    kept: &Kept,
    person: PersonId,
    nth: u8,
    activity: &str,
    decided: bool,
) -> Result<(), ActivityRefusal> {
    let mine = kept.parent::<deed::KeepActivity>(person).await;
    kept.store.begin_activity(mine, kept.write(), run(nth), words(activity), decided).await.expect("kept")
}

async fn keep(
    kept: &Kept,
    nth: u8,
    version: u32,
    text: &str,
    audience: Audience,
    step: Step,
) -> Result<u32, ActivityRefusal> {
    let mine = kept.parent::<deed::KeepActivity>(AMINA).await;
    let new = Answered { run: run(nth), version, answers: answers(text), together: true, audience, step };
    kept.store.keep_activity(mine, kept.write(), council(), new).await.expect("kept")
}

async fn offer(kept: &Kept, nth: u8) {
    let permit = kept.worker::<deed::OfferActivity>(LEAH, AMINAS_ROOM).await;
    let why = Some(words("It may help"));
    kept.store
        .offer_activity(permit, kept.write(), run(nth), words("reasons"), why)
        .await
        .expect("kept")
        .expect("offered");
}

async fn own(kept: &Kept, person: PersonId) -> Vec<RunLine> {
    let mine = kept.parent::<deed::ReadActivities>(person).await;
    kept.store.read_activities(mine, kept.look()).await.expect("read")
}

async fn is_offered(kept: &Kept, person: PersonId) -> bool {
    let mine = kept.parent::<deed::ReadMonth>(person).await;
    kept.store.read_month(mine, kept.look()).await.expect("read").activity_is_offered
}

/// What this worker sees of Amina's: the answers shown, and how many offers nothing is told of.
async fn seen(kept: &Kept, worker: WorkerId) -> (Vec<String>, Vec<RunState>) {
    let permit = kept.worker::<deed::ReadAdult>(worker, AMINAS_ROOM).await;
    let page = kept.store.read_activities_as_worker(permit, kept.look()).await.expect("read");
    let said = |line: &RunLine| match &line.run.answers[0].said {
        Said::Words(words) => words.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    (page.shared.iter().map(said).collect(), page.offered.iter().map(|line| line.run.state).collect())
}

contract! {
    async fn an_offer_is_answered_or_left_and_a_worker_sees_only_what_is_shared(kept: Kept) {
        offer(&kept, 1).await;
        let mine = own(&kept, AMINA).await;
        assert_eq!((mine[0].run.state, mine[0].offered_by.as_ref().map(|name| name.as_str())), (RunState::Assigned, Some("Leah")));
        let before = seen(&kept, LEAH).await;
        assert_eq!(before, (vec![], vec![RunState::Assigned]));
        assert!(is_offered(&kept, AMINA).await && !is_offered(&kept, DAN).await);
        // To herself: begun, done or left, the worker reads the very same.
        assert_eq!(keep(&kept, 1, 0, "quiet mornings", Audience::JustMe, Step::Keep).await, Ok(1));
        assert_eq!(seen(&kept, LEAH).await, before);
        assert!(!is_offered(&kept, AMINA).await, "what was begun waits no longer");
        let leaving = kept.parent::<deed::KeepActivity>(AMINA).await;
        kept.store.leave_activity(leaving, kept.write(), run(1)).await.expect("kept").expect("left");
        assert_eq!(seen(&kept, LEAH).await, before);
        // What was said is still there for her, and can be taken up.
        assert_eq!(own(&kept, AMINA).await[0].run.answers, answers("quiet mornings"));
        assert_eq!(keep(&kept, 1, 1, "quiet mornings", Audience::MyTeam, Step::Finish).await, Ok(2));
        assert_eq!(seen(&kept, LEAH).await, (vec!["quiet mornings".to_owned()], vec![]));
        let line = own(&kept, AMINA).await.remove(0);
        assert_eq!((line.run.state, line.run.seen_on), (RunState::Done, Some(today())), "and that it was seen is told");
        let again = kept.store.leave_activity(leaving, kept.write(), run(1)).await.expect("kept");
        assert_eq!(again, Err(ActivityRefusal::Done));
    }

    async fn answers_to_one_worker_are_for_that_worker(kept: Kept) {
        begin(&kept, AMINA, 1, "reasons", false).await.expect("begun");
        assert_eq!(keep(&kept, 1, 0, "for Leah", Audience::Worker(LEAH), Step::Keep).await, Ok(1));
        assert_eq!(seen(&kept, LEAH).await.0, ["for Leah"]);
        assert_eq!(seen(&kept, PRIYA).await, (vec![], vec![]));
        assert_eq!(seen(&kept, SAM).await, (vec![], vec![]));
        let stranger = keep(&kept, 1, 1, "x", Audience::Worker(SAM), Step::Keep).await;
        assert_eq!(stranger, Err(ActivityRefusal::NotMyWorker));
    }

    async fn what_is_not_of_the_sheet_or_not_the_last_text_is_refused(kept: Kept) {
        begin(&kept, AMINA, 1, "reasons", false).await.expect("begun");
        let mine = kept.parent::<deed::KeepActivity>(AMINA).await;
        let other = AnswerTo { question: words("height"), said: Said::Words(words("x")) };
        let new = Answered { run: run(1), version: 0, answers: vec![other], together: false, audience: Audience::JustMe, step: Step::Keep };
        let wrong = kept.store.keep_activity(mine, kept.write(), council(), new).await.expect("kept");
        assert_eq!(wrong, Err(ActivityRefusal::NotThisSheet));
        assert_eq!(keep(&kept, 1, 0, "one", Audience::JustMe, Step::Keep).await, Ok(1));
        assert_eq!(keep(&kept, 1, 0, "two", Audience::JustMe, Step::Keep).await, Err(ActivityRefusal::Changed));
        assert_eq!(own(&kept, AMINA).await[0].run.answers, answers("one"));
        assert_eq!(keep(&kept, 1, 1, "two", Audience::JustMe, Step::Keep).await, Ok(2));
        assert_eq!(kept.count("SELECT count(*) FROM activity_run_was").await, 1, "what was said before is kept");
    }

    async fn whoever_wrote_it_is_told_at_once_that_a_worker_opened_it(kept: Kept) {
        begin(&kept, AMINA, 1, "reasons", false).await.expect("begun");
        assert_eq!(keep(&kept, 1, 0, "for all", Audience::MyTeam, Step::Keep).await, Ok(1));
        let mut changes = kept.store.changes();
        seen(&kept, LEAH).await;
        let amina = Change::For(Viewer::Person(AMINA));
        let told = async { while changes.recv().await.expect("a word") != amina {} };
        tokio::time::timeout(Duration::from_secs(5), told).await.expect("in time");
        assert_eq!(own(&kept, AMINA).await[0].run.seen_on, Some(today()));
    }

    async fn what_was_begun_is_taken_up_again_under_its_name(kept: Kept) {
        begin(&kept, AMINA, 1, "reasons", false).await.expect("begun");
        assert_eq!(keep(&kept, 1, 0, "one", Audience::JustMe, Step::Keep).await, Ok(1));
        assert_eq!(begin(&kept, AMINA, 1, "reasons", false).await, Ok(()));
        assert_eq!(own(&kept, AMINA).await[0].run.answers, answers("one"));
        let mine = kept.parent::<deed::KeepActivity>(AMINA).await;
        let other = kept.store.begin_activity(mine, kept.write(), run(1), words("before-meeting"), false).await;
        assert!(matches!(other, Err(StoreError::Clash)), "{other:?}");
        // Each adult has a sheet of their own for the same meeting.
        assert_eq!(sheet_for(id(7), AMINA), sheet_for(id(7), AMINA));
        let all = [sheet_for(id(7), AMINA), sheet_for(id(7), DAN), sheet_for(id(8), AMINA)];
        assert!(all[0] != all[1] && all[0] != all[2]);
    }

    async fn weighing_up_opens_for_whoever_has_decided(kept: Kept) {
        assert_eq!(begin(&kept, AMINA, 1, "weighing-up", false).await, Err(ActivityRefusal::NotDecided));
        assert_eq!(begin(&kept, AMINA, 1, "weighing-up", true).await, Ok(()));
    }

    async fn one_adult_has_no_trace_of_the_others(kept: Kept) {
        let before = own(&kept, DAN).await;
        offer(&kept, 1).await;
        begin(&kept, AMINA, 2, "reasons", false).await.expect("begun");
        keep(&kept, 2, 0, "mine", Audience::MyTeam, Step::Finish).await.expect("kept");
        assert_eq!((own(&kept, DAN).await, own(&kept, AMINA).await.len()), (before, 2));
        let dans = kept.parent::<deed::ReadActivities>(DAN).await;
        let hers = kept.store.read_activity(dans, kept.look(), run(2)).await;
        assert!(matches!(hers, Err(StoreError::NotFound)), "{hers:?}");
        let dans = kept.parent::<deed::KeepActivity>(DAN).await;
        let left = kept.store.leave_activity(dans, kept.write(), run(2)).await;
        assert!(matches!(left, Err(StoreError::NotFound)), "{left:?}");
    }
}
