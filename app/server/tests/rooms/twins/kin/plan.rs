//! The plan, the promises and the meeting of a family.
use super::*;

impl Kin<'_> {
    pub(super) async fn plan(&mut self) {
        for nth in 0..2 {
            let room = self.rooms[nth].clone();
            let me = Self::parent(nth);
            let allowed = self.staff(me);
            let of = |field: &str| format!("{field} for {me}");
            let see = format!("{me} holder");
            let put = |says: &str, because: &str, version| Point {
                id: room.point,
                version,
                kind: PointKind::Worry,
                child: room.child,
                says: words(says),
                because: Some(words(because)),
                to: vec![room.person],
            };
            let family = self.family;
            self.tick(&of("first point"), &allowed);
            let (was, why) = (
                self.word(&of("plan_point_was.body:says"), &names(""), ""),
                self.word(&of("plan_point_was.body:because"), &names(""), ""),
            );
            self.does("holder", PutPoint { family, point: put(&was, &why, 0) }).await;
            let (says, why) = (
                self.word(&of("plan_point.body:says"), &allowed, &see),
                self.word(&of("plan_point.body:because"), &allowed, &see),
            );
            self.does("holder", PutPoint { family, point: put(&says, &why, 1) }).await;
            self.id(&of("plan_point.id"), room.point, &allowed, &see);
            // A point that could not be talked through: why is for staff.
            let other = PointId::from_bytes(fresh::<kind::Point>().bytes());
            let text = self.word(&of("publication.body:says"), &allowed, &see);
            let point = Point { id: other, ..put(&text, "because", 0) };
            self.does("holder", PutPoint { family, point }).await;
            self.id(&of("plan_point.id:other"), other, &allowed, &see);
            self.tick(&of("talk"), &allowed);
            let talk = RecordTalk {
                family,
                person: room.person,
                points: vec![PointText { point: room.point, version: 2 }],
                how: TalkedHow::Phone,
                on: self.today(),
            };
            self.does("holder", talk).await;
            let because = self.word(&of("talk.body:because"), &self.staff(""), "holder");
            let could_not = RecordCouldNot {
                family,
                person: room.person,
                points: vec![PointText { point: other, version: 1 }],
                because: words(&because),
            };
            self.does("grace", could_not).await;
            self.tick(&of("publication"), &allowed);
            self.does("holder", PublishPlan { family, person: room.person }).await;
            self.does(me, ReadPlan { family }).await;
            self.does(me, MarkPlanSeen { family }).await;
            self.tick(&of("response"), &allowed);
            for stance in [Stance::Disagree, Stance::AgreeInPart] {
                let said = self.word(&of(&format!("response.body:{stance:?}")), &allowed, &see);
                let respond = Respond { family, point: room.point, stance, words: Some(words(&said)) };
                self.does(me, respond).await;
            }
            self.promises(nth).await;
        }
    }

    async fn promises(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let me = Self::parent(nth);
        let allowed = self.staff(me);
        let see = format!("{me} holder");
        let of = |field: &str| format!("{field} for {me}");
        for (id, owner) in [
            (room.promise, PromiseOwner::Person(room.person)),
            (room.service_promise, PromiseOwner::Worker(room.worker)),
            (fresh(), PromiseOwner::Agency(words(&self.word(&of("promise.body:agency"), &allowed, &see)))),
        ] {
            let kind = match &owner {
                PromiseOwner::Person(_) => "own",
                PromiseOwner::Worker(_) => "service",
                PromiseOwner::Agency(_) => "agency",
            };
            let of = |field: &str| format!("promise.{field}:{kind} for {me}");
            let word = |field: &str| words(&self.word(&of(&format!("body:{field}")), &allowed, &see));
            let promise = Promise {
                id,
                version: 0,
                owner,
                what: words(&self.word(&format!("promise_was.body:what {kind} for {me}"), &names(""), "")),
                why: Some(word("why")),
                help: Some(word("help")),
                by: self.far_day(&of("by_day"), &allowed, &see, 5),
                to: vec![room.person],
                state: PromiseState::ToDo,
            };
            self.tick(&of("made_at"), &allowed);
            self.does("holder", PutPromise { family: self.family, promise: promise.clone() }).await;
            let what = word("what");
            let promise = Promise { version: 1, what, ..promise };
            self.does("holder", PutPromise { family: self.family, promise }).await;
            if kind != "own" {
                let because = Some(word("because"));
                let state = PromiseState::Changed;
                self.does("holder", MovePromise { family: self.family, promise: id, state, because }).await;
            }
            self.id(&of("id"), id, &allowed, &see);
        }
    }

    pub(super) async fn meeting(&mut self) {
        let id: MeetingId = fresh();
        let mut invited = Vec::new();
        for nth in 0..2 {
            self.rooms[nth].meeting = id;
            let me = Self::parent(nth);
            let allowed = self.staff(me);
            let see = format!("{me} holder");
            let place = self.word(&format!("meeting_person.body:place for {me}"), &allowed, &see);
            let starts = domain::time::Moment::from_millis(
                self.portal.clock.now().millis() + 86_400_000 * 30 + 1_234_567 * (nth as i64 + 1),
            );
            self.marks.mark(
                &format!("meeting_person.starts_at for {me} of {}", self.letter),
                &starts.millis().to_string(),
                &allowed,
                &self.sees(&see),
            );
            invited.push(Invited { person: self.rooms[nth].person, starts, place: words(&place) });
        }
        let workers = self.workers.values().copied().collect();
        let meeting =
            Meeting { id, kind: "core-group".to_owned(), invited, workers, state: MeetingState::Planned };
        self.id("meeting.id", id, &self.staff("parent1 parent2"), "parent1 parent2 holder");
        self.does("holder", SetMeeting { family: self.family, meeting }).await;
    }
}
