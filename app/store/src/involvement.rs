//! Who is with a family and why, who covers, and whom an adult is told of by name.
use crate::{
    Store, StoreError, Stored, Write, Written, family, kept, near,
    row::{self, cover, involvement, worker as worker_row},
    standing,
    tx::{Room, Tx},
    worker::{self, ManageRefusal, Workers},
};
use domain::{
    access::{Permit, Standing, Viewer, deed},
    audience::Audience,
    family::Worker,
    id::{FamilyId, InvolvementId, PersonId, WorkerId},
    involvement::{Cover, CoverRefusal, Involvement, InvolvementRefusal, With},
    time::Day,
    words::Line,
};
use sea_orm::{ActiveValue::Set, JoinType, QueryOrder, QuerySelect, prelude::*, sea_query::OnConflict};
use std::collections::btree_map::Entry;

mod hand_over;
mod my_team;

pub use my_team::{Goodbye, MyTeam};

/// A worker an adult is told of by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub worker: Worker,
    /// Whether they are there for the children rather than for this adult alone.
    pub for_the_children: bool,
    /// If they are away today: until when, and who covers.
    pub away: Option<Away>,
}

/// Someone is away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// The last day.
    pub until: Day,
    /// Who covers.
    pub by: WorkerId,
    /// Their name.
    pub by_name: Line,
}

impl Store {
    /// Involves a worker with a family of the permit's team.
    pub async fn add_involvement(
        &self,
        permit: Permit<deed::ManageTeam>,
        write: Write,
        involvement: Involvement,
    ) -> Written<(), ManageRefusal> {
        self.write(permit, write, move |tx| async move { add(&tx, &involvement).await }).await
    }

