//! A server of a test's own, spoken to in process as a browser would.
use crate::{people::People, twins::Twins};
use api::{Answer, No, Operation, operation::WRITE_HEADER};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use domain::{
    access::Viewer,
    council::Council,
    id::WriteId,
    time::{Day, Moment},
    words::Words,
};
use http_body_util::BodyExt;
use server::{
    assets::Assets,
    clock::Clock,
    council,
    ids::fresh,
    origin::{Origin, Origins},
    portal::Portal,
    router::router,
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use store::{Change, Settings, Store, Where};
use tokio::{
    sync::{OnceCell, broadcast},
    time::timeout,
};
use tower::ServiceExt;

mod door;

/// Wednesday.
pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}
/// The day on which tests begin, a working one.
pub(crate) fn today() -> Day {
    day("2026-03-04")
}
/// A minute of the day on which tests begin.
pub(crate) fn at(minute: u32) -> Moment {
    Moment::at(today(), minute)
}
pub(crate) fn words<const MAX: usize>(text: &str) -> Words<MAX> {
    Words::parse(text).expect("words")
}

/// Who has been told to ask again, until nothing comes for a while. PostgreSQL brings such news late, so ask this
/// before an act, too: what came before is then not taken for its doing.
pub(crate) async fn told_now(heard: &mut broadcast::Receiver<Change>) -> Vec<Viewer> {
    let mut told = Vec::new();
    while let Ok(Ok(Change::For(viewer))) = timeout(Duration::from_millis(500), heard.recv()).await {
        told.push(viewer);
    }
    told
}

/// Somebody's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Browser {
    cookie: Option<String>,
}

/// A browser nobody is signed in with.
pub(crate) const NOBODY: Browser = Browser { cookie: None };

/// Everything a browser is told.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// What an operation says, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bytes {
    method: &'static str,
    path: String,
    body: Vec<u8>,
}

impl Bytes {
    pub(crate) fn of<O: Operation>(ask: &O) -> Self {
        let body = if O::METHOD.is_write() { serde_json::to_vec(ask).expect("JSON") } else { Vec::new() };
        Self { method: O::METHOD.as_str(), path: ask.path(), body }
    }
}

/// Below the tightest pace of all: ten messages.
const REQUESTS_EACH: u32 = 9;

/// A running server in process.
pub(crate) struct TestPortal {
    portal: Portal,
    /// What answers, and how many requests it still will.
    router: Mutex<(Router, u32)>,
    pub(crate) clock: Clock,
    folder: PathBuf,
    /// Where its database is and what it is called, on a server.
    server: Option<(String, String)>,
    pub(crate) people: People,
}

static FOLDERS: AtomicU64 = AtomicU64::new(0);

