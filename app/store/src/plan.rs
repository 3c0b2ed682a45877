//! *My plan*: what was published to one adult, what is new to them, and their own answers beside it for ever.
use crate::{
    Look, Store, StoreError, Stored, Write, Written, draft, family, involvement, kept, near,
    promise::{self, KeptPromise},
    row::{self, plan_looked, publication, response},
    seal::{Cell, random},
    tx::{Room, Tx},
    worker::Workers,
};
use domain::{
    access::{Permit, Viewer, deed},
    draft::DraftKey,
    family::Person,
    id::{PointId, WorkerId},
    plan::{Point, PublishedPoint, Response, Stance, starts_with_apology},
    time::Moment,
    words::Paragraph,
};
use sea_orm::{ActiveValue::Set, IntoActiveModel, JoinType, QueryOrder, QuerySelect, prelude::*};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

/// The plan as one adult sees it, before its dates are written out.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanAsSeen {
    /// The kind of plan, a key of the council's data. `None` before the first publication.
    pub kind: Option<String>,
    /// When it was last published to them.
    pub published_at: Option<Moment>,
    /// Whether the page first says that something could not be talked through.
    pub has_apology: bool,
    /// Their points, child by child.
    pub points: Vec<PointAsSeen>,
    /// The children, in the order in which the family knows them.
    pub children: Vec<Person>,
    /// Promises addressed to them.
    pub promises: Vec<KeptPromise>,
    /// When they last looked.
    pub looked_at: Option<Moment>,
    /// The workers they may be told of by name, today's and earlier ones. Nobody else is in here.
    pub workers: Workers,
    /// Of those, who is there today.
    pub seen_by: BTreeSet<WorkerId>,
}

/// A point with what its reader says to it.
#[derive(Clone, Debug, PartialEq)]
pub struct PointAsSeen {
    /// As it was published.
    pub published: PublishedPoint,
    /// New or changed since they last looked.
    pub is_new: bool,
    /// Their answers, newest first.
    pub responses: Vec<Response>,
}

/// What is kept of one publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    /// The kind of plan, a key of the council's data.
    pub(crate) kind: Option<String>,
    /// The points, child by child.
    pub(crate) points: Vec<PublishedPoint>,
}

/// What one adult sees of the plan, as it was when it was published to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Published {
    /// Counts the publications to this adult, from 1.
    pub(crate) number: i32,
    /// When.
    pub(crate) at: Moment,
    /// What was published.
    pub(crate) snapshot: Snapshot,
}

impl Published {
    /// What a point says.
    pub(crate) fn says(&self, id: PointId) -> Option<Paragraph> {
        self.snapshot.points.iter().find(|p| p.point.id == id).map(|p| p.point.says.clone())
    }
    /// The points to choose from.
    pub(crate) fn choices(&self) -> Vec<(PointId, Paragraph)> {
        self.snapshot.points.iter().map(|p| (p.point.id, p.point.says.clone())).collect()
    }
}

impl Store {
    /// The plan as it was last published to the viewer.
    pub async fn read_plan(&self, permit: Permit<deed::ReadPlan>, look: Look) -> Stored<PlanAsSeen> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let (newest, looked) = newest_and_looked(&tx, room).await?;
            if let Some(newest) = &newest {
                remember_shown(&tx, room, looked.as_ref(), newest.number);
            }
            as_seen(&tx, room, looked, newest.map(|newest| (newest.at, newest.snapshot))).await
        })
        .await
    }

    /// From now on only changes to what was last shown to the viewer are new to them.
    pub async fn mark_plan_seen(
        &self,
        permit: Permit<deed::MarkPlanSeen>,
        write: Write,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            // Not the newest publication: that one may have come while they were reading the one before.
            if let Some(looked) = looked(&tx, room).await? {
                let shown = looked.shown;
                let mut row = looked.into_active_model();
                row.number = Set(shown);
                row.looked_at = Set(Some(tx.at().millis()));
                plan_looked::Entity::update(row).exec(tx.db()).await?;
            }
            Ok(Ok(()))
        })
        .await
    }

    /// Keeps an answer to a point of the viewer's plan, beside the ones before. Gives how many there are now.
    pub async fn respond(
        &self,
        permit: Permit<deed::Respond>,
        write: Write,
        point: PointId,
        stance: Stance,
        words: Option<Paragraph>,
    ) -> Written<u32, Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            if !is_published(&tx, room, point).await? {
                return Err(StoreError::NotFound);
            }
            let before = response::Entity::find()
                .filter(response::Column::Family.eq(row::key(room.family)))
                .filter(response::Column::Person.eq(row::key(room.person)))
                .filter(response::Column::Point.eq(row::key(point)))
                .count(tx.db())
                .await?;
            let number = i32::try_from(before).map_err(crate::Fault::of)? + 1;
            let id = Uuid::from_bytes(random()?);
            let body = tx.seal(room.scope(), Cell::body("response", id), &words).await?;
            tx.insert::<response::ActiveModel>(response::Model {
                id,
                family: row::key(room.family),
                person: row::key(room.person),
                point: row::key(point),
                number,
                stance: kept::word(&stance)?,
                made_at: tx.at().millis(),
                body,
            })
            .await?;
            draft::wipe(&tx, DraftKey::Response(point)).await?;
            tx.touched(point);
            tx.wake(Viewer::Person(room.person));
            near::wake_team(&tx, room.family).await?;
            Ok(Ok(kept::version(number)))
        })
        .await
    }
}

