//! Entries: how a goal went, day by day, as the parent tells it.
use crate::{
    Look, Store, StoreError, Stored, Write, Written,
    audience::{self, Labelled},
    beside::Beside,
    draft, goal, involvement, kept,
    reply::ReplyLine,
    row::{self, entry, entry_was},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    audience::Audience,
    draft::DraftKey,
    entry::{Entry, EntryRefusal, EntryState, EntryWords},
    family::Worker,
    goal::TypedIn,
    id::{EntryId, GoalId},
    time::{Day, Moment},
    words::{Line, Sentence},
};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, prelude::*, sea_query::Condition};

mod line;

pub(crate) use line::lines;

/// The most entries one look at a log brings.
const LOG_ENTRIES_MAX: u64 = 2000;
const KEPT: &str = "kept";
const TAKEN_BACK: &str = "taken_back";

/// An entry to keep.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Its name, made by the phone.
    pub id: EntryId,
    /// The goal it is about.
    pub goal: GoalId,
    /// The parent's words.
    pub words: EntryWords,
    /// Who can see it.
    pub audience: Audience,
}

/// An entry with what a page says beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLine {
    /// The entry.
    pub entry: Entry,
    /// What the goal is.
    pub goal_is: Sentence,
    /// The name of the one worker it is shown to, if its audience names one.
    pub shown_to: Option<Line>,
    /// The name of whoever typed it in, where the reader is told of them.
    pub typed_by: Option<Line>,
    /// Replies, oldest first.
    pub replies: Vec<ReplyLine>,
    /// Earlier texts, newest first. Empty for workers: they may be from before the entry was shown.
    pub earlier: Vec<EntryWords>,
}

/// A parent's whole log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogPage {
    /// Entries of every goal, newest day first.
    pub entries: Vec<EntryLine>,
    /// Goals an entry can be about now, and who can see each.
    pub goals: Vec<(GoalId, Sentence, Audience)>,
    /// The workers an entry may be shown to by name.
    pub workers: Vec<Worker>,
}

