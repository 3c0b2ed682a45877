//! What is late by the service, over a whole team. Says that a message is late, never what it says.
use super::{DeskLine, Found, Owner, desk, families_of_team, message, named, room};
use crate::{
    Stored, family, request,
    row::{self, promise},
    tx::{Room, Tx},
    worker,
};
use domain::{
    audience::Reader, calendar::Calendar, council::Council, family::Post, id::TeamId, request::answer_by,
    today::Waiting,
};
use sea_orm::{prelude::*, sea_query::Condition};
use std::collections::BTreeSet;

/// Every late message, answer, promise, first answer, request and message back of a team, most urgent first.
pub(crate) async fn of_team(tx: &Tx, team: TeamId, council: &Council) -> Stored<Vec<DeskLine>> {
    let workers = worker::of_team(tx, team).await?;
    let owner = Owner {
        worker: tx.worker()?,
        answers_for: workers.iter().map(|worker| worker.id).collect(),
        covers: Vec::new(),
        post: Post::Manager,
        team,
    };
    let mut found = message::waiting(tx, &owner, council).await?;
    found.retain(|found| {
        matches!(
            found.waiting,
            Waiting::Message { is_late: true, .. } | Waiting::Answer { is_late: true, .. }
        )
    });
    found.extend(promises(tx, team).await?);
    found.extend(first_answers(tx, &owner, council).await?);
    found.extend(requests(tx, team, council).await?);
    for family in families_of_team(tx, team).await? {
        found.extend(room::message_back(tx, row::id(family)).await?);
    }
    Ok(named(tx, found, &BTreeSet::new()).await?.0)
}

/// Promises of workers and agencies whose day has passed.
async fn promises(tx: &Tx, team: TeamId) -> Stored<Vec<Found>> {
    let of_the_service = Condition::all()
        .add(promise::Column::Family.is_in(families_of_team(tx, team).await?))
        .add(promise::Column::OwnerKind.ne("person"));
    desk::promises_past(tx, of_the_service).await
}

/// What adults asked for and nobody has said anything about for as long as a first answer may take: nothing yet, or nothing
/// more since it is under way.
async fn requests(tx: &Tx, team: TeamId, council: &Council) -> Stored<Vec<Found>> {
    let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
    let mut waits = request::waits_in_families(tx, families_of_team(tx, team).await?, false).await?;
    waits.retain(|waits| answer_by(waits.said_at, &council.timings, &calendar) < tx.today());
    Ok(waits.into_iter().map(room::asked).collect())
}

/// Goals shown to the team, or to one worker of it, that should have had a first answer by now.
async fn first_answers(tx: &Tx, owner: &Owner, council: &Council) -> Stored<Vec<Found>> {
    let standing = tx.standing();
    let reader = Reader::Worker { worker: owner.worker, standing, covers: Vec::new() };
    let mut found = Vec::new();
    for family in families_of_team(tx, owner.team).await? {
        let family = row::id(family);
        for person in family::adults(tx, family).await? {
            found.extend(room::waiting(tx, Room { family, person }, &reader, council).await?);
        }
    }
    found.retain(|found| matches!(found.waiting, Waiting::Goal(_)) && found.when < tx.at());
    Ok(found)
}