    /// Ends an involvement now: its worker's very next request is too late. Mine, or anyone's by the manager.
    pub async fn end_involvement(
        &self,
        permit: Permit<deed::EndInvolvement>,
        write: Write,
        id: InvolvementId,
    ) -> Written<(), InvolvementRefusal> {
        self.write(permit, write, move |tx| async move {
            let involvement = mine(&tx, id).await?;
            if !involvement.is_active(tx.today()) {
                return Ok(Err(InvolvementRefusal::Ended));
            }
            let others = active(&tx, involvement.family, tx.today()).await?;
            let is_last = involvement.with == With::Children
                && !others.iter().any(|i| i.with == With::Children && i.worker != involvement.worker);
            if is_last {
                return Ok(Err(InvolvementRefusal::LastWithChildren));
            }
            end(&tx, &involvement, None).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Says who covers while someone is away: oneself, or someone of the team one manages.
    pub async fn set_cover(
        &self,
        permit: Permit<deed::SetCover>,
        write: Write,
        away: Cover,
    ) -> Written<(), CoverRefusal> {
        self.write(permit, write, move |tx| async move {
            if away.to < away.from {
                return Ok(Err(CoverRefusal::EndsBeforeItStarts));
            }
            if away.worker == away.by {
                return Ok(Err(CoverRefusal::SameWorker));
            }
            let me = worker::find(&tx, tx.worker()?).await?;
            let two = worker::all(&tx, [away.worker, away.by]).await?;
            let of_my_team = |id| two.get(&id).is_some_and(|worker: &Worker| worker.team == me.team);
            let may = away.worker == me.id || tx.standing() == Standing::Managing;
            if !may || !of_my_team(away.worker) {
                return Err(StoreError::NotFound);
            }
            if !of_my_team(away.by) {
                return Ok(Err(CoverRefusal::OtherTeam));
            }
            let replace = OnConflict::columns([cover::Column::Worker, cover::Column::FromDay])
                .update_columns([cover::Column::ToDay, cover::Column::ByWorker, cover::Column::MadeAt])
                .to_owned();
            let row = cover::Model {
                worker: row::key(away.worker),
                from_day: away.from.to_string(),
                to_day: away.to.to_string(),
                by_worker: row::key(away.by),
                made_at: tx.at().millis(),
            };
            cover::Entity::insert(cover::ActiveModel::from(row))
                .on_conflict(replace)
                .exec_without_returning(tx.db())
                .await?;
            tx.touched(away.worker);
            tx.touched(away.by);
            tx.wake(Viewer::Worker(away.by));
            Ok(Ok(()))
        })
        .await
    }
}

/// Involves a worker of this team with a family of it, at most once at a time with the same people.
pub(crate) async fn add(tx: &Tx, involvement: &Involvement) -> Written<(), ManageRefusal> {
    let Involvement { family, worker, with, .. } = *involvement;
    let team = tx.team()?;
    let is_theirs = worker::all(tx, [worker]).await?.get(&worker).is_some_and(|found| found.team == team);
    if !family::is_of_team(tx, family).await? || !is_theirs {
        return Ok(Err(ManageRefusal::OtherTeam));
    }
    if let With::Adult(person) = with
        && !standing::is_adult_of(tx.db(), family, person).await?
    {
        return Ok(Err(ManageRefusal::NotInFamily));
    }
    let same =
        active(tx, family, tx.today()).await?.into_iter().any(|i| i.worker == worker && i.with == with);
    if same {
        return Ok(Err(ManageRefusal::AlreadyInvolved));
    }
    put(tx, involvement).await?;
    tx.touched(involvement.id);
    wake_told(tx, family, with).await?;
    tx.wake(Viewer::Worker(worker));
    Ok(Ok(()))
}

async fn put(tx: &Tx, involvement: &Involvement) -> Stored<()> {
    tx.insert::<involvement::ActiveModel>(involvement::Model {
        id: row::key(involvement.id),
        family: row::key(involvement.family),
        worker: row::key(involvement.worker),
        adult: match involvement.with {
            With::Children => None,
            With::Adult(person) => Some(row::key(person)),
        },
        from_day: involvement.from.to_string(),
        to_day: involvement.to.map(|day| day.to_string()),
        made_at: tx.at().millis(),
    })
    .await
}

fn read(row: &involvement::Model) -> Stored<Involvement> {
    Ok(Involvement {
        id: row::id(row.id),
        family: row::id(row.family),
        worker: row::id(row.worker),
        with: row.adult.map_or(With::Children, |adult| With::Adult(row::id(adult))),
        from: kept::day(&row.from_day)?,
        to: row.to_day.as_deref().map(kept::day).transpose()?,
    })
}

/// Every involvement there ever was with a family, oldest first.
pub(crate) async fn ever(tx: &Tx, family: FamilyId) -> Stored<Vec<Involvement>> {
    let rows = involvement::Entity::find()
        .filter(involvement::Column::Family.eq(row::key(family)))
        .order_by_asc(involvement::Column::FromDay)
        .order_by_asc(involvement::Column::Id)
        .all(tx.db())
        .await?;
    rows.iter().map(read).collect()
}

/// Those that hold on `day`.
pub(crate) async fn active(tx: &Tx, family: FamilyId, day: Day) -> Stored<Vec<Involvement>> {
    Ok(ever(tx, family).await?.into_iter().filter(|i| i.is_active(day)).collect())
}

/// The workers this adult is told of by name, today's and earlier ones: those with them, or with the children.
pub(crate) async fn told_of(tx: &Tx, room: Room) -> Stored<Workers> {
    Ok(told_of_and_there(tx, room).await?.0)
}

/// The same, and who of them is there today: one look for both, since opening a plan asks for both.
pub(crate) async fn told_of_and_there(tx: &Tx, room: Room) -> Stored<(Workers, near::Several)> {
    let its_worker = involvement::Entity::belongs_to(worker_row::Entity)
        .from(involvement::Column::Worker)
        .to(worker_row::Column::Id);
    let rows = involvement::Entity::find()
        .filter(involvement::Column::Family.eq(row::key(room.family)))
        .join(JoinType::InnerJoin, its_worker.into())
        .select_two_required(worker_row::Entity)
        .all(tx.db())
        .await?;
    let (mut told_of, mut there) = (Workers::new(), near::Several::new());
    for (row, its_worker) in rows {
        let involvement = read(&row)?;
        if !involvement.is_named_to(room.person) {
            continue;
        }
        if involvement.is_active(tx.today()) {
            there.insert(involvement.worker);
        }
        if let Entry::Vacant(first) = told_of.entry(involvement.worker) {
            first.insert(worker::open(tx, its_worker).await?);
        }
    }
    Ok((told_of, there))
}

/// The workers with this adult or the children today, those with the children first.
pub(crate) async fn members(tx: &Tx, room: Room) -> Stored<Vec<Member>> {
    let mut with: Vec<(WorkerId, bool)> = Vec::new();
    let mut involved = active(tx, room.family, tx.today()).await?;
    involved.retain(|i| i.is_named_to(room.person));
    involved.sort_by_key(|i| i.with != With::Children);
    for one in involved {
        if !with.iter().any(|(worker, _)| *worker == one.worker) {
            with.push((one.worker, one.with == With::Children));
        }
    }
    let mut workers = worker::all(tx, with.iter().map(|(worker, _)| *worker)).await?;
    let away = away(tx, workers.keys().copied()).await?;
    Ok(with
        .into_iter()
        .filter_map(|(id, for_the_children)| {
            let away = away.iter().find(|(worker, _)| *worker == id).map(|(_, away)| away.clone());
            workers.remove(&id).map(|worker| Member { worker, for_the_children, away })
        })
        .collect())
}

/// Whether `worker` is with this adult or with the children today.
pub(crate) async fn is_member(tx: &Tx, room: Room, worker: WorkerId) -> Stored<bool> {
    let involved = active(tx, room.family, tx.today()).await?;
    Ok(involved.iter().any(|i| i.worker == worker && i.is_named_to(room.person)))
}

/// Which of these workers are away today, and who covers.
pub(crate) async fn away(
    tx: &Tx,
    workers: impl IntoIterator<Item = WorkerId>,
) -> Stored<Vec<(WorkerId, Away)>> {
    let keys: Vec<Uuid> = workers.into_iter().map(row::key).collect();
    let rows = cover::Entity::find()
        .filter(cover::Column::Worker.is_in(keys))
        .filter(standing::cover_holds(tx.today()))
        .order_by_desc(cover::Column::ToDay)
        .all(tx.db())
        .await?;
    let names = worker::all(tx, rows.iter().map(|row| row::id(row.by_worker))).await?;
    rows.into_iter()
        .filter_map(|row| names.get(&row::id(row.by_worker)).map(|by| (row, by)))
        .map(|(row, by)| {
            let until = kept::day(&row.to_day)?;
            Ok((row::id(row.worker), Away { until, by: by.id, by_name: by.name.clone() }))
        })
        .collect()
}

/// Wakes every adult who is told of a worker with these.
pub(crate) async fn wake_told(tx: &Tx, family: FamilyId, with: With) -> Stored<()> {
    for person in concerned(tx, family, with).await? {
        tx.wake(Viewer::Person(person));
    }
    Ok(())
}

/// Wakes every worker who may see an item of this room with this audience.
pub(crate) async fn wake_readers(tx: &Tx, room: Room, audience: Audience) -> Stored<()> {
    match audience {
        Audience::JustMe => Ok(()),
        Audience::Worker(worker) => near::wake_worker(tx, room.family, worker).await,
        Audience::MyTeam => near::wake_team(tx, room.family).await,
    }
}

/// The adults a worker with these is there for.
async fn concerned(tx: &Tx, family: FamilyId, with: With) -> Stored<Vec<PersonId>> {
    match with {
        With::Adult(person) => Ok(vec![person]),
        With::Children => family::adults(tx, family).await,
    }
}

/// An involvement of this family that the viewer may end: their own, or any for the manager.
async fn mine(tx: &Tx, id: InvolvementId) -> Stored<Involvement> {
    let row = involvement::Entity::find_by_id(row::key(id))
        .filter(involvement::Column::Family.eq(row::key(tx.family()?)))
        .one(tx.db())
        .await?;
    let involvement = row.as_ref().map(read).transpose()?.ok_or(StoreError::NotFound)?;
    if involvement.worker == tx.worker()? || tx.standing() == Standing::Managing {
        tx.touched(id);
        Ok(involvement)
    } else {
        Err(StoreError::NotFound)
    }
}

/// The last day is the day before, so that nothing is open to the worker from now on.
async fn end(tx: &Tx, involvement: &Involvement, next: Option<(WorkerId, Uuid)>) -> Stored<()> {
    let to_day = Set(Some(tx.today().plus_days(-1).to_string()));
    involvement::Entity::update_many()
        .set(involvement::ActiveModel { to_day, ..Default::default() })
        .filter(involvement::Column::Id.eq(row::key(involvement.id)))
        .exec(tx.db())
        .await?;
    let still = active(tx, involvement.family, tx.today()).await?;
    for person in concerned(tx, involvement.family, involvement.with).await? {
        let stays = still.iter().any(|i| i.worker == involvement.worker && i.is_named_to(person));
        if !stays {
            hand_over::leave_threads(
                tx,
                Room { family: involvement.family, person },
                involvement.worker,
                next,
            )
            .await?;
        }
        tx.wake(Viewer::Person(person));
    }
    tx.wake(Viewer::Worker(involvement.worker));
    Ok(())
}