/// What the adult of this room sees of the snapshot `shown`: the one way both a plan and its preview are made.
pub(crate) async fn as_seen(
    tx: &Tx,
    room: Room,
    looked: Option<plan_looked::Model>,
    shown: Option<(Moment, Snapshot)>,
) -> Stored<PlanAsSeen> {
    let (told_of, seen_by) = involvement::told_of_and_there(tx, room).await?;
    let before = match &looked {
        Some(looked) if looked.number > 0 => numbered(tx, room, looked.number).await?,
        _ => None,
    };
    let (published_at, snapshot) = shown.map_or((None, None), |(at, shown)| (Some(at), Some(shown)));
    let Snapshot { kind, points } = snapshot.unwrap_or(Snapshot { kind: None, points: Vec::new() });
    let has_apology = starts_with_apology(&points);
    let mut answers = responses(tx, room).await?;
    let points: Vec<_> = points
        .into_iter()
        .map(|published| PointAsSeen {
            is_new: is_new(&published.point, before.as_ref()),
            responses: answers.remove(&published.point.id).unwrap_or_default(),
            published,
        })
        .collect();
    Ok(PlanAsSeen {
        kind,
        published_at,
        has_apology,
        children: family::children(tx, room.family).await?,
        promises: promise::to_adult(tx, room, &told_of).await?,
        looked_at: looked.and_then(|looked| looked.looked_at).map(Moment::from_millis),
        workers: told_of,
        seen_by,
        points,
    })
}

/// What is published to the adult of this room, with their answers beside it: for a worker.
pub(crate) async fn answered(
    tx: &Tx,
    room: Room,
    published: Option<&Published>,
) -> Stored<(Option<Moment>, Vec<PointAsSeen>)> {
    let Some(published) = published else { return Ok((None, Vec::new())) };
    let mut answers = responses(tx, room).await?;
    let points = published.snapshot.points.iter().map(|point| PointAsSeen {
        published: point.clone(),
        is_new: false,
        responses: answers.remove(&point.point.id).unwrap_or_default(),
    });
    Ok((Some(published.at), points.collect()))
}

/// Whether `point` says something that `before` did not.
fn is_new(point: &Point, before: Option<&Published>) -> bool {
    let Some(before) = before else { return true };
    let same = |was: &PublishedPoint| says_the_same(&was.point, point);
    !before.snapshot.points.iter().any(same)
}

/// Whether a reader of both would see no difference.
pub(crate) fn says_the_same(one: &Point, other: &Point) -> bool {
    let told = |point: &Point| (point.id, point.kind, point.child, point.says.clone(), point.because.clone());
    told(one) == told(other)
}

/// Whether two publications show different points.
pub(crate) fn differ(one: &[PublishedPoint], other: &[PublishedPoint]) -> bool {
    let has = |points: &[PublishedPoint], point: &PublishedPoint| {
        points.iter().any(|p| says_the_same(&p.point, &point.point))
    };
    !(one.iter().all(|point| has(other, point)) && other.iter().all(|point| has(one, point)))
}

/// Whether the plan of this room changed since its adult last looked.
pub(crate) async fn is_new_to(tx: &Tx, room: Room) -> Stored<bool> {
    let Some(newest) = published(tx, room).await? else { return Ok(false) };
    let looked = looked(tx, room).await?.map_or(0, |looked| looked.number);
    if looked == newest.number {
        return Ok(false);
    }
    let before = numbered(tx, room, looked).await?;
    Ok(before.is_none_or(|before| differ(&before.snapshot.points, &newest.snapshot.points)))
}

