//! Opening: the file or the database server, its key, its schema, its lanes.
use crate::{
    Inner, Store,
    audit::verify,
    error::{Fault, OpenError, Stored},
    key_file,
    keys::Keys,
    lane::{self, Connect, Job, Shared},
    migration::Migrator,
    passphrase::Passphrases,
    wake,
};
use domain::time::Moment;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
    TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use sea_orm_migration::{MigratorTrait, seaql_migrations};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::sync::{broadcast, mpsc, oneshot};

/// Jobs that may wait in a lane before whoever asks has to wait.
const QUEUE_MAX: usize = 4096;
/// Words that may wait for a slow listener before it is told to ask for everything.
const CHANGES_MAX: usize = 4096;
/// How long SQLite waits for another connection.
const BUSY: Duration = Duration::from_secs(5);
/// Rows SQLite may read ahead of us: about a whole page, since stopping and starting its thread costs more than a row.
const ROWS_AHEAD: usize = 2048;
/// The first SQLite without the bug that can damage a file in WAL mode.
const SQLITE_MIN: [u32; 3] = [3, 51, 3];

/// Where it is kept.
#[derive(Clone, Debug)]
pub enum Where {
    /// In this SQLite file; made if it is not there.
    File(PathBuf),
    /// In this PostgreSQL database (`postgres://…`).
    Server(String),
}

/// How to open the store.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where.
    pub place: Where,
    /// The file with the key; made on the very first start if it is not there.
    pub key_file: PathBuf,
    /// The council's roles that hold a plan (`Role::holds_plan`), by key.
    pub plan_holders: BTreeSet<String>,
    /// How many connections read at the same time.
    pub readers: u32,
    /// How many lanes write at the same time; SQLite always has one.
    pub lanes: u32,
}

impl Settings {
    /// The usual numbers for this place.
    pub fn new(place: Where, key_file: PathBuf, plan_holders: BTreeSet<String>) -> Self {
        let lanes = if matches!(place, Where::File(_)) { 1 } else { 3 };
        Self { place, key_file, plan_holders, readers: 4, lanes }
    }
}

impl Store {
    /// Opens what is kept, or begins it; brings its schema up to date. `now` dates the anchor of the audit.
    pub async fn open(settings: Settings, now: Moment) -> Result<Self, OpenError> {
        let lock = match &settings.place {
            Where::File(path) => Some(lock_file(path)?),
            Where::Server(_) => None,
        };
        let writer = connect(&settings.place, Use::Write).await?;
        check_sqlite(&writer).await?;
        migrate(&writer).await?;
        let root = key_file::read(&settings.key_file, !Keys::is_marked(&writer).await?)?;
        let begun = writer.begin().await?;
        let keys = Arc::new(Keys::begin(&begun, &root, &settings.key_file).await?);
        begun.commit().await?;
        let passphrases = Passphrases::new(keys.pepper())
            .map_err(|error| OpenError::KeyUnreadable(settings.key_file.clone(), error.to_string()))?;
        writer.close().await?;

        let readers = connect(&settings.place, Use::Read(settings.readers)).await?;
        let (changes, _) = broadcast::channel(CHANGES_MAX);
        let place = settings.place.clone();
        let connect: Connect = Box::new(move || {
            let place = place.clone();
            Box::pin(async move { connect(&place, Use::Write).await })
        });
        let shared = Arc::new(Shared { keys: keys.clone(), changes: changes.clone(), connect });
        let lanes = if lock.is_some() { 1 } else { settings.lanes.max(1) };
        let mut queues = Vec::new();
        let mut tasks = Vec::new();
        for _ in 0..lanes {
            let (queue, jobs) = mpsc::channel(QUEUE_MAX);
            tasks.push(tokio::spawn(lane::run(shared.clone(), jobs)));
            queues.push(queue);
        }
        let listening = match &settings.place {
            Where::File(_) => None,
            Where::Server(_) => {
                let listener = wake::listener(readers.get_postgres_connection_pool())
                    .await
                    .map_err(|error| OpenError::Unreachable(error.to_string()))?;
                Some(tokio::spawn(wake::listen(listener, changes.clone())))
            }
        };
        let store = Self {
            inner: Arc::new(Inner {
                readers,
                keys,
                passphrases,
                plan_holders: Arc::new(settings.plan_holders),
                queues: std::sync::RwLock::new(queues),
                tasks: std::sync::Mutex::new(tasks),
                changes,
                listening: listening.map(Listening),
                lock: std::sync::Mutex::new(lock),
            }),
        };
        store.anchor(now).await.map_err(|error| OpenError::Unreachable(error.to_string()))?;
        Ok(store)
    }

    /// Finishes what is queued, ties the audit's lanes together and lets go of the database. Later calls are faults.
    pub async fn close(&self, now: Moment) {
        if let Err(error) = self.anchor(now).await {
            tracing::error!(%error, "the last anchor was not written");
        }
        self.inner.queues.write().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        let tasks = std::mem::take(&mut *crate::tx::locked(&self.inner.tasks));
        for task in tasks {
            let _ = task.await;
        }
        if let Some(listening) = &self.inner.listening {
            listening.0.abort();
        }
        let _ = self.inner.readers.close_by_ref().await;
        crate::tx::locked(&self.inner.lock).take();
    }

