//! Meetings: each adult has a time and place of their own, and learns nobody else's.
use crate::{
    Store, StoreError, Stored, Write, Written, family, kept, near,
    row::{self, meeting, meeting_person, meeting_worker},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    council::Council,
    id::{FamilyId, MeetingId, PersonId, RunId, WorkerId},
    meeting::{Invited, Meeting, MeetingRefusal, MeetingState},
    time::Moment,
    words::Sentence,
};
use sea_orm::{
    ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect, QueryTrait, prelude::*, sea_query::OnConflict,
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What this adult's own sheet for this meeting is called: the same on each of their phones, so that they go on with what they
/// began. Nobody else can tell: it takes their own random name.
pub fn sheet_for(meeting: MeetingId, person: PersonId) -> RunId {
    let hash = Sha256::new().chain_update(meeting.bytes()).chain_update(person.bytes()).finalize();
    let mut name = [0; 16];
    name.copy_from_slice(&hash[..16]);
    RunId::from_bytes(name)
}

/// A meeting as one adult is asked to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingForMe {
    /// Which.
    pub id: MeetingId,
    /// Its kind, a key of the council's data.
    pub kind: String,
    /// When it starts for them.
    pub starts: Moment,
    /// Where they go.
    pub place: Sentence,
    /// Those of the workers who will be there whom they are told of.
    pub workers: BTreeSet<WorkerId>,
}

impl Store {
    /// Sets a meeting, changes it or calls it off. Only adults for whom something changes are told so.
    pub async fn set_meeting(
        &self,
        permit: Permit<deed::SetMeeting>,
        write: Write,
        council: Arc<Council>,
        mut meeting: Meeting,
    ) -> Written<(), MeetingRefusal> {
        meeting.invited.sort_by_key(|invited| invited.person);
        meeting.invited.dedup_by_key(|invited| invited.person);
        meeting.workers.sort_unstable();
        meeting.workers.dedup();
        self.write(permit, write, move |tx| async move {
            let family = tx.family()?;
            let before = find(&tx, family, meeting.id).await?;
            if let Some(refusal) = refused(&tx, family, &council, &meeting, before.as_ref()).await? {
                return Ok(Err(refusal));
            }
            let workers = meeting.workers.iter().copied().collect();
            if !near::can_be_named(&tx, family, &workers).await? {
                return Err(StoreError::NotFound);
            }
            if before.as_ref() != Some(&meeting) {
                put(&tx, family, &meeting, before.is_some()).await?;
                wake(&tx, family, &meeting, before.as_ref()).await?;
            }
            tx.touched(meeting.id);
            Ok(Ok(()))
        })
        .await
    }
}

async fn refused(
    tx: &Tx,
    family: FamilyId,
    council: &Council,
    meeting: &Meeting,
    before: Option<&Meeting>,
) -> Stored<Option<MeetingRefusal>> {
    let adults = family::adults(tx, family).await?;
    let was_asked = |invited: &Invited| {
        before.is_some_and(|before| {
            before.invited.iter().any(|was| was.person == invited.person && was.starts == invited.starts)
        })
    };
    // What was set stays set: a time that has passed for one adult does not stop another's from being changed.
    let is_past = |invited: &Invited| invited.starts < tx.at() && !was_asked(invited);
    Ok(if council.meeting_kind(&meeting.kind).is_none() {
        Some(MeetingRefusal::UnknownKind)
    } else if meeting.invited.is_empty() {
        Some(MeetingRefusal::NobodyAsked)
    } else if !meeting.invited.iter().all(|invited| adults.contains(&invited.person)) {
        Some(MeetingRefusal::NotAnAdult)
    } else if meeting.state == MeetingState::Planned && meeting.invited.iter().any(is_past) {
        Some(MeetingRefusal::InThePast)
    } else {
        None
    })
}

