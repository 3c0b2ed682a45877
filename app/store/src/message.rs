//! Messages: a thread belongs to exactly one parent and names its workers; who else may open it is the ladder's decision.
use crate::{
    Look, Store, StoreError, Stored, cycle, family,
    involvement::{self, Away},
    kept,
    keys::Scope,
    near,
    row::{self, hand_over, message, thread, thread_worker},
    seal::Cell,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, Viewer, deed},
    council::Council,
    id::{MessageId, ThreadId, WorkerId},
    message::{Author, Message, ThreadState},
    time::Moment,
    words::{Letter, Line, Paragraph},
};
use sea_orm::{QueryOrder, prelude::*, sea_query::Expr};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

mod desk;
mod send;

pub(crate) use desk::rung_at;
pub use desk::rung_of;
pub use send::NewThread;
pub(crate) use send::open_thread;

/// Every thread of one parent.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadsOfMine {
    /// Newest first.
    pub threads: Vec<ThreadLine>,
    /// Workers a new thread may name, those with the children first.
    pub members: Vec<WorkerId>,
    /// Of those, who is away today.
    pub away: Vec<(WorkerId, Away)>,
    /// Everyone named in the above.
    pub workers: Workers,
}

/// A thread as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadLine {
    /// Which.
    pub id: ThreadId,
    /// What it is about.
    pub topic: Line,
    /// The workers named in it now.
    pub workers: Vec<WorkerId>,
    /// When its newest message arrived.
    pub last_at: Moment,
    /// How many messages the reader's side has not opened.
    pub unread: u32,
    /// Open, or ended because its last worker has left.
    pub state: ThreadState,
}

/// A thread with its messages, as they stood before this reading opened them.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadStory {
    /// The line.
    pub line: ThreadLine,
    /// Messages, oldest first.
    pub messages: Vec<Message>,
    /// Named workers who are away today.
    pub away: Vec<(WorkerId, Away)>,
    /// The parent's name, for a worker.
    pub parent: Option<Line>,
    /// What was handed over with it, for the worker who took it over.
    pub hand_over_note: Option<Paragraph>,
    /// Everyone named in the above.
    pub workers: Workers,
}

/// Which side reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Parent,
    Worker,
}

impl Store {
    /// The viewer's threads.
    pub async fn read_threads(&self, permit: Permit<deed::ReadThreads>, look: Look) -> Stored<ThreadsOfMine> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let threads = lines(&tx, room, rows(&tx, room).await?, Side::Parent).await?;
            let members = involvement::members(&tx, room).await?;
            let away =
                members.iter().filter_map(|m| m.away.clone().map(|away| (m.worker.id, away))).collect();
            let mut workers: Workers = members.iter().map(|m| (m.worker.id, m.worker.clone())).collect();
            workers.extend(worker::all(&tx, threads.iter().flat_map(|line| line.workers.clone())).await?);
            let members = members.into_iter().map(|m| m.worker.id).collect();
            Ok(ThreadsOfMine { threads, members, away, workers })
        })
        .await
    }

    /// One of the viewer's threads. What workers wrote in it is opened by that.
    pub async fn read_thread(
        &self,
        permit: Permit<deed::ReadThreads>,
        look: Look,
        thread: ThreadId,
    ) -> Stored<ThreadStory> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let row = find(&tx, room, thread).await?;
            tx.touched(thread);
            story(&tx, room, row, Side::Parent).await
        })
        .await
    }

    /// A thread of this adult, if the ladder lets this worker open it. What the parent wrote in it is opened by that.
    pub async fn read_thread_as_worker(
        &self,
        permit: Permit<deed::ReadThreadAsWorker>,
        look: Look,
        council: Arc<Council>,
        thread: ThreadId,
    ) -> Stored<ThreadStory> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let row = desk::opened(&tx, room, &council, thread).await?;
            tx.touched(thread);
            story(&tx, room, row, Side::Worker).await
        })
        .await
    }
}

/// A thread of this room.
pub(crate) async fn find(tx: &Tx, room: Room, thread: ThreadId) -> Stored<thread::Model> {
    thread::Entity::find_by_id(row::key(thread))
        .filter(thread::Column::Family.eq(row::key(room.family)))
        .filter(thread::Column::Person.eq(row::key(room.person)))
        .one(tx.db())
        .await?
        .ok_or(StoreError::NotFound)
}

