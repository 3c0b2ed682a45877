//! How something is read or done: the transaction, the check, the record and the answer, the same for every noun.
use crate::{
    Store,
    audit::{Outcome, Record, who},
    error::{Fault, StoreError, Stored, Written},
    keys::LookUp,
    lane::{Act, Job, Ran, Stage},
    row::{self, kept_write},
    seal::Cell,
    standing,
    tx::{Notes, Scene, Then, Tx, locked},
};
use domain::{
    access::{Action, Deed, Permit, Place, Standing, Viewer, may},
    id::WriteId,
    time::Moment,
};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait, SqlErr, TransactionTrait, prelude::Uuid};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Arc;
use tokio::sync::oneshot;

/// What names a write: asked twice with the same name, it is done once.
#[derive(Clone, Copy, Debug)]
pub struct Write {
    /// Made by the browser.
    pub id: WriteId,
    /// SHA-256 of the whole request. The same id with another hash is a clash.
    pub request_hash: [u8; 32],
    /// The operation, for the audit.
    pub name: &'static str,
    /// When it arrived.
    pub at: Moment,
}

/// What names a read, for the audit.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The operation.
    pub name: &'static str,
    /// When it arrived.
    pub at: Moment,
}

/// Someone who may be asked to prove who they are, or who is not signed in yet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask {
    pub(crate) viewer: Option<Viewer>,
    pub(crate) place: Place,
    pub(crate) standing: Standing,
    /// What is checked again inside the transaction; `None` where nobody is signed in yet.
    pub(crate) action: Option<Action>,
    /// The deed, for the audit, where there is no action.
    pub(crate) deed: &'static str,
    pub(crate) name: &'static str,
    pub(crate) at: Moment,
    pub(crate) write: Option<(WriteId, [u8; 32])>,
    /// Whether it has an audit row. Only housekeeping has none.
    pub(crate) is_recorded: bool,
}

impl Ask {
    /// Someone who is not signed in, or the program itself.
    pub(crate) const fn of_nobody(deed: &'static str, name: &'static str, at: Moment) -> Self {
        Self {
            viewer: None,
            place: Place::Own,
            standing: Standing::Outside,
            action: None,
            deed,
            name,
            at,
            write: None,
            is_recorded: true,
        }
    }

    fn of<D: Deed>(permit: &Permit<D>, name: &'static str, at: Moment) -> Self {
        Self {
            viewer: Some(permit.viewer()),
            place: permit.place(),
            standing: permit.standing(),
            action: Some(D::ACTION),
            deed: "",
            name,
            at,
            write: None,
            is_recorded: true,
        }
    }
    pub(crate) fn record(&self, outcome: Outcome, things: Vec<String>) -> Record {
        Record {
            viewer: self.viewer,
            place: self.place,
            deed: self.action.map_or_else(|| self.deed.to_owned(), |action| format!("{action:?}")),
            name: self.name,
            things,
            write: self.write.map(|(id, _)| id),
            outcome,
            at: self.at,
        }
    }
    const fn scene(&self) -> Scene {
        Scene { viewer: self.viewer, place: self.place, standing: self.standing, at: self.at }
    }
    /// What nobody else may do at the same time: anything in this family, at this desk, in this team.
    fn lock(&self) -> Option<i64> {
        match (self.place, self.viewer) {
            (
                Place::MyRoom(family)
                | Place::Family(family)
                | Place::Room(family, _)
                | Place::DutyDesk(family),
                _,
            ) => Some(lock_of(row::key(family))),
            (Place::Team(team), _) => Some(lock_of(row::key(team))),
            (Place::Own, viewer) => who(viewer).1.map(lock_of),
        }
    }
}

/// Ids are random, so half of one is as good as a name for a lock.
pub(crate) fn lock_of(id: Uuid) -> i64 {
    id.as_u64_pair().0.cast_signed()
}

impl Store {
    /// Reads, in one snapshot. Answered when the record that it was read is on the disk.
    pub(crate) async fn read<D, T, F, Fut>(&self, permit: Permit<D>, look: Look, read: F) -> Stored<T>
    where
        D: Deed,
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send,
        Fut: Future<Output = Stored<T>> + Send,
    {
        self.read_as(Ask::of(&permit, look.name, look.at), read).await
    }

