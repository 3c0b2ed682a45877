//! Promises: who does what by when, kept with everything they said before.
use crate::{
    Fault, Store, StoreError, Stored, Write, Written, draft, family, kept,
    keys::Scope,
    near,
    row::{self, promise, promise_to, promise_was},
    seal::Cell,
    tx::{Room, Tx},
    worker::Workers,
};
use domain::{
    access::{Permit, Viewer, deed},
    draft::DraftKey,
    id::{FamilyId, Id, PersonId, PromiseId, WorkerId},
    promise::{Promise, PromiseOwner, PromiseRefusal, PromiseState},
    time::Moment,
    words::{Line, Sentence},
};
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect, QueryTrait, prelude::*};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

/// A promise as it is kept. To a parent, `to` holds themselves only, the version is 0, and a worker they are not told of by
/// name has an id of zeros.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPromise {
    /// The promise.
    pub promise: Promise,
    /// What the service says about it, where it was changed or is no longer needed.
    pub because: Option<Sentence>,
    /// When what its readers see last changed.
    pub changed_at: Moment,
}

/// The id of somebody the reader is not told of.
pub const NOBODY: WorkerId = Id::from_bytes([0; 16]);

#[derive(Serialize, Deserialize)]
struct Body {
    what: Sentence,
    why: Option<Sentence>,
    help: Option<Sentence>,
    because: Option<Sentence>,
    agency: Option<Line>,
}

impl Store {
    /// Drafts a promise, or changes one that still has the version it builds on. Gives the new version.
    pub async fn put_promise(
        &self,
        permit: Permit<deed::DraftPromise>,
        write: Write,
        mut promise: Promise,
    ) -> Written<u32, PromiseRefusal> {
        promise.to.sort_unstable();
        promise.to.dedup();
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            if let Err(refusal) = promise.check() {
                return Ok(Err(refusal));
            }
            let adults = family::adults(&tx, family).await?;
            if !promise.to.iter().all(|person| adults.contains(person)) {
                return Ok(Err(PromiseRefusal::NotAnAdult));
            }
            if let PromiseOwner::Worker(worker) = promise.owner
                && !near::can_be_named(&tx, family, &near::Several::from([worker])).await?
            {
                return Err(StoreError::NotFound);
            }
            let version = match find(&tx, family, promise.id).await? {
                None if promise.version == 0 => add(&tx, family, &promise).await?,
                None => return Err(StoreError::NotFound),
                Some(row) if kept::version(row.version) != promise.version => {
                    return Ok(Err(PromiseRefusal::Stale));
                }
                Some(row) => change(&tx, family, row, promise.clone()).await?,
            };
            draft::wipe(&tx, DraftKey::Promise(promise.id)).await?;
            tx.touched(promise.id);
            near::wake_team(&tx, family).await?;
            Ok(Ok(version))
        })
        .await
    }

    /// Says how a promise of the service or an agency is going. Gives the new version.
    pub async fn move_promise(
        &self,
        permit: Permit<deed::DraftPromise>,
        write: Write,
        promise: PromiseId,
        state: PromiseState,
        because: Option<Sentence>,
    ) -> Written<u32, Infallible> {
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            let row = find(&tx, family, promise).await?.ok_or(StoreError::NotFound)?;
            if row.owner_kind == OF_PERSON {
                return Err(StoreError::NotFound);
            }
            let to = addressees(&tx, &[row.id]).await?.remove(&row.id).unwrap_or_default();
            let version = moved(&tx, family, row, state, because).await?;
            wake_people(&tx, &to);
            near::wake_team(&tx, family).await?;
            Ok(Ok(version))
        })
        .await
    }

    /// Says how the viewer's own promise is going. Gives the new version.
    pub async fn update_my_promise(
        &self,
        permit: Permit<deed::UpdateMyPromise>,
        write: Write,
        promise: PromiseId,
        state: PromiseState,
    ) -> Written<u32, Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let row = find(&tx, room.family, promise).await?.ok_or(StoreError::NotFound)?;
            if (row.owner_kind.as_str(), row.owner) != (OF_PERSON, Some(row::key(room.person))) {
                return Err(StoreError::NotFound);
            }
            let version = moved(&tx, room.family, row, state, None).await?;
            wake_people(&tx, &[room.person]);
            near::wake_team(&tx, room.family).await?;
            Ok(Ok(version))
        })
        .await
    }
}

