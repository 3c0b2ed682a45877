//! Working time: when somebody is there to read, by the council's hours and bank holidays.
use crate::{
    council::OfficeHours,
    time::{Day, Moment},
};
use chrono::Datelike;

/// A council's working time.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The week.
    pub hours: &'a OfficeHours,
    /// The days off within it.
    pub bank_holidays: &'a [Day],
}

/// A year and a half: past this a council has no office hours to speak of, and the answer is this late.
const DAYS_AHEAD_MAX: i64 = 550;

impl Calendar<'_> {
    /// Whether the office opens on `day`.
    pub fn is_working_day(&self, day: Day) -> bool {
        self.hours.days[day.date().weekday().num_days_from_monday() as usize]
            && !self.bank_holidays.contains(&day)
    }

    /// Whether somebody is in at `now`.
    pub fn is_open(&self, now: Moment) -> bool {
        let (day, minute) = now.in_london();
        self.is_working_day(day) && (self.hours.opens_minute..self.hours.closes_minute).contains(&minute)
    }

    /// The moment at which `minutes` of working time have passed since `start`.
    pub fn after_working_minutes(&self, start: Moment, minutes: i64) -> Moment {
        let (first, from_minute) = start.in_london();
        let mut left = minutes;
        for ahead in 0..DAYS_AHEAD_MAX {
            let day = first.plus_days(ahead);
            if !self.is_working_day(day) {
                continue;
            }
            let opens =
                if ahead == 0 { self.hours.opens_minute.max(from_minute) } else { self.hours.opens_minute };
            let there = i64::from(self.hours.closes_minute.saturating_sub(opens));
            if left <= there && there > 0 {
                return Moment::at(day, opens + left as u32);
            }
            left -= there;
        }
        Moment::at(first.plus_days(DAYS_AHEAD_MAX), self.hours.closes_minute)
    }

    /// The first working day on or after `day`.
    pub fn working_day_from(&self, day: Day) -> Day {
        (0..DAYS_AHEAD_MAX)
            .map(|ahead| day.plus_days(ahead))
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }

    /// The day that lies `days` working days after `day`.
    pub fn after_working_days(&self, day: Day, days: u32) -> Day {
        (0..days).fold(day, |day, _| self.working_day_from(day.plus_days(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOURS: OfficeHours = OfficeHours {
        days: [true, true, true, true, true, false, false],
        opens_minute: 540,
        closes_minute: 1020,
    };

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn check(start: (&str, u32), minutes: i64, expect: (&str, u32)) {
        let christmas = [day("2026-12-25"), day("2026-12-28")];
        let calendar = Calendar { hours: &HOURS, bank_holidays: &christmas };
        let got = calendar.after_working_minutes(Moment::at(day(start.0), start.1), minutes);
        assert_eq!(got.in_london(), (day(expect.0), expect.1), "{minutes} minutes from {start:?}");
    }

    #[test]
    fn working_minutes_pass_only_while_somebody_is_in() {
        check(("2026-11-23", 600), 60, ("2026-11-23", 660));
        check(("2026-11-23", 600), 420, ("2026-11-23", 1020));
        check(("2026-11-23", 600), 421, ("2026-11-24", 541));
        // Friday afternoon goes on on Monday.
        check(("2026-11-27", 1000), 60, ("2026-11-30", 580));
        // Written on a Sunday night, the clock starts on Monday at nine.
        check(("2026-11-22", 1380), 30, ("2026-11-23", 570));
        // Before opening, at once at opening.
        check(("2026-11-23", 0), 1, ("2026-11-23", 541));
        // Christmas and its bank holidays do not count.
        check(("2026-12-24", 1010), 20, ("2026-12-29", 550));
    }

    #[test]
    fn a_working_day_is_found_over_a_bank_holiday() {
        let holidays = [day("2026-12-25"), day("2026-12-28")];
        let calendar = Calendar { hours: &HOURS, bank_holidays: &holidays };
        assert_eq!(calendar.after_working_days(day("2026-12-23"), 3), day("2026-12-30"));
        assert!(!calendar.is_open(Moment::at(day("2026-12-25"), 600)));
        assert!(calendar.is_open(Moment::at(day("2026-12-24"), 600)));
        assert!(!calendar.is_open(Moment::at(day("2026-12-24"), 1020)));
    }

    #[test]
    fn an_office_that_never_opens_is_late_but_answers() {
        let never = OfficeHours { days: [false; 7], ..HOURS };
        let calendar = Calendar { hours: &never, bank_holidays: &[] };
        assert_eq!(
            calendar.after_working_minutes(Moment::at(day("2026-01-01"), 0), 5).day(),
            day("2027-07-05")
        );
    }
}
