//! What adults ask their team for, and what comes of it. What may be about a worker is kept from every desk but the manager's.
use crate::{
    Look, Store, StoreError, Stored, Write, Written, draft, involvement, kept, near,
    row::{self, request, request_answer},
    seal::Cell,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Permit, Standing, Viewer, deed},
    draft::DraftKey,
    id::RequestId,
    request::{Request, RequestAnswer, RequestKind, RequestRefusal, RequestState, RequestStep},
    time::Moment,
    words::Paragraph,
};
use sea_orm::{
    ActiveValue::Set,
    QueryOrder, QuerySelect, QueryTrait,
    prelude::*,
    sea_query::{Condition, SimpleExpr},
};
use std::convert::Infallible;

/// What one adult asked for, and the workers whose names the reader is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requests {
    /// Newest first.
    pub requests: Vec<Request>,
    /// By their id.
    pub workers: Workers,
}

impl Store {
    /// The viewer's own requests. Answers they had not opened are seen by that.
    pub async fn read_requests(&self, permit: Permit<deed::ReadRequests>, look: Look) -> Stored<Requests> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let rows = rows(&tx, in_room(room)).await?;
            let requests = open(&tx, room, rows).await?;
            let unseen =
                requests.iter().flat_map(|request| &request.answers).filter(|answer| !answer.is_seen);
            if let Some(newest) = unseen.map(|answer| answer.at).max() {
                mark_seen(&tx, room, newest);
            }
            Ok(Requests { requests, workers: involvement::told_of(&tx, room).await? })
        })
        .await
    }

    /// Asks for something. Its draft is wiped.
    pub async fn ask_for(
        &self,
        permit: Permit<deed::AskFor>,
        write: Write,
        id: RequestId,
        kind: RequestKind,
        words: Option<Paragraph>,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(id);
            let key = row::key(id);
            let body = match &words {
                Some(words) => Some(tx.seal(room.scope(), Cell::body("request", key), words).await?),
                None => None,
            };
            tx.insert::<request::ActiveModel>(request::Model {
                id: key,
                family: row::key(room.family),
                person: row::key(room.person),
                kind: kept::word(&kind)?,
                state: kept::word(&RequestState::Asked)?,
                made_at: tx.at().millis(),
                body,
            })
            .await?;
            draft::wipe(&tx, DraftKey::Request).await?;
            wake(&tx, room, kind).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Takes one's own request back.
    pub async fn take_back_request(
        &self,
        permit: Permit<deed::AskFor>,
        write: Write,
        id: RequestId,
    ) -> Written<(), RequestRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            let row = find(&tx, in_room(room), id).await?;
            Ok(step(&tx, room, &row, RequestStep::TakeBack).await?.map(|_| ()))
        })
        .await
    }

    /// What this adult asked for, as far as it is for the reader's desk.
    pub async fn read_requests_as_worker(
        &self,
        permit: Permit<deed::ReadRequestsAsWorker>,
        look: Look,
    ) -> Stored<Requests> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let requests = for_desk(&tx, room).await?;
            let answered = requests.iter().flat_map(|request| &request.answers).map(|answer| answer.by);
            let workers = worker::all(&tx, answered).await?;
            Ok(Requests { requests, workers })
        })
        .await
    }

    /// Answers in words; `is_done` settles it. The answer's draft is wiped.
    pub async fn answer_request(
        &self,
        permit: Permit<deed::AnswerRequest>,
        write: Write,
        id: RequestId,
        words: Paragraph,
        is_done: bool,
    ) -> Written<(), RequestRefusal> {
        self.write(permit, write, move |tx| async move {
            let (room, me) = (tx.room()?, tx.worker()?);
            let row = find(&tx, for_this_desk(&tx, room)?, id).await?;
            if let Err(refusal) = step(&tx, room, &row, RequestStep::Answer { is_done }).await? {
                return Ok(Err(refusal));
            }
            let this = request_answer::Column::Request.eq(row.id);
            let before = request_answer::Entity::find().filter(this).count(tx.db()).await?;
            let number = i32::try_from(before + 1).map_err(crate::Fault::of)?;
            tx.insert::<request_answer::ActiveModel>(request_answer::Model {
                request: row.id,
                number,
                by_worker: row::key(me),
                made_at: tx.at().millis(),
                seen_at: None,
                body: tx.seal(room.scope(), answer_cell(row.id, number), &words).await?,
            })
            .await?;
            draft::wipe(&tx, DraftKey::AnswerRequest(id)).await?;
            Ok(Ok(()))
        })
        .await
    }
}

