//! What stands beside goals and entries on every page: replies, the published plan, and the names the reader is told.
use crate::{
    Stored, family, involvement,
    plan::{self, Published},
    promise::NOBODY,
    reply::{self, Replies},
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::goal::TypedIn;

/// Loaded once for a page.
pub(crate) struct Beside {
    /// The workers the reader is told of by name.
    pub(crate) told: Workers,
    pub(crate) replies: Replies,
    pub(crate) plan: Option<Published>,
    /// Whether the parent reads, or a worker.
    pub(crate) is_parent: bool,
}

impl Beside {
    /// For the parent: only workers with them or with the children have names.
    pub(crate) async fn parent(tx: &Tx, room: Room) -> Stored<Self> {
        Self::of(tx, room, involvement::told_of(tx, room).await?, true).await
    }

    /// For a worker: everyone of the team and everyone ever involved has a name.
    pub(crate) async fn worker(tx: &Tx, room: Room) -> Stored<Self> {
        let team = family::find(tx, room.family).await?.team;
        let ever = involvement::ever(tx, room.family).await?;
        let mut told = worker::all(tx, ever.into_iter().map(|i| i.worker)).await?;
        told.extend(worker::of_team(tx, team).await?.into_iter().map(|worker| (worker.id, worker)));
        Self::of(tx, room, told, false).await
    }

    async fn of(tx: &Tx, room: Room, told: Workers, is_parent: bool) -> Stored<Self> {
        let replies = reply::of_room(tx, room).await?;
        let plan = plan::published(tx, room).await?;
        Ok(Self { told, replies, plan, is_parent })
    }

    /// Who typed something in, without the id of somebody the reader is not told of.
    pub(crate) fn typist(&self, typed: Option<TypedIn>) -> Option<TypedIn> {
        typed.map(|typed| match self.told.contains_key(&typed.by) {
            true => typed,
            false => TypedIn { by: NOBODY, ..typed },
        })
    }
}
