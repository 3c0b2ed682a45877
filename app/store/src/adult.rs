//! One adult's room as a worker may see it. The database decides what that is; of the rest there is no trace.
use crate::{
    Look, Store, StoreError, Stored,
    beside::Beside,
    entry,
    goal::{self, GoalPage},
};
use domain::{
    access::{Permit, deed},
    id::GoalId,
};

impl Store {
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
            let page =
                goal::stories(&tx, room, vec![row], &beside).await?.pop().ok_or(StoreError::NotFound)?;
            entry::mark_seen(&tx, &page.entries.iter().collect::<Vec<_>>());
            Ok(page)
        })
        .await
    }
}
