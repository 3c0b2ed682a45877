//! What lies on the table when a team meets about a family: each adult's own words first, and only what everyone there may
//! read. The database leaves out the rest; nothing tells that it was there.
use super::{SentBack, before, current, lines, opened, sent};
use crate::{
    Look, Store, StoreError, Stored,
    activity::{self, RunLine},
    audience,
    beside::Beside,
    entry, family,
    goal::{self, GoalPage},
    involvement,
    meeting::{self, MeetingForMe},
    message, plan,
    plan::PointAsSeen,
    promise::{self, KeptPromise},
    row::{activity_run, entry as entry_row, goal as goal_row},
    standing,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Action, Permit, Place, Viewer, deed, may},
    activity::Tool,
    audience::Reader,
    council::Council,
    cycle::{CycleState, Present, Review},
    family::{Family, Person, PersonKind, Post},
    goal::GoalState,
    id::{FamilyId, WorkerId},
    plan::Stance,
    promise::PromiseOwner,
    time::{Day, Moment},
    words::{Line, Sentence},
};
use sea_orm::{prelude::*, sea_query::Condition};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The cycle a family is in.
#[derive(Clone, Debug)]
pub struct CyclePage {
    /// Which family, with its label.
    pub family: Family,
    /// How far it is.
    pub state: CycleState,
    /// Whether the reader may record the meeting and close the month.
    pub may_hold: bool,
    /// The first day of which the pack tells.
    pub from: Day,
    /// When the team last met about them, before this cycle.
    pub since: Option<Day>,
    /// Each adult.
    pub adults: Vec<AdultPack>,
    /// Everyone of the family, for names.
    pub people: Vec<Person>,
    /// Promises still open or changed since, the service's late ones first.
    pub promises: Vec<KeptPromise>,
    /// What each worker added for the meeting.
    pub lines: Vec<(WorkerId, Sentence)>,
    /// Who can be thought of as present.
    pub choices: Vec<WorkerId>,
    /// Who was, the reader among them.
    pub present: BTreeSet<WorkerId>,
    /// What was recorded, and its version.
    pub review: Option<(u32, Review)>,
    /// What was recorded the month before.
    pub before: Option<Review>,
    /// Everyone named in the above.
    pub workers: Workers,
}

/// What lies on the table about one adult.
#[derive(Clone, Debug)]
pub struct AdultPack {
    /// Who.
    pub person: Person,
    /// Goals that did not end before, with the entries since.
    pub goals: Vec<GoalPage>,
    /// Answers to the sheet that asks for reasons.
    pub reasons: Vec<RunLine>,
    /// What they wrote for a meeting or about one since the last cycle began.
    pub for_meetings: Vec<RunLine>,
    /// Points they see differently or want to talk about.
    pub points: Vec<PointAsSeen>,
    /// What threads are about in which a message waits, where everyone present is named.
    pub waiting: Vec<Line>,
    /// The next meeting they are asked to.
    pub meeting: Option<MeetingForMe>,
    /// When the plan was last published to them.
    pub published_at: Option<Moment>,
    /// Their message back.
    pub back: Option<SentBack>,
    /// Whether the reader may write it.
    pub may_write: bool,
}

/// How far back the first pack of a family looks.
const FIRST_DAYS: i64 = 31;

/// Who is there, as audiences are asked.
struct Table {
    ids: BTreeSet<WorkerId>,
    readers: Vec<Reader>,
}

impl Table {
    /// The rows that everyone there may see.
    fn may_see<C: audience::Labelled>(&self) -> Condition {
        let all = Condition::all();
        self.readers.iter().fold(all, |all, reader| all.add(audience::open_to::<C>(reader)))
    }
}

impl Store {
    /// What lies on the table if these are there, and how far the month is. Words that lie there are seen by that.
    pub async fn read_cycle(
        &self,
        permit: Permit<deed::ReadCycle>,
        look: Look,
        council: Arc<Council>,
        present: Present,
    ) -> Stored<CyclePage> {
        self.read(permit, look, move |tx| async move {
            let (id, me) = (tx.family()?, tx.worker()?);
            let involved: BTreeSet<WorkerId> =
                involvement::active(&tx, id, tx.today()).await?.into_iter().map(|i| i.worker).collect();
            let table = table(&tx, id, present, &involved).await?;
            let (now, earlier) = (current(&tx, id).await?, before(&tx, id).await?);
            let before = match &earlier {
                Some(row) => opened(&tx, row).await?,
                None => None,
            };
            let since = before.as_ref().map(|review| review.day);
            let from = since.unwrap_or_else(|| tx.today().plus_days(-FIRST_DAYS));
            let (review, lines, mut backs) = match &now {
                Some(row) => (opened(&tx, row).await?, lines(&tx, row).await?, sent(&tx, row.id).await?),
                None => (None, Vec::new(), BTreeMap::new()),
            };
            let people = family::people(&tx, id).await?;
            let mut adults = Vec::new();
            for person in people.iter().filter(|person| person.kind == PersonKind::Adult) {
                let room = Room { family: id, person: person.id };
                let back = backs.remove(&person.id);
                adults.push(adult(&tx, room, person.clone(), &table, (from, &council), back).await?);
            }
            let family = family::find(&tx, id).await?;
            let mut workers: Workers = worker::of_team(&tx, family.team)
                .await?
                .into_iter()
                .map(|worker| (worker.id, worker))
                .collect();
            let ever = involvement::ever(&tx, id).await?;
            workers.extend(worker::all(&tx, ever.into_iter().map(|i| i.worker)).await?);
            let manages =
                workers.values().filter(|worker| worker.post == Post::Manager).map(|worker| worker.id);
            Ok(CyclePage {
                state: match &now {
                    Some(row) => crate::kept::read(&row.state)?,
                    None => CycleState::Open,
                },
                may_hold: may(Action::HoldReview, tx.standing()),
                promises: promises(&tx, id, from).await?,
                choices: involved
                    .into_iter()
                    .chain([me])
                    .chain(manages)
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .collect(),
                present: table.ids,
                review: review.zip(now).map(|(review, row)| (crate::kept::version(row.version), review)),
                family,
                from,
                since,
                adults,
                people,
                lines,
                before,
                workers,
            })
        })
        .await
    }
}