/// Promises addressed to the adult of this room, as they may be told of them, by day.
pub(crate) async fn to_adult(tx: &Tx, room: Room, told_of: &Workers) -> Stored<Vec<KeptPromise>> {
    let addressed = promise_to::Entity::find()
        .select_only()
        .column(promise_to::Column::Promise)
        .filter(promise_to::Column::Family.eq(row::key(room.family)))
        .filter(promise_to::Column::Person.eq(row::key(room.person)))
        .into_query();
    let rows = promise::Entity::find()
        .filter(promise::Column::Family.eq(row::key(room.family)))
        .filter(promise::Column::Id.in_subquery(addressed))
        .order_by_asc(promise::Column::ByDay)
        .order_by_asc(promise::Column::Id)
        .all(tx.db())
        .await?;
    let mut promises = Vec::with_capacity(rows.len());
    for row in rows {
        let mut kept = open(tx, room.family, row, vec![room.person]).await?;
        // Its version also counts changes of whom else it is addressed to.
        kept.promise.version = 0;
        if let PromiseOwner::Worker(worker) = kept.promise.owner
            && !told_of.contains_key(&worker)
        {
            kept.promise.owner = PromiseOwner::Worker(NOBODY);
        }
        promises.push(kept);
    }
    Ok(promises)
}

/// Every promise of a family, by day: for workers only.
pub(crate) async fn of_family(tx: &Tx, family: FamilyId) -> Stored<Vec<KeptPromise>> {
    let rows = promise::Entity::find()
        .filter(promise::Column::Family.eq(row::key(family)))
        .order_by_asc(promise::Column::ByDay)
        .order_by_asc(promise::Column::Id)
        .all(tx.db())
        .await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut to = addressees(tx, &ids).await?;
    let mut promises = Vec::with_capacity(rows.len());
    for row in rows {
        let to = to.remove(&row.id).unwrap_or_default();
        promises.push(open(tx, family, row, to).await?);
    }
    Ok(promises)
}

async fn find(tx: &Tx, family: FamilyId, id: PromiseId) -> Stored<Option<promise::Model>> {
    let row = promise::Entity::find_by_id(row::key(id)).one(tx.db()).await?;
    match row {
        Some(row) if row.family != row::key(family) => Err(StoreError::NotFound),
        row => Ok(row),
    }
}

async fn addressees(tx: &Tx, promises: &[Uuid]) -> Stored<BTreeMap<Uuid, Vec<PersonId>>> {
    let rows = promise_to::Entity::find()
        .filter(promise_to::Column::Promise.is_in(promises.iter().copied()))
        .order_by_asc(promise_to::Column::Person)
        .all(tx.db())
        .await?;
    let mut to: BTreeMap<Uuid, Vec<PersonId>> = BTreeMap::new();
    for row in rows {
        to.entry(row.promise).or_default().push(row::id(row.person));
    }
    Ok(to)
}

async fn add(tx: &Tx, family: FamilyId, promise: &Promise) -> Stored<u32> {
    let (owner_kind, owner) = owner_columns(&promise.owner);
    let id = row::key(promise.id);
    let body = body_of(promise, None);
    tx.insert::<promise::ActiveModel>(promise::Model {
        id,
        family: row::key(family),
        version: 1,
        owner_kind: owner_kind.to_owned(),
        owner,
        state: kept::word(&promise.state)?,
        by_day: promise.by.to_string(),
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        body: tx.seal(scope_of(family, owner_kind, owner), Cell::body("promise", id), &body).await?,
    })
    .await?;
    for person in &promise.to {
        address(tx, id, family, *person).await?;
    }
    wake_people(tx, &promise.to);
    Ok(1)
}

async fn address(tx: &Tx, promise: Uuid, family: FamilyId, person: PersonId) -> Stored<()> {
    let (family, person) = (row::key(family), row::key(person));
    tx.insert::<promise_to::ActiveModel>(promise_to::Model { promise, family, person }).await
}

async fn change(tx: &Tx, family: FamilyId, row: promise::Model, promise: Promise) -> Stored<u32> {
    let id = row.id;
    let to = addressees(tx, &[id]).await?.remove(&id).unwrap_or_default();
    let before = open(tx, family, row.clone(), to.clone()).await?;
    let same = Promise { to: to.clone(), ..promise.clone() };
    if before.promise == same && to == promise.to {
        return Ok(promise.version);
    }
    let is_told_differently = before.promise != same;
    remember(tx, family, &row, &before).await?;
    for person in to.iter().filter(|person| !promise.to.contains(person)) {
        promise_to::Entity::delete_by_id((id, row::key(*person))).exec(tx.db()).await?;
    }
    for person in promise.to.iter().filter(|person| !to.contains(person)) {
        address(tx, id, family, *person).await?;
    }
    let because = before.because.filter(|_| before.promise.state == promise.state);
    let (owner_kind, owner) = owner_columns(&promise.owner);
    let version = row.version + 1;
    let mut next = row.into_active_model();
    next.version = Set(version);
    next.owner_kind = Set(owner_kind.to_owned());
    next.owner = Set(owner);
    next.state = Set(kept::word(&promise.state)?);
    next.by_day = Set(promise.by.to_string());
    let body = body_of(&promise, because);
    next.body = Set(tx.seal(scope_of(family, owner_kind, owner), Cell::body("promise", id), &body).await?);
    if is_told_differently {
        next.changed_at = Set(tx.at().millis());
    }
    promise::Entity::update(next).exec(tx.db()).await?;
    // Whoever sees it as before is not told that somebody else now sees it too.
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (to.into_iter().collect(), promise.to.into_iter().collect());
    let concerned: Vec<_> = match is_told_differently {
        true => was.union(&is).copied().collect(),
        false => was.symmetric_difference(&is).copied().collect(),
    };
    wake_people(tx, &concerned);
    Ok(kept::version(version))
}

