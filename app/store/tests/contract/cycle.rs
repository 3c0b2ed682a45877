//! The monthly cycle: it ends when every adult has heard back; what lies on the table is what everyone there may read; and
//! what one adult hears changes nothing for the other.
use crate::{
    full::{AMINAS, DANS, Room, council},
    kept::*,
    reading::everything,
};
use domain::{
    access::{Place, Viewer, deed},
    activity::{AnswerTo, Said, Step},
    audience::Audience,
    cycle::{Back, CycleRefusal, CycleState, NextStep, Present, Review},
    goal::{Area, GoalWords},
    id::{PersonId, WorkerId},
};
use std::collections::BTreeSet;
use store::{
    StoreError, Stored,
    activity::Answered,
    cycle::{CyclePage, NewBack},
    goal::NewGoal,
};

const HERE: Place = Place::Family(FAMILY);

async fn page(kept: &Kept, reader: WorkerId, present: Present) -> Stored<CyclePage> {
    let permit = kept.worker::<deed::ReadCycle>(reader, HERE).await;
    kept.store.read_cycle(permit, kept.look(), council(), present).await
}

async fn version(kept: &Kept) -> u32 {
    page(kept, PRIYA, Present::Everyone).await.expect("read").review.map_or(0, |(version, _)| version)
}

async fn hold(kept: &Kept, version: u32, review: Review) -> Result<u32, CycleRefusal> {
    let permit = kept.worker::<deed::HoldReview>(PRIYA, HERE).await;
    kept.store.hold_review(permit, kept.write(), version, review).await.expect("kept")
}

async fn close(kept: &Kept) -> Result<(), CycleRefusal> {
    let permit = kept.worker::<deed::HoldReview>(GRACE, HERE).await;
    kept.store.close_cycle(permit, kept.write()).await.expect("kept")
}

fn review(decision: &str) -> Review {
    let step = NextStep { who: LEAH, what: words("Ring the clinic"), by: today().plus_days(3) };
    Review {
        day: today(),
        present: BTreeSet::from([PRIYA, LEAH]),
        view: words("Mornings go better"),
        decision: words(decision),
        steps: vec![step],
    }
}

fn new_back(nth: u8) -> NewBack {
    let back =
        Back { noticed: words("You rang us"), will: words("We ring the clinic"), ask: words("What helps?") };
    NewBack { thread: id(200 + nth), message: id(200 + nth), topic: words("From our talk"), back }
}

async fn write_back(kept: &Kept, by: WorkerId, to: PersonId, nth: u8) -> Result<(), CycleRefusal> {
    let permit = kept.worker::<deed::WriteBack>(by, Place::Room(FAMILY, to)).await;
    kept.store.write_back(permit, kept.write(), new_back(nth)).await.expect("kept")
}

async fn sets_goal(kept: &Kept, nth: u8, different: &str, audience: Audience) {
    let setting = kept.parent::<deed::SetGoal>(AMINA).await;
    let goal = GoalWords {
        area: Area::SafeAtHome,
        different: words(different),
        matters: None,
        strengths: Vec::new(),
        own_strengths: None,
        first_step: None,
        who_helps: None,
        now: None,
        point: None,
    };
    let new = NewGoal { id: id(200 + nth), words: goal, audience, for_later: false };
    kept.store.set_goal(setting, kept.write(), new).await.expect("kept").expect("set");
}

/// Amina's goals that lie on the table.
async fn on_the_table(kept: &Kept, reader: WorkerId, present: Present) -> Vec<String> {
    let page = page(kept, reader, present).await.expect("read");
    let amina = page.adults.iter().find(|adult| adult.person.id == AMINA).expect("there");
    let mut goals: Vec<_> =
        amina.goals.iter().map(|page| page.line.goal.words.different.as_str().to_owned()).collect();
    goals.sort();
    goals
}

impl Room {
    /// A line for the meeting, what was decided in it, put right once, and the message back to this adult.
    pub(crate) async fn hears_back(&self, kept: &Kept) {
        let (store, family) = (&kept.store, Place::Family(self.family));
        let line = kept.worker::<deed::WriteCycleLine>(PRIYA, family).await;
        store.write_cycle_line(line, kept.write(), self.says("line")).await.expect("kept").expect("written");
        let reading = kept.worker::<deed::ReadCycle>(PRIYA, family).await;
        let now = store.read_cycle(reading, kept.look(), council(), Present::Everyone).await.expect("read");
        let version = now.review.map_or(0, |(version, _)| version);
        let holding = kept.worker::<deed::HoldReview>(PRIYA, family).await;
        for version in [version, version + 1] {
            let review = Review {
                day: today(),
                present: BTreeSet::from([PRIYA]),
                view: self.says("view"),
                decision: self.says("decision"),
                steps: vec![NextStep { who: PRIYA, what: self.says("next"), by: today() }],
            };
            store.hold_review(holding, kept.write(), version, review).await.expect("kept").expect("held");
        }
        let writing = kept.worker::<deed::WriteBack>(PRIYA, self.place()).await;
        let back = Back { noticed: self.says("noticed"), will: self.says("will"), ask: self.says("ask") };
        let new = NewBack { thread: self.id(9), message: self.id(9), topic: self.says("back"), back };
        store.write_back(writing, kept.write(), new).await.expect("kept").expect("sent");
    }
}

