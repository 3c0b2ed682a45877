//! Every page there is, as every person may ask for it.
use crate::{
    full::{AMINAS, BEAS, DANS, Room, council},
    kept::*,
};
use domain::{
    access::{Place, Viewer, deed},
    cycle::Present,
    draft::{DraftKey, DraftWords},
    id::WorkerId,
};
use store::{
    StoreError, Stored,
    account::Me,
    activity::RunLine,
    entry::LogPage,
    goal::{GoalPage, GoalsPage},
    involvement::MyTeam,
    message::{ThreadStory, ThreadsOfMine},
    month::MonthForMe,
    plan::PlanAsSeen,
    request::Requests,
    who_looked::LookLine,
};

/// Everything one adult can get.
#[derive(Debug, PartialEq)]
pub(crate) struct Everything {
    pub(crate) me: Me,
    pub(crate) month: MonthForMe,
    pub(crate) plan: PlanAsSeen,
    pub(crate) goals: GoalsPage,
    pub(crate) activities: Vec<RunLine>,
    pub(crate) stories: Vec<GoalPage>,
    pub(crate) log: LogPage,
    pub(crate) threads: ThreadsOfMine,
    pub(crate) thread: ThreadStory,
    pub(crate) team: MyTeam,
    pub(crate) requests: Requests,
    pub(crate) who_looked: Vec<LookLine>,
    pub(crate) drafts: Vec<(DraftKey, DraftWords)>,
}

/// Everything the adult of this room can get.
pub(crate) async fn everything(kept: &Kept, room: Room) -> Stored<Everything> {
    let store = &kept.store;
    let here = kept.look();
    let mut stories = Vec::new();
    for n in [1, 2, 3] {
        stories.push(store.read_goal(kept.parent(room.person).await, here, room.id(n)).await?);
    }
    let own = kept.try_permit::<deed::ReadMe>(room.viewer(), Place::Own).await.expect("a permit");
    Ok(Everything {
        me: store.read_me(own, here).await?,
        month: store.read_month(kept.parent(room.person).await, here).await?,
        plan: store.read_plan(kept.parent(room.person).await, here).await?,
        goals: store.read_goals(kept.parent(room.person).await, here).await?,
        stories,
        activities: store.read_activities(kept.parent(room.person).await, here).await?,
        log: store.read_log(kept.parent(room.person).await, here).await?,
        threads: store.read_threads(kept.parent(room.person).await, here).await?,
        thread: store.read_thread(kept.parent(room.person).await, here, room.id(1)).await?,
        who_looked: store.read_who_looked(kept.parent(room.person).await, here).await?,
        requests: store.read_requests(kept.parent(room.person).await, here).await?,
        team: store.read_my_team(kept.parent(room.person).await, here).await?,
        drafts: store.read_drafts(kept.parent(room.person).await, here).await?,
    })
}

/// Everything everybody can get; the first fault, if anything does not open.
pub(crate) async fn all_pages(kept: &Kept) -> Stored<()> {
    pages_of(kept, &[AMINAS, DANS, BEAS]).await
}

/// … as far as they are about these rooms and about nobody's.
pub(crate) async fn pages_of(kept: &Kept, rooms: &[Room]) -> Stored<()> {
    for room in rooms {
        everything(kept, *room).await?;
    }
    for worker in [PRIYA, LEAH, SAM, NOOR, DUTY, GRACE] {
        desk(kept, worker).await?;
        for room in rooms {
            workers_pages(kept, worker, *room).await?;
        }
    }
    let team = kept.worker(GRACE, Place::Team(TEAM)).await;
    kept.store.read_team(team, kept.look(), council()).await?;
    Ok(())
}

async fn desk(kept: &Kept, worker: WorkerId) -> Stored<()> {
    let store = &kept.store;
    store.read_today(kept.worker(worker, Place::Own).await, kept.look(), council()).await?;
    store.read_drafts(kept.worker(worker, Place::Own).await, kept.look()).await?;
    store.read_colleagues(kept.worker(worker, Place::Own).await, kept.look()).await?;
    Ok(())
}

async fn workers_pages(kept: &Kept, worker: WorkerId, room: Room) -> Stored<()> {
    let (store, viewer, look) = (&kept.store, Viewer::Worker(worker), kept.look());
    let (family, adult) = (Place::Family(room.family), Place::Room(room.family, room.person));
    if let Some(permit) = kept.try_permit(viewer, family).await {
        store.read_family(permit, look).await?;
    }
    if let Some(permit) = kept.try_permit(viewer, family).await {
        store.read_plan_draft(permit, look).await?;
    }
    if let Some(permit) = kept.try_permit::<deed::ReadCycle>(viewer, family).await {
        store.read_cycle(permit, look, council(), Present::Everyone).await?;
    }
    if let Some(permit) = kept.try_permit::<deed::ActOnConcern>(viewer, Place::DutyDesk(room.family)).await {
        for n in [1, 2] {
            store.read_concern(permit, look, room.id(n)).await?;
        }
    }
    if let Some(permit) = kept.try_permit(viewer, adult).await {
        store.preview_plan(permit, look).await?;
    }
    if let Some(permit) = kept.try_permit::<deed::ReadAdult>(viewer, adult).await {
        store.read_adult(permit, look, council()).await?;
        store.read_activities_as_worker(permit, look).await?;
        for n in [1, 2, 3] {
            there(store.read_goal_as_worker(permit, look, room.id(n)).await)?;
        }
    }
    if let Some(permit) = kept.try_permit::<deed::ReadRequestsAsWorker>(viewer, adult).await {
        store.read_requests_as_worker(permit, look).await?;
    }
    if let Some(permit) = kept.try_permit::<deed::ReadThreadAsWorker>(viewer, adult).await {
        there(store.read_thread_as_worker(permit, look, council(), room.id(1)).await)?;
    }
    Ok(())
}

/// Not being there is an answer.
fn there<T>(read: Stored<T>) -> Stored<()> {
    match read {
        Ok(_) | Err(StoreError::NotFound) => Ok(()),
        Err(other) => Err(other),
    }
}
