//! *My month*: what a parent sees first, and nothing of anybody else's.
use crate::{
    people::*,
    portal::{TestPortal, words},
};
use api::{
    goal::SetGoal,
    month::{Month, ReadMonth},
    reply::SendReply,
};
use domain::{
    audience::Audience,
    goal::{Area, GoalWords},
    id::{GoalId, Id},
    reply::{About, ReplyKind},
};

const MORNINGS: GoalId = Id::from_bytes([140; 16]);

impl TestPortal {
    pub(crate) async fn month(&self, who: &str) -> Month {
        let family = if who == "Bea" { TWIN } else { FAMILY };
        self.get(&self.of(who), ReadMonth { family }).await
    }
    /// Amina has a goal she shares with her team.
    pub(crate) async fn goal(&self) -> GoalId {
        let words = GoalWords {
            area: Area::GettingOn,
            different: words("Calmer mornings"),
            matters: Some(words("We all start the day better")),
            strengths: vec![],
            own_strengths: None,
            first_step: None,
            who_helps: None,
            now: None,
            point: None,
        };
        let audience = Audience::MyTeam;
        let set = SetGoal { family: FAMILY, goal: MORNINGS, words, audience, for_later: false };
        self.get(&self.of("Amina"), set).await;
        MORNINGS
    }
}

rooms! {
    async fn whoever_wrote_back_is_there_until_it_is_opened(portal: Portal) {
        let goal = portal.goal().await;
        let about = About::Goal(goal);
        for (n, who) in [(1, "Leah"), (2, "Joel")] {
            let reply = Id::from_bytes([150 + n; 16]);
            let kind = ReplyKind::Affirm;
            let send = SendReply { family: FAMILY, person: AMINA, reply, about, kind, words: words("You kept at it") };
            portal.get(&portal.of(who), send).await;
            portal.clock.pass_minutes(1);
        }
        let month = portal.month("Amina").await;
        let by: Vec<_> = month.replies.iter().map(|new| new.by.as_ref().map(|by| by.name.as_str())).collect();
        assert_eq!(by, [None, Some("Leah")], "Dan's worker has no name for Amina");
        assert!(month.replies.iter().all(|new| new.goal == goal));
        assert!(portal.month("Dan").await.replies.is_empty());
        assert!(portal.month("Bea").await.replies.is_empty());
        portal.get(&portal.of("Amina"), api::goal::ReadGoal { family: FAMILY, goal }).await;
        assert!(portal.month("Amina").await.replies.is_empty());
    }

    async fn a_month_opens_to_its_own_parent(portal: Portal) {
        for who in ["Priya", "Leah", "Grace", "Deva", "Bea", "Olu"] {
            portal.not_found(&portal.of(who), ReadMonth { family: FAMILY }).await;
        }
        portal.not_found(&portal.of("Amina"), ReadMonth { family: TWIN }).await;
        let month = portal.month("Amina").await;
        assert!(month.meeting.is_none() && !month.plan_is_new && month.theirs.is_empty());
    }
}