/// Every thread of this room, newest first.
async fn rows(tx: &Tx, room: Room) -> Stored<Vec<thread::Model>> {
    Ok(thread::Entity::find()
        .filter(thread::Column::Family.eq(row::key(room.family)))
        .filter(thread::Column::Person.eq(row::key(room.person)))
        .order_by_desc(thread::Column::LastAt)
        .order_by_asc(thread::Column::Id)
        .all(tx.db())
        .await?)
}

/// The threads of this adult that the worker who acts may open, newest first.
pub(crate) async fn open_to_worker(tx: &Tx, room: Room, council: &Council) -> Stored<Vec<ThreadLine>> {
    let mut open = Vec::new();
    for row in rows(tx, room).await? {
        if desk::may_open(tx, room, council, &row).await? {
            open.push(row);
        }
    }
    lines(tx, room, open, Side::Worker).await
}

/// Threads as lines.
async fn lines(tx: &Tx, room: Room, rows: Vec<thread::Model>, side: Side) -> Stored<Vec<ThreadLine>> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let named = named(tx, &ids).await?;
    let unopened = message::Entity::find()
        .filter(message::Column::Family.eq(row::key(room.family)))
        .filter(message::Column::Person.eq(row::key(room.person)))
        .filter(message::Column::Thread.is_in(ids))
        .filter(unopened_by(side))
        .all(tx.db())
        .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let workers = named.get(&row.id).cloned().unwrap_or_default();
        let unread = unopened.iter().filter(|message| message.thread == row.id).count();
        lines.push(ThreadLine {
            id: row::id(row.id),
            topic: tx.open(room.scope(), Cell::body("thread", row.id), &row.body).await?,
            state: if workers.is_empty() { ThreadState::Ended } else { ThreadState::Open },
            workers,
            last_at: Moment::from_millis(row.last_at),
            unread: u32::try_from(unread).unwrap_or(u32::MAX),
        });
    }
    Ok(lines)
}

/// Messages of the other side that this side has not opened.
fn unopened_by(side: Side) -> sea_orm::Condition {
    let other = match side {
        Side::Parent => message::Column::ByWorker.is_not_null(),
        Side::Worker => message::Column::ByWorker.is_null(),
    };
    sea_orm::Condition::all().add(message::Column::OpenedAt.is_null()).add(other)
}

/// The workers named in each of these threads now, longest there first.
async fn named(tx: &Tx, threads: &[Uuid]) -> Stored<BTreeMap<Uuid, Vec<WorkerId>>> {
    let rows = thread_worker::Entity::find()
        .filter(thread_worker::Column::Thread.is_in(threads.iter().copied()))
        .filter(thread_worker::Column::ToAt.is_null())
        .order_by_asc(thread_worker::Column::FromAt)
        .order_by_asc(thread_worker::Column::Worker)
        .all(tx.db())
        .await?;
    let mut named: BTreeMap<Uuid, Vec<WorkerId>> = BTreeMap::new();
    for row in rows {
        named.entry(row.thread).or_default().push(row::id(row.worker));
    }
    Ok(named)
}

async fn story(tx: &Tx, room: Room, row: thread::Model, side: Side) -> Stored<ThreadStory> {
    let messages = messages(tx, room, row.id).await?;
    let hand_over_note = match side {
        Side::Parent => None,
        Side::Worker => hand_over_note(tx, row.id).await?,
    };
    let parent = match side {
        Side::Parent => None,
        Side::Worker => Some(family::adult(tx, room).await?.name),
    };
    let line = lines(tx, room, vec![row], side).await?.pop().ok_or(StoreError::NotFound)?;
    let writers = messages.iter().filter_map(|message| match message.by {
        Author::Worker(worker) => Some(worker),
        Author::Parent => None,
    });
    let workers = worker::all(tx, line.workers.iter().copied().chain(writers)).await?;
    let away = involvement::away(tx, line.workers.iter().copied()).await?;
    let unread: Vec<_> = messages
        .iter()
        .filter(|message| {
            message.opened_at.is_none() && (message.by == Author::Parent) == (side == Side::Worker)
        })
        .map(|message| row::key(message.id))
        .collect();
    if !unread.is_empty() {
        tx.then(move |tx| async move { mark_opened(&tx, room, unread).await });
    }
    Ok(ThreadStory { line, messages, away, parent, hand_over_note, workers })
}

