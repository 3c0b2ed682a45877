//! What the plan waits for: points to talk through, and adults who asked to talk.
use super::Found;
use crate::{
    Stored,
    plan::{published, responses},
    plan_editor::{drafted, status_of},
    row::{self, plan_point},
    tx::{Room, Tx},
};
use domain::{
    plan::{Stance, Talk},
    time::Moment,
    today::Waiting,
};
use sea_orm::prelude::*;

/// Points addressed to this adult that stand drafted without a talk; since the oldest of them was written.
pub(super) async fn talk_missing(tx: &Tx, room: Room) -> Stored<Option<Found>> {
    let draft = drafted(tx, room.family).await?;
    let person = crate::family::adult(tx, room).await?;
    let status = status_of(tx, room, person, &draft.points, &draft.talks).await?;
    let missing = status.to_talk_through.iter().map(|point| row::key(*point));
    let rows = plan_point::Entity::find().filter(plan_point::Column::Id.is_in(missing)).all(tx.db()).await?;
    Ok(rows.iter().map(|row| row.changed_at).min().map(|since| Found {
        waiting: Waiting::TalkMissing,
        family: room.family,
        person: Some(room.person),
        when: Moment::from_millis(since),
    }))
}

/// Whether this adult said "I need to talk about it" to a point they see, and nobody has talked with them about it since.
pub(super) async fn needs_to_talk(tx: &Tx, room: Room) -> Stored<Option<Found>> {
    let Some(plan) = published(tx, room).await? else { return Ok(None) };
    let talks = drafted(tx, room.family).await?.talks;
    let mut since: Option<Moment> = None;
    for (point, said) in responses(tx, room).await? {
        let Some(newest) = said.first().filter(|said| said.stance == Stance::NeedToTalk) else { continue };
        let has_talked = talks.iter().any(|record| {
            record.point == point
                && record.person == room.person
                && matches!(record.talk, Talk::TalkedThrough { on, .. } if on >= newest.at.day())
        });
        if !has_talked && plan.says(point).is_some() {
            since = Some(since.map_or(newest.at, |since| since.min(newest.at)));
        }
    }
    Ok(since.map(|when| Found {
        waiting: Waiting::NeedsToTalk,
        family: room.family,
        person: Some(room.person),
        when,
    }))
}