/// Whether this point is in what the adult of this room sees now.
pub(crate) async fn is_published(tx: &Tx, room: Room, point: PointId) -> Stored<bool> {
    Ok(published(tx, room).await?.is_some_and(|plan| plan.says(point).is_some()))
}

/// The newest publication to the adult of this room.
pub(crate) async fn published(tx: &Tx, room: Room) -> Stored<Option<Published>> {
    let row = publication::Entity::find()
        .filter(publication::Column::Family.eq(row::key(room.family)))
        .filter(publication::Column::Person.eq(row::key(room.person)))
        .order_by_desc(publication::Column::Number)
        .one(tx.db())
        .await?;
    open(tx, room, row).await
}

/// The same, and at what its reader looked before: one look for both. Nothing published, nothing looked at.
async fn newest_and_looked(tx: &Tx, room: Room) -> Stored<(Option<Published>, Option<plan_looked::Model>)> {
    let its_reader = publication::Entity::belongs_to(plan_looked::Entity)
        .from((publication::Column::Family, publication::Column::Person))
        .to((plan_looked::Column::Family, plan_looked::Column::Person));
    let found = publication::Entity::find()
        .filter(publication::Column::Family.eq(row::key(room.family)))
        .filter(publication::Column::Person.eq(row::key(room.person)))
        .order_by_desc(publication::Column::Number)
        .join(JoinType::LeftJoin, its_reader.into())
        .select_also(plan_looked::Entity)
        .one(tx.db())
        .await?;
    let (newest, looked) = found.map_or((None, None), |(newest, looked)| (Some(newest), looked));
    Ok((open(tx, room, newest).await?, looked))
}

async fn numbered(tx: &Tx, room: Room, number: i32) -> Stored<Option<Published>> {
    let key = (row::key(room.family), row::key(room.person), number);
    open(tx, room, publication::Entity::find_by_id(key).one(tx.db()).await?).await
}

async fn open(tx: &Tx, room: Room, row: Option<publication::Model>) -> Stored<Option<Published>> {
    let Some(row) = row else { return Ok(None) };
    let snapshot = tx.open(room.scope(), publication_cell(room, row.number), &row.body).await?;
    Ok(Some(Published { number: row.number, at: Moment::from_millis(row.made_at), snapshot }))
}

/// Where the words of one publication belong.
pub(crate) fn publication_cell(room: Room, number: i32) -> Cell {
    Cell::body("publication", row::key(room.family)).and(row::key(room.person)).version(number)
}

/// What the adult of this room says to each point, newest first.
pub(crate) async fn responses(tx: &Tx, room: Room) -> Stored<BTreeMap<PointId, Vec<Response>>> {
    let rows = response::Entity::find()
        .filter(response::Column::Family.eq(row::key(room.family)))
        .filter(response::Column::Person.eq(row::key(room.person)))
        .order_by_desc(response::Column::Number)
        .all(tx.db())
        .await?;
    let mut responses: BTreeMap<PointId, Vec<Response>> = BTreeMap::new();
    for row in rows {
        let words = tx.open(room.scope(), Cell::body("response", row.id), &row.body).await?;
        let response =
            Response { stance: kept::read(&row.stance)?, words, at: Moment::from_millis(row.made_at) };
        responses.entry(row::id(row.point)).or_default().push(response);
    }
    Ok(responses)
}

/// When the adult of this room looked, and at what.
pub(crate) async fn looked(tx: &Tx, room: Room) -> Stored<Option<plan_looked::Model>> {
    let key = (row::key(room.family), row::key(room.person));
    Ok(plan_looked::Entity::find_by_id(key).one(tx.db()).await?)
}

/// Remembers which publication the reader has before them, so that "I have looked" never covers a later one.
fn remember_shown(tx: &Tx, room: Room, before: Option<&plan_looked::Model>, number: i32) {
    if before.is_some_and(|looked| looked.shown >= number) {
        return;
    }
    tx.then(move |tx| async move {
        match looked(&tx, room).await? {
            Some(looked) if looked.shown >= number => {}
            Some(looked) => {
                let mut row = looked.into_active_model();
                row.shown = Set(number);
                plan_looked::Entity::update(row).exec(tx.db()).await?;
            }
            None => {
                let (family, person) = (row::key(room.family), row::key(room.person));
                let row = plan_looked::Model { family, person, shown: number, number: 0, looked_at: None };
                tx.insert::<plan_looked::ActiveModel>(row).await?;
            }
        }
        Ok(())
    });
}
