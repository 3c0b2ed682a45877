//! Whose words are sealed with which key: one for each adult's room, each family's shared plan, each worker's desk.
//!
//! Taking one of these keys away takes away exactly those words, in every copy and backup made since. Each is wrapped by
//! one of the data's own secrets ([`secrets`]), which the key outside the database ([`crate::key_file`]) wraps; both stay
//! unwrapped in memory while the server runs.
use crate::{
    error::{Fault, OpenError, StoreError},
    key_file::RootKey,
    row::{self, data_key, keeping},
    seal::{self, Cell, SealKey},
};
use domain::{
    id::{FamilyId, PersonId, TeamId, WorkerId},
    time::Moment,
};
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseTransaction, EntityTrait, prelude::*};
use sha2::Sha256;
use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};
use zeroize::Zeroizing;

pub(crate) mod secrets;
use secrets::Secrets;

/// What one key seals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scope {
    /// Everything in the room of one adult of one family.
    Room(FamilyId, PersonId),
    /// What belongs to the whole family: its label, its children's names, the plan being drafted, the service's promises.
    Plan(FamilyId),
    /// A worker's unfinished words and the notes handed to them.
    Desk(WorkerId),
    /// The names of a team and its workers.
    Team(TeamId),
}

impl Scope {
    /// How the table spells it: what kind, of whom, in which family (itself where there is no second).
    fn parts(self) -> (&'static str, Uuid, Uuid) {
        match self {
            Self::Room(family, person) => ("room", row::key(person), row::key(family)),
            Self::Plan(family) => ("plan", row::key(family), row::key(family)),
            Self::Desk(worker) => ("desk", row::key(worker), row::key(worker)),
            Self::Team(team) => ("team", row::key(team), row::key(team)),
        }
    }

    /// What the table spells so.
    pub(crate) fn of_parts(kind: &str, of: Uuid, in_family: Uuid) -> Result<Self, Fault> {
        match kind {
            "room" => Ok(Self::Room(row::id(in_family), row::id(of))),
            "plan" => Ok(Self::Plan(row::id(of))),
            "desk" => Ok(Self::Desk(row::id(of))),
            "team" => Ok(Self::Team(row::id(of))),
            _ => Err(Fault::of("a key of no kind we know")),
        }
    }

    fn of_row(kept: &data_key::Model) -> Result<Self, Fault> {
        Self::of_parts(&kept.kind, kept.of, kept.in_family)
    }
}

/// Unwrapped keys by what they seal.
pub(crate) type Unwrapped = HashMap<Scope, Arc<SealKey>>;

/// Every key this server holds.
pub(crate) struct Keys {
    wrap: SealKey,
    /// Seals what is kept for our own use only: replies to be given again.
    own: SealKey,
    look_up: Zeroizing<[u8; 32]>,
    audit: Zeroizing<[u8; 32]>,
    pepper: Zeroizing<[u8; 32]>,
    /// Only keys that were committed, so that nothing is ever sealed with a key that was rolled back.
    cache: RwLock<Unwrapped>,
}

/// What a keyed hash is for, so that equal texts of different kinds never look equal.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LookUp {
    Request,
    SignInName,
    TriesOfPair,
    TriesOfAddress,
    TriesOfName,
    KnownPair,
    Session,
    InvitationCode,
    InvitationMade,
    InvitationClaim,
    /// What the browser's secret of a way to the council's sign-in is turned into, and how that way is found again.
    CouncilState,
    CouncilNonce,
    CouncilVerifier,
    CouncilWay,
    /// Whom a council means.
    CouncilIdentity,
    /// What a council's own system calls something.
    Reference,
}

impl Keys {
    pub(crate) fn new(secrets: Secrets) -> Self {
        Self {
            wrap: wrapping(&secrets),
            own: SealKey::new(Uuid::from_u128(2), &secrets.own),
            look_up: secrets.look_up,
            audit: secrets.audit,
            pepper: secrets.pepper,
            cache: RwLock::default(),
        }
    }

    /// The keys of this data, if this is the key it was wrapped with; on the first start, makes them.
    pub(crate) async fn begin(
        db: &DatabaseTransaction,
        root: &RootKey,
        path: &Path,
    ) -> Result<Self, OpenError> {
        let no = |fault: Fault| OpenError::KeyUnreadable(path.to_owned(), fault.to_string());
        if let Some(secrets) = Secrets::read(db, root, path).await? {
            return Ok(Self::new(secrets));
        }
        if Self::is_marked(db).await? {
            let first = Secrets::of_first(root);
            Self::check_first(db, &first, path).await?;
            return Self::renew_wrapping(db, root, first).await.map_err(no);
        }
        let secrets = Secrets::fresh().map_err(no)?;
        secrets.keep(db, root).await.map_err(no)?;
        let keys = Self::new(secrets);
        // A program that knows no secrets finds this mark, cannot open it, and leaves the data alone.
        let value = keys.own.seal_bytes(first_mark(), FIRST_MARK.as_bytes()).map_err(no)?;
        let mark = keeping::ActiveModel { name: Set(FIRST_MARK.to_owned()), value: Set(value) };
        keeping::Entity::insert(mark).exec_without_returning(db).await?;
        Ok(keys)
    }

