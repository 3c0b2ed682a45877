//! What is measured, and in which order: the three take turns, so that whatever else the machine does meets all of them.
use anyhow::{Context, Result, anyhow};
use api::{
    Operation,
    entry::{LogEntry, ReadLog},
    message::SendMessage,
    operation::WRITE_HEADER,
    plan::ReadPlan,
};
use domain::{
    audience::Audience,
    entry::{EntryWords, HowItWent},
    id::Id,
    time::Day,
    words::{Letter, Paragraph},
};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use store::Where;

use crate::{
    All, Lengths,
    bare::SAYS,
    families::{self, LONG_LOGS, Parent},
    load::{Asking, Pace, bear, length},
    product::{self, Serving},
    table::{self, Turns},
};

/// Ask at once while it is measured how much can be borne.
const CONNECTIONS: u32 = 24;
/// The pace at which it is measured how long a plan takes.
const STEADY: f64 = 300.0;

/// Measures everything and prints it, line by line as it is known.
pub(crate) async fn all(all: &All) -> Result<()> {
    println!("{}", table::head());
    on(all, "SQLite", None).await?;
    if let Some(url) = &all.postgres {
        on(all, "PostgreSQL", Some(url)).await?;
    }
    println!();
    start_up(all, "the sample's size", 4).await?;
    start_up(all, "many families", all.many).await
}

/// A folder with families who have lived, and how to serve them.
struct Place {
    council: PathBuf,
    key_file: PathBuf,
    database: String,
    parents: Vec<Parent>,
}

async fn settle(all: &All, name: &str, families: u32, url: Option<&str>) -> Result<Place> {
    let folder = all.data.join(name);
    let council = folder.join("council");
    families::write(&all.council, &council, families)?;
    let (database, place) = match url {
        Some(url) => {
            let database = new_database(url, "product").await?;
            (database.clone(), Where::Server(database))
        }
        None => {
            let file = folder.join("alongside.sqlite");
            (file.to_string_lossy().into_owned(), Where::File(file))
        }
    };
    let key_file = folder.join("key");
    let begun = Instant::now();
    let parents = families::live(&council, place, &key_file).await?;
    eprintln!("{families} families lived on {name} in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(Place { council, key_file, database, parents })
}

async fn new_database(url: &str, name: &str) -> Result<String> {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    // One that a run before this one left behind is no start. Each by itself: neither may be in a transaction.
    client.batch_execute(&format!("DROP DATABASE IF EXISTS {name}")).await?;
    client.batch_execute(&format!("CREATE DATABASE {name}")).await?;
    Ok(format!("{url}/{name}"))
}

/// The three beside each other, on one kind of database.
struct Beside {
    product: Serving,
    recording: Serving,
    bare: Serving,
}

impl Beside {
    /// One after another, as often as was asked for.
    async fn take_turns(&self, pace: Pace, product: &Asking, bare: Way, all: &All) -> Result<Turns> {
        let mut turns = Turns::default();
        for _ in 0..all.rounds {
            turns.product.push(bear(self.product.address, CONNECTIONS, pace, product.clone()).await?);
            for (server, turns) in [(&self.recording, &mut turns.recording), (&self.bare, &mut turns.bare)] {
                let ask = bare.ask(server.address, all.families);
                turns.push(bear(server.address, CONNECTIONS, pace, ask).await?);
            }
        }
        Ok(turns)
    }
}

async fn on(all: &All, kind: &str, url: Option<&String>) -> Result<()> {
    let place = settle(all, kind, all.families, url.map(String::as_str)).await?;
    let bare_place = |name: &'static str| async move {
        match url {
            Some(url) => new_database(url, name).await,
            None => Ok(all.data.join(name).to_string_lossy().into_owned()),
        }
    };
    let product = product::product(all, &place.council, &place.database, &place.key_file)?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let idle = product.memory()?;
    let asks = Asks::new(place.parents, product.address);
    let lengths = Lengths {
        plan: length(product.address, &asks.plan()).await?,
        log: length(product.address, &asks.log()).await?,
    };
    eprintln!("a plan is {} bytes, a long log {}; the bare limit's are as long", lengths.plan, lengths.log);
    let beside = Beside {
        product,
        recording: product::bare(&bare_place("bare_recording").await?, all.families, lengths, true)?,
        bare: product::bare(&bare_place("bare").await?, all.families, lengths, false)?,
    };
    let as_fast = |seconds, most| Pace { how_long: Duration::from_secs(seconds), most, per_second: None };
    let steady = Pace { how_long: Duration::from_secs(4), most: u64::MAX, per_second: Some(STEADY) };
    for (what, pace, product, bare) in [
        ("opening a plan", as_fast(3, u64::MAX), asks.plan(), Way::Plan),
        ("opening a plan, 300 a second", steady, asks.plan(), Way::Plan),
        ("opening 1,000 log entries", as_fast(3, 200), asks.log(), Way::Log),
        ("posting an entry", as_fast(2, 3000), asks.entry()?, Way::Entry),
        ("sending a message", as_fast(2, 800), asks.message()?, Way::Entry),
    ] {
        let what = format!("{kind}: {what}");
        match beside.take_turns(pace, &product, bare, all).await {
            Ok(turns) => println!("{}", table::line(&what, &turns)),
            // A refusal or a fault under load is a result too, and keeps nobody from the other figures.
            Err(why) => println!("{what}: not borne: {why:#}"),
        }
    }
    println!("{kind}: memory {idle:.0} MB idle, {:.0} MB at most under load", beside.product.most_memory()?);
    Ok(())
}

