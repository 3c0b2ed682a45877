//! "I am worried about someone's safety": for the duty desk and the manager. No family operation ever comes near this table.
use crate::{
    Look, Store, StoreError, Stored, Write, Written, draft, entry, family, goal, message, near,
    row::{self, concern},
    seal::Cell,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, deed},
    concern::{Concern, ConcernRefusal, ConcernSource, ConcernState},
    council::Council,
    draft::DraftKey,
    entry::EntryWords,
    goal::GoalWords,
    id::{ConcernId, FamilyId},
    message::Author,
    time::Moment,
    words::{Line, Paragraph},
};
use sea_orm::{ActiveValue::Set, IntoActiveModel, prelude::*};
use serde::{Deserialize, Serialize};
use std::{convert::Infallible, sync::Arc};

/// A concern with what a page says beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcernStory {
    /// The concern.
    pub concern: Concern,
    /// The words that made the worker worried, as they stood when it was raised.
    pub quoted: Option<String>,
    /// What workers call the family.
    pub family_label: Line,
    /// The adult's name.
    pub person_name: Line,
    /// Whoever raised and closed it.
    pub workers: Workers,
}

#[derive(Serialize, Deserialize)]
struct Body {
    reason: Paragraph,
    quoted: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Closing {
    action: Paragraph,
    outcome: Paragraph,
}

const OPEN: &str = "open";
const CLOSED: &str = "closed";

impl Store {
    /// Raises a concern about words the worker can see. The duty desk and the manager are told at once; the family never.
    pub async fn raise_concern(
        &self,
        permit: Permit<deed::RaiseConcern>,
        write: Write,
        council: Arc<Council>,
        id: ConcernId,
        source: ConcernSource,
        reason: Paragraph,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let quoted = quoted(&tx, room, &council, source).await?;
            let (source_kind, source) = source_columns(source);
            let key = row::key(id);
            tx.insert::<concern::ActiveModel>(concern::Model {
                id: key,
                family: row::key(room.family),
                person: row::key(room.person),
                source_kind: source_kind.to_owned(),
                source,
                by_worker: row::key(tx.worker()?),
                made_at: tx.at().millis(),
                state: OPEN.to_owned(),
                closed_by: None,
                closed_at: None,
                body: tx.seal(room.scope(), Cell::body("concern", key), &Body { reason, quoted }).await?,
                closing_body: None,
            })
            .await?;
            draft::wipe(&tx, DraftKey::Concern(room.family, room.person)).await?;
            tx.touched(id);
            near::wake_desk(&tx, room.family, true).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// A concern of this family.
    pub async fn read_concern(
        &self,
        permit: Permit<deed::ActOnConcern>,
        look: Look,
        id: ConcernId,
    ) -> Stored<ConcernStory> {
        self.read(permit, look, move |tx| async move {
            let family = tx.family()?;
            let row = find(&tx, family, id).await?;
            tx.touched(id);
            let (concern, quoted) = open(&tx, row).await?;
            let closed_by = match &concern.state {
                ConcernState::Closed { by, .. } => Some(*by),
                ConcernState::Open => None,
            };
            Ok(ConcernStory {
                family_label: family::find(&tx, family).await?.label,
                person_name: family::adult(&tx, Room { family, person: concern.person }).await?.name,
                workers: worker::all(&tx, closed_by.into_iter().chain([concern.by])).await?,
                quoted,
                concern,
            })
        })
        .await
    }

    /// Closes a concern with what was done and what came of it. It stays on record.
    pub async fn close_concern(
        &self,
        permit: Permit<deed::ActOnConcern>,
        write: Write,
        id: ConcernId,
        action: Paragraph,
        outcome: Paragraph,
    ) -> Written<(), ConcernRefusal> {
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            let row = find(&tx, family, id).await?;
            if row.state != OPEN {
                return Ok(Err(ConcernRefusal::Closed));
            }
            let room = Room { family, person: row::id(row.person) };
            let closing = tx.seal(room.scope(), closing_cell(row.id), &Closing { action, outcome }).await?;
            let mut next = row.into_active_model();
            next.state = Set(CLOSED.to_owned());
            next.closed_by = Set(Some(row::key(tx.worker()?)));
            next.closed_at = Set(Some(tx.at().millis()));
            next.closing_body = Set(Some(closing));
            concern::Entity::update(next).exec(tx.db()).await?;
            draft::wipe(&tx, DraftKey::CloseConcern(id)).await?;
            tx.touched(id);
            near::wake_desk(&tx, family, true).await?;
            Ok(Ok(()))
        })
        .await
    }
}

