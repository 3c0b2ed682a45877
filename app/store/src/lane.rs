//! A lane: the one who writes. Takes what is queued, does each in a savepoint of its own, commits all at once, then answers.
//!
//! One commit flushed to the disk costs as much as hundreds of small writes, so what waits together is committed together.
//! A refusal or an error undoes its own savepoint only. When anything of the batch itself fails, all of it is undone, all
//! are answered with a fault, and the connection is opened anew: after a failed flush nothing it says can be trusted.
use crate::{
    audit::{self, Head, Outcome, ROWS_PER_ANCHOR, Record},
    error::{Fault, OpenError},
    keys::{Keys, Unwrapped},
    tx::{Notes, locked},
    wake::{self, Change},
};
use domain::{access::Viewer, time::Moment};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::{
    collections::HashSet,
    pin::Pin,
    sync::{Arc, Mutex},
};
use tokio::sync::{broadcast, mpsc, oneshot};

/// The most jobs one commit holds.
const BATCH_MAX: usize = 256;

pub(crate) type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
/// Opens a connection of the lane's own.
pub(crate) type Connect = Box<dyn Fn() -> Boxed<Result<DatabaseConnection, OpenError>> + Send + Sync>;

/// What a lane is asked.
pub(crate) enum Job {
    /// Do this.
    Act(Act),
    /// Record that this was seen or refused.
    Looked(Record, oneshot::Sender<bool>),
    /// Tie the lanes together.
    Anchor(Moment, oneshot::Sender<bool>),
}

/// Something to do in a savepoint.
pub(crate) struct Act {
    /// Locks held for the whole batch on PostgreSQL, so that rules that count hold over several servers.
    pub(crate) locks: Vec<i64>,
    /// Its audit row, but for what came of it. Housekeeping, such as noting that a session is in use, has none.
    pub(crate) record: Option<Record>,
    pub(crate) run: Box<dyn FnOnce(Stage) -> Boxed<Ran> + Send>,
}

/// What an act works on.
pub(crate) struct Stage {
    pub(crate) db: Arc<DatabaseTransaction>,
    pub(crate) keys: Arc<Mutex<Unwrapped>>,
}

/// What an act left.
pub(crate) struct Ran {
    /// What came of it. Only what is done stays in the database.
    pub(crate) outcome: Outcome,
    pub(crate) notes: Notes,
    /// Sends the answer, once it is committed. Dropped without a call, whoever waits is told of a fault.
    pub(crate) answer: Box<dyn FnOnce() + Send>,
}

/// What every lane of a store shares.
pub(crate) struct Shared {
    pub(crate) keys: Arc<Keys>,
    pub(crate) changes: broadcast::Sender<Change>,
    pub(crate) connect: Connect,
}

/// Runs until every sender is gone.
pub(crate) async fn run(shared: Arc<Shared>, mut queue: mpsc::Receiver<Job>) {
    let mut connection = None;
    let mut unanchored = 0;
    let mut jobs = Vec::with_capacity(BATCH_MAX);
    while queue.recv_many(&mut jobs, BATCH_MAX).await > 0 {
        let open = match connection.take() {
            Some(open) => open,
            None => match (shared.connect)().await {
                Ok(open) => open,
                Err(error) => {
                    tracing::error!(%error, "a lane has no connection");
                    jobs.clear();
                    continue;
                }
            },
        };
        let mut batch = Batch::new(&shared, unanchored);
        match batch.commit(&open, jobs.drain(..)).await {
            Ok(()) => {
                unanchored = batch.unanchored;
                batch.answer();
                connection = Some(open);
            }
            Err(error) => {
                tracing::error!(%error, "a batch was undone");
                drop(batch);
                let _ = open.close().await;
            }
        }
    }
    if let Some(open) = connection {
        let _ = open.close().await;
    }
}

/// Jobs that are committed together.
struct Batch<'a> {
    shared: &'a Shared,
    keys: Arc<Mutex<Unwrapped>>,
    wakes: HashSet<Viewer>,
    answers: Vec<Box<dyn FnOnce() + Send>>,
    /// Rows written since the last anchor.
    unanchored: u64,
    anchor: Option<Moment>,
    /// Whether an act was done before: its savepoint is there until the next.
    holds_savepoint: bool,
    is_postgres: bool,
}

impl<'a> Batch<'a> {
    fn new(shared: &'a Shared, unanchored: u64) -> Self {
        Self {
            shared,
            keys: Arc::default(),
            wakes: HashSet::new(),
            answers: Vec::new(),
            unanchored,
            anchor: None,
            holds_savepoint: false,
            is_postgres: false,
        }
    }

