//! Whose words are sealed with which key: one for each adult's room, each family's shared plan, each worker's desk.
//!
//! Taking one of these keys away takes away exactly those words, in every copy and backup made since. Each is wrapped by
//! the key outside the database ([`crate::key_file`]) and stays unwrapped in memory while the server runs.
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
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, prelude::*};
use sha2::Sha256;
use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};
use zeroize::Zeroizing;

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
}

impl Keys {
    pub(crate) fn new(root: &RootKey) -> Self {
        let derived = |purpose: &str| hash(&root[..], &[purpose.as_bytes()]);
        Self {
            wrap: SealKey::new(Uuid::from_u128(1), &derived("wrap")),
            own: SealKey::new(Uuid::from_u128(2), &derived("own")),
            look_up: derived("look-up"),
            audit: derived("audit"),
            pepper: derived("pepper"),
            cache: RwLock::default(),
        }
    }

    /// Makes sure that this is the key the data was sealed with; on the first start, marks the data with it.
    pub(crate) async fn check(&self, db: &impl ConnectionTrait, path: &Path) -> Result<(), OpenError> {
        const NAME: &str = "key-check";
        let cell = Cell::of("keeping", "value", Uuid::nil());
        match keeping::Entity::find_by_id(NAME).one(db).await? {
            Some(mark) => match self.own.open_bytes(cell, &mark.value) {
                Ok(_) => Ok(()),
                Err(_) => Err(OpenError::WrongKey(path.to_owned())),
            },
            None => {
                let value = self
                    .own
                    .seal_bytes(cell, NAME.as_bytes())
                    .map_err(|error| OpenError::KeyUnreadable(path.to_owned(), error.to_string()))?;
                let mark = keeping::ActiveModel { name: Set(NAME.to_owned()), value: Set(value) };
                keeping::Entity::insert(mark).exec_without_returning(db).await?;
                Ok(())
            }
        }
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
        let Some(kept) = found else { return Ok(None) };
        let bytes = self.wrap.open_bytes(wrapped_cell(scope), &kept.wrapped)?;
        let bytes: Zeroizing<[u8; 32]> =
            Zeroizing::new(bytes.as_slice().try_into().map_err(|_| Fault::of("a key of the wrong length"))?);
        Ok(Some(SealKey::new(kept.id, &bytes)))
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
