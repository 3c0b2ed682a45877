//! The secrets everything is kept with. They never change and are kept as one, wrapped by the key outside the database.
//!
//! So a new key outside means to wrap this once more, in one row and one commit: nothing that was sealed, looked up or
//! chained with them is touched, and a server that has them in memory goes on.
use super::hash;
use crate::{
    error::{Fault, OpenError},
    key_file::RootKey,
    row::keeping,
    seal::{self, Cell, SealKey},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, prelude::*, sea_query::OnConflict};
use std::path::Path;
use zeroize::Zeroizing;

/// Where they are kept.
const NAME: &str = "secrets";
/// How many there are.
const COUNT: usize = 5;

/// One secret of 256 bits.
type Secret = Zeroizing<[u8; 32]>;

/// Each for one purpose only.
#[derive(PartialEq)]
pub(crate) struct Secrets {
    /// Wraps the keys of rooms, plans, desks and teams.
    pub(crate) wrap: Secret,
    /// Seals our own bookkeeping.
    pub(crate) own: Secret,
    /// Hashes what is looked up.
    pub(crate) look_up: Secret,
    /// Chains the audit.
    pub(crate) audit: Secret,
    /// Is mixed into every passphrase.
    pub(crate) pepper: Secret,
}

impl Secrets {
    /// New ones, for data that begins.
    pub(crate) fn fresh() -> Result<Self, Fault> {
        let secret = || seal::random().map(Secret::new);
        Ok(Self { wrap: secret()?, own: secret()?, look_up: secret()?, audit: secret()?, pepper: secret()? })
    }

    /// What data was kept with before there were secrets of its own: all of it was computed from the key outside.
    pub(crate) fn of_first(root: &RootKey) -> Self {
        let derived = |purpose: &str| hash(&root[..], &[purpose.as_bytes()]);
        Self {
            wrap: derived("wrap"),
            own: derived("own"),
            look_up: derived("look-up"),
            audit: derived("audit"),
            pepper: derived("pepper"),
        }
    }

    fn in_order(&self) -> [&Secret; COUNT] {
        [&self.wrap, &self.own, &self.look_up, &self.audit, &self.pepper]
    }

    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (parts, []) = bytes.as_chunks::<32>() else { return None };
        let [wrap, own, look_up, audit, pepper] = <&[[u8; 32]; COUNT]>::try_from(parts).ok()?;
        let secret = |bytes: &[u8; 32]| Secret::new(*bytes);
        Some(Self {
            wrap: secret(wrap),
            own: secret(own),
            look_up: secret(look_up),
            audit: secret(audit),
            pepper: secret(pepper),
        })
    }

    /// Those of this data; `None` where none are kept yet. Only the key they were wrapped with opens them.
    pub(crate) async fn read(
        db: &impl ConnectionTrait,
        root: &RootKey,
        path: &Path,
    ) -> Result<Option<Self>, OpenError> {
        let Some(row) = keeping::Entity::find_by_id(NAME).one(db).await? else { return Ok(None) };
        let wrong = || OpenError::WrongKey(path.to_owned());
        let bytes = outside(root).open_bytes(cell(), &row.value).map_err(|_| wrong())?;
        Self::of_bytes(&bytes).ok_or_else(wrong).map(Some)
    }

    /// Keeps them, wrapped with this key and with no other any more.
    pub(crate) async fn keep(&self, db: &impl ConnectionTrait, root: &RootKey) -> Result<(), Fault> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(32 * COUNT));
        for secret in self.in_order() {
            bytes.extend_from_slice(&secret[..]);
        }
        let value = outside(root).seal_bytes(cell(), &bytes)?;
        let row = keeping::ActiveModel { name: Set(NAME.to_owned()), value: Set(value) };
        let replace =
            OnConflict::column(keeping::Column::Name).update_column(keeping::Column::Value).to_owned();
        keeping::Entity::insert(row).on_conflict(replace).exec_without_returning(db).await?;
        Ok(())
    }
}

/// The key outside, for its one purpose.
fn outside(root: &RootKey) -> SealKey {
    SealKey::new(Uuid::from_u128(3), &hash(&root[..], &[NAME.as_bytes()]))
}

fn cell() -> Cell {
    Cell::of("keeping", "value", Uuid::nil()).named(NAME)
}
