//! *Today*: what waits at a worker's own desk, one line each, most urgent first.
use crate::{
    Nothing, operation,
    said::{SaidDay, SaidMoment, SaidWorker},
};
use domain::id::{FamilyId, PersonId};
use serde::{Deserialize, Serialize};

pub use domain::today::Waiting;

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
    /// By when, for a message, an answer, a promise and a goal; since when, for everything else. A promise's words are the
    /// day alone.
    pub when: SaidMoment,
}

operation! {
    /// What waits for me?
    Get "/api/desk/today" ReadToday {} -> Today, or Nothing; ReadToday in Own
}
