//! The people: families, the adults and children in them, and the workers around them.
use crate::{
    id::{FamilyId, PersonId, TeamId, WorkerId},
    words::Line,
};
use serde::{Deserialize, Serialize};

/// A family as one team knows it. The label is chosen with the family and shown to workers only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Family {
    /// Its name for machines.
    pub id: FamilyId,
    /// What workers call it, for example "Amina's family".
    pub label: Line,
    /// The team that works with it.
    pub team: TeamId,
    /// The kind of plan, a key of the council's data; `None` before there is a plan.
    pub plan_kind: Option<String>,
}

/// How old a child is, as closely as this product ever knows: no dates of birth are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeBand {
    /// Not born yet.
    Unborn,
    /// Under 1.
    Baby,
    /// 1 to 4.
    Toddler,
    /// 5 to 10.
    Child,
    /// 11 to 15.
    Teenager,
    /// 16 and 17.
    OlderTeenager,
}

/// Whether someone is an adult or a child of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonKind {
    /// A parent or carer, with a room of their own.
    Adult,
    /// A child. Children have no account here.
    Child(AgeBand),
}

/// Someone in one or more families. The name is the one they chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their name for machines.
    pub id: PersonId,
    /// The name they chose.
    pub name: Line,
    /// Adult or child.
    pub kind: PersonKind,
}

/// Someone of the team around families.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// Their name for machines.
    pub id: WorkerId,
    /// The name families know them by.
    pub name: Line,
    /// Their discipline, a key of the council's roles.
    pub role: String,
    /// Their team.
    pub team: TeamId,
    /// What they are allowed because of their post.
    pub post: Post,
    /// The days they work, Monday first.
    pub works_on: [bool; 7],
    /// A line about themselves, for families.
    pub about: Option<Line>,
}

/// What a worker's post allows beyond their own involvements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Works with families.
    Practitioner,
    /// Takes the team's duty desk as well.
    Duty,
    /// Manages the team.
    Manager,
}
