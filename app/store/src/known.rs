//! Whom an adult is told of by name: workers there for them or for the children, and nobody else.
use crate::{
    error::Stored,
    row::{self, cover, involvement},
    standing,
    tx::{Room, Tx},
};
use domain::{
    access::Viewer,
    family::Post,
    id::{FamilyId, WorkerId},
    time::Day,
};
use sea_orm::{QuerySelect, QueryTrait, prelude::*, sea_query::Condition};
use std::collections::BTreeSet;

/// Some workers.
pub(crate) type Known = BTreeSet<WorkerId>;

/// Everyone the adult of this room may be told of by name: who is, or ever was, there for them or for the children.
pub(crate) async fn to(tx: &Tx, room: Room) -> Stored<Known> {
    let begun = involvement::Column::FromDay.lte(tx.today().to_string());
    found(tx, room, Condition::all().add(begun)).await
}

/// Of those, who is there today.
pub(crate) async fn today(tx: &Tx, room: Room) -> Stored<Known> {
    found(tx, room, standing::involvement_holds(tx.today())).await
}

/// The same rule as `domain::involvement::Involvement::is_named_to`, asked of the database.
async fn found(tx: &Tx, room: Room, when: Condition) -> Stored<Known> {
    let with_them = Condition::any()
        .add(involvement::Column::Adult.is_null())
        .add(involvement::Column::Adult.eq(row::key(room.person)));
    let rows = involvement::Entity::find()
        .filter(involvement::Column::Family.eq(row::key(room.family)))
        .filter(with_them)
        .filter(when)
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row::id(row.worker)).collect())
}

/// Everyone involved with a family today, whoever they are there for.
pub(crate) async fn team(tx: &Tx, family: FamilyId) -> Stored<Known> {
    let rows = involvement::Entity::find()
        .filter(involvement::Column::Family.eq(row::key(family)))
        .filter(standing::involvement_holds(tx.today()))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row::id(row.worker)).collect())
}

/// A worker is away, until when, and who covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwayToday {
    /// Who is away.
    pub worker: WorkerId,
    /// Their last day away.
    pub until: Day,
    /// Who covers.
    pub cover: WorkerId,
}

/// Which of `workers` are away today.
pub(crate) async fn away(tx: &Tx, workers: &Known) -> Stored<Vec<AwayToday>> {
    let rows = cover::Entity::find()
        .filter(cover::Column::Worker.is_in(workers.iter().map(|worker| row::key(*worker))))
        .filter(standing::cover_holds(tx.today()))
        .all(tx.db())
        .await?;
    let mut away = Vec::with_capacity(rows.len());
    for row in rows {
        let until = crate::kept::day(&row.to_day)?;
        away.push(AwayToday { worker: row::id(row.worker), until, cover: row::id(row.by_worker) });
    }
    away.sort_by_key(|away| (away.worker, away.until));
    Ok(away)
}

/// Tells everyone involved with the family, whoever covers for them, and the team's manager, that something changed.
pub(crate) async fn wake_team(tx: &Tx, family: FamilyId) -> Stored<()> {
    let team = team(tx, family).await?;
    let covers = away(tx, &team).await?;
    for worker in team.into_iter().chain(covers.into_iter().map(|away| away.cover)) {
        tx.wake(Viewer::Worker(worker));
    }
    wake_posts(tx, family, &[Post::Manager]).await
}

/// Tells whoever holds one of these posts in the family's team.
pub(crate) async fn wake_posts(tx: &Tx, family: FamilyId, posts: &[Post]) -> Stored<()> {
    for worker in at_posts(tx, family, posts).await? {
        tx.wake(Viewer::Worker(worker));
    }
    Ok(())
}

/// Whoever holds one of these posts in the family's team.
async fn at_posts(tx: &Tx, family: FamilyId, posts: &[Post]) -> Stored<Known> {
    let team = row::family::Entity::find()
        .select_only()
        .column(row::family::Column::Team)
        .filter(row::family::Column::Id.eq(row::key(family)))
        .into_query();
    let words = posts.iter().map(crate::kept::word).collect::<Result<Vec<_>, _>>()?;
    let rows = row::worker::Entity::find()
        .filter(row::worker::Column::Team.in_subquery(team))
        .filter(row::worker::Column::Post.is_in(words))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row::id(row.id)).collect())
}

/// Whether each of these workers is of the family's team or involved with it today: nobody else can be named for it.
pub(crate) async fn are_around(tx: &Tx, family: FamilyId, workers: &Known) -> Stored<bool> {
    let team = team(tx, family).await?;
    let posts = [Post::Practitioner, Post::Duty, Post::Manager];
    let colleagues = at_posts(tx, family, &posts).await?;
    Ok(workers.iter().all(|worker| team.contains(worker) || colleagues.contains(worker)))
}