/// How soon the server is there, the data having been made before.
async fn start_up(all: &All, name: &str, families: u32) -> Result<()> {
    let place = settle(all, name, families, None).await?;
    let mut took = Vec::new();
    for _ in 0..5 {
        let serving = product::product(all, &place.council, &place.database, &place.key_file)?;
        took.push(serving.started);
    }
    took.sort_unstable();
    let size = std::fs::metadata(Path::new(&place.database))?.len() / 1_000_000;
    println!(
        "start-up with {families} families ({size} MB): {:.0} ms, the middle of {} starts",
        took[took.len() / 2].as_secs_f64() * 1000.0,
        took.len()
    );
    Ok(())
}

/// What the bare limit is asked.
#[derive(Clone, Copy)]
enum Way {
    Plan,
    Log,
    Entry,
}

impl Way {
    fn ask(self, address: SocketAddr, families: u32) -> Asking {
        let families = u64::from(families);
        Arc::new(move |nth| {
            let line = match self {
                Self::Plan => format!("GET /plan/{}", nth % families),
                Self::Log => "GET /log/0".to_owned(),
                Self::Entry => format!("PUT /entry/{}", nth % families),
            };
            let length = if matches!(self, Self::Entry) { SAYS.len() } else { 0 };
            let body = &SAYS[..length];
            format!("{line} HTTP/1.1\r\nhost: {address}\r\ncontent-length: {length}\r\n\r\n{body}")
                .into_bytes()
        })
    }
}

/// What the product is asked, each time by the next parent.
struct Asks {
    parents: Arc<Vec<Parent>>,
    address: SocketAddr,
    /// Counts every write of the whole run: no two are the same.
    writes: Arc<AtomicU64>,
}

impl Asks {
    fn new(parents: Vec<Parent>, address: SocketAddr) -> Self {
        Self { parents: Arc::new(parents), address, writes: Arc::default() }
    }

    fn plan(&self) -> Asking {
        self.each(u64::MAX, |parent, _| Ok(ReadPlan { family: parent.family }))
    }
    fn log(&self) -> Asking {
        self.each(LONG_LOGS.into(), |parent, _| Ok(ReadLog { family: parent.family }))
    }
    fn entry(&self) -> Result<Asking> {
        let words = Paragraph::parse(SAYS).map_err(|why| anyhow!("{why:?}"))?;
        let day: Day = serde_json::from_str("\"2026-01-05\"")?;
        Ok(self.each(u64::MAX, move |parent, nth| {
            Ok(LogEntry {
                family: parent.family,
                entry: named(nth, 1),
                goal: parent.goal,
                words: EntryWords {
                    day,
                    went: HowItWent::Partly,
                    words: Some(words.clone()),
                    helped: None,
                    now: None,
                },
                audience: Audience::MyTeam,
            })
        }))
    }
    fn message(&self) -> Result<Asking> {
        let words = Letter::parse(SAYS).map_err(|why| anyhow!("{why:?}"))?;
        Ok(self.each(u64::MAX, move |parent, nth| {
            let (family, thread) = (parent.family, parent.thread);
            Ok(SendMessage { family, thread, message: named(nth, 2), words: words.clone() })
        }))
    }

    /// The first `of` parents in turn, each asking what `make` makes.
    fn each<O: Operation>(
        &self,
        of: u64,
        make: impl Fn(&Parent, u64) -> Result<O> + Send + Sync + 'static,
    ) -> Asking {
        let (parents, address, writes) = (self.parents.clone(), self.address, self.writes.clone());
        let of = of.min(parents.len() as u64).max(1);
        let turns = AtomicU64::new(0);
        Arc::new(move |_| {
            let turn = turns.fetch_add(1, Ordering::Relaxed);
            let parent = &parents[(turn % of) as usize];
            let write = writes.fetch_add(1, Ordering::Relaxed);
            let ask = make(parent, write).expect("made the same way each time");
            request(&ask, parent, address, write).expect("JSON")
        })
    }
}

/// A name that nothing else has.
fn named<K>(nth: u64, kind: u8) -> Id<K> {
    let mut bytes = [kind; 16];
    bytes[8..].copy_from_slice(&nth.to_be_bytes());
    Id::from_bytes(bytes)
}

/// What a browser sends.
fn request<O: Operation>(ask: &O, parent: &Parent, address: SocketAddr, write: u64) -> Result<Vec<u8>> {
    let (method, path, cookie) = (O::METHOD.as_str(), ask.path(), &parent.cookie);
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n"
    );
    if !O::METHOD.is_write() {
        return Ok(format!("{head}\r\n").into_bytes());
    }
    let body = serde_json::to_string(ask).context("an operation is JSON")?;
    let id: domain::id::WriteId = named(write, 3);
    let head = format!(
        "{head}origin: http://{address}\r\ncontent-type: application/json\r\n{WRITE_HEADER}: {id}\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    Ok((head + &body).into_bytes())
}
