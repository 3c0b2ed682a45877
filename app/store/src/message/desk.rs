//! Whose desk a message lies on: which workers may open a thread today.
use super::*;
use crate::standing;
use domain::{
    calendar::Calendar,
    family::Post,
    message::{Rung, rung},
};

/// Whose desk a parent's message lies on at `now`, or lay on when it was opened. In a thread that has ended nobody is named
/// any more, so it starts at the duty desk.
pub fn rung_of(message: &Message, state: ThreadState, now: Moment, council: &Council) -> Rung {
    rung_at(message.at, message.opened_at, state, now, council)
}

/// The same, of a message whose words are not needed.
pub(crate) fn rung_at(
    sent: Moment,
    opened: Option<Moment>,
    state: ThreadState,
    now: Moment,
    council: &Council,
) -> Rung {
    let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
    let reached = rung(sent, opened.unwrap_or(now), &council.timings, &calendar);
    match state {
        ThreadState::Open => reached,
        ThreadState::Ended => reached.max(Rung::Duty),
    }
}

/// The thread, if the worker who acts may open it. Otherwise it is not there.
pub(super) async fn opened(
    tx: &Tx,
    room: Room,
    council: &Council,
    thread: ThreadId,
) -> Stored<thread::Model> {
    let row = find(tx, room, thread).await?;
    if may_open(tx, room, council, &row).await? { Ok(row) } else { Err(StoreError::NotFound) }
}

/// Whether the worker who acts may open this thread: they are named in it, they cover for someone who is, or a message that
/// waits for its answer has climbed to their desk unopened. The manager's post alone opens nothing.
pub(crate) async fn may_open(tx: &Tx, room: Room, council: &Council, row: &thread::Model) -> Stored<bool> {
    let me = tx.worker()?;
    let named = named(tx, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    let covers = standing::covers(tx.db(), me, tx.today()).await?;
    if named.iter().any(|worker| *worker == me || covers.contains(worker)) {
        return Ok(true);
    }
    let worker = worker::find(tx, me).await?;
    if worker.team != family::find(tx, room.family).await?.team {
        return Ok(false);
    }
    let desk = match worker.post {
        Post::Practitioner => return Ok(false),
        Post::Duty => Rung::Duty,
        Post::Manager => Rung::Manager,
    };
    let state = if named.is_empty() { ThreadState::Ended } else { ThreadState::Open };
    let waiting = unanswered(messages(tx, room, row.id).await?);
    Ok(waiting.iter().any(|message| rung_of(message, state, tx.at(), council) >= desk))
}

/// The parent's messages since a worker last wrote. Whoever opened one late may still answer it.
pub(crate) fn unanswered(messages: Vec<Message>) -> Vec<Message> {
    let answered =
        messages.iter().rposition(|message| message.by != Author::Parent).map_or(0, |last| last + 1);
    messages.into_iter().skip(answered).collect()
}