async fn put(tx: &Tx, family: FamilyId, meeting: &Meeting, is_there: bool) -> Stored<()> {
    let (id, now) = (row::key(meeting.id), tx.at().millis());
    let row = meeting::Model {
        id,
        family: row::key(family),
        kind: meeting.kind.clone(),
        state: kept::word(&meeting.state)?,
        made_at: now,
        changed_at: now,
    };
    if is_there {
        let mut row = row.into_active_model();
        (row.kind, row.state) = (Set(meeting.kind.clone()), Set(kept::word(&meeting.state)?));
        row.changed_at = Set(now);
        row.made_at = sea_orm::ActiveValue::NotSet;
        meeting::Entity::update(row).exec(tx.db()).await?;
    } else {
        tx.insert::<meeting::ActiveModel>(row).await?;
    }
    let asked = meeting.invited.iter().map(|invited| row::key(invited.person));
    meeting_person::Entity::delete_many()
        .filter(meeting_person::Column::Meeting.eq(id))
        .filter(meeting_person::Column::Person.is_not_in(asked))
        .exec(tx.db())
        .await?;
    for invited in &meeting.invited {
        ask(tx, Room { family, person: invited.person }, id, invited).await?;
    }
    meeting_worker::Entity::delete_many()
        .filter(meeting_worker::Column::Meeting.eq(id))
        .exec(tx.db())
        .await?;
    for worker in &meeting.workers {
        let worker = row::key(*worker);
        tx.insert::<meeting_worker::ActiveModel>(meeting_worker::Model { meeting: id, worker }).await?;
    }
    Ok(())
}

async fn ask(tx: &Tx, room: Room, meeting: Uuid, invited: &Invited) -> Stored<()> {
    let row = meeting_person::Model {
        meeting,
        family: row::key(room.family),
        person: row::key(room.person),
        starts_at: invited.starts.millis(),
        body: tx.seal(room.scope(), place_cell(meeting, room), &invited.place).await?,
    };
    let replace = OnConflict::columns([meeting_person::Column::Meeting, meeting_person::Column::Person])
        .update_columns([meeting_person::Column::StartsAt, meeting_person::Column::Body])
        .to_owned();
    meeting_person::Entity::insert(meeting_person::ActiveModel::from(row))
        .on_conflict(replace)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// Tells the workers, and those adults who now see something else than before.
async fn wake(tx: &Tx, family: FamilyId, meeting: &Meeting, before: Option<&Meeting>) -> Stored<()> {
    let people = |meeting: &Meeting| meeting.invited.iter().map(|invited| invited.person).collect::<Vec<_>>();
    let mut asked: BTreeSet<PersonId> = people(meeting).into_iter().collect();
    asked.extend(before.map(people).unwrap_or_default());
    for person in asked {
        let told_of = near::members(tx, Room { family, person }).await?;
        let sees = |meeting: &Meeting| {
            let invited = meeting.invited.iter().find(|invited| invited.person == person)?;
            let workers: Vec<_> = meeting.workers.iter().copied().filter(|w| told_of.contains(w)).collect();
            Some((meeting.kind.clone(), meeting.state, invited.clone(), workers))
        };
        if before.and_then(sees) != sees(meeting) {
            tx.wake(Viewer::Person(person));
        }
    }
    near::wake_team(tx, family).await
}

async fn find(tx: &Tx, family: FamilyId, id: MeetingId) -> Stored<Option<Meeting>> {
    match meeting::Entity::find_by_id(row::key(id)).one(tx.db()).await? {
        Some(row) if row.family != row::key(family) => Err(StoreError::NotFound),
        Some(row) => Ok(whole(tx, family, vec![row]).await?.pop()),
        None => Ok(None),
    }
}

/// The planned meetings of a family that have not begun for everyone, soonest first: for workers only.
pub(crate) async fn coming(tx: &Tx, family: FamilyId) -> Stored<Vec<Meeting>> {
    let still = meeting_person::Entity::find()
        .select_only()
        .column(meeting_person::Column::Meeting)
        .filter(meeting_person::Column::Family.eq(row::key(family)))
        .filter(meeting_person::Column::StartsAt.gte(tx.at().millis()))
        .into_query();
    let rows = meeting::Entity::find()
        .filter(meeting::Column::Family.eq(row::key(family)))
        .filter(meeting::Column::State.eq(kept::word(&MeetingState::Planned)?))
        .filter(meeting::Column::Id.in_subquery(still))
        .all(tx.db())
        .await?;
    let mut meetings = whole(tx, family, rows).await?;
    meetings.sort_by_key(|meeting| meeting.invited.iter().map(|invited| invited.starts).min());
    Ok(meetings)
}

/// These meetings with everyone who is asked.
async fn whole(tx: &Tx, family: FamilyId, rows: Vec<meeting::Model>) -> Stored<Vec<Meeting>> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut invited: BTreeMap<Uuid, Vec<Invited>> = BTreeMap::new();
    let asked = meeting_person::Entity::find()
        .filter(meeting_person::Column::Meeting.is_in(ids.iter().copied()))
        .order_by_asc(meeting_person::Column::Person)
        .all(tx.db())
        .await?;
    for row in asked {
        let room = Room { family, person: row::id(row.person) };
        let place = tx.open(room.scope(), place_cell(row.meeting, room), &row.body).await?;
        let starts = Moment::from_millis(row.starts_at);
        invited.entry(row.meeting).or_default().push(Invited { person: room.person, starts, place });
    }
    let mut workers = workers_of(tx, &ids).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Meeting {
                id: row::id(row.id),
                kind: row.kind,
                invited: invited.remove(&row.id).unwrap_or_default(),
                workers: workers.remove(&row.id).unwrap_or_default(),
                state: kept::read(&row.state)?,
            })
        })
        .collect()
}

