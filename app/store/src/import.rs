//! Bringing in what a council's own system knows: workers, families, the people in them, and who is with whom. All of it in
//! one commit, or none of it.
//!
//! What came in before is found again by its id, which is a keyed hash of the council's own reference ([`Looking::id`]).
//! The reference itself is kept nowhere. Sealed beside each family it would have been a case number to open for whoever
//! comes by a key; as a hash it says nothing to whoever has the database alone, and whoever has the key too must know it
//! already to try it.
use crate::{
    Store,
    account::{self, Credentials},
    act::Ask,
    check,
    error::{Fault, OpenError, Stored, Written},
    family, involvement, key_file,
    keys::{Keys, LookUp},
    open::{self, Use, Where},
    row::{self, worker as worker_row},
    standing,
    tx::Tx,
    worker,
};
use domain::{
    access::{Place, Standing, Viewer},
    family::{Family, Person, Worker},
    id::{FamilyId, Id, Kind, TeamId, WorkerId},
    involvement::Involvement,
    sign_in::SignInName,
    time::Moment,
};
use sea_orm::{DatabaseConnection, EntityTrait};
use std::{collections::BTreeMap, path::Path};

mod known;

/// What a council's own system knows. Ids are those of [`Looking::id`]; everything is of one team.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Workers of the team.
    pub workers: Vec<Worker>,
    /// Its families.
    pub families: Vec<Family>,
    /// Who is in which family. An adult may be in two.
    pub people: Vec<(FamilyId, Person)>,
    /// Who is there for whom.
    pub involvements: Vec<Involvement>,
}

/// How one row stands to what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Not here yet: it will be made.
    New,
    /// Here already. It stays as it is, whatever the row says now: what was changed here is not changed back.
    There,
    /// It cannot come in.
    No(ImportRefusal),
}

/// Why a row cannot come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// It, or what it names, is another team's.
    OtherTeam,
    /// Its family is not here and does not come in with it.
    NoFamily,
    /// Its worker is not here and does not come in with it.
    NoWorker,
    /// No adult of that family is here or comes in with it.
    NoAdult,
    /// An adult here and a child there.
    OtherKind,
    /// A child of another family.
    OtherFamily,
    /// It was erased here, and does not come back by a file.
    Erased,
}

/// How every row stands, in the order of [`Import`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// For each worker.
    pub workers: Vec<Row>,
    /// For each family.
    pub families: Vec<Row>,
    /// For each person.
    pub people: Vec<Row>,
    /// For each involvement.
    pub involvements: Vec<Row>,
}

impl Found {
    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        [&self.workers, &self.families, &self.people, &self.involvements].into_iter().flatten().copied()
    }
}

/// An import that was looked at, and who decided it.
#[derive(Clone, Debug)]
pub struct Importing {
    /// What comes in.
    pub import: Import,
    /// What was found when it was looked at.
    pub found: Found,
    /// How each worker who is new signs in.
    pub credentials: BTreeMap<WorkerId, Credentials>,
    /// The manager of the team it is for.
    pub by: WorkerId,
    /// That team.
    pub team: TeamId,
    /// When.
    pub at: Moment,
}

/// Since it was looked at, something changed: nothing came in. Look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportChanged;

/// What is kept, opened to be looked at. Nothing is written, so servers may be using it.
pub struct Looking {
    db: DatabaseConnection,
    keys: Keys,
}

impl Looking {
    /// Opens what is kept in `place` with its key.
    pub async fn open(place: &Where, key_file: &Path) -> Result<Self, OpenError> {
        if let Where::File(file) = place
            && !file.exists()
        {
            return Err(OpenError::NothingThere(file.clone()));
        }
        let db = open::connect(place, Use::Read(1)).await?;
        check::is_of_this_program(&db).await?;
        let keys = Keys::of_kept(&db, &key_file::read(key_file, false)?, key_file).await?;
        Ok(Self { db, keys })
    }

