//! Who looked at an adult's own things.
use crate::{
    Nothing, operation,
    said::{SaidDay, SaidWorker},
};
use domain::{id::FamilyId, who_looked::LookedAt};
use serde::{Deserialize, Serialize};

/// Who looked in the last month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhoLooked {
    /// Newest first. Of others than these nothing is said: that they may look is a sentence that is always there.
    pub looks: Vec<LookView>,
}

/// What one worker opened on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookView {
    /// Who.
    pub by: SaidWorker,
    /// When.
    pub on: SaidDay,
    /// What.
    pub at: Vec<LookedAt>,
}

operation! {
    /// Who of the workers I know opened what is mine?
    Get "/api/my/{family}/who-looked" ReadWhoLooked {
        /// The family.
        family: FamilyId,
    } -> WhoLooked, or Nothing; ReadWhoLooked in MyRoom(family)
}