/// Everyone thought of as present. Whoever may not read this page cannot be.
async fn table(tx: &Tx, family: FamilyId, present: Present, involved: &BTreeSet<WorkerId>) -> Stored<Table> {
    let me = tx.worker()?;
    let mut ids = match present {
        Present::Everyone => involved.clone(),
        Present::These(ids) => ids,
    };
    ids.insert(me);
    let mut readers = Vec::with_capacity(ids.len());
    for worker in &ids {
        if *worker == me {
            readers.push(tx.reader().await?);
            continue;
        }
        let (viewer, place) = (Viewer::Worker(*worker), Place::Family(family));
        let standing = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
        if !may(Action::ReadCycle, standing) {
            return Err(StoreError::NotFound);
        }
        let covers = standing::covers(tx.db(), *worker, tx.today()).await?;
        readers.push(Reader::Worker { worker: *worker, standing, covers });
    }
    Ok(Table { ids, readers })
}

async fn adult(
    tx: &Tx,
    room: Room,
    person: Person,
    table: &Table,
    (from, council): (Day, &Council),
    back: Option<SentBack>,
) -> Stored<AdultPack> {
    let beside = Beside::worker(tx, room).await?;
    let rows = goal::rows(tx, room, Some(table.may_see::<goal_row::Entity>())).await?;
    let entries = entry::not_taken_back(table.may_see::<entry_row::Entity>());
    let mut goals = goal::stories(tx, room, rows, &beside, Some(entries)).await?;
    goals.retain(|page| match page.line.goal.state {
        GoalState::Reached { on } | GoalState::LetGo { on } => on >= from,
        GoalState::SavedForLater | GoalState::Active | GoalState::Paused { .. } => true,
    });
    for page in &mut goals {
        page.entries.retain(|line| line.entry.words.day >= from);
    }
    entry::mark_seen(tx, room, &goals.iter().flat_map(|page| &page.entries).collect::<Vec<_>>());
    let answered = |tools: &[Tool]| {
        Condition::all()
            .add(table.may_see::<activity_run::Entity>())
            .add(activity_run::Column::Activity.is_in(tools.iter().map(|tool| tool.key())))
            .add(activity_run::Column::Version.gt(0))
    };
    let reasons = activity::rows(tx, room, answered(&[Tool::Reasons])).await?;
    let mut for_meetings = activity::rows(tx, room, answered(&Tool::FOR_MEETINGS)).await?;
    for_meetings.retain(|row| Moment::from_millis(row.changed_at).day() >= from);
    activity::mark_seen(tx, room, &reasons);
    activity::mark_seen(tx, room, &for_meetings);
    let (published_at, mut points) = plan::answered(tx, room, beside.plan.as_ref()).await?;
    points.retain(|point| point.responses.first().is_some_and(|it| it.stance != Stance::Agree));
    let mut threads = message::open_to_worker(tx, room, council).await?;
    threads.retain(|line| line.unread > 0 && table.ids.iter().all(|worker| line.workers.contains(worker)));
    Ok(AdultPack {
        person,
        goals,
        reasons: activity::lines(tx, room, reasons, &beside).await?,
        for_meetings: activity::lines(tx, room, for_meetings, &beside).await?,
        points,
        waiting: threads.into_iter().map(|line| line.topic).collect(),
        meeting: meeting::next_for(tx, room).await?,
        published_at,
        may_write: back.is_none() && involvement::is_member(tx, room, tx.worker()?).await?,
        back,
    })
}

/// Promises still open or changed since `from`: the service's late ones first, then its others, then by day.
async fn promises(tx: &Tx, family: FamilyId, from: Day) -> Stored<Vec<KeptPromise>> {
    let mut promises = promise::of_family(tx, family).await?;
    promises.retain(|kept| kept.promise.state.is_open() || kept.changed_at.day() >= from);
    promises.sort_by_key(|kept| {
        let is_theirs = matches!(kept.promise.owner, PromiseOwner::Person(_));
        (Reverse(kept.promise.is_late(tx.today())), is_theirs, Reverse(kept.promise.state.is_open()))
    });
    Ok(promises)
}
