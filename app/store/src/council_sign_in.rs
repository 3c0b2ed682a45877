//! Signing in where the council signs its workers in: the way there, the way back, and whom the council means.
//!
//! The browser holds one secret for the way. What the provider is told (state, nonce, the proof that whoever asks is whoever
//! began) is worked out from it with a key of this data, and only a keyed hash is kept: nobody who reads the database can
//! walk the way. A way is taken before the provider is asked anything, so that no answer counts twice.
use crate::{
    Store, Stored, Written,
    account::{self, ACTIVE, PAUSED},
    act::{Ask, lock_of},
    kept,
    keys::LookUp,
    row::{account as account_row, council_identity, council_way, session as session_row},
    seal,
    session::{self, Token},
    sign_in::SignedIn,
    tx::Tx,
};
use domain::{
    access::Viewer,
    council::Timings,
    session::{SessionKind, ends_at},
    time::Moment,
};
use sea_orm::prelude::*;
use std::convert::Infallible;
use zeroize::Zeroizing;

/// How long somebody may take to sign in at their council's.
pub const WAY_MINUTES: i64 = 10;

/// What the provider is told of one way, and must say again.
#[derive(Clone)]
pub struct Said {
    /// Comes back in the address.
    pub state: String,
    /// Comes back in the token.
    pub nonce: String,
    /// Shown to the provider only when the code is exchanged: 64 letters and digits.
    pub verifier: Zeroizing<String>,
}

/// A way that has begun.
pub struct Way {
    /// For the browser's cookie, and nowhere else.
    pub secret: Token,
    /// For the provider.
    pub said: Said,
}

/// What a way was begun for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// To come in.
    ComeIn,
    /// To come in like this from now on, with the account of the session that began it.
    Keep,
}

/// A way that was taken: nobody takes it again.
pub struct Taken {
    /// What the provider was told.
    pub said: Said,
    session_hash: Option<Vec<u8>>,
    aim: Aim,
}

/// Whom a provider means. Nothing else of what it says about somebody is ever looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Exactly as the provider spells itself.
    pub issuer: String,
    /// What it calls somebody, for ever.
    pub subject: String,
}

/// Why somebody whom the council knows is not in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CouncilRefusal {
    /// No account goes with them.
    NoAccount,
    /// The account is paused. Told no more than when all of this is broken.
    Paused,
    /// It was to be kept, and the session that wanted it is over or a parent's, or another account has it.
    CannotKeep,
}

impl Store {
    /// Begins a way. `session` is the one this browser has; it ends when the way has led in.
    pub async fn begin_council_way(&self, session: Option<&Token>, aim: Aim, at: Moment) -> Stored<Way> {
        let secret = Token::new(seal::random()?);
        let said = self.said(&secret);
        let row = council_way::Model {
            state_hash: self.way_of(&said.state),
            session_hash: session.map(|token| self.inner.keys.look_up(LookUp::Session, &token[..])),
            is_keeping: aim == Aim::Keep,
            until_at: at.millis() + WAY_MINUTES * 60_000,
        };
        let ask = Ask::of_nobody("TrySignIn", "BeginCouncilSignIn", at);
        let done: Written<(), Infallible> = self
            .write_as(ask, Vec::new(), move |tx| async move {
                // Whoever did not come back leaves nothing behind.
                council_way::Entity::delete_many()
                    .filter(council_way::Column::UntilAt.lte(tx.at().millis()))
                    .exec(tx.db())
                    .await?;
                tx.insert::<council_way::ActiveModel>(row).await?;
                Ok(Ok(()))
            })
            .await;
        done.map(|_| Way { secret, said })
    }

    /// Takes the way that this browser began and this state belongs to, if it is still open. It is gone afterwards.
    pub async fn take_council_way(&self, secret: &Token, state: &str, at: Moment) -> Stored<Option<Taken>> {
        let said = self.said(secret);
        let hash = self.way_of(&said.state);
        // Hashes are compared, so that the time it takes says nothing about the state.
        if hash != self.way_of(state) {
            return Ok(None);
        }
        // Whoever sends what was never begun costs one look and no write.
        if council_way::Entity::find_by_id(hash.clone()).one(&self.inner.readers).await?.is_none() {
            return Ok(None);
        }
        let ask = Ask::of_nobody("TrySignIn", "TakeCouncilWay", at);
        let (sender, taken) = tokio::sync::oneshot::channel();
        let done: Written<(), Infallible> = self
            .write_as(ask, lock(&hash), move |tx| async move {
                let row = council_way::Entity::find_by_id(hash.clone()).one(tx.db()).await?;
                let gone = council_way::Entity::delete_by_id(hash).exec(tx.db()).await?;
                let row = row.filter(|row| gone.rows_affected == 1 && tx.at().millis() < row.until_at);
                let _ = sender.send(row);
                Ok(Ok(()))
            })
            .await;
        done.map(|_| ())?;
        let row = taken.await.map_err(crate::Fault::of)?;
        Ok(row.map(|row| Taken {
            said,
            session_hash: row.session_hash,
            aim: if row.is_keeping { Aim::Keep } else { Aim::ComeIn },
        }))
    }

