//! *Today*: what waits at a worker's own desk, one line each, most urgent first.
use crate::{
    Nothing, operation,
    said::{SaidDay, SaidMoment, SaidWorker},
};
use domain::{
    id::{ConcernId, EntryId, FamilyId, GoalId, InvitationId, PersonId, PromiseId, ThreadId},
    message::Rung,
};
use serde::{Deserialize, Serialize};

/// What waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Today {
    /// Most urgent first; see [`Waiting`] for the order.
    pub lines: Vec<TodayLine>,
    /// The families this worker is involved with or covers, by label.
    pub families: Vec<FamilyLine>,
    /// The reader's own time away, now or next, if cover is set for it.
    pub cover: Option<MyCover>,
}

/// The reader is away for some days, and somebody covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyCover {
    /// Who covers.
    pub by: SaidWorker,
    /// First day away.
    pub from: SaidDay,
    /// Last day away.
    pub to: SaidDay,
}

/// A family to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyLine {
    /// Which.
    pub family: FamilyId,
    /// What workers call it.
    pub label: String,
}

/// One thing that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TodayLine {
    /// What it is.
    pub waiting: Waiting,
    /// The family.
    pub family: FamilyId,
    /// What workers call it.
    pub family_label: String,
    /// The adult, where it is about one.
    pub person: Option<PersonId>,
    /// Their name.
    pub person_name: Option<String>,
    /// By when, for a message, an answer, a promise and a goal; since when, for everything else.
    pub when: SaidMoment,
}

/// What can wait, most urgent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A goal without a first answer.
    Goal(GoalId),
    /// An entry nobody has replied to, where the parent wrote words.
    Entry {
        /// Its goal.
        goal: GoalId,
        /// The entry.
        entry: EntryId,
    },
    /// Points drafted but not yet talked through with this adult.
    TalkMissing,
    /// An adult asked to talk about a point.
    NeedsToTalk,
}

operation! {
    /// What waits for me?
    Get "/api/desk/today" ReadToday {} -> Today, or Nothing; ReadToday in Own
}