/// How it is going is part of its version: whoever edits an older one is told.
async fn moved(
    tx: &Tx,
    family: FamilyId,
    row: promise::Model,
    state: PromiseState,
    because: Option<Sentence>,
) -> Stored<u32> {
    let before = open(tx, family, row.clone(), Vec::new()).await?;
    tx.touched(before.promise.id);
    if before.promise.state == state && before.because == because {
        return Ok(before.promise.version);
    }
    remember(tx, family, &row, &before).await?;
    let (id, version) = (row.id, row.version + 1);
    let scope = scope_of(family, &row.owner_kind, row.owner);
    let mut next = row.into_active_model();
    next.version = Set(version);
    next.state = Set(kept::word(&state)?);
    next.changed_at = Set(tx.at().millis());
    next.body = Set(tx.seal(scope, Cell::body("promise", id), &body_of(&before.promise, because)).await?);
    promise::Entity::update(next).exec(tx.db()).await?;
    Ok(kept::version(version))
}

/// Keeps what it said before, under the key it was sealed with then.
async fn remember(tx: &Tx, family: FamilyId, row: &promise::Model, before: &KeptPromise) -> Stored<()> {
    let cell = Cell::body("promise_was", row.id).version(row.version);
    let body = body_of(&before.promise, before.because.clone());
    tx.insert::<promise_was::ActiveModel>(promise_was::Model {
        promise: row.id,
        number: row.version,
        until_at: tx.at().millis(),
        owner_kind: row.owner_kind.clone(),
        owner: row.owner,
        state: row.state.clone(),
        by_day: row.by_day.clone(),
        body: tx.seal(scope_of(family, &row.owner_kind, row.owner), cell, &body).await?,
    })
    .await
}

async fn open(tx: &Tx, family: FamilyId, row: promise::Model, to: Vec<PersonId>) -> Stored<KeptPromise> {
    let scope = scope_of(family, &row.owner_kind, row.owner);
    let body: Body = tx.open(scope, Cell::body("promise", row.id), &row.body).await?;
    Ok(KeptPromise {
        promise: Promise {
            id: row::id(row.id),
            version: kept::version(row.version),
            owner: owner_of(&row, body.agency)?,
            what: body.what,
            why: body.why,
            help: body.help,
            by: kept::day(&row.by_day)?,
            to,
            state: kept::read(&row.state)?,
        },
        because: body.because,
        changed_at: Moment::from_millis(row.changed_at),
    })
}

fn body_of(promise: &Promise, because: Option<Sentence>) -> Body {
    let agency = match &promise.owner {
        PromiseOwner::Agency(name) => Some(name.clone()),
        PromiseOwner::Person(_) | PromiseOwner::Worker(_) => None,
    };
    let Promise { what, why, help, .. } = promise.clone();
    Body { what, why, help, because, agency }
}

const OF_PERSON: &str = "person";
const OF_WORKER: &str = "worker";
const OF_AGENCY: &str = "agency";

fn owner_columns(owner: &PromiseOwner) -> (&'static str, Option<Uuid>) {
    match owner {
        PromiseOwner::Person(person) => (OF_PERSON, Some(row::key(*person))),
        PromiseOwner::Worker(worker) => (OF_WORKER, Some(row::key(*worker))),
        PromiseOwner::Agency(_) => (OF_AGENCY, None),
    }
}

fn owner_of(row: &promise::Model, agency: Option<Line>) -> Stored<PromiseOwner> {
    match (row.owner_kind.as_str(), row.owner, agency) {
        (OF_PERSON, Some(person), _) => Ok(PromiseOwner::Person(row::id(person))),
        (OF_WORKER, Some(worker), _) => Ok(PromiseOwner::Worker(row::id(worker))),
        (OF_AGENCY, None, Some(name)) => Ok(PromiseOwner::Agency(name)),
        _ => Err(Fault::of("a promise of nobody").into()),
    }
}

/// An adult's own promise goes with their room; the service's with the plan.
fn scope_of(family: FamilyId, owner_kind: &str, owner: Option<Uuid>) -> Scope {
    match (owner_kind, owner) {
        (OF_PERSON, Some(person)) => Scope::Room(family, row::id(person)),
        _ => Scope::Plan(family),
    }
}

fn wake_people(tx: &Tx, people: &[PersonId]) {
    for person in people {
        tx.wake(Viewer::Person(*person));
    }
}
