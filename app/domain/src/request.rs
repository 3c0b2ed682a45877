//! What an adult may ask their team for: somebody at their side, an interpreter, their records, another worker, to complain.
//!
//! Each has an answer in words, and its state is shown to whoever asked until it is done.
use crate::{
    calendar::Calendar,
    council::Timings,
    id::{RequestId, WorkerId},
    time::{Day, Moment},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// An advocate: somebody who helps them be heard.
    Advocate,
    /// An interpreter who is not of the family.
    Interpreter,
    /// To have something translated, read aloud or explained.
    Explain,
    /// To share something of theirs with somebody. A worker talks it through with them; whoever it is for is asked in person,
    /// never here. It is offered to everybody, always, in the same words.
    Share,
    /// To have something that is written about them put right: it is looked at, and changed or kept, and they are told which.
    Correction,
    /// To see what the council holds about them.
    Records,
    /// Another worker.
    ChangeWorker,
    /// To complain.
    Complaint,
}

impl RequestKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Advocate,
        Self::Interpreter,
        Self::Explain,
        Self::Share,
        Self::Correction,
        Self::Records,
        Self::ChangeWorker,
        Self::Complaint,
    ];

    /// Whether only the team's manager sees it: what may be about a worker never lies on that worker's desk.
    pub const fn is_for_manager(self) -> bool {
        match self {
            Self::Records | Self::ChangeWorker | Self::Complaint => true,
            Self::Advocate | Self::Interpreter | Self::Explain | Self::Share | Self::Correction => false,
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// Nobody has answered yet.
    Asked,
    /// Answered: somebody sees to it.
    UnderWay,
    /// Answered: it is done.
    Done,
    /// Whoever asked no longer wants it.
    TakenBack,
}

/// What is done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestStep {
    /// A worker answers in words.
    Answer {
        /// Whether this settles it.
        is_done: bool,
    },
    /// Whoever asked takes it back.
    TakeBack,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestRefusal {
    /// It is done or taken back. They can ask again.
    Over,
}

/// The day by whose end a first answer is meant to come: so many days after it was asked, and a working day.
pub fn answer_by(asked: Moment, timings: &Timings, calendar: &Calendar<'_>) -> Day {
    calendar.working_day_from(asked.day().plus_days(timings.request_answer_days))
}

impl RequestState {
    /// What comes after `step`.
    pub const fn after(self, step: RequestStep) -> Result<Self, RequestRefusal> {
        match (self, step) {
            (Self::Done | Self::TakenBack, _) => Err(RequestRefusal::Over),
            (Self::Asked | Self::UnderWay, RequestStep::TakeBack) => Ok(Self::TakenBack),
            (Self::Asked | Self::UnderWay, RequestStep::Answer { is_done: true }) => Ok(Self::Done),
            (Self::Asked | Self::UnderWay, RequestStep::Answer { is_done: false }) => Ok(Self::UnderWay),
        }
    }

    /// Whether somebody still has to see to it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::UnderWay)
    }
}

/// Something an adult asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its name for machines.
    pub id: RequestId,
    /// What for.
    pub kind: RequestKind,
    /// Anything they said about it.
    pub words: Option<Paragraph>,
    /// How far it is.
    pub state: RequestState,
    /// When they asked.
    pub at: Moment,
    /// What was answered, oldest first.
    pub answers: Vec<RequestAnswer>,
}

/// An answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestAnswer {
    /// Who answered.
    pub by: WorkerId,
    /// When.
    pub at: Moment,
    /// What they said.
    pub words: Paragraph,
    /// Whether the adult has opened it.
    pub is_seen: bool,
}

#[cfg(test)]
mod tests;
