//! The record of who did, saw or was refused what. Rows are only ever added, each bound to the one before it.
//!
//! A lane's rows form a chain of keyed hashes; an anchor row now and then ties the lanes' heads together. Whoever changes,
//! takes out or reorders a row without the key breaks the chain at that row, and [`verify`] names it.
use crate::{
    error::Fault,
    keys::Keys,
    row::{audit, audit_anchor, lane},
};
use domain::{
    access::{Place, Viewer},
    id::WriteId,
    time::Moment,
};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryOrder, QuerySelect,
    prelude::*, sea_query::LockBehavior, sea_query::LockType,
};

pub(crate) mod verify;

/// Rows between two anchors of one lane.
pub(crate) const ROWS_PER_ANCHOR: u64 = 1000;
/// The most rows one INSERT carries; both databases bound the number of values.
const ROWS_PER_INSERT: usize = 500;

/// What came of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    /// Asked a second time; nothing was done again.
    Again,
    Seen,
    Refused,
    /// Not there, or not theirs.
    NotFound,
    Clash,
    Fault,
}

impl Outcome {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Again => "again",
            Self::Seen => "seen",
            Self::Refused => "refused",
            Self::NotFound => "not_found",
            Self::Clash => "clash",
            Self::Fault => "fault",
        }
    }
}

/// One row before it has its place in the chain. Holds ids and words of the program, never words of a person.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) viewer: Option<Viewer>,
    pub(crate) place: Place,
    pub(crate) deed: String,
    pub(crate) name: &'static str,
    pub(crate) things: Vec<String>,
    pub(crate) write: Option<WriteId>,
    pub(crate) outcome: Outcome,
    pub(crate) at: Moment,
}

/// How a viewer is spelled in a row.
pub(crate) fn who(viewer: Option<Viewer>) -> (&'static str, Option<Uuid>) {
    match viewer {
        Some(Viewer::Person(person)) => ("person", Some(crate::row::key(person))),
        Some(Viewer::Worker(worker)) => ("worker", Some(crate::row::key(worker))),
        None => ("nobody", None),
    }
}

/// The lane a batch writes its rows to, and the hash its next row is bound to.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    lane: i32,
    seq: i64,
    hash: Vec<u8>,
}

impl Head {
    /// Takes a lane that no other server is using for the length of this transaction.
    pub(crate) async fn take(db: &DatabaseTransaction) -> Result<Self, Fault> {
        let free = lane::Entity::find().order_by_asc(lane::Column::Number).limit(1);
        let row = match db.get_database_backend() {
            DbBackend::Postgres => {
                let free =
                    free.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked).one(db).await?;
                match free {
                    Some(row) => Some(row),
                    // All are busy: wait for the first. Nothing else is locked yet, so nobody waits for us.
                    None => lane::Entity::find_by_id(1).lock(LockType::Update).one(db).await?,
                }
            }
            _ => free.one(db).await?,
        };
        let row = row.ok_or_else(|| Fault::of("there are no audit lanes"))?;
        Ok(Self { lane: row.number, seq: row.seq, hash: row.hash })
    }

    /// Writes where the chain has got to.
    pub(crate) async fn keep(&self, db: &DatabaseTransaction) -> Result<(), Fault> {
        let row =
            lane::ActiveModel { number: Set(self.lane), seq: Set(self.seq), hash: Set(self.hash.clone()) };
        lane::Entity::update(row).exec(db).await?;
        Ok(())
    }

    /// Adds rows to the chain, many at a time.
    pub(crate) async fn add(
        &mut self,
        db: &DatabaseTransaction,
        keys: &Keys,
        records: &[Record],
    ) -> Result<(), Fault> {
        for part in records.chunks(ROWS_PER_INSERT) {
            let rows = part.iter().map(|record| audit::ActiveModel::from(self.link(keys, record)));
            let rows: Vec<_> = rows.collect();
            audit::Entity::insert_many(rows).exec_without_returning(db).await?;
        }
        Ok(())
    }

    fn link(&mut self, keys: &Keys, record: &Record) -> audit::Model {
        let (who_kind, who) = who(record.viewer);
        let (family, person) = match (record.place, record.viewer) {
            (Place::Room(family, person), _) | (Place::MyRoom(family), Some(Viewer::Person(person))) => {
                (Some(crate::row::key(family)), Some(crate::row::key(person)))
            }
            (Place::Family(family) | Place::MyRoom(family) | Place::DutyDesk(family), _) => {
                (Some(crate::row::key(family)), None)
            }
            (Place::Own | Place::Team(_), _) => (None, None),
        };
        let mut row = audit::Model {
            lane: self.lane,
            seq: self.seq + 1,
            made_at: record.at.millis(),
            who_kind: who_kind.to_owned(),
            who,
            deed: record.deed.clone(),
            name: record.name.to_owned(),
            family,
            person,
            things: record.things.join(" "),
            write: record.write.map(crate::row::key),
            outcome: record.outcome.word().to_owned(),
            hash: Vec::new(),
        };
        row.hash = hash(keys, &self.hash, &row);
        self.seq = row.seq;
        self.hash.clone_from(&row.hash);
        row
    }
}

/// The hash of a row: everything in it, and the hash of the row before.
fn hash(keys: &Keys, before: &[u8], row: &audit::Model) -> Vec<u8> {
    let id = |id: &Option<Uuid>| id.map_or_else(Vec::new, |id| id.as_bytes().to_vec());
    keys.link(&[
        before,
        &row.lane.to_be_bytes(),
        &row.seq.to_be_bytes(),
        &row.made_at.to_be_bytes(),
        row.who_kind.as_bytes(),
        &id(&row.who),
        row.deed.as_bytes(),
        row.name.as_bytes(),
        &id(&row.family),
        &id(&row.person),
        row.things.as_bytes(),
        &id(&row.write),
        row.outcome.as_bytes(),
    ])
}

/// Ties the lanes together as they stand. On PostgreSQL, one server at a time.
pub(crate) async fn anchor(db: &DatabaseTransaction, keys: &Keys, at: Moment) -> Result<(), Fault> {
    if db.get_database_backend() == DbBackend::Postgres {
        db.execute_unprepared("SELECT pg_advisory_xact_lock(7310579629116451954)").await?;
    }
    let lanes = lane::Entity::find().order_by_asc(lane::Column::Number).all(db).await?;
    let heads: Vec<String> =
        lanes.iter().map(|lane| format!("{}:{}:{}", lane.number, lane.seq, hex(&lane.hash))).collect();
    let heads = heads.join(" ");
    let last = audit_anchor::Entity::find().order_by_desc(audit_anchor::Column::Seq).one(db).await?;
    let (seq, before) = last.map_or((1, Vec::new()), |last| (last.seq + 1, last.hash));
    let hash = anchor_hash(keys, &before, seq, at.millis(), &heads);
    let row = audit_anchor::ActiveModel {
        seq: Set(seq),
        made_at: Set(at.millis()),
        heads: Set(heads),
        hash: Set(hash),
    };
    audit_anchor::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

fn anchor_hash(keys: &Keys, before: &[u8], seq: i64, made_at: i64, heads: &str) -> Vec<u8> {
    keys.link(&[b"anchor", before, &seq.to_be_bytes(), &made_at.to_be_bytes(), heads.as_bytes()])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
