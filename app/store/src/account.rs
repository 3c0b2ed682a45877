//! Accounts: who can sign in, in which language they read.
use crate::{
    Look, Store, Stored, Write, Written, family,
    keys::{Keys, LookUp},
    passphrase::Passphrases,
    row::{self, account, family_person},
    seal,
    tx::{Room, Tx},
    worker,
};
use domain::{
    access::{Permit, Viewer, deed},
    family::Worker,
    id::FamilyId,
    sign_in::{Passphrase, SignInName},
    words::Line,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, prelude::*};

mod pause;

pub(crate) use pause::PAUSED;

pub(crate) const ACTIVE: &str = "active";

/// How a new account signs in, and the language its owner reads.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Three plain words.
    pub name: SignInName,
    /// A first passphrase.
    pub passphrase: Passphrase,
    /// The tag of the language.
    pub language: String,
}

/// The same with the passphrase hashed: what a transaction may be handed.
pub(crate) struct Sealed {
    name: SignInName,
    passphrase: String,
    language: String,
}

impl Credentials {
    pub(crate) async fn seal(self, passphrases: &Passphrases) -> Stored<Sealed> {
        let passphrase = passphrases.hash(&self.passphrase).await?;
        Ok(Sealed { name: self.name, passphrase, language: self.language })
    }
}

/// Whoever is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// The name they chose.
    pub name: Line,
    /// The tag of the language they chose.
    pub language: String,
    /// A worker's own page, for a worker.
    pub worker: Option<Worker>,
    /// The families a parent is an adult of.
    pub families: Vec<FamilyId>,
}

/// The sign-in name is somebody else's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameTaken;

impl Store {
    /// Who the viewer is.
    pub async fn read_me(&self, permit: Permit<deed::ReadMe>, look: Look) -> Stored<Me> {
        let viewer = permit.viewer();
        self.read(permit, look, move |tx| async move {
            let language = of(&tx, viewer).await?.map(|account| account.language).unwrap_or_default();
            match viewer {
                Viewer::Worker(id) => {
                    let worker = worker::find(&tx, id).await?;
                    Ok(Me { name: worker.name.clone(), language, worker: Some(worker), families: Vec::new() })
                }
                Viewer::Person(person) => {
                    let rows = family_person::Entity::find()
                        .filter(family_person::Column::Person.eq(row::key(person)))
                        .all(tx.db())
                        .await?;
                    let mut families = Vec::new();
                    let mut name = None;
                    for row in rows {
                        let room = Room { family: row::id(row.family), person };
                        families.push(room.family);
                        name = Some(family::name_in(&tx, room, true, &row).await?);
                    }
                    families.sort_unstable();
                    let name = name.ok_or(crate::StoreError::NotFound)?;
                    Ok(Me { name, language, worker: None, families })
                }
            }
        })
        .await
    }

    /// Shows this language from now on.
    pub async fn choose_language(
        &self,
        permit: Permit<deed::ChooseLanguage>,
        write: Write,
        language: String,
    ) -> Written<(), std::convert::Infallible> {
        let viewer = permit.viewer();
        self.write(permit, write, move |tx| async move {
            account::Entity::update_many()
                .set(account::ActiveModel { language: Set(language), ..Default::default() })
                .filter(is_of(viewer))
                .exec(tx.db())
                .await?;
            tx.wake(viewer);
            Ok(Ok(()))
        })
        .await
    }

    /// Gives this adult another name to sign in with: the first of `names` that nobody has. The old one stops working at
    /// once. Not found if they have no account.
    pub async fn renew_sign_in_name(
        &self,
        permit: Permit<deed::ManageSignIn>,
        write: Write,
        names: Vec<SignInName>,
    ) -> Written<SignInName, NameTaken> {
        self.write(permit, write, move |tx| async move {
            let viewer = Viewer::Person(tx.room()?.person);
            let Some(account) = of(&tx, viewer).await? else { return Err(crate::StoreError::NotFound) };
            let Some(name) = first_free(&tx, names).await? else { return Ok(Err(NameTaken)) };
            let name_hash = tx.keys.look_up(LookUp::SignInName, name.as_str().as_bytes());
            account::Entity::update_many()
                .set(account::ActiveModel { name_hash: Set(name_hash), ..Default::default() })
                .filter(account::Column::Id.eq(account.id))
                .exec(tx.db())
                .await?;
            Ok(Ok(name))
        })
        .await
    }
}