contract! {
    async fn a_month_ends_only_when_every_adult_has_heard_back(kept: Kept) {
        assert_eq!(page(&kept, LEAH, Present::Everyone).await.expect("read").state, CycleState::Open);
        assert_eq!(close(&kept).await, Err(CycleRefusal::NotHeld));
        assert_eq!(write_back(&kept, LEAH, AMINA, 1).await, Err(CycleRefusal::NotHeld));
        assert_eq!(hold(&kept, 0, review("Go on")).await, Ok(1));
        assert_eq!(close(&kept).await, Err(CycleRefusal::Waiting { people: vec![AMINA, DAN] }));
        assert_eq!(write_back(&kept, LEAH, AMINA, 1).await, Ok(()));
        assert_eq!(close(&kept).await, Err(CycleRefusal::Waiting { people: vec![DAN] }));
        assert_eq!(write_back(&kept, SAM, DAN, 2).await, Ok(()));
        assert_eq!(close(&kept).await, Ok(()));
        // The next month has begun; what was decided stands beside it.
        let next = page(&kept, LEAH, Present::Everyone).await.expect("read");
        assert_eq!((next.state, next.review, next.before), (CycleState::Open, None, Some(review("Go on"))));
        assert_eq!(next.since, Some(today()));
        assert_eq!(close(&kept).await, Err(CycleRefusal::NotHeld));
    }

    async fn a_message_back_is_there_when_it_is_written_and_once(kept: Kept) {
        hold(&kept, 0, review("Go on")).await.expect("held");
        write_back(&kept, LEAH, AMINA, 1).await.expect("sent");
        let reading = kept.parent::<deed::ReadThreads>(AMINA).await;
        let story = kept.store.read_thread(reading, kept.look(), id(201)).await.expect("there");
        assert_eq!(story.messages[0].back, Some(new_back(1).back), "before the month is closed");
        assert_eq!((story.line.workers, story.line.unread), (vec![LEAH], 1));
        // Sent again by the same worker it is there once; another is told that it was written.
        assert_eq!(write_back(&kept, LEAH, AMINA, 1).await, Ok(()));
        assert_eq!(write_back(&kept, PRIYA, AMINA, 3).await, Err(CycleRefusal::Written));
        let threads = kept.store.read_threads(reading, kept.look()).await.expect("read").threads;
        assert_eq!(threads.len(), 1);
        let seen = page(&kept, SAM, Present::Everyone).await.expect("read");
        let to_amina = seen.adults.iter().find(|adult| adult.person.id == AMINA).expect("there");
        assert_eq!(to_amina.back.as_ref().map(|sent| (&sent.back, sent.by)), Some((&new_back(1).back, LEAH)));
    }

    async fn only_somebody_an_adult_knows_writes_to_them(kept: Kept) {
        for (worker, place, may) in [(LEAH, AMINAS_ROOM, true), (PRIYA, AMINAS_ROOM, true), (SAM, AMINAS_ROOM, false), (GRACE, AMINAS_ROOM, false), (LEAH, DANS_ROOM, false)] {
            let permit = kept.try_permit::<deed::WriteBack>(Viewer::Worker(worker), place).await;
            assert_eq!(permit.is_some(), may, "{worker:?} {place:?}");
        }
    }

    async fn what_is_put_right_is_kept_and_nobody_overwrites_another(kept: Kept) {
        assert_eq!(hold(&kept, 0, review("Go on")).await, Ok(1));
        assert_eq!(hold(&kept, 0, review("Stop")).await, Err(CycleRefusal::Stale));
        assert_eq!(hold(&kept, 1, review("Go on, and ring the school")).await, Ok(2));
        assert_eq!(version(&kept).await, 2);
        assert_eq!(kept.count("SELECT count(*) FROM cycle_was").await, 1, "what was recorded before is kept");
        let stranger = Review { present: BTreeSet::from([OTHER_MANAGER]), ..review("Go on") };
        assert_eq!(hold(&kept, 2, stranger).await, Err(CycleRefusal::NotOfThisFamily));
        let early = Review { day: today().plus_days(1), ..review("Go on") };
        assert_eq!(hold(&kept, 2, early).await, Err(CycleRefusal::InTheFuture));
    }

    async fn a_line_is_one_for_each_worker_and_month(kept: Kept) {
        for (worker, line) in [(LEAH, "Bring the card"), (SAM, "He asked for work"), (LEAH, "Bring the new card")] {
            let permit = kept.worker::<deed::WriteCycleLine>(worker, HERE).await;
            kept.store.write_cycle_line(permit, kept.write(), words(line)).await.expect("kept").expect("written");
        }
        let lines = page(&kept, PRIYA, Present::Everyone).await.expect("read").lines;
        let mut lines: Vec<_> = lines.iter().map(|(by, words)| (*by, words.as_str())).collect();
        lines.sort();
        assert_eq!(lines, [(LEAH, "Bring the new card"), (SAM, "He asked for work")]);
    }

    async fn what_lies_on_the_table_is_what_everyone_there_may_read(kept: Kept) {
        sets_goal(&kept, 1, "for me", Audience::JustMe).await;
        sets_goal(&kept, 2, "for Leah", Audience::Worker(LEAH)).await;
        sets_goal(&kept, 3, "for all", Audience::MyTeam).await;
        let alone = || Present::These(BTreeSet::new());
        let with = |worker| Present::These(BTreeSet::from([worker]));
        assert_eq!(on_the_table(&kept, LEAH, alone()).await, ["for Leah", "for all"]);
        assert_eq!(on_the_table(&kept, LEAH, with(GRACE)).await, ["for Leah", "for all"]);
        for (reader, present) in [(LEAH, with(SAM)), (LEAH, with(PRIYA)), (LEAH, Present::Everyone), (SAM, alone()), (GRACE, with(SAM))] {
            assert_eq!(on_the_table(&kept, reader, present).await, ["for all"], "{reader:?}");
        }
        // Whoever may not read the page is not thought of as there either.
        for stranger in [NOOR, OTHER_MANAGER, DUTY, id(99)] {
            let read = page(&kept, LEAH, with(stranger)).await.map(|_| ());
            assert!(matches!(read, Err(StoreError::NotFound)), "{stranger:?}: {read:?}");
        }
    }

    async fn what_somebody_brings_to_a_meeting_lies_on_the_table_as_far_as_it_is_shared(kept: Kept) {
        let mine = kept.parent::<deed::KeepActivity>(AMINA).await;
        let (run, sheet) = (id(77), words("before-meeting"));
        kept.store.begin_activity(mine, kept.write(), run, sheet, false).await.expect("kept").expect("begun");
        let with = |worker| Present::These(BTreeSet::from([worker]));
        let alone = || Present::These(BTreeSet::new());
        let steps = [(Audience::JustMe, [0, 0, 0]), (Audience::Worker(LEAH), [1, 0, 0]), (Audience::MyTeam, [1, 1, 1])];
        for (version, (audience, seen)) in (0..).zip(steps) {
            let said = Said::Words(words("Sara sleeps through now"));
            let answers = vec![AnswerTo { question: words("say"), said }];
            let new = Answered { run, version, answers, together: false, audience, step: Step::Keep };
            kept.store.keep_activity(mine, kept.write(), council(), new).await.expect("kept").expect("answered");
            for (there, seen) in [(alone(), seen[0]), (with(SAM), seen[1]), (Present::Everyone, seen[2])] {
                let read = page(&kept, LEAH, there).await.expect("read");
                let hers = read.adults.iter().find(|adult| adult.person.id == AMINA).expect("there");
                assert_eq!(hers.for_meetings.len(), seen, "{audience:?}");
                assert!(hers.reasons.is_empty());
            }
        }
    }

    async fn what_one_adult_hears_back_changes_nothing_of_the_others(kept: Kept) {
        for room in [AMINAS, DANS] {
            room.fill(&kept).await;
        }
        // A second month, in which only Amina hears.
        close(&kept).await.expect("both have heard");
        // His first look opens what was sent to him.
        everything(&kept, DANS).await.expect("read");
        let before = everything(&kept, DANS).await.expect("read");
        hold(&kept, 0, review("Go on")).await.expect("held");
        assert!(everything(&kept, DANS).await.expect("read") == before, "that the team met");
        write_back(&kept, LEAH, AMINA, 1).await.expect("sent");
        assert!(everything(&kept, DANS).await.expect("read") == before, "that she heard back");
        assert!(everything(&kept, AMINAS).await.expect("read").threads.threads.len() > before.threads.threads.len());
        write_back(&kept, SAM, DAN, 2).await.expect("sent");
        everything(&kept, DANS).await.expect("read");
        let before = everything(&kept, DANS).await.expect("read");
        close(&kept).await.expect("closed");
        assert!(everything(&kept, DANS).await.expect("read") == before, "that the month is closed");
    }
}
