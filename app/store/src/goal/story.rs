//! One goal and everything that happened with it, for its parent and for the workers who may see it.
use super::{EarlierGoal, GoalPage, line, open};
use crate::{
    Stored,
    beside::Beside,
    entry,
    row::{goal, goal_was},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::time::Moment;
use sea_orm::{QueryOrder, prelude::*, sea_query::Condition};

/// The stories of these goals. Of a worker's reading, with the entries that fit `may_see`; the parent sees all of theirs.
pub(crate) async fn stories(
    tx: &Tx,
    room: Room,
    goals: Vec<goal::Model>,
    beside: &Beside,
    may_see: Option<Condition>,
) -> Stored<Vec<GoalPage>> {
    let ids: Vec<Uuid> = goals.iter().map(|goal| goal.id).collect();
    let earlier = if beside.is_parent { earlier(tx, room, &ids).await? } else { Vec::new() };
    let entries = entry::rows(tx, room, Some(&ids), may_see).await?;
    let mut entries = entry::lines(tx, room, entries, &goals, beside).await?;
    let mut pages = Vec::with_capacity(goals.len());
    for row in goals {
        let mut goal = open(tx, room, &row).await?;
        if !beside.is_parent {
            // How often it was changed before it was shown is nobody else's business.
            goal.version = 1;
        }
        let (mine, rest) = entries.into_iter().partition(|line| line.entry.goal == goal.id);
        entries = rest;
        pages.push(GoalPage {
            point_says: goal.words.point.and_then(|point| beside.plan.as_ref()?.says(point)),
            entries: mine,
            replies: beside.replies.about_goal(goal.id, beside),
            earlier: earlier.iter().filter(|(id, _)| *id == row.id).map(|(_, was)| was.clone()).collect(),
            line: line(goal, beside),
        });
    }
    Ok(pages)
}

async fn earlier(tx: &Tx, room: Room, goals: &[Uuid]) -> Stored<Vec<(Uuid, EarlierGoal)>> {
    let rows = goal_was::Entity::find()
        .filter(goal_was::Column::Goal.is_in(goals.iter().copied()))
        .order_by_desc(goal_was::Column::Version)
        .all(tx.db())
        .await?;
    let mut earlier = Vec::with_capacity(rows.len());
    for row in rows {
        let cell = Cell::body("goal_was", row.goal).version(row.version);
        let words = tx.open(room.scope(), cell, &row.body).await?;
        earlier.push((row.goal, EarlierGoal { words, until: Moment::from_millis(row.until_at) }));
    }
    Ok(earlier)
}
