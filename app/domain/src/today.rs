//! *Today*: what can wait at a worker's desk, most urgent first.
use crate::{
    id::{ConcernId, EntryId, GoalId, InvitationId, PromiseId, RequestId, ThreadId},
    message::Rung,
};
use serde::{Deserialize, Serialize};

/// For how many days an entry with words waits for a reply; after that the moment for it has passed.
pub const ENTRY_WAITS_DAYS: i64 = 14;

/// What can wait, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// A worry about safety, open. For duty and the manager.
    Concern(ConcernId),
    /// A message nobody has opened.
    Message {
        /// The thread.
        thread: ThreadId,
        /// Why it lies on this desk.
        rung: Rung,
        /// Whether its answer is overdue.
        is_late: bool,
    },
    /// An opened message nobody has answered.
    Answer {
        /// The thread.
        thread: ThreadId,
        /// Whether its answer is overdue.
        is_late: bool,
    },
    /// Someone waits for an invitation to be confirmed.
    Invitation(InvitationId),
    /// A promise of this worker whose day has passed.
    LatePromise(PromiseId),
    /// Something an adult asked for that is not done.
    Request {
        /// Which.
        request: RequestId,
        /// Whether somebody has answered, and it is still not done.
        is_under_way: bool,
    },
    /// A goal without a first answer.
    Goal(GoalId),
    /// An entry nobody has replied to, where the parent wrote words.
    Entry {
        /// Its goal.
        goal: GoalId,
        /// The entry.
        entry: EntryId,
    },
    /// The team has met, and this adult has no message back.
    MessageBack,
    /// Points drafted but not yet talked through with this adult.
    TalkMissing,
    /// An adult asked to talk about a point.
    NeedsToTalk,
}

impl Waiting {
    /// Its place in the list: lower is more urgent. What is late comes before the same thing in time, and someone who
    /// stands in front of a waiting page comes before any promise.
    pub const fn urgency(&self) -> u8 {
        match self {
            Self::Concern(_) => 0,
            Self::Message { is_late: true, .. } => 1,
            Self::Answer { is_late: true, .. } => 2,
            Self::Invitation(_) => 3,
            Self::Message { is_late: false, .. } => 4,
            Self::NeedsToTalk => 5,
            Self::LatePromise(_) => 6,
            Self::Answer { is_late: false, .. } => 7,
            Self::Request { .. } => 8,
            Self::Goal(_) => 9,
            Self::MessageBack => 10,
            Self::TalkMissing => 11,
            Self::Entry { .. } => 12,
        }
    }
}