    /// The keys of data that is in use or lies still: nothing is written.
    pub(crate) async fn of_kept(
        db: &impl ConnectionTrait,
        root: &RootKey,
        path: &Path,
    ) -> Result<Self, OpenError> {
        match Secrets::read(db, root, path).await? {
            Some(secrets) => Ok(Self::new(secrets)),
            None => {
                let first = Secrets::of_first(root);
                Self::check_first(db, &first, path).await?;
                Ok(Self::new(first))
            }
        }
    }

    /// Whether data that has no secrets yet was sealed with this key.
    async fn check_first(db: &impl ConnectionTrait, first: &Secrets, path: &Path) -> Result<(), OpenError> {
        let wrong = || OpenError::WrongKey(path.to_owned());
        let mark = keeping::Entity::find_by_id(FIRST_MARK).one(db).await?.ok_or_else(wrong)?;
        let own = SealKey::new(Uuid::from_u128(2), &first.own);
        own.open_bytes(first_mark(), &mark.value).map(drop).map_err(|_| wrong())
    }

    /// Gives data that has none its secrets: those it was kept with, but for what wraps keys, which the first key file
    /// must not open for ever. Every key is wrapped anew.
    async fn renew_wrapping(db: &DatabaseTransaction, root: &RootKey, first: Secrets) -> Result<Self, Fault> {
        let old = wrapping(&first);
        let secrets = Secrets { wrap: Secrets::fresh()?.wrap, ..first };
        secrets.keep(db, root).await?;
        let keys = Self::new(secrets);
        for kept in data_key::Entity::find().all(db).await? {
            let scope = Scope::of_row(&kept)?;
            let bytes = old.open_bytes(wrapped_cell(scope), &kept.wrapped)?;
            let wrapped = keys.wrap.seal_bytes(wrapped_cell(scope), &bytes)?;
            let anew =
                data_key::ActiveModel { id: Set(kept.id), wrapped: Set(wrapped), ..Default::default() };
            data_key::Entity::update(anew).exec(db).await?;
        }
        Ok(keys)
    }

    /// Whether the data was marked with a key before: then a new key must not be made up.
    pub(crate) async fn is_marked(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
        Ok(keeping::Entity::find().one(db).await?.is_some())
    }

    /// Seals our own bookkeeping.
    pub(crate) const fn own(&self) -> &SealKey {
        &self.own
    }

    /// The keyed hash by which a secret is found again.
    pub(crate) fn look_up(&self, kind: LookUp, secret: &[u8]) -> Vec<u8> {
        hash(&self.look_up[..], &[format!("{kind:?}").as_bytes(), secret]).to_vec()
    }

    /// The keyed hash of one link of the audit's chain.
    pub(crate) fn link(&self, parts: &[&[u8]]) -> Vec<u8> {
        hash(&self.audit[..], parts).to_vec()
    }

    /// What is mixed into every passphrase.
    pub(crate) fn pepper(&self) -> Zeroizing<[u8; 32]> {
        self.pepper.clone()
    }

    pub(crate) fn cached(&self, scope: Scope) -> Option<Arc<SealKey>> {
        self.cache.read().unwrap_or_else(PoisonError::into_inner).get(&scope).cloned()
    }

    /// Remembers keys that are committed.
    pub(crate) fn remember(&self, keys: Unwrapped) {
        if !keys.is_empty() {
            self.cache.write().unwrap_or_else(PoisonError::into_inner).extend(keys);
        }
    }

    /// Lets go of the keys of this family, or of one person's room in it.
    pub(crate) fn forget(&self, family: FamilyId, person: Option<PersonId>) {
        let goes = |scope: &Scope| match *scope {
            Scope::Room(of, who) => of == family && person.is_none_or(|person| person == who),
            Scope::Plan(of) => of == family && person.is_none(),
            Scope::Desk(_) | Scope::Team(_) => false,
        };
        self.cache.write().unwrap_or_else(PoisonError::into_inner).retain(|scope, _| !goes(scope));
    }

    /// The key of `scope` as the database holds it, if there is one.
    pub(crate) async fn find(
        &self,
        db: &impl ConnectionTrait,
        scope: Scope,
    ) -> Result<Option<SealKey>, StoreError> {
        let (kind, of, in_family) = scope.parts();
        let found = data_key::Entity::find()
            .filter(data_key::Column::Kind.eq(kind))
            .filter(data_key::Column::Of.eq(of))
            .filter(data_key::Column::InFamily.eq(in_family))
            .one(db)
            .await?;
        Ok(found.map(|kept| self.unwrap(scope, &kept)).transpose()?)
    }

