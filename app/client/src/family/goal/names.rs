//! What the states of goals and the moves between them are called; what a worker reads too is in `kinds`.

use domain::goal::{GoalState, Move};
use i18n::{Message, msg};

/// Where a goal stands; also the heading above all that stand there.
pub(super) fn state(state: GoalState) -> Message {
    match state {
        GoalState::Active => msg::goal::list_active(),
        GoalState::Paused { .. } => msg::goal::list_paused(),
        GoalState::SavedForLater => msg::goal::list_later(),
        GoalState::Reached { .. } => msg::goal::list_reached(),
        GoalState::LetGo { .. } => msg::goal::list_let_go(),
    }
}

/// What can be done with a goal.
pub(super) fn step(step: Move) -> Message {
    match step {
        Move::Begin => msg::goal::move_begin(),
        Move::Pause => msg::goal::move_pause(),
        Move::Reach => msg::goal::move_reach(),
        Move::LetGo => msg::goal::move_let_go(),
        Move::StartAgain => msg::goal::move_start_again(),
    }
}