fn folder() -> PathBuf {
    let nth = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("alongside-rooms-{}-{nth}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A database called as its folder is, like `master` if there is one.
fn created(base: &str, folder: &Path, master: Option<&String>) -> String {
    let name = folder.file_name().expect("a name").to_string_lossy().replace('-', "_");
    let mut create = Command::new("createdb");
    create.arg(format!("--maintenance-db={base}/postgres"));
    if let Some(master) = master {
        create.arg(format!("--template={master}"));
    }
    let made = create.arg(&name).status().expect("PostgreSQL's own tools are there with it");
    assert!(made.success(), "a database of its own");
    name
}

/// The sample's council, whose sessions here last as long as any test moves the clock.
fn patient_council() -> Council {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample");
    let mut council = council::load(&sample).expect("the sample has no mistake");
    council.timings.lock_after_minutes = 1_000_000;
    council.timings.worker_lock_after_minutes = 1_000_000;
    council.timings.parent_session_minutes = 2_000_000;
    council.timings.worker_session_minutes = 2_000_000;
    council
}

/// What was settled once; each test gets a copy of it.
struct Master<S> {
    folder: PathBuf,
    /// Its database, where that is on a server.
    database: String,
    people: People,
    settled: S,
}

static FILE: OnceCell<Master<()>> = OnceCell::const_new();
static SERVER: OnceCell<Master<()>> = OnceCell::const_new();
static TWINS_FILE: OnceCell<Master<Twins>> = OnceCell::const_new();
static TWINS_SERVER: OnceCell<Master<Twins>> = OnceCell::const_new();

async fn settle_people(portal: &TestPortal) -> (People, ()) {
    (People::settle(portal).await, ())
}
async fn settle_twins(portal: &TestPortal) -> (People, Twins) {
    Twins::settle(portal).await
}

impl<S> Master<S> {
    /// Lets everyone in, and closes again.
    async fn made(base: Option<&str>, settle: impl AsyncFnOnce(&TestPortal) -> (People, S)) -> Self {
        let folder = folder();
        let (place, database) = match base {
            None => (Where::File(folder.join("alongside.db")), String::new()),
            Some(base) => {
                let name = created(base, &folder, None);
                (Where::Server(format!("{base}/{name}")), name)
            }
        };
        let nobody = People { browsers: BTreeMap::new() };
        let portal = TestPortal::open(place, folder.clone(), nobody, at(9 * 60)).await;
        let (people, settled) = settle(&portal).await;
        portal.portal.store.close(portal.clock.now()).await;
        // The folder stays: it is what the others are copied from.
        std::mem::forget(portal);
        Self { folder, database, people, settled }
    }

    async fn copied(&self, base: Option<String>) -> TestPortal {
        let folder = folder();
        let files: &[&str] = if base.is_some() { &["key"] } else { &["alongside.db", "key"] };
        for name in files {
            std::fs::copy(self.folder.join(name), folder.join(name)).expect("a copy");
        }
        let server = base.map(|base| {
            let name = created(&base, &folder, Some(&self.database));
            (base, name)
        });
        let place = match &server {
            None => Where::File(folder.join("alongside.db")),
            Some((base, name)) => Where::Server(format!("{base}/{name}")),
        };
        let mut portal = TestPortal::open(place, folder, self.people.clone(), at(9 * 60)).await;
        portal.server = server;
        portal
    }
}

impl TestPortal {
    pub(crate) async fn in_a_file() -> Self {
        FILE.get_or_init(async || Master::made(None, settle_people).await).await.copied(None).await
    }

    pub(crate) async fn on_a_server() -> Option<Self> {
        let base = std::env::var("TEST_POSTGRES_URL").ok()?;
        let master = SERVER.get_or_init(async || Master::made(Some(&base), settle_people).await).await;
        Some(master.copied(Some(base)).await)
    }

    /// Two families alike, and what is marked in them.
    pub(crate) async fn twins_in_a_file() -> (Self, Twins) {
        let master = TWINS_FILE.get_or_init(async || Master::made(None, settle_twins).await).await;
        (master.copied(None).await.noon(), master.settled.clone())
    }

    pub(crate) async fn twins_on_a_server() -> Option<(Self, Twins)> {
        let base = std::env::var("TEST_POSTGRES_URL").ok()?;
        let master = TWINS_SERVER.get_or_init(async || Master::made(Some(&base), settle_twins).await).await;
        Some((master.copied(Some(base)).await.noon(), master.settled.clone()))
    }

    /// Long after everything was settled, and on the same day.
    fn noon(self) -> Self {
        self.clock.set(at(15 * 60));
        self
    }

    async fn open(place: Where, folder: PathBuf, people: People, now: Moment) -> Self {
        let council = patient_council();
        let holders = council.roles.iter().filter(|role| role.holds_plan).map(|role| role.key.clone());
        let settings = Settings::new(place, folder.join("key"), holders.collect());
        let clock = Clock::set_at(now);
        let store = Store::open(settings, clock.now()).await.expect("it opens");
        let origins = Origins::new(Origin::local("localhost", 8080), []);
        let portal = Portal::new(store, council, clock.clone(), origins, Assets::none());
        Self { router: Mutex::new((Router::new(), 0)), portal, clock, folder, server: None, people }
    }

    /// All requests meet the same server, which keeps the pace it should: who asks much must let the clock go on.
    pub(crate) fn of_one_server(self) -> Self {
        *self.router.lock().expect("nobody panicked with it") = (router(&self.portal), u32::MAX);
        self
    }

    fn router(&self) -> Router {
        let mut fresh = self.router.lock().expect("nobody panicked with it");
        if fresh.1 == 0 {
            *fresh = (router(&Portal { limits: Arc::default(), ..self.portal.clone() }), REQUESTS_EACH);
        }
        fresh.1 -= 1;
        fresh.0.clone()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.portal.store
    }

    /// Sends a request exactly as given. No pace is kept: every few requests meet a server that has just started.
    pub(crate) async fn send(&self, request: Request<Body>) -> Told {
        let response = self.router().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        Told {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Sends what an operation says, as our own page would.
    pub(crate) async fn told<O: Operation>(&self, browser: &Browser, ask: &O) -> Told {
        self.told_bytes(browser, &Bytes::of(ask), fresh()).await
    }

    /// Sends these bytes as our own page would; a write by this name.
    pub(crate) async fn told_bytes(&self, browser: &Browser, ask: &Bytes, write: WriteId) -> Told {
        let mut request = Request::builder()
            .method(ask.method)
            .uri(&ask.path)
            .header(header::HOST, "localhost:8080")
            .header("sec-fetch-site", "same-origin");
        if ask.method != "GET" {
            request = request
                .header(WRITE_HEADER, write.to_string())
                .header(header::CONTENT_TYPE, "application/json");
        }
        if let Some(cookie) = &browser.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.send(request.body(Body::from(ask.body.clone())).expect("a request")).await
    }

    /// Asks, and reads the answer.
    pub(crate) async fn ask<O: Operation>(&self, browser: &Browser, ask: O) -> Answer<O> {
        let told = self.told(browser, &ask).await;
        let read = |error| format!("{} answered {} {}: {error}", O::NAME, told.status, told.body);
        if told.status == 200 {
            Ok(serde_json::from_str(&told.body).map_err(read).expect("a reply"))
        } else {
            let no: No<O::Refusal> = serde_json::from_str(&told.body).map_err(read).expect("a no");
            assert_eq!(no.status(), told.status, "{}", told.body);
            Err(no)
        }
    }

    /// Asks for what must be given.
    pub(crate) async fn get<O: Operation>(&self, browser: &Browser, ask: O) -> O::Reply {
        let told = self.told(browser, &ask).await;
        assert_eq!(told.status, 200, "{} was answered {}", O::NAME, told.body);
        serde_json::from_str(&told.body).expect("a reply")
    }

    /// Asks, expecting a rule to say no.
    pub(crate) async fn refused<O: Operation>(&self, browser: &Browser, ask: O) -> O::Refusal {
        match self.ask(browser, ask).await {
            Err(No::Refused(refusal)) => refusal,
            Err(other) => panic!("{} was answered {} instead", O::NAME, other.status()),
            Ok(_) => panic!("{} was done", O::NAME),
        }
    }

    /// Asks, expecting the same answer as for something that is not there.
    pub(crate) async fn not_found<O: Operation>(&self, browser: &Browser, ask: O) {
        let told = self.told(browser, &ask).await;
        assert_eq!((told.status, told.body.as_str()), (404, "\"not_found\""), "{}", O::NAME);
    }
}

impl Drop for TestPortal {
    fn drop(&mut self) {
        if let Some((base, name)) = &self.server {
            let gone = Command::new("dropdb")
                .args(["--if-exists", "--force"])
                .arg(format!("--maintenance-db={base}/postgres"))
                .arg(name)
                .status();
            assert!(gone.is_ok() || std::thread::panicking(), "{gone:?}");
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