/// The account of `viewer`, if there is one.
pub(crate) async fn of(tx: &Tx, viewer: Viewer) -> Stored<Option<account::Model>> {
    Ok(account::Entity::find().filter(is_of(viewer)).one(tx.db()).await?)
}

pub(crate) fn is_of(viewer: Viewer) -> sea_orm::sea_query::SimpleExpr {
    match viewer {
        Viewer::Person(person) => account::Column::Person.eq(row::key(person)),
        Viewer::Worker(worker) => account::Column::Worker.eq(row::key(worker)),
    }
}

/// The viewer an account belongs to.
pub(crate) fn viewer_of(account: &account::Model) -> Stored<Viewer> {
    match (account.person, account.worker) {
        (Some(person), None) => Ok(Viewer::Person(row::id(person))),
        (None, Some(worker)) => Ok(Viewer::Worker(row::id(worker))),
        _ => Err(crate::Fault::of("an account of nobody").into()),
    }
}

/// The account that signs in with this name.
pub(crate) async fn named(
    db: &impl ConnectionTrait,
    keys: &Keys,
    name: &SignInName,
) -> Stored<Option<account::Model>> {
    let hash = keys.look_up(LookUp::SignInName, name.as_str().as_bytes());
    Ok(account::Entity::find().filter(account::Column::NameHash.eq(hash)).one(db).await?)
}

/// The first of `names` that nobody has.
pub(crate) async fn first_free(tx: &Tx, names: Vec<SignInName>) -> Stored<Option<SignInName>> {
    for name in names {
        if named(tx.db(), &tx.keys, &name).await?.is_none() {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// Makes an account for `viewer`. Gives `None` if the name is taken.
pub(crate) async fn make(tx: &Tx, viewer: Viewer, sealed: Sealed) -> Stored<Option<Uuid>> {
    if first_free(tx, vec![sealed.name.clone()]).await?.is_none() {
        return Ok(None);
    }
    let id = Uuid::from_bytes(seal::random()?);
    let (person, worker) = match viewer {
        Viewer::Person(person) => (Some(row::key(person)), None),
        Viewer::Worker(worker) => (None, Some(row::key(worker))),
    };
    tx.insert::<account::ActiveModel>(account::Model {
        id,
        person,
        worker,
        name_hash: tx.keys.look_up(LookUp::SignInName, sealed.name.as_str().as_bytes()),
        passphrase: sealed.passphrase,
        language: sealed.language,
        state: ACTIVE.to_owned(),
        made_at: tx.at().millis(),
    })
    .await?;
    Ok(Some(id))
}

/// Makes an account for `viewer`, or gives the one they have this name and passphrase. The name must be free.
pub(crate) async fn make_or_renew(tx: &Tx, viewer: Viewer, name: SignInName, sealed: Sealed) -> Stored<Uuid> {
    let sealed = Sealed { name, ..sealed };
    let Some(known) = of(tx, viewer).await? else {
        let made = make(tx, viewer, sealed).await?;
        return made.ok_or_else(|| crate::Fault::of("a free name was taken").into());
    };
    let change = account::ActiveModel {
        name_hash: Set(tx.keys.look_up(LookUp::SignInName, sealed.name.as_str().as_bytes())),
        passphrase: Set(sealed.passphrase),
        language: Set(sealed.language),
        state: Set(ACTIVE.to_owned()),
        ..Default::default()
    };
    account::Entity::update_many().set(change).filter(account::Column::Id.eq(known.id)).exec(tx.db()).await?;
    Ok(known.id)
}
