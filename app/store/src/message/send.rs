//! Writing: starting a thread, the next message, an answer.
use super::*;
use crate::{Write, Written, draft};
use domain::{
    draft::DraftKey,
    id::MessageId,
    message::{MessageRefusal, WORKERS_IN_THREAD_MAX},
};
use sea_orm::ActiveValue::Set;
use std::convert::Infallible;

/// A thread about to be started.
#[derive(Clone, Debug)]
pub struct NewThread {
    /// Its name, made by the phone.
    pub id: ThreadId,
    /// What it is about.
    pub topic: Line,
    /// To whom.
    pub workers: BTreeSet<WorkerId>,
    /// The first message's name.
    pub message: MessageId,
    /// The first message.
    pub words: Letter,
}

impl Store {
    /// Starts a thread with its first message. Names only workers with the viewer or with the children today.
    pub async fn start_thread(
        &self,
        permit: Permit<deed::StartThread>,
        write: Write,
        new: NewThread,
    ) -> Written<(), MessageRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let id = row::key(new.id);
            if let Some(row) = thread::Entity::find_by_id(id).one(tx.db()).await? {
                // Sent twice under two write ids: done once, if it is the same message.
                let same = (row.family, row.person) == (row::key(room.family), row::key(room.person))
                    && is_there(&tx, room, id, new.message, None, &new.words).await?;
                return if same { Ok(Ok(())) } else { Err(StoreError::Clash) };
            }
            let members = near::members(&tx, room).await?;
            if new.workers.is_empty() {
                return Ok(Err(MessageRefusal::NobodyNamed));
            }
            if new.workers.len() > WORKERS_IN_THREAD_MAX {
                return Ok(Err(MessageRefusal::TooMany));
            }
            if !new.workers.is_subset(&members) {
                return Ok(Err(MessageRefusal::NotMyWorker));
            }
            open_thread(&tx, room, new, None).await?;
            draft::wipe(&tx, DraftKey::NewThread).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Adds a message of the viewer's to a thread of theirs. Once the thread has ended it goes to the duty desk.
    pub async fn send_message(
        &self,
        permit: Permit<deed::SendMessage>,
        write: Write,
        thread: ThreadId,
        message: MessageId,
        words: Letter,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let row = find(&tx, room, thread).await?;
            if !is_there(&tx, room, row.id, message, None, &words).await? {
                add(&tx, room, row.id, message, None, &words).await?;
            }
            draft::wipe(&tx, DraftKey::Message(thread)).await?;
            tx.touched(thread);
            wake_readers(&tx, room, row.id).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Answers a parent in a thread that the ladder lets this worker open. What they wrote is opened by that too.
    pub async fn answer_message(
        &self,
        permit: Permit<deed::AnswerMessage>,
        write: Write,
        council: Arc<Council>,
        thread: ThreadId,
        message: MessageId,
        words: Letter,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let me = tx.worker()?;
            let row = find(&tx, room, thread).await?;
            if !is_there(&tx, room, row.id, message, Some(me), &words).await? {
                if !desk::may_open(&tx, room, &council, &row).await? {
                    return Err(StoreError::NotFound);
                }
                let read = messages(&tx, room, row.id).await?;
                let read = read.iter().filter(|message| message.by == Author::Parent);
                mark_opened(&tx, room, read.map(|message| row::key(message.id)).collect()).await?;
                add(&tx, room, row.id, message, Some(me), &words).await?;
            }
            draft::wipe(&tx, DraftKey::Answer(thread)).await?;
            tx.touched(thread);
            wake_readers(&tx, room, row.id).await?;
            Ok(Ok(()))
        })
        .await
    }
}

/// Opens a thread with its first message: the parent's, or that of one of its workers.
pub(crate) async fn open_thread(tx: &Tx, room: Room, new: NewThread, by: Option<WorkerId>) -> Stored<()> {
    let (id, now) = (row::key(new.id), tx.at().millis());
    tx.insert::<thread::ActiveModel>(thread::Model {
        id,
        family: row::key(room.family),
        person: row::key(room.person),
        state: state_word(ThreadState::Open)?,
        made_at: now,
        last_at: now,
        body: tx.seal(room.scope(), Cell::body("thread", id), &new.topic).await?,
    })
    .await?;
    for worker in new.workers {
        let worker = row::key(worker);
        let row = thread_worker::Model { thread: id, worker, from_at: now, to_at: None, hand_over: None };
        tx.insert::<thread_worker::ActiveModel>(row).await?;
    }
    add(tx, room, id, new.message, by, &new.words).await?;
    tx.touched(new.id);
    wake_readers(tx, room, id).await
}

/// Whether this very message is there already. Another under the same name is a clash.
async fn is_there(
    tx: &Tx,
    room: Room,
    thread: Uuid,
    id: MessageId,
    by: Option<WorkerId>,
    words: &Letter,
) -> Stored<bool> {
    let Some(row) = message::Entity::find_by_id(row::key(id)).one(tx.db()).await? else { return Ok(false) };
    if row.thread != thread || row.by_worker != by.map(row::key) {
        return Err(StoreError::Clash);
    }
    if super::opened(tx, room, row).await?.words == *words { Ok(true) } else { Err(StoreError::Clash) }
}

async fn add(
    tx: &Tx,
    room: Room,
    thread: Uuid,
    id: MessageId,
    by: Option<WorkerId>,
    words: &Letter,
) -> Stored<()> {
    let newest = message::Entity::find()
        .filter(message::Column::Thread.eq(thread))
        .order_by_desc(message::Column::Number)
        .one(tx.db())
        .await?;
    let (key, now) = (row::key(id), tx.at().millis());
    tx.insert::<message::ActiveModel>(message::Model {
        id: key,
        thread,
        family: row::key(room.family),
        person: row::key(room.person),
        number: newest.map_or(0, |newest| newest.number) + 1,
        by_worker: by.map(row::key),
        made_at: now,
        opened_at: None,
        body: tx.seal(room.scope(), Cell::body("message", key), words).await?,
    })
    .await?;
    thread::Entity::update_many()
        .set(thread::ActiveModel { last_at: Set(now), ..Default::default() })
        .filter(thread::Column::Id.eq(thread))
        .exec(tx.db())
        .await?;
    tx.touched(id);
    Ok(())
}