    async fn commit(
        &mut self,
        connection: &DatabaseConnection,
        jobs: impl Iterator<Item = Job>,
    ) -> Result<(), Fault> {
        let jobs: Vec<_> = jobs.collect();
        self.is_postgres = connection.get_database_backend() == DbBackend::Postgres;
        let mode = (!self.is_postgres).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
        let db = Arc::new(connection.begin_with_options(options).await?);
        let mut head = Head::take(&db).await?;
        let locks = locks(&jobs);
        if self.is_postgres && !locks.is_empty() {
            db.execute_unprepared(&format!("SELECT {}", locks.join(", "))).await?;
        }
        let mut looked = Vec::new();
        for job in jobs {
            match job {
                Job::Looked(record, done) => {
                    self.count(record.at);
                    looked.push(record);
                    self.answers.push(Box::new(move || _ = done.send(true)));
                }
                Job::Act(act) => {
                    head.add(&db, &self.shared.keys, &std::mem::take(&mut looked)).await?;
                    self.act(&db, &mut head, act).await?;
                }
                Job::Anchor(at, done) => {
                    self.anchor = Some(at);
                    self.answers.push(Box::new(move || _ = done.send(true)));
                }
            }
        }
        head.add(&db, &self.shared.keys, &looked).await?;
        head.keep(&db).await?;
        if let Some(at) = self.anchor {
            audit::anchor(&db, &self.shared.keys, at).await?;
            self.unanchored = 0;
        }
        if self.is_postgres {
            wake::notify(&db, &self.wakes).await?;
        }
        let db = Arc::into_inner(db).ok_or_else(|| Fault::of("an operation kept its transaction"))?;
        Ok(db.commit().await?)
    }

    /// Does one act in its savepoint, and its audit row with it.
    async fn act(&mut self, db: &Arc<DatabaseTransaction>, head: &mut Head, act: Act) -> Result<(), Fault> {
        // The one before is let go in the same breath; the last one by the commit.
        let savepoint = match std::mem::replace(&mut self.holds_savepoint, true) {
            true => "RELEASE SAVEPOINT act; SAVEPOINT act",
            false => "SAVEPOINT act",
        };
        db.execute_unprepared(savepoint).await?;
        let stage = Stage { db: db.clone(), keys: self.keys.clone() };
        // A task of its own, so that a bug in one act does not take the lane with it.
        let ran = tokio::spawn((act.run)(stage)).await.unwrap_or_else(|bug| {
            tracing::error!(%bug, "an act did not end");
            Ran { outcome: Outcome::Fault, notes: Notes::default(), answer: Box::new(|| ()) }
        });
        let keeps = matches!(ran.outcome, Outcome::Done | Outcome::Seen);
        if !keeps {
            db.execute_unprepared("ROLLBACK TO SAVEPOINT act").await?;
        }
        if let Some(record) = act.record {
            let record = Record { outcome: ran.outcome, things: ran.notes.things, ..record };
            self.count(record.at);
            head.add(db, &self.shared.keys, &[record]).await?;
        }
        if keeps {
            self.wakes.extend(ran.notes.wakes);
            locked(&self.keys).extend(ran.notes.keys);
        }
        self.answers.push(ran.answer);
        Ok(())
    }

    /// Counts a row towards the next anchor.
    fn count(&mut self, at: Moment) {
        self.unanchored += 1;
        if self.unanchored >= ROWS_PER_ANCHOR {
            self.anchor = Some(at);
        }
    }

    /// It is on the disk: remember its keys, tell who waits.
    fn answer(self) {
        self.shared.keys.remember(std::mem::take(&mut locked(&self.keys)));
        if !self.is_postgres {
            wake::tell(&self.shared.changes, self.wakes);
        }
        for answer in self.answers {
            answer();
        }
    }
}

/// Every lock of the batch, always in the same order, so that no two batches wait for each other.
fn locks(jobs: &[Job]) -> Vec<String> {
    let mut locks: Vec<i64> = jobs
        .iter()
        .flat_map(|job| match job {
            Job::Act(act) => act.locks.as_slice(),
            Job::Looked(..) | Job::Anchor(..) => &[],
        })
        .copied()
        .collect();
    locks.sort_unstable();
    locks.dedup();
    locks.into_iter().map(|lock| format!("pg_advisory_xact_lock({lock})")).collect()
}
