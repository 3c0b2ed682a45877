//! Signing in with a name and a passphrase. Guessing is slowed, never answered with a lock an abuser could use.
//!
//! A try is counted before the passphrase is looked at, so that a hundred tries at once are still a hundred tries, and the
//! counts are kept, so that a restart gives none back. Three counts slow different people: the same name from the same
//! address; one address trying many names; many addresses trying one name. An address from which the owner signed in
//! before is exempt from the last, so that nobody elsewhere can keep the owner out.
use crate::{
    Store, Stored, Written,
    account::{self, ACTIVE, PAUSED},
    act::{Ask, lock_of},
    keys::LookUp,
    row::{account as account_row, attempts},
    session::{self, Token},
    tx::Tx,
};
use domain::{
    access::Viewer,
    sign_in::{Passphrase, SignInName},
    time::Moment,
};
use sea_orm::{prelude::*, sea_query::OnConflict};
use std::convert::Infallible;

/// Somebody wants to sign in.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// Three plain words.
    pub name: SignInName,
    /// As typed.
    pub passphrase: Passphrase,
    /// From where, as text; kept only as a keyed hash.
    pub address: String,
    /// When.
    pub at: Moment,
}

/// Somebody is signed in.
#[derive(Debug)]
pub struct SignedIn {
    /// For the cookie.
    pub token: Token,
    /// Who.
    pub viewer: Viewer,
    /// The tag of their language.
    pub language: String,
}

/// Why nobody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    /// The name or the passphrase is not right. Which of the two is never said.
    Wrong,
    /// All is right, and the account is paused. Told no more than when all of this is broken.
    Paused,
    /// Too many tries. The passphrase was not looked at.
    TooMany {
        /// When to try again.
        wait_seconds: u32,
    },
}

/// How one count slows: so many tries are free, then each must wait twice as long as the one before.
struct Slowing {
    free: i32,
    first_wait_seconds: i64,
    wait_seconds_max: i64,
    /// Forgotten after this long without a try.
    forgotten_minutes: i64,
}

/// The same name from the same address.
const PAIR: Slowing =
    Slowing { free: 5, first_wait_seconds: 10, wait_seconds_max: 900, forgotten_minutes: 24 * 60 };
/// One address, whatever the names: many phones may share it.
const ADDRESS: Slowing =
    Slowing { free: 60, first_wait_seconds: 5, wait_seconds_max: 60, forgotten_minutes: 60 };
/// One name, from addresses its owner has not used.
const NAME: Slowing =
    Slowing { free: 100, first_wait_seconds: 5, wait_seconds_max: 60, forgotten_minutes: 24 * 60 };