fn in_room(room: Room) -> Condition {
    Condition::all()
        .add(request::Column::Family.eq(row::key(room.family)))
        .add(request::Column::Person.eq(row::key(room.person)))
}

/// Of this room, what is for the desk of the worker who acts: all of it for a manager, for anyone else only what is never
/// about a worker.
fn for_this_desk(tx: &Tx, room: Room) -> Stored<Condition> {
    let is_manager = tx.standing() == Standing::Managing;
    Ok(in_room(room).add(of_kinds(|kind| is_manager || !kind.is_for_manager())?))
}

/// Those, with their words.
pub(crate) async fn for_desk(tx: &Tx, room: Room) -> Stored<Vec<Request>> {
    open(tx, room, rows(tx, for_this_desk(tx, room)?).await?).await
}

fn of_kinds(is_meant: impl Fn(RequestKind) -> bool) -> Stored<SimpleExpr> {
    let meant = RequestKind::ALL.into_iter().filter(|kind| is_meant(*kind)).map(|kind| kept::word(&kind));
    Ok(request::Column::Kind.is_in(meant.collect::<Result<Vec<_>, _>>()?))
}

async fn rows(tx: &Tx, among: Condition) -> Stored<Vec<request::Model>> {
    Ok(request::Entity::find()
        .filter(among)
        .order_by_desc(request::Column::MadeAt)
        .order_by_asc(request::Column::Id)
        .all(tx.db())
        .await?)
}

async fn find(tx: &Tx, among: Condition, id: RequestId) -> Stored<request::Model> {
    tx.touched(id);
    let row = request::Entity::find_by_id(row::key(id)).filter(among).one(tx.db()).await?;
    row.ok_or(StoreError::NotFound)
}

async fn open(tx: &Tx, room: Room, rows: Vec<request::Model>) -> Stored<Vec<Request>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let answers = request_answer::Entity::find()
        .filter(request_answer::Column::Request.is_in(ids))
        .order_by_asc(request_answer::Column::Number)
        .all(tx.db())
        .await?;
    let mut requests = Vec::with_capacity(rows.len());
    for row in rows {
        let words = match &row.body {
            Some(body) => Some(tx.open(room.scope(), Cell::body("request", row.id), body).await?),
            None => None,
        };
        let mut said = Vec::new();
        for answer in answers.iter().filter(|answer| answer.request == row.id) {
            said.push(RequestAnswer {
                by: row::id(answer.by_worker),
                at: Moment::from_millis(answer.made_at),
                words: tx.open(room.scope(), answer_cell(row.id, answer.number), &answer.body).await?,
                is_seen: answer.seen_at.is_some(),
            });
        }
        requests.push(Request {
            id: row::id(row.id),
            kind: kept::read(&row.kind)?,
            words,
            state: kept::read(&row.state)?,
            at: Moment::from_millis(row.made_at),
            answers: said,
        });
    }
    Ok(requests)
}

fn answer_cell(request: Uuid, number: i32) -> Cell {
    Cell::body("request_answer", request).version(number)
}

