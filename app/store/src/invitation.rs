//! Invitations: made by a worker, opened in one browser, confirmed by the worker, used once.
//!
//! The code of a link and the claim of the browser that opened it are worked out from a key and the name of the write that
//! asked for them, so that asking again gives the same, and neither is kept: only their keyed hashes are.
use crate::{
    Fault, Look, Store, StoreError, Stored, Write, Written,
    account::{self, Credentials},
    act::{Ask, lock_of},
    audit::Outcome,
    family, kept,
    keys::LookUp,
    row::{self, invitation},
    session::{self, Token},
    sign_in::SignedIn,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    id::{InvitationId, PersonId},
    invitation::{Invitation, InvitationCode, InvitationRefusal, InvitationState},
    sign_in::{Passphrase, SignInName},
    time::Moment,
    words::Line,
};
use sea_orm::{ActiveValue::Set, prelude::*};
use secret::{half, secret};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;

mod secret;

/// An invitation just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvitation {
    /// For the link. Shown this once.
    pub code: InvitationCode,
    /// When it stops working.
    pub until: Moment,
}

/// Somebody holds a link.
#[derive(Clone, Debug)]
pub struct Opening {
    /// From the link.
    pub code: InvitationCode,
    /// What this browser was told the first time; empty the first time.
    pub claim: String,
    /// Names the asking.
    pub write: Write,
    /// Two plain words to show on both screens, if it is the first time.
    pub matching: String,
}

/// What the browser that opened a link is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Whether the worker has confirmed it.
    pub is_confirmed: bool,
    /// Two plain words to compare.
    pub matching: String,
    /// What this browser says from now on. Empty when it was sent along.
    pub claim: String,
}

/// Somebody whose invitation was confirmed chooses a passphrase.
#[derive(Clone, Debug)]
pub struct Using {
    /// From the link.
    pub code: InvitationCode,
    /// What this browser was told.
    pub claim: String,
    /// As typed; checked here.
    pub passphrase: Passphrase,
    /// The tag of the language to show from now on.
    pub language: String,
    /// Names to sign in with: the first that nobody has becomes theirs.
    pub names: Vec<SignInName>,
    /// Names the asking.
    pub write: Write,
}

/// The parent is in.
#[derive(Debug)]
pub struct Welcome {
    /// The name to sign in with from now on.
    pub name: SignInName,
    /// The session that began.
    pub signed_in: SignedIn,
}

#[derive(Serialize, Deserialize)]
struct Used {
    name: SignInName,
    account: [u8; 16],
}

impl Store {
    /// Invites this adult until `until`. An earlier invitation to them stops working.
    pub async fn invite(
        &self,
        permit: Permit<deed::Invite>,
        write: Write,
        id: InvitationId,
        until: Moment,
    ) -> Written<NewInvitation, Infallible> {
        let code = secret(&self.inner.keys, LookUp::InvitationMade, write.id, id.bytes());
        let code = InvitationCode::parse(&code).map_err(|_| Fault::of("a code is words"))?;
        let code_hash = self.inner.keys.look_up(LookUp::InvitationCode, code.as_str().as_bytes());
        let until: Result<Moment, Infallible> = self
            .write(permit, write, move |tx| async move {
                let room = tx.room()?;
                for earlier in alive(&tx, room).await? {
                    move_to(&tx, row::key(earlier.id), InvitationState::Cancelled).await?;
                }
                tx.insert::<invitation::ActiveModel>(invitation::Model {
                    id: row::key(id),
                    family: row::key(room.family),
                    person: row::key(room.person),
                    by_worker: row::key(tx.worker()?),
                    code_hash,
                    claim_hash: None,
                    state: kept::word(&InvitationState::Waiting)?,
                    matching: None,
                    until_at: until.millis(),
                    opened_at: None,
                    made_at: tx.at().millis(),
                })
                .await?;
                tx.touched(id);
                Ok(Ok(until))
            })
            .await?;
        Ok(until.map(|until| NewInvitation { code, until }))
    }