async fn workers_of(tx: &Tx, meetings: &[Uuid]) -> Stored<BTreeMap<Uuid, Vec<WorkerId>>> {
    let rows = meeting_worker::Entity::find()
        .filter(meeting_worker::Column::Meeting.is_in(meetings.iter().copied()))
        .order_by_asc(meeting_worker::Column::Worker)
        .all(tx.db())
        .await?;
    let mut workers: BTreeMap<Uuid, Vec<WorkerId>> = BTreeMap::new();
    for row in rows {
        workers.entry(row.meeting).or_default().push(row::id(row.worker));
    }
    Ok(workers)
}

/// Whoever is late still finds the place for this long.
const LATE_MINUTES: i64 = 60;

/// The next meeting the adult of this room is asked to.
pub(crate) async fn next_for(tx: &Tx, room: Room) -> Stored<Option<MeetingForMe>> {
    let planned = meeting::Entity::find()
        .select_only()
        .column(meeting::Column::Id)
        .filter(meeting::Column::Family.eq(row::key(room.family)))
        .filter(meeting::Column::State.eq(kept::word(&MeetingState::Planned)?))
        .into_query();
    let mine = meeting_person::Entity::find()
        .filter(meeting_person::Column::Family.eq(row::key(room.family)))
        .filter(meeting_person::Column::Person.eq(row::key(room.person)))
        .filter(meeting_person::Column::StartsAt.gte(tx.at().plus_minutes(-LATE_MINUTES).millis()))
        .filter(meeting_person::Column::Meeting.in_subquery(planned))
        .order_by_asc(meeting_person::Column::StartsAt)
        .one(tx.db())
        .await?;
    let Some(mine) = mine else { return Ok(None) };
    let Some(meeting) = meeting::Entity::find_by_id(mine.meeting).one(tx.db()).await? else {
        return Ok(None);
    };
    let told_of = near::members(tx, room).await?;
    let workers = workers_of(tx, &[meeting.id]).await?.remove(&meeting.id).unwrap_or_default();
    Ok(Some(MeetingForMe {
        id: row::id(meeting.id),
        kind: meeting.kind,
        starts: Moment::from_millis(mine.starts_at),
        place: tx.open(room.scope(), place_cell(mine.meeting, room), &mine.body).await?,
        workers: workers.into_iter().filter(|worker| told_of.contains(worker)).collect(),
    }))
}

fn place_cell(meeting: Uuid, room: Room) -> Cell {
    Cell::body("meeting_person", meeting).and(row::key(room.person))
}
