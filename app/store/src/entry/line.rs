//! Entries with the words beside them.
use super::{EntryLine, open};
use crate::{
    Stored,
    beside::Beside,
    goal,
    row::{self, entry, entry_was, goal as goal_row},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    audience::Audience,
    entry::EntryWords,
    id::{GoalId, WorkerId},
    words::{Line, Sentence},
};
use sea_orm::{QueryOrder, QuerySelect, QueryTrait, prelude::*};
use std::collections::HashMap;

/// These entries of these goals, with their replies and, for the parent, what they said before.
pub(crate) async fn lines(
    tx: &Tx,
    room: Room,
    rows: Vec<entry::Model>,
    goals: &[goal_row::Model],
    beside: &Beside,
) -> Stored<Vec<EntryLine>> {
    let mut said: HashMap<GoalId, (Sentence, Audience)> = HashMap::new();
    for row in goals {
        let goal = goal::open(tx, room, row).await?;
        said.insert(goal.id, (goal.words.different, goal.audience));
    }
    let mut earlier = if beside.is_parent { earlier(tx, room).await? } else { HashMap::new() };
    let mut replies = beside.replies.about_entries(beside);
    let name = |id: WorkerId| -> Option<Line> { beside.told.get(&id).map(|worker| worker.name.clone()) };
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let Some((goal_is, goal_audience)) = said.get(&row::id(row.goal)).cloned() else { continue };
        let mut entry = open(tx, room, &row).await?;
        // Whoever does not see the goal does not see it either, whatever was chosen for it.
        entry.audience = entry.audience.within(goal_audience);
        if !beside.is_parent {
            // How often it was changed before it was shown is nobody else's business.
            entry.version = 1;
        }
        let typed_by = entry.typed_in.and_then(|typed| name(typed.by));
        entry.typed_in = beside.typist(entry.typed_in);
        lines.push(EntryLine {
            goal_is,
            shown_to: match entry.audience {
                Audience::Worker(worker) => name(worker),
                Audience::JustMe | Audience::MyTeam => None,
            },
            typed_by,
            replies: replies.remove(&entry.id).unwrap_or_default(),
            earlier: earlier.remove(&row.id).unwrap_or_default(),
            entry,
        });
    }
    Ok(lines)
}

/// What the room's entries said before, newest first.
async fn earlier(tx: &Tx, room: Room) -> Stored<HashMap<Uuid, Vec<EntryWords>>> {
    let mine = entry::Entity::find()
        .select_only()
        .column(entry::Column::Id)
        .filter(super::in_room(room))
        .into_query();
    let rows = entry_was::Entity::find()
        .filter(entry_was::Column::Entry.in_subquery(mine))
        .order_by_desc(entry_was::Column::Version)
        .all(tx.db())
        .await?;
    let mut earlier: HashMap<Uuid, Vec<EntryWords>> = HashMap::new();
    for row in rows {
        let cell = Cell::body("entry_was", row.entry).version(row.version);
        earlier.entry(row.entry).or_default().push(tx.open(room.scope(), cell, &row.body).await?);
    }
    Ok(earlier)
}
