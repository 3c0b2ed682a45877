//! What a parent wrote that waits for a first word back, as far as this worker may see it.
use super::Found;
use crate::{
    Stored, audience, cycle, entry, goal, reply, request,
    row::{self, entry as entry_row, goal as goal_row},
    tx::{Room, Tx},
};
use domain::{
    audience::Reader,
    calendar::Calendar,
    council::Council,
    entry::EntryState,
    goal::GoalState,
    id::FamilyId,
    time::Moment,
    today::{ENTRY_WAITS_DAYS, Waiting},
};
use sea_orm::prelude::*;

pub(super) async fn waiting(tx: &Tx, room: Room, reader: &Reader, council: &Council) -> Stored<Vec<Found>> {
    let replies = reply::of_room(tx, room).await?;
    let mut found = Vec::new();
    let rows = goal::rows(tx, room, Some(audience::open_to::<goal_row::Entity>(reader))).await?;
    let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
    for row in &rows {
        let goal = goal::open(tx, room, row).await?;
        let is_going_on = matches!(goal.state, GoalState::Active | GoalState::Paused { .. });
        if is_going_on && !replies.is_answered(goal.id) {
            let due =
                calendar.working_day_from(goal.set_at.day().plus_days(council.timings.goal_answer_days));
            found.push(of(room, Waiting::Goal(goal.id), Moment::at(due, council.office_hours.closes_minute)));
        }
    }
    let goals: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let may_see = audience::open_to::<entry_row::Entity>(reader);
    for row in entry::rows(tx, room, Some(&goals), Some(may_see)).await? {
        let written = Moment::from_millis(row.made_at);
        if tx.today().days_since(written.day()) > ENTRY_WAITS_DAYS {
            continue;
        }
        let entry = entry::open(tx, room, &row).await?;
        let says_something = entry.words.words.is_some() || entry.words.helped.is_some();
        let is_kept = entry.state == EntryState::Kept;
        if is_kept && says_something && !replies.is_entry_answered(entry.id) {
            let waiting = Waiting::Entry { goal: row::id(row.goal), entry: entry.id };
            found.push(of(room, waiting, written));
        }
    }
    Ok(found)
}

const fn of(room: Room, waiting: Waiting, when: Moment) -> Found {
    Found { waiting, family: room.family, person: Some(room.person), when }
}

/// Something an adult asked for that is not done.
pub(super) fn asked(waits: request::Waits) -> Found {
    let request::Waits { room, request, is_under_way, said_at } = waits;
    of(room, Waiting::Request { request, is_under_way }, said_at)
}

/// The adults of this family who wait for a message back.
pub(super) async fn message_back(tx: &Tx, family: FamilyId) -> Stored<Vec<Found>> {
    let waits = cycle::message_back_waits(tx, family).await?;
    let found = |(person, day)| of(Room { family, person }, Waiting::MessageBack, Moment::at(day, 0));
    Ok(waits.into_iter().map(found).collect())
}
