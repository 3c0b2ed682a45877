//! *Today*: what waits at one worker's desk, gathered from the families they are with, cover, or have the desk of.
use crate::{
    Look, Store, Stored, family, request,
    row::{self, cover, family as family_row, involvement as involvement_row},
    standing,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, Place, Standing, Viewer, deed},
    audience::Reader,
    council::Council,
    family::{Person, PersonKind, Post},
    id::{FamilyId, PersonId, TeamId, WorkerId},
    involvement::Cover,
    time::Moment,
    today::Waiting,
    words::Line,
};
use sea_orm::{QueryOrder, prelude::*};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

mod desk;
mod message;
mod overdue;
mod plan;
mod room;

pub(crate) use overdue::of_team as overdue;

/// A worker's desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Most urgent first.
    pub lines: Vec<DeskLine>,
    /// The families this worker is with or covers, by label.
    pub families: Vec<(FamilyId, Line)>,
    /// Their own time away, now or next.
    pub cover: Option<Cover>,
    /// Whoever covers then.
    pub workers: Workers,
}

/// One thing that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLine {
    /// What it is.
    pub waiting: Waiting,
    /// The family.
    pub family: FamilyId,
    /// What workers call it.
    pub label: Line,
    /// The adult, where it is about one.
    pub person: Option<(PersonId, Line)>,
    /// By when, for a message, an answer, a promise and a goal; since when, for everything else.
    pub when: Moment,
}

/// Something that waits, before the names are put to it.
struct Found {
    waiting: Waiting,
    family: FamilyId,
    person: Option<PersonId>,
    when: Moment,
}

/// Whose desk it is.
struct Owner {
    worker: WorkerId,
    /// Themselves and whomever they cover for today.
    answers_for: BTreeSet<WorkerId>,
    covers: Vec<WorkerId>,
    post: Post,
    team: TeamId,
}

impl Store {
    /// What waits for the worker who reads.
    pub async fn read_today(
        &self,
        permit: Permit<deed::ReadToday>,
        look: Look,
        council: Arc<Council>,
    ) -> Stored<Desk> {
        let plan_holders = self.inner.plan_holders.clone();
        self.read(permit, look, move |tx| async move {
            let owner = owner(&tx).await?;
            let mine = families_of(&tx, &owner).await?;
            let mut found = message::waiting(&tx, &owner, &council).await?;
            found.extend(desk::waiting(&tx, &owner).await?);
            for family in &mine {
                let mut backs = room::message_back(&tx, *family).await?;
                for person in family::adults(&tx, *family).await? {
                    let room = Room { family: *family, person };
                    let place = Place::Room(room.family, room.person);
                    let viewer = Viewer::Worker(owner.worker);
                    let stands = standing::find(tx.db(), &plan_holders, viewer, place, tx.today()).await?;
                    let reader = Reader::Worker {
                        worker: owner.worker,
                        standing: stands,
                        covers: owner.covers.clone(),
                    };
                    // Whoever is there for the other adult alone reads along; the answers are not theirs to give.
                    if matches!(stands, Standing::PlanHolder | Standing::Involved | Standing::Covering) {
                        found.extend(room::waiting(&tx, room, &reader, &council).await?);
                        found.extend(request::waits_in(&tx, room).await?.into_iter().map(room::asked));
                        found.extend(plan::needs_to_talk(&tx, room).await?);
                    }
                    if stands == Standing::PlanHolder {
                        found.extend(plan::talk_missing(&tx, room).await?);
                        found.extend(backs.extract_if(.., |back| back.person == Some(person)));
                    }
                }
            }
            let cover = own_cover(&tx, owner.worker).await?;
            let workers = worker::all(&tx, cover.iter().map(|cover| cover.by)).await?;
            let (lines, labels) = named(&tx, found, &mine).await?;
            let mut families: Vec<_> =
                mine.into_iter().filter_map(|id| Some((id, labels.get(&id)?.clone()))).collect();
            families.sort_by(|(_, one), (_, other)| one.cmp(other));
            Ok(Desk { lines, families, cover, workers })
        })
        .await
    }
}

async fn owner(tx: &Tx) -> Stored<Owner> {
    let me = worker::find(tx, tx.worker()?).await?;
    let covers = standing::covers(tx.db(), me.id, tx.today()).await?;
    let answers_for = covers.iter().copied().chain([me.id]).collect();
    Ok(Owner { worker: me.id, answers_for, covers, post: me.post, team: me.team })
}

/// The families they, or someone they cover for, are involved with today.
async fn families_of(tx: &Tx, owner: &Owner) -> Stored<BTreeSet<FamilyId>> {
    let rows = involvement_row::Entity::find()
        .filter(involvement_row::Column::Worker.is_in(owner.answers_for.iter().map(|id| row::key(*id))))
        .filter(standing::involvement_holds(tx.today()))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| row::id(row.family)).collect())
}

/// Every family of a team.
async fn families_of_team(tx: &Tx, team: TeamId) -> Stored<Vec<Uuid>> {
    let rows =
        family_row::Entity::find().filter(family_row::Column::Team.eq(row::key(team))).all(tx.db()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

async fn own_cover(tx: &Tx, worker: WorkerId) -> Stored<Option<Cover>> {
    let row = cover::Entity::find()
        .filter(cover::Column::Worker.eq(row::key(worker)))
        .filter(cover::Column::ToDay.gte(tx.today().to_string()))
        .order_by_asc(cover::Column::FromDay)
        .one(tx.db())
        .await?;
    row.map(|row| {
        Ok(Cover {
            worker,
            by: row::id(row.by_worker),
            from: crate::kept::day(&row.from_day)?,
            to: crate::kept::day(&row.to_day)?,
        })
    })
    .transpose()
}

/// Lines with their names, most urgent first, and the labels of all families that came up.
async fn named(
    tx: &Tx,
    found: Vec<Found>,
    mine: &BTreeSet<FamilyId>,
) -> Stored<(Vec<DeskLine>, BTreeMap<FamilyId, Line>)> {
    let mut labels = BTreeMap::new();
    let mut people: BTreeMap<FamilyId, Vec<Person>> = BTreeMap::new();
    let all: BTreeSet<_> = found.iter().map(|found| found.family).chain(mine.iter().copied()).collect();
    for id in all {
        labels.insert(id, family::find(tx, id).await?.label);
    }
    for id in found.iter().filter(|found| found.person.is_some()).map(|found| found.family) {
        if let std::collections::btree_map::Entry::Vacant(vacant) = people.entry(id) {
            vacant.insert(family::people(tx, id).await?);
        }
    }
    let name = |family, person| {
        let found = people.get(&family)?.iter().find(|known| known.id == person)?;
        (found.kind == PersonKind::Adult).then(|| found.name.clone())
    };
    let mut lines: Vec<_> = found
        .into_iter()
        .filter_map(|found| {
            Some(DeskLine {
                waiting: found.waiting,
                family: found.family,
                label: labels.get(&found.family)?.clone(),
                person: found.person.and_then(|person| Some((person, name(found.family, person)?))),
                when: found.when,
            })
        })
        .collect();
    lines.sort_by_key(|line| (line.waiting.urgency(), line.when));
    Ok((lines, labels))
}
