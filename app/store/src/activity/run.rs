//! How runs are found, opened and marked as seen.
use super::RunLine;
use crate::{
    StoreError, Stored,
    audience::{self, Labelled},
    beside::Beside,
    error::Fault,
    kept,
    row::{self, activity_run},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::Viewer,
    activity::{Key, Offered, Run, RunState},
    audience::Audience,
    family::Worker,
    id::RunId,
    time::Moment,
};
use sea_orm::{ActiveValue::Set, QueryOrder, prelude::*, sea_query::Condition};

pub(super) async fn mine(tx: &Tx, room: Room, id: RunId) -> Stored<activity_run::Model> {
    let found = activity_run::Entity::find_by_id(row::key(id)).filter(in_room(room)).one(tx.db()).await?;
    found.ok_or(StoreError::NotFound)
}

pub(super) fn in_room(room: Room) -> Condition {
    Condition::all()
        .add(activity_run::Column::Family.eq(row::key(room.family)))
        .add(activity_run::Column::Person.eq(row::key(room.person)))
}

/// Those of the room that fit, last changed first.
pub(crate) async fn rows(tx: &Tx, room: Room, of: Condition) -> Stored<Vec<activity_run::Model>> {
    let found = activity_run::Entity::find().filter(in_room(room)).filter(of);
    let found = found.order_by_desc(activity_run::Column::ChangedAt).order_by_asc(activity_run::Column::Id);
    Ok(found.all(tx.db()).await?)
}

pub(crate) async fn lines(
    tx: &Tx,
    room: Room,
    rows: Vec<activity_run::Model>,
    beside: &Beside,
) -> Stored<Vec<RunLine>> {
    let mut lines = Vec::new();
    for row in rows {
        let run = open(tx, room, &row).await?;
        let name = |id| beside.told.get(&id).map(|worker: &Worker| worker.name.clone());
        lines.push(RunLine {
            offered_by: run.offered.as_ref().and_then(|offered| name(offered.by)),
            shown_to: match run.audience {
                Audience::Worker(worker) => name(worker),
                Audience::JustMe | Audience::MyTeam => None,
            },
            run,
        });
    }
    Ok(lines)
}

pub(crate) async fn open(tx: &Tx, room: Room, row: &activity_run::Model) -> Stored<Run> {
    let offered = match (row.offered_by, &row.offered_body) {
        (Some(by), Some(why)) => {
            Some(Offered { by: row::id(by), why: tx.open(room.scope(), offer_cell(row.id), why).await? })
        }
        _ => None,
    };
    let answers = match &row.body {
        Some(body) => tx.open(room.scope(), cell_of(row.id, row.version), body).await?,
        None => Vec::new(),
    };
    Ok(Run {
        id: row::id(row.id),
        activity: Key::parse(&row.activity).map_err(|_| Fault::of("an activity without a key"))?,
        version: kept::version(row.version),
        state: kept::read(&row.state)?,
        together: row.together,
        audience: audience::from_columns(&row.audience, row.audience_worker),
        offered,
        answers,
        changed_at: Moment::from_millis(row.changed_at),
        seen_on: row.seen_on.as_deref().map(kept::day).transpose()?,
    })
}

/// Whether an offer waits: neither begun nor left.
pub(crate) async fn is_offered(tx: &Tx, room: Room) -> Stored<bool> {
    let waits = activity_run::Column::State.eq(kept::word(&RunState::Assigned)?);
    let offered = activity_run::Entity::find().filter(in_room(room)).filter(waits);
    Ok(offered.count(tx.db()).await? > 0)
}

/// Answers whose words are on a worker's page are seen by that, and whoever wrote them is told.
pub(crate) fn mark_seen(tx: &Tx, room: Room, shown: &[activity_run::Model]) {
    let unseen: Vec<Uuid> = shown.iter().filter(|row| row.seen_on.is_none()).map(|row| row.id).collect();
    if unseen.is_empty() {
        return;
    }
    tx.then(move |tx| async move {
        let marked = activity_run::Entity::update_many()
            .set(activity_run::ActiveModel {
                seen_on: Set(Some(tx.today().to_string())),
                ..Default::default()
            })
            .filter(in_room(room))
            .filter(activity_run::Column::Id.is_in(unseen))
            .filter(activity_run::Column::SeenOn.is_null())
            .exec(tx.db())
            .await?;
        if marked.rows_affected > 0 {
            tx.wake(Viewer::Person(room.person));
        }
        Ok(())
    });
}

pub(super) const fn cell_of(id: Uuid, version: i32) -> Cell {
    Cell::body("activity_run", id).version(version)
}
pub(super) const fn offer_cell(id: Uuid) -> Cell {
    Cell::of("activity_run", "offered_body", id)
}

impl Labelled for activity_run::Entity {
    type Column = activity_run::Column;
    const OWNER: Self::Column = activity_run::Column::Person;
    const AUDIENCE: Self::Column = activity_run::Column::Audience;
    const WORKER: Self::Column = activity_run::Column::AudienceWorker;
}
