//! Where every sealed text is, what it is bound to, and whose key opens it: the table of all of them, for whoever looks
//! through everything. Whoever adds a sealed column adds a line; the contract tests hold this list against theirs.
use sea_orm::{DbErr, QueryResult};

/// Which key: SQL for its kind, for whose it is, and in which family.
type Whose = [&'static str; 3];

const ROOM: Whose = ["'room'", "t.person", "t.family"];
const ROOM_OF_PARENT: Whose = ["'room'", "p.person", "p.family"];
const PLAN: Whose = ["'plan'", "t.family", "t.family"];
const PLAN_OF_PARENT: Whose = ["'plan'", "p.family", "p.family"];
/// No room's: the data's own.
const OURS: Whose = ["''", "", ""];

/// One sealed column.
pub(super) struct Sealed {
    pub(super) table: &'static str,
    pub(super) column: &'static str,
    /// What else is asked with `t`, the table itself: `p` is what a row belongs to.
    join: &'static str,
    /// SQL for the id of the row, and for what else the text is bound to.
    row: &'static str,
    pub(super) and: Option<&'static str>,
    pub(super) version: Option<&'static str>,
    pub(super) name: Option<&'static str>,
    whose: Whose,
}

impl Sealed {
    const fn of(table: &'static str, column: &'static str, row: &'static str, whose: Whose) -> Self {
        Self { table, column, join: "", row, and: None, version: None, name: None, whose }
    }
    const fn body(table: &'static str, whose: Whose) -> Self {
        Self::of(table, "body", "t.id", whose)
    }
    const fn row(self, row: &'static str) -> Self {
        Self { row, ..self }
    }
    const fn and(self, and: &'static str) -> Self {
        Self { and: Some(and), ..self }
    }
    const fn version(self, version: &'static str) -> Self {
        Self { version: Some(version), ..self }
    }
    const fn name(self, name: &'static str) -> Self {
        Self { name: Some(name), ..self }
    }
    const fn join(self, join: &'static str) -> Self {
        Self { join, ..self }
    }

    /// Whether it is sealed with the data's own key rather than somebody's.
    pub(super) fn is_ours(&self) -> bool {
        self.whose == OURS
    }

    /// The column's name in what the text is bound to. Replies given before are told apart by who was answered.
    pub(super) fn named_as(&self, row: &QueryResult) -> Result<&'static str, DbErr> {
        if !self.is_ours() {
            return Ok(self.column);
        }
        Ok(crate::act::reply_column(&row.try_get::<String>("", "who_kind")?))
    }

    /// Asks for all of them.
    pub(super) fn question(&self) -> String {
        let Self { table, column, join, row, .. } = self;
        let mut sql = format!("SELECT t.{column} AS sealed, {row} AS of_row");
        for (value, name) in [(self.and, "and_row"), (self.version, "of_version"), (self.name, "of_name")] {
            if let Some(value) = value {
                sql.push_str(&format!(", {value} AS {name}"));
            }
        }
        match self.is_ours() {
            true => sql.push_str(", t.who_kind AS who_kind"),
            false => {
                let [kind, of, family] = self.whose;
                sql.push_str(&format!(", {kind} AS key_kind, {of} AS key_of, {family} AS key_family"));
            }
        }
        format!("{sql} FROM {table} t {join} WHERE t.{column} IS NOT NULL")
    }
}

/// All of them, but for the keys themselves.
pub(super) const SEALED: [Sealed; 35] = [
    Sealed::body("activity_run", ROOM).version("t.version"),
    Sealed::of("activity_run", "offered_body", "t.id", ROOM),
    Sealed::body("activity_run_was", ROOM_OF_PARENT)
        .row("t.run")
        .version("t.version")
        .join("JOIN activity_run p ON p.id = t.run"),
    Sealed::body("concern", ROOM),
    Sealed::of("concern", "closing_body", "t.id", ROOM),
    Sealed::body("cycle", PLAN).version("t.version"),
    Sealed::body("cycle_back", ROOM).row("t.cycle").and("t.person"),
    Sealed::body("cycle_line", PLAN_OF_PARENT)
        .row("t.cycle")
        .and("t.worker")
        .join("JOIN cycle p ON p.id = t.cycle"),
    Sealed::body("cycle_was", PLAN_OF_PARENT)
        .row("t.cycle")
        .version("t.version")
        .join("JOIN cycle p ON p.id = t.cycle"),
    Sealed::body("desk_draft", ["'desk'", "t.worker", "t.worker"])
        .row("t.worker")
        .and("t.worker")
        .name("t.form"),
    Sealed::body("draft", ROOM).row("t.family").and("t.person").name("t.form"),
    Sealed::body("entry", ROOM).version("t.version"),
    Sealed::body("entry_was", ROOM_OF_PARENT)
        .row("t.entry")
        .version("t.version")
        .join("JOIN entry p ON p.id = t.entry"),
    Sealed::body("family", ["'plan'", "t.id", "t.id"]),
    Sealed::body(
        "family_person",
        [
            "CASE p.kind WHEN 'adult' THEN 'room' ELSE 'plan' END",
            "CASE p.kind WHEN 'adult' THEN t.person ELSE t.family END",
            "t.family",
        ],
    )
    .row("t.family")
    .and("t.person")
    .join("JOIN person p ON p.id = t.person"),
    Sealed::body("goal", ROOM).version("t.version"),
    Sealed::body("goal_was", ROOM_OF_PARENT)
        .row("t.goal")
        .version("t.version")
        .join("JOIN goal p ON p.id = t.goal"),
    Sealed::body("goodbye", ROOM).row("t.hand_over").and("t.person"),
    Sealed::body("hand_over", ["'desk'", "t.to_worker", "t.to_worker"]),
    Sealed::of("kept_write", "reply", "t.id", OURS).and("t.who"),
    Sealed::body("meeting_person", ROOM).row("t.meeting").and("t.person"),
    Sealed::body("message", ROOM),
    Sealed::body("plan_point", PLAN),
    Sealed::body("plan_point_was", PLAN_OF_PARENT)
        .row("t.point")
        .version("t.version")
        .join("JOIN plan_point p ON p.id = t.point"),
    Sealed::body(
        "promise",
        [
            "CASE t.owner_kind WHEN 'person' THEN 'room' ELSE 'plan' END",
            "CASE t.owner_kind WHEN 'person' THEN t.owner ELSE t.family END",
            "t.family",
        ],
    ),
    Sealed::body(
        "promise_was",
        [
            "CASE t.owner_kind WHEN 'person' THEN 'room' ELSE 'plan' END",
            "CASE t.owner_kind WHEN 'person' THEN t.owner ELSE p.family END",
            "p.family",
        ],
    )
    .row("t.promise")
    .version("t.number")
    .join("JOIN promise p ON p.id = t.promise"),
    Sealed::body("publication", ROOM).row("t.family").and("t.person").version("t.number"),
    Sealed::body("reply", ROOM),
    Sealed::body("request", ROOM),
    Sealed::body("request_answer", ROOM_OF_PARENT)
        .row("t.request")
        .version("t.number")
        .join("JOIN request p ON p.id = t.request"),
    Sealed::body("response", ROOM),
    Sealed::body("talk", ROOM),
    Sealed::body("team", ["'team'", "t.id", "t.id"]),
    Sealed::body("thread", ROOM),
    Sealed::body("worker", ["'team'", "t.team", "t.team"]),
];
