//! Looking through everything that is kept: is each sealed text where it was put, and the record as it was written?
//!
//! Nothing is written, so it can be done while servers are running, and to a copy that lies still.
use crate::{
    audit::verify::{self, Verdict},
    error::{Fault, OpenError},
    key_file,
    keys::{Keys, Scope, Unwrapped},
    migration::Migrator,
    open::{self, Use, Where},
    row::audit,
    seal::Cell,
};
use domain::time::Moment;
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QueryResult, QuerySelect,
    Statement, StreamTrait, TransactionTrait, prelude::*,
};
use sea_orm_migration::seaql_migrations;
use std::{fmt, path::Path};
use tokio_stream::StreamExt;

mod sealed;

use sealed::{SEALED, Sealed};

/// What there is, all of it as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// When the last thing in the record was done.
    pub newest: Option<Moment>,
    /// How many families.
    pub families: u64,
    /// How many rows in the record.
    pub record: u64,
    /// How many sealed texts, each of which opens in its place.
    pub sealed: u64,
}

impl fmt::Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { families, record, sealed, .. } = self;
        write!(f, "{families} families, {sealed} sealed texts, {record} rows of the record")?;
        match self.newest {
            Some(at) => {
                let (day, minute) = at.in_london();
                write!(f, ", the last of {} at {:02}:{:02}", day, minute / 60, minute % 60)
            }
            None => Ok(()),
        }
    }
}

/// Why what is kept is not as it should be, or could not be looked through.
#[derive(Debug)]
pub enum CheckError {
    /// It does not open at all.
    Open(OpenError),
    /// It could not be read to its end.
    Unread(Fault),
    /// SQLite found the file damaged; what it said first.
    Damaged(String),
    /// The record was changed. Never [`Verdict::Sound`].
    Record(Verdict),
    /// A sealed text of this table and column does not open, and how many do not in all.
    Sealed {
        /// Where the first one is.
        table: &'static str,
        /// In which column.
        column: &'static str,
        /// How many do not open, there and elsewhere.
        count: u64,
    },
    /// A key in the database does not open: it was changed, or moved to another room.
    Key(Fault),
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(error) => error.fmt(f),
            Self::Unread(fault) => write!(f, "it could not be read through: {fault}"),
            Self::Damaged(said) => write!(f, "the file is damaged: {said}"),
            Self::Record(Verdict::BadAnchor { seq }) => {
                write!(f, "the record was changed: its anchor {seq} does not fit")
            }
            Self::Record(Verdict::BadRow { lane, seq }) => {
                write!(f, "the record was changed: the first bad row is lane {lane}, row {seq}")
            }
            Self::Record(Verdict::Sound { .. }) => f.write_str("the record is sound"),
            Self::Sealed { table, column, count } => {
                write!(f, "{count} sealed texts do not open, the first of them in {table}.{column}")
            }
            Self::Key(fault) => write!(f, "a key in the database does not open: {fault}"),
        }
    }
}
impl std::error::Error for CheckError {}

impl From<OpenError> for CheckError {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}
impl From<Fault> for CheckError {
    fn from(fault: Fault) -> Self {
        Self::Unread(fault)
    }
}
impl From<DbErr> for CheckError {
    fn from(error: DbErr) -> Self {
        Self::Unread(error.into())
    }
}

/// Looks through what is kept in `place`, with its key, as it is at one moment. Servers may go on using it.
pub async fn check(place: &Where, key_file: &Path) -> Result<Contents, CheckError> {
    if let Where::File(file) = place
        && !file.exists()
    {
        return Err(OpenError::NothingThere(file.clone()).into());
    }
    let db = open::connect(place, Use::Read(1)).await?;
    let found = look_through(&db, key_file).await;
    db.close().await?;
    found
}

/// [`check`] of what is open already.
pub(crate) async fn look_through(db: &DatabaseConnection, key_file: &Path) -> Result<Contents, CheckError> {
    is_whole(db).await?;
    let steps = steps_taken(db).await?;
    let root = key_file::read(key_file, false)?;
    let db = db.begin().await?;
    let keys = Keys::of_kept(&db, &root, key_file).await?;
    let unwrapped = keys.all(&db).await.map_err(CheckError::Key)?;
    let rows = match verify::verify(&db, &keys).await? {
        Verdict::Sound { rows, .. } => rows,
        changed => return Err(CheckError::Record(changed)),
    };
    let sealed = all_open(&db, &steps, &unwrapped, &keys).await?;
    let newest: Option<Option<i64>> = audit::Entity::find()
        .select_only()
        .column_as(audit::Column::MadeAt.max(), "newest")
        .into_tuple()
        .one(&db)
        .await?;
    let families = crate::row::family::Entity::find().count(&db).await?;
    db.rollback().await?;
    Ok(Contents { newest: newest.flatten().map(Moment::from_millis), families, record: rows, sealed })
}