    pub(crate) async fn read_as<T, F, Fut>(&self, ask: Ask, read: F) -> Stored<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send,
        Fut: Future<Output = Stored<T>> + Send,
    {
        let db = Arc::new(self.inner.readers.begin().await?);
        let tx = self.tx(db, Arc::default(), ask.scene());
        let notes = tx.notes.clone();
        // The snapshot ends as `read` lets go of it: going back to the pool, its connection undoes what it had begun. Nobody
        // waits for that.
        let found = read(tx).await;
        let Notes { things, keys, then, .. } = std::mem::take(&mut *locked(&notes));
        self.inner.keys.remember(keys);
        let outcome = match &found {
            Ok(_) => Outcome::Seen,
            Err(StoreError::NotFound) => Outcome::NotFound,
            Err(StoreError::Clash | StoreError::Fault(_)) => Outcome::Fault,
        };
        let record = ask.record(outcome, things);
        if outcome == Outcome::Seen && !then.is_empty() {
            self.afterwards(ask, record, then).await?;
        } else {
            self.record(record).await?;
        }
        found
    }

    /// Does what a read leaves to do, with its audit row.
    async fn afterwards(&self, ask: Ask, record: Record, then: Vec<Then>) -> Stored<()> {
        let store = self.clone();
        let (done, answer) = oneshot::channel();
        let things = record.things.clone();
        let run = Box::new(move |stage: Stage| {
            let tx = store.tx(stage.db, stage.keys, ask.scene());
            let notes = tx.notes.clone();
            locked(&notes).things = things;
            Box::pin(async move {
                let result = all_of(then, tx).await;
                let outcome = if result.is_ok() { Outcome::Seen } else { Outcome::Fault };
                let notes = std::mem::take(&mut *locked(&notes));
                Ran { outcome, notes, answer: Box::new(move || drop(done.send(result))) }
            }) as crate::lane::Boxed<Ran>
        });
        let locks = ask.lock().into_iter().collect();
        self.send(&ask, Job::Act(Act { locks, record: Some(record), run })).await?;
        answer.await.unwrap_or_else(|_| Err(undone()))
    }

    /// Does something once. Checks again, in the same transaction, that the viewer may.
    pub(crate) async fn write<D, T, R, F, Fut>(
        &self,
        permit: Permit<D>,
        write: Write,
        act: F,
    ) -> Written<T, R>
    where
        D: Deed,
        T: Serialize + DeserializeOwned + Send + 'static,
        R: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Written<T, R>> + Send + 'static,
    {
        let ask =
            Ask { write: Some((write.id, write.request_hash)), ..Ask::of(&permit, write.name, write.at) };
        self.write_as(ask, Vec::new(), act).await
    }

    /// … for anyone, holding these locks too.
    pub(crate) async fn write_as<T, R, F, Fut>(&self, ask: Ask, mut locks: Vec<i64>, act: F) -> Written<T, R>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        R: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Written<T, R>> + Send + 'static,
    {
        let store = self.clone();
        let (done, answer) = oneshot::channel();
        let run = Box::new(move |stage: Stage| {
            Box::pin(async move {
                let tx = store.tx(stage.db, stage.keys, ask.scene());
                let notes = tx.notes.clone();
                let (outcome, result) = perform(&store, tx, ask, act).await;
                let notes = std::mem::take(&mut *locked(&notes));
                Ran { outcome, notes, answer: Box::new(move || drop(done.send(result))) }
            }) as crate::lane::Boxed<Ran>
        });
        locks.extend(ask.lock());
        let record = ask.is_recorded.then(|| ask.record(Outcome::Fault, Vec::new()));
        self.send(&ask, Job::Act(Act { locks, record, run })).await?;
        answer.await.unwrap_or_else(|_| Err(undone()))
    }

    /// Records that `viewer` asked for something that is not theirs, or not there.
    pub async fn record_denied(
        &self,
        viewer: Viewer,
        place: Place,
        action: Action,
        look: Look,
    ) -> Stored<()> {
        let ask = Ask {
            viewer: Some(viewer),
            place,
            standing: Standing::Outside,
            action: Some(action),
            deed: "",
            name: look.name,
            at: look.at,
            write: None,
            is_recorded: true,
        };
        self.record(ask.record(Outcome::NotFound, Vec::new())).await
    }

    /// Waits until the record is committed.
    pub(crate) async fn record(&self, record: Record) -> Stored<()> {
        let (done, answer) = oneshot::channel();
        let lane = self.lane(record.viewer);
        lane.send(Job::Looked(record, done)).await.map_err(|_| undone())?;
        match answer.await {
            Ok(true) => Ok(()),
            _ => Err(undone()),
        }
    }

    async fn send(&self, ask: &Ask, job: Job) -> Stored<()> {
        self.lane(ask.viewer).send(job).await.map_err(|_| undone())
    }

