//! Whether words meant for one adult also stand in something of another's, as far as the worker who asks may read it there.
//!
//! What they may not read is never looked at, so the answer is the same with and without it; and the answer holds no word but
//! their own. Nobody's record is told that it was compared: nothing was opened.
use crate::{
    Look, Store, Stored, activity,
    beside::Beside,
    error::Fault,
    family, goal, message, plan, request,
    row::{activity_run, goal as goal_row},
    standing,
    tx::{Room, Tx},
};
use domain::{
    access::{Action, Permit, Place, Viewer, deed, may},
    council::Council,
    overlap::{RUNS_MAX, Runs},
    words::{Letter, Line},
};
use sea_orm::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::{cmp::Reverse, sync::Arc};

/// Words that also stand in something of this adult's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// What the adult is called.
    pub name: Line,
    /// The words, as the worker typed them, longest first.
    pub words: Vec<String>,
}

impl Store {
    /// Which of these words, meant for the adult of this room, also stand in what another adult of the family wrote or was
    /// told. Words the adult of this room wrote or was told as well are left out.
    pub async fn find_overlaps(
        &self,
        permit: Permit<deed::FindOverlaps>,
        look: Look,
        council: Arc<Council>,
        words: Vec<Letter>,
    ) -> Stored<Vec<Overlap>> {
        self.read(permit, look, move |tx| async move {
            let (room, me) = (tx.room()?, tx.worker()?);
            let mut others = Vec::new();
            for person in family::adults(&tx, room.family).await? {
                let other = Room { family: room.family, person };
                let (viewer, place) = (Viewer::Worker(me), Place::Room(other.family, other.person));
                let standing = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
                if other != room && may(Action::ReadAdult, standing) {
                    others.push((other, said_in(&tx.at_place(place, standing), other, &council).await?));
                }
            }
            if others.is_empty() {
                return Ok(Vec::new());
            }
            let known = said_in(&tx, room, &council).await?;
            let mut found = Vec::new();
            for (other, said) in others {
                let mut parts: Vec<&str> =
                    words.iter().flat_map(|words| said.in_text(words.as_str(), &known)).collect();
                parts.sort_by_key(|part| Reverse(part.len()));
                parts.dedup();
                if !parts.is_empty() {
                    let words = parts.into_iter().take(RUNS_MAX).map(str::to_owned).collect();
                    found.push(Overlap { name: family::adult(&tx, other).await?.name, words });
                }
            }
            Ok(found)
        })
        .await
    }
}

/// All that the adult of this room wrote or was told, as far as the worker who asks may read it. Not the plan: it is
/// published to each of them, and much of it to both.
async fn said_in(tx: &Tx, room: Room, council: &Council) -> Stored<Runs> {
    let mut runs = Runs::default();
    let beside = Beside::worker(tx, room).await?;
    let rows = goal::rows(tx, room, Some(tx.may_see::<goal_row::Entity>().await?)).await?;
    let entries = crate::entry::seen_by_worker(tx).await?;
    for page in goal::stories(tx, room, rows, &beside, Some(entries)).await? {
        add(&mut runs, &page.line.goal.words)?;
        let replies = page.entries.iter().flat_map(|line| &line.replies).chain(&page.replies);
        replies.map(|line| &line.reply.words).try_for_each(|words| add(&mut runs, words))?;
        page.entries.iter().try_for_each(|line| add(&mut runs, &line.entry.words))?;
    }
    let answered = tx.may_see::<activity_run::Entity>().await?.add(activity_run::Column::Version.gt(0));
    for row in activity::rows(tx, room, answered).await? {
        add(&mut runs, &activity::open(tx, room, &row).await?.answers)?;
    }
    let (_, points) = plan::answered(tx, room, beside.plan.as_ref()).await?;
    for point in points {
        point.responses.iter().try_for_each(|response| add(&mut runs, &response.words))?;
    }
    for line in message::open_to_worker(tx, room, council).await? {
        add(&mut runs, &line.topic)?;
        for message in message::messages(tx, room, crate::row::key(line.id)).await? {
            add(&mut runs, &message.words)?;
        }
    }
    for request in request::for_desk(tx, room).await? {
        add(&mut runs, &request.words)?;
        request.answers.iter().try_for_each(|answer| add(&mut runs, &answer.words))?;
    }
    Ok(runs)
}

/// Adds every text in this, however deep it stands: a field that comes later is compared without anybody thinking of it.
fn add(runs: &mut Runs, said: &impl Serialize) -> Stored<()> {
    let said = serde_json::to_value(said).map_err(Fault::of)?;
    let mut left = vec![said];
    while let Some(value) = left.pop() {
        match value {
            Value::String(text) => runs.add(&text),
            Value::Array(values) => left.extend(values),
            Value::Object(fields) => left.extend(fields.into_iter().map(|(_, value)| value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    Ok(())
}
