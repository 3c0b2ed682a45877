//! How a goal's state lies in its columns.
use crate::{error::Fault, kept, row::goal};
use domain::goal::GoalState;

/// The word of a goal that is going on: what is counted when another wants to begin.
pub(super) const ACTIVE: &str = "active";

/// The columns of a state.
pub(super) fn state_columns(state: GoalState) -> (&'static str, Option<String>) {
    match state {
        GoalState::SavedForLater => ("saved_for_later", None),
        GoalState::Active => (ACTIVE, None),
        GoalState::Paused { since } => ("paused", Some(since.to_string())),
        GoalState::Reached { on } => ("reached", Some(on.to_string())),
        GoalState::LetGo { on } => ("let_go", Some(on.to_string())),
    }
}

/// The state in these columns.
pub(super) fn state_of(row: &goal::Model) -> Result<GoalState, Fault> {
    let day =
        || row.state_day.as_deref().map_or_else(|| Err(Fault::of("a state without its day")), kept::day);
    Ok(match row.state.as_str() {
        "saved_for_later" => GoalState::SavedForLater,
        ACTIVE => GoalState::Active,
        "paused" => GoalState::Paused { since: day()? },
        "reached" => GoalState::Reached { on: day()? },
        "let_go" => GoalState::LetGo { on: day()? },
        _ => return Err(Fault::of("an unknown state of a goal")),
    })
}
