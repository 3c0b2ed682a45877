//! What waits at a desk apart from words: concerns, invitations to confirm, promises whose day has passed.
use super::{Found, Owner, families_of_team, room};
use crate::{
    Stored, kept, request,
    row::{self, concern, invitation, promise},
    tx::Tx,
};
use domain::{family::Post, promise::PromiseState, time::Moment, today::Waiting};
use sea_orm::{prelude::*, sea_query::Condition};

pub(super) async fn waiting(tx: &Tx, owner: &Owner) -> Stored<Vec<Found>> {
    let mut found = concerns(tx, owner).await?;
    found.extend(invitations(tx, owner).await?);
    found.extend(late_promises(tx, owner).await?);
    found.extend(requests(tx, owner).await?);
    Ok(found)
}

/// Open worries about safety, for the duty desk and the manager.
async fn concerns(tx: &Tx, owner: &Owner) -> Stored<Vec<Found>> {
    if owner.post == Post::Practitioner {
        return Ok(Vec::new());
    }
    let rows = concern::Entity::find()
        .filter(concern::Column::Family.is_in(families_of_team(tx, owner.team).await?))
        .filter(concern::Column::State.eq("open"))
        .all(tx.db())
        .await?;
    let line = |row: concern::Model| Found {
        waiting: Waiting::Concern(row::id(row.id)),
        family: row::id(row.family),
        person: Some(row::id(row.person)),
        when: Moment::from_millis(row.made_at),
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Invitations somebody has opened and waits with.
async fn invitations(tx: &Tx, owner: &Owner) -> Stored<Vec<Found>> {
    let rows = invitation::Entity::find()
        .filter(invitation::Column::ByWorker.is_in(keys(owner)))
        .filter(invitation::Column::State.eq("opened"))
        .filter(invitation::Column::UntilAt.gt(tx.at().millis()))
        .all(tx.db())
        .await?;
    let line = |row: invitation::Model| Found {
        waiting: Waiting::Invitation(row::id(row.id)),
        family: row::id(row.family),
        person: Some(row::id(row.person)),
        when: Moment::from_millis(row.opened_at.unwrap_or(row.made_at)),
    };
    Ok(rows.into_iter().map(line).collect())
}

/// What may be about a worker, for the manager.
async fn requests(tx: &Tx, owner: &Owner) -> Stored<Vec<Found>> {
    if owner.post != Post::Manager {
        return Ok(Vec::new());
    }
    let families = families_of_team(tx, owner.team).await?;
    let waits = request::waits_in_families(tx, families, true).await?;
    Ok(waits.into_iter().map(room::asked).collect())
}

/// Promises of this worker, or of someone they cover for, whose day has passed.
async fn late_promises(tx: &Tx, owner: &Owner) -> Stored<Vec<Found>> {
    let of_theirs = Condition::all()
        .add(promise::Column::Owner.is_in(keys(owner)))
        .add(promise::Column::OwnerKind.eq("worker"));
    promises_past(tx, of_theirs).await
}

/// Open promises among these whose day has passed.
pub(super) async fn promises_past(tx: &Tx, among: Condition) -> Stored<Vec<Found>> {
    let rows = promise::Entity::find()
        .filter(among)
        .filter(promise::Column::ByDay.lt(tx.today().to_string()))
        .all(tx.db())
        .await?;
    let mut found = Vec::new();
    for row in rows {
        if kept::read::<PromiseState>(&row.state)?.is_open() {
            found.push(Found {
                waiting: Waiting::LatePromise(row::id(row.id)),
                family: row::id(row.family),
                person: None,
                when: Moment::at(kept::day(&row.by_day)?, 0),
            });
        }
    }
    Ok(found)
}

fn keys(owner: &Owner) -> impl Iterator<Item = Uuid> {
    owner.answers_for.iter().map(|worker| row::key(*worker))
}
