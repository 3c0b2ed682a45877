//! One adult's room as a worker may see it. The database decides what that is; of the rest there is no trace.
use crate::{
    Look, Store, StoreError, Stored,
    beside::Beside,
    entry, family,
    goal::{self, GoalPage},
    message::{self, ThreadLine},
    plan::{self, PointAsSeen},
    promise::{self, KeptPromise},
    worker::Workers,
};
use domain::{
    access::{Permit, deed},
    council::Council,
    family::Person,
    id::GoalId,
    promise::PromiseOwner,
    time::Moment,
};
use std::sync::Arc;

/// One adult's room, as far as the reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct AdultPage {
    /// Who.
    pub person: Person,
    /// Their goals with the entries the reader may see, in the order the parent sees.
    pub goals: Vec<GoalPage>,
    /// The points published to them, with their answers. None is marked as new: that is for them alone.
    pub points: Vec<PointAsSeen>,
    /// When the plan was last published to them.
    pub published_at: Option<Moment>,
    /// Threads the reader may open.
    pub threads: Vec<ThreadLine>,
    /// Their own promises.
    pub promises: Vec<KeptPromise>,
    /// Everyone named in the above.
    pub workers: Workers,
}

impl Store {
    /// The room of one adult. Entries whose words are on the page are seen by that.
    pub async fn read_adult(
        &self,
        permit: Permit<deed::ReadAdult>,
        look: Look,
        council: Arc<Council>,
    ) -> Stored<AdultPage> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let beside = Beside::worker(&tx, room).await?;
            let rows = goal::rows(&tx, room, Some(tx.may_see::<crate::row::goal::Entity>().await?)).await?;
            let may_see = entry::seen_by_worker(&tx).await?;
            let goals = goal::stories(&tx, room, rows, &beside, Some(may_see)).await?;
            entry::mark_seen(&tx, room, &goals.iter().flat_map(|page| &page.entries).collect::<Vec<_>>());
            let (published_at, points) = plan::answered(&tx, room, beside.plan.as_ref()).await?;
            let mut promises = promise::of_family(&tx, room.family).await?;
            promises.retain(|kept| kept.promise.owner == PromiseOwner::Person(room.person));
            Ok(AdultPage {
                person: family::adult(&tx, room).await?,
                goals,
                points,
                published_at,
                threads: message::open_to_worker(&tx, room, &council).await?,
                promises,
                workers: beside.told,
            })
        })
        .await
    }

    /// One goal of this adult, with the entries the worker may see. Unseen ones are seen by that.
    pub async fn read_goal_as_worker(
        &self,
        permit: Permit<deed::ReadAdult>,
        look: Look,
        id: GoalId,
    ) -> Stored<GoalPage> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = goal::seen(&tx, room, id).await?;
            let beside = Beside::worker(&tx, room).await?;
            let may_see = Some(entry::seen_by_worker(&tx).await?);
            let mut pages = goal::stories(&tx, room, vec![row], &beside, may_see).await?;
            let page = pages.pop().ok_or(StoreError::NotFound)?;
            entry::mark_seen(&tx, room, &page.entries.iter().collect::<Vec<_>>());
            Ok(page)
        })
        .await
    }
}
