//! The monthly cycle: what a team saw and decided about a family, and the message back to each adult. For workers only; of
//! all this a parent gets a message in a thread of theirs, and nothing else.
use crate::{
    Store, Stored, Write, Written, draft, family, kept,
    keys::Scope,
    message::{self, NewThread},
    near,
    row::{self, cycle, cycle_back, cycle_line, cycle_was},
    seal::{Cell, random},
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, deed},
    cycle::{Back, CycleRefusal, CycleState, CycleStep, Review},
    draft::DraftKey,
    id::{FamilyId, MessageId, PersonId, ThreadId, WorkerId},
    time::{Day, Moment},
    words::{Line, Sentence},
};
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, prelude::*, sea_query::OnConflict};
use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

mod pack;

pub use pack::{AdultPack, CyclePage};

/// A message back to send.
#[derive(Clone, Debug)]
pub struct NewBack {
    /// The name of its thread, made by the browser.
    pub thread: ThreadId,
    /// The name of the message, made by the browser.
    pub message: MessageId,
    /// What the thread is called.
    pub topic: Line,
    /// The words.
    pub back: Back,
}

/// A message back that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentBack {
    /// The words.
    pub back: Back,
    /// From whom.
    pub by: WorkerId,
    /// When.
    pub at: Moment,
}

