//! The workers near a family: who is told that something changed, and who can be named for something.
use crate::{
    error::Stored,
    family, involvement,
    row::{self, cover, family as family_row, involvement as involvement_row, worker},
    standing,
    tx::{Room, Tx},
};
use domain::{
    access::Viewer,
    id::{FamilyId, WorkerId},
};
use sea_orm::{
    ConnectionTrait, QuerySelect, QueryTrait,
    prelude::*,
    sea_query::{SelectStatement, SimpleExpr, UnionType},
};
use std::collections::BTreeSet;

/// Some workers.
pub(crate) type Several = BTreeSet<WorkerId>;

/// Tells everyone involved with the family, whoever covers for them, and the team's manager, that something changed.
pub(crate) async fn wake_team(tx: &Tx, family: FamilyId) -> Stored<()> {
    let involved = || {
        involvement_row::Entity::find()
            .select_only()
            .column(involvement_row::Column::Worker)
            .filter(involvement_row::Column::Family.eq(row::key(family)))
            .filter(standing::involvement_holds(tx.today()))
            .into_query()
    };
    let covering = covering(tx, cover::Column::Worker.in_subquery(involved()));
    wake_all(tx, &one_of([involved(), covering, desk(family, false)])).await
}

/// Tells this worker of the family, whoever covers for them, and the team's manager.
pub(crate) async fn wake_worker(tx: &Tx, family: FamilyId, worker: WorkerId) -> Stored<()> {
    tx.wake(Viewer::Worker(worker));
    let covering = covering(tx, cover::Column::Worker.eq(row::key(worker)));
    wake_all(tx, &one_of([covering, desk(family, false)])).await
}

/// Tells these workers, and whoever covers for them today.
pub(crate) async fn wake_with_cover(tx: &Tx, workers: Several) -> Stored<()> {
    let keys: Vec<Uuid> = workers.iter().map(|worker| row::key(*worker)).collect();
    for worker in workers {
        tx.wake(Viewer::Worker(worker));
    }
    wake_all(tx, &covering(tx, cover::Column::Worker.is_in(keys))).await
}

/// Tells the team's manager and, with `duty`, its duty desk.
pub(crate) async fn wake_desk(tx: &Tx, family: FamilyId, duty: bool) -> Stored<()> {
    wake_all(tx, &desk(family, duty)).await
}

/// The ids of those who cover today for `whom`.
fn covering(tx: &Tx, whom: SimpleExpr) -> SelectStatement {
    cover::Entity::find()
        .select_only()
        .column(cover::Column::ByWorker)
        .filter(whom)
        .filter(standing::cover_holds(tx.today()))
        .into_query()
}

/// The ids of those who manage the family's team and, with `duty`, of its duty desk.
fn desk(family: FamilyId, duty: bool) -> SelectStatement {
    let team = family_row::Entity::find_by_id(row::key(family))
        .select_only()
        .column(family_row::Column::Team)
        .into_query();
    let posts: &[&str] = if duty { &["manager", "duty"] } else { &["manager"] };
    worker::Entity::find()
        .select_only()
        .column(worker::Column::Id)
        .filter(worker::Column::Team.in_subquery(team))
        .filter(worker::Column::Post.is_in(posts.iter().copied()))
        .into_query()
}

/// Whoever any of these finds, in one question to the database: every write asks it.
fn one_of<const N: usize>(found: [SelectStatement; N]) -> SelectStatement {
    let mut found = found.into_iter();
    let mut all = found.next().unwrap_or_default();
    for more in found {
        all.union(UnionType::Distinct, more);
    }
    all
}

async fn wake_all(tx: &Tx, ids: &SelectStatement) -> Stored<()> {
    for found in tx.db().query_all(ids).await? {
        tx.wake(Viewer::Worker(row::id(found.try_get_by_index(0)?)));
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