impl Store {
    /// The viewer's own log. Its replies stay new: they are opened with their goal.
    pub async fn read_log(&self, permit: Permit<deed::ReadLog>, look: Look) -> Stored<LogPage> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let members = involvement::members(&tx, room).await?;
            let beside = Beside::parent(&tx, room).await?;
            let goals = goal::rows(&tx, room, None).await?;
            let rows = rows(&tx, room, None, None).await?;
            let entries = lines(&tx, room, rows, &goals, &beside).await?;
            let mut choices = Vec::new();
            for row in goals.iter().filter(|row| matches!(row.state.as_str(), "active" | "paused")) {
                let goal = goal::open(&tx, room, row).await?;
                choices.push((goal.id, goal.words.different, goal.audience));
            }
            Ok(LogPage { entries, goals: choices, workers: members.into_iter().map(|m| m.worker).collect() })
        })
        .await
    }

    /// Logs how it went. Its draft is wiped.
    pub async fn log_entry(
        &self,
        permit: Permit<deed::LogEntry>,
        write: Write,
        new: NewEntry,
    ) -> Written<u32, EntryRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            goal::mine(&tx, room, new.goal).await?;
            let form = DraftKey::NewEntry(new.goal);
            put(&tx, room, new, None, form).await
        })
        .await
    }

    /// A worker types in an entry with the parent, who has checked it. The team sees it, as the worker does.
    pub async fn type_in_entry(
        &self,
        permit: Permit<deed::TypeIn>,
        write: Write,
        id: EntryId,
        goal: GoalId,
        words: EntryWords,
        typed_in: TypedIn,
    ) -> Written<u32, EntryRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            goal::seen(&tx, room, goal).await?;
            let typed_in = TypedIn { by: tx.worker()?, ..typed_in };
            let new = NewEntry { id, goal, words, audience: Audience::MyTeam };
            put(&tx, room, new, Some(typed_in), DraftKey::TypeInEntry(room.family, room.person)).await
        })
        .await
    }

    /// Changes an entry. What it said before stays in its history. Its draft is wiped.
    pub async fn edit_entry(
        &self,
        permit: Permit<deed::EditEntry>,
        write: Write,
        id: EntryId,
        version: u32,
        words: EntryWords,
        audience: Audience,
    ) -> Written<u32, EntryRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            if let Err(refusal) = words.check(tx.today()) {
                return Ok(Err(refusal));
            }
            if kept::version(row.version) != version || row.state != KEPT {
                return Ok(Err(EntryRefusal::Changed));
            }
            let before = open(&tx, room, &row).await?;
            if audience != before.audience && !is_allowed(&tx, room, audience).await? {
                return Ok(Err(EntryRefusal::NotMyWorker));
            }
            let cell = Cell::body("entry_was", row.id).version(row.version);
            tx.insert::<entry_was::ActiveModel>(entry_was::Model {
                entry: row.id,
                version: row.version,
                until_at: tx.at().millis(),
                body: tx.seal(room.scope(), cell, &before.words).await?,
            })
            .await?;
            let (word, worker) = audience::to_columns(audience);
            let change = entry::ActiveModel {
                version: Set(row.version + 1),
                audience: Set(word.to_owned()),
                audience_worker: Set(worker),
                day: Set(words.day.to_string()),
                changed_at: Set(tx.at().millis()),
                body: Set(tx.seal(room.scope(), cell_of(row.id, row.version + 1), &words).await?),
                ..Default::default()
            };
            entry::Entity::update_many()
                .set(change)
                .filter(entry::Column::Id.eq(row.id))
                .exec(tx.db())
                .await?;
            draft::wipe(&tx, DraftKey::Entry(id)).await?;
            involvement::wake_readers(&tx, room, before.audience).await?;
            involvement::wake_readers(&tx, room, audience).await?;
            Ok(Ok(version + 1))
        })
        .await
    }

    /// Takes an entry back from the team; the author still sees it. Gives the day on which someone had already opened it.
    pub async fn take_back_entry(
        &self,
        permit: Permit<deed::TakeBackEntry>,
        write: Write,
        id: EntryId,
    ) -> Written<Option<Day>, EntryRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            if row.state != KEPT {
                return Ok(Err(EntryRefusal::Changed));
            }
            let change = entry::ActiveModel {
                state: Set(TAKEN_BACK.to_owned()),
                changed_at: Set(tx.at().millis()),
                ..Default::default()
            };
            entry::Entity::update_many()
                .set(change)
                .filter(entry::Column::Id.eq(row.id))
                .exec(tx.db())
                .await?;
            involvement::wake_readers(&tx, room, audience::from_columns(&row.audience, row.audience_worker))
                .await?;
            Ok(Ok(row.seen_on.as_deref().map(kept::day).transpose()?))
        })
        .await
    }
}

async fn put(
    tx: &Tx,
    room: Room,
    new: NewEntry,
    typed_in: Option<TypedIn>,
    form: DraftKey,
) -> Written<u32, EntryRefusal> {
    tx.touched(new.id);
    if let Err(refusal) = new.words.check(tx.today()) {
        return Ok(Err(refusal));
    }
    if !is_allowed(tx, room, new.audience).await? {
        return Ok(Err(EntryRefusal::NotMyWorker));
    }
    let (audience, audience_worker) = audience::to_columns(new.audience);
    let id = row::key(new.id);
    tx.insert::<entry::ActiveModel>(entry::Model {
        id,
        family: row::key(room.family),
        person: row::key(room.person),
        goal: row::key(new.goal),
        version: 1,
        state: KEPT.to_owned(),
        audience: audience.to_owned(),
        audience_worker,
        day: new.words.day.to_string(),
        typed_by: typed_in.map(|typed| row::key(typed.by)),
        typed_on: typed_in.map(|typed| typed.checked_on.to_string()),
        seen_on: None,
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        body: tx.seal(room.scope(), cell_of(id, 1), &new.words).await?,
    })
    .await?;
    draft::wipe(tx, form).await?;
    tx.wake(Viewer::Person(room.person));
    involvement::wake_readers(tx, room, new.audience).await?;
    Ok(Ok(1))
}

async fn is_allowed(tx: &Tx, room: Room, audience: Audience) -> Stored<bool> {
    match audience {
        Audience::Worker(worker) => involvement::is_member(tx, room, worker).await,
        Audience::JustMe | Audience::MyTeam => Ok(true),
    }
}

