//! What a worker says back to a goal or an entry. There is no way to reject one.
use crate::{
    id::{EntryId, GoalId, PointId, ReplyId, WorkerId},
    time::Moment,
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// What the reply is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A goal.
    Goal(GoalId),
    /// An entry.
    Entry(EntryId),
}

/// The five ways to reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// Something specific that was done or that is strong.
    Affirm,
    /// An open question.
    Ask,
    /// An offer of help.
    Offer,
    /// A link to a point of the plan.
    Link(PointId),
    /// Let's talk.
    LetsTalk,
}

/// A reply to a parent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its name for machines.
    pub id: ReplyId,
    /// What it is about.
    pub about: About,
    /// Who wrote it.
    pub by: WorkerId,
    /// Which way.
    pub kind: ReplyKind,
    /// The words.
    pub words: Paragraph,
    /// When.
    pub at: Moment,
    /// Whether the parent has opened it.
    pub is_seen: bool,
}

/// Why a reply cannot be sent like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyRefusal {
    /// The linked point is not addressed to this parent.
    NotTheirPoint,
    /// It was taken back meanwhile.
    TakenBack,
}
