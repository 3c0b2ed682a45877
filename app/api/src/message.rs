//! Messages between one parent and named workers.
use crate::{
    Nothing, Saved, operation,
    said::{SaidMoment, SaidWorker},
};
use domain::{
    cycle::Back,
    id::{FamilyId, MessageId, PersonId, ThreadId, WorkerId},
    message::{MessageRefusal, Rung, ThreadState},
    words::{Letter, Line},
};
use serde::{Deserialize, Serialize};

/// Every thread of one parent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threads {
    /// Newest first.
    pub threads: Vec<ThreadLine>,
    /// Workers a new thread may name.
    pub workers: Vec<SaidWorker>,
    /// Of those, who is away today and who covers.
    pub away: Vec<Away>,
    /// By when a message sent now is answered.
    pub answer_by: SaidMoment,
}

/// Someone is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Who.
    pub worker: WorkerId,
    /// Until when.
    pub until: crate::said::SaidDay,
    /// Who covers.
    pub cover: String,
}

/// A thread as one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadLine {
    /// Which.
    pub id: ThreadId,
    /// What it is about.
    pub topic: Line,
    /// The named workers.
    pub workers: Vec<SaidWorker>,
    /// The newest message's time.
    pub last_at: SaidMoment,
    /// How many messages are unread by the reader.
    pub unread: u32,
    /// Open or ended.
    pub state: ThreadState,
}

/// A thread with its messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadView {
    /// The line.
    pub line: ThreadLine,
    /// Messages, oldest first. Reading them makes them opened.
    pub messages: Vec<MessageView>,
    /// Named workers who are away today.
    pub away: Vec<Away>,
    /// By when a message sent now is answered.
    pub answer_by: SaidMoment,
    /// A hand-over note for the worker who took over; never for the parent.
    pub hand_over_note: Option<String>,
}

/// A message with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageView {
    /// Which.
    pub id: MessageId,
    /// From whom.
    pub by: SaidAuthor,
    /// The words, all of them.
    pub words: Letter,
    /// The same in their three parts, where it is a message back.
    pub back: Option<Back>,
    /// When.
    pub at: SaidMoment,
    /// To a parent: what became of their own message.
    pub went: Option<Went>,
}

/// From whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidAuthor {
    /// The reader.
    Me,
    /// The parent, to a worker.
    Parent {
        /// Their name.
        name: String,
    },
    /// A worker.
    Worker(SaidWorker),
}

/// What became of a parent's message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Went {
    /// Someone opened it.
    Opened {
        /// When, by the day.
        on: crate::said::SaidDay,
    },
    /// Nobody has yet; it lies on this desk now.
    Waiting {
        /// Whose desk.
        rung: Rung,
        /// By when it is answered.
        answer_by: SaidMoment,
    },
}

operation! {
    /// Show me my threads.
    Get "/api/my/{family}/threads" ReadThreads {
        /// The family.
        family: FamilyId,
    } -> Threads, or Nothing; ReadThreads in MyRoom(family)
}
operation! {
    /// Open this thread.
    Get "/api/my/{family}/threads/{thread}" ReadThread {
        /// The family.
        family: FamilyId,
        /// The thread.
        thread: ThreadId,
    } -> ThreadView, or Nothing; ReadThreads in MyRoom(family)
}
operation! {
    /// Start a thread with its first message.
    Put "/api/my/{family}/threads/{thread}" StartThread {
        /// The family.
        family: FamilyId,
        /// Its name, made by the phone.
        thread: ThreadId,
        /// What it is about.
        topic: Line,
        /// To whom.
        workers: Vec<WorkerId>,
        /// The first message's name.
        message: MessageId,
        /// The first message.
        words: Letter,
    } -> Saved, or MessageRefusal; StartThread in MyRoom(family)
}
operation! {
    /// Send a message. Its draft is wiped.
    Put "/api/my/{family}/threads/{thread}/messages/{message}" SendMessage {
        /// The family.
        family: FamilyId,
        /// The thread.
        thread: ThreadId,
        /// Its name, made by the phone.
        message: MessageId,
        /// The words.
        words: Letter,
    } -> Saved, or MessageRefusal; SendMessage in MyRoom(family)
}
operation! {
    /// Open a thread as a worker. Its unopened messages are opened by that.
    Get "/api/families/{family}/adults/{person}/threads/{thread}" ReadThreadAsWorker {
        /// The family.
        family: FamilyId,
        /// The parent.
        person: PersonId,
        /// The thread.
        thread: ThreadId,
    } -> ThreadView, or Nothing; ReadThreadAsWorker in Room(family, person)
}
operation! {
    /// Answer a parent. Its draft is wiped.
    Put "/api/families/{family}/adults/{person}/threads/{thread}/messages/{message}" AnswerMessage {
        /// The family.
        family: FamilyId,
        /// The parent.
        person: PersonId,
        /// The thread.
        thread: ThreadId,
        /// Its name, made by the browser.
        message: MessageId,
        /// The words.
        words: Letter,
    } -> Saved, or MessageRefusal; AnswerMessage in Room(family, person)
}