    fn tx(
        &self,
        db: Arc<DatabaseTransaction>,
        batch_keys: Arc<std::sync::Mutex<crate::keys::Unwrapped>>,
        scene: Scene,
    ) -> Tx {
        Tx {
            db,
            keys: self.inner.keys.clone(),
            plan_holders: self.inner.plan_holders.clone(),
            scene,
            batch_keys,
            notes: Arc::default(),
        }
    }
}

fn undone() -> StoreError {
    Fault::of("it was not committed; nothing was changed").into()
}

/// Checks, does, and keeps the reply.
async fn perform<T, R, F, Fut>(store: &Store, mut tx: Tx, ask: Ask, act: F) -> (Outcome, Written<T, R>)
where
    T: Serialize + DeserializeOwned,
    F: FnOnce(Tx) -> Fut,
    Fut: Future<Output = Written<T, R>>,
{
    let done = async {
        if let (Some(viewer), Some(action)) = (ask.viewer, ask.action) {
            let standing = standing::find(tx.db(), &tx.plan_holders, viewer, ask.place, ask.at.day()).await?;
            if !may(action, standing) {
                return Err(StoreError::NotFound);
            }
            tx.scene.standing = standing;
        }
        if let Some(reply) = again(store, &tx, &ask).await? {
            return Ok((Outcome::Again, Ok(reply)));
        }
        match act(tx.clone()).await? {
            Ok(reply) => {
                if let Some(kept) = kept_reply(store, &ask, &reply)? {
                    keep_reply(&tx, kept).await?;
                }
                Ok((Outcome::Done, Ok(reply)))
            }
            Err(refusal) => Ok((Outcome::Refused, Err(refusal))),
        }
    };
    match done.await {
        Ok((outcome, answer)) => (outcome, Ok(answer)),
        Err(StoreError::NotFound) => (Outcome::NotFound, Err(StoreError::NotFound)),
        Err(StoreError::Clash) => (Outcome::Clash, Err(StoreError::Clash)),
        Err(StoreError::Fault(fault)) => (Outcome::Fault, Err(StoreError::Fault(fault))),
    }
}

/// The reply that was given to this very write before.
async fn again<T: DeserializeOwned>(store: &Store, tx: &Tx, ask: &Ask) -> Stored<Option<T>> {
    let Some((id, request)) = ask.write else { return Ok(None) };
    let (who_kind, who) = who(ask.viewer);
    let key = (who_kind.to_owned(), who.unwrap_or_default(), row::key(id));
    match kept_write::Entity::find_by_id(key).one(tx.db()).await? {
        None => Ok(None),
        Some(kept) if kept.request != request_hash(store, &request) => Err(StoreError::Clash),
        Some(kept) => {
            Ok(Some(store.inner.keys.own().open(reply_cell(&kept.who_kind, kept.who, kept.id), &kept.reply)?))
        }
    }
}

/// The row that lets this write be answered again.
fn kept_reply<T: Serialize>(
    store: &Store,
    ask: &Ask,
    reply: &T,
) -> Result<Option<kept_write::ActiveModel>, Fault> {
    let Some((id, request)) = ask.write else { return Ok(None) };
    let (who_kind, who) = who(ask.viewer);
    let (who, id) = (who.unwrap_or_default(), row::key(id));
    Ok(Some(kept_write::ActiveModel {
        who_kind: Set(who_kind.to_owned()),
        who: Set(who),
        id: Set(id),
        name: Set(ask.name.to_owned()),
        request: Set(request_hash(store, &request)),
        reply: Set(store.inner.keys.own().seal(reply_cell(who_kind, who, id), reply)?),
        made_at: Set(ask.at.millis()),
    }))
}

async fn keep_reply(tx: &Tx, kept: kept_write::ActiveModel) -> Stored<()> {
    match kept_write::Entity::insert(kept).exec_without_returning(tx.db()).await {
        Ok(_) => Ok(()),
        // The same name was used elsewhere at the same moment.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(StoreError::Clash)
        }
        Err(error) => Err(error.into()),
    }
}

/// Keyed, because a request may hold a passphrase, and a plain hash could be guessed at.
fn request_hash(store: &Store, request: &[u8; 32]) -> Vec<u8> {
    store.inner.keys.look_up(LookUp::Request, request)
}

fn reply_cell(who_kind: &str, who: Uuid, id: Uuid) -> Cell {
    Cell::of("kept_write", reply_column(who_kind), id).and(who)
}

/// A reply is bound to the kind of its viewer too.
pub(crate) fn reply_column(who_kind: &str) -> &'static str {
    match who_kind {
        "person" => "reply-person",
        "worker" => "reply-worker",
        _ => "reply-nobody",
    }
}

async fn all_of(then: Vec<Then>, tx: Tx) -> Stored<()> {
    for act in then {
        act(tx.clone()).await?;
    }
    Ok(())
}