/// Moves it on and tells both sides, unless a rule says no.
async fn step(
    tx: &Tx,
    room: Room,
    row: &request::Model,
    step: RequestStep,
) -> Stored<Result<RequestState, RequestRefusal>> {
    let state = match kept::read::<RequestState>(&row.state)?.after(step) {
        Ok(state) => state,
        Err(refusal) => return Ok(Err(refusal)),
    };
    request::Entity::update_many()
        .set(request::ActiveModel { state: Set(kept::word(&state)?), ..Default::default() })
        .filter(request::Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    wake(tx, room, kept::read(&row.kind)?).await?;
    Ok(Ok(state))
}

/// Tells whoever asked, and the desks it is for.
async fn wake(tx: &Tx, room: Room, kind: RequestKind) -> Stored<()> {
    tx.wake(Viewer::Person(room.person));
    if !kind.is_for_manager() {
        near::wake_with_cover(tx, near::members(tx, room).await?).await?;
    }
    near::wake_desk(tx, room.family, false).await
}

/// The answers in this room nobody has opened.
fn unseen(room: Room) -> Condition {
    let mine = request::Entity::find().select_only().column(request::Column::Id).filter(in_room(room));
    Condition::all()
        .add(request_answer::Column::SeenAt.is_null())
        .add(request_answer::Column::Request.in_subquery(mine.into_query()))
}

/// Whether an answer waits to be opened.
pub(crate) async fn is_answered(tx: &Tx, room: Room) -> Stored<bool> {
    Ok(request_answer::Entity::find().filter(unseen(room)).count(tx.db()).await? > 0)
}

/// Notes, once this read is committed, that the answers up to the newest on the page were opened.
fn mark_seen(tx: &Tx, room: Room, newest: Moment) {
    tx.then(move |tx| async move {
        request_answer::Entity::update_many()
            .set(request_answer::ActiveModel { seen_at: Set(Some(tx.at().millis())), ..Default::default() })
            .filter(unseen(room))
            .filter(request_answer::Column::MadeAt.lte(newest.millis()))
            .exec(tx.db())
            .await?;
        Ok(())
    });
}

/// Something that was asked for and is not done.
pub(crate) struct Waits {
    pub(crate) room: Room,
    pub(crate) request: RequestId,
    /// Whether somebody has answered.
    pub(crate) is_under_way: bool,
    /// When somebody last answered, or else when it was asked.
    pub(crate) said_at: Moment,
}

/// What waits in one room and is not for the manager alone.
pub(crate) async fn waits_in(tx: &Tx, room: Room) -> Stored<Vec<Waits>> {
    waits(tx, in_room(room).add(of_kinds(|kind| !kind.is_for_manager())?)).await
}

/// What waits in these families: for their manager alone, or whoever it is for.
pub(crate) async fn waits_in_families(
    tx: &Tx,
    families: Vec<Uuid>,
    only_managers: bool,
) -> Stored<Vec<Waits>> {
    let kinds = of_kinds(|kind| !only_managers || kind.is_for_manager())?;
    waits(tx, Condition::all().add(request::Column::Family.is_in(families)).add(kinds)).await
}

async fn waits(tx: &Tx, among: Condition) -> Stored<Vec<Waits>> {
    let states = [RequestState::Asked, RequestState::UnderWay];
    let open = states.iter().map(kept::word).collect::<Result<Vec<_>, _>>()?;
    let rows = rows(tx, among.add(request::Column::State.is_in(open))).await?;
    let answers = request_answer::Entity::find()
        .filter(request_answer::Column::Request.is_in(rows.iter().map(|row| row.id)))
        .all(tx.db())
        .await?;
    rows.into_iter()
        .map(|row| {
            let answers = answers.iter().filter(|answer| answer.request == row.id);
            let said_at = answers.map(|answer| answer.made_at).max().unwrap_or(row.made_at);
            Ok(Waits {
                room: Room { family: row::id(row.family), person: row::id(row.person) },
                request: row::id(row.id),
                is_under_way: kept::read::<RequestState>(&row.state)? == RequestState::UnderWay,
                said_at: Moment::from_millis(said_at),
            })
        })
        .collect()
}
