//! A store of a test's own, with two families that are alike, and the people in and around them.
use domain::{
    access::{Act, Deed, Permit, Place, Viewer, allows, deed},
    council::Timings,
    family::{AgeBand, Family, Person, PersonKind, Post, Worker},
    id::{FamilyId, Id, PersonId, TeamId, WorkerId},
    involvement::{Involvement, With},
    sign_in::{Passphrase, SignInName},
    time::{Day, Moment},
    words::Words,
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use std::{
    collections::BTreeSet,
    marker::PhantomData,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};
use store::{Look, Settings, Store, Where, Write, account::Credentials, worker::Founding};

pub(crate) const NINE: u32 = 9 * 60;

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}
/// The day on which tests take place.
pub(crate) fn today() -> Day {
    day("2026-03-04")
}
pub(crate) fn at(minute: u32) -> Moment {
    Moment::at(today(), minute)
}
pub(crate) fn words<const MAX: usize>(text: &str) -> Words<MAX> {
    Words::parse(text).expect("words")
}
/// The id whose every byte is `n`.
pub(crate) fn id<K>(n: u8) -> Id<K> {
    Id::from_bytes([n; 16])
}

pub(crate) const TEAM: TeamId = Id::from_bytes([1; 16]);
pub(crate) const OTHER_TEAM: TeamId = Id::from_bytes([2; 16]);
/// Amina's family, with Dan who lives apart, and Sara and Yusuf.
pub(crate) const FAMILY: FamilyId = Id::from_bytes([10; 16]);
/// Another family of the same team.
pub(crate) const TWIN: FamilyId = Id::from_bytes([11; 16]);
pub(crate) const AMINA: PersonId = Id::from_bytes([20; 16]);
pub(crate) const DAN: PersonId = Id::from_bytes([21; 16]);
pub(crate) const SARA: PersonId = Id::from_bytes([22; 16]);
/// The other family's adult and child.
pub(crate) const BEA: PersonId = Id::from_bytes([25; 16]);
pub(crate) const TIM: PersonId = Id::from_bytes([26; 16]);
/// Holds the plan of both families.
pub(crate) const PRIYA: WorkerId = Id::from_bytes([30; 16]);
/// With Amina.
pub(crate) const LEAH: WorkerId = Id::from_bytes([31; 16]);
/// With Dan.
pub(crate) const SAM: WorkerId = Id::from_bytes([32; 16]);
/// Of the team, with nobody.
pub(crate) const NOOR: WorkerId = Id::from_bytes([33; 16]);
/// Takes duty.
pub(crate) const DUTY: WorkerId = Id::from_bytes([34; 16]);
/// Manages the team.
pub(crate) const GRACE: WorkerId = Id::from_bytes([35; 16]);
/// Manages another team.
pub(crate) const OTHER_MANAGER: WorkerId = Id::from_bytes([36; 16]);

pub(crate) const AMINA_IN: Place = Place::MyRoom(FAMILY);
pub(crate) const AMINAS_ROOM: Place = Place::Room(FAMILY, AMINA);
pub(crate) const DANS_ROOM: Place = Place::Room(FAMILY, DAN);
pub(crate) const BEAS_ROOM: Place = Place::Room(TWIN, BEA);

pub(crate) const TIMINGS: Timings = Timings {
    answer_working_minutes: 960,
    to_cover_working_minutes: 480,
    to_duty_working_minutes: 960,
    to_manager_working_minutes: 1440,
    goal_answer_days: 5,
    request_answer_days: 3,
    lock_after_minutes: 5,
    worker_lock_after_minutes: 20,
    covered_words_minutes: 10,
    parent_session_minutes: 60,
    worker_session_minutes: 600,
    invitation_hours: 48,
};

/// Something done somewhere.
struct Doing<D>(Place, PhantomData<D>);
impl<D: Deed> Act for Doing<D> {
    type Deed = D;
    fn place(&self) -> Place {
        self.0
    }
}

