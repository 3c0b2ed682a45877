//! Passphrases: kept so that nobody can read them back, and checked at the same pace whether or not there is an account.
use crate::{
    error::{Fault, Stored},
    seal::random,
};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{
        PasswordHasher, PasswordVerifier,
        phc::{Output, ParamsString, PasswordHash, Salt},
    },
};
use domain::sign_in::Passphrase;
use std::sync::Arc;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// Each takes 19 MiB for some tens of milliseconds (OWASP's smallest Argon2id), so only a few at a time.
const AT_ONCE: usize = 2;

/// Hashes and checks, off the threads that serve.
pub(crate) struct Passphrases {
    turns: Arc<Semaphore>,
    pepper: Zeroizing<[u8; 32]>,
    /// What is checked where there is no account: the work is the same, and the answer is no.
    nobody: String,
}

impl Passphrases {
    pub(crate) fn new(pepper: Zeroizing<[u8; 32]>) -> Result<Self, Fault> {
        Ok(Self { turns: Arc::new(Semaphore::new(AT_ONCE)), pepper, nobody: of_nobody()? })
    }

    /// The text that is kept.
    pub(crate) async fn hash(&self, passphrase: &Passphrase) -> Stored<String> {
        let (pepper, typed) = (self.pepper.clone(), Zeroizing::new(passphrase.as_bytes().to_vec()));
        Ok(self.in_turn(move || hash(&pepper, &typed)).await??)
    }

    /// Whether `passphrase` is the one whose text was kept; with no text, the same work for a no.
    pub(crate) async fn is_right(&self, passphrase: &Passphrase, kept: Option<String>) -> Stored<bool> {
        let (pepper, typed) = (self.pepper.clone(), Zeroizing::new(passphrase.as_bytes().to_vec()));
        let is_someone = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobody.clone());
        let is_right = self
            .in_turn(move || {
                let hash = PasswordHash::new(&kept).map_err(|error| Fault::of(error.to_string()))?;
                Ok::<_, Fault>(argon2(&pepper)?.verify_password(&typed, &hash).is_ok())
            })
            .await??;
        Ok(is_right && is_someone)
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = self.turns.clone().acquire_owned().await.map_err(Fault::of)?;
        tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        })
        .await
        .map_err(Fault::of)
    }
}

fn hash(pepper: &Zeroizing<[u8; 32]>, typed: &[u8]) -> Result<String, Fault> {
    let kept = argon2(pepper)?.hash_password(typed).map_err(|error| Fault::of(error.to_string()))?;
    Ok(kept.to_string())
}

/// A text like those that are kept, with chance in place of a hash: as much work to check, and never right. Nothing is
/// hashed for it, so that starting the server neither waits for that nor keeps the memory it takes.
fn of_nobody() -> Result<String, Fault> {
    let text = |error: &dyn std::fmt::Display| Fault::of(error.to_string());
    let (salt, hash) = (random::<16>()?, random::<{ Params::DEFAULT_OUTPUT_LEN }>()?);
    let nobody = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(Params::DEFAULT).map_err(|error| text(&error))?,
        salt: Some(Salt::new(&salt).map_err(|error| text(&error))?),
        hash: Some(Output::new(&hash).map_err(|error| text(&error))?),
    };
    Ok(nobody.to_string())
}

/// The pepper comes from the key outside the database: without it a copied table cannot even be guessed at.
fn argon2(pepper: &Zeroizing<[u8; 32]>) -> Result<Argon2<'_>, Fault> {
    Argon2::new_with_secret(&pepper[..], Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
        .map_err(|error| Fault::of(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_passphrase_with_the_right_key_is_right() {
        let passphrases = Passphrases::new(Zeroizing::new([1; 32])).expect("ready");
        let tea = Passphrase::typed("tea with nan on sunday").expect("typed");
        let cake = Passphrase::typed("cake with nan on sunday").expect("typed");
        let kept = passphrases.hash(&tea).await.expect("hashed");
        assert!(kept.starts_with("$argon2id$") && !kept.contains("nan"));
        assert!(passphrases.is_right(&tea, Some(kept.clone())).await.expect("checked"));
        assert!(!passphrases.is_right(&cake, Some(kept.clone())).await.expect("checked"));
        assert!(!passphrases.is_right(&tea, None).await.expect("checked"));
        let shape = |text: &str| -> Vec<String> {
            // All but the salt and the hash, of which only the lengths are the same.
            let parts = text.split('$').enumerate();
            parts.map(|(nth, part)| if nth < 4 { part.to_owned() } else { part.len().to_string() }).collect()
        };
        assert_eq!(shape(&passphrases.nobody), shape(&kept), "as much work for nobody as for someone");
        let other_key = Passphrases::new(Zeroizing::new([2; 32])).expect("ready");
        assert!(!other_key.is_right(&tea, Some(kept)).await.expect("checked"));
    }
}
