//! How someone stands to a place today, found from involvements, cover and posts.
use crate::{
    error::StoreError,
    kept,
    row::{self, cover, family, family_person, involvement, person, worker},
};
use domain::{
    access::{Place, Standing, Viewer},
    family::Post,
    id::{FamilyId, PersonId, TeamId, WorkerId},
    time::Day,
};
use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect, QueryTrait, prelude::*, sea_query::Condition};
use std::collections::BTreeSet;

/// The first of [`Standing`]'s list that holds. Reads only what is committed, or what this very transaction wrote.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    plan_holders: &BTreeSet<String>,
    viewer: Viewer,
    place: Place,
    day: Day,
) -> Result<Standing, StoreError> {
    match (viewer, place) {
        (Viewer::Person(person), Place::Own) => {
            let known = person::Entity::find_by_id(row::key(person)).one(db).await?;
            Ok(if known.is_some_and(|p| p.kind == kept::ADULT) {
                Standing::Parent
            } else {
                Standing::Outside
            })
        }
        (Viewer::Person(person), Place::MyRoom(family)) => {
            Ok(if is_adult_of(db, family, person).await? { Standing::Parent } else { Standing::Outside })
        }
        (Viewer::Person(_), Place::Family(_) | Place::Room(..) | Place::DutyDesk(_) | Place::Team(_)) => {
            Ok(Standing::Outside)
        }
        (Viewer::Worker(worker), Place::Own) => at_own_desk(db, worker).await,
        (Viewer::Worker(worker), Place::Team(team)) => at_team(db, worker, team).await,
        (Viewer::Worker(worker), Place::DutyDesk(family)) => {
            let family = family::Entity::find_by_id(row::key(family)).one(db).await?;
            match family {
                Some(family) => at_team(db, worker, row::id(family.team)).await,
                None => Ok(Standing::Outside),
            }
        }
        (Viewer::Worker(_), Place::MyRoom(_)) => Ok(Standing::Outside),
        (Viewer::Worker(worker), Place::Family(family)) => {
            at_family(db, plan_holders, worker, family, None, day).await
        }
        (Viewer::Worker(worker), Place::Room(family, person)) => {
            if is_adult_of(db, family, person).await? {
                at_family(db, plan_holders, worker, family, Some(person), day).await
            } else {
                Ok(Standing::Outside)
            }
        }
    }
}

/// Whether `person` is an adult of `family`.
pub(crate) async fn is_adult_of(
    db: &impl ConnectionTrait,
    family: FamilyId,
    person: PersonId,
) -> Result<bool, StoreError> {
    let found = family_person::Entity::find()
        .filter(family_person::Column::Family.eq(row::key(family)))
        .filter(family_person::Column::Person.eq(row::key(person)))
        .filter(
            family_person::Column::Person.in_subquery(
                person::Entity::find()
                    .select_only()
                    .column(person::Column::Id)
                    .filter(person::Column::Id.eq(row::key(person)))
                    .filter(person::Column::Kind.eq(kept::ADULT))
                    .into_query(),
            ),
        )
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// For whom `worker` covers on `day`.
pub(crate) async fn covers(
    db: &impl ConnectionTrait,
    worker: WorkerId,
    day: Day,
) -> Result<Vec<WorkerId>, StoreError> {
    let rows = cover::Entity::find()
        .filter(cover::Column::ByWorker.eq(row::key(worker)))
        .filter(cover_holds(day))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row::id(row.worker)).collect())
}

/// Cover that holds on `day`.
pub(crate) fn cover_holds(day: Day) -> Condition {
    let day = day.to_string();
    Condition::all().add(cover::Column::FromDay.lte(day.clone())).add(cover::Column::ToDay.gte(day))
}

/// Involvements that hold on `day`.
pub(crate) fn involvement_holds(day: Day) -> Condition {
    let day = day.to_string();
    Condition::all().add(involvement::Column::FromDay.lte(day.clone())).add(
        Condition::any().add(involvement::Column::ToDay.is_null()).add(involvement::Column::ToDay.gte(day)),
    )
}

async fn at_own_desk(db: &impl ConnectionTrait, worker: WorkerId) -> Result<Standing, StoreError> {
    let Some(row) = worker::Entity::find_by_id(row::key(worker)).one(db).await? else {
        return Ok(Standing::Outside);
    };
    Ok(match kept::read::<Post>(&row.post)? {
        Post::Manager => Standing::Managing,
        Post::Practitioner | Post::Duty => Standing::Involved,
    })
}

async fn at_team(db: &impl ConnectionTrait, worker: WorkerId, team: TeamId) -> Result<Standing, StoreError> {
    let row = worker::Entity::find_by_id(row::key(worker)).one(db).await?;
    let Some(row) = row.filter(|row| row.team == row::key(team)) else { return Ok(Standing::Outside) };
    Ok(match kept::read::<Post>(&row.post)? {
        Post::Manager => Standing::Managing,
        Post::Duty => Standing::OnDuty,
        Post::Practitioner => Standing::Outside,
    })
}

/// A worker's standing to a family or, with `adult`, to that adult's room.
async fn at_family(
    db: &impl ConnectionTrait,
    plan_holders: &BTreeSet<String>,
    worker: WorkerId,
    family: FamilyId,
    adult: Option<PersonId>,
    day: Day,
) -> Result<Standing, StoreError> {
    let Some(me) = worker::Entity::find_by_id(row::key(worker)).one(db).await? else {
        return Ok(Standing::Outside);
    };
    let Some(family) = family::Entity::find_by_id(row::key(family)).one(db).await? else {
        return Ok(Standing::Outside);
    };
    let post = kept::read::<Post>(&me.post)?;
    let is_own_team = me.team == family.team;
    if is_own_team && post == Post::Manager {
        return Ok(Standing::Managing);
    }
    let covered = cover::Entity::find()
        .select_only()
        .column(cover::Column::Worker)
        .filter(cover::Column::ByWorker.eq(me.id))
        .filter(cover_holds(day))
        .into_query();
    let involved = involvement::Entity::find()
        .filter(involvement::Column::Family.eq(family.id))
        .filter(involvement_holds(day))
        .filter(
            Condition::any()
                .add(involvement::Column::Worker.eq(me.id))
                .add(involvement::Column::Worker.in_subquery(covered)),
        )
        .all(db)
        .await?;
    let mine = || involved.iter().filter(|row| row.worker == me.id);
    let with_children = mine().any(|row| row.adult.is_none());
    let with_adult = mine().any(|row| row.adult.is_some() && row.adult == adult.map(row::key));
    // Whoever covers stands in for a worker with those that worker is with, and opens no other adult's room.
    let covers_here =
        involved.iter().any(|row| adult.is_none() || row.adult.is_none() || row.adult == adult.map(row::key));
    Ok(if with_children && plan_holders.contains(&me.role) {
        Standing::PlanHolder
    } else if with_children || with_adult {
        Standing::Involved
    } else if mine().next().is_some() {
        Standing::InvolvedElsewhere
    } else if covers_here {
        Standing::Covering
    } else if is_own_team && post == Post::Duty {
        Standing::OnDuty
    } else {
        Standing::Outside
    })
}
