//! A server of a test's own, with a clock that stands still until the test moves it.
use crate::persona::{Persona, Reply, Sent};
use axum::{Router, body::Body};
use domain::{
    council::Council,
    family::{Post, Worker},
    id::{Id, TeamId, WorkerId},
    sign_in::{Passphrase, SignInName},
    time::{Day, Moment},
    words::Words,
};
use http_body_util::BodyExt;
use server::{
    assets::Assets,
    clock::Clock,
    council,
    council_sign_in::provider::{Provider, ProviderSettings},
    ids,
    language::checked::OnlyChecked,
    origin::{Origin, Origins},
    portal::Portal,
    router,
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use store::{Settings, Store, Where, account::Credentials, worker::Founding};
use tower::ServiceExt;

/// A Wednesday.
pub(crate) fn today() -> Day {
    Day::parse("2026-03-04").expect("a day")
}

pub(crate) fn words<const MAX: usize>(text: &str) -> Words<MAX> {
    Words::parse(text).expect("words")
}

/// The sample council's folder.
pub(crate) fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample")
}

pub(crate) const HOST: &str = "localhost:8080";
pub(crate) const TEAM: TeamId = Id::from_bytes([1; 16]);
/// Manages the team, and is there before anybody else.
pub(crate) const GRACE: WorkerId = Id::from_bytes([2; 16]);
pub(crate) const GRACE_SIGNS_IN: (&str, &str) = ("silver acorn path", "open the window at nine");

/// The server. Cheap to clone; its folder goes with the last clone.
#[derive(Clone)]
pub(crate) struct TestPortal {
    pub(crate) portal: Portal,
    pub(crate) clock: Clock,
    router: Router,
    folder: Arc<Folder>,
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let nth = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("alongside-server-{}-{nth}", std::process::id()));
        std::fs::create_dir_all(&path).expect("the folder for temporary files can be written");
        Self(path)
    }
}
impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

impl TestPortal {
    /// A server with one team and its manager, on a Wednesday morning.
    pub(crate) async fn open() -> Self {
        Self::open_at(Origin::local("localhost", 8080), Assets::none()).await
    }

    /// … found at this address, with these files.
    pub(crate) async fn open_at(origin: Origin, assets: Assets) -> Self {
        let clock = Clock::set_at(Moment::at(today(), 9 * 60 + 30));
        let portal = Self::open_in(Arc::new(Folder::new()), clock, Origins::new(origin, []), assets).await;
        portal.found().await;
        portal
    }

    async fn open_in(folder: Arc<Folder>, clock: Clock, origins: Origins, assets: Assets) -> Self {
        let council = council::load(&sample()).expect("the sample has no mistake");
        let holders = council.roles.iter().filter(|role| role.holds_plan).map(|role| role.key.clone());
        let settings = Settings::new(
            Where::File(folder.0.join("alongside.db")),
            folder.0.join("key"),
            holders.collect::<BTreeSet<_>>(),
        );
        let store = Store::open(settings, clock.now()).await.expect("it opens");
        let portal = Portal::new(store, council, clock.clone(), origins, assets);
        Self { router: router::router(&portal), portal, clock, folder }
    }

    /// The same server as families meet it: with only the languages somebody has checked.
    pub(crate) fn for_families(&self) -> Self {
        let council = OnlyChecked::of(Council::clone(&self.portal.council)).council;
        let (store, clock, origins) = (
            self.portal.store.clone(),
            self.clock.clone(),
            Origins::new(Origin::local("localhost", 8080), []),
        );
        let portal = Portal::new(store, council, clock.clone(), origins, Assets::none());
        Self { router: router::router(&portal), portal, clock, folder: self.folder.clone() }
    }

    /// The same server, where workers can also come in by this provider.
    pub(crate) fn with_provider(&self, settings: ProviderSettings) -> Self {
        let back = format!("http://{HOST}{}", site::COUNCIL_SIGN_IN_BACK);
        let provider = Provider::new(settings, back).expect("an address");
        let portal = self.portal.clone().with_provider(provider);
        Self { router: router::router(&portal), portal, ..self.clone() }
    }

    /// Stops the server, does this, and starts it again.
    pub(crate) async fn stopped_for<T>(self, act: impl AsyncFnOnce(&Path) -> T) -> (Self, T) {
        self.portal.store.close(self.clock.now()).await;
        let done = act(self.folder()).await;
        let origins = Origins::new(Origin::local("localhost", 8080), []);
        (Self::open_in(self.folder.clone(), self.clock.clone(), origins, Assets::none()).await, done)
    }

    /// Where its database and its key are: `alongside.db` and `key`.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder.0
    }

    async fn found(&self) {
        let (name, passphrase) = GRACE_SIGNS_IN;
        let name = SignInName::parse(name).expect("three words");
        let passphrase = Passphrase::choose(passphrase, &name).expect("long enough");
        let manager = Worker {
            id: GRACE,
            name: words("Grace"),
            role: "team-manager".to_owned(),
            team: TEAM,
            post: Post::Manager,
            works_on: [true, true, true, true, true, false, false],
            about: None,
        };
        let founding = Founding {
            team: TEAM,
            name: words("Larkmoor team"),
            manager,
            credentials: Credentials { name, passphrase, language: "en-GB".to_owned() },
            at: self.clock.now(),
        };
        let founded = self.portal.store.found_team_without_permit(founding).await.expect("kept");
        founded.expect("nobody has the name");
    }

    /// Sends a request as it stands.
    pub(crate) async fn send(&self, sent: Sent) -> Reply {
        let request = sent.request();
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        Reply { status: parts.status.as_u16(), headers: parts.headers, body: body.to_vec() }
    }

    /// The answer itself, with its body still open.
    pub(crate) async fn open_line(&self, sent: Sent) -> axum::response::Response<Body> {
        self.router.clone().oneshot(sent.request()).await.expect("the router always answers")
    }

    /// Somebody who is not signed in.
    pub(crate) fn nobody(&self) -> Persona {
        Persona::new(self.clone(), None)
    }

    /// Somebody with this name and passphrase, signed in through the form.
    pub(crate) async fn signed_in(&self, name: &str, passphrase: &str) -> Persona {
        let reply = self.send(Sent::sign_in(name, passphrase)).await;
        assert_eq!(reply.status, 303, "{name} signs in: {}", reply.text());
        Persona::new(self.clone(), Some(reply.cookie().expect("a session")))
    }

    /// The manager.
    pub(crate) async fn grace(&self) -> Persona {
        let (name, passphrase) = GRACE_SIGNS_IN;
        self.signed_in(name, passphrase).await
    }
}

/// An id nobody has.
pub(crate) fn fresh<K>() -> Id<K> {
    ids::fresh()
}