/// Whether SQLite finds its file whole. PostgreSQL looks after its own.
pub(crate) async fn is_whole(db: &DatabaseConnection) -> Result<(), CheckError> {
    if db.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let damaged = |error: DbErr| CheckError::Damaged(error.to_string());
    let said = open::text(db, "PRAGMA integrity_check(1)").await.map_err(damaged)?;
    if said != "ok" {
        return Err(CheckError::Damaged(said));
    }
    let stray = Statement::from_string(db.get_database_backend(), "PRAGMA foreign_key_check");
    match db.query_one_raw(stray).await.map_err(damaged)? {
        Some(row) => Err(CheckError::Damaged(format!(
            "a row of {} belongs to nothing",
            row.try_get_by_index::<String>(0)?
        ))),
        None => Ok(()),
    }
}

/// Whether this program knows steps of the schema that were not taken yet.
pub(crate) async fn is_older(db: &DatabaseConnection) -> Result<bool, CheckError> {
    Ok(steps_taken(db).await?.len() < Migrator::names().count())
}

/// Whether this program knows every step of its schema.
pub(crate) async fn is_of_this_program(db: &DatabaseConnection) -> Result<(), OpenError> {
    steps_taken(db).await.map(drop)
}

/// The steps of its schema, each of which this program knows.
async fn steps_taken(db: &DatabaseConnection) -> Result<Vec<String>, OpenError> {
    let steps = seaql_migrations::Entity::find().all(db).await;
    let steps = steps.map_err(|error| OpenError::Unreachable(error.to_string()))?;
    let known: Vec<&str> = Migrator::names().collect();
    let steps: Vec<String> = steps.into_iter().map(|step| step.version).collect();
    match steps.iter().find(|step| !known.contains(&step.as_str())) {
        Some(newer) => Err(OpenError::NewerSchema(newer.clone())),
        None => Ok(steps),
    }
}

/// Opens every sealed text and says how many there are. A table of a step that was not taken yet holds none.
async fn all_open(
    db: &DatabaseTransaction,
    steps: &[String],
    unwrapped: &Unwrapped,
    keys: &Keys,
) -> Result<u64, CheckError> {
    let (mut opened, mut shut, mut first) = (0, 0, None);
    for place in SEALED.iter().filter(|place| Migrator::makes(steps, place.table)) {
        let every = Statement::from_string(StreamTrait::get_database_backend(db), place.question());
        let mut rows = db.stream_raw(every).await?;
        while let Some(row) = rows.next().await {
            match opens(place, &row?, unwrapped, keys)? {
                true => opened += 1,
                false => {
                    shut += 1;
                    first.get_or_insert((place.table, place.column));
                }
            }
        }
    }
    match first {
        Some((table, column)) => Err(CheckError::Sealed { table, column, count: shut }),
        None => Ok(opened),
    }
}

fn opens(place: &Sealed, row: &QueryResult, unwrapped: &Unwrapped, keys: &Keys) -> Result<bool, CheckError> {
    let sealed: Vec<u8> = row.try_get("", "sealed")?;
    let mut cell = Cell::of(place.table, place.named_as(row)?, row.try_get("", "of_row")?);
    if place.and.is_some() {
        cell = cell.and(row.try_get("", "and_row")?);
    }
    if place.version.is_some() {
        cell = cell.version(row.try_get("", "of_version")?);
    }
    if place.name.is_some() {
        cell = cell.named(&row.try_get::<String>("", "of_name")?);
    }
    if place.is_ours() {
        return Ok(keys.own().open_bytes(cell, &sealed).is_ok());
    }
    let kind: String = row.try_get("", "key_kind")?;
    let scope = Scope::of_parts(&kind, row.try_get("", "key_of")?, row.try_get("", "key_family")?)?;
    Ok(unwrapped.get(&scope).is_some_and(|key| key.open_bytes(cell, &sealed).is_ok()))
}