    /// Signs in whoever the council means, or keeps from now on that it means the worker whose session began the way.
    /// Never a parent, whatever is kept.
    pub async fn sign_in_by_council(
        &self,
        identity: &Identity,
        taken: Taken,
        at: Moment,
        timings: &Timings,
    ) -> Stored<Result<SignedIn, CouncilRefusal>> {
        let hash = self.identity_hash(identity);
        let account = match taken.aim {
            Aim::ComeIn => self.account_of(&hash).await?.ok_or(CouncilRefusal::NoAccount),
            Aim::Keep => {
                let of = self.account_of_session(taken.session_hash.as_deref(), at, timings).await?;
                of.ok_or(CouncilRefusal::CannotKeep)
            }
        };
        let account = match account {
            Ok(account) => account,
            Err(no) => return Ok(Err(no)),
        };
        let viewer = account::viewer_of(&account)?;
        let Viewer::Worker(_) = viewer else { return Ok(Err(CouncilRefusal::CannotKeep)) };
        let ask = Ask { viewer: Some(viewer), ..Ask::of_nobody("SignIn", "SignInByCouncil", at) };
        let locks = lock(&hash).into_iter().chain([lock_of(account.id)]).collect();
        let (sender, token) = tokio::sync::oneshot::channel();
        let (aim, older, language, timings) =
            (taken.aim, taken.session_hash, account.language.clone(), *timings);
        let done: Written<(), CouncilRefusal> = self
            .write_as(ask, locks, move |tx| async move {
                let now = account_row::Entity::find_by_id(account.id).one(tx.db()).await?;
                match now {
                    Some(now) if now.state == ACTIVE => {}
                    Some(now) if now.state == PAUSED => return Ok(Err(CouncilRefusal::Paused)),
                    _ => return Ok(Err(CouncilRefusal::NoAccount)),
                }
                if aim == Aim::Keep && !goes_on(&tx, older.as_deref(), &timings).await? {
                    return Ok(Err(CouncilRefusal::CannotKeep));
                }
                let known = council_identity::Entity::find_by_id(hash.clone()).one(tx.db()).await?;
                match (aim, known) {
                    (_, Some(known)) if known.account == account.id => {}
                    (Aim::Keep, None) => keep(&tx, hash, account.id).await?,
                    (Aim::Keep, Some(_)) => return Ok(Err(CouncilRefusal::CannotKeep)),
                    // It went to another account, or away, while we looked.
                    (Aim::ComeIn, _) => return Ok(Err(CouncilRefusal::NoAccount)),
                }
                if let Some(older) = older {
                    session::end_this(&tx, older).await?;
                }
                let _ = sender.send(session::begin(&tx, account.id, viewer).await?);
                Ok(Ok(()))
            })
            .await;
        match done? {
            Ok(()) => {
                let token = token.await.map_err(crate::Fault::of)?;
                Ok(Ok(SignedIn { token, viewer, language }))
            }
            Err(no) => Ok(Err(no)),
        }
    }

    /// What the provider is told of the way with this secret.
    fn said(&self, secret: &Token) -> Said {
        let word = |kind| hex(&self.inner.keys.look_up(kind, &secret[..]));
        Said {
            state: word(LookUp::CouncilState),
            nonce: word(LookUp::CouncilNonce),
            verifier: Zeroizing::new(word(LookUp::CouncilVerifier)),
        }
    }

    fn way_of(&self, state: &str) -> Vec<u8> {
        self.inner.keys.look_up(LookUp::CouncilWay, state.as_bytes())
    }

    fn identity_hash(&self, identity: &Identity) -> Vec<u8> {
        let length = (identity.issuer.len() as u64).to_be_bytes();
        let both = [&length, identity.issuer.as_bytes(), identity.subject.as_bytes()].concat();
        self.inner.keys.look_up(LookUp::CouncilIdentity, &both)
    }

    async fn account_of(&self, identity: &[u8]) -> Stored<Option<account_row::Model>> {
        let db = &self.inner.readers;
        let Some(kept) = council_identity::Entity::find_by_id(identity.to_vec()).one(db).await? else {
            return Ok(None);
        };
        Ok(account_row::Entity::find_by_id(kept.account).one(db).await?)
    }

    async fn account_of_session(
        &self,
        hash: Option<&[u8]>,
        at: Moment,
        timings: &Timings,
    ) -> Stored<Option<account_row::Model>> {
        let Some(hash) = hash else { return Ok(None) };
        let db = &self.inner.readers;
        match session_row::Entity::find_by_id(hash.to_vec()).one(db).await? {
            Some(row) if is_open(&row, at, timings)? => {
                Ok(account_row::Entity::find_by_id(row.account).one(db).await?)
            }
            _ => Ok(None),
        }
    }
}

/// Whether the session that wants this is still going on: it may have ended while its owner was at the provider's.
async fn goes_on(tx: &Tx, hash: Option<&[u8]>, timings: &Timings) -> Stored<bool> {
    let Some(hash) = hash else { return Ok(false) };
    match session_row::Entity::find_by_id(hash.to_vec()).one(tx.db()).await? {
        Some(row) => is_open(&row, tx.at(), timings),
        None => Ok(false),
    }
}

fn is_open(row: &session_row::Model, at: Moment, timings: &Timings) -> Stored<bool> {
    let kind: SessionKind = kept::read(&row.kind)?;
    let (began, used) = (Moment::from_millis(row.began_at), Moment::from_millis(row.used_at));
    Ok(kind == SessionKind::Worker && row.ended_at.is_none() && at < ends_at(kind, began, used, timings))
}

/// From now on the council means this account by this, and by nothing else.
async fn keep(tx: &Tx, identity_hash: Vec<u8>, account: Uuid) -> Stored<()> {
    council_identity::Entity::delete_many()
        .filter(council_identity::Column::Account.eq(account))
        .exec(tx.db())
        .await?;
    let made_at = tx.at().millis();
    tx.insert::<council_identity::ActiveModel>(council_identity::Model { identity_hash, account, made_at })
        .await
}

fn lock(hash: &[u8]) -> Vec<i64> {
    hash.first_chunk::<16>().map(|half| lock_of(Uuid::from_bytes(*half))).into_iter().collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
