//! The shape of what is kept, step by step and only ever forward.
//!
//! To add a step: a new `m000N_….sql` beside the others, one line in [`STEPS`]. Steps that have gone out are never edited.
use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::prelude::*;

/// Name and SQL of every step, oldest first.
const STEPS: &[(&str, &str)] = &[
    ("m0001_beginning", include_str!("migration/m0001_beginning.sql")),
    ("m0002_activities", include_str!("migration/m0002_activities.sql")),
    ("m0003_cycle", include_str!("migration/m0003_cycle.sql")),
    ("m0004_requests", include_str!("migration/m0004_requests.sql")),
    ("m0005_who_looked", include_str!("migration/m0005_who_looked.sql")),
    ("m0006_council_sign_in", include_str!("migration/m0006_council_sign_in.sql")),
];

/// How many audit lanes there are for all servers together. A lane is free or busy; there is no harm in spare ones.
const LANE_ROWS: u32 = 16;

/// Tables whose rows may only ever be added.
const APPEND_ONLY: [&str; 2] = ["audit", "audit_anchor"];

pub(crate) struct Migrator;

impl Migrator {
    /// The names of every step this program knows.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        STEPS.iter().map(|(name, _)| *name)
    }

    /// Whether one of these steps, by name, makes this table.
    pub(crate) fn makes(steps: &[String], table: &str) -> bool {
        let made = format!("CREATE TABLE {table} (");
        STEPS.iter().any(|(name, sql)| sql.contains(&made) && steps.iter().any(|step| step == name))
    }
}

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        STEPS.iter().map(|(name, sql)| Box::new(Step { name, sql }) as Box<dyn MigrationTrait>).collect()
    }
}

struct Step {
    name: &'static str,
    sql: &'static str,
}

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    /// A step that is cut short leaves nothing behind.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared(&spelled(self.sql, db.get_database_backend())).await?;
        if self.name == "m0001_beginning" {
            for lane in 1..=LANE_ROWS {
                db.execute_unprepared(&format!("INSERT INTO lane VALUES ({lane}, 0, {})", empty(db))).await?;
            }
            db.execute_unprepared(&append_only(db.get_database_backend())).await?;
        }
        Ok(())
    }
}

/// The step in the words of this database.
fn spelled(sql: &str, backend: DbBackend) -> String {
    let words = match backend {
        DbBackend::Postgres => [
            ("@id", "uuid"),
            ("@bytes", "bytea"),
            ("@moment", "bigint"),
            ("@number", "integer"),
            ("@flag", "boolean"),
            ("@strict", ""),
        ],
        _ => [
            ("@id", "BLOB"),
            ("@bytes", "BLOB"),
            ("@moment", "INTEGER"),
            ("@number", "INTEGER"),
            ("@flag", "INTEGER"),
            ("@strict", " STRICT"),
        ],
    };
    words.iter().fold(sql.to_owned(), |sql, (token, word)| sql.replace(token, word))
}

fn empty(db: &impl ConnectionTrait) -> &'static str {
    match db.get_database_backend() {
        DbBackend::Postgres => "''::bytea",
        _ => "x''",
    }
}

/// Nobody, this program included, changes or takes away what was recorded.
fn append_only(backend: DbBackend) -> String {
    let mut sql = String::new();
    if backend == DbBackend::Postgres {
        sql.push_str(
            "CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'append only'; END $$;",
        );
    }
    for table in APPEND_ONLY {
        sql.push_str(&match backend {
            DbBackend::Postgres => format!(
                "CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} \
                 FOR EACH ROW EXECUTE FUNCTION append_only();\
                 CREATE TRIGGER {table}_never_emptied BEFORE TRUNCATE ON {table} \
                 FOR EACH STATEMENT EXECUTE FUNCTION append_only();"
            ),
            _ => format!(
                "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} \
                 BEGIN SELECT RAISE(ABORT, 'append only'); END;\
                 CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} \
                 BEGIN SELECT RAISE(ABORT, 'append only'); END;"
            ),
        });
    }
    sql
}
