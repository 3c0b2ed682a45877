//! The tables of the program's own bookkeeping.

use super::Carries::{Few, Id, Kept};
use super::Table;

/// Every column of them.
pub(super) const TABLES: &[Table] = &[
    ("keeping", &[("name", Kept), ("value", Kept)]),
    (
        "data_key",
        &[("id", Kept), ("kind", Few), ("of", Id), ("in_family", Id), ("wrapped", Kept), ("made_at", Kept)],
    ),
    ("lane", &[("number", Kept), ("seq", Kept), ("hash", Kept)]),
    (
        "audit",
        &[
            ("lane", Kept),
            ("seq", Kept),
            ("made_at", Kept),
            ("who_kind", Few),
            ("who", Id),
            ("deed", Few),
            ("name", Few),
            ("family", Id),
            ("person", Id),
            ("things", Id),
            ("write", Kept),
            ("outcome", Few),
            ("hash", Kept),
        ],
    ),
    ("audit_anchor", &[("seq", Kept), ("made_at", Kept), ("heads", Kept), ("hash", Kept)]),
    (
        "kept_write",
        &[
            ("who_kind", Few),
            ("who", Id),
            ("id", Kept),
            ("name", Few),
            ("request", Kept),
            ("reply", Kept),
            ("made_at", Kept),
        ],
    ),
];