fn in_room(room: Room) -> Condition {
    Condition::all()
        .add(entry::Column::Family.eq(row::key(room.family)))
        .add(entry::Column::Person.eq(row::key(room.person)))
}

/// Rows a worker may see: as each audience says, and not taken back.
pub(crate) async fn seen_by_worker(tx: &Tx) -> Stored<Condition> {
    Ok(not_taken_back(tx.may_see::<entry::Entity>().await?))
}

/// Those of them that were not taken back.
pub(crate) fn not_taken_back(of: Condition) -> Condition {
    Condition::all().add(of).add(entry::Column::State.eq(KEPT))
}

/// The room's entries, newest day first; of some goals only; as far as they may be seen.
pub(crate) async fn rows(
    tx: &Tx,
    room: Room,
    goals: Option<&[Uuid]>,
    may_see: Option<Condition>,
) -> Stored<Vec<entry::Model>> {
    let mut entries = entry::Entity::find().filter(in_room(room));
    if let Some(goals) = goals {
        entries = entries.filter(entry::Column::Goal.is_in(goals.iter().copied()));
    }
    if let Some(may_see) = may_see {
        entries = entries.filter(may_see);
    }
    Ok(entries
        .order_by_desc(entry::Column::Day)
        .order_by_desc(entry::Column::MadeAt)
        .order_by_asc(entry::Column::Id)
        .limit(LOG_ENTRIES_MAX)
        .all(tx.db())
        .await?)
}

async fn mine(tx: &Tx, room: Room, id: EntryId) -> Stored<entry::Model> {
    let found = entry::Entity::find_by_id(row::key(id)).filter(in_room(room)).one(tx.db()).await?;
    found.ok_or(StoreError::NotFound)
}

/// One of this room's entries that the worker who reads may see or, taken back meanwhile, might have seen.
pub(crate) async fn seen(tx: &Tx, room: Room, id: EntryId) -> Stored<entry::Model> {
    let found = entry::Entity::find_by_id(row::key(id))
        .filter(in_room(room))
        .filter(tx.may_see::<entry::Entity>().await?)
        .one(tx.db())
        .await?;
    found.ok_or(StoreError::NotFound)
}

pub(crate) fn is_taken_back(row: &entry::Model) -> bool {
    row.state != KEPT
}

pub(crate) async fn open(tx: &Tx, room: Room, row: &entry::Model) -> Stored<Entry> {
    Ok(Entry {
        id: row::id(row.id),
        goal: row::id(row.goal),
        version: kept::version(row.version),
        words: tx.open(room.scope(), cell_of(row.id, row.version), &row.body).await?,
        state: if is_taken_back(row) { EntryState::TakenBack } else { EntryState::Kept },
        audience: audience::from_columns(&row.audience, row.audience_worker),
        at: Moment::from_millis(row.made_at),
        typed_in: kept::typed_in(row.typed_by, row.typed_on.as_deref())?,
        seen_on: row.seen_on.as_deref().map(kept::day).transpose()?,
    })
}

/// Notes, once this read is committed, that a worker opened these, and tells whoever wrote them. The first day counts.
pub(crate) fn mark_seen(tx: &Tx, room: Room, entries: &[&EntryLine]) {
    let unseen: Vec<Uuid> = entries
        .iter()
        .filter(|line| line.entry.seen_on.is_none())
        .map(|line| row::key(line.entry.id))
        .collect();
    if unseen.is_empty() {
        return;
    }
    tx.then(move |tx| async move {
        let marked = entry::Entity::update_many()
            .set(entry::ActiveModel { seen_on: Set(Some(tx.today().to_string())), ..Default::default() })
            .filter(in_room(room))
            .filter(entry::Column::Id.is_in(unseen))
            .filter(entry::Column::SeenOn.is_null())
            .exec(tx.db())
            .await?;
        if marked.rows_affected > 0 {
            tx.wake(Viewer::Person(room.person));
        }
        Ok(())
    });
}

const fn cell_of(id: Uuid, version: i32) -> Cell {
    Cell::body("entry", id).version(version)
}

impl Labelled for entry::Entity {
    type Column = entry::Column;
    const OWNER: Self::Column = entry::Column::Person;
    const AUDIENCE: Self::Column = entry::Column::Audience;
    const WORKER: Self::Column = entry::Column::AudienceWorker;
}
