//! Goals: set, changed, moved and read. What was said before is always kept.
use crate::{
    Look, Store, StoreError, Stored, Write, Written,
    audience::{self, Labelled},
    beside::Beside,
    draft,
    entry::EntryLine,
    involvement, kept, plan,
    reply::{self, ReplyLine},
    row::{self, goal, goal_was},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    audience::Audience,
    draft::DraftKey,
    family::Worker,
    goal::{Goal, GoalRefusal, GoalState, GoalWords, Move, TypedIn},
    id::{GoalId, PointId},
    time::Moment,
    words::{Line, Paragraph},
};
use sea_orm::{ActiveValue::Set, QueryOrder, prelude::*, sea_query::Condition};

mod state;
mod story;

use state::{ACTIVE, state_columns, state_of};
pub(crate) use story::stories;

/// A goal to keep.
#[derive(Clone, Debug)]
pub struct NewGoal {
    /// Its name, made by the phone.
    pub id: GoalId,
    /// The parent's words.
    pub words: GoalWords,
    /// Who can see it.
    pub audience: Audience,
    /// Keep it for later even if there is room.
    pub for_later: bool,
}

/// A goal with what a page says beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalLine {
    /// The goal.
    pub goal: Goal,
    /// The name of the one worker it is shown to, if its audience names one.
    pub shown_to: Option<Line>,
    /// The name of whoever typed it in, where the reader is told of them.
    pub typed_by: Option<Line>,
    /// How many replies, to it and its entries, its parent has not opened.
    pub new_replies: u32,
    /// Whether any worker has replied to it.
    pub is_answered: bool,
}

/// Every goal of one adult.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalsPage {
    /// Active first, then paused, saved, reached, let go; newest first within each.
    pub goals: Vec<GoalLine>,
    /// The workers a goal may be shown to by name.
    pub workers: Vec<Worker>,
    /// Published plan points a goal may be linked to.
    pub points: Vec<(PointId, Paragraph)>,
}

/// What a goal said before, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierGoal {
    /// The words.
    pub words: GoalWords,
    /// Until when.
    pub until: Moment,
}

/// One goal with everything that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalPage {
    /// The goal.
    pub line: GoalLine,
    /// What the linked point says.
    pub point_says: Option<Paragraph>,
    /// Entries, newest first.
    pub entries: Vec<EntryLine>,
    /// Replies to the goal itself, oldest first.
    pub replies: Vec<ReplyLine>,
    /// Earlier texts, newest first. Empty for workers: they may be from before the goal was shown.
    pub earlier: Vec<EarlierGoal>,
}

