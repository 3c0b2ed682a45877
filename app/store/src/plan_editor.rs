//! The plan as it is drafted: points for named adults, what was talked through, and publishing to one person at a time.
use crate::{
    Look, Store, StoreError, Stored, Write, Written, account, draft, family, kept,
    keys::Scope,
    near,
    plan::{self, PlanAsSeen, Snapshot},
    promise::{self, KeptPromise},
    row::{self, plan_point, plan_point_to, publication, talk},
    seal::{Cell, random},
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, Viewer, deed},
    draft::DraftKey,
    family::{Person, PersonKind},
    id::{FamilyId, PersonId, PointId},
    plan::{Point, PointText, PublishRefusal, Talk, TalkRecord, TalkedHow, addressed, publishable},
    promise::PromiseOwner,
    time::{Day, Moment},
    words::{Paragraph, Sentence},
};
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, prelude::*, sea_query::Expr};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, convert::Infallible};

mod point;
mod talks;

pub use point::PointRefusal;
pub use talks::TalkRefusal;

/// The draft with everything its editor needs. For workers only.
#[derive(Clone, Debug)]
pub struct PlanDraft {
    /// The points as drafted.
    pub points: Vec<Point>,
    /// What was recorded about talking them through, oldest first.
    pub talks: Vec<TalkRecord>,
    /// Promises on both sides.
    pub promises: Vec<KeptPromise>,
    /// The children.
    pub children: Vec<Person>,
    /// Each adult and where the plan stands with them.
    pub adults: Vec<AdultStatus>,
    /// The workers who come up in it.
    pub workers: Workers,
}

/// Where the plan stands with one adult.
#[derive(Clone, Debug)]
pub struct AdultStatus {
    /// Who.
    pub person: Person,
    /// When it was last published to them.
    pub published_at: Option<Moment>,
    /// Whether the draft differs from what they see.
    pub is_behind: bool,
    /// Points that must be talked through with them before publishing.
    pub to_talk_through: Vec<PointId>,
}

/// What one person would see, and what still stands in the way of it.
#[derive(Clone, Debug)]
pub struct PlanPreview {
    /// As they would see it.
    pub plan: PlanAsSeen,
    /// Why it cannot be published to them yet.
    pub refusal: Option<PublishRefusal>,
    /// The language they chose, if they have signed in.
    pub language: Option<String>,
}

/// Every point of a draft, and every talk about one.
pub(crate) struct Draft {
    pub(crate) points: Vec<Point>,
    pub(crate) talks: Vec<TalkRecord>,
}

impl Store {
    /// The plan being drafted.
    pub async fn read_plan_draft(
        &self,
        permit: Permit<deed::ReadPlanDraft>,
        look: Look,
    ) -> Stored<PlanDraft> {
        self.read(permit, look, move |tx| async move {
            let family = tx.family()?;
            let Draft { points, talks } = drafted(&tx, family).await?;
            let promises = promise::of_family(&tx, family).await?;
            let (adults, children): (Vec<_>, Vec<_>) =
                family::people(&tx, family).await?.into_iter().partition(|p| p.kind == PersonKind::Adult);
            let mut status = Vec::with_capacity(adults.len());
            for person in adults {
                let room = Room { family, person: person.id };
                status.push(status_of(&tx, room, person, &points, &talks).await?);
            }
            let talkers = talks.iter().map(|record| match record.talk {
                Talk::TalkedThrough { by, .. } | Talk::CouldNot { by, .. } => by,
            });
            let owners = promises.iter().filter_map(|kept| match kept.promise.owner {
                PromiseOwner::Worker(worker) => Some(worker),
                PromiseOwner::Person(_) | PromiseOwner::Agency(_) => None,
            });
            let workers = worker::all(&tx, talkers.chain(owners)).await?;
            Ok(PlanDraft { points, talks, promises, children, adults: status, workers })
        })
        .await
    }

    /// Exactly what this person would see if it were published to them now, and what stands in the way.
    pub async fn preview_plan(&self, permit: Permit<deed::PreviewPlan>, look: Look) -> Stored<PlanPreview> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let draft = drafted(&tx, room.family).await?;
            let refusal = publishable(room.person, &draft.points, &draft.talks).err();
            let snapshot = would_be(&tx, room, addressed(room.person, &draft.points, &draft.talks)).await?;
            let looked = plan::looked(&tx, room).await?;
            let plan = plan::as_seen(&tx, room, looked, Some((tx.at(), snapshot))).await?;
            let account = account::of(&tx, Viewer::Person(room.person)).await?;
            Ok(PlanPreview { plan, refusal, language: account.map(|account| account.language) })
        })
        .await
    }

    /// Publishes the draft to this person. Refused while a worry has no talk; then nothing changes. Gives how many
    /// times it has been published to them.
    pub async fn publish_plan(
        &self,
        permit: Permit<deed::PublishPlan>,
        write: Write,
    ) -> Written<u32, PublishRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let draft = drafted(&tx, room.family).await?;
            let points = match publishable(room.person, &draft.points, &draft.talks) {
                Ok(points) => points,
                Err(refusal) => return Ok(Err(refusal)),
            };
            for published in &points {
                tx.touched(published.point.id);
            }
            let snapshot = would_be(&tx, room, points).await?;
            let number = plan::published(&tx, room).await?.map_or(0, |newest| newest.number) + 1;
            tx.insert::<publication::ActiveModel>(publication::Model {
                family: row::key(room.family),
                person: row::key(room.person),
                number,
                by_worker: row::key(tx.worker()?),
                made_at: tx.at().millis(),
                body: tx.seal(room.scope(), plan::publication_cell(room, number), &snapshot).await?,
            })
            .await?;
            tx.wake(Viewer::Person(room.person));
            near::wake_team(&tx, room.family).await?;
            Ok(Ok(kept::version(number)))
        })
        .await
    }
}

/// What a publication keeps of these points.
async fn would_be(tx: &Tx, room: Room, points: Vec<domain::plan::PublishedPoint>) -> Stored<Snapshot> {
    let kind = family::find(tx, room.family).await?.plan_kind;
    Ok(Snapshot { kind, points })
}

/// Where the plan stands with one adult.
pub(crate) async fn status_of(
    tx: &Tx,
    room: Room,
    person: Person,
    points: &[Point],
    talks: &[TalkRecord],
) -> Stored<AdultStatus> {
    let newest = plan::published(tx, room).await?;
    let theirs = addressed(room.person, points, talks);
    let is_behind = match &newest {
        Some(newest) => plan::differ(&newest.snapshot.points, &theirs),
        None => !theirs.is_empty(),
    };
    let to_talk_through = match publishable(room.person, points, talks) {
        Err(PublishRefusal::NotTalkedThrough { points }) => points,
        Ok(_) | Err(PublishRefusal::NothingToPublish | PublishRefusal::NotAnAdult) => Vec::new(),
    };
    Ok(AdultStatus { person, published_at: newest.map(|newest| newest.at), is_behind, to_talk_through })
}

/// The draft of a family, in the order in which it was written. For workers only.
pub(crate) async fn drafted(tx: &Tx, family: FamilyId) -> Stored<Draft> {
    Ok(Draft { points: point::all(tx, family).await?, talks: talks::all(tx, family).await? })
}
