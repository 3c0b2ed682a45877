//! Pausing an account: at once nobody is in, and nobody gets in, until a worker lets them.
use super::{ACTIVE, of};
use crate::{
    Store, Stored, Write, Written, invitation,
    row::account,
    session,
    tx::{Room, Tx},
};
use domain::access::{Permit, Viewer, deed};
use sea_orm::{ActiveValue::Set, prelude::*};
use std::convert::Infallible;

/// Nobody signs in until the pause ends. Whoever tries learns no more than when all of this is broken.
pub(crate) const PAUSED: &str = "paused";

impl Store {
    /// Pauses this adult's account: every session ends, and every invitation that still works is called off. Nothing where
    /// there is no account.
    pub async fn pause_account(
        &self,
        permit: Permit<deed::ManageSignIn>,
        write: Write,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let Some(account) = move_to(&tx, room, PAUSED).await? else { return Ok(Ok(())) };
            session::end_all(&tx, account).await?;
            invitation::call_off_all(&tx, room.person).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Lets whoever knows the name and the passphrase in again. A session that began in the very moment of the pause ends too.
    pub async fn end_pause(
        &self,
        permit: Permit<deed::ManageSignIn>,
        write: Write,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            if let Some(account) = move_to(&tx, room, ACTIVE).await? {
                session::end_all(&tx, account).await?;
            }
            Ok(Ok(()))
        })
        .await
    }
}

async fn move_to(tx: &Tx, room: Room, state: &str) -> Stored<Option<Uuid>> {
    let viewer = Viewer::Person(room.person);
    tx.wake(viewer);
    let Some(known) = of(tx, viewer).await? else { return Ok(None) };
    let change = account::ActiveModel { state: Set(state.to_owned()), ..Default::default() };
    account::Entity::update_many().set(change).filter(account::Column::Id.eq(known.id)).exec(tx.db()).await?;
    Ok(Some(known.id))
}
