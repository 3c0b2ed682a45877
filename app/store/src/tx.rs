//! What a noun's code is handed while it reads or writes: the open transaction, who acts and where, and the keys.
use crate::{
    audience,
    error::{Fault, StoreError},
    keys::{Keys, Scope, Unwrapped},
    lane::Boxed,
    seal::{Cell, SealKey},
    standing,
};
use domain::{
    access::{Place, Standing, Viewer},
    audience::Reader,
    id::{FamilyId, Id, PersonId, WorkerId},
    time::{Day, Moment},
};
use sea_orm::{
    ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, SqlErr, sea_query::Condition,
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Where and by whom something is done, for the transaction and for the audit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene {
    pub(crate) viewer: Option<Viewer>,
    pub(crate) place: Place,
    pub(crate) standing: Standing,
    pub(crate) at: Moment,
}

/// An open transaction. Cheap to clone; must not outlive the closure it was handed to.
#[derive(Clone)]
pub(crate) struct Tx {
    pub(crate) db: Arc<DatabaseTransaction>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) plan_holders: Arc<BTreeSet<String>>,
    pub(crate) scene: Scene,
    /// Keys made earlier in the same uncommitted batch.
    pub(crate) batch_keys: Arc<Mutex<Unwrapped>>,
    pub(crate) notes: Arc<Mutex<Notes>>,
}

/// What an operation leaves for the engine.
#[derive(Default)]
pub(crate) struct Notes {
    /// Ids for the audit row.
    pub(crate) things: Vec<String>,
    /// Whom to wake once it is committed.
    pub(crate) wakes: Vec<Viewer>,
    /// Keys this operation made or found.
    pub(crate) keys: Unwrapped,
    /// What a read does once it has read, for example marking a message as opened.
    pub(crate) then: Vec<Then>,
}

/// What a read does afterwards, in a lane, together with its audit row.
pub(crate) type Then = Box<dyn FnOnce(Tx) -> Boxed<Result<(), StoreError>> + Send>;

/// The room of one adult of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) family: FamilyId,
    pub(crate) person: PersonId,
}

impl Room {
    pub(crate) const fn scope(self) -> Scope {
        Scope::Room(self.family, self.person)
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tx {
    /// For queries.
    pub(crate) fn db(&self) -> &DatabaseTransaction {
        &self.db
    }
    /// When it is done.
    pub(crate) const fn at(&self) -> Moment {
        self.scene.at
    }
    /// The day on which it is done, in Europe/London.
    pub(crate) fn today(&self) -> Day {
        self.scene.at.day()
    }
    /// How the viewer stands to the place, checked in this very transaction when it writes.
    pub(crate) const fn standing(&self) -> Standing {
        self.scene.standing
    }
    /// The same transaction, read with the standing that whoever acts has to another place.
    pub(crate) fn at_place(&self, place: Place, standing: Standing) -> Self {
        Self { scene: Scene { place, standing, ..self.scene }, ..self.clone() }
    }
    /// The family this is about.
    pub(crate) fn family(&self) -> Result<FamilyId, StoreError> {
        match self.scene.place {
            Place::MyRoom(family)
            | Place::Family(family)
            | Place::Room(family, _)
            | Place::DutyDesk(family) => Ok(family),
            Place::Own | Place::Team(_) => Err(StoreError::NotFound),
        }
    }
    /// The room this is about.
    pub(crate) fn room(&self) -> Result<Room, StoreError> {
        match (self.scene.place, self.scene.viewer) {
            (Place::Room(family, person), _) | (Place::MyRoom(family), Some(Viewer::Person(person))) => {
                Ok(Room { family, person })
            }
            _ => Err(StoreError::NotFound),
        }
    }
    /// The worker who acts.
    pub(crate) fn worker(&self) -> Result<WorkerId, StoreError> {
        match self.scene.viewer {
            Some(Viewer::Worker(worker)) => Ok(worker),
            _ => Err(StoreError::NotFound),
        }
    }
    /// Who reads, as audiences are asked: with whom they cover for today.
    pub(crate) async fn reader(&self) -> Result<Reader, StoreError> {
        match self.scene.viewer {
            Some(Viewer::Person(person)) => Ok(Reader::Person(person)),
            Some(Viewer::Worker(worker)) => Ok(Reader::Worker {
                worker,
                standing: self.scene.standing,
                covers: standing::covers(self.db(), worker, self.today()).await?,
            }),
            None => Err(StoreError::NotFound),
        }
    }
    /// The condition under which the one who reads may see a row of `C`'s table. Every list for a worker carries it.
    pub(crate) async fn may_see<C: audience::Labelled>(&self) -> Result<Condition, StoreError> {
        Ok(audience::open_to::<C>(&self.reader().await?))
    }

    /// Adds a row. One that is there already is a clash; one that belongs to something that is not there, not found.
    pub(crate) async fn insert<A: ActiveModelTrait>(
        &self,
        row: impl IntoActiveModel<A>,
    ) -> Result<(), StoreError> {
        match A::Entity::insert(row.into_active_model()).exec_without_returning(self.db()).await {
            Ok(_) => Ok(()),
            Err(error) => Err(match error.sql_err() {
                Some(SqlErr::UniqueConstraintViolation(_)) => StoreError::Clash,
                Some(SqlErr::ForeignKeyConstraintViolation(_)) => StoreError::NotFound,
                _ => error.into(),
            }),
        }
    }

    /// Puts an id into the audit row of this operation.
    pub(crate) fn touched<K>(&self, id: Id<K>) {
        locked(&self.notes).things.push(id.to_string());
    }
    /// After the commit, tells this viewer's open pages that something changed for them.
    pub(crate) fn wake(&self, viewer: Viewer) {
        locked(&self.notes).wakes.push(viewer);
    }

    /// Once this read has read, does this in a write transaction: the read is answered only when it is committed too.
    pub(crate) fn then<F, Fut>(&self, act: F)
    where
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(), StoreError>> + Send + 'static,
    {
        locked(&self.notes).then.push(Box::new(move |tx| Box::pin(act(tx))));
    }

    /// Seals `value` for `cell` with the key of `scope`, which is made if it is the first.
    pub(crate) async fn seal<T: Serialize + ?Sized>(
        &self,
        scope: Scope,
        cell: Cell,
        value: &T,
    ) -> Result<Vec<u8>, StoreError> {
        let key = match self.key(scope).await? {
            Some(key) => key,
            None => {
                let key = Arc::new(self.keys.make(self.db(), scope, self.at()).await?);
                locked(&self.notes).keys.insert(scope, key.clone());
                key
            }
        };
        Ok(key.seal(cell, value)?)
    }

    /// Opens what was sealed for `cell` with the key of `scope`.
    pub(crate) async fn open<T: DeserializeOwned>(
        &self,
        scope: Scope,
        cell: Cell,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        match self.key(scope).await? {
            Some(key) => Ok(key.open(cell, sealed)?),
            None => Err(Fault::of("the key of this room is gone").into()),
        }
    }

    async fn key(&self, scope: Scope) -> Result<Option<Arc<SealKey>>, StoreError> {
        let known = self
            .keys
            .cached(scope)
            .or_else(|| locked(&self.batch_keys).get(&scope).cloned())
            .or_else(|| locked(&self.notes).keys.get(&scope).cloned());
        if known.is_some() {
            return Ok(known);
        }
        let Some(found) = self.keys.find(self.db(), scope).await? else { return Ok(None) };
        let found = Arc::new(found);
        // Remembered with what this transaction commits; a read commits nothing, so what it found is committed already.
        locked(&self.notes).keys.insert(scope, found.clone());
        Ok(Some(found))
    }
}
