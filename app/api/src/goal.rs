//! *My goals*: set, read, change, move.
use crate::{
    Nothing, Saved,
    entry::EntryView,
    operation,
    reply::ReplyView,
    said::{SaidDay, SaidWorker},
};
use domain::{
    audience::Audience,
    goal::{Goal, GoalRefusal, GoalState, GoalWords, Move, TypedIn},
    id::{FamilyId, GoalId, PersonId, PointId},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// Every goal of one adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goals {
    /// Active first, then paused, saved, reached, let go; newest first within each.
    pub goals: Vec<GoalView>,
    /// Whether a new one would be saved for later.
    pub is_full: bool,
    /// The workers a goal may be shown to by name.
    pub workers: Vec<SaidWorker>,
    /// Plan points it may be linked to.
    pub points: Vec<PointChoice>,
}

/// A plan point to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointChoice {
    /// Which.
    pub id: PointId,
    /// What it says.
    pub says: Paragraph,
}

/// A goal with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalView {
    /// The goal.
    pub goal: Goal,
    /// When it was set.
    pub set_on: SaidDay,
    /// By when the first step is.
    pub step_by: Option<SaidDay>,
    /// The name of the one worker it is shown to, if its audience names one.
    pub shown_to: Option<String>,
    /// Who typed it in, and when it was checked.
    pub typed_in: Option<SaidTypedIn>,
    /// How many replies are new.
    pub new_replies: u32,
    /// By when a worker answers, while nobody has.
    pub answer_by: Option<SaidDay>,
}

/// A worker typed it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidTypedIn {
    /// Who typed; `None` for someone the reader is not told of by name.
    pub by: Option<String>,
    /// When it was checked with the parent.
    pub checked_on: SaidDay,
}

/// One goal with everything that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalStory {
    /// The goal.
    pub goal: GoalView,
    /// What the linked point says.
    pub point_says: Option<Paragraph>,
    /// Entries, newest first.
    pub entries: Vec<EntryView>,
    /// Replies to the goal itself, oldest first. Reading them makes them seen.
    pub replies: Vec<ReplyView>,
    /// Earlier texts, newest first.
    pub earlier: Vec<EarlierGoal>,
}

/// What a goal said before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierGoal {
    /// The words.
    pub words: GoalWords,
    /// Until when.
    pub until: SaidDay,
}

/// A goal was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalSet {
    /// Active, or saved for later.
    pub state: GoalState,
}

operation! {
    /// Show me my goals.
    Get "/api/my/{family}/goals" ReadGoals {
        /// The family.
        family: FamilyId,
    } -> Goals, or Nothing; ReadGoals in MyRoom(family)
}
operation! {
    /// Show me this goal and how it has gone.
    Get "/api/my/{family}/goals/{goal}" ReadGoal {
        /// The family.
        family: FamilyId,
        /// The goal.
        goal: GoalId,
    } -> GoalStory, or Nothing; ReadGoals in MyRoom(family)
}
operation! {
    /// Set a goal. A fourth active one is saved for later. Its draft is wiped.
    Put "/api/my/{family}/goals/{goal}" SetGoal {
        /// The family.
        family: FamilyId,
        /// Its name, made by the phone.
        goal: GoalId,
        /// My words.
        words: GoalWords,
        /// Who can see it.
        audience: Audience,
        /// Keep it for later even if there is room.
        for_later: bool,
    } -> GoalSet, or GoalRefusal; SetGoal in MyRoom(family)
}
operation! {
    /// Change a goal's words or who can see it. What it said before stays in its history.
    Post "/api/my/{family}/goals/{goal}" EditGoal {
        /// The family.
        family: FamilyId,
        /// The goal.
        goal: GoalId,
        /// The version these words build on.
        version: u32,
        /// My words.
        words: GoalWords,
        /// Who can see it.
        audience: Audience,
    } -> Saved, or GoalRefusal; EditGoal in MyRoom(family)
}
operation! {
    /// Begin, pause, reach, let go or take up a goal.
    Put "/api/my/{family}/goals/{goal}/state" MoveGoal {
        /// The family.
        family: FamilyId,
        /// The goal.
        goal: GoalId,
        /// What to do.
        step: Move,
    } -> GoalSet, or GoalRefusal; MoveGoal in MyRoom(family)
}
operation! {
    /// A worker types in a goal with a parent who has no phone, and has checked it with them. Its draft is wiped.
    Put "/api/families/{family}/adults/{person}/goals/{goal}" TypeInGoal {
        /// The family.
        family: FamilyId,
        /// The parent whose words these are.
        person: PersonId,
        /// Its name, made by the browser.
        goal: GoalId,
        /// The parent's words.
        words: GoalWords,
        /// Who typed and when it was checked. The server sets who.
        typed_in: TypedIn,
    } -> GoalSet, or GoalRefusal; TypeIn in Room(family, person)
}
