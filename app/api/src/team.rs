//! *My team*: who is who, what each can help with, when they work.
use crate::{
    Nothing, operation,
    said::{SaidDay, SaidText, SaidWorker},
};
use domain::{id::FamilyId, words::Line};
use serde::{Deserialize, Serialize};

/// The workers involved with this adult or with the children, and nobody else. Everyone else is one fixed line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyTeam {
    /// Those with the children first.
    pub members: Vec<TeamMember>,
    /// Goodbyes of workers who left within the last month, newest first.
    pub goodbyes: Vec<Goodbye>,
}

/// A worker on my team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamMember {
    /// Who.
    pub worker: SaidWorker,
    /// What they can help with.
    pub helps_with: SaidText,
    /// A line about themselves.
    pub about: Option<Line>,
    /// The days they work, written out.
    pub works_on: String,
    /// Whether they are there for the children rather than for me.
    pub for_the_children: bool,
    /// If they are away today.
    pub away: Option<AwayUntil>,
}

/// Someone is away today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwayUntil {
    /// Until when.
    pub until: SaidDay,
    /// Who covers.
    pub cover: String,
}

/// A goodbye of a worker who handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goodbye {
    /// Who left.
    pub from: SaidWorker,
    /// Who took over.
    pub to: Option<SaidWorker>,
    /// The words.
    pub words: String,
    /// When.
    pub on: SaidDay,
}

operation! {
    /// Who is on my team?
    Get "/api/my/{family}/team" ReadMyTeam {
        /// The family.
        family: FamilyId,
    } -> MyTeam, or Nothing; ReadMyTeam in MyRoom(family)
}
