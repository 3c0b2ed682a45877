//! Promises: addressed to named adults, never late for a parent, and silent about everybody else.
use crate::{
    people::*,
    portal::{TestPortal, day, today, words},
};
use api::promise::{MovePromise, PromiseView, PutPromise, SaidOwner, UpdateMyPromise};
use domain::{
    id::{Id, PersonId, PromiseId, WorkerId},
    promise::{Promise, PromiseOwner, PromiseRefusal, PromiseState},
};

const HOUSING: PromiseId = Id::from_bytes([110; 16]);
const HEARING: PromiseId = Id::from_bytes([111; 16]);

fn promise(id: PromiseId, owner: PromiseOwner, to: &[PersonId]) -> Promise {
    Promise {
        id,
        version: 0,
        owner,
        what: words("Ring the housing office"),
        why: Some(words("So that the damp is seen to")),
        help: None,
        by: today(),
        to: to.to_vec(),
        state: PromiseState::ToDo,
    }
}

impl TestPortal {
    async fn promises(&self, promise: Promise) -> u32 {
        self.get(&self.of("Priya"), PutPromise { family: FAMILY, promise }).await.version
    }
}

fn only(promises: &[PromiseView]) -> &PromiseView {
    assert_eq!(promises.len(), 1, "{promises:?}");
    &promises[0]
}

