//! Which looks of workers at an adult's own things that adult is told of.
//!
//! Only of workers they know: with them or with the children. That others of the team may look is one sentence, the same for
//! every family, whether anybody did or not.
use crate::access::Action;
use serde::{Deserialize, Serialize};

/// For how many days back an adult is told who looked.
pub const TOLD_DAYS: i64 = 31;

/// What a worker opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookedAt {
    /// Goals, the log, activities, answers to the plan: what the adult shared.
    Room,
    /// Messages.
    Messages,
    /// The plan as the adult sees it.
    Plan,
    /// What the adult asked for.
    Requests,
}

impl LookedAt {
    /// What doing this opens, if it is a look at an adult's own things.
    pub fn of(action: Action) -> Option<Self> {
        match action {
            Action::ReadAdult => Some(Self::Room),
            Action::ReadThreadAsWorker => Some(Self::Messages),
            Action::PreviewPlan => Some(Self::Plan),
            Action::ReadRequestsAsWorker => Some(Self::Requests),
            _ => None,
        }
    }
}
