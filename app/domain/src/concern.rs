//! "I am worried about someone's safety": seen by duty and the manager at once, never by a family.
use crate::{
    id::{ConcernId, EntryId, FamilyId, GoalId, MessageId, PersonId, WorkerId},
    time::Moment,
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// What made the worker worried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcernSource {
    /// A goal.
    Goal(GoalId),
    /// An entry.
    Entry(EntryId),
    /// A message.
    Message(MessageId),
}

/// A worry about someone's safety. Stays on *Today* until a person closes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// Its name for machines.
    pub id: ConcernId,
    /// The family.
    pub family: FamilyId,
    /// The adult whose words made the worker worried.
    pub person: PersonId,
    /// Which words.
    pub source: ConcernSource,
    /// Who raised it.
    pub by: WorkerId,
    /// Why.
    pub reason: Paragraph,
    /// When.
    pub at: Moment,
    /// Open, or closed by someone with what was done.
    pub state: ConcernState,
}

/// Open, or closed by a person who says what was done and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcernState {
    /// Waiting for duty or the manager.
    Open,
    /// Acted on.
    Closed {
        /// By whom.
        by: WorkerId,
        /// When.
        at: Moment,
        /// What was done.
        action: Paragraph,
        /// What came of it.
        outcome: Paragraph,
    },
}

/// Why a concern cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcernRefusal {
    /// Someone closed it already.
    Closed,
}
