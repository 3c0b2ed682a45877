//! Activities: offered, begun, answered and left. What was said before is always kept.
use crate::{
    Look, Store, StoreError, Stored, Write, Written,
    audience::{self},
    beside::Beside,
    draft, involvement, kept,
    row::{self, activity_run, activity_run_was},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    activity::{ActivityRefusal, AnswerTo, Key, Offered, Run, RunState, Step, Tool, fit},
    audience::Audience,
    council::Council,
    draft::DraftKey,
    family::Worker,
    id::RunId,
    words::{Line, Sentence},
};
use sea_orm::{ActiveValue::Set, prelude::*, sea_query::Condition};
use std::sync::Arc;

mod run;

use run::{cell_of, mine, offer_cell};
pub(crate) use run::{is_offered, lines, mark_seen, open, rows};

/// A run with the names beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunLine {
    /// The run.
    pub run: Run,
    /// The name of whoever offered it, where the reader is told of them.
    pub offered_by: Option<Line>,
    /// The name of the one worker it is shown to, if its audience names one.
    pub shown_to: Option<Line>,
}

/// Answers to keep.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The run.
    pub run: RunId,
    /// The text these build on.
    pub version: u32,
    /// The answers.
    pub answers: Vec<AnswerTo>,
    /// Together with a worker.
    pub together: bool,
    /// Who can see them.
    pub audience: Audience,
    /// Keep or finish.
    pub step: Step,
}

/// One adult's activities as a worker may see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdultRuns {
    /// Those whose answers the reader may see.
    pub shared: Vec<RunLine>,
    /// What was offered and not shared: nothing of what became of it.
    pub offered: Vec<RunLine>,
}

impl Store {
    /// The viewer's own, last changed first. What they left without a word is not there.
    pub async fn read_activities(
        &self,
        permit: Permit<deed::ReadActivities>,
        look: Look,
    ) -> Stored<Vec<RunLine>> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let left = kept::word(&RunState::Skipped)?;
            let kept = Condition::any()
                .add(activity_run::Column::State.ne(left))
                .add(activity_run::Column::Version.gt(0));
            let rows = rows(&tx, room, kept).await?;
            let beside = Beside::parent(&tx, room).await?;
            lines(&tx, room, rows, &beside).await
        })
        .await
    }

    /// One of the viewer's own, and the workers it may be shown to.
    pub async fn read_activity(
        &self,
        permit: Permit<deed::ReadActivities>,
        look: Look,
        id: RunId,
    ) -> Stored<(RunLine, Vec<Worker>)> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            let beside = Beside::parent(&tx, room).await?;
            let line = lines(&tx, room, vec![row], &beside).await?.pop().ok_or(StoreError::NotFound)?;
            let members = involvement::members(&tx, room).await?;
            Ok((line, members.into_iter().map(|member| member.worker).collect()))
        })
        .await
    }

    /// Begins one, or takes up again what was begun under this name. Weighing up opens only for whoever says that they have
    /// decided.
    pub async fn begin_activity(
        &self,
        permit: Permit<deed::KeepActivity>,
        write: Write,
        id: RunId,
        activity: Key,
        decided: bool,
    ) -> Written<(), ActivityRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            if activity.as_str() == Tool::WeighingUp.key() && !decided {
                return Ok(Err(ActivityRefusal::NotDecided));
            }
            match mine(&tx, room, id).await {
                Ok(begun) if begun.activity == activity.as_str() => return Ok(Ok(())),
                Ok(_) => return Err(StoreError::Clash),
                Err(StoreError::NotFound) => {}
                Err(error) => return Err(error),
            }
            add(&tx, room, id, &activity, None).await?;
            tx.wake(Viewer::Person(room.person));
            Ok(Ok(()))
        })
        .await
    }

    /// Keeps answers. Gives the version to build the next change on. Their draft is wiped.
    pub async fn keep_activity(
        &self,
        permit: Permit<deed::KeepActivity>,
        write: Write,
        council: Arc<Council>,
        new: Answered,
    ) -> Written<u32, ActivityRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(new.run);
            let row = mine(&tx, room, new.run).await?;
            if kept::version(row.version) != new.version {
                return Ok(Err(ActivityRefusal::Changed));
            }
            let fits = match council.sheet(&row.activity) {
                Some(sheet) => fit(sheet, &new.answers),
                None => Err(ActivityRefusal::NotThisSheet),
            };
            if let Err(refusal) = fits {
                return Ok(Err(refusal));
            }
            let state = match kept::read::<RunState>(&row.state)?.after(new.step) {
                Ok(state) => state,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let before = audience::from_columns(&row.audience, row.audience_worker);
            if let Audience::Worker(worker) = new.audience
                && new.audience != before
                && !involvement::is_member(&tx, room, worker).await?
            {
                return Ok(Err(ActivityRefusal::NotMyWorker));
            }
            keep_earlier(&tx, &row).await?;
            let (word, worker) = audience::to_columns(new.audience);
            let body = tx.seal(room.scope(), cell_of(row.id, row.version + 1), &new.answers).await?;
            let change = activity_run::ActiveModel {
                version: Set(row.version + 1),
                state: Set(kept::word(&state)?),
                together: Set(new.together),
                audience: Set(word.to_owned()),
                audience_worker: Set(worker),
                changed_at: Set(tx.at().millis()),
                body: Set(Some(body)),
                ..Default::default()
            };
            update(&tx, row.id, change).await?;
            draft::wipe(&tx, DraftKey::Activity(new.run)).await?;
            involvement::wake_readers(&tx, room, before).await?;
            involvement::wake_readers(&tx, room, new.audience).await?;
            Ok(Ok(new.version + 1))
        })
        .await
    }

    /// Leaves one that holds no finished answers. Nobody is told.
    pub async fn leave_activity(
        &self,
        permit: Permit<deed::KeepActivity>,
        write: Write,
        id: RunId,
    ) -> Written<(), ActivityRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            let state = match kept::read::<RunState>(&row.state)?.after(Step::Skip) {
                Ok(state) => kept::word(&state)?,
                Err(refusal) => return Ok(Err(refusal)),
            };
            update(&tx, row.id, activity_run::ActiveModel { state: Set(state), ..Default::default() })
                .await?;
            draft::wipe(&tx, DraftKey::Activity(id)).await?;
            tx.wake(Viewer::Person(room.person));
            Ok(Ok(()))
        })
        .await
    }

    /// One adult's, as far as the reader may see them. Shared answers are seen by that.
    pub async fn read_activities_as_worker(
        &self,
        permit: Permit<deed::ReadAdult>,
        look: Look,
    ) -> Stored<AdultRuns> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let may_see = tx.may_see::<activity_run::Entity>().await?;
            let beside = Beside::worker(&tx, room).await?;
            let answered = activity_run::Column::Version.gt(0);
            let shared = rows(&tx, room, Condition::all().add(may_see).add(answered)).await?;
            mark_seen(&tx, room, &shared);
            let shown: Vec<Uuid> = shared.iter().map(|row| row.id).collect();
            let shared = lines(&tx, room, shared, &beside).await?;
            let offered = activity_run::Column::OfferedBy.is_not_null();
            let offered = Condition::all().add(offered).add(activity_run::Column::Id.is_not_in(shown));
            let mut others = rows(&tx, room, offered).await?;
            others.iter_mut().for_each(as_offered);
            // In the order in which they were offered: any other would tell what was touched since.
            others.sort_by_key(|row| (std::cmp::Reverse(row.made_at), row.id));
            Ok(AdultRuns { shared, offered: lines(&tx, room, others, &beside).await? })
        })
        .await
    }

    /// Offers an activity to this adult.
    pub async fn offer_activity(
        &self,
        permit: Permit<deed::OfferActivity>,
        write: Write,
        id: RunId,
        activity: Key,
        why: Option<Sentence>,
    ) -> Written<(), ActivityRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            add(&tx, room, id, &activity, Some(Offered { by: tx.worker()?, why })).await?;
            tx.wake(Viewer::Person(room.person));
            involvement::wake_readers(&tx, room, Audience::MyTeam).await?;
            Ok(Ok(()))
        })
        .await
    }
}