impl Store {
    /// Signs in, or says no at the same pace for a name that exists and one that does not.
    pub async fn sign_in(&self, ask: SignIn) -> Stored<Result<SignedIn, SignInRefusal>> {
        let counts = self.counts(&ask);
        let locks = counts.locks();
        if let Err(wait_seconds) = self.count_try(counts.clone(), locks.clone(), ask.at).await? {
            return Ok(Err(SignInRefusal::TooMany { wait_seconds }));
        }
        let account = account_row::Entity::find()
            .filter(account_row::Column::NameHash.eq(counts.name_hash.clone()))
            .one(&self.inner.readers)
            .await?;
        let kept = account.as_ref().map(|account| account.passphrase.clone());
        let is_right = self.inner.passphrases.is_right(&ask.passphrase, kept).await?;
        let account = account.filter(|_| is_right);
        let (paused_counts, paused_locks) = (counts.clone(), locks.clone());
        // Every answer takes one write: begin a session, or write down that nobody came in, and who tried to.
        let viewer = account.as_ref().map(account::viewer_of).transpose()?;
        let nobody = Ask::of_nobody("SignIn", "SignIn", ask.at);
        let (sender, token) = tokio::sync::oneshot::channel();
        let language = account.as_ref().map(|account| account.language.clone());
        let passphrase = account.as_ref().map(|account| account.passphrase.clone());
        let done: Written<(), SignInRefusal> = self
            .write_as(Ask { viewer, ..nobody }, locks, move |tx| async move {
                let (Some(account), Some(viewer)) = (account, viewer) else {
                    return Ok(Err(SignInRefusal::Wrong));
                };
                // Renewed since it was looked at: then it was the wrong passphrase.
                let now = account_row::Entity::find_by_id(account.id).one(tx.db()).await?;
                let is_same = |now: &account_row::Model| {
                    Some(&now.passphrase) == passphrase.as_ref() && now.name_hash == account.name_hash
                };
                match now.filter(is_same) {
                    Some(now) if now.state == ACTIVE => {}
                    Some(now) if now.state == PAUSED => return Ok(Err(SignInRefusal::Paused)),
                    _ => return Ok(Err(SignInRefusal::Wrong)),
                }
                counts.forget_after_success(&tx).await?;
                // Not the reply: a reply could be kept, and the token must be nowhere but in the cookie.
                let _ = sender.send(session::begin(&tx, account.id, viewer).await?);
                Ok(Ok(()))
            })
            .await;
        match (done?, viewer, language) {
            (Ok(()), Some(viewer), Some(language)) => {
                let token = token.await.map_err(crate::Fault::of)?;
                Ok(Ok(SignedIn { token, viewer, language }))
            }
            (Err(SignInRefusal::Paused), ..) => {
                self.take_back_try(paused_counts, paused_locks, ask.at).await?;
                Ok(Err(SignInRefusal::Paused))
            }
            _ => Ok(Err(SignInRefusal::Wrong)),
        }
    }

    /// A try that was right slows nobody: whoever is paused would else be told to wait, as nobody is when all is broken.
    async fn take_back_try(&self, counts: Counts, locks: Vec<i64>, at: Moment) -> Stored<()> {
        let ask = Ask::of_nobody("TrySignIn", "TrySignIn", at);
        let done: Written<(), Infallible> = self
            .write_as(ask, locks, move |tx| async move {
                counts.take_back(&tx).await?;
                Ok(Ok(()))
            })
            .await;
        done.map(|_| ())
    }

    /// Counts this try, unless it comes too early: then says how long to wait.
    async fn count_try(&self, counts: Counts, locks: Vec<i64>, at: Moment) -> Stored<Result<(), u32>> {
        let ask = Ask::of_nobody("TrySignIn", "TrySignIn", at);
        self.write_as(ask, locks, move |tx| async move {
            let is_known = find(&tx, &counts.known).await?.is_some();
            let mut wait = 0;
            let mut counted = Vec::new();
            for (key, slowing) in [(&counts.pair, &PAIR), (&counts.address, &ADDRESS), (&counts.name, &NAME)]
            {
                if is_known && std::ptr::eq(slowing, &NAME) {
                    continue;
                }
                let (count, waits) = slowing.after(find(&tx, key).await?.as_ref(), at);
                wait = wait.max(waits);
                counted.push((key.clone(), count));
            }
            if wait > 0 {
                return Ok(Err(u32::try_from(wait).unwrap_or(u32::MAX)));
            }
            for (key, count) in counted {
                put(&tx, key, count + 1).await?;
            }
            Ok(Ok(()))
        })
        .await
    }

    fn counts(&self, ask: &SignIn) -> Counts {
        let keys = &self.inner.keys;
        let name = ask.name.as_str().as_bytes();
        let both = [name, b"\0", ask.address.as_bytes()].concat();
        Counts {
            name_hash: keys.look_up(LookUp::SignInName, name),
            pair: keys.look_up(LookUp::TriesOfPair, &both),
            address: keys.look_up(LookUp::TriesOfAddress, ask.address.as_bytes()),
            name: keys.look_up(LookUp::TriesOfName, name),
            known: keys.look_up(LookUp::KnownPair, &both),
        }
    }
}

/// The keyed hashes under which tries are counted.
#[derive(Clone)]
struct Counts {
    name_hash: Vec<u8>,
    pair: Vec<u8>,
    address: Vec<u8>,
    name: Vec<u8>,
    /// Present once the owner has signed in from this address.
    known: Vec<u8>,
}

