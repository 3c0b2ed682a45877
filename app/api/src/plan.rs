//! *My plan*: what one adult sees, and what they say to it.
use crate::{
    Nothing, Saved, operation,
    promise::PromiseView,
    said::{SaidDay, SaidText, SaidWorker},
};
use domain::{
    id::{FamilyId, PersonId, PointId},
    plan::{PointKind, Stance, TalkedHow},
    words::{Line, Paragraph},
};
use serde::{Deserialize, Serialize};

/// The plan as it was published to one adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// When it was last published to them; `None` before the first time.
    pub published: Option<SaidDay>,
    /// The kind of plan.
    pub kind: Option<SaidText>,
    /// What that kind is for.
    pub purpose: Option<SaidText>,
    /// Whether the page first says "We have not been able to talk about this with you yet".
    pub apology: bool,
    /// Each child in turn.
    pub children: Vec<ChildPlan>,
    /// Promises on both sides.
    pub promises: Vec<PromiseView>,
    /// When they last looked; `None` the first time.
    pub last_looked: Option<SaidDay>,
    /// How many points are new or changed since then.
    pub changed: u32,
    /// The workers they are told of who can see it. Others in the team are the one fixed line.
    pub seen_by: Vec<SaidWorker>,
}

/// The plan for one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildPlan {
    /// The child.
    pub child: PersonId,
    /// The child's name.
    pub name: Line,
    /// Points in the order of [`PointKind::ALL`].
    pub points: Vec<PointView>,
}

/// A point as one adult sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointView {
    /// Which.
    pub id: PointId,
    /// What it says about the child.
    pub kind: PointKind,
    /// What it says.
    pub says: Paragraph,
    /// Why.
    pub because: Option<Paragraph>,
    /// The talk about it.
    pub talk: Option<TalkView>,
    /// New or changed since they last looked.
    pub is_new: bool,
    /// Their own answer, newest first: the first stands, the others are its history.
    pub responses: Vec<ResponseView>,
}

/// A talk, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkView {
    /// Talked through.
    TalkedThrough {
        /// With whom of the team; `None` for someone they are not told of by name.
        with: Option<String>,
        /// How.
        how: TalkedHow,
        /// When.
        on: SaidDay,
    },
    /// Could not be talked through yet.
    CouldNot,
}

/// An adult's own answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseView {
    /// What they say.
    pub stance: Stance,
    /// In their words.
    pub words: Option<Paragraph>,
    /// When.
    pub on: SaidDay,
}

operation! {
    /// Show me my plan.
    Get "/api/my/{family}/plan" ReadPlan {
        /// The family.
        family: FamilyId,
    } -> Plan, or Nothing; ReadPlan in MyRoom(family)
}
operation! {
    /// I have looked at it; from now on only later changes are new.
    Put "/api/my/{family}/plan/seen" MarkPlanSeen {
        /// The family.
        family: FamilyId,
    } -> Saved, or Nothing; MarkPlanSeen in MyRoom(family)
}
operation! {
    /// This is my answer to this point. What I said before stays in the history.
    Put "/api/my/{family}/plan/points/{point}/response" Respond {
        /// The family.
        family: FamilyId,
        /// The point.
        point: PointId,
        /// What I say.
        stance: Stance,
        /// In my words.
        words: Option<Paragraph>,
    } -> Saved, or Nothing; Respond in MyRoom(family)
}