    /// The id of what the council calls by these references, one for each thing it is part of.
    pub fn id<K: Kind>(&self, references: &[&str]) -> Id<K> {
        let mut text = Vec::from(K::NOUN);
        for reference in references {
            text.extend((reference.len() as u64).to_be_bytes());
            text.extend(reference.as_bytes());
        }
        let hash = self.keys.look_up(LookUp::Reference, &text);
        Id::from_bytes(std::array::from_fn(|nth| hash[nth]))
    }

    /// Whoever signs in with this name, and their team, if they manage one.
    pub async fn manager(&self, name: &SignInName) -> Stored<Option<(WorkerId, TeamId)>> {
        let account = account::named(&self.db, &self.keys, name).await?;
        let Some(worker) = account.and_then(|account| account.worker) else { return Ok(None) };
        let found = worker_row::Entity::find_by_id(worker).one(&self.db).await?;
        let Some(found) = found else { return Ok(None) };
        let manages =
            crate::kept::read::<domain::family::Post>(&found.post)? == domain::family::Post::Manager;
        Ok(manages.then(|| (row::id(found.id), row::id(found.team))))
    }

    /// Whether nobody signs in with this name.
    pub async fn is_free(&self, name: &SignInName) -> Stored<bool> {
        Ok(account::named(&self.db, &self.keys, name).await?.is_none())
    }

    /// How each row of `import` stands to what is kept, for this team on this day.
    pub async fn look(&self, team: TeamId, import: &Import, now: Moment) -> Stored<Found> {
        known::look(&self.db, team, import, now.day()).await
    }

    /// Lets go of the database.
    pub async fn close(self) {
        if let Err(error) = self.db.close().await {
            tracing::warn!(%error, "what was looked at did not close");
        }
    }
}

impl Store {
    /// Brings in every row that is new, if each stands as it did when it was looked at and none is refused. The record
    /// keeps who decided it and the ids. Not found if they do not manage that team. For whoever runs the server: no
    /// operation asks this.
    pub async fn import_without_permit(&self, importing: Importing) -> Written<(), ImportChanged> {
        let Importing { import, found, credentials, by, team, at } = importing;
        let mut sealed = BTreeMap::new();
        for (worker, credentials) in credentials {
            sealed.insert(worker, credentials.seal(&self.inner.passphrases).await?);
        }
        let (viewer, place) = (Viewer::Worker(by), Place::Team(team));
        let ask = Ask { viewer: Some(viewer), place, ..Ask::of_nobody("Import", "Import", at) };
        self.write_as(ask, Vec::new(), move |tx| async move {
            let stands = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
            if stands != Standing::Managing {
                return Err(crate::StoreError::NotFound);
            }
            let now = known::look(tx.db(), team, &import, tx.today()).await?;
            if now != found || now.rows().any(|row| matches!(row, Row::No(_))) {
                return Ok(Err(ImportChanged));
            }
            put(&tx, &import, &found, sealed).await
        })
        .await
    }
}

/// Adds what is new: what others lean on comes first.
async fn put(
    tx: &Tx,
    import: &Import,
    found: &Found,
    mut sealed: BTreeMap<WorkerId, account::Sealed>,
) -> Written<(), ImportChanged> {
    for worker in new(&import.workers, &found.workers) {
        let sealed = sealed.remove(&worker.id).ok_or_else(|| Fault::of("a new worker who cannot sign in"))?;
        if worker::add(tx, worker, sealed).await?.is_err() {
            return Ok(Err(ImportChanged));
        }
    }
    for family in new(&import.families, &found.families) {
        family::put(tx, family).await?;
    }
    for (family, person) in new(&import.people, &found.people) {
        if family::put_person(tx, *family, person).await?.is_err() {
            return Ok(Err(ImportChanged));
        }
    }
    for involvement in new(&import.involvements, &found.involvements) {
        if involvement::add(tx, involvement).await?.is_err() {
            return Ok(Err(ImportChanged));
        }
    }
    Ok(Ok(()))
}

fn new<'a, T>(things: &'a [T], rows: &'a [Row]) -> impl Iterator<Item = &'a T> {
    things.iter().zip(rows).filter(|(_, row)| **row == Row::New).map(|(thing, _)| thing)
}