impl Store {
    /// The viewer's own goals.
    pub async fn read_goals(&self, permit: Permit<deed::ReadGoals>, look: Look) -> Stored<GoalsPage> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let members = involvement::members(&tx, room).await?;
            let beside = Beside::parent(&tx, room).await?;
            let mut goals = Vec::new();
            for row in rows(&tx, room, None).await? {
                goals.push(line(open(&tx, room, &row).await?, &beside));
            }
            let points = beside.plan.as_ref().map(plan::Published::choices).unwrap_or_default();
            Ok(GoalsPage { goals, workers: members.into_iter().map(|m| m.worker).collect(), points })
        })
        .await
    }

    /// One of the viewer's own goals. Its replies are seen by that.
    pub async fn read_goal(
        &self,
        permit: Permit<deed::ReadGoals>,
        look: Look,
        id: GoalId,
    ) -> Stored<GoalPage> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            let beside = Beside::parent(&tx, room).await?;
            let page =
                stories(&tx, room, vec![row], &beside, None).await?.pop().ok_or(StoreError::NotFound)?;
            reply::mark_seen(&tx, &page);
            Ok(page)
        })
        .await
    }

    /// Sets a goal: active while there is room for it, else saved for later. Its draft is wiped.
    pub async fn set_goal(
        &self,
        permit: Permit<deed::SetGoal>,
        write: Write,
        new: NewGoal,
    ) -> Written<GoalState, GoalRefusal> {
        self.write(permit, write, move |tx| async move {
            let state = put(&tx, new, None).await?;
            if state.is_ok() {
                draft::wipe(&tx, DraftKey::NewGoal).await?;
            }
            Ok(state)
        })
        .await
    }

    /// A worker types in a goal with the parent, who has checked it. The team sees it, as the worker does.
    pub async fn type_in_goal(
        &self,
        permit: Permit<deed::TypeIn>,
        write: Write,
        id: GoalId,
        words: GoalWords,
        typed_in: TypedIn,
    ) -> Written<GoalState, GoalRefusal> {
        self.write(permit, write, move |tx| async move {
            let typed_in = TypedIn { by: tx.worker()?, ..typed_in };
            let new = NewGoal { id, words, audience: Audience::MyTeam, for_later: false };
            let state = put(&tx, new, Some(typed_in)).await?;
            if state.is_ok() {
                let room = tx.room()?;
                draft::wipe(&tx, DraftKey::TypeInGoal(room.family, room.person)).await?;
            }
            Ok(state)
        })
        .await
    }

    /// Changes a goal's words or who can see it. `version` is the text these words build on. Its draft is wiped.
    pub async fn edit_goal(
        &self,
        permit: Permit<deed::EditGoal>,
        write: Write,
        id: GoalId,
        version: u32,
        words: GoalWords,
        audience: Audience,
    ) -> Written<u32, GoalRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            let before = open(&tx, room, &row).await?;
            if before.version != version {
                let theirs = Box::new(before.words);
                return Ok(Err(GoalRefusal::Changed { theirs, version: before.version }));
            }
            if audience != before.audience
                && let Err(refusal) = check_audience(&tx, room, audience).await?
            {
                return Ok(Err(refusal));
            }
            if words.point != before.words.point
                && let Err(refusal) = check_point(&tx, room, words.point).await?
            {
                return Ok(Err(refusal));
            }
            let cell = Cell::body("goal_was", row.id).version(row.version);
            tx.insert::<goal_was::ActiveModel>(goal_was::Model {
                goal: row.id,
                version: row.version,
                until_at: tx.at().millis(),
                body: tx.seal(room.scope(), cell, &before.words).await?,
            })
            .await?;
            let (word, worker) = audience::to_columns(audience);
            let change = goal::ActiveModel {
                version: Set(row.version + 1),
                audience: Set(word.to_owned()),
                audience_worker: Set(worker),
                changed_at: Set(tx.at().millis()),
                body: Set(tx.seal(room.scope(), cell_of(row.id, row.version + 1), &words).await?),
                ..Default::default()
            };
            goal::Entity::update_many().set(change).filter(goal::Column::Id.eq(row.id)).exec(tx.db()).await?;
            draft::wipe(&tx, DraftKey::Goal(id)).await?;
            involvement::wake_readers(&tx, room, before.audience).await?;
            involvement::wake_readers(&tx, room, audience).await?;
            Ok(Ok(version + 1))
        })
        .await
    }

    /// Begins, pauses, reaches, lets go or takes up a goal. Its entries stay.
    pub async fn move_goal(
        &self,
        permit: Permit<deed::MoveGoal>,
        write: Write,
        id: GoalId,
        step: Move,
    ) -> Written<GoalState, GoalRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let row = mine(&tx, room, id).await?;
            let others = active_count(&tx, room, Condition::all().add(goal::Column::Id.ne(row.id))).await?;
            let state = match state_of(&row)?.after(step, others, tx.today()) {
                Ok(state) => state,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let (word, day) = state_columns(state);
            let change = goal::ActiveModel {
                state: Set(word.to_owned()),
                state_day: Set(day),
                changed_at: Set(tx.at().millis()),
                ..Default::default()
            };
            goal::Entity::update_many().set(change).filter(goal::Column::Id.eq(row.id)).exec(tx.db()).await?;
            tx.wake(Viewer::Person(room.person));
            involvement::wake_readers(&tx, room, audience::from_columns(&row.audience, row.audience_worker))
                .await?;
            Ok(Ok(state))
        })
        .await
    }
}

async fn put(tx: &Tx, new: NewGoal, typed_in: Option<TypedIn>) -> Written<GoalState, GoalRefusal> {
    let room = tx.room()?;
    tx.touched(new.id);
    if let Err(refusal) = check_audience(tx, room, new.audience).await? {
        return Ok(Err(refusal));
    }
    if let Err(refusal) = check_point(tx, room, new.words.point).await? {
        return Ok(Err(refusal));
    }
    let state = if new.for_later {
        GoalState::SavedForLater
    } else {
        // A worker's answer counts only what they may see: a goal kept to oneself would show by its place.
        let all = Condition::all();
        let counted = if typed_in.is_some() { tx.may_see::<goal::Entity>().await? } else { all };
        GoalState::of_new(active_count(tx, room, counted).await?)
    };
    let (word, state_day) = state_columns(state);
    let (audience, audience_worker) = audience::to_columns(new.audience);
    let id = row::key(new.id);
    tx.insert::<goal::ActiveModel>(goal::Model {
        id,
        family: row::key(room.family),
        person: row::key(room.person),
        version: 1,
        state: word.to_owned(),
        state_day,
        audience: audience.to_owned(),
        audience_worker,
        typed_by: typed_in.map(|typed| row::key(typed.by)),
        typed_on: typed_in.map(|typed| typed.checked_on.to_string()),
        made_at: tx.at().millis(),
        changed_at: tx.at().millis(),
        body: tx.seal(room.scope(), cell_of(id, 1), &new.words).await?,
    })
    .await?;
    tx.wake(Viewer::Person(room.person));
    involvement::wake_readers(tx, room, new.audience).await?;
    Ok(Ok(state))
}

