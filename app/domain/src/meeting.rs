//! Meetings: each adult has a time and place of their own, so that nobody learns another's.
use crate::{
    id::{MeetingId, PersonId, WorkerId},
    time::Moment,
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// When and where for one adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// The adult.
    pub person: PersonId,
    /// When it starts for them.
    pub starts: Moment,
    /// Where they go, or how they join.
    pub place: Sentence,
}

/// Whether a meeting will be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingState {
    /// Planned.
    Planned,
    /// Called off.
    Cancelled,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its name for machines.
    pub id: MeetingId,
    /// Its kind, a key of the council's data.
    pub kind: String,
    /// Each adult asked, with their own time and place.
    pub invited: Vec<Invited>,
    /// The workers who will be there.
    pub workers: Vec<WorkerId>,
    /// Planned or called off.
    pub state: MeetingState,
}

/// Why a meeting cannot be set like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingRefusal {
    /// The council has no such kind of meeting.
    UnknownKind,
    /// It starts in the past.
    InThePast,
    /// Someone named is not an adult of this family.
    NotAnAdult,
    /// Nobody is asked.
    NobodyAsked,
}
