//! Days and moments as values. Nothing here knows what time it is now.
use chrono::{DateTime, Datelike, Duration, NaiveDate, Timelike, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;

/// A day in the council's own calendar (Europe/London). Travels as `2026-11-22`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The day with this year, month (1 to 12) and day of the month, if there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }
    /// The calendar date.
    pub const fn date(self) -> NaiveDate {
        self.0
    }
    /// This many days later; earlier when negative. Stays at the calendar's edge.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.checked_add_signed(Duration::days(days)).unwrap_or(self.0))
    }
    /// Whole days from `earlier` to this day; negative if this day is before it.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }
    /// Reads `2026-11-22` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| -> Option<u32> {
            bytes[range].iter().try_fold(0, |sum, byte| match byte {
                b'0'..=b'9' => Some(sum * 10 + u32::from(byte - b'0')),
                _ => None,
            })
        };
        Self::new(number(0..4)? as i32, number(5..7)?, number(8..10)?)
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("not a day"))
    }
}

/// A point in time, kept to the millisecond. Travels as milliseconds since 1970 in UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(DateTime<Utc>);

impl Moment {
    /// The moment this many milliseconds after 1970 began; outside the calendar it is 1970 itself.
    pub fn from_millis(millis: i64) -> Self {
        Self(DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH))
    }
    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }
    /// This many minutes later; earlier when negative.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self::from_millis(self.millis().saturating_add(minutes.saturating_mul(60_000)))
    }
    /// Whole minutes from `earlier` to this moment.
    pub const fn minutes_since(self, earlier: Self) -> i64 {
        (self.millis() - earlier.millis()) / 60_000
    }
    /// The day and the minute of that day in Europe/London.
    pub fn in_london(self) -> (Day, u32) {
        let local = self.0 + Duration::minutes(london_offset_minutes(self.0));
        (Day(local.date_naive()), local.hour() * 60 + local.minute())
    }
    /// The day in Europe/London.
    pub fn day(self) -> Day {
        self.in_london().0
    }
    /// The moment at `minute` (0 to 1439) of `day` in Europe/London. In the hour that summer time skips, the hour after.
    pub fn at(day: Day, minute: u32) -> Self {
        let midnight = day.0.and_time(chrono::NaiveTime::MIN).and_utc();
        let winter = midnight + Duration::minutes(i64::from(minute));
        let summer = winter - Duration::minutes(60);
        Self(if london_offset_minutes(summer) == 60 { summer } else { winter })
    }
}

/// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
/// (Summer Time Order 2002). The rule is four lines; a time-zone database is half a megabyte.
fn london_offset_minutes(at: DateTime<Utc>) -> i64 {
    let change = |month| {
        NaiveDate::from_ymd_opt(at.year(), month, 31)
            .map(|last| last - Duration::days(i64::from(last.weekday().num_days_from_sunday())))
            .and_then(|sunday| sunday.and_hms_opt(1, 0, 0))
            .map(|change| change.and_utc())
    };
    let summer = change(3).is_some_and(|start| at >= start) && change(10).is_some_and(|end| at < end);
    if summer { 60 } else { 0 }
}

impl From<DateTime<Utc>> for Moment {
    fn from(at: DateTime<Utc>) -> Self {
        Self::from_millis(at.timestamp_millis())
    }
}
impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}ms", self.millis())
    }
}
impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.millis())
    }
}
impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self::from_millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn a_day_reads_back_what_it_writes_and_refuses_the_rest() {
        assert_eq!(day("2026-02-28").plus_days(1).to_string(), "2026-03-01");
        for text in ["2026-02-30", "2026-2-3", "26-02-03", "2026-02-03 ", "", "2026/02/03", "٢٠٢٦-٠٢-٠٣"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn summer_time_changes_on_the_last_sundays_of_march_and_october() {
        for (at, expect) in [
            ("2026-03-29", 0), // 00:00 UTC, an hour before the change
            ("2026-03-30", 60),
            ("2026-10-25", 60),
            ("2026-10-26", 0),
            ("2026-07-01", 60),
            ("2026-12-31", 0),
        ] {
            assert_eq!(
                london_offset_minutes(day(at).0.and_hms_opt(0, 30, 0).expect("a time").and_utc()),
                expect,
                "{at}"
            );
        }
    }

    #[test]
    fn a_local_minute_and_its_moment_agree_all_year() {
        let mut at = day("2026-01-01");
        while at <= day("2026-12-31") {
            for minute in [0, 9 * 60, 17 * 60 + 30, 1439] {
                assert_eq!(Moment::at(at, minute).in_london(), (at, minute));
            }
            at = at.plus_days(1);
        }
    }
}