rooms! {
    async fn both_sides_promise_and_only_the_service_is_late(portal: Portal) {
        portal.promises(promise(HOUSING, PromiseOwner::Worker(LEAH), &[AMINA])).await;
        portal.promises(promise(HEARING, PromiseOwner::Person(AMINA), &[AMINA])).await;
        portal.clock.set(domain::time::Moment::at(day("2026-03-05"), 600));
        let month = portal.month("Amina").await;
        let (mine, theirs) = (only(&month.mine), only(&month.theirs));
        assert_eq!((mine.owner.clone(), mine.is_late), (SaidOwner::Me, false));
        assert!(theirs.is_late);
        let desk = portal.get(&portal.of("Leah"), api::today::ReadToday {}).await;
        let late = desk.lines.iter().find(|it| it.waiting == api::today::Waiting::LatePromise(HOUSING));
        assert_eq!(late.map(|it| &it.when.words), Some(&theirs.by.words), "a day has no hour");
        assert!(matches!(&theirs.owner, SaidOwner::Worker { name, .. } if name == "Leah"), "{theirs:?}");
        assert_eq!(portal.plan("Amina").await.promises.len(), 2);
        let dan = portal.month("Dan").await;
        assert!(dan.mine.is_empty() && dan.theirs.is_empty());
        portal.get(&portal.of("Amina"), UpdateMyPromise { family: FAMILY, promise: HEARING, state: PromiseState::Done }).await;
        portal.get(&portal.of("Leah"), MovePromise { family: FAMILY, promise: HOUSING, state: PromiseState::Changed, because: Some(words("They come on Monday instead")) }).await;
        let month = portal.month("Amina").await;
        assert_eq!(only(&month.mine).promise.state, PromiseState::Done);
        assert_eq!(only(&month.theirs).because, Some(words("They come on Monday instead")));
        // What is settled stays for a month.
        portal.clock.set(domain::time::Moment::at(day("2026-04-20"), 600));
        let month = portal.month("Amina").await;
        assert!(month.mine.is_empty() && month.theirs.is_empty());
        assert_eq!(portal.plan("Amina").await.promises.len(), 2);
    }

    async fn nothing_tells_to_whom_else_a_promise_is_addressed(portal: Portal) {
        portal.promises(promise(HOUSING, PromiseOwner::Worker(JOEL), &[AMINA])).await;
        let before = portal.told(&portal.of("Amina"), &api::plan::ReadPlan { family: FAMILY }).await;
        portal.promises(Promise { version: 1, ..promise(HOUSING, PromiseOwner::Worker(JOEL), &[AMINA, DAN]) }).await;
        let after = portal.told(&portal.of("Amina"), &api::plan::ReadPlan { family: FAMILY }).await;
        assert_eq!(before.body, after.body);
        let mine = portal.month("Amina").await;
        let view = only(&mine.theirs);
        assert_eq!((view.owner.clone(), view.promise.to.clone(), view.promise.version), (SaidOwner::Team, vec![AMINA], 0));
        assert_eq!(view.promise.owner, PromiseOwner::Worker(WorkerId::from_bytes([0; 16])));
        assert!(!after.body.contains(&JOEL.to_string()) && !after.body.contains(&DAN.to_string()));
        let dans = portal.month("Dan").await;
        assert!(matches!(&only(&dans.theirs).owner, SaidOwner::Worker { name, .. } if name == "Joel"));
        assert_eq!(only(&dans.theirs).promise.to, [DAN]);
        // Workers see to whom.
        let draft = portal.get(&portal.of("Ruth"), api::plan_editor::ReadPlanDraft { family: FAMILY }).await;
        assert_eq!(only(&draft.promises).promise.to, [AMINA, DAN]);
    }

    async fn a_stale_promise_is_refused_and_nothing_is_overwritten(portal: Portal) {
        let mine = promise(HEARING, PromiseOwner::Person(AMINA), &[AMINA]);
        assert_eq!(portal.promises(mine.clone()).await, 1);
        // While a worker edits, the parent says how it is going.
        let update = UpdateMyPromise { family: FAMILY, promise: HEARING, state: PromiseState::Stuck };
        assert_eq!(portal.get(&portal.of("Amina"), update).await.version, 0);
        let edit = Promise { version: 1, what: words("Something else"), ..mine };
        let refusal = portal.refused(&portal.of("Priya"), PutPromise { family: FAMILY, promise: edit.clone() }).await;
        assert_eq!(refusal, PromiseRefusal::Stale);
        let month = portal.month("Amina").await;
        assert_eq!(only(&month.mine).promise.state, PromiseState::Stuck);
        assert_eq!(only(&month.mine).promise.what.as_str(), "Ring the housing office");
        assert_eq!(portal.promises(Promise { version: 2, ..edit }).await, 3);
    }

    async fn a_promise_is_addressed_as_the_rules_say(portal: Portal) {
        let priya = portal.of("Priya");
        let put = |promise| PutPromise { family: FAMILY, promise };
        let worker = PromiseOwner::Worker(LEAH);
        for (bad, refusal) in [
            (promise(HOUSING, worker.clone(), &[]), PromiseRefusal::AddressedToNobody),
            (promise(HOUSING, worker.clone(), &[AMINA, BEA]), PromiseRefusal::NotAnAdult),
            (promise(HOUSING, worker.clone(), &[SARA]), PromiseRefusal::NotAnAdult),
            (promise(HOUSING, PromiseOwner::Person(AMINA), &[AMINA, DAN]), PromiseRefusal::AddressedToOthers),
            (promise(HOUSING, PromiseOwner::Person(AMINA), &[DAN]), PromiseRefusal::AddressedToOthers),
            (promise(HOUSING, PromiseOwner::Person(BEA), &[BEA]), PromiseRefusal::NotAnAdult),
        ] {
            assert_eq!(portal.refused(&priya, put(bad)).await, refusal);
        }
        // A worker of nowhere near, one nobody knows, a version of nothing.
        for bad in [
            promise(HOUSING, PromiseOwner::Worker(OLU), &[AMINA]),
            promise(HOUSING, PromiseOwner::Worker(Id::from_bytes([99; 16])), &[AMINA]),
            Promise { version: 3, ..promise(HOUSING, worker.clone(), &[AMINA]) },
        ] {
            portal.not_found(&priya, put(bad)).await;
        }
        portal.promises(promise(HOUSING, PromiseOwner::Agency(words("Hillside School")), &[AMINA])).await;
        let month = portal.month("Amina").await;
        assert_eq!(only(&month.theirs).owner, SaidOwner::Agency { name: "Hillside School".to_owned() });
    }

    async fn a_promise_is_moved_by_those_who_may(portal: Portal) {
        portal.promises(promise(HOUSING, PromiseOwner::Worker(LEAH), &[AMINA])).await;
        portal.promises(promise(HEARING, PromiseOwner::Person(AMINA), &[AMINA])).await;
        let moving = |promise| MovePromise { family: FAMILY, promise, state: PromiseState::Doing, because: None };
        for (who, may) in [
            ("Priya", true), ("Leah", true), ("Joel", true), ("Grace", true),
            ("Noor", false), ("Deva", false), ("Zofia", false), ("Olu", false), ("Amina", false), ("Dan", false),
        ] {
            assert_eq!(portal.ask(&portal.of(who), moving(HOUSING)).await.is_ok(), may, "{who}");
            // A parent's own is theirs to move.
            portal.not_found(&portal.of(who), moving(HEARING)).await;
        }
        let mine = |promise| UpdateMyPromise { family: FAMILY, promise, state: PromiseState::Done };
        portal.not_found(&portal.of("Dan"), mine(HEARING)).await;
        portal.not_found(&portal.of("Amina"), mine(HOUSING)).await;
        portal.not_found(&portal.of("Bea"), mine(HEARING)).await;
        portal.not_found(&portal.of("Zofia"), MovePromise { family: TWIN, ..moving(HOUSING) }).await;
        portal.get(&portal.of("Amina"), mine(HEARING)).await;
    }
}