    /// Every key there is; a row that does not open is a fault that names it.
    pub(crate) async fn all(&self, db: &impl ConnectionTrait) -> Result<Unwrapped, Fault> {
        let rows = data_key::Entity::find().all(db).await?;
        rows.iter()
            .map(|kept| {
                let scope = Scope::of_row(kept)?;
                Ok((scope, Arc::new(self.unwrap(scope, kept)?)))
            })
            .collect()
    }

    fn unwrap(&self, scope: Scope, kept: &data_key::Model) -> Result<SealKey, Fault> {
        let bytes = self.wrap.open_bytes(wrapped_cell(scope), &kept.wrapped)?;
        let bytes: Zeroizing<[u8; 32]> =
            Zeroizing::new(bytes.as_slice().try_into().map_err(|_| Fault::of("a key of the wrong length"))?);
        Ok(SealKey::new(kept.id, &bytes))
    }

    /// Makes a key for `scope` and keeps it, wrapped.
    pub(crate) async fn make(
        &self,
        db: &impl ConnectionTrait,
        scope: Scope,
        at: Moment,
    ) -> Result<SealKey, StoreError> {
        let bytes = Zeroizing::new(seal::random::<32>()?);
        let id = Uuid::from_bytes(seal::random()?);
        let (kind, of, in_family) = scope.parts();
        let kept = data_key::ActiveModel {
            id: Set(id),
            kind: Set(kind.to_owned()),
            of: Set(of),
            in_family: Set(in_family),
            wrapped: Set(self.wrap.seal_bytes(wrapped_cell(scope), &bytes[..])?),
            made_at: Set(at.millis()),
        };
        data_key::Entity::insert(kept).exec_without_returning(db).await?;
        Ok(SealKey::new(id, &bytes))
    }
}

fn wrapping(secrets: &Secrets) -> SealKey {
    SealKey::new(Uuid::from_u128(1), &secrets.wrap)
}

/// Every data has this mark; before there were secrets, it alone showed whether a key was the right one.
const FIRST_MARK: &str = "key-check";

const fn first_mark() -> Cell {
    Cell::of("keeping", "value", Uuid::nil())
}

/// A wrapped key is bound to whom it is for: given to another room, it does not open.
fn wrapped_cell(scope: Scope) -> Cell {
    let (kind, of, in_family) = scope.parts();
    Cell::of("data_key", kind, of).and(in_family)
}

/// HMAC-SHA-256 over length-marked parts.
fn hash(key: &[u8], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    Zeroizing::new(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migration::Migrator;
    use sea_orm::{Database, TransactionTrait};
    use sea_orm_migration::MigratorTrait;

    async fn wrapped(db: &impl ConnectionTrait) -> Vec<u8> {
        data_key::Entity::find().one(db).await.expect("a query").expect("a key").wrapped
    }

    #[tokio::test]
    async fn data_without_secrets_of_its_own_gets_them_once_and_opens_as_before() {
        let (root, other, path) = (RootKey::new([7; 32]), RootKey::new([8; 32]), Path::new("key"));
        let db = Database::connect("sqlite::memory:").await.expect("a database");
        Migrator::up(&db, None).await.expect("a schema");
        // As it was kept when everything was computed from the key outside.
        let (first, room) = (Keys::new(Secrets::of_first(&root)), Scope::Plan(row::id(Uuid::from_u128(5))));
        let value = first.own.seal_bytes(first_mark(), b"").expect("sealed");
        let mark = keeping::ActiveModel { name: Set(FIRST_MARK.to_owned()), value: Set(value) };
        keeping::Entity::insert(mark).exec_without_returning(&db).await.expect("marked");
        let key = first.make(&db, room, Moment::from_millis(0)).await.expect("made");
        let cell = Cell::body("goal", Uuid::from_u128(9));
        let sealed = key.seal(cell, "calm mornings").expect("sealed");
        let before = wrapped(&db).await;

        let tx = db.begin().await.expect("begun");
        let wrong = Keys::begin(&tx, &other, path).await;
        assert!(matches!(wrong, Err(OpenError::WrongKey(_))), "another key changes nothing");
        let keys = Keys::begin(&tx, &root, path).await.expect("begun");
        tx.commit().await.expect("kept");
        assert_ne!(
            wrapped(&db).await,
            before,
            "what wraps keys is not computed from the key outside any more"
        );
        let kept = wrapped(&db).await;
        for keys in [keys, Keys::of_kept(&db, &root, path).await.expect("read")] {
            let key = keys.find(&db, room).await.expect("found").expect("there");
            assert_eq!(key.open::<String>(cell, &sealed).expect("opened"), "calm mornings");
            assert_eq!(keys.look_up(LookUp::Session, b"x"), first.look_up(LookUp::Session, b"x"));
            assert_eq!(keys.link(&[b"x"]), first.link(&[b"x"]));
            assert_eq!(keys.pepper(), first.pepper());
        }
        assert_eq!(wrapped(&db).await, kept, "once");
        assert!(first.find(&db, room).await.is_err(), "the first key alone opens no room");
    }
}