impl Counts {
    fn locks(&self) -> Vec<i64> {
        [&self.pair, &self.address, &self.name]
            .into_iter()
            .filter_map(|hash| hash.first_chunk::<16>())
            .map(|half| lock_of(Uuid::from_bytes(*half)))
            .collect()
    }

    /// The owner is here: their own tries are forgotten, this one slows nobody, and this address is theirs.
    async fn forget_after_success(&self, tx: &Tx) -> Stored<()> {
        self.take_back(tx).await?;
        put(tx, self.known.clone(), 0).await
    }

    /// As if this try had not been, nor any before it of the same name from the same address.
    async fn take_back(&self, tx: &Tx) -> Stored<()> {
        attempts::Entity::delete_by_id(self.pair.clone()).exec(tx.db()).await?;
        let mut counted = vec![self.address.clone()];
        if find(tx, &self.known).await?.is_none() {
            counted.push(self.name.clone());
        }
        attempts::Entity::update_many()
            .col_expr(
                attempts::Column::Count,
                sea_orm::sea_query::ExprTrait::sub(Expr::col(attempts::Column::Count), 1),
            )
            .filter(attempts::Column::KeyHash.is_in(counted))
            .filter(attempts::Column::Count.gt(0))
            .exec(tx.db())
            .await?;
        Ok(())
    }
}

impl Slowing {
    /// The tries that still count at `now`, and how many seconds the next must wait.
    fn after(&self, row: Option<&attempts::Model>, now: Moment) -> (i32, i64) {
        let Some(row) = row else { return (0, 0) };
        let last = Moment::from_millis(row.last_at);
        if now.minutes_since(last) >= self.forgotten_minutes {
            return (0, 0);
        }
        let over = row.count - self.free;
        if over < 0 {
            return (row.count, 0);
        }
        let pause = self.first_wait_seconds.saturating_mul(1 << over.min(20)).min(self.wait_seconds_max);
        // A clock set back must not make anyone wait longer than that.
        let passed = (now.millis() - last.millis()).max(0) / 1000;
        (row.count, (pause - passed).max(0))
    }
}

async fn find(tx: &Tx, key: &[u8]) -> Stored<Option<attempts::Model>> {
    Ok(attempts::Entity::find_by_id(key.to_vec()).one(tx.db()).await?)
}

async fn put(tx: &Tx, key_hash: Vec<u8>, count: i32) -> Stored<()> {
    let at = tx.at().millis();
    let row = attempts::Model { key_hash, count, since_at: at, last_at: at };
    let replace = OnConflict::column(attempts::Column::KeyHash)
        .update_columns([attempts::Column::Count, attempts::Column::LastAt])
        .to_owned();
    attempts::Entity::insert(attempts::ActiveModel::from(row))
        .on_conflict(replace)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(slowing: &Slowing, count: i32, seconds_ago: i64, expect: (i32, i64)) {
        let now = Moment::from_millis(1_000_000_000_000);
        let last_at = now.millis() - seconds_ago * 1000;
        let row = attempts::Model { key_hash: Vec::new(), count, since_at: last_at, last_at };
        assert_eq!(slowing.after(Some(&row), now), expect, "{count} tries, {seconds_ago} s ago");
    }

    #[test]
    fn a_few_tries_are_free_then_each_waits_twice_as_long() {
        assert_eq!(PAIR.after(None, Moment::from_millis(0)), (0, 0));
        check(&PAIR, 4, 0, (4, 0));
        check(&PAIR, 5, 0, (5, 10));
        check(&PAIR, 5, 9, (5, 1));
        check(&PAIR, 5, 10, (5, 0));
        check(&PAIR, 6, 0, (6, 20));
        check(&PAIR, 500, 0, (500, 900));
        check(&PAIR, 500, 24 * 3600, (0, 0));
        check(&PAIR, 5, -3600, (5, 10));
        check(&NAME, 99, 0, (99, 0));
        check(&NAME, 10_000, 0, (10_000, 60));
    }
}
