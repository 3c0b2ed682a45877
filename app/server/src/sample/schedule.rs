//! When each act really happened, counted from today.
//!
//! Offices are shut on some days, and which days those are depends on the day somebody starts the sample. A worker's
//! act on such a day is moved to the last day the office was open; where that would be before the act written above it,
//! to the next. So the acts of one file always happen in the order in which they are written.
use super::{
    account::{Account, Kind},
    written::{Only, Written},
};
use crate::council::FolderMistake;
use domain::{
    calendar::Calendar,
    time::{Day, Moment},
};

/// An act with its moment.
#[derive(Clone, Debug)]
pub(super) struct Dated {
    pub(super) act: Written,
    pub(super) at: Moment,
    /// It does not happen when counted from this very day.
    pub(super) is_left_out: bool,
}

/// The acts of one file with their moments.
pub(super) fn dates(
    file: Vec<Written>,
    accounts: &[Account],
    calendar: &Calendar<'_>,
    today: Day,
) -> Result<Vec<Dated>, FolderMistake> {
    let mut dated: Vec<Dated> = Vec::with_capacity(file.len());
    let mut written_before = (i64::MIN, 0);
    let mut done_before = None;
    for act in file {
        if (act.day, act.minute) < written_before {
            return Err(act.mistake("this stands below an act that happens after it"));
        }
        written_before = (act.day, act.minute);
        let Some(account) = accounts.iter().find(|account| account.who == act.who) else {
            return Err(act.mistake(format!("accounts.toml has no {:?}", act.who)));
        };
        let day = today.plus_days(act.day);
        let earliest = done_before.map(|before: Moment| before.plus_minutes(1));
        let at = match account.is {
            Kind::Parent => at_or_after(day, act.minute, earliest),
            Kind::Worker => in_the_office(day, act.minute, earliest, calendar),
        };
        let is_left_out = match act.only {
            _ if at.day() >= today => true,
            Some(Only::WorkingDays) => !calendar.is_working_day(day),
            Some(Only::DaysOff) => calendar.is_working_day(day),
            None => false,
        };
        if !is_left_out {
            done_before = Some(at);
        }
        dated.push(Dated { act, at, is_left_out });
    }
    Ok(dated)
}

fn at_or_after(day: Day, minute: u32, earliest: Option<Moment>) -> Moment {
    let at = Moment::at(day, minute);
    earliest.map_or(at, |earliest| at.max(earliest))
}

fn in_the_office(day: Day, minute: u32, earliest: Option<Moment>, calendar: &Calendar<'_>) -> Moment {
    const LONGEST_SHUT: i64 = 14;
    let open_before =
        (0..LONGEST_SHUT).map(|back| day.plus_days(-back)).find(|day| calendar.is_working_day(*day));
    let at = Moment::at(open_before.unwrap_or(day), minute);
    match earliest {
        Some(earliest) if at < earliest && !calendar.is_working_day(day) => {
            at_or_after(calendar.working_day_from(day), minute, Some(earliest))
        }
        _ => at_or_after(at.day(), minute, earliest),
    }
}
