//! The plan: drafted, talked through, published to each adult alone, and answered beside each point.
use crate::{
    people::*,
    portal::{TestPortal, at, day, today, words},
};
use api::{
    plan::{MarkPlanSeen, Plan, PointView, ReadPlan, Respond, TalkView},
    plan_editor::{
        PointRefusal, PreviewPlan, PublishPlan, PutPoint, ReadPlanDraft, RecordCouldNot, RecordTalk,
        RemovePoint, TalkRefusal,
    },
};
use domain::{
    draft::DraftKey,
    id::{Id, PersonId, PointId},
    plan::{Point, PointKind, PointText, PublishRefusal, Stance, TalkedHow},
};

const GOING_WELL: PointId = Id::from_bytes([100; 16]);
const WORRY: PointId = Id::from_bytes([101; 16]);
const DANS_WORRY: PointId = Id::from_bytes([102; 16]);

fn point(id: PointId, kind: PointKind, says: &str, to: &[PersonId]) -> Point {
    let because = Some(words("Her teacher said so in March"));
    Point { id, version: 0, kind, child: SARA, says: words(says), because, to: to.to_vec() }
}

impl TestPortal {
    async fn put(&self, who: &str, point: Point) -> u32 {
        self.get(&self.of(who), PutPoint { family: FAMILY, point }).await.version
    }
    async fn talk(&self, who: &str, person: PersonId, points: &[PointId]) {
        let how = TalkedHow::InPerson;
        let draft = self.get(&self.of(who), ReadPlanDraft { family: FAMILY }).await;
        let points =
            draft.points.iter().filter(|point| points.contains(&point.id)).map(Point::text).collect();
        let talk = RecordTalk { family: FAMILY, person, points, how, on: today() };
        self.get(&self.of(who), talk).await;
    }
    async fn publish(&self, person: PersonId) {
        self.get(&self.of("Priya"), PublishPlan { family: FAMILY, person }).await;
    }
    pub(crate) async fn plan(&self, who: &str) -> Plan {
        self.get(&self.of(who), ReadPlan { family: FAMILY }).await
    }
    /// A plan with something going well and a worry for Amina, and another worry for Dan.
    pub(crate) async fn planned(&self) {
        self.put(
            "Priya",
            point(GOING_WELL, PointKind::GoingWell, "Sara gets to school on time", &[AMINA, DAN]),
        )
        .await;
        self.put("Priya", point(WORRY, PointKind::Worry, "Evenings are loud", &[AMINA])).await;
        self.put("Priya", point(DANS_WORRY, PointKind::Worry, "Sara hears shouting", &[DAN])).await;
        self.talk("Priya", AMINA, &[WORRY]).await;
        self.talk("Joel", DAN, &[DANS_WORRY]).await;
        self.publish(AMINA).await;
        self.publish(DAN).await;
    }
}

fn points(plan: &Plan) -> Vec<&PointView> {
    plan.children.iter().flat_map(|child| &child.points).collect()
}
fn says(plan: &Plan) -> Vec<&str> {
    points(plan).into_iter().map(|point| point.says.as_str()).collect()
}

