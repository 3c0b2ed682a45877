//! An entry in a parent's log: how a goal went on one day.
use crate::{
    audience::Audience,
    goal::{Reading, TypedIn},
    id::{EntryId, GoalId},
    time::{Day, Moment},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// How it went. None of these is a failure, and none is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowItWent {
    /// Did it.
    DidIt,
    /// Partly.
    Partly,
    /// Not today.
    NotToday,
    /// Does not apply today.
    DoesNotApply,
}

impl HowItWent {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 4] = [Self::DidIt, Self::Partly, Self::NotToday, Self::DoesNotApply];
}

/// A parent's words about one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryWords {
    /// The day it is about.
    pub day: Day,
    /// How it went.
    pub went: HowItWent,
    /// In their words.
    pub words: Option<Paragraph>,
    /// What helped.
    pub helped: Option<Paragraph>,
    /// Where they are now, if they want to say.
    pub now: Option<Reading>,
}

/// Whether the team can still see an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// As its audience says.
    Kept,
    /// Taken back: only the author sees it now.
    TakenBack,
}

/// An entry as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name for machines.
    pub id: EntryId,
    /// The goal.
    pub goal: GoalId,
    /// Counts its texts, from 1.
    pub version: u32,
    /// The parent's words.
    pub words: EntryWords,
    /// Kept or taken back.
    pub state: EntryState,
    /// Who can see it.
    pub audience: Audience,
    /// When it was first written.
    pub at: Moment,
    /// If a worker typed it in.
    pub typed_in: Option<TypedIn>,
    /// The day on which a worker first opened it, if one has. Told truthfully when it is taken back or changed.
    pub seen_on: Option<Day>,
}

/// Why an entry cannot be kept like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryRefusal {
    /// The day has not come yet.
    InTheFuture,
    /// It was changed or taken back on another phone.
    Changed,
    /// The named worker is not on the team of this adult.
    NotMyWorker,
}

impl EntryWords {
    /// Checks the day.
    pub fn check(&self, today: Day) -> Result<(), EntryRefusal> {
        if self.day > today { Err(EntryRefusal::InTheFuture) } else { Ok(()) }
    }
}
