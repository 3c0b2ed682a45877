//! Erasing: taking away for good what is kept of one adult of a family, or of a whole family.
use crate::id::{FamilyId, PersonId};

/// What is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// The room of one adult, and them with it if they are in no other family. What the team wrote of the whole family
    /// stays, and so does every other adult's room.
    Adult(FamilyId, PersonId),
    /// Everything of a family.
    Family(FamilyId),
}

/// Why. The record keeps it, so it is one of these and nobody's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They asked for it, and there is no duty to keep it.
    TheyAsked,
    /// A court said so.
    CourtOrder,
    /// The time for which it had to be kept is over.
    TimeIsOver,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TheyAsked, Self::CourtOrder, Self::TimeIsOver];

    /// Its word, in the record and for whoever asks for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TheyAsked => "they-asked",
            Self::CourtOrder => "court-order",
            Self::TimeIsOver => "time-is-over",
        }
    }

    /// The one with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.word() == word)
    }
}

/// Why nothing was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasingRefusal {
    /// Whoever decided it does not manage the family's team.
    NotTheirs,
}
