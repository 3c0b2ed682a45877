//! Messages: one parent, named workers, and a ladder that a message nobody opens climbs.
use crate::{
    people::*,
    portal::{TestPortal, day, words},
};
use api::{
    draft::{ReadMyDrafts, SaveMyDraft},
    involvement::{EndInvolvement, HandOverInvolvement, SetCover},
    message::{
        AnswerMessage, ReadThread, ReadThreadAsWorker, ReadThreads, SaidAuthor, SendMessage, StartThread,
        ThreadView, Went,
    },
};
use domain::{
    draft::DraftKey,
    id::{Id, MessageId, ThreadId, WorkerId},
    involvement::{Cover, HandOver},
    message::{MessageRefusal, Rung, ThreadState},
    time::Moment,
};

const THREAD: ThreadId = Id::from_bytes([130; 16]);

fn message(n: u8) -> MessageId {
    Id::from_bytes([n; 16])
}
fn start(workers: &[WorkerId]) -> StartThread {
    StartThread {
        family: FAMILY,
        thread: THREAD,
        topic: words("Sleep"),
        workers: workers.to_vec(),
        message: message(201),
        words: words("I cannot sleep"),
    }
}
fn opening() -> ReadThreadAsWorker {
    ReadThreadAsWorker { family: FAMILY, person: AMINA, thread: THREAD }
}
fn answering(n: u8, text: &str) -> AnswerMessage {
    AnswerMessage { family: FAMILY, person: AMINA, thread: THREAD, message: message(n), words: words(text) }
}
fn sending(n: u8, text: &str) -> SendMessage {
    SendMessage { family: FAMILY, thread: THREAD, message: message(n), words: words(text) }
}

impl TestPortal {
    /// Amina has written to Leah.
    async fn wrote(&self) {
        self.get(&self.of("Amina"), start(&[LEAH])).await;
    }
    async fn thread(&self) -> ThreadView {
        self.get(&self.of("Amina"), ReadThread { family: FAMILY, thread: THREAD }).await
    }
    async fn opens(&self, who: &str) -> bool {
        self.ask(&self.of(who), opening()).await.is_ok()
    }
    async fn rung(&self) -> Option<Rung> {
        match self.thread().await.messages[0].went.clone() {
            Some(Went::Waiting { rung, .. }) => Some(rung),
            _ => None,
        }
    }
}

fn texts(view: &ThreadView) -> Vec<&str> {
    view.messages.iter().map(|message| message.words.as_str()).collect()
}

