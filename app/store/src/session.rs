//! Sessions: 256 random bits in a cookie, of which only a keyed hash is kept.
use crate::{
    Look, Store, Stored, Write, Written,
    account::{self, ACTIVE},
    act::Ask,
    kept,
    keys::LookUp,
    row::{account as account_row, session},
    seal,
    tx::Tx,
};
use domain::{
    access::{Permit, Viewer, deed},
    council::Timings,
    session::{SessionKind, TOLD_DAYS, TOLD_MAX, ends_at},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, JoinType, QueryOrder, QuerySelect, prelude::*, sea_query::ExprTrait};
use std::convert::Infallible;
use zeroize::Zeroizing;

/// What the cookie holds. Nothing else can begin or end a session.
pub type Token = Zeroizing<[u8; 32]>;

/// How often the time of last use is written down.
const TOUCH_MILLIS: i64 = 30_000;

/// A session that is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub viewer: Viewer,
    /// The tag of their language.
    pub language: String,
    /// A parent's or a worker's.
    pub kind: SessionKind,
    /// When it began.
    pub began: Moment,
    /// When it ends if it is not used again.
    pub ends: Moment,
}

/// Somebody signed in to an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// When.
    pub at: Moment,
    /// Whether it is the session that asks.
    pub is_here: bool,
    /// Whether it is still going on.
    pub is_open: bool,
}

impl Store {
    /// When somebody signed in to the viewer's own account in the last [`TOLD_DAYS`] days, newest first, at most [`TOLD_MAX`].
    pub async fn read_sign_ins(
        &self,
        permit: Permit<deed::ReadSignIns>,
        look: Look,
        here: &Token,
        timings: Timings,
    ) -> Stored<Vec<SignedIn>> {
        let here = self.inner.keys.look_up(LookUp::Session, &here[..]);
        let viewer = permit.viewer();
        self.read(permit, look, move |tx| async move {
            let Some(account) = account::of(&tx, viewer).await? else { return Ok(Vec::new()) };
            let since = Moment::at(tx.today().plus_days(-TOLD_DAYS), 0);
            let rows = session::Entity::find()
                .filter(session::Column::Account.eq(account.id))
                .filter(session::Column::BeganAt.gte(since.millis()))
                .order_by_desc(session::Column::BeganAt)
                .order_by_asc(session::Column::TokenHash)
                .limit(TOLD_MAX)
                .all(tx.db())
                .await?;
            let signed_in = |row: session::Model| {
                let (at, used) = (Moment::from_millis(row.began_at), Moment::from_millis(row.used_at));
                let ends = ends_at(kept::read(&row.kind)?, at, used, &timings);
                let is_open = row.ended_at.is_none() && tx.at() < ends;
                Ok(SignedIn { at, is_here: row.token_hash == here, is_open })
            };
            rows.into_iter().map(signed_in).collect()
        })
        .await
    }

    /// Ends every session of the viewer but this one.
    pub async fn sign_out_elsewhere(
        &self,
        permit: Permit<deed::SignOut>,
        write: Write,
        here: &Token,
    ) -> Written<(), Infallible> {
        let here = self.inner.keys.look_up(LookUp::Session, &here[..]);
        let viewer = permit.viewer();
        self.write(permit, write, move |tx| async move {
            tx.wake(viewer);
            match account::of(&tx, viewer).await? {
                Some(account) => {
                    let others = session::Column::TokenHash.ne(here);
                    end(&tx, session::Column::Account.eq(account.id).and(others)).await
                }
                None => Ok(Ok(())),
            }
        })
        .await
    }

    /// The session of this cookie at `now`, if it is going on and its account may still sign in. Counts as use.
    pub async fn session(&self, token: &Token, now: Moment, timings: &Timings) -> Stored<Option<Session>> {
        let hash = self.inner.keys.look_up(LookUp::Session, &token[..]);
        let Some((session, used_at)) = self.going_on(hash.clone(), now, timings).await? else {
            return Ok(None);
        };
        if now.millis() - used_at.millis() >= TOUCH_MILLIS {
            self.touch(hash, now).await?;
        }
        Ok(Some(session))
    }

    /// Whether the session of this cookie is going on at `now`. Does not count as use: nobody stays signed in by only
    /// listening for changes.
    pub async fn is_going_on(&self, token: &Token, now: Moment, timings: &Timings) -> Stored<bool> {
        let hash = self.inner.keys.look_up(LookUp::Session, &token[..]);
        Ok(self.going_on(hash, now, timings).await?.is_some())
    }

