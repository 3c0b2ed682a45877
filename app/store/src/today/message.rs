//! Messages that wait at a desk: of threads that name this worker or whom they cover, and those that climbed to it.
use super::{Found, Owner, families_of_team};
use crate::{
    Stored,
    message::rung_at,
    row::{self, message, thread, thread_worker},
    tx::Tx,
};
use domain::{
    calendar::Calendar,
    council::Council,
    family::Post,
    message::{Rung, ThreadState, answer_by},
    time::Moment,
    today::Waiting,
};
use sea_orm::{QueryOrder, prelude::*};
use std::collections::{BTreeMap, BTreeSet};

pub(super) async fn waiting(tx: &Tx, owner: &Owner, council: &Council) -> Stored<Vec<Found>> {
    let mut threads = named_threads(tx, owner).await?;
    threads.extend(climbed_threads(tx, owner).await?);
    let rows = thread::Entity::find().filter(thread::Column::Id.is_in(threads)).all(tx.db()).await?;
    let named = named(tx, &rows).await?;
    let mut found = Vec::new();
    for row in rows {
        let workers = named.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        found.extend(of_thread(tx, owner, council, &row, workers).await?);
    }
    Ok(found)
}

/// Threads that name them or someone they cover for today.
async fn named_threads(tx: &Tx, owner: &Owner) -> Stored<BTreeSet<Uuid>> {
    let rows = thread_worker::Entity::find()
        .filter(thread_worker::Column::Worker.is_in(owner.answers_for.iter().map(|id| row::key(*id))))
        .filter(thread_worker::Column::ToAt.is_null())
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row.thread).collect())
}

/// For the duty desk and the manager: threads of their team's families in which the last word is a parent's.
async fn climbed_threads(tx: &Tx, owner: &Owner) -> Stored<BTreeSet<Uuid>> {
    if owner.post == Post::Practitioner {
        return Ok(BTreeSet::new());
    }
    let families = families_of_team(tx, owner.team).await?;
    let rows = message::Entity::find()
        .filter(message::Column::Family.is_in(families))
        .filter(message::Column::OpenedAt.is_null())
        .filter(message::Column::ByWorker.is_null())
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row.thread).collect())
}

async fn named(tx: &Tx, threads: &[thread::Model]) -> Stored<BTreeMap<Uuid, Vec<Uuid>>> {
    let rows = thread_worker::Entity::find()
        .filter(thread_worker::Column::Thread.is_in(threads.iter().map(|row| row.id)))
        .filter(thread_worker::Column::ToAt.is_null())
        .all(tx.db())
        .await?;
    let mut named: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for row in rows {
        named.entry(row.thread).or_default().push(row.worker);
    }
    Ok(named)
}

/// The one line of a thread whose last word is the parent's; the oldest of their messages since counts.
async fn of_thread(
    tx: &Tx,
    owner: &Owner,
    council: &Council,
    row: &thread::Model,
    workers: &[Uuid],
) -> Stored<Option<Found>> {
    let mut messages = message::Entity::find()
        .filter(message::Column::Thread.eq(row.id))
        .order_by_desc(message::Column::Number)
        .all(tx.db())
        .await?;
    let answered = messages.iter().position(|message| message.by_worker.is_some());
    messages.truncate(answered.unwrap_or(messages.len()));
    let Some(oldest) = messages.iter().rev().find(|message| message.opened_at.is_none()).or(messages.last())
    else {
        return Ok(None);
    };
    let sent = Moment::from_millis(oldest.made_at);
    let state = if workers.is_empty() { ThreadState::Ended } else { ThreadState::Open };
    let rung = rung_at(sent, oldest.opened_at.map(Moment::from_millis), state, tx.at(), council);
    let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
    let when = answer_by(sent, &council.timings, &calendar);
    let Some(rung) = at_desk(owner, workers, rung) else { return Ok(None) };
    let (thread, is_late) = (row::id(row.id), when < tx.at());
    let waiting = if oldest.opened_at.is_none() {
        Waiting::Message { thread, rung, is_late }
    } else if is_named(owner, workers) {
        Waiting::Answer { thread, is_late }
    } else {
        return Ok(None);
    };
    Ok(Some(Found { waiting, family: row::id(row.family), person: Some(row::id(row.person)), when }))
}

fn is_named(owner: &Owner, workers: &[Uuid]) -> bool {
    workers.iter().any(|worker| owner.answers_for.contains(&row::id(*worker)))
}

/// Why a message on this rung lies on this desk, if it does.
fn at_desk(owner: &Owner, workers: &[Uuid], rung: Rung) -> Option<Rung> {
    let by_post = match owner.post {
        Post::Practitioner => None,
        Post::Duty => (rung >= Rung::Duty).then_some(Rung::Duty),
        Post::Manager => (rung >= Rung::Manager).then_some(Rung::Manager),
    };
    if workers.contains(&row::key(owner.worker)) {
        Some(Rung::Named)
    } else if is_named(owner, workers) {
        Some(Rung::Cover)
    } else {
        by_post
    }
}