/// Marks these messages as opened now, those that are not yet. The other side is told.
pub(crate) async fn mark_opened(tx: &Tx, room: Room, messages: Vec<Uuid>) -> Stored<()> {
    let marked = message::Entity::update_many()
        .col_expr(message::Column::OpenedAt, Expr::value(tx.at().millis()))
        .filter(message::Column::Family.eq(row::key(room.family)))
        .filter(message::Column::Person.eq(row::key(room.person)))
        .filter(message::Column::Id.is_in(messages))
        .filter(message::Column::OpenedAt.is_null())
        .exec(tx.db())
        .await?;
    if marked.rows_affected > 0 && tx.worker().is_ok() {
        tx.wake(Viewer::Person(room.person));
    }
    Ok(())
}

/// The messages of a thread, oldest first.
pub(crate) async fn messages(tx: &Tx, room: Room, thread: Uuid) -> Stored<Vec<Message>> {
    let rows = message::Entity::find()
        .filter(message::Column::Thread.eq(thread))
        .filter(message::Column::Family.eq(row::key(room.family)))
        .filter(message::Column::Person.eq(row::key(room.person)))
        .order_by_asc(message::Column::Number)
        .all(tx.db())
        .await?;
    let mut messages = Vec::with_capacity(rows.len());
    // Only one that a worker wrote can be a message back.
    let mut backs = match rows.iter().any(|row| row.by_worker.is_some()) {
        true => cycle::backs(tx, room).await?,
        false => BTreeMap::new(),
    };
    for row in rows {
        let message = opened(tx, room, row).await?;
        messages.push(Message { back: backs.remove(&message.id), ..message });
    }
    Ok(messages)
}

/// A message the worker who acts can see: in a thread they may open, or have written in.
pub(crate) async fn shown(tx: &Tx, room: Room, council: &Council, id: MessageId) -> Stored<Message> {
    let row = message::Entity::find_by_id(row::key(id))
        .filter(message::Column::Family.eq(row::key(room.family)))
        .filter(message::Column::Person.eq(row::key(room.person)))
        .one(tx.db())
        .await?
        .ok_or(StoreError::NotFound)?;
    let thread = find(tx, room, row::id(row.thread)).await?;
    let has_written = message::Entity::find()
        .filter(message::Column::Thread.eq(row.thread))
        .filter(message::Column::ByWorker.eq(row::key(tx.worker()?)))
        .count(tx.db())
        .await?;
    if has_written == 0 && !desk::may_open(tx, room, council, &thread).await? {
        return Err(StoreError::NotFound);
    }
    opened(tx, room, row).await
}

async fn opened(tx: &Tx, room: Room, row: message::Model) -> Stored<Message> {
    let words: Letter = tx.open(room.scope(), Cell::body("message", row.id), &row.body).await?;
    Ok(Message {
        id: row::id(row.id),
        by: row.by_worker.map_or(Author::Parent, |worker| Author::Worker(row::id(worker))),
        words,
        back: None,
        at: Moment::from_millis(row.made_at),
        opened_at: row.opened_at.map(Moment::from_millis),
    })
}

/// What the worker who acts was told when they took this thread over.
async fn hand_over_note(tx: &Tx, thread: Uuid) -> Stored<Option<Paragraph>> {
    let me = tx.worker()?;
    let mine = thread_worker::Entity::find_by_id((thread, row::key(me)))
        .filter(thread_worker::Column::ToAt.is_null())
        .one(tx.db())
        .await?;
    let Some(id) = mine.and_then(|row| row.hand_over) else { return Ok(None) };
    match hand_over::Entity::find_by_id(id).one(tx.db()).await? {
        Some(row) if row.to_worker == row::key(me) => {
            Ok(Some(tx.open(Scope::Desk(me), Cell::body("hand_over", row.id), &row.body).await?))
        }
        _ => Ok(None),
    }
}

/// Tells everyone who may read this thread: the parent, its workers and their cover; the duty desk once it has ended.
async fn wake_readers(tx: &Tx, room: Room, thread: Uuid) -> Stored<()> {
    tx.wake(Viewer::Person(room.person));
    let named: BTreeSet<_> =
        named(tx, &[thread]).await?.remove(&thread).unwrap_or_default().into_iter().collect();
    if named.is_empty() {
        near::wake_desk(tx, room.family, true).await
    } else {
        near::wake_with_cover(tx, named).await
    }
}

/// How a state is spelled in its column.
fn state_word(state: ThreadState) -> Stored<String> {
    Ok(kept::word(&state)?)
}
