//! The bare limit: axum with prepared statements and nothing else, on the same durability settings.
//!
//! No sessions, no permissions, no sealing, no ORM. Once without and once with a row that records each read and write, since
//! the record is a promise of the product and not a cost of how it is built. What the product does is told as a ratio to
//! this. Its answers are as long as the product's, but come from one table in one question.
use crate::Lengths;
use anyhow::{Context, Result};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::IntoResponse,
    routing::{get, put},
};
use rusqlite::Connection;
use serde_json::json;
use std::{
    path::Path as File,
    sync::{Arc, Mutex, mpsc},
};
use tokio::sync::oneshot;

/// How much one family of the bare data holds; the product's generator makes the same.
pub(crate) const POINTS: u32 = 12;
/// Entries of the one family with a long log.
pub(crate) const LONG_LOG: u32 = 1000;
/// About as long as what a person writes.
pub(crate) const SAYS: &str =
    "Mornings are calmer when the bags are packed the night before, and we leave the house together.";

/// What a write is in the bare server: one row.
enum Job {
    Entry(u32),
    Read(u32),
}

#[derive(Clone)]
struct Bare {
    readers: Arc<Vec<Mutex<Connection>>>,
    writer: mpsc::SyncSender<(Job, oneshot::Sender<()>)>,
    records: bool,
}

fn open(path: &File) -> rusqlite::Result<Connection> {
    let db = Connection::open(path)?;
    db.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;",
    )?;
    Ok(db)
}

/// A database of `families`, each with a plan; family 0 has a long log.
fn fill(path: &File, families: u32, lengths: Lengths) -> rusqlite::Result<()> {
    let mut db = open(path)?;
    db.execute_batch(
        "CREATE TABLE point(family INT, n INT, says TEXT, PRIMARY KEY(family, n)) WITHOUT ROWID;
         CREATE TABLE entry(id INTEGER PRIMARY KEY, family INT, words TEXT);
         CREATE INDEX entry_family ON entry(family, id);
         CREATE TABLE audit(id INTEGER PRIMARY KEY, family INT, at INT);",
    )?;
    let tx = db.transaction()?;
    let (point, entry) = (lengths.point(), lengths.entry());
    for family in 0..families {
        for n in 0..POINTS {
            tx.execute("INSERT INTO point VALUES (?,?,?)", (family, n, &point))?;
        }
    }
    for _ in 0..LONG_LOG {
        tx.execute("INSERT INTO entry(family, words) VALUES (0, ?)", (&entry,))?;
    }
    tx.commit()
}

/// Serves the bare SQLite database at `path` (made new) and returns its address. Lives as long as the runtime.
pub(crate) async fn sqlite(
    path: &File,
    families: u32,
    lengths: Lengths,
    records: bool,
) -> Result<std::net::SocketAddr> {
    fill(path, families, lengths)?;
    let readers = (0..2).map(|_| open(path).map(Mutex::new)).collect::<rusqlite::Result<Vec<_>>>()?;
    let (writer, jobs) = mpsc::sync_channel(1024);
    let db = open(path)?;
    std::thread::spawn(move || write(db, &jobs, records));
    serve(Bare { readers: Arc::new(readers), writer, records }).await
}

/// The one writer: takes what waits, commits once, then answers, as the product does.
fn write(mut db: Connection, jobs: &mpsc::Receiver<(Job, oneshot::Sender<()>)>, records: bool) {
    while let Ok(first) = jobs.recv() {
        let batch: Vec<_> = std::iter::once(first).chain(jobs.try_iter().take(255)).collect();
        let done = (|| {
            let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
            for (job, _) in &batch {
                let (Job::Entry(family) | Job::Read(family)) = job;
                if let Job::Entry(_) = job {
                    tx.prepare_cached("INSERT INTO entry(family, words) VALUES (?, ?)")?
                        .execute((family, SAYS))?;
                }
                if records {
                    tx.prepare_cached("INSERT INTO audit(family, at) VALUES (?, 0)")?.execute((family,))?;
                }
            }
            tx.commit()
        })();
        if done.is_ok() {
            for (_, answer) in batch {
                let _ = answer.send(());
            }
        }
    }
}

async fn serve(bare: Bare) -> Result<std::net::SocketAddr> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.context("a free port")?;
    let address = listener.local_addr()?;
    let router = Router::new()
        .route("/plan/{family}", get(plan))
        .route("/log/{family}", get(log))
        .route("/entry/{family}", put(entry))
        .with_state(bare);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

impl Bare {
    async fn job(&self, job: Job) {
        let (answer, done) = oneshot::channel();
        if self.writer.try_send((job, answer)).is_ok() {
            let _ = done.await;
        }
    }
    async fn rows(&self, sql: &str, family: u32) -> String {
        let rows: Vec<String> = {
            let nth = family as usize % self.readers.len();
            let db = self.readers[nth].lock().expect("a reader that did not panic");
            let mut ask = db.prepare_cached(sql).expect("the statement");
            ask.query_map((family,), |row| row.get(0)).expect("rows").map(|row| row.expect("a row")).collect()
        };
        if self.records {
            self.job(Job::Read(family)).await;
        }
        json!({ "rows": rows }).to_string()
    }
}

async fn plan(State(bare): State<Bare>, Path(family): Path<u32>) -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "application/json")],
        bare.rows("SELECT says FROM point WHERE family = ? ORDER BY n", family).await,
    )
}
async fn log(State(bare): State<Bare>, Path(family): Path<u32>) -> impl IntoResponse {
    let sql = "SELECT words FROM entry WHERE family = ? ORDER BY id DESC LIMIT 1000";
    ([(header::CONTENT_TYPE, "application/json")], bare.rows(sql, family).await)
}
async fn entry(State(bare): State<Bare>, Path(family): Path<u32>, body: String) -> impl IntoResponse {
    drop(body);
    bare.job(Job::Entry(family)).await;
    ([(header::CONTENT_TYPE, "application/json")], "{}")
}
