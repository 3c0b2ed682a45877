//! Workers: the people of a team, as families know them.
use crate::{
    Look, Store, StoreError, Stored, Write, Written,
    account::{self, Credentials, NameTaken},
    kept,
    keys::Scope,
    row::{self, team, worker},
    seal::Cell,
    tx::Tx,
};
use domain::{
    access::{Permit, Place, Viewer, deed},
    family::Worker,
    id::{TeamId, WorkerId},
    time::Moment,
    words::Line,
};
use sea_orm::{QueryOrder, prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod team_page;

pub use team_page::{TeamFamily, TeamPage, WorkerLine};

/// Workers by their id.
pub(crate) type Workers = BTreeMap<WorkerId, Worker>;

#[derive(Serialize, Deserialize)]
struct Body {
    name: Line,
    about: Option<Line>,
}

/// A first team and its manager, from whom everything else can be added.
#[derive(Clone, Debug)]
pub struct Founding {
    /// The team.
    pub team: TeamId,
    /// Its name.
    pub name: Line,
    /// Who manages it. Their own `team` must be this one.
    pub manager: Worker,
    /// How they sign in.
    pub credentials: Credentials,
    /// When.
    pub at: Moment,
}

/// Why someone or something cannot be added to a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManageRefusal {
    /// Not of this team.
    OtherTeam,
    /// That sign-in name is taken.
    NameTaken,
    /// They are involved like this already.
    AlreadyInvolved,
    /// Not a person of this family.
    NotInFamily,
}

impl Store {
    /// Founds a team with its first manager. Needs no permit, since nobody is there yet to have one: for the program that
    /// sets a server up, and for nothing a browser can reach.
    pub async fn found_team_without_permit(&self, founding: Founding) -> Written<(), NameTaken> {
        let sealed = founding.credentials.seal(&self.inner.passphrases).await?;
        let ask = crate::act::Ask::of_nobody("FoundTeam", "FoundTeam", founding.at);
        self.write_as(ask, Vec::new(), move |tx| async move {
            let id = row::key(founding.team);
            let body = tx.seal(Scope::Team(founding.team), Cell::body("team", id), &founding.name).await?;
            tx.insert::<team::ActiveModel>(team::Model { id, body, made_at: tx.at().millis() }).await?;
            let manager = Worker { team: founding.team, ..founding.manager };
            put(&tx, &manager).await?;
            tx.touched(founding.team);
            match account::make(&tx, Viewer::Worker(manager.id), sealed).await? {
                Some(_) => Ok(Ok(())),
                None => Ok(Err(NameTaken)),
            }
        })
        .await
    }

    /// Whether nothing has been kept here yet.
    pub async fn is_empty(&self) -> Stored<bool> {
        Ok(team::Entity::find().one(&self.inner.readers).await?.is_none())
    }

    /// Adds a worker with a local account. The permit's team and the worker's must be one.
    pub async fn add_worker(
        &self,
        permit: Permit<deed::ManageTeam>,
        write: Write,
        worker: Worker,
        credentials: Credentials,
    ) -> Written<(), ManageRefusal> {
        let sealed = credentials.seal(&self.inner.passphrases).await?;
        self.write(permit, write, move |tx| async move {
            if worker.team != tx.team()? {
                return Ok(Err(ManageRefusal::OtherTeam));
            }
            add(&tx, &worker, sealed).await
        })
        .await
    }

    /// The workers of the viewer's own team, by name.
    pub async fn read_colleagues(&self, permit: Permit<deed::ReadToday>, look: Look) -> Stored<Vec<Worker>> {
        self.read(permit, look, move |tx| async move {
            let me = find(&tx, tx.worker()?).await?;
            of_team(&tx, me.team).await
        })
        .await
    }
}

impl Tx {
    /// The team this is about.
    pub(crate) const fn team(&self) -> Result<TeamId, StoreError> {
        match self.scene.place {
            Place::Team(team) => Ok(team),
            _ => Err(StoreError::NotFound),
        }
    }
}

/// Adds a worker with an account.
pub(crate) async fn add(tx: &Tx, worker: &Worker, sealed: account::Sealed) -> Written<(), ManageRefusal> {
    put(tx, worker).await?;
    tx.touched(worker.id);
    match account::make(tx, Viewer::Worker(worker.id), sealed).await? {
        Some(_) => Ok(Ok(())),
        None => Ok(Err(ManageRefusal::NameTaken)),
    }
}

async fn put(tx: &Tx, worker: &Worker) -> Stored<()> {
    let id = row::key(worker.id);
    let words = Body { name: worker.name.clone(), about: worker.about.clone() };
    tx.insert::<worker::ActiveModel>(worker::Model {
        id,
        team: row::key(worker.team),
        role: worker.role.clone(),
        post: kept::word(&worker.post)?,
        works_on: days_to_bits(worker.works_on),
        body: tx.seal(Scope::Team(worker.team), Cell::body("worker", id), &words).await?,
        made_at: tx.at().millis(),
    })
    .await
}

pub(crate) async fn open(tx: &Tx, row: worker::Model) -> Stored<Worker> {
    let team = row::id(row.team);
    let words: Body = tx.open(Scope::Team(team), Cell::body("worker", row.id), &row.body).await?;
    Ok(Worker {
        id: row::id(row.id),
        name: words.name,
        role: row.role,
        team,
        post: kept::read(&row.post)?,
        works_on: days_from_bits(row.works_on),
        about: words.about,
    })
}

/// This worker.
pub(crate) async fn find(tx: &Tx, id: WorkerId) -> Stored<Worker> {
    match worker::Entity::find_by_id(row::key(id)).one(tx.db()).await? {
        Some(row) => open(tx, row).await,
        None => Err(StoreError::NotFound),
    }
}

/// These workers. Whoever is not there is left out.
pub(crate) async fn all(tx: &Tx, ids: impl IntoIterator<Item = WorkerId>) -> Stored<Workers> {
    let mut keys: Vec<Uuid> = ids.into_iter().map(row::key).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut workers = Workers::new();
    if keys.is_empty() {
        return Ok(workers);
    }
    for row in worker::Entity::find().filter(worker::Column::Id.is_in(keys)).all(tx.db()).await? {
        let worker = open(tx, row).await?;
        workers.insert(worker.id, worker);
    }
    Ok(workers)
}

/// Everyone of a team, by name.
pub(crate) async fn of_team(tx: &Tx, team: TeamId) -> Stored<Vec<Worker>> {
    let rows = worker::Entity::find()
        .filter(worker::Column::Team.eq(row::key(team)))
        .order_by_asc(worker::Column::Id)
        .all(tx.db())
        .await?;
    let mut workers = Vec::with_capacity(rows.len());
    for row in rows {
        workers.push(open(tx, row).await?);
    }
    workers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(workers)
}

/// The team's name.
pub(crate) async fn team_name(tx: &Tx, team: TeamId) -> Stored<Line> {
    match team::Entity::find_by_id(row::key(team)).one(tx.db()).await? {
        Some(row) => tx.open(Scope::Team(team), Cell::body("team", row.id), &row.body).await,
        None => Err(StoreError::NotFound),
    }
}

/// The days a worker works, Monday in the lowest bit.
fn days_to_bits(days: [bool; 7]) -> i32 {
    days.iter().enumerate().map(|(nth, works)| i32::from(*works) << nth).sum()
}

fn days_from_bits(bits: i32) -> [bool; 7] {
    std::array::from_fn(|nth| bits >> nth & 1 == 1)
}
