//! Messages. A thread has exactly one parent and named workers, and nobody can reply to all.
use crate::{
    calendar::Calendar,
    council::Timings,
    cycle::Back,
    id::{MessageId, ThreadId, WorkerId},
    time::Moment,
    words::{Letter, Line},
};
use serde::{Deserialize, Serialize};

/// The most workers a thread may name.
pub const WORKERS_IN_THREAD_MAX: usize = 6;

/// Whether a thread is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThreadState {
    /// Open.
    Open,
    /// Its last worker has left; a new message goes to the duty desk, and the page says so.
    Ended,
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// Its name for machines.
    pub id: ThreadId,
    /// What it is about.
    pub topic: Line,
    /// The named workers.
    pub workers: Vec<WorkerId>,
    /// Open or ended.
    pub state: ThreadState,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The one parent of the thread.
    Parent,
    /// A worker.
    Worker(WorkerId),
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its name for machines, made by the phone, so that sending twice changes nothing.
    pub id: MessageId,
    /// Who wrote it.
    pub by: Author,
    /// The words, all of them.
    pub words: Letter,
    /// The same words in their three parts, where it is the message back after the team has met.
    pub back: Option<Back>,
    /// When it arrived.
    pub at: Moment,
    /// When someone on the other side first opened it.
    pub opened_at: Option<Moment>,
}

/// Whose desk an unopened message lies on now. The parent sees each step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// The named workers.
    Named,
    /// Whoever covers for them.
    Cover,
    /// The duty desk.
    Duty,
    /// The team's manager.
    Manager,
}

/// Whose desk a parent's message, unopened since `sent`, lies on at `now` (lifecycle rule 4).
pub fn rung(sent: Moment, now: Moment, timings: &Timings, calendar: &Calendar<'_>) -> Rung {
    let reached = |minutes| calendar.after_working_minutes(sent, minutes) <= now;
    if reached(timings.to_manager_working_minutes) {
        Rung::Manager
    } else if reached(timings.to_duty_working_minutes) {
        Rung::Duty
    } else if reached(timings.to_cover_working_minutes) {
        Rung::Cover
    } else {
        Rung::Named
    }
}

/// By when a message sent at `sent` is answered.
pub fn answer_by(sent: Moment, timings: &Timings, calendar: &Calendar<'_>) -> Moment {
    calendar.after_working_minutes(sent, timings.answer_working_minutes)
}

/// Why a message cannot be sent like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageRefusal {
    /// A thread names at least one worker.
    NobodyNamed,
    /// A thread names at most [`WORKERS_IN_THREAD_MAX`].
    TooMany,
    /// Someone named is not on the team of this adult.
    NotMyWorker,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        council::{OfficeHours, TIMINGS},
        time::Day,
    };

    #[test]
    fn an_unopened_message_climbs_by_working_time() {
        let hours = OfficeHours {
            days: [true, true, true, true, true, false, false],
            opens_minute: 540,
            closes_minute: 1020,
        };
        let calendar = Calendar { hours: &hours, bank_holidays: &[] };
        let at = |day: u32, minute| Moment::at(Day::new(2026, 11, day).expect("a day"), minute);
        let sent = at(20, 960); // Friday at four
        for (now, expect) in [
            (at(22, 700), Rung::Named), // Sunday
            (at(23, 959), Rung::Named),
            (at(23, 960), Rung::Cover), // Monday at four: eight working hours
            (at(24, 960), Rung::Duty),
            (at(25, 959), Rung::Duty),
            (at(25, 960), Rung::Manager),
        ] {
            assert_eq!(rung(sent, now, &TIMINGS, &calendar), expect, "{now:?}");
        }
        assert_eq!(answer_by(sent, &TIMINGS, &calendar), at(24, 960));
    }
}