    /// The session with this hash at `now`, and when it was last used.
    async fn going_on(
        &self,
        hash: Vec<u8>,
        now: Moment,
        timings: &Timings,
    ) -> Stored<Option<(Session, Moment)>> {
        let its_account = session::Entity::belongs_to(account_row::Entity)
            .from(session::Column::Account)
            .to(account_row::Column::Id);
        let found = session::Entity::find_by_id(hash)
            .filter(session::Column::EndedAt.is_null())
            .filter(account_row::Column::State.eq(ACTIVE))
            .join(JoinType::InnerJoin, its_account.into())
            .select_two_required(account_row::Entity)
            .one(&self.inner.readers)
            .await?;
        let Some((row, account)) = found else { return Ok(None) };
        let kind: SessionKind = kept::read(&row.kind)?;
        let (began, used) = (Moment::from_millis(row.began_at), Moment::from_millis(row.used_at));
        if now >= ends_at(kind, began, used, timings) {
            return Ok(None);
        }
        let viewer = account::viewer_of(&account)?;
        let ends = ends_at(kind, began, now, timings);
        Ok(Some((Session { viewer, language: account.language, kind, began, ends }, used)))
    }

    /// Notes that a session is in use. Never wakes one that has ended.
    async fn touch(&self, hash: Vec<u8>, now: Moment) -> Stored<()> {
        let ask = Ask { is_recorded: false, ..Ask::of_nobody("UseSession", "UseSession", now) };
        let done: Written<(), Infallible> = self
            .write_as(ask, Vec::new(), move |tx| async move {
                let used_at = Set(tx.at().millis());
                session::Entity::update_many()
                    .set(session::ActiveModel { used_at, ..Default::default() })
                    .filter(session::Column::TokenHash.eq(hash))
                    .filter(session::Column::EndedAt.is_null())
                    .filter(session::Column::UsedAt.lt(tx.at().millis()))
                    .exec(tx.db())
                    .await?;
                Ok(Ok(()))
            })
            .await;
        done.map(|_| ())
    }

    /// Ends the viewer's own session, here.
    pub async fn sign_out(
        &self,
        permit: Permit<deed::SignOut>,
        write: Write,
        token: Token,
    ) -> Written<(), Infallible> {
        let hash = self.inner.keys.look_up(LookUp::Session, &token[..]);
        self.write(
            permit,
            write,
            move |tx| async move { end(&tx, session::Column::TokenHash.eq(hash)).await },
        )
        .await
    }

    /// Ends this session, whoever holds it: Exit was pressed.
    pub async fn leave(&self, token: Token, look: Look) -> Stored<()> {
        let hash = self.inner.keys.look_up(LookUp::Session, &token[..]);
        let ask = Ask::of_nobody("Leave", look.name, look.at);
        let done = self
            .write_as(ask, Vec::new(), move |tx| async move {
                end(&tx, session::Column::TokenHash.eq(hash)).await
            })
            .await;
        done.map(|_: Result<(), Infallible>| ())
    }

    /// Ends every session of this adult, on every phone, at once.
    pub async fn end_sessions(
        &self,
        permit: Permit<deed::ManageSignIn>,
        write: Write,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let viewer = Viewer::Person(tx.room()?.person);
            tx.wake(viewer);
            match account::of(&tx, viewer).await? {
                Some(account) => end(&tx, session::Column::Account.eq(account.id)).await,
                None => Ok(Ok(())),
            }
        })
        .await
    }
}

/// Begins a session for an account. The token is shown to nobody but the cookie.
pub(crate) async fn begin(tx: &Tx, account: Uuid, viewer: Viewer) -> Stored<Token> {
    let token = Token::new(seal::random()?);
    let kind = match viewer {
        Viewer::Person(_) => SessionKind::Parent,
        Viewer::Worker(_) => SessionKind::Worker,
    };
    tx.insert::<session::ActiveModel>(session::Model {
        token_hash: tx.keys.look_up(LookUp::Session, &token[..]),
        account,
        kind: kept::word(&kind)?,
        began_at: tx.at().millis(),
        used_at: tx.at().millis(),
        ended_at: None,
    })
    .await?;
    Ok(token)
}

async fn end(tx: &Tx, which: sea_orm::sea_query::SimpleExpr) -> Written<(), Infallible> {
    session::Entity::update_many()
        .set(session::ActiveModel { ended_at: Set(Some(tx.at().millis())), ..Default::default() })
        .filter(which)
        .filter(session::Column::EndedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(Ok(()))
}

/// Ends the session with this hash.
pub(crate) async fn end_this(tx: &Tx, hash: Vec<u8>) -> Stored<()> {
    match end(tx, session::Column::TokenHash.eq(hash)).await? {
        Ok(()) => Ok(()),
        Err(never) => match never {},
    }
}

/// Ends every session of an account.
pub(crate) async fn end_all(tx: &Tx, account: Uuid) -> Stored<()> {
    match end(tx, session::Column::Account.eq(account)).await? {
        Ok(()) => Ok(()),
        Err(never) => match never {},
    }
}
