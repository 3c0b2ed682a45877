//! How each person stands to each place: the table the whole policy rests on.
use crate::kept::*;
use domain::{
    access::{Place, Standing, Viewer, deed},
    id::{Id, PersonId, WorkerId},
    involvement::{Cover, Involvement, With},
    time::Day,
};

const TWINS: Place = Place::Family(TWIN);

async fn check(kept: &Kept, viewer: Viewer, place: Place, day: Day, expect: Standing) {
    let standing = kept.store.standing(viewer, place, day).await.expect("a standing");
    assert_eq!(standing, expect, "{viewer:?} to {place:?} on {day}");
}

async fn worker(kept: &Kept, worker: WorkerId, place: Place, expect: Standing) {
    check(kept, Viewer::Worker(worker), place, today(), expect).await;
}

async fn person(kept: &Kept, person: PersonId, place: Place, expect: Standing) {
    check(kept, Viewer::Person(person), place, today(), expect).await;
}

contract! {
    async fn an_adult_has_a_room_of_their_own_and_nowhere_else_to_be(kept: Kept) {
        for (who, place, expect) in [
            (AMINA, Place::Own, Standing::Parent),
            (AMINA, AMINA_IN, Standing::Parent),
            (AMINA, Place::MyRoom(TWIN), Standing::Outside),
            (AMINA, Place::Family(FAMILY), Standing::Outside),
            (AMINA, AMINAS_ROOM, Standing::Outside),
            (AMINA, DANS_ROOM, Standing::Outside),
            (AMINA, Place::Team(TEAM), Standing::Outside),
            (DAN, AMINA_IN, Standing::Parent),
            (BEA, AMINA_IN, Standing::Outside),
            (SARA, AMINA_IN, Standing::Outside),
            (SARA, Place::Own, Standing::Outside),
            (Id::from_bytes([99; 16]), Place::Own, Standing::Outside),
            (Id::from_bytes([99; 16]), AMINA_IN, Standing::Outside),
        ] {
            person(&kept, who, place, expect).await;
        }
    }

    async fn a_worker_stands_as_their_involvement_says(kept: Kept) {
        for (who, place, expect) in [
            (PRIYA, Place::Family(FAMILY), Standing::PlanHolder),
            (PRIYA, AMINAS_ROOM, Standing::PlanHolder),
            (PRIYA, DANS_ROOM, Standing::PlanHolder),
            (PRIYA, TWINS, Standing::PlanHolder),
            (LEAH, AMINAS_ROOM, Standing::Involved),
            (LEAH, DANS_ROOM, Standing::InvolvedElsewhere),
            (LEAH, Place::Family(FAMILY), Standing::InvolvedElsewhere),
            (LEAH, TWINS, Standing::Outside),
            (LEAH, BEAS_ROOM, Standing::Outside),
            (SAM, DANS_ROOM, Standing::Involved),
            (SAM, AMINAS_ROOM, Standing::InvolvedElsewhere),
            (NOOR, AMINAS_ROOM, Standing::Outside),
            (NOOR, Place::Family(FAMILY), Standing::Outside),
            (DUTY, AMINAS_ROOM, Standing::OnDuty),
            (DUTY, Place::Family(FAMILY), Standing::OnDuty),
            (GRACE, AMINAS_ROOM, Standing::Managing),
            (GRACE, TWINS, Standing::Managing),
            (GRACE, Place::Team(TEAM), Standing::Managing),
            (GRACE, Place::Team(OTHER_TEAM), Standing::Outside),
            (OTHER_MANAGER, AMINAS_ROOM, Standing::Outside),
            (OTHER_MANAGER, Place::Team(TEAM), Standing::Outside),
            (PRIYA, Place::Team(TEAM), Standing::Outside),
            (LEAH, Place::Own, Standing::Involved),
            (DUTY, Place::Own, Standing::Involved),
            (GRACE, Place::Own, Standing::Managing),
            (Id::from_bytes([99; 16]), Place::Own, Standing::Outside),
            (LEAH, AMINA_IN, Standing::Outside),
            (GRACE, AMINA_IN, Standing::Outside),
            // No such room: a child's, an adult of another family, nobody.
            (PRIYA, Place::Room(FAMILY, SARA), Standing::Outside),
            (GRACE, Place::Room(FAMILY, BEA), Standing::Outside),
            (GRACE, Place::Room(FAMILY, Id::from_bytes([99; 16])), Standing::Outside),
            (GRACE, Place::Family(Id::from_bytes([99; 16])), Standing::Outside),
        ] {
            worker(&kept, who, place, expect).await;
        }
    }

    async fn an_involvement_begins_and_ends(kept: Kept) {
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let some = Involvement {
            id: id(60), family: FAMILY, worker: NOOR, with: With::Children, from: day("2026-04-01"), to: Some(day("2026-04-03")),
        };
        kept.store.add_involvement(manage, kept.write(), some).await.expect("kept").expect("added");
        for (on, expect) in [
            ("2026-03-31", Standing::Outside),
            ("2026-04-01", Standing::PlanHolder),
            ("2026-04-03", Standing::PlanHolder),
            ("2026-04-04", Standing::Outside),
        ] {
            check(&kept, Viewer::Worker(NOOR), AMINAS_ROOM, day(on), expect).await;
        }
    }

    async fn at_the_duty_desk_only_duty_and_the_manager_stand_whoever_else_they_are(kept: Kept) {
        let desk = Place::DutyDesk(FAMILY);
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let some = Involvement {
            id: id(61), family: FAMILY, worker: DUTY, with: With::Children, from: today(), to: None,
        };
        kept.store.add_involvement(manage, kept.write(), some).await.expect("kept").expect("added");
        let of_family = kept.store.standing(Viewer::Worker(DUTY), Place::Family(FAMILY), today()).await.expect("one");
        assert!(matches!(of_family, Standing::PlanHolder | Standing::Involved), "{of_family:?}");
        for (who, expect) in [
            (DUTY, Standing::OnDuty),
            (GRACE, Standing::Managing),
            (PRIYA, Standing::Outside),
            (OTHER_MANAGER, Standing::Outside),
        ] {
            worker(&kept, who, desk, expect).await;
        }
        person(&kept, AMINA, desk, Standing::Outside).await;
        worker(&kept, DUTY, Place::DutyDesk(Id::from_bytes([99; 16])), Standing::Outside).await;
    }

    async fn cover_holds_for_its_days_only(kept: Kept) {
        let leah = kept.worker::<deed::SetCover>(LEAH, Place::Own).await;
        let cover = Cover { worker: LEAH, by: NOOR, from: day("2026-03-04"), to: day("2026-03-06") };
        kept.store.set_cover(leah, kept.write(), cover.clone()).await.expect("kept").expect("set");
        for (on, expect) in [
            ("2026-03-03", Standing::Outside),
            ("2026-03-04", Standing::Covering),
            ("2026-03-06", Standing::Covering),
            ("2026-03-07", Standing::Outside),
        ] {
            check(&kept, Viewer::Worker(NOOR), AMINAS_ROOM, day(on), expect).await;
        }
        // Leah is there for Amina: whoever covers for her opens nobody else's room.
        worker(&kept, NOOR, DANS_ROOM, Standing::Outside).await;
        worker(&kept, NOOR, BEAS_ROOM, Standing::Outside).await;
        let priya = kept.worker::<deed::SetCover>(PRIYA, Place::Own).await;
        let of_the_children = Cover { worker: PRIYA, ..cover.clone() };
        kept.store.set_cover(priya, kept.write(), of_the_children).await.expect("kept").expect("set");
        worker(&kept, NOOR, DANS_ROOM, Standing::Covering).await;
        // Covering never takes away what one has oneself.
        let sam = kept.worker::<deed::SetCover>(SAM, Place::Own).await;
        let cover = Cover { worker: SAM, by: LEAH, ..cover };
        kept.store.set_cover(sam, kept.write(), cover).await.expect("kept").expect("set");
        worker(&kept, LEAH, AMINAS_ROOM, Standing::Involved).await;
        worker(&kept, LEAH, DANS_ROOM, Standing::InvolvedElsewhere).await;
    }

    async fn the_end_of_an_involvement_counts_at_once(kept: Kept) {
        worker(&kept, LEAH, AMINAS_ROOM, Standing::Involved).await;
        let leah = kept.worker::<deed::EndInvolvement>(LEAH, Place::Family(FAMILY)).await;
        kept.store.end_involvement(leah, kept.write(), id(51)).await.expect("kept").expect("ended");
        worker(&kept, LEAH, AMINAS_ROOM, Standing::Outside).await;
    }
}