async fn check_audience(tx: &Tx, room: Room, audience: Audience) -> Stored<Result<(), GoalRefusal>> {
    match audience {
        Audience::Worker(worker) if !involvement::is_member(tx, room, worker).await? => {
            Ok(Err(GoalRefusal::NotMyWorker))
        }
        _ => Ok(Ok(())),
    }
}

async fn check_point(tx: &Tx, room: Room, point: Option<PointId>) -> Stored<Result<(), GoalRefusal>> {
    match point {
        Some(point) if !plan::is_published(tx, room, point).await? => Ok(Err(GoalRefusal::NotMyPoint)),
        _ => Ok(Ok(())),
    }
}

/// How many of the room's goals are active, of those that count.
async fn active_count(tx: &Tx, room: Room, of: Condition) -> Stored<usize> {
    let active = goal::Entity::find().filter(in_room(room)).filter(goal::Column::State.eq(ACTIVE)).filter(of);
    Ok(usize::try_from(active.count(tx.db()).await?).unwrap_or(usize::MAX))
}

fn in_room(room: Room) -> Condition {
    Condition::all()
        .add(goal::Column::Family.eq(row::key(room.family)))
        .add(goal::Column::Person.eq(row::key(room.person)))
}

/// The room's goals that may be seen, in the order of every page.
pub(crate) async fn rows(tx: &Tx, room: Room, may_see: Option<Condition>) -> Stored<Vec<goal::Model>> {
    let mut goals = goal::Entity::find().filter(in_room(room)).order_by_desc(goal::Column::MadeAt);
    if let Some(may_see) = may_see {
        goals = goals.filter(may_see);
    }
    let mut rows = goals.order_by_asc(goal::Column::Id).all(tx.db()).await?;
    rows.sort_by_key(|row| match row.state.as_str() {
        ACTIVE => 0,
        "paused" => 1,
        "saved_for_later" => 2,
        "reached" => 3,
        _ => 4,
    });
    Ok(rows)
}

/// One of this room's goals.
pub(crate) async fn mine(tx: &Tx, room: Room, id: GoalId) -> Stored<goal::Model> {
    let found = goal::Entity::find_by_id(row::key(id)).filter(in_room(room)).one(tx.db()).await?;
    found.ok_or(StoreError::NotFound)
}

/// One of this room's goals, if the worker who reads may see it.
pub(crate) async fn seen(tx: &Tx, room: Room, id: GoalId) -> Stored<goal::Model> {
    let found = goal::Entity::find_by_id(row::key(id))
        .filter(in_room(room))
        .filter(tx.may_see::<goal::Entity>().await?)
        .one(tx.db())
        .await?;
    found.ok_or(StoreError::NotFound)
}

pub(crate) async fn open(tx: &Tx, room: Room, row: &goal::Model) -> Stored<Goal> {
    Ok(Goal {
        id: row::id(row.id),
        version: kept::version(row.version),
        words: tx.open(room.scope(), cell_of(row.id, row.version), &row.body).await?,
        state: state_of(row)?,
        audience: audience::from_columns(&row.audience, row.audience_worker),
        set_at: Moment::from_millis(row.made_at),
        typed_in: kept::typed_in(row.typed_by, row.typed_on.as_deref())?,
    })
}

/// A goal with the words beside it.
fn line(mut goal: Goal, beside: &Beside) -> GoalLine {
    let name = |id| beside.told.get(&id).map(|worker: &Worker| worker.name.clone());
    let typed_by = goal.typed_in.and_then(|typed| name(typed.by));
    goal.typed_in = beside.typist(goal.typed_in);
    GoalLine {
        shown_to: match goal.audience {
            Audience::Worker(worker) => name(worker),
            Audience::JustMe | Audience::MyTeam => None,
        },
        typed_by,
        new_replies: beside.replies.new_about(goal.id),
        is_answered: beside.replies.is_answered(goal.id),
        goal,
    }
}

const fn cell_of(id: Uuid, version: i32) -> Cell {
    Cell::body("goal", id).version(version)
}

impl Labelled for goal::Entity {
    type Column = goal::Column;
    const OWNER: Self::Column = goal::Column::Person;
    const AUDIENCE: Self::Column = goal::Column::Audience;
    const WORKER: Self::Column = goal::Column::AudienceWorker;
}
