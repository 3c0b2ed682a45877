//! Meetings: each adult learns their own time and place, and nobody else's.
use crate::{
    people::*,
    portal::{TestPortal, at, day, told_now, words},
};
use api::{meeting::SetMeeting, month::ReadMonth};
use domain::{
    access::Viewer,
    id::{Id, MeetingId, PersonId},
    meeting::{Invited, Meeting, MeetingRefusal, MeetingState},
    time::Moment,
};

const CORE_GROUP: MeetingId = Id::from_bytes([120; 16]);

fn invited(person: PersonId, starts: Moment, place: &str) -> Invited {
    Invited { person, starts, place: words(place) }
}
fn next_week(minute: u32) -> Moment {
    Moment::at(day("2026-03-11"), minute)
}
fn meeting() -> Meeting {
    Meeting {
        id: CORE_GROUP,
        kind: "core-group".to_owned(),
        invited: vec![
            invited(AMINA, next_week(630), "Family centre, blue room"),
            invited(DAN, next_week(810), "By video with Joel"),
        ],
        workers: vec![PRIYA, LEAH, JOEL],
        state: MeetingState::Planned,
    }
}

impl TestPortal {
    async fn meet(&self, meeting: Meeting) {
        self.get(&self.of("Priya"), SetMeeting { family: FAMILY, meeting }).await;
    }
}

rooms! {
    async fn each_adult_sees_their_own_time_place_and_workers(portal: Portal) {
        portal.meet(meeting()).await;
        for (who, starts, place, workers, foreign) in [
            ("Amina", next_week(630), "Family centre, blue room", vec!["Priya", "Leah"], ["video", "Joel"]),
            ("Dan", next_week(810), "By video with Joel", vec!["Priya", "Joel"], ["blue room", "Leah"]),
        ] {
            let next = portal.month(who).await.meeting.expect("a meeting");
            assert_eq!((next.starts.at, next.place.as_str()), (starts, place), "{who}");
            let names: Vec<_> = next.workers.iter().map(|worker| worker.name.as_str()).collect();
            assert_eq!(names, workers, "{who}");
            assert_eq!(next.kind.lang, "en-GB");
            let told = portal.told(&portal.of(who), &ReadMonth { family: FAMILY }).await;
            for foreign in foreign {
                assert!(!told.body.contains(foreign), "{who} reads {foreign}");
            }
        }
        assert!(portal.month("Bea").await.meeting.is_none());
    }

    async fn what_changes_for_one_changes_nothing_for_the_other(portal: Portal) {
        portal.meet(meeting()).await;
        let mut heard = portal.store().changes();
        told_now(&mut heard).await;
        let before = portal.told(&portal.of("Amina"), &ReadMonth { family: FAMILY }).await;
        let mut later = meeting();
        later.invited[1] = invited(DAN, next_week(900), "At the office");
        portal.meet(later.clone()).await;
        let after = portal.told(&portal.of("Amina"), &ReadMonth { family: FAMILY }).await;
        assert_eq!(before.body, after.body);
        assert_eq!(portal.month("Dan").await.meeting.expect("a meeting").place.as_str(), "At the office");
        // Only Dan's page is told to ask again; the workers' too.
        let mut told = told_now(&mut heard).await;
        told.retain(|viewer| matches!(viewer, Viewer::Person(_)));
        assert_eq!(told, [Viewer::Person(DAN)]);
        // Dan is not asked any more; for Amina nothing moves.
        later.invited.pop();
        portal.meet(later).await;
        assert!(portal.month("Dan").await.meeting.is_none());
        let after = portal.told(&portal.of("Amina"), &ReadMonth { family: FAMILY }).await;
        assert_eq!(before.body, after.body);
    }

    async fn a_meeting_called_off_or_over_is_gone(portal: Portal) {
        let visit = MeetingId::from_bytes([121; 16]);
        let later = Moment::at(day("2026-03-20"), 600);
        portal.meet(meeting()).await;
        portal.meet(Meeting { id: visit, kind: "visit".to_owned(), invited: vec![invited(AMINA, later, "At home")], ..meeting() }).await;
        // Whoever is late still finds the place.
        portal.clock.set(next_week(660));
        assert_eq!(portal.month("Amina").await.meeting.expect("a meeting").id, CORE_GROUP);
        // Dan's time can still be moved although Amina's has passed.
        let mut moved = meeting();
        moved.invited[1].starts = next_week(840);
        portal.meet(moved).await;
        portal.clock.set(next_week(700));
        assert_eq!(portal.month("Amina").await.meeting.expect("a meeting").id, visit);
        let off = Meeting { id: visit, kind: "visit".to_owned(), invited: vec![invited(AMINA, later, "At home")], state: MeetingState::Cancelled, ..meeting() };
        portal.meet(off).await;
        assert!(portal.month("Amina").await.meeting.is_none());
    }

    async fn a_meeting_is_set_as_the_rules_say_by_those_who_may(portal: Portal) {
        let set = |meeting| SetMeeting { family: FAMILY, meeting };
        let priya = portal.of("Priya");
        let mut past = meeting();
        past.invited[0].starts = at(500);
        let mut foreign = meeting();
        foreign.invited[0].person = BEA;
        for (bad, refusal) in [
            (Meeting { kind: "party".to_owned(), ..meeting() }, MeetingRefusal::UnknownKind),
            (Meeting { invited: vec![], ..meeting() }, MeetingRefusal::NobodyAsked),
            (past, MeetingRefusal::InThePast),
            (foreign, MeetingRefusal::NotAnAdult),
        ] {
            assert_eq!(portal.refused(&priya, set(bad)).await, refusal);
        }
        portal.not_found(&priya, set(Meeting { workers: vec![PRIYA, OLU], ..meeting() })).await;
        assert!(portal.month("Amina").await.meeting.is_none(), "nothing was kept");
        for (who, may) in [
            ("Priya", true), ("Grace", true), ("Leah", false), ("Ruth", false), ("Noor", false),
            ("Deva", false), ("Zofia", false), ("Olu", false), ("Amina", false),
        ] {
            assert_eq!(portal.ask(&portal.of(who), set(meeting())).await.is_ok(), may, "{who}");
        }
        // The same name in another family is not there.
        let twin = Meeting { invited: vec![invited(BEA, next_week(600), "Here")], workers: vec![], ..meeting() };
        portal.not_found(&portal.of("Zofia"), SetMeeting { family: TWIN, meeting: twin }).await;
    }
}