rooms! {
    async fn a_worry_is_shown_only_after_it_was_talked_through(portal: Portal) {
        let priya = portal.of("Priya");
        portal.put("Priya", point(GOING_WELL, PointKind::GoingWell, "Sara gets to school on time", &[AMINA])).await;
        portal.put("Priya", point(WORRY, PointKind::Worry, "Evenings are loud", &[AMINA])).await;
        let publish = PublishPlan { family: FAMILY, person: AMINA };
        let missing = PublishRefusal::NotTalkedThrough { points: vec![WORRY] };
        assert_eq!(portal.refused(&priya, publish.clone()).await, missing);
        let plan = portal.plan("Amina").await;
        assert_eq!((plan.published, plan.kind, plan.children.len(), plan.changed), (None, None, 0, 0), "nothing changed");
        let preview = portal.get(&priya, PreviewPlan { family: FAMILY, person: AMINA }).await;
        assert_eq!(preview.refusal, Some(missing));
        assert_eq!(says(&preview.plan), ["Sara gets to school on time", "Evenings are loud"]);

        portal.talk("Priya", AMINA, &[WORRY]).await;
        let preview = portal.get(&priya, PreviewPlan { family: FAMILY, person: AMINA }).await;
        assert_eq!(preview.refusal, None);
        portal.get(&priya, publish).await;
        let plan = portal.plan("Amina").await;
        assert_eq!(plan, preview.plan, "the preview is exactly the page");
        assert_eq!(plan.kind.as_ref().map(|kind| kind.text.as_str()), Some("Child protection plan"));
        assert_eq!(plan.published.as_ref().map(|said| said.day), Some(today()));
        let worry = points(&plan)[1].clone();
        let talked = TalkView::TalkedThrough {
            with: Some("Priya".to_owned()),
            how: TalkedHow::InPerson,
            on: plan.published.clone().expect("today"),
        };
        assert_eq!((worry.talk, worry.is_new), (Some(talked), true));
        let seen_by: Vec<_> = plan.seen_by.iter().map(|worker| worker.name.as_str()).collect();
        assert_eq!(seen_by, ["Priya", "Leah", "Ruth"], "Dan's worker is not among them");
        assert!(portal.plan("Dan").await.children.is_empty(), "nothing was published to Dan");
    }

    async fn a_changed_text_needs_a_new_talk_and_another_reader_does_not(portal: Portal) {
        portal.planned().await;
        // Only who else reads it changes.
        let version = portal.put("Priya", Point { version: 1, ..point(WORRY, PointKind::Worry, "Evenings are loud", &[AMINA, DAN]) }).await;
        assert_eq!(version, 2);
        portal.publish(AMINA).await;
        let refusal = portal.refused(&portal.of("Priya"), PublishPlan { family: FAMILY, person: DAN }).await;
        assert_eq!(refusal, PublishRefusal::NotTalkedThrough { points: vec![WORRY] });
        // The words change.
        portal.put("Priya", Point { version: 2, ..point(WORRY, PointKind::Worry, "Evenings are very loud", &[AMINA]) }).await;
        let refusal = portal.refused(&portal.of("Priya"), PublishPlan { family: FAMILY, person: AMINA }).await;
        assert_eq!(refusal, PublishRefusal::NotTalkedThrough { points: vec![WORRY] });
        assert_eq!(says(&portal.plan("Amina").await)[1], "Evenings are loud", "what was published stays");
        // A talk of the day before the words were written was about other words.
        portal.clock.set(domain::time::Moment::at(day("2026-03-05"), 600));
        let draft = portal.get(&portal.of("Priya"), ReadPlanDraft { family: FAMILY }).await;
        let status = draft.adults.iter().find(|adult| adult.person.id == AMINA).expect("Amina");
        assert_eq!((status.is_behind, status.to_talk_through.clone()), (true, vec![WORRY]));
        let text = |point, version| PointText { point, version };
        let talk = |on| RecordTalk { family: FAMILY, person: AMINA, points: vec![text(WORRY, 3)], how: TalkedHow::Phone, on };
        let priya = portal.of("Priya");
        assert_eq!(portal.refused(&priya, talk(day("2026-03-03"))).await, TalkRefusal::NotThisPoint);
        assert_eq!(portal.refused(&priya, talk(day("2026-03-06"))).await, TalkRefusal::InTheFuture);
        let dans = RecordTalk { points: vec![text(DANS_WORRY, 1)], ..talk(day("2026-03-05")) };
        assert_eq!(portal.refused(&priya, dans).await, TalkRefusal::NotThisPoint);
        // Somebody changed the words while they were talked about: the talk was about the words before.
        let before = RecordTalk { points: vec![text(WORRY, 2)], ..talk(day("2026-03-05")) };
        assert_eq!(portal.refused(&priya, before).await, TalkRefusal::NotThisPoint);
        portal.get(&priya, talk(day("2026-03-05"))).await;
        portal.publish(AMINA).await;
        assert_eq!(says(&portal.plan("Amina").await)[1], "Evenings are very loud");
    }

    async fn what_is_new_is_told_and_looking_covers_only_what_was_shown(portal: Portal) {
        let amina = portal.of("Amina");
        portal.get(&amina, MarkPlanSeen { family: FAMILY }).await;
        portal.planned().await;
        assert!(portal.month("Amina").await.plan_is_new);
        let plan = portal.plan("Amina").await;
        assert_eq!((plan.changed, plan.last_looked), (2, None));
        // Something is published after the page was drawn and before "I have looked" arrives.
        portal.put("Priya", Point { version: 1, ..point(GOING_WELL, PointKind::GoingWell, "Sara likes school", &[AMINA]) }).await;
        portal.publish(AMINA).await;
        portal.get(&amina, MarkPlanSeen { family: FAMILY }).await;
        assert!(portal.month("Amina").await.plan_is_new);
        let plan = portal.plan("Amina").await;
        let new: Vec<_> = points(&plan).into_iter().map(|point| (point.says.as_str(), point.is_new)).collect();
        assert_eq!(new, [("Sara likes school", true), ("Evenings are loud", false)]);
        assert_eq!(plan.last_looked.map(|said| said.day), Some(today()));
        portal.get(&amina, MarkPlanSeen { family: FAMILY }).await;
        assert_eq!(portal.plan("Amina").await.changed, 0);
        assert!(!portal.month("Amina").await.plan_is_new);
        // Published again without a change, nothing is new.
        portal.publish(AMINA).await;
        assert!(!portal.month("Amina").await.plan_is_new);
        // A point taken out is a change although none is left to mark.
        portal.get(&portal.of("Priya"), RemovePoint { family: FAMILY, point: GOING_WELL }).await;
        assert_eq!(says(&portal.plan("Amina").await).len(), 2, "what was published stays");
        portal.publish(AMINA).await;
        assert!(portal.month("Amina").await.plan_is_new);
        assert_eq!(says(&portal.plan("Amina").await), ["Evenings are loud"]);
        assert!(portal.month("Dan").await.plan_is_new, "Dan has not looked; that is his own");
    }

    async fn an_answer_stands_beside_the_point_with_its_history(portal: Portal) {
        portal.planned().await;
        let amina = portal.of("Amina");
        let key = DraftKey::Response(WORRY);
        let draft = api::draft::SaveMyDraft { family: FAMILY, key, words: words("It was") };
        portal.get(&amina, draft).await;
        let dan_before = portal.told(&portal.of("Dan"), &ReadPlan { family: FAMILY }).await;
        let respond = |stance, text: &str| Respond { family: FAMILY, point: WORRY, stance, words: Some(words(text)) };
        portal.get(&amina, respond(Stance::Disagree, "It was one evening")).await;
        portal.get(&amina, respond(Stance::AgreeInPart, "It was two evenings")).await;
        let plan = portal.plan("Amina").await;
        let said: Vec<_> =
            points(&plan)[1].responses.iter().map(|r| (r.stance, r.words.as_ref().expect("words").as_str())).collect();
        assert_eq!(said, [(Stance::AgreeInPart, "It was two evenings"), (Stance::Disagree, "It was one evening")]);
        assert!(portal.get(&amina, api::draft::ReadMyDrafts { family: FAMILY }).await.is_empty(), "its draft is wiped");
        // Beside the point for every worker who sees it, and gone from nobody's page when it is published again.
        portal.publish(AMINA).await;
        let page = portal.get(&portal.of("Leah"), api::adult::ReadAdult { family: FAMILY, person: AMINA }).await;
        assert_eq!(page.points[1].responses.len(), 2);
        let dan_after = portal.told(&portal.of("Dan"), &ReadPlan { family: FAMILY }).await;
        assert_eq!(dan_before.body, dan_after.body, "the other parent sees none of it");
        // A point that is not in one's own plan is not there.
        let not_mine = Respond { family: FAMILY, point: DANS_WORRY, stance: Stance::Agree, words: None };
        portal.not_found(&amina, not_mine.clone()).await;
        portal.get(&portal.of("Dan"), not_mine).await;
    }

    async fn two_who_edit_one_point_both_keep_their_words(portal: Portal) {
        portal.planned().await;
        let leah = Point { version: 1, ..point(WORRY, PointKind::Worry, "Leah's words", &[AMINA]) };
        portal.put("Leah", leah.clone()).await;
        let mine = Point { version: 1, ..point(WORRY, PointKind::Worry, "Priya's words", &[AMINA]) };
        let refusal = portal.refused(&portal.of("Priya"), PutPoint { family: FAMILY, point: mine.clone() }).await;
        let theirs = Point { version: 2, ..leah };
        assert_eq!(refusal, PointRefusal::Changed { theirs: Box::new(theirs.clone()) });
        let draft = portal.get(&portal.of("Ruth"), ReadPlanDraft { family: FAMILY }).await;
        assert!(draft.points.contains(&theirs));
        assert_eq!(portal.put("Priya", Point { version: 2, ..mine }).await, 3);
    }

    async fn a_point_names_adults_and_a_child_of_this_family(portal: Portal) {
        let priya = portal.of("Priya");
        let good = point(WORRY, PointKind::Worry, "x", &[AMINA]);
        for (bad, refusal) in [
            (Point { to: vec![], ..good.clone() }, PointRefusal::AddressedToNobody),
            (Point { to: vec![AMINA, BEA], ..good.clone() }, PointRefusal::NotAnAdult),
            (Point { to: vec![SARA], ..good.clone() }, PointRefusal::NotAnAdult),
            (Point { child: TIM, ..good.clone() }, PointRefusal::NotAChild),
            (Point { child: AMINA, ..good.clone() }, PointRefusal::NotAChild),
        ] {
            assert_eq!(portal.refused(&priya, PutPoint { family: FAMILY, point: bad }).await, refusal);
        }
        // One that was never there cannot be changed, and one of another family is not there.
        portal.not_found(&priya, PutPoint { family: FAMILY, point: Point { version: 4, ..good.clone() } }).await;
        portal.put("Priya", good.clone()).await;
        let twin = Point { child: TIM, to: vec![BEA], ..good };
        portal.not_found(&portal.of("Zofia"), PutPoint { family: TWIN, point: twin }).await;
        portal.not_found(&portal.of("Zofia"), RemovePoint { family: TWIN, point: WORRY }).await;
        portal.get(&priya, RemovePoint { family: FAMILY, point: WORRY }).await;
        assert!(portal.get(&priya, ReadPlanDraft { family: FAMILY }).await.points.is_empty());
    }

    async fn what_could_not_be_talked_through_is_said_first_and_why_never(portal: Portal) {
        portal.put("Priya", point(WORRY, PointKind::Worry, "Evenings are loud", &[AMINA])).await;
        let because = "There was no safe way to reach her";
        let could_not = RecordCouldNot { family: FAMILY, person: AMINA, points: vec![PointText { point: WORRY, version: 1 }], because: words(because) };
        portal.not_found(&portal.of("Priya"), could_not.clone()).await;
        portal.get(&portal.of("Grace"), could_not).await;
        portal.publish(AMINA).await;
        let plan = portal.plan("Amina").await;
        assert!(plan.apology);
        assert_eq!(points(&plan)[0].talk, Some(TalkView::CouldNot));
        let told = portal.told(&portal.of("Amina"), &ReadPlan { family: FAMILY }).await;
        assert!(!told.body.contains("safe way"));
        let draft = portal.told(&portal.of("Priya"), &ReadPlanDraft { family: FAMILY }).await;
        assert!(draft.body.contains(because), "for staff and the record");
        // Once they have talked, the page begins as any other.
        portal.talk("Priya", AMINA, &[WORRY]).await;
        portal.publish(AMINA).await;
        assert!(!portal.plan("Amina").await.apology);
    }

    async fn a_worker_a_parent_is_not_told_of_has_no_name(portal: Portal) {
        portal.put("Priya", point(WORRY, PointKind::Worry, "Evenings are loud", &[AMINA, DAN])).await;
        portal.talk("Joel", AMINA, &[WORRY]).await;
        portal.talk("Joel", DAN, &[WORRY]).await;
        portal.publish(AMINA).await;
        portal.publish(DAN).await;
        for (who, expect) in [("Amina", None), ("Dan", Some("Joel".to_owned()))] {
            let plan = portal.plan(who).await;
            match &points(&plan)[0].talk {
                Some(TalkView::TalkedThrough { with, .. }) => assert_eq!(*with, expect, "{who}"),
                other => panic!("{other:?}"),
            }
        }
        let told = portal.told(&portal.of("Amina"), &ReadPlan { family: FAMILY }).await;
        assert!(!told.body.contains("Joel") && !told.body.contains(&JOEL.to_string()));
    }

    async fn a_plan_is_drafted_and_published_by_those_who_may(portal: Portal) {
        portal.planned().await;
        let draft = ReadPlanDraft { family: FAMILY };
        let publish = PublishPlan { family: FAMILY, person: AMINA };
        for (who, drafts, publishes) in [
            ("Priya", true, true),
            ("Grace", true, true),
            ("Leah", true, false),
            ("Joel", true, false),
            ("Ruth", true, false),
            ("Noor", false, false),
            ("Deva", false, false),
            ("Zofia", false, false),
            ("Olu", false, false),
            ("Amina", false, false),
            ("Dan", false, false),
            ("Bea", false, false),
        ] {
            let browser = portal.of(who);
            assert_eq!(portal.ask(&browser, draft.clone()).await.is_ok(), drafts, "{who} reads the draft");
            assert_eq!(portal.ask(&browser, publish.clone()).await.is_ok(), publishes, "{who} publishes");
            let preview = PreviewPlan { family: FAMILY, person: AMINA };
            assert_eq!(portal.ask(&browser, preview).await.is_ok(), drafts, "{who} previews");
        }
        for who in ["Bea", "Priya", "Grace"] {
            portal.not_found(&portal.of(who), ReadPlan { family: FAMILY }).await;
        }
        portal.clock.set(at(700));
    }
}