/// An open store, where it is kept, and what cleans it up.
pub(crate) struct Kept {
    pub(crate) store: Store,
    pub(crate) settings: Settings,
    pub(crate) folder: PathBuf,
    url: String,
    next: AtomicU64,
}

static FOLDERS: AtomicU64 = AtomicU64::new(0);

/// A folder nobody else has.
pub(crate) fn folder() -> PathBuf {
    let nth = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("alongside-store-{}-{nth}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

pub(crate) fn settings(place: Where, folder: &std::path::Path) -> Settings {
    Settings::new(place, folder.join("key"), BTreeSet::from(["social-worker".to_owned()]))
}

impl Kept {
    pub(crate) async fn in_a_file() -> Self {
        let folder = folder();
        let file = folder.join("alongside.db");
        let url = format!("sqlite://{}", file.display());
        Self::open(Where::File(file), folder, url).await
    }

    /// What another process left in this folder.
    pub(crate) async fn back_in(folder: &std::path::Path) -> Self {
        let file = folder.join("alongside.db");
        let url = format!("sqlite://{}", file.display());
        let settings = settings(Where::File(file), folder);
        let store = Store::open(settings.clone(), at(NINE)).await.expect("it opens");
        // No other process names its writes like this one.
        let next = AtomicU64::new(u64::from(std::process::id()) << 32);
        Self { store, settings, folder: folder.to_owned(), url, next }
    }

    pub(crate) async fn on_a_server() -> Option<Self> {
        let base = std::env::var("TEST_POSTGRES_URL").ok()?;
        let folder = folder();
        let name = folder.file_name().expect("a name").to_string_lossy().replace('-', "_");
        let server = Database::connect(format!("{base}/postgres")).await.expect("the test server");
        server
            .execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            .await
            .expect("dropped");
        server.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
        let url = format!("{base}/{name}");
        Some(Self::open(Where::Server(url.clone()), folder, url).await)
    }

    async fn open(place: Where, folder: PathBuf, url: String) -> Self {
        let settings = settings(place, &folder);
        let store = Store::open(settings.clone(), at(NINE)).await.expect("it opens");
        let kept = Self { store, settings, folder, url, next: AtomicU64::new(1) };
        kept.people().await;
        kept
    }

    /// Closes it and opens it again, as a restart would.
    pub(crate) async fn restarted(mut self) -> Self {
        self.store.close(at(NINE)).await;
        self.store = Store::open(self.settings.clone(), at(NINE)).await.expect("it opens again");
        self
    }

    /// A second server on the same database, where the database is a server too.
    pub(crate) async fn second(&self) -> Option<Store> {
        match self.settings.place {
            Where::File(_) => None,
            Where::Server(_) => {
                Some(Store::open(self.settings.clone(), at(NINE)).await.expect("a second opens"))
            }
        }
    }

    /// The database itself, behind the store's back.
    pub(crate) async fn database(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.expect("the database")
    }

    /// One number, behind the store's back.
    pub(crate) async fn count(&self, sql: &str) -> i64 {
        let db = self.database().await;
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db.query_one_raw(statement).await.expect("a query").expect("a row");
        let count = row.try_get_by_index::<i64>(0).expect("a number");
        db.close().await.expect("closed");
        count
    }

    /// A name for a write that nobody used yet; the request is told apart by it too.
    pub(crate) fn write(&self) -> Write {
        self.write_at(at(NINE))
    }
    pub(crate) fn write_at(&self, at: Moment) -> Write {
        let nth = self.next.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0xaa; 16];
        bytes[8..].copy_from_slice(&nth.to_be_bytes());
        Write { id: Id::from_bytes(bytes), request_hash: [bytes[15]; 32], name: "Test", at }
    }
    pub(crate) fn look(&self) -> Look {
        self.look_at(at(NINE))
    }
    pub(crate) fn look_at(&self, at: Moment) -> Look {
        Look { name: "Test", at }
    }

    /// A permit as the server would give it, if it would.
    pub(crate) async fn try_permit<D: Deed>(&self, viewer: Viewer, place: Place) -> Option<Permit<D>> {
        let standing = self.store.standing(viewer, place, today()).await.expect("a standing");
        allows(viewer, standing, &Doing::<D>(place, PhantomData))
    }
    pub(crate) async fn parent<D: Deed>(&self, person: PersonId) -> Permit<D> {
        let family = if person == BEA { TWIN } else { FAMILY };
        self.try_permit(Viewer::Person(person), Place::MyRoom(family)).await.expect("a parent's permit")
    }
    pub(crate) async fn worker<D: Deed>(&self, worker: WorkerId, place: Place) -> Permit<D> {
        self.try_permit(Viewer::Worker(worker), place).await.expect("a worker's permit")
    }

    async fn people(&self) {
        let store = &self.store;
        for (team, manager, name) in [(TEAM, GRACE, "Grace"), (OTHER_TEAM, OTHER_MANAGER, "Olu")] {
            let founding = Founding {
                team,
                name: words("A team"),
                manager: worker(manager, name, "manager", Post::Manager, team),
                credentials: credentials(name),
                at: at(NINE),
            };
            store.found_team_without_permit(founding).await.expect("kept").expect("founded");
        }
        let manage = self.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        for (id, name, role, post) in [
            (PRIYA, "Priya", "social-worker", Post::Practitioner),
            (LEAH, "Leah", "recovery-worker", Post::Practitioner),
            (SAM, "Sam", "domestic-abuse-worker", Post::Practitioner),
            (NOOR, "Noor", "social-worker", Post::Practitioner),
            (DUTY, "Deva", "social-worker", Post::Duty),
        ] {
            let one = worker(id, name, role, post, TEAM);
            store
                .add_worker(manage, self.write(), one, credentials(name))
                .await
                .expect("kept")
                .expect("added");
        }
        let child = PersonKind::Child(AgeBand::Child);
        for (family, label, people) in [
            (
                FAMILY,
                "Amina's family",
                vec![
                    (AMINA, "Amina", PersonKind::Adult),
                    (DAN, "Dan", PersonKind::Adult),
                    (SARA, "Sara", child),
                ],
            ),
            (TWIN, "Bea's family", vec![(BEA, "Bea", PersonKind::Adult), (TIM, "Tim", child)]),
        ] {
            let plan_kind = Some("child-protection".to_owned());
            let one = Family { id: family, label: words(label), team: TEAM, plan_kind };
            store.add_family(manage, self.write(), one).await.expect("kept").expect("added");
            for (id, name, kind) in people {
                let person = Person { id, name: words(name), kind };
                store.add_person(manage, self.write(), family, person).await.expect("kept").expect("added");
            }
        }
        for (n, family, worker, with) in [
            (50, FAMILY, PRIYA, With::Children),
            (51, FAMILY, LEAH, With::Adult(AMINA)),
            (52, FAMILY, SAM, With::Adult(DAN)),
            (53, TWIN, PRIYA, With::Children),
        ] {
            let involvement =
                Involvement { id: id(n), family, worker, with, from: day("2026-01-05"), to: None };
            store.add_involvement(manage, self.write(), involvement).await.expect("kept").expect("added");
        }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub(crate) fn worker(id: WorkerId, name: &str, role: &str, post: Post, team: TeamId) -> Worker {
    Worker {
        id,
        name: words(name),
        role: role.to_owned(),
        team,
        post,
        works_on: [true, true, true, true, true, false, false],
        about: Some(words("Has a dog")),
    }
}

pub(crate) fn sign_in_name(name: &str) -> SignInName {
    SignInName::parse(&format!("river apple {}", name.to_lowercase())).expect("a sign-in name")
}

pub(crate) fn credentials(name: &str) -> Credentials {
    Credentials {
        name: sign_in_name(name),
        passphrase: Passphrase::typed(&format!("tea with {name} on sunday")).expect("a passphrase"),
        language: "en-GB".to_owned(),
    }
}
