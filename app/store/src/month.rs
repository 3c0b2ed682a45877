//! *My month*: the next meeting, what each side promised, and who has written back.
use crate::{
    Look, Store, Stored, activity, involvement,
    meeting::{self, MeetingForMe},
    plan,
    promise::{self, KeptPromise},
    request,
    row::{self, message, reply},
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, deed},
    id::{GoalId, ThreadId, WorkerId},
    promise::PromiseOwner,
    time::Moment,
};
use sea_orm::{QueryOrder, prelude::*};
use std::cmp::Reverse;

/// For how long something that is settled stays on the page.
const SETTLED_DAYS: i64 = 31;

/// What there is for one adult this month, before its dates are written out.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthForMe {
    /// The next meeting they are asked to.
    pub meeting: Option<MeetingForMe>,
    /// What they said they would do.
    pub mine: Vec<KeptPromise>,
    /// What the team said it would do, late ones first.
    pub theirs: Vec<KeptPromise>,
    /// Replies they have not opened, newest first.
    pub replies: Vec<WroteBack<GoalId>>,
    /// Threads with messages they have not opened, newest first.
    pub messages: Vec<WroteBack<ThreadId>>,
    /// Whether the plan changed since they last looked.
    pub plan_is_new: bool,
    /// Whether a worker offered an activity that was neither begun nor left.
    pub activity_is_offered: bool,
    /// Whether what they asked the team for has an answer they have not opened.
    pub request_is_answered: bool,
    /// The workers they may be told of by name, and those who wrote to them in a thread of theirs.
    pub workers: Workers,
}

/// Somebody wrote back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WroteBack<I> {
    /// To this.
    pub to: I,
    /// Who.
    pub by: WorkerId,
    /// When.
    pub at: Moment,
}

impl Store {
    /// What there is for the viewer this month.
    pub async fn read_month(&self, permit: Permit<deed::ReadMonth>, look: Look) -> Stored<MonthForMe> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let mut workers = involvement::told_of(&tx, room).await?;
            let today = tx.today();
            let mut promises = promise::to_adult(&tx, room, &workers).await?;
            promises.retain(|kept| {
                kept.promise.state.is_open() || today.days_since(kept.changed_at.day()) <= SETTLED_DAYS
            });
            let (mine, mut theirs): (Vec<_>, Vec<_>) = promises
                .into_iter()
                .partition(|kept| kept.promise.owner == PromiseOwner::Person(room.person));
            theirs.sort_by_key(|kept| Reverse(kept.promise.is_late(today)));
            let messages = messages(&tx, room).await?;
            workers.extend(worker::all(&tx, messages.iter().map(|message| message.by)).await?);
            Ok(MonthForMe {
                meeting: meeting::next_for(&tx, room).await?,
                mine,
                theirs,
                replies: replies(&tx, room).await?,
                messages,
                plan_is_new: plan::is_new_to(&tx, room).await?,
                activity_is_offered: activity::is_offered(&tx, room).await?,
                request_is_answered: request::is_answered(&tx, room).await?,
                workers,
            })
        })
        .await
    }
}

async fn replies(tx: &Tx, room: Room) -> Stored<Vec<WroteBack<GoalId>>> {
    let rows = reply::Entity::find()
        .filter(reply::Column::Family.eq(row::key(room.family)))
        .filter(reply::Column::Person.eq(row::key(room.person)))
        .filter(reply::Column::SeenAt.is_null())
        .order_by_desc(reply::Column::MadeAt)
        .order_by_asc(reply::Column::Id)
        .all(tx.db())
        .await?;
    let back = |row: reply::Model| WroteBack {
        to: row::id(row.goal),
        by: row::id(row.by_worker),
        at: Moment::from_millis(row.made_at),
    };
    Ok(rows.into_iter().map(back).collect())
}

/// The newest unopened message of each thread.
async fn messages(tx: &Tx, room: Room) -> Stored<Vec<WroteBack<ThreadId>>> {
    let rows = message::Entity::find()
        .filter(message::Column::Family.eq(row::key(room.family)))
        .filter(message::Column::Person.eq(row::key(room.person)))
        .filter(message::Column::OpenedAt.is_null())
        .filter(message::Column::ByWorker.is_not_null())
        .order_by_desc(message::Column::MadeAt)
        .order_by_desc(message::Column::Number)
        .all(tx.db())
        .await?;
    let mut newest: Vec<WroteBack<ThreadId>> = Vec::new();
    for row in rows {
        let thread = row::id(row.thread);
        if let Some(by) = row.by_worker
            && !newest.iter().any(|back| back.to == thread)
        {
            newest.push(WroteBack { to: thread, by: row::id(by), at: Moment::from_millis(row.made_at) });
        }
    }
    Ok(newest)
}
