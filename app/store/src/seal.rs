//! Sealing: what people write is kept so that a copied file shows no words, and no sealed text fits another place.
use crate::error::Fault;
use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use rand::{TryRng, rngs::SysRng};
use sea_orm::prelude::Uuid;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The first byte of everything sealed, so that a later way of sealing can stand beside this one.
const FORMAT: u8 = 1;
const NONCE_BYTES: usize = 24;

/// The one place a sealed text belongs to. Moved anywhere else, it does not open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    table: &'static str,
    column: &'static str,
    row: Uuid,
    /// The second id of a row that is named by two.
    and: Uuid,
    version: i32,
    /// The hash of a row's name, where it has a name rather than an id.
    name: [u8; 32],
}

impl Cell {
    /// `table.column` of the row with this id.
    pub(crate) const fn of(table: &'static str, column: &'static str, row: Uuid) -> Self {
        Self { table, column, row, and: Uuid::nil(), version: 0, name: [0; 32] }
    }
    /// The column `body`.
    pub(crate) const fn body(table: &'static str, row: Uuid) -> Self {
        Self::of(table, "body", row)
    }
    /// … of a row named by two ids.
    pub(crate) const fn and(self, other: Uuid) -> Self {
        Self { and: other, ..self }
    }
    /// … of this version of the text.
    pub(crate) const fn version(self, version: i32) -> Self {
        Self { version, ..self }
    }
    /// … of the row with this name.
    pub(crate) fn named(self, name: &str) -> Self {
        Self { name: Sha256::digest(name.as_bytes()).into(), ..self }
    }
    fn bound_to(&self, key: Uuid) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(128);
        for name in [self.table, self.column] {
            bytes.extend_from_slice(name.as_bytes());
            bytes.push(b'|');
        }
        bytes.extend_from_slice(self.row.as_bytes());
        bytes.extend_from_slice(key.as_bytes());
        bytes.extend_from_slice(self.and.as_bytes());
        bytes.extend_from_slice(&self.version.to_be_bytes());
        bytes.extend_from_slice(&self.name);
        bytes
    }
}

/// A key that seals; wiped from memory when it is let go.
pub(crate) struct SealKey {
    id: Uuid,
    cipher: XChaCha20Poly1305,
}

impl SealKey {
    pub(crate) fn new(id: Uuid, bytes: &[u8; 32]) -> Self {
        Self { id, cipher: XChaCha20Poly1305::new(&Key::from(*bytes)) }
    }

    /// Seals a value's JSON for `cell`.
    pub(crate) fn seal<T: Serialize + ?Sized>(&self, cell: Cell, value: &T) -> Result<Vec<u8>, Fault> {
        let plain = Zeroizing::new(serde_json::to_vec(value).map_err(Fault::of)?);
        self.seal_bytes(cell, &plain)
    }

    /// Opens what was sealed for `cell`. Anything else is refused.
    pub(crate) fn open<T: DeserializeOwned>(&self, cell: Cell, sealed: &[u8]) -> Result<T, Fault> {
        let plain = self.open_bytes(cell, sealed)?;
        // The error's own text could quote the words.
        serde_json::from_slice(&plain).map_err(|error| {
            Fault::of(format!("sealed {}.{} does not read ({:?})", cell.table, cell.column, error.classify()))
        })
    }

    pub(crate) fn seal_bytes(&self, cell: Cell, plain: &[u8]) -> Result<Vec<u8>, Fault> {
        let nonce = random::<NONCE_BYTES>()?;
        let aad = cell.bound_to(self.id);
        let payload = Payload { msg: plain, aad: &aad };
        let text =
            self.cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Fault::of("sealing failed"))?;
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + text.len());
        sealed.push(FORMAT);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&text);
        Ok(sealed)
    }

    pub(crate) fn open_bytes(&self, cell: Cell, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let broken = || Fault::of(format!("sealed {}.{} does not open", cell.table, cell.column));
        let (&[FORMAT], rest) = sealed.split_first_chunk::<1>().ok_or_else(broken)? else {
            return Err(broken());
        };
        let (nonce, text) = rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(broken)?;
        let payload = Payload { msg: text, aad: &cell.bound_to(self.id) };
        self.cipher.decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| broken())
    }
}

/// Random bytes from the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    SysRng.try_fill_bytes(&mut bytes).map_err(Fault::of)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_text_opens_in_its_own_place_only() {
        let (goal, other) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
        let key = SealKey::new(goal, &[7; 32]);
        let cell = Cell::body("goal", goal);
        let sealed = key.seal(cell, "mornings are calmer").expect("sealed");
        assert!(!sealed.windows(8).any(|part| part == b"mornings"));
        assert_eq!(key.open::<String>(cell, &sealed).expect("opened"), "mornings are calmer");
        for wrong in [
            Cell::body("goal", other),
            Cell::body("entry", goal),
            Cell::of("goal", "closing_body", goal),
            cell.version(1),
            cell.and(other),
            cell.named("x"),
        ] {
            assert!(key.open::<String>(wrong, &sealed).is_err(), "{wrong:?}");
        }
        assert!(SealKey::new(other, &[7; 32]).open::<String>(cell, &sealed).is_err(), "another key's name");
        assert!(SealKey::new(goal, &[8; 32]).open::<String>(cell, &sealed).is_err(), "another key");
        for at in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert!(key.open::<String>(cell, &flipped).is_err(), "byte {at} flipped");
            assert!(key.open::<String>(cell, &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn sealing_twice_never_looks_the_same() {
        let key = SealKey::new(Uuid::nil(), &[7; 32]);
        let cell = Cell::body("goal", Uuid::nil());
        assert_ne!(key.seal(cell, "x").expect("sealed"), key.seal(cell, "x").expect("sealed"));
    }
}