    /// Reads the whole audit and says whether every row still stands as it was written.
    pub async fn verify_audit(&self) -> Stored<verify::Verdict> {
        let db = self.inner.readers.begin().await?;
        let verdict = verify::verify(&db, &self.inner.keys).await?;
        db.rollback().await?;
        Ok(verdict)
    }

    async fn anchor(&self, now: Moment) -> Stored<()> {
        let (done, answer) = oneshot::channel();
        let undone = || Fault::of("the anchor was not written");
        self.lane(None).send(Job::Anchor(now, done)).await.map_err(|_| undone())?;
        answer.await.map_err(|_| undone())?;
        Ok(())
    }
}

/// The task that listens; ends with the store.
pub(crate) struct Listening(tokio::task::JoinHandle<()>);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.abort();
    }
}

pub(crate) enum Use {
    Write,
    Read(u32),
    /// A file nobody writes to: it is not even locked, and nothing is made beside it.
    Still,
}

/// One server per file: two would each believe to be the only writer.
fn lock_file(path: &Path) -> Result<fs::File, OpenError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let no = |error| OpenError::Folder(folder.to_owned(), error);
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // The database itself gets the same rights: SQLite makes its other files like it.
    drop(options.open(path).map_err(no)?);
    let lock = options.open(path.with_extension("lock")).map_err(no)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(fs::TryLockError::WouldBlock) => Err(OpenError::InUse(path.to_owned())),
        Err(fs::TryLockError::Error(error)) => Err(no(error)),
    }
}

pub(crate) async fn connect(place: &Where, for_what: Use) -> Result<DatabaseConnection, OpenError> {
    let connections = match for_what {
        Use::Write | Use::Still => 1,
        Use::Read(readers) => readers.max(1),
    };
    let is_reader = !matches!(for_what, Use::Write);
    let is_still = matches!(for_what, Use::Still);
    let mut options = match place {
        Where::File(path) => {
            let path = path.clone();
            let mut options = ConnectOptions::new("sqlite::memory:");
            options.map_sqlx_sqlite_opts(move |sqlite| {
                let sqlite = sqlite
                    .filename(&path)
                    .in_memory(false)
                    .shared_cache(false)
                    .create_if_missing(!is_reader)
                    .foreign_keys(true)
                    .busy_timeout(BUSY)
                    .statement_cache_capacity(512)
                    .row_buffer_size(ROWS_AHEAD)
                    .pragma("trusted_schema", "OFF")
                    .pragma("secure_delete", "ON")
                    .pragma("cell_size_check", "ON")
                    .pragma("temp_store", "MEMORY");
                if is_still {
                    sqlite.read_only(true).immutable(true)
                } else if is_reader {
                    sqlite.pragma("query_only", "ON")
                } else {
                    sqlite.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full)
                }
            });
            options
        }
        Where::Server(url) => {
            let mut options = ConnectOptions::new(url.clone());
            options.map_sqlx_postgres_opts(move |postgres| {
                let postgres = postgres.statement_cache_capacity(512);
                if is_reader {
                    postgres.options([
                        ("default_transaction_isolation", "repeatable read"),
                        ("default_transaction_read_only", "on"),
                    ])
                } else {
                    postgres.options([("synchronous_commit", "on")])
                }
            });
            options
        }
    };
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    Ok(Database::connect(options).await?)
}

async fn check_sqlite(db: &DatabaseConnection) -> Result<(), OpenError> {
    if db.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let version = text(db, "SELECT sqlite_version()").await?;
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts.as_slice() < SQLITE_MIN.as_slice() {
        return Err(OpenError::OldSqlite(version));
    }
    for (pragma, expect) in
        [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("trusted_schema", "0")]
    {
        let sql = format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}");
        let is = text(db, &sql).await?;
        if is != expect {
            return Err(OpenError::Unreachable(format!("SQLite says {pragma} is {is}, not {expect}")));
        }
    }
    Ok(())
}

pub(crate) async fn text(db: &DatabaseConnection, sql: &str) -> Result<String, DbErr> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    row.ok_or_else(|| DbErr::RecordNotFound(sql.to_owned()))?.try_get_by_index(0)
}

/// Brings the schema up to date, one server at a time. Never touches a schema newer than this program.
pub(crate) async fn migrate(db: &DatabaseConnection) -> Result<(), OpenError> {
    let is_postgres = db.get_database_backend() == DbBackend::Postgres;
    if is_postgres {
        // The pool has one connection, so the lock and the steps share it.
        db.execute_unprepared("SELECT pg_advisory_lock(7310579629116451955)").await?;
    }
    let applied: Vec<String> = match Migrator::get_migration_models(db).await {
        Ok(models) => models.into_iter().map(|model: seaql_migrations::Model| model.version).collect(),
        Err(error) => return Err(OpenError::Unreachable(error.to_string())),
    };
    let known: Vec<&str> = Migrator::names().collect();
    if let Some(newer) = applied.iter().find(|step| !known.contains(&step.as_str())) {
        return Err(OpenError::NewerSchema(newer.clone()));
    }
    if applied.len() < known.len() {
        Migrator::up(db, None).await.map_err(|error| OpenError::Migration(error.to_string()))?;
    }
    if is_postgres {
        db.execute_unprepared("SELECT pg_advisory_unlock(7310579629116451955)").await?;
    }
    Ok(())
}
