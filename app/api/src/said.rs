//! Values with the words for them, written by the server in the reader's language and Europe/London.
use domain::{
    id::WorkerId,
    time::{Day, Moment},
};
use serde::{Deserialize, Serialize};

/// A day and how to say it, for example "Tuesday 4 March".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidDay {
    /// The value.
    pub day: Day,
    /// The words.
    pub words: String,
}

/// A moment and how to say it, for example "Tuesday 4 March, 2:30 pm".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidMoment {
    /// The value.
    pub at: Moment,
    /// The words.
    pub words: String,
}

/// Words of the council's data, with the language they are really in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidText {
    /// The words.
    pub text: String,
    /// The tag of their language.
    pub lang: String,
}

/// A worker as a family may be told of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidWorker {
    /// Who.
    pub id: WorkerId,
    /// The name families know them by.
    pub name: String,
    /// Their discipline, in the reader's words.
    pub role: SaidText,
}

/// A number to ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpNumber {
    /// Who answers.
    pub name: SaidText,
    /// What they can help with.
    pub helps_with: SaidText,
    /// The number as printed.
    pub number: String,
    /// When somebody answers.
    pub hours: SaidText,
    /// Whether it is for an emergency.
    pub is_emergency: bool,
}
