//! The workers near a family: who is told that something changed, and who can be named for something.
use crate::{
    error::Stored,
    family, involvement,
    row::{self, worker},
    tx::{Room, Tx},
};
use domain::{
    access::Viewer,
    id::{FamilyId, WorkerId},
};
use sea_orm::prelude::*;
use std::collections::BTreeSet;

/// Some workers.
pub(crate) type Several = BTreeSet<WorkerId>;

/// Tells everyone involved with the family, whoever covers for them, and the team's manager, that something changed.
pub(crate) async fn wake_team(tx: &Tx, family: FamilyId) -> Stored<()> {
    let team = involvement::active(tx, family, tx.today()).await?.into_iter().map(|i| i.worker);
    wake_with_cover(tx, team.collect()).await?;
    wake_desk(tx, family, false).await
}

/// Tells these workers, and whoever covers for them today.
pub(crate) async fn wake_with_cover(tx: &Tx, workers: Several) -> Stored<()> {
    let covers = involvement::away(tx, workers.iter().copied()).await?;
    for worker in workers.into_iter().chain(covers.into_iter().map(|(_, away)| away.by)) {
        tx.wake(Viewer::Worker(worker));
    }
    Ok(())
}

/// Tells the team's manager and, with `duty`, its duty desk.
pub(crate) async fn wake_desk(tx: &Tx, family: FamilyId, duty: bool) -> Stored<()> {
    for worker in involvement::desk_of(tx, family, duty).await? {
        tx.wake(Viewer::Worker(worker));
    }
    Ok(())
}

/// The workers with this adult or with the children today.
pub(crate) async fn members(tx: &Tx, room: Room) -> Stored<Several> {
    let active = involvement::active(tx, room.family, tx.today()).await?;
    Ok(active.into_iter().filter(|i| i.is_named_to(room.person)).map(|i| i.worker).collect())
}

/// Whether each of these workers is of the family's team or involved with it today: nobody else can be named for it.
pub(crate) async fn can_be_named(tx: &Tx, family: FamilyId, workers: &Several) -> Stored<bool> {
    let involved = involvement::active(tx, family, tx.today()).await?;
    let team = family::find(tx, family).await?.team;
    let colleagues = worker::Entity::find()
        .filter(worker::Column::Id.is_in(workers.iter().map(|worker| row::key(*worker))))
        .filter(worker::Column::Team.eq(row::key(team)))
        .all(tx.db())
        .await?;
    Ok(workers.iter().all(|worker| {
        involved.iter().any(|i| i.worker == *worker)
            || colleagues.iter().any(|row| row.id == row::key(*worker))
    }))
}