impl Store {
    /// The viewer's line for the meeting about this family. One for each worker and month.
    pub async fn write_cycle_line(
        &self,
        permit: Permit<deed::WriteCycleLine>,
        write: Write,
        words: Sentence,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let (family, me) = (tx.family()?, tx.worker()?);
            let row = current_or_new(&tx, family).await?;
            let cell = Cell::body("cycle_line", row.id).and(row::key(me));
            let line = cycle_line::Model {
                cycle: row.id,
                worker: row::key(me),
                changed_at: tx.at().millis(),
                body: tx.seal(Scope::Plan(family), cell, &words).await?,
            };
            let again = OnConflict::columns([cycle_line::Column::Cycle, cycle_line::Column::Worker])
                .update_columns([cycle_line::Column::ChangedAt, cycle_line::Column::Body])
                .to_owned();
            cycle_line::Entity::insert(line.into_active_model())
                .on_conflict(again)
                .exec_without_returning(tx.db())
                .await?;
            draft::wipe(&tx, DraftKey::CycleLine(family)).await?;
            near::wake_team(&tx, family).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Records what the team saw and decided, or puts right what was recorded; what it said before is kept. Gives the version.
    pub async fn hold_review(
        &self,
        permit: Permit<deed::HoldReview>,
        write: Write,
        version: u32,
        review: Review,
    ) -> Written<u32, CycleRefusal> {
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            if let Err(refusal) = review.check(tx.today()) {
                return Ok(Err(refusal));
            }
            if !near::can_be_named(&tx, family, &review.named()).await? {
                return Ok(Err(CycleRefusal::NotOfThisFamily));
            }
            let row = current_or_new(&tx, family).await?;
            if kept::version(row.version) != version {
                return Ok(Err(CycleRefusal::Stale));
            }
            let state = match kept::read::<CycleState>(&row.state)?.after(CycleStep::Hold) {
                Ok(state) => state,
                Err(refusal) => return Ok(Err(refusal)),
            };
            if let Some(before) = opened(&tx, &row).await? {
                let cell = Cell::body("cycle_was", row.id).version(row.version);
                tx.insert::<cycle_was::ActiveModel>(cycle_was::Model {
                    cycle: row.id,
                    version: row.version,
                    until_at: tx.at().millis(),
                    body: tx.seal(Scope::Plan(family), cell, &before).await?,
                })
                .await?;
            }
            let (id, next_version) = (row.id, row.version + 1);
            let mut next = row.into_active_model();
            next.state = Set(kept::word(&state)?);
            next.version = Set(next_version);
            next.held_on = Set(Some(review.day.to_string()));
            next.changed_at = Set(tx.at().millis());
            let cell = Cell::body("cycle", id).version(next_version);
            next.body = Set(Some(tx.seal(Scope::Plan(family), cell, &review).await?));
            cycle::Entity::update(next).exec(tx.db()).await?;
            draft::wipe(&tx, DraftKey::Review(family)).await?;
            near::wake_team(&tx, family).await?;
            Ok(Ok(kept::version(next_version)))
        })
        .await
    }

    /// Sends this adult the message back, in a thread of its own between them and whoever writes it.
    pub async fn write_back(
        &self,
        permit: Permit<deed::WriteBack>,
        write: Write,
        new: NewBack,
    ) -> Written<(), CycleRefusal> {
        self.write(permit, write, move |tx| async move {
            let (room, me) = (tx.room()?, tx.worker()?);
            let Some(row) = current(&tx, room.family).await? else {
                return Ok(Err(CycleRefusal::NotHeld));
            };
            if let Err(refusal) = kept::read::<CycleState>(&row.state)?.after(CycleStep::WriteBack) {
                return Ok(Err(refusal));
            }
            if let Some(sent) = sent(&tx, row.id).await?.remove(&room.person) {
                // Sent twice under two write ids: done once, if it is the same message.
                let same = sent.by == me && sent.back == new.back;
                return Ok(if same { Ok(()) } else { Err(CycleRefusal::Written) });
            }
            let words = new.back.as_letter();
            let thread = NewThread {
                id: new.thread,
                topic: new.topic,
                workers: BTreeSet::from([me]),
                message: new.message,
                words,
            };
            message::open_thread(&tx, room, thread, Some(me)).await?;
            tx.insert::<cycle_back::ActiveModel>(cycle_back::Model {
                cycle: row.id,
                family: row::key(room.family),
                person: row::key(room.person),
                by_worker: row::key(me),
                message: row::key(new.message),
                made_at: tx.at().millis(),
                body: tx.seal(room.scope(), back_cell(row.id, room.person), &new.back).await?,
            })
            .await?;
            draft::wipe(&tx, DraftKey::Back(room.family, room.person)).await?;
            near::wake_team(&tx, room.family).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Closes the month. Refused while an adult of the family has no message back; then nothing changes.
    pub async fn close_cycle(
        &self,
        permit: Permit<deed::HoldReview>,
        write: Write,
    ) -> Written<(), CycleRefusal> {
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            let Some(row) = current(&tx, family).await? else {
                return Ok(Err(CycleRefusal::NotHeld));
            };
            let waiting = waiting(&tx, &row).await?;
            let step = CycleStep::Close { waiting: &waiting };
            let state = match kept::read::<CycleState>(&row.state)?.after(step) {
                Ok(state) => state,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let mut next = row.into_active_model();
            next.state = Set(kept::word(&state)?);
            next.changed_at = Set(tx.at().millis());
            cycle::Entity::update(next).exec(tx.db()).await?;
            near::wake_team(&tx, family).await?;
            Ok(Ok(()))
        })
        .await
    }
}

/// The family's cycle that is not closed, if anybody wrote in it yet.
async fn current(tx: &Tx, family: FamilyId) -> Stored<Option<cycle::Model>> {
    Ok(cycle::Entity::find()
        .filter(cycle::Column::Family.eq(row::key(family)))
        .filter(cycle::Column::State.ne(kept::word(&CycleState::Closed)?))
        .one(tx.db())
        .await?)
}

/// The newest of the family's cycles that are closed.
async fn before(tx: &Tx, family: FamilyId) -> Stored<Option<cycle::Model>> {
    Ok(cycle::Entity::find()
        .filter(cycle::Column::Family.eq(row::key(family)))
        .filter(cycle::Column::State.eq(kept::word(&CycleState::Closed)?))
        .order_by_desc(cycle::Column::HeldOn)
        .order_by_desc(cycle::Column::MadeAt)
        .one(tx.db())
        .await?)
}

async fn current_or_new(tx: &Tx, family: FamilyId) -> Stored<cycle::Model> {
    if let Some(row) = current(tx, family).await? {
        return Ok(row);
    }
    family::find(tx, family).await?;
    let row = cycle::Model {
        id: Uuid::from_bytes(random()?),
        family: row::key(family),
        state: kept::word(&CycleState::Open)?,
        version: 0,
        held_on: None,
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        body: None,
    };
    tx.insert::<cycle::ActiveModel>(row.clone()).await?;
    Ok(row)
}

/// What was recorded, if anything.
async fn opened(tx: &Tx, row: &cycle::Model) -> Stored<Option<Review>> {
    let Some(body) = &row.body else { return Ok(None) };
    let cell = Cell::body("cycle", row.id).version(row.version);
    Ok(Some(tx.open(Scope::Plan(row::id(row.family)), cell, body).await?))
}

/// The messages back of this cycle, by the adult they went to.
async fn sent(tx: &Tx, cycle: Uuid) -> Stored<BTreeMap<PersonId, SentBack>> {
    let rows = cycle_back::Entity::find().filter(cycle_back::Column::Cycle.eq(cycle)).all(tx.db()).await?;
    let mut sent = BTreeMap::new();
    for row in rows {
        let (by, at) = (row::id(row.by_worker), Moment::from_millis(row.made_at));
        sent.insert(row::id(row.person), SentBack { back: back_of(tx, &row).await?, by, at });
    }
    Ok(sent)
}

/// The adults of the family who have no message back in this cycle.
async fn waiting(tx: &Tx, row: &cycle::Model) -> Stored<Vec<PersonId>> {
    let sent = cycle_back::Entity::find().filter(cycle_back::Column::Cycle.eq(row.id)).all(tx.db()).await?;
    let mut adults = family::adults(tx, row::id(row.family)).await?;
    adults.retain(|person| !sent.iter().any(|back| back.person == row::key(*person)));
    Ok(adults)
}

/// The messages of this room that are messages back, in their three parts.
pub(crate) async fn backs(tx: &Tx, room: Room) -> Stored<BTreeMap<MessageId, Back>> {
    let rows = cycle_back::Entity::find()
        .filter(cycle_back::Column::Family.eq(row::key(room.family)))
        .filter(cycle_back::Column::Person.eq(row::key(room.person)))
        .all(tx.db())
        .await?;
    let mut backs = BTreeMap::new();
    for row in rows {
        backs.insert(row::id(row.message), back_of(tx, &row).await?);
    }
    Ok(backs)
}

async fn back_of(tx: &Tx, row: &cycle_back::Model) -> Stored<Back> {
    let room = Room { family: row::id(row.family), person: row::id(row.person) };
    tx.open(room.scope(), back_cell(row.cycle, room.person), &row.body).await
}

const fn back_cell_of(cycle: Uuid, person: Uuid) -> Cell {
    Cell::body("cycle_back", cycle).and(person)
}
fn back_cell(cycle: Uuid, person: PersonId) -> Cell {
    back_cell_of(cycle, row::key(person))
}

/// The adults of this family who wait for a message back, and since when: the day on which the team met.
pub(crate) async fn message_back_waits(tx: &Tx, family: FamilyId) -> Stored<Vec<(PersonId, Day)>> {
    let Some(row) = current(tx, family).await? else { return Ok(Vec::new()) };
    let Some(day) = &row.held_on else { return Ok(Vec::new()) };
    let day = kept::day(day)?;
    Ok(waiting(tx, &row).await?.into_iter().map(|person| (person, day)).collect())
}

/// The lines for the meeting, by worker.
async fn lines(tx: &Tx, row: &cycle::Model) -> Stored<Vec<(WorkerId, Sentence)>> {
    let rows = cycle_line::Entity::find()
        .filter(cycle_line::Column::Cycle.eq(row.id))
        .order_by_asc(cycle_line::Column::ChangedAt)
        .order_by_asc(cycle_line::Column::Worker)
        .all(tx.db())
        .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for line in rows {
        let cell = Cell::body("cycle_line", row.id).and(line.worker);
        lines
            .push((row::id(line.worker), tx.open(Scope::Plan(row::id(row.family)), cell, &line.body).await?));
    }
    Ok(lines)
}
