//! The room of one adult as a worker may see it: only what each audience allows, with no trace of the rest.
use crate::{
    Nothing, goal::GoalStory, message::ThreadLine, operation, plan::PointView, promise::PromiseView,
    said::SaidDay,
};
use domain::{
    family::Person,
    id::{FamilyId, GoalId, PersonId},
};
use serde::{Deserialize, Serialize};

/// One adult's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultPage {
    /// Who.
    pub person: Person,
    /// Their goals as far as this reader may see them, in the order the parent sees.
    pub goals: Vec<GoalStory>,
    /// The points published to them, with their answers beside each.
    pub points: Vec<PointView>,
    /// When the plan was last published to them.
    pub published: Option<SaidDay>,
    /// Threads this reader may open.
    pub threads: Vec<ThreadLine>,
    /// Their own promises.
    pub promises: Vec<PromiseView>,
}

operation! {
    /// Show me this adult's room, as far as I may see it.
    Get "/api/families/{family}/adults/{person}" ReadAdult {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> AdultPage, or Nothing; ReadAdult in Room(family, person)
}
operation! {
    /// Show me one goal of theirs. Its unseen entries are seen by that, and the parent is told so truthfully.
    Get "/api/families/{family}/adults/{person}/goals/{goal}" ReadGoalAsWorker {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// The goal.
        goal: GoalId,
    } -> GoalStory, or Nothing; ReadAdult in Room(family, person)
}
