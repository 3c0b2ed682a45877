//! "I am worried about someone's safety": for duty and the manager, with no trace anywhere a family can look.
use crate::{
    people::*,
    portal::{TestPortal, told_now, words},
};
use api::{
    concern::{CloseConcern, RaiseConcern, ReadConcern},
    draft::{ReadDeskDrafts, SaveDeskDraft},
    entry::{EditEntry, LogEntry},
    message::StartThread,
};
use domain::{
    audience::Audience,
    concern::{ConcernRefusal, ConcernSource},
    draft::DraftKey,
    entry::{EntryWords, HowItWent},
    id::{ConcernId, EntryId, GoalId, Id, MessageId},
};

const CONCERN: ConcernId = Id::from_bytes([160; 16]);
const ENTRY: EntryId = Id::from_bytes([161; 16]);

fn raising(source: ConcernSource) -> RaiseConcern {
    let reason = words("She may not be safe tonight");
    RaiseConcern { family: FAMILY, person: AMINA, concern: CONCERN, source, reason }
}
fn reading() -> ReadConcern {
    ReadConcern { family: FAMILY, concern: CONCERN }
}
fn closing() -> CloseConcern {
    CloseConcern {
        family: FAMILY,
        concern: CONCERN,
        action: words("Rang her"),
        outcome: words("She is with her sister"),
    }
}
fn today_was(text: &str) -> EntryWords {
    let day = crate::portal::today();
    EntryWords { day, went: HowItWent::NotToday, words: Some(words(text)), helped: None, now: None }
}

impl TestPortal {
    /// Amina logs a day, to be read by `audience`.
    async fn logged(&self, goal: GoalId, audience: Audience) {
        let entry = ENTRY;
        let log = LogEntry { family: FAMILY, entry, goal, words: today_was("I am scared tonight"), audience };
        self.get(&self.of("Amina"), log).await;
    }
}

rooms! {
    async fn duty_and_the_manager_see_it_and_close_it(portal: Portal) {
        let goal = portal.goal().await;
        portal.logged(goal, Audience::MyTeam).await;
        let key = DraftKey::Concern(FAMILY, AMINA);
        portal.get(&portal.of("Leah"), SaveDeskDraft { key, words: words("She may") }).await;
        let mut heard = portal.store().changes();
        told_now(&mut heard).await;
        portal.get(&portal.of("Leah"), raising(ConcernSource::Entry(ENTRY))).await;
        assert!(portal.get(&portal.of("Leah"), ReadDeskDrafts {}).await.is_empty());
        let mut told = told_now(&mut heard).await;
        told.sort_by_key(|viewer| format!("{viewer:?}"));
        use domain::access::Viewer::Worker;
        assert_eq!(told, [Worker(DEVA), Worker(GRACE)], "and no family");
        // The parent changes the entry: what was raised keeps the words as they stood.
        let edit = EditEntry { family: FAMILY, entry: ENTRY, version: 1, words: today_was("A good day"), audience: Audience::MyTeam };
        portal.get(&portal.of("Amina"), edit).await;
        for who in ["Deva", "Grace"] {
            let view = portal.get(&portal.of(who), reading()).await;
            assert_eq!(view.quoted.as_deref(), Some("I am scared tonight"), "{who}");
            assert_eq!((view.by.as_str(), view.person_name.as_str(), view.closed), ("Leah", "Amina", None));
        }
        portal.get(&portal.of("Deva"), closing()).await;
        assert_eq!(portal.refused(&portal.of("Grace"), closing()).await, ConcernRefusal::Closed);
        let closed = portal.get(&portal.of("Grace"), reading()).await.closed.expect("closed");
        assert_eq!((closed.by.as_str(), closed.outcome.as_str()), ("Deva", "She is with her sister"));
    }

    async fn no_family_operation_shows_a_trace(portal: Portal) {
        let goal = portal.goal().await;
        portal.logged(goal, Audience::MyTeam).await;
        let mine = async || {
            let amina = portal.of("Amina");
            let mut all = String::new();
            all += &portal.told(&amina, &api::month::ReadMonth { family: FAMILY }).await.body;
            all += &portal.told(&amina, &api::entry::ReadLog { family: FAMILY }).await.body;
            all += &portal.told(&amina, &api::goal::ReadGoal { family: FAMILY, goal }).await.body;
            all += &portal.told(&amina, &api::plan::ReadPlan { family: FAMILY }).await.body;
            all
        };
        let before = mine().await;
        portal.get(&portal.of("Leah"), raising(ConcernSource::Entry(ENTRY))).await;
        portal.get(&portal.of("Deva"), closing()).await;
        assert_eq!(before, mine().await);
    }

    async fn a_worry_is_about_words_one_can_see(portal: Portal) {
        let goal = portal.goal().await;
        portal.logged(goal, Audience::Worker(LEAH)).await;
        let thread = Id::from_bytes([162; 16]);
        let message: MessageId = Id::from_bytes([163; 16]);
        let start = StartThread { family: FAMILY, thread, topic: words("Sleep"), workers: vec![LEAH], message, words: words("Help me") };
        portal.get(&portal.of("Amina"), start).await;
        let sources = [ConcernSource::Goal(goal), ConcernSource::Entry(ENTRY), ConcernSource::Message(message)];
        for (who, may) in [
            ("Joel", [true, false, false]),
            ("Ruth", [true, false, false]),
            ("Grace", [true, true, false]),
            ("Leah", [true, true, true]),
            ("Noor", [false; 3]), ("Zofia", [false; 3]), ("Deva", [false; 3]), ("Amina", [false; 3]), ("Dan", [false; 3]),
        ] {
            for (source, may) in sources.into_iter().zip(may) {
                let raise = RaiseConcern { concern: server::ids::fresh(), ..raising(source) };
                assert_eq!(portal.ask(&portal.of(who), raise).await.is_ok(), may, "{who} about {source:?}");
            }
        }
        // Not under another adult's name, and not in another family.
        let goals = raising(ConcernSource::Goal(goal));
        portal.not_found(&portal.of("Leah"), RaiseConcern { person: DAN, ..goals.clone() }).await;
        portal.not_found(&portal.of("Zofia"), RaiseConcern { family: TWIN, person: BEA, ..goals }).await;
    }

    async fn a_concern_opens_to_duty_and_the_manager_only(portal: Portal) {
        let goal = portal.goal().await;
        portal.get(&portal.of("Joel"), raising(ConcernSource::Goal(goal))).await;
        for who in ["Priya", "Leah", "Joel", "Ruth", "Noor", "Zofia", "Olu", "Amina", "Dan", "Bea"] {
            portal.not_found(&portal.of(who), reading()).await;
            portal.not_found(&portal.of(who), closing()).await;
        }
        portal.not_found(&portal.of("Grace"), ReadConcern { family: TWIN, concern: CONCERN }).await;
        assert!(portal.get(&portal.of("Grace"), reading()).await.quoted.expect("words").contains("Calmer mornings"));
    }
}