/// The words as they stand now, if the worker who acts can see them. Otherwise they are not there.
async fn quoted(tx: &Tx, room: Room, council: &Council, source: ConcernSource) -> Stored<Option<String>> {
    match source {
        ConcernSource::Goal(id) => {
            let row = goal::seen(tx, room, id).await?;
            Ok(Some(goal_text(goal::open(tx, room, &row).await?.words)))
        }
        ConcernSource::Entry(id) => {
            let row = entry::seen(tx, room, id).await?;
            Ok(entry_text(entry::open(tx, room, &row).await?.words))
        }
        ConcernSource::Message(id) => {
            let message = message::shown(tx, room, council, id).await?;
            if message.by != Author::Parent {
                return Err(StoreError::NotFound);
            }
            Ok(Some(message.words.as_str().to_owned()))
        }
    }
}

fn goal_text(words: GoalWords) -> String {
    let matters = words.matters.as_ref().map(Paragraph::as_str);
    let now = words.now.as_ref().map(|now| now.why_not_lower.as_str());
    [Some(words.different.as_str()), matters, now].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn entry_text(words: EntryWords) -> Option<String> {
    let now = words.now.map(|now| now.why_not_lower);
    let parts: Vec<_> = [words.words, words.helped, now].into_iter().flatten().collect();
    let parts: Vec<_> = parts.iter().map(Paragraph::as_str).collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

async fn find(tx: &Tx, family: FamilyId, id: ConcernId) -> Stored<concern::Model> {
    concern::Entity::find_by_id(row::key(id))
        .filter(concern::Column::Family.eq(row::key(family)))
        .one(tx.db())
        .await?
        .ok_or(StoreError::NotFound)
}

async fn open(tx: &Tx, row: concern::Model) -> Stored<(Concern, Option<String>)> {
    let room = Room { family: row::id(row.family), person: row::id(row.person) };
    let body: Body = tx.open(room.scope(), Cell::body("concern", row.id), &row.body).await?;
    let state = match (row.closed_by, row.closed_at, &row.closing_body) {
        (Some(by), Some(at), Some(sealed)) => {
            let closing: Closing = tx.open(room.scope(), closing_cell(row.id), sealed).await?;
            let (by, at) = (row::id(by), Moment::from_millis(at));
            ConcernState::Closed { by, at, action: closing.action, outcome: closing.outcome }
        }
        _ => ConcernState::Open,
    };
    let concern = Concern {
        id: row::id(row.id),
        family: room.family,
        person: room.person,
        source: source_of(&row)?,
        by: row::id(row.by_worker),
        reason: body.reason,
        at: Moment::from_millis(row.made_at),
        state,
    };
    Ok((concern, body.quoted))
}

fn source_columns(source: ConcernSource) -> (&'static str, Uuid) {
    match source {
        ConcernSource::Goal(id) => ("goal", row::key(id)),
        ConcernSource::Entry(id) => ("entry", row::key(id)),
        ConcernSource::Message(id) => ("message", row::key(id)),
    }
}

fn source_of(row: &concern::Model) -> Stored<ConcernSource> {
    match row.source_kind.as_str() {
        "goal" => Ok(ConcernSource::Goal(row::id(row.source))),
        "entry" => Ok(ConcernSource::Entry(row::id(row.source))),
        "message" => Ok(ConcernSource::Message(row::id(row.source))),
        _ => Err(crate::Fault::of("a concern about nothing we know").into()),
    }
}

fn closing_cell(id: Uuid) -> Cell {
    Cell::of("concern", "closing_body", id)
}