rooms! {
    async fn a_parent_writes_and_a_named_worker_answers(portal: Portal) {
        let amina = portal.of("Amina");
        for key in [DraftKey::NewThread, DraftKey::Message(THREAD)] {
            portal.get(&amina, SaveMyDraft { family: FAMILY, key, words: words("I can") }).await;
        }
        portal.wrote().await;
        assert_eq!(portal.rung().await, Some(Rung::Named));
        portal.clock.pass_minutes(1);
        let view = portal.get(&portal.of("Leah"), opening()).await;
        assert_eq!(texts(&view), ["I cannot sleep"]);
        assert_eq!(view.messages[0].by, SaidAuthor::Parent { name: "Amina".to_owned() });
        assert_eq!((view.line.unread, view.messages[0].went.clone()), (1, None));
        assert!(matches!(portal.thread().await.messages[0].went, Some(Went::Opened { .. })));
        portal.get(&portal.of("Leah"), answering(202, "What helps a little?")).await;
        assert_eq!(portal.month("Amina").await.messages.len(), 1);
        let threads = portal.get(&amina, ReadThreads { family: FAMILY }).await;
        assert_eq!((threads.threads.len(), threads.threads[0].unread), (1, 1));
        let view = portal.thread().await;
        assert_eq!(texts(&view), ["I cannot sleep", "What helps a little?"]);
        assert!(matches!(&view.messages[1].by, SaidAuthor::Worker(worker) if worker.name == "Leah"));
        assert_eq!(portal.thread().await.line.unread, 0, "reading opened it");
        assert!(portal.month("Amina").await.messages.is_empty());
        portal.get(&amina, sending(203, "A walk")).await;
        let drafts = portal.get(&amina, ReadMyDrafts { family: FAMILY }).await;
        assert!(drafts.is_empty(), "sending wipes the draft: {drafts:?}");
    }

    async fn a_thread_is_the_parents_own(portal: Portal) {
        portal.wrote().await;
        let before = portal.told(&portal.of("Dan"), &ReadThreads { family: FAMILY }).await;
        portal.get(&portal.of("Amina"), sending(202, "And nor can Sara")).await;
        let after = portal.told(&portal.of("Dan"), &ReadThreads { family: FAMILY }).await;
        assert_eq!(before.body, after.body);
        assert!(!after.body.contains("Sleep") && after.body.contains("Joel"));
        for who in ["Dan", "Bea"] {
            portal.not_found(&portal.of(who), ReadThread { family: FAMILY, thread: THREAD }).await;
            portal.not_found(&portal.of(who), sending(203, "x")).await;
        }
        portal.not_found(&portal.of("Leah"), ReadThreadAsWorker { person: DAN, ..opening() }).await;
        assert_eq!(texts(&portal.thread().await).len(), 2);
    }

    async fn a_thread_names_workers_of_ones_own(portal: Portal) {
        let amina = portal.of("Amina");
        for (workers, refusal) in [
            (vec![], MessageRefusal::NobodyNamed),
            (vec![LEAH, JOEL], MessageRefusal::NotMyWorker),
            (vec![NOOR], MessageRefusal::NotMyWorker),
            (vec![ZOFIA], MessageRefusal::NotMyWorker),
            ((1..8).map(|n| Id::from_bytes([n; 16])).collect(), MessageRefusal::TooMany),
        ] {
            assert_eq!(portal.refused(&amina, start(&workers)).await, refusal, "{workers:?}");
        }
        let threads = portal.get(&amina, ReadThreads { family: FAMILY }).await;
        let offered: Vec<_> = threads.workers.iter().map(|worker| worker.name.as_str()).collect();
        assert_eq!(offered, ["Priya", "Ruth", "Leah"]);
        assert!(threads.threads.is_empty());
    }

    async fn sent_twice_it_is_there_once(portal: Portal) {
        let amina = portal.of("Amina");
        portal.wrote().await;
        portal.wrote().await;
        portal.get(&amina, sending(202, "Still awake")).await;
        portal.get(&amina, sending(202, "Still awake")).await;
        assert_eq!(texts(&portal.thread().await), ["I cannot sleep", "Still awake"]);
        for clash in [portal.told(&amina, &sending(202, "Something else")).await, portal.told(&amina, &StartThread { words: words("Other"), ..start(&[LEAH]) }).await] {
            assert_eq!(clash.status, 409, "{}", clash.body);
        }
        assert_eq!(texts(&portal.thread().await).len(), 2);
    }

    async fn an_unopened_message_climbs_and_each_rung_may_open_it(portal: Portal) {
        portal.wrote().await; // Wednesday at nine
        let cover = Cover { worker: LEAH, by: NOOR, from: day("2026-03-04"), to: day("2026-03-31") };
        portal.get(&portal.of("Leah"), SetCover { cover }).await;
        let away = portal.get(&portal.of("Amina"), ReadThreads { family: FAMILY }).await.away;
        assert_eq!((away.len(), away[0].cover.as_str()), (1, "Noor"));
        // Nobody else opens it before it has climbed to them.
        for who in ["Priya", "Ruth", "Joel", "Deva", "Grace", "Zofia", "Olu"] {
            assert!(!portal.opens(who).await, "{who} on the first day");
        }
        for (day_of, minute, rung) in
            [("2026-03-04", 1019, Rung::Named), ("2026-03-04", 1020, Rung::Cover), ("2026-03-05", 1020, Rung::Duty)]
        {
            portal.clock.set(Moment::at(day(day_of), minute));
            assert_eq!(portal.rung().await, Some(rung), "{day_of} {minute}");
        }
        assert!(!portal.opens("Grace").await, "the manager's post alone opens nothing");
        assert!(!portal.opens("Priya").await);
        assert!(portal.opens("Deva").await);
        // It is opened, so it climbs no further; whoever opened it can still answer it.
        portal.clock.set(Moment::at(day("2026-03-10"), 600));
        assert!(!portal.opens("Grace").await);
        portal.get(&portal.of("Deva"), answering(202, "I am on duty; can I ring you?")).await;
        let view = portal.thread().await;
        assert!(matches!(&view.messages[1].by, SaidAuthor::Worker(worker) if worker.name == "Deva"));
        assert!(matches!(&view.messages[0].went, Some(Went::Opened { on }) if on.day == day("2026-03-05")));
        assert!(!portal.opens("Deva").await, "it is answered: duty has no more to do with it");
        // The next one lies with the named worker and her cover again, and climbs to the manager.
        portal.get(&portal.of("Amina"), sending(203, "Yes please")).await;
        assert!(!portal.opens("Deva").await);
        portal.clock.set(Moment::at(day("2026-03-13"), 600));
        for (who, may) in [("Grace", true), ("Olu", false), ("Joel", false), ("Noor", true), ("Leah", true)] {
            assert_eq!(portal.opens(who).await, may, "{who}");
        }
    }

    async fn a_thread_whose_last_worker_left_goes_to_duty(portal: Portal) {
        portal.wrote().await;
        let end = EndInvolvement { family: FAMILY, involvement: Id::from_bytes([51; 16]) };
        portal.get(&portal.of("Leah"), end).await;
        let view = portal.thread().await;
        assert_eq!((view.line.state, view.line.workers.len()), (ThreadState::Ended, 0));
        assert_eq!(portal.rung().await, Some(Rung::Duty));
        portal.get(&portal.of("Amina"), sending(202, "Is anyone there?")).await;
        assert!(!portal.opens("Leah").await, "she has left");
        assert!(!portal.opens("Grace").await);
        assert!(portal.opens("Deva").await);
    }

    async fn handed_over_a_thread_moves_with_a_note_for_the_next_worker(portal: Portal) {
        portal.wrote().await;
        let hand_over = HandOver { to: NOOR, goodbye: words("It was good to know you"), note: words("Ask about tea") };
        let involvement = Id::from_bytes([51; 16]);
        portal.get(&portal.of("Leah"), HandOverInvolvement { family: FAMILY, involvement, hand_over }).await;
        assert!(!portal.opens("Leah").await);
        let view = portal.get(&portal.of("Noor"), opening()).await;
        assert_eq!((view.line.unread, view.hand_over_note.as_deref()), (1, Some("Ask about tea")));
        let told = portal.told(&portal.of("Amina"), &ReadThread { family: FAMILY, thread: THREAD }).await;
        assert!(told.body.contains("Noor") && !told.body.contains("Ask about tea"));
        portal.get(&portal.of("Noor"), answering(202, "Hello, I am Noor")).await;
    }
}
