//! The monthly cycle: a team looks together at how a family's month went and decides how to help next, and every adult
//! hears back. It is over only when each has (N9 of the model).
//!
//! A family's first cycle opens with the family, each next one when the one before is closed, so that "open" needs no act of
//! anybody. No state and no day of a cycle ever reaches a parent: all they get is a message, when it is written.
use crate::{
    audience::{Audience, Reader},
    id::{Id, PersonId, WorkerId},
    time::Day,
    words::{Letter, Paragraph, Sentence},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// How far a cycle is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CycleState {
    /// The month goes on; workers add their lines for the meeting.
    Open,
    /// The team has met. Messages back are written now, each is sent as it is written.
    Held,
    /// Every adult has a message back.
    Closed,
}

/// What is done to a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleStep<'a> {
    /// Record what the team saw and decided, or put right what was recorded.
    Hold,
    /// Write to one adult who has no message yet.
    WriteBack,
    /// Close it, with the adults who have no message back.
    Close {
        /// Who still waits for a message.
        waiting: &'a [PersonId],
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CycleRefusal {
    /// The team has not met yet.
    NotHeld,
    /// It is closed; what comes next belongs to the next one.
    Closed,
    /// These adults have no message back.
    Waiting {
        /// Who.
        people: Vec<PersonId>,
    },
    /// This adult has a message back already. More is said in ordinary messages.
    Written,
    /// The day has not come.
    InTheFuture,
    /// Nobody was there.
    NobodyPresent,
    /// More than [`STEPS_MAX`] next steps.
    TooManySteps,
    /// Somebody named is not with this family.
    NotOfThisFamily,
    /// Somebody else changed it meanwhile.
    Stale,
}

impl CycleState {
    /// What comes after `step`.
    pub fn after(self, step: CycleStep<'_>) -> Result<Self, CycleRefusal> {
        match (self, step) {
            (Self::Closed, _) => Err(CycleRefusal::Closed),
            (Self::Open | Self::Held, CycleStep::Hold) => Ok(Self::Held),
            (Self::Open, CycleStep::WriteBack | CycleStep::Close { .. }) => Err(CycleRefusal::NotHeld),
            (Self::Held, CycleStep::WriteBack) => Ok(Self::Held),
            (Self::Held, CycleStep::Close { waiting: [] }) => Ok(Self::Closed),
            (Self::Held, CycleStep::Close { waiting }) => {
                Err(CycleRefusal::Waiting { people: waiting.to_vec() })
            }
        }
    }
}

/// What one worker does next, for the team only. What a parent is promised is a promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextStep {
    /// Who.
    pub who: WorkerId,
    /// What.
    pub what: Sentence,
    /// By when.
    pub by: Day,
}

/// The most next steps one meeting writes down. More than anybody does in a month.
pub const STEPS_MAX: usize = 12;

/// What the team saw and decided together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// When they met.
    pub day: Day,
    /// Who was there.
    pub present: BTreeSet<WorkerId>,
    /// How they see it together.
    pub view: Paragraph,
    /// What they decided.
    pub decision: Paragraph,
    /// Who does what. At most [`STEPS_MAX`].
    pub steps: Vec<NextStep>,
}

impl Review {
    /// Checks what can be seen without looking anything up.
    pub fn check(&self, today: Day) -> Result<(), CycleRefusal> {
        if self.day > today {
            Err(CycleRefusal::InTheFuture)
        } else if self.present.is_empty() {
            Err(CycleRefusal::NobodyPresent)
        } else if self.steps.len() > STEPS_MAX {
            Err(CycleRefusal::TooManySteps)
        } else {
            Ok(())
        }
    }
    /// Everyone it names.
    pub fn named(&self) -> BTreeSet<WorkerId> {
        self.present.iter().copied().chain(self.steps.iter().map(|step| step.who)).collect()
    }
}

/// The message back to one adult. All three are there, or it is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Back {
    /// What we noticed: what they did, seen and named.
    pub noticed: Paragraph,
    /// What we will do.
    pub will: Paragraph,
    /// What we would like to ask.
    pub ask: Paragraph,
}

impl Back {
    /// The three parts as one text, for whatever knows messages only as letters.
    pub fn as_letter(&self) -> Letter {
        let parts = [&self.noticed, &self.will, &self.ask].map(Paragraph::as_str);
        // Three paragraphs and what joins them are shorter than a letter may be, and each was read as words before.
        match Letter::parse(&parts.join("\n\n")) {
            Ok(letter) => letter,
            Err(_) => unreachable!("three paragraphs are a letter"),
        }
    }
}

/// Who was asked to be thought of as present when a pack is put together. What it holds, each of them may read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Present {
    /// Everyone involved with the family today.
    #[default]
    Everyone,
    /// The reader and these.
    These(BTreeSet<WorkerId>),
}

const EVERYONE: &str = "everyone";
const ONLY_ME: &str = "me";

impl fmt::Display for Present {
    /// As it stands in an address: `everyone`, `me`, or ids with a dot between.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone => f.write_str(EVERYONE),
            Self::These(none) if none.is_empty() => f.write_str(ONLY_ME),
            Self::These(ids) => {
                let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
                f.write_str(&ids.join("."))
            }
        }
    }
}

impl FromStr for Present {
    type Err = crate::id::NotAnId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            EVERYONE => Ok(Self::Everyone),
            ONLY_ME => Ok(Self::These(BTreeSet::new())),
            ids => ids.split('.').map(str::parse).collect::<Result<_, _>>().map(Self::These),
        }
    }
}

impl TryFrom<String> for Present {
    type Error = crate::id::NotAnId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}
impl From<Present> for String {
    fn from(present: Present) -> Self {
        present.to_string()
    }
}

/// Whether an item of `owner` with this audience may lie on the table: everyone there may read it. Nothing tells that
/// something was left out.
pub fn may_lie_on_the_table(audience: Audience, owner: PersonId, present: &[Reader]) -> bool {
    !present.is_empty() && present.iter().all(|reader| audience.is_open_to(owner, reader))
}

#[cfg(test)]
mod tests;
