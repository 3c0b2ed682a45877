//! Whether words meant for one adult also stand in something of another's, as far as the worker who asks may read it there.
//!
//! What they may not read is never looked at, so the answer is the same with and without it; and the answer holds no word but
//! their own. Nobody's record is told that it was compared: nothing was opened.
use crate::{
    Look, Store, Stored, activity,
    beside::Beside,
    error::Fault,
    family, goal, message, plan, promise, request,
    row::{activity_run, goal as goal_row},
    standing,
    tx::{Room, Tx},
};
use domain::{
    access::{Action, Permit, Place, Viewer, deed, may},
    council::Council,
    id::WorkerId,
    message::Author,
    overlap::{RUNS_MAX, Runs},
    promise::{Promise, PromiseOwner},
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
                    let tx = tx.at_place(place, standing);
                    others.push((other, said_in(&tx, other, &council, Some(me)).await?));
                }
            }
            if others.is_empty() {
                return Ok(Vec::new());
            }
            // Whoever may not read what the addressee wrote or was told learns nothing of it by a warning that stays away.
            let known = match may(Action::ReadAdult, tx.standing()) {
                true => said_in(&tx, room, &council, None).await?,
                false => Runs::default(),
            };
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

/// All that the adult of this room wrote or was told, as far as the worker who asks may read it; without what `but` told them:
/// a worker has much to say to both in the same words.
async fn said_in(tx: &Tx, room: Room, council: &Council, but: Option<WorkerId>) -> Stored<Runs> {
    let mut runs = Runs::default();
    let beside = Beside::worker(tx, room).await?;
    let rows = goal::rows(tx, room, Some(tx.may_see::<goal_row::Entity>().await?)).await?;
    let entries = crate::entry::seen_by_worker(tx).await?;
    for page in goal::stories(tx, room, rows, &beside, Some(entries)).await? {
        add(&mut runs, &page.line.goal.words)?;
        let replies = page.entries.iter().flat_map(|line| &line.replies).chain(&page.replies);
        let replies = replies.filter(|line| Some(line.reply.by) != but);
        replies.map(|line| &line.reply.words).try_for_each(|words| add(&mut runs, words))?;
        page.entries.iter().try_for_each(|line| add(&mut runs, &line.entry.words))?;
    }
    let answered = tx.may_see::<activity_run::Entity>().await?.add(activity_run::Column::Version.gt(0));
    for row in activity::rows(tx, room, answered).await? {
        add(&mut runs, &activity::open(tx, room, &row).await?.answers)?;
    }
    let (_, points) = plan::answered(tx, room, beside.plan.as_ref()).await?;
    for point in points {
        add(&mut runs, &point.published.point.says)?;
        add(&mut runs, &point.published.point.because)?;
        point.responses.iter().try_for_each(|response| add(&mut runs, &response.words))?;
    }
    for line in message::open_to_worker(tx, room, council).await? {
        add(&mut runs, &line.topic)?;
        let messages = message::messages(tx, room, crate::row::key(line.id)).await?;
        let messages = messages.iter().filter(|it| but.is_none_or(|but| it.by != Author::Worker(but)));
        messages.map(|message| &message.words).try_for_each(|words| add(&mut runs, words))?;
    }
    if may(Action::ReadRequestsAsWorker, tx.standing()) {
        for request in request::for_desk(tx, room).await? {
            add(&mut runs, &request.words)?;
            let answers = request.answers.iter().filter(|answer| Some(answer.by) != but);
            answers.map(|answer| &answer.words).try_for_each(|words| add(&mut runs, words))?;
        }
    }
    if may(Action::ReadFamily, tx.standing()) {
        let is_theirs =
            |it: &Promise| it.to.contains(&room.person) || it.owner == PromiseOwner::Person(room.person);
        for kept in promise::of_family(tx, room.family).await? {
            if is_theirs(&kept.promise) {
                add(&mut runs, &(&kept.promise.what, &kept.promise.why, &kept.promise.help))?;
            }
        }
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
