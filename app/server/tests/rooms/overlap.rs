//! Before words go to one adult: whether they also stand in something of another's that the worker may read, and nothing else.
use crate::{
    people::*,
    portal::{TestPortal, day, words},
};
use api::{
    goal::SetGoal,
    message::{AnswerMessage, StartThread},
    overlap::{FindOverlaps, OverlapView},
    promise::PutPromise,
    reply::SendReply,
    request::{AnswerRequest, AskFor},
    who_looked::ReadWhoLooked,
};
use domain::{
    audience::Audience,
    goal::{Area, GoalWords},
    id::{GoalId, Id, PersonId, ThreadId, WorkerId},
    promise::{Promise, PromiseOwner, PromiseState},
    reply::{About, ReplyKind},
    request::RequestKind,
};

const GOAL: GoalId = Id::from_bytes([140; 16]);
const THREAD: ThreadId = Id::from_bytes([141; 16]);

const COPIED: &str = "I go to my sister every Friday night";
const SENT: &str = "Hello. I heard: I go to my sister every Friday night! Is that so?";

fn goal(different: &str) -> GoalWords {
    GoalWords {
        area: Area::GettingOn,
        different: words(different),
        matters: None,
        strengths: Vec::new(),
        own_strengths: None,
        first_step: None,
        who_helps: None,
        now: None,
        point: None,
    }
}

fn about(person: PersonId) -> FindOverlaps {
    FindOverlaps { family: FAMILY, person, words: vec![words("Something else first"), words(SENT)] }
}

impl TestPortal {
    async fn sets_goal(&self, who: &str, goal_id: GoalId, different: &str, audience: Audience) {
        let (words, for_later) = (goal(different), false);
        self.get(&self.of(who), SetGoal { family: FAMILY, goal: goal_id, words, audience, for_later }).await;
    }
    async fn writes(&self, who: &str, to: WorkerId, text: &str) {
        let (topic, workers) = (words("Sleep"), vec![to]);
        let (message, words) = (Id::from_bytes([142; 16]), words(text));
        self.get(
            &self.of(who),
            StartThread { family: FAMILY, thread: THREAD, topic, workers, message, words },
        )
        .await;
    }
    /// What this worker is warned of before these words go to this adult.
    async fn warned(&self, worker: &str, to: PersonId) -> Vec<OverlapView> {
        self.get(&self.of(worker), about(to)).await.overlaps
    }
}

fn of_amina() -> Vec<OverlapView> {
    let words = vec!["I go to my sister every Friday night!".to_owned()];
    vec![OverlapView { name: "Amina".to_owned(), words }]
}

