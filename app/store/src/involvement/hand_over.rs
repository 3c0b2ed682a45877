//! Passing an involvement on: the goodbye, the note for the next worker, and the threads that move.
use super::{active, concerned, end, mine, put};
use crate::{
    Store, Stored, Write, Written, draft, family, kept,
    keys::Scope,
    row::{self, goodbye, hand_over, thread, thread_worker},
    seal::{self, Cell},
    tx::{Room, Tx},
    worker,
};
use domain::{
    access::{Permit, Viewer, deed},
    draft::DraftKey,
    id::{InvolvementId, WorkerId},
    involvement::{HandOver, Involvement, InvolvementRefusal},
    message::ThreadState,
};
use sea_orm::{ActiveValue::Set, prelude::*, sea_query::OnConflict};

impl Store {
    /// Passes an involvement on: threads move with their unread messages, each parent concerned reads the goodbye.
    pub async fn hand_over(
        &self,
        permit: Permit<deed::EndInvolvement>,
        write: Write,
        id: InvolvementId,
        next: InvolvementId,
        words: HandOver,
    ) -> Written<(), InvolvementRefusal> {
        self.write(permit, write, move |tx| async move {
            let involvement = mine(&tx, id).await?;
            if !involvement.is_active(tx.today()) {
                return Ok(Err(InvolvementRefusal::Ended));
            }
            if words.to == involvement.worker {
                return Ok(Err(InvolvementRefusal::SameWorker));
            }
            let two = worker::all(&tx, [words.to, involvement.worker]).await?;
            let team = family::find(&tx, involvement.family).await?.team;
            if two.get(&words.to).is_none_or(|to| to.team != team) {
                return Ok(Err(InvolvementRefusal::OtherTeam));
            }
            let has_it = active(&tx, involvement.family, tx.today())
                .await?
                .iter()
                .any(|i| i.worker == words.to && i.with == involvement.with);
            if !has_it {
                let next = Involvement {
                    id: next,
                    worker: words.to,
                    from: tx.today(),
                    to: None,
                    ..involvement.clone()
                };
                put(&tx, &next).await?;
            }
            let kept = keep_words(&tx, &involvement, &words).await?;
            end(&tx, &involvement, Some((words.to, kept))).await?;
            draft::wipe(&tx, DraftKey::HandOver(id)).await?;
            tx.wake(Viewer::Worker(words.to));
            Ok(Ok(()))
        })
        .await
    }
}

/// Takes a worker out of this adult's threads, and puts the next one in. A thread nobody is left in has ended.
pub(super) async fn leave_threads(
    tx: &Tx,
    room: Room,
    worker: WorkerId,
    next: Option<(WorkerId, Uuid)>,
) -> Stored<()> {
    let threads = thread::Entity::find()
        .filter(thread::Column::Family.eq(row::key(room.family)))
        .filter(thread::Column::Person.eq(row::key(room.person)))
        .all(tx.db())
        .await?;
    for thread in threads {
        let named = thread_worker::Entity::find()
            .filter(thread_worker::Column::Thread.eq(thread.id))
            .filter(thread_worker::Column::ToAt.is_null())
            .all(tx.db())
            .await?;
        if !named.iter().any(|row| row.worker == row::key(worker)) {
            continue;
        }
        thread_worker::Entity::update_many()
            .set(thread_worker::ActiveModel { to_at: Set(Some(tx.at().millis())), ..Default::default() })
            .filter(thread_worker::Column::Thread.eq(thread.id))
            .filter(thread_worker::Column::Worker.eq(row::key(worker)))
            .exec(tx.db())
            .await?;
        if let Some((next, hand_over)) = next {
            let row = thread_worker::Model {
                thread: thread.id,
                worker: row::key(next),
                from_at: tx.at().millis(),
                to_at: None,
                hand_over: Some(hand_over),
            };
            let replace = OnConflict::columns([thread_worker::Column::Thread, thread_worker::Column::Worker])
                .update_columns([thread_worker::Column::ToAt, thread_worker::Column::HandOver])
                .to_owned();
            thread_worker::Entity::insert(thread_worker::ActiveModel::from(row))
                .on_conflict(replace)
                .exec_without_returning(tx.db())
                .await?;
        } else if named.len() == 1 {
            thread::Entity::update_many()
                .set(thread::ActiveModel {
                    state: Set(kept::word(&ThreadState::Ended)?),
                    ..Default::default()
                })
                .filter(thread::Column::Id.eq(thread.id))
                .exec(tx.db())
                .await?;
        }
    }
    Ok(())
}

/// Keeps the goodbye in each concerned adult's room, and the note at the next worker's desk.
async fn keep_words(tx: &Tx, involvement: &Involvement, words: &HandOver) -> Stored<Uuid> {
    let id = Uuid::from_bytes(seal::random()?);
    tx.insert::<hand_over::ActiveModel>(hand_over::Model {
        id,
        family: row::key(involvement.family),
        involvement: row::key(involvement.id),
        from_worker: row::key(involvement.worker),
        to_worker: row::key(words.to),
        on_day: tx.today().to_string(),
        made_at: tx.at().millis(),
        body: tx.seal(Scope::Desk(words.to), Cell::body("hand_over", id), &words.note).await?,
    })
    .await?;
    for person in concerned(tx, involvement.family, involvement.with).await? {
        let room = Room { family: involvement.family, person };
        let cell = Cell::body("goodbye", id).and(row::key(person));
        tx.insert::<goodbye::ActiveModel>(goodbye::Model {
            hand_over: id,
            family: row::key(involvement.family),
            person: row::key(person),
            body: tx.seal(room.scope(), cell, &words.goodbye).await?,
        })
        .await?;
    }
    Ok(id)
}