    /// How an invitation stands, and the name of the adult it is for.
    pub async fn read_invitation(
        &self,
        permit: Permit<deed::ConfirmInvitation>,
        look: Look,
        id: InvitationId,
    ) -> Stored<(Invitation, Line)> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let invitation = open(&mine(&tx, room, id).await?)?;
            Ok((invitation, family::adult(&tx, room).await?.name))
        })
        .await
    }

    /// The right person has it, and the words match.
    pub async fn confirm_invitation(
        &self,
        permit: Permit<deed::ConfirmInvitation>,
        write: Write,
        id: InvitationId,
    ) -> Written<(), InvitationRefusal> {
        self.write(permit, write, move |tx| async move {
            let row = mine(&tx, tx.room()?, id).await?;
            tx.touched(id);
            let invitation = open(&row)?;
            if invitation.state != InvitationState::Opened || tx.at() >= invitation.until {
                return Ok(Err(InvitationRefusal::DoesNotWork));
            }
            move_to(&tx, row.id, InvitationState::Confirmed).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Calls it off. One that is over stays as it is.
    pub async fn cancel_invitation(
        &self,
        permit: Permit<deed::ConfirmInvitation>,
        write: Write,
        id: InvitationId,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let row = mine(&tx, tx.room()?, id).await?;
            tx.touched(id);
            if !matches!(open(&row)?.state, InvitationState::Used | InvitationState::Cancelled) {
                move_to(&tx, row.id, InvitationState::Cancelled).await?;
            }
            Ok(Ok(()))
        })
        .await
    }

    /// Opens a link, or asks again in the browser that opened it. Says nothing about any family. Needs no permit: whoever
    /// holds the link may.
    pub async fn open_invitation(&self, ask: Opening) -> Written<Opened, InvitationRefusal> {
        let keys = self.inner.keys.clone();
        let code_hash = keys.look_up(LookUp::InvitationCode, ask.code.as_str().as_bytes());
        let ours = secret(&keys, LookUp::InvitationMade, ask.write.id, half(&code_hash));
        let said = if ask.claim.is_empty() { &ours } else { &ask.claim };
        let claim_hash = keys.look_up(LookUp::InvitationClaim, said.as_bytes());
        let given = if ask.claim.is_empty() { ours } else { String::new() };
        let nobody = Ask::of_nobody("OpenInvitation", ask.write.name, ask.write.at);
        let locks = vec![lock_of(Uuid::from_bytes(half(&code_hash)))];
        let opened: Result<(bool, String), InvitationRefusal> = self
            .write_as(nobody, locks, move |tx| async move {
                let Some(row) = living(&tx, &code_hash).await? else {
                    return Ok(Err(InvitationRefusal::DoesNotWork));
                };
                tx.touched(row::id::<domain::id::kind::Invitation>(row.id));
                let state = open(&row)?.state;
                if state == InvitationState::Waiting && ask.claim.is_empty() {
                    let change = invitation::ActiveModel {
                        claim_hash: Set(Some(claim_hash)),
                        matching: Set(Some(ask.matching.clone())),
                        opened_at: Set(Some(tx.at().millis())),
                        state: Set(kept::word(&InvitationState::Opened)?),
                        ..Default::default()
                    };
                    change_to(&tx, row.id, change).await?;
                    tx.wake(Viewer::Worker(row::id(row.by_worker)));
                    return Ok(Ok((false, ask.matching)));
                }
                match row.matching {
                    Some(matching) if row.claim_hash.as_ref() == Some(&claim_hash) => {
                        Ok(Ok((state == InvitationState::Confirmed, matching)))
                    }
                    _ => Ok(Err(InvitationRefusal::DoesNotWork)),
                }
            })
            .await?;
        Ok(opened.map(|(is_confirmed, matching)| Opened { is_confirmed, matching, claim: given }))
    }

    /// Makes the account, or renews it for someone who could not sign in any more, and begins a session. Works once, in the
    /// browser that opened the link, after the worker confirmed. Needs no permit: the link, the claim and the worker's word
    /// are one.
    pub async fn use_invitation(&self, ask: Using) -> Written<Welcome, InvitationRefusal> {
        let keys = self.inner.keys.clone();
        let code_hash = keys.look_up(LookUp::InvitationCode, ask.code.as_str().as_bytes());
        let claim_hash = keys.look_up(LookUp::InvitationClaim, ask.claim.as_bytes());
        let Some(first) = ask.names.first() else {
            return Err(Fault::of("no sign-in name was offered").into());
        };
        let typed = String::from_utf8_lossy(ask.passphrase.as_bytes()).into_owned();
        if let Err(refusal) = Passphrase::choose(&typed, first) {
            return Ok(Err(InvitationRefusal::Passphrase(refusal)));
        }
        let credentials =
            Credentials { name: first.clone(), passphrase: ask.passphrase, language: ask.language };
        let language = credentials.language.clone();
        let nobody = Ask::of_nobody("UseInvitation", ask.write.name, ask.write.at);
        // Nobody makes us hash without a link that once was real.
        let by_code = invitation::Entity::find().filter(invitation::Column::CodeHash.eq(code_hash.clone()));
        if by_code.one(&self.inner.readers).await?.is_none() {
            self.record(nobody.record(Outcome::Refused, Vec::new())).await?;
            return Ok(Err(InvitationRefusal::DoesNotWork));
        }
        let sealed = credentials.seal(&self.inner.passphrases).await?;
        let once = Ask { write: Some((ask.write.id, ask.write.request_hash)), ..nobody };
        let locks = vec![lock_of(Uuid::from_bytes(half(&code_hash)))];
        let names = ask.names;
        let used: Result<Used, InvitationRefusal> = self
            .write_as(once, locks, move |tx| async move {
                let row = match confirmed(&tx, &code_hash, &claim_hash).await? {
                    Ok(row) => row,
                    Err(refusal) => return Ok(Err(refusal)),
                };
                tx.touched(row::id::<domain::id::kind::Invitation>(row.id));
                move_to(&tx, row.id, InvitationState::Used).await?;
                let name = account::first_free(&tx, names).await?;
                let name = name.ok_or_else(|| Fault::of("every sign-in name tried was taken"))?;
                let viewer = Viewer::Person(row::id(row.person));
                let account = account::make_or_renew(&tx, viewer, name.clone(), sealed).await?;
                session::end_all(&tx, account).await?;
                tx.wake(Viewer::Worker(row::id(row.by_worker)));
                Ok(Ok(Used { name, account: account.into_bytes() }))
            })
            .await?;
        let Used { name, account } = match used {
            Ok(used) => used,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let begun = self.begin_session(Uuid::from_bytes(account), &typed, nobody).await?;
        Ok(begun.map(|(token, viewer)| Welcome { name, signed_in: SignedIn { token, viewer, language } }))
    }

    /// Begins a session for an account that proved itself just now, or a moment ago when its first answer was lost. Not once
    /// another invitation gave it another passphrase, nor while it is paused: the same request is good for nothing then.
    async fn begin_session(
        &self,
        account: Uuid,
        typed: &str,
        nobody: Ask,
    ) -> Written<(Token, Viewer), InvitationRefusal> {
        let typed = Passphrase::typed(typed).ok_or(StoreError::NotFound)?;
        let kept = row::account::Entity::find_by_id(account).one(&self.inner.readers).await?;
        let kept = kept.map(|account| account.passphrase);
        if !self.inner.passphrases.is_right(&typed, kept.clone()).await? {
            return Ok(Err(InvitationRefusal::DoesNotWork));
        }
        let (sender, begun) = tokio::sync::oneshot::channel();
        let done: Result<(), InvitationRefusal> = self
            .write_as(nobody, Vec::new(), move |tx| async move {
                let row = row::account::Entity::find_by_id(account).one(tx.db()).await?;
                let is_same = |row: &row::account::Model| {
                    row.state == account::ACTIVE && kept.as_ref() == Some(&row.passphrase)
                };
                let Some(row) = row.filter(is_same) else { return Ok(Err(InvitationRefusal::DoesNotWork)) };
                let viewer = account::viewer_of(&row)?;
                // Not the reply: the token must be nowhere but in the cookie.
                let _ = sender.send((session::begin(&tx, account, viewer).await?, viewer));
                Ok(Ok(()))
            })
            .await?;
        match done {
            Ok(()) => Ok(Ok(begun.await.map_err(Fault::of)?)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }
}

fn open(row: &invitation::Model) -> Stored<Invitation> {
    Ok(Invitation {
        id: row::id(row.id),
        person: row::id(row.person),
        by: row::id(row.by_worker),
        until: Moment::from_millis(row.until_at),
        state: kept::read(&row.state)?,
        matching: row.matching.clone(),
    })
}

async fn mine(tx: &Tx, room: Room, id: InvitationId) -> Stored<invitation::Model> {
    let found = invitation::Entity::find_by_id(row::key(id))
        .filter(invitation::Column::Family.eq(row::key(room.family)))
        .filter(invitation::Column::Person.eq(row::key(room.person)))
        .one(tx.db())
        .await?;
    found.ok_or(StoreError::NotFound)
}

/// Invitations of this adult that still work.
pub(crate) async fn alive(tx: &Tx, room: Room) -> Stored<Vec<Invitation>> {
    let rows = invitation::Entity::find()
        .filter(invitation::Column::Family.eq(row::key(room.family)))
        .filter(invitation::Column::Person.eq(row::key(room.person)))
        .filter(invitation::Column::UntilAt.gt(tx.at().millis()))
        .all(tx.db())
        .await?;
    let all = rows.iter().map(open).collect::<Stored<Vec<_>>>()?;
    Ok(all.into_iter().filter(|i| i.state.is_alive(i.until, tx.at())).collect())
}

/// The invitation with this code, if it still works.
async fn living(tx: &Tx, code_hash: &[u8]) -> Stored<Option<invitation::Model>> {
    let found = invitation::Entity::find()
        .filter(invitation::Column::CodeHash.eq(code_hash.to_vec()))
        .one(tx.db())
        .await?;
    let Some(row) = found else { return Ok(None) };
    let is_alive = open(&row)?.state.is_alive(Moment::from_millis(row.until_at), tx.at());
    Ok(is_alive.then_some(row))
}

/// The same, opened in this browser and confirmed.
async fn confirmed(
    tx: &Tx,
    code_hash: &[u8],
    claim_hash: &[u8],
) -> Stored<Result<invitation::Model, InvitationRefusal>> {
    let Some(row) = living(tx, code_hash).await? else { return Ok(Err(InvitationRefusal::DoesNotWork)) };
    if row.claim_hash.as_deref() != Some(claim_hash) {
        return Ok(Err(InvitationRefusal::DoesNotWork));
    }
    match open(&row)?.state {
        InvitationState::Confirmed => Ok(Ok(row)),
        _ => Ok(Err(InvitationRefusal::NotConfirmed)),
    }
}

/// Calls off every invitation of this adult that still works, in whichever family.
pub(crate) async fn call_off_all(tx: &Tx, person: PersonId) -> Stored<()> {
    let off = Set(kept::word(&InvitationState::Cancelled)?);
    invitation::Entity::update_many()
        .set(invitation::ActiveModel { state: off, ..Default::default() })
        .filter(invitation::Column::Person.eq(row::key(person)))
        .filter(invitation::Column::State.ne(kept::word(&InvitationState::Used)?))
        .filter(invitation::Column::UntilAt.gt(tx.at().millis()))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn move_to(tx: &Tx, id: Uuid, state: InvitationState) -> Stored<()> {
    let change = invitation::ActiveModel { state: Set(kept::word(&state)?), ..Default::default() };
    change_to(tx, id, change).await
}

async fn change_to(tx: &Tx, id: Uuid, change: invitation::ActiveModel) -> Stored<()> {
    invitation::Entity::update_many().set(change).filter(invitation::Column::Id.eq(id)).exec(tx.db()).await?;
    Ok(())
}
