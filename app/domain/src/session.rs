//! Sessions: how long they last, by the server's clock only.
use crate::{council::Timings, time::Moment};
use serde::{Deserialize, Serialize};

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// A parent's: short and idle-limited, since phones are shared.
    Parent,
    /// A worker's: a working day, idle-limited too.
    Worker,
}

/// For how many days back somebody is told when they signed in.
pub const TOLD_DAYS: i64 = 31;
/// How many times they are told of at most, newest first.
pub const TOLD_MAX: u64 = 30;

/// When a session that began at `began` and was last used at `used` ends. Whichever comes first: the absolute limit or,
/// for idleness, twice the lock time, so that the cover always comes before the end.
pub fn ends_at(kind: SessionKind, began: Moment, used: Moment, timings: &Timings) -> Moment {
    let absolute = match kind {
        SessionKind::Parent => timings.parent_session_minutes,
        SessionKind::Worker => timings.worker_session_minutes,
    };
    let idle = match kind {
        SessionKind::Parent => timings.lock_after_minutes * 2,
        SessionKind::Worker => timings.worker_lock_after_minutes * 2,
    };
    began.plus_minutes(absolute).min(used.plus_minutes(idle))
}