/// A row of which nothing is known but that it was offered.
fn as_offered(row: &mut activity_run::Model) {
    row.state = "assigned".to_owned();
    row.version = 0;
    row.together = false;
    (row.audience, row.audience_worker) = (audience::to_columns(Audience::JustMe).0.to_owned(), None);
    row.changed_at = row.made_at;
    row.seen_on = None;
    row.body = None;
}

async fn add(tx: &Tx, room: Room, id: RunId, activity: &Key, offered: Option<Offered>) -> Stored<()> {
    let key = row::key(id);
    let state = if offered.is_some() { RunState::Assigned } else { RunState::Started };
    let offered_body = match &offered {
        Some(offered) => Some(tx.seal(room.scope(), offer_cell(key), &offered.why).await?),
        None => None,
    };
    tx.insert::<activity_run::ActiveModel>(activity_run::Model {
        id: key,
        family: row::key(room.family),
        person: row::key(room.person),
        activity: activity.as_str().to_owned(),
        version: 0,
        state: kept::word(&state)?,
        together: false,
        audience: audience::to_columns(Audience::JustMe).0.to_owned(),
        audience_worker: None,
        offered_by: offered.map(|offered| row::key(offered.by)),
        seen_on: None,
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        offered_body,
        body: None,
    })
    .await
}

/// The text as it stood, before another takes its place.
async fn keep_earlier(tx: &Tx, row: &activity_run::Model) -> Stored<()> {
    let Some(body) = &row.body else { return Ok(()) };
    let room = tx.room()?;
    let before: Vec<AnswerTo> = tx.open(room.scope(), cell_of(row.id, row.version), body).await?;
    let cell = Cell::body("activity_run_was", row.id).version(row.version);
    tx.insert::<activity_run_was::ActiveModel>(activity_run_was::Model {
        run: row.id,
        version: row.version,
        until_at: tx.at().millis(),
        body: tx.seal(room.scope(), cell, &before).await?,
    })
    .await
}

async fn update(tx: &Tx, id: Uuid, change: activity_run::ActiveModel) -> Stored<()> {
    let this = activity_run::Column::Id.eq(id);
    activity_run::Entity::update_many().set(change).filter(this).exec(tx.db()).await?;
    Ok(())
}