rooms! {
    async fn whoever_may_read_the_words_is_warned_with_their_own_words(portal: Portal) {
        portal.sets_goal("Amina", GOAL, COPIED, Audience::MyTeam).await;
        for worker in ["Priya", "Ruth", "Joel", "Grace"] {
            assert_eq!(portal.warned(worker, DAN).await, of_amina(), "{worker}");
        }
        // She reads her own words already.
        assert_eq!(portal.warned("Priya", AMINA).await, []);
        // Who may not write to Dan may not ask, and no parent can.
        portal.not_found(&portal.of("Noor"), about(DAN)).await;
        portal.not_found(&portal.of("Zofia"), about(DAN)).await;
        portal.not_found(&portal.of("Amina"), about(DAN)).await;
    }

    async fn what_the_worker_may_not_read_changes_nothing(portal: Portal) {
        let to_dan = async || portal.told(&portal.of("Joel"), &about(DAN)).await;
        let before = to_dan().await;
        portal.sets_goal("Amina", GOAL, COPIED, Audience::JustMe).await;
        portal.sets_goal("Amina", Id::from_bytes([143; 16]), COPIED, Audience::Worker(LEAH)).await;
        portal.writes("Amina", LEAH, COPIED).await;
        // What she asked for is not for a worker who is with Dan only, whoever else reads it.
        for (n, kind) in [(144, RequestKind::Complaint), (148, RequestKind::Advocate), (149, RequestKind::Explain)] {
            let (request, said) = (Id::from_bytes([n; 16]), Some(words(COPIED)));
            portal.get(&portal.of("Amina"), AskFor { family: FAMILY, request, kind, words: said }).await;
        }
        let after = to_dan().await;
        assert_eq!((before.status, &before.body), (after.status, &after.body));
        // To whom it is open, it is compared.
        assert_eq!(portal.warned("Priya", DAN).await, of_amina(), "she asked her for an advocate");
        assert_eq!(portal.warned("Leah", DAN).await, of_amina());
        assert_eq!(portal.warned("Grace", DAN).await, of_amina());
    }

    async fn what_was_said_to_her_counts_like_what_she_said(portal: Portal) {
        portal.sets_goal("Amina", GOAL, "To sleep", Audience::MyTeam).await;
        let (reply, kind) = (Id::from_bytes([145; 16]), RequestKind::Interpreter);
        portal.get(&portal.of("Leah"), SendReply { family: FAMILY, person: AMINA, reply, about: About::Goal(GOAL), kind: ReplyKind::Affirm, words: words(COPIED) }).await;
        assert_eq!(portal.warned("Priya", DAN).await, of_amina(), "a reply");
        let request = Id::from_bytes([146; 16]);
        portal.get(&portal.of("Dan"), AskFor { family: FAMILY, request, kind, words: None }).await;
        let answer = AnswerRequest { family: FAMILY, person: DAN, request, words: words(COPIED), is_done: true };
        portal.get(&portal.of("Priya"), answer).await;
        // Now Dan knows the words, and nobody is warned any more.
        assert_eq!(portal.warned("Priya", DAN).await, [], "he was told them");
    }

    async fn what_a_worker_says_to_both_in_the_same_words_is_theirs(portal: Portal) {
        portal.writes("Amina", PRIYA, "Good morning").await;
        let (message, said) = (Id::from_bytes([147; 16]), words(COPIED));
        let answer = AnswerMessage { family: FAMILY, person: AMINA, thread: THREAD, message, words: said };
        portal.get(&portal.of("Priya"), answer).await;
        assert_eq!(portal.warned("Priya", DAN).await, []);
        portal.sets_goal("Amina", GOAL, COPIED, Audience::MyTeam).await;
        assert_eq!(portal.warned("Priya", DAN).await, of_amina(), "unless she says it too");
    }

    async fn a_promise_and_a_point_for_one_adult_are_compared(portal: Portal) {
        let promise = Promise { id: Id::from_bytes([150; 16]), version: 0, owner: PromiseOwner::Worker(PRIYA), what: words(COPIED), why: None, help: None, by: day("2026-03-20"), to: vec![AMINA], state: PromiseState::ToDo };
        portal.get(&portal.of("Priya"), PutPromise { family: FAMILY, promise }).await;
        assert_eq!(portal.warned("Priya", DAN).await, of_amina());
        assert_eq!(portal.warned("Priya", AMINA).await, []);
    }

    async fn a_warning_that_stays_away_tells_the_duty_desk_nothing(portal: Portal) {
        // Whoever may write to Dan without reading him is not told what he knows.
        let before = portal.told(&portal.of("Deva"), &about(DAN)).await;
        portal.sets_goal("Dan", GOAL, COPIED, Audience::MyTeam).await;
        let after = portal.told(&portal.of("Deva"), &about(DAN)).await;
        assert_eq!((before.status, before.body), (after.status, after.body));
    }

    async fn a_thread_is_compared_for_those_in_it_only(portal: Portal) {
        portal.writes("Amina", PRIYA, COPIED).await;
        assert_eq!(portal.warned("Priya", DAN).await, of_amina());
        for worker in ["Ruth", "Joel", "Grace"] {
            assert_eq!(portal.warned(worker, DAN).await, [], "{worker}");
        }
    }

    async fn nobody_is_told_that_words_were_compared(portal: Portal) {
        portal.sets_goal("Amina", GOAL, COPIED, Audience::MyTeam).await;
        let record = async |who: &str| portal.told(&portal.of(who), &ReadWhoLooked { family: FAMILY }).await.body;
        let before = (record("Amina").await, record("Dan").await);
        assert_eq!(portal.warned("Priya", DAN).await, of_amina());
        assert_eq!(before, (record("Amina").await, record("Dan").await));
    }
}
