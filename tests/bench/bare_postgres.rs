//! The bare limit on PostgreSQL: axum, prepared statements of tokio-postgres, nothing else.
use crate::{
    Lengths,
    bare::{LONG_LOG, POINTS, SAYS},
};
use anyhow::{Context, Result};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::IntoResponse,
    routing::{get, put},
};
use serde_json::json;
use std::sync::Arc;
use tokio_postgres::{Client, NoTls, Statement};

/// Connections of the bare server: as many as the product's pool has readers and lanes.
const CONNECTIONS: usize = 8;

const ENTRY: &str = "INSERT INTO bare_entry(family, words) VALUES ($1, $2)";
/// Both or neither, in one round.
const ENTRY_AND_RECORD: &str = "WITH kept AS (INSERT INTO bare_entry(family, words) VALUES ($1, $2))
     INSERT INTO bare_audit(family, at) VALUES ($1, 0)";

struct Ready {
    client: Client,
    plan: Statement,
    log: Statement,
    entry: Statement,
    record: Statement,
}

#[derive(Clone)]
struct Bare {
    ready: Arc<Vec<Ready>>,
    records: bool,
}

/// Serves a bare database at `url` (its tables are made new) and returns its address.
pub(crate) async fn postgres(
    url: &str,
    families: u32,
    lengths: Lengths,
    records: bool,
) -> Result<std::net::SocketAddr> {
    let first = connect(url).await?;
    first
        .batch_execute(
            "DROP TABLE IF EXISTS bare_point, bare_entry, bare_audit;
             CREATE TABLE bare_point(family int, n int, says text, PRIMARY KEY(family, n));
             CREATE TABLE bare_entry(id bigserial PRIMARY KEY, family int, words text);
             CREATE INDEX bare_entry_family ON bare_entry(family, id);
             CREATE TABLE bare_audit(id bigserial PRIMARY KEY, family int, at int);",
        )
        .await?;
    let (families, points, log) = (families as i32, POINTS as i32, LONG_LOG as i32);
    first
        .execute(
            "INSERT INTO bare_point SELECT f, n, $1 FROM generate_series(0, $2 - 1) f, generate_series(0, $3 - 1) n",
            &[&lengths.point(), &families, &points],
        )
        .await?;
    first
        .execute(
            "INSERT INTO bare_entry(family, words) SELECT 0, $1 FROM generate_series(1, $2)",
            &[&lengths.entry(), &log],
        )
        .await?;
    let mut ready = Vec::new();
    for _ in 0..CONNECTIONS {
        let client = connect(url).await?;
        ready.push(Ready {
            plan: client.prepare("SELECT says FROM bare_point WHERE family = $1 ORDER BY n").await?,
            log: client
                .prepare("SELECT words FROM bare_entry WHERE family = $1 ORDER BY id DESC LIMIT 1000")
                .await?,
            entry: client.prepare(if records { ENTRY_AND_RECORD } else { ENTRY }).await?,
            record: client.prepare("INSERT INTO bare_audit(family, at) VALUES ($1, 0)").await?,
            client,
        });
    }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.context("a free port")?;
    let address = listener.local_addr()?;
    let router = Router::new()
        .route("/plan/{family}", get(plan))
        .route("/log/{family}", get(log_))
        .route("/entry/{family}", put(entry))
        .with_state(Bare { ready: Arc::new(ready), records });
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

impl Bare {
    fn ready(&self, family: i32) -> &Ready {
        &self.ready[family.unsigned_abs() as usize % self.ready.len()]
    }
    async fn rows(&self, statement: fn(&Ready) -> &Statement, family: i32) -> String {
        let ready = self.ready(family);
        let rows = ready.client.query(statement(ready), &[&family]).await.expect("rows");
        if self.records {
            ready.client.execute(&ready.record, &[&family]).await.expect("a record");
        }
        let rows: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        json!({ "rows": rows }).to_string()
    }
}

async fn plan(State(bare): State<Bare>, Path(family): Path<i32>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], bare.rows(|ready| &ready.plan, family).await)
}
async fn log_(State(bare): State<Bare>, Path(family): Path<i32>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], bare.rows(|ready| &ready.log, family).await)
}
async fn entry(State(bare): State<Bare>, Path(family): Path<i32>, body: String) -> impl IntoResponse {
    drop(body);
    let ready = bare.ready(family);
    ready.client.execute(&ready.entry, &[&family, &SAYS]).await.expect("a row");
    ([(header::CONTENT_TYPE, "application/json")], "{}")
}
