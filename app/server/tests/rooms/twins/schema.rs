//! What every column of the schema carries, so that none can be added without a mark or a reason.

mod own;
mod sql;

pub(crate) use sql::columns;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carries {
    /// Words somebody wrote: there is a mark for each, named after the column.
    Words,
    /// An id: it is a mark itself where the column is the row's own name, else it names a row that has one.
    Id,
    /// A day or a moment; the marks are named after the column or say when each act took place.
    Time,
    /// One of a few words or a number, in which no mark fits; what it belongs to has one.
    Few,
    /// A secret or our own bookkeeping: never in any answer, and no mark of ours can be put there.
    Kept,
}
use Carries::{Few, Id, Kept, Time, Words};

/// A table and what each of its columns carries.
pub(crate) type Table = (&'static str, &'static [(&'static str, Carries)]);

/// Every table.
pub(crate) fn tables() -> impl Iterator<Item = &'static Table> {
    own::TABLES.iter().chain(TABLES)
}

/// Every column of what people keep here, table by table.
const TABLES: &[Table] = &[
    ("team", &[("id", Id), ("body", Words), ("made_at", Kept)]),
    (
        "worker",
        &[
            ("id", Id),
            ("team", Id),
            ("role", Few),
            ("post", Few),
            ("works_on", Few),
            ("body", Words),
            ("made_at", Kept),
        ],
    ),
    ("family", &[("id", Id), ("team", Id), ("plan_kind", Few), ("body", Words), ("made_at", Kept)]),
    ("person", &[("id", Id), ("kind", Few), ("made_at", Kept)]),
    ("family_person", &[("family", Id), ("person", Id), ("body", Words), ("made_at", Kept)]),
    (
        "involvement",
        &[
            ("id", Id),
            ("family", Id),
            ("worker", Id),
            ("adult", Id),
            ("from_day", Time),
            ("to_day", Time),
            ("made_at", Kept),
        ],
    ),
    ("cover", &[("worker", Id), ("from_day", Time), ("to_day", Time), ("by_worker", Id), ("made_at", Kept)]),
    (
        "hand_over",
        &[
            ("id", Kept),
            ("family", Id),
            ("involvement", Id),
            ("from_worker", Id),
            ("to_worker", Id),
            ("on_day", Time),
            ("made_at", Kept),
            ("body", Words),
        ],
    ),
    ("goodbye", &[("hand_over", Kept), ("family", Id), ("person", Id), ("body", Words)]),
    (
        "account",
        &[
            ("id", Kept),
            ("person", Id),
            ("worker", Id),
            ("name_hash", Kept),
            ("passphrase", Kept),
            ("language", Few),
            ("state", Few),
            ("made_at", Kept),
        ],
    ),
    (
        "session",
        &[
            ("token_hash", Kept),
            ("account", Kept),
            ("kind", Few),
            ("began_at", Kept),
            ("used_at", Kept),
            ("ended_at", Kept),
        ],
    ),
    ("attempts", &[("key_hash", Kept), ("count", Few), ("since_at", Kept), ("last_at", Kept)]),
    ("council_way", &[("state_hash", Kept), ("session_hash", Kept), ("is_keeping", Few), ("until_at", Kept)]),
    ("council_identity", &[("identity_hash", Kept), ("account", Kept), ("made_at", Kept)]),
    (
        "invitation",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("by_worker", Id),
            ("code_hash", Kept),
            ("claim_hash", Kept),
            ("state", Few),
            ("matching", Words),
            ("until_at", Time),
            ("opened_at", Time),
            ("made_at", Kept),
        ],
    ),
    (
        "plan_point",
        &[
            ("id", Id),
            ("family", Id),
            ("child", Id),
            ("kind", Few),
            ("version", Few),
            ("removed_at", Time),
            ("made_at", Time),
            ("changed_at", Time),
            ("by_worker", Id),
            ("body", Words),
        ],
    ),
    ("plan_point_to", &[("point", Id), ("family", Id), ("person", Id)]),
    (
        "plan_point_was",
        &[("point", Id), ("version", Few), ("until_at", Time), ("by_worker", Id), ("body", Words)],
    ),
    (
        "talk",
        &[
            ("id", Kept),
            ("family", Id),
            ("person", Id),
            ("point", Id),
            ("version", Few),
            ("how", Few),
            ("by_worker", Id),
            ("on_day", Time),
            ("made_at", Time),
            ("body", Words),
        ],
    ),
    (
        "publication",
        &[
            ("family", Id),
            ("person", Id),
            ("number", Few),
            ("by_worker", Id),
            ("made_at", Time),
            ("body", Words),
        ],
    ),
    ("plan_looked", &[("family", Id), ("person", Id), ("shown", Few), ("number", Few), ("looked_at", Time)]),
    (
        "response",
        &[
            ("id", Kept),
            ("family", Id),
            ("person", Id),
            ("point", Id),
            ("number", Few),
            ("stance", Few),
            ("made_at", Time),
            ("body", Words),
        ],
    ),
    (
        "promise",
        &[
            ("id", Id),
            ("family", Id),
            ("version", Few),
            ("owner_kind", Few),
            ("owner", Id),
            ("state", Few),
            ("by_day", Time),
            ("made_at", Time),
            ("changed_at", Time),
            ("body", Words),
        ],
    ),
    ("promise_to", &[("promise", Id), ("family", Id), ("person", Id)]),
    (
        "promise_was",
        &[
            ("promise", Id),
            ("number", Few),
            ("until_at", Time),
            ("owner_kind", Few),
            ("owner", Id),
            ("state", Few),
            ("by_day", Time),
            ("body", Words),
        ],
    ),
    (
        "goal",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("version", Few),
            ("state", Few),
            ("state_day", Time),
            ("audience", Few),
            ("audience_worker", Id),
            ("typed_by", Id),
            ("typed_on", Time),
            ("made_at", Time),
            ("changed_at", Time),
            ("body", Words),
        ],
    ),
    ("goal_was", &[("goal", Id), ("version", Few), ("until_at", Time), ("body", Words)]),
    (
        "entry",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("goal", Id),
            ("version", Few),
            ("state", Few),
            ("audience", Few),
            ("audience_worker", Id),
            ("day", Time),
            ("typed_by", Id),
            ("typed_on", Time),
            ("seen_on", Time),
            ("made_at", Time),
            ("changed_at", Time),
            ("body", Words),
        ],
    ),
    ("entry_was", &[("entry", Id), ("version", Few), ("until_at", Time), ("body", Words)]),
    (
        "reply",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("goal", Id),
            ("entry", Id),
            ("by_worker", Id),
            ("kind", Few),
            ("point", Id),
            ("made_at", Time),
            ("seen_at", Time),
            ("body", Words),
        ],
    ),
    (
        "activity_run",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("activity", Few),
            ("version", Few),
            ("state", Few),
            ("together", Few),
            ("audience", Few),
            ("audience_worker", Id),
            ("offered_by", Id),
            ("seen_on", Time),
            ("made_at", Time),
            ("changed_at", Time),
            ("offered_body", Words),
            ("body", Words),
        ],
    ),
    ("activity_run_was", &[("run", Id), ("version", Few), ("until_at", Time), ("body", Words)]),
    (
        "cycle",
        &[
            ("id", Kept),
            ("family", Id),
            ("state", Few),
            ("version", Few),
            ("held_on", Time),
            ("made_at", Kept),
            ("changed_at", Kept),
            ("body", Words),
        ],
    ),
    (
        "request",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("kind", Few),
            ("state", Few),
            ("made_at", Time),
            ("body", Words),
        ],
    ),
    (
        "request_answer",
        &[
            ("request", Id),
            ("number", Few),
            ("by_worker", Id),
            ("made_at", Time),
            ("seen_at", Kept),
            ("body", Words),
        ],
    ),
    ("cycle_was", &[("cycle", Kept), ("version", Few), ("until_at", Kept), ("body", Words)]),
    ("cycle_line", &[("cycle", Kept), ("worker", Id), ("changed_at", Kept), ("body", Words)]),
    (
        "cycle_back",
        &[
            ("cycle", Kept),
            ("family", Id),
            ("person", Id),
            ("by_worker", Id),
            ("message", Id),
            ("made_at", Time),
            ("body", Words),
        ],
    ),
    ("draft", &[("family", Id), ("person", Id), ("form", Id), ("made_at", Kept), ("body", Words)]),
    ("desk_draft", &[("worker", Id), ("form", Id), ("made_at", Kept), ("body", Words)]),
    (
        "thread",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("state", Few),
            ("made_at", Time),
            ("last_at", Time),
            ("body", Words),
        ],
    ),
    (
        "thread_worker",
        &[("thread", Id), ("worker", Id), ("from_at", Time), ("to_at", Time), ("hand_over", Kept)],
    ),
    (
        "message",
        &[
            ("id", Id),
            ("thread", Id),
            ("family", Id),
            ("person", Id),
            ("number", Few),
            ("by_worker", Id),
            ("made_at", Time),
            ("opened_at", Time),
            ("body", Words),
        ],
    ),
    (
        "meeting",
        &[("id", Id), ("family", Id), ("kind", Few), ("state", Few), ("made_at", Kept), ("changed_at", Kept)],
    ),
    (
        "meeting_person",
        &[("meeting", Id), ("family", Id), ("person", Id), ("starts_at", Time), ("body", Words)],
    ),
    ("meeting_worker", &[("meeting", Id), ("worker", Id)]),
    (
        "concern",
        &[
            ("id", Id),
            ("family", Id),
            ("person", Id),
            ("source_kind", Few),
            ("source", Id),
            ("by_worker", Id),
            ("made_at", Time),
            ("state", Few),
            ("closed_by", Id),
            ("closed_at", Time),
            ("body", Words),
            ("closing_body", Words),
        ],
    ),
];
