//! Keeping: everything families and workers write, in SQLite or PostgreSQL, and the record of who looked at it.
//!
//! Every method takes a [`domain::access::Permit`] and scopes by it; nothing takes a bare family. Reads ([`Look`]) run in one
//! snapshot and are answered when the record of the reading is on the disk. Writes ([`Write`]) run in a lane (`lane.rs`):
//! in a savepoint of their own, committed together with what else waits, then answered. Inside a write it is checked again
//! that the viewer may; the same write id is done once.
//!
//! What people write lives only in sealed columns (`seal.rs`, `keys.rs`): the database file alone shows no words.
//!
//! # How to add a noun
//! 1. Its tables: a step in `migration/`, and the same columns in `row/`. Words go into `body`, sealed; ids, days, states,
//!    audiences and versions are plain columns. A row of a parent's own carries `family` and `person` and a foreign key to
//!    `family_person`; its words are sealed with `Scope::Room`. What belongs to all is sealed with `Scope::Plan`.
//! 2. A file with the noun's name and an `impl Store` in it:
//!    ```ignore
//!    pub async fn read_goals(&self, permit: Permit<deed::ReadGoals>, look: Look) -> Stored<Vec<Goal>> {
//!        self.read(permit, look, async |tx| { let room = tx.room()?; … }).await
//!    }
//!    pub async fn set_goal(&self, permit: Permit<deed::SetGoal>, write: Write, goal: NewGoal) -> Written<GoalState, GoalRefusal> {
//!        self.write(permit, write, move |tx| async move {
//!            let room = tx.room()?;                       // `NotFound` unless the permit is for a room
//!            let body = tx.seal(room.scope(), Cell::body("goal", key), &goal.words).await?;
//!            …insert with tx.db()…
//!            tx.touched(goal.id);                         // into the audit row
//!            tx.wake(Viewer::Person(room.person));        // told after the commit
//!            Ok(Ok(state))                                // or Ok(Err(refusal)): undone, recorded as refused
//!        }).await
//!    }
//!    ```
//! 3. Every query filters by `tx.family()` or `tx.room()`; every list for a worker carries `tx.may_see::<…>()`, so that the
//!    database and not the program decides who sees a row.
//! 4. A reading that marks something as seen says so with `tx.then(…)`: done in a lane, with the audit row.
//! 5. A test in `tests/contract/`, which runs on both databases.
pub mod account;
mod act;
pub mod activity;
pub mod adult;
mod audience;
mod audit;
pub mod backup;
mod beside;
pub mod check;
pub mod concern;
pub mod council_sign_in;
pub mod cycle;
pub mod draft;
pub mod entry;
pub mod erasing;
mod error;
pub mod family;
pub mod goal;
pub mod import;
pub mod invitation;
pub mod involvement;
mod kept;
mod key_file;
mod keys;
mod lane;
pub mod meeting;
pub mod message;
mod migration;
pub mod month;
mod near;
pub mod new_key;
mod open;
pub mod overlap;
mod passphrase;
pub mod plan;
pub mod plan_editor;
pub mod promise;
pub mod reply;
pub mod request;
mod row;
mod seal;
pub mod session;
pub mod sign_in;
mod standing;
pub mod today;
pub mod trial;
mod tx;
mod wake;
pub mod who_looked;
pub mod worker;

pub use act::{Look, Write};
pub use audit::verify::Verdict;
pub use error::{Fault, OpenError, StoreError, Stored, Written};
pub use open::{Settings, Where};
pub use wake::Change;

use domain::{
    access::{Place, Standing, Viewer},
    time::Day,
};
use sea_orm::DatabaseConnection;
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError, RwLock},
};
use tokio::sync::{broadcast, mpsc};

/// What is kept. Cheap to clone: every clone is the same store.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    readers: DatabaseConnection,
    keys: Arc<keys::Keys>,
    passphrases: passphrase::Passphrases,
    plan_holders: Arc<BTreeSet<String>>,
    queues: RwLock<Vec<mpsc::Sender<lane::Job>>>,
    tasks: Mutex<Vec<tokio::task::JoinHandle<()>>>,
    changes: broadcast::Sender<Change>,
    listening: Option<open::Listening>,
    /// Held as long as the store is open.
    lock: Mutex<Option<std::fs::File>>,
}

impl Store {
    /// How `viewer` stands to `place` on `day`: the first of [`Standing`]'s list that holds.
    pub async fn standing(&self, viewer: Viewer, place: Place, day: Day) -> Stored<Standing> {
        standing::find(&self.inner.readers, &self.inner.plan_holders, viewer, place, day).await
    }

    /// From now on, whom each change concerns. Never what changed.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.inner.changes.subscribe()
    }

    /// The lane of this viewer, so that what one person does is done in the order they did it.
    fn lane(&self, viewer: Option<Viewer>) -> mpsc::Sender<lane::Job> {
        let queues = self.inner.queues.read().unwrap_or_else(PoisonError::into_inner);
        let nth = match audit::who(viewer).1 {
            Some(id) if !queues.is_empty() => act::lock_of(id).unsigned_abs() as usize % queues.len(),
            _ => 0,
        };
        // A closed store has no lanes: a queue nobody empties says so to whoever sends.
        queues.get(nth).cloned().unwrap_or_else(|| mpsc::channel(1).0)
    }
}
