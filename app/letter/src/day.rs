//! Days of the calendar, as far as a letter names them.

/// A day, with its year where the letter has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// From 1.
    pub day: u32,
    /// From 1.
    pub month: u32,
    /// With all its digits.
    pub year: Option<u32>,
}

/// A day of the week, Monday being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekday(pub u32);

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The place of `word` among `names`, if it is one of them or the beginning of one, of at least three letters.
fn place(word: &str, names: &[&str]) -> Option<u32> {
    let at = names.iter().position(|name| word.len() >= 3 && word.len() <= 5 && name.starts_with(word));
    let at = at.or_else(|| names.iter().position(|name| *name == word));
    at.and_then(|at| u32::try_from(at).ok())
}

/// The month, from 1.
pub(crate) fn month(word: &str) -> Option<u32> {
    place(word, &MONTHS).map(|month| month + 1)
}

impl Weekday {
    pub(crate) fn named(word: &str) -> Option<Self> {
        place(word, &WEEKDAYS).map(Self)
    }
}

impl Date {
    /// The day, if the calendar has it.
    pub(crate) fn new(day: u32, month: u32, year: Option<u32>) -> Option<Self> {
        let is_leap = year.is_none_or(|it| it % 4 == 0 && (it % 100 != 0 || it % 400 == 0));
        let longest = match month {
            2 => 28 + u32::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        (1..=longest).contains(&day).then_some(Self { day, month, year })
    }

    /// The day of the week it is, if its year is known.
    pub fn weekday(self) -> Option<Weekday> {
        // Years begin in March here, so that the day too many of some years is their last.
        let year = self.year? - u32::from(self.month <= 2);
        let months = (self.month + 9) % 12;
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * months + 2) / 5 + self.day;
        Some(Weekday((days + 1) % 7))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_known() {
        for (day, month, year, weekday) in
            [(14, 5, 2026, 3), (29, 2, 2024, 3), (1, 1, 2000, 5), (1, 3, 2100, 0), (31, 12, 1999, 4)]
        {
            let date = Date::new(day, month, Some(year)).expect("a day");
            assert_eq!(date.weekday(), Some(Weekday(weekday)), "{date:?}");
        }
        assert_eq!(Date::new(29, 2, Some(2026)), None);
        assert!(Date::new(29, 2, None).is_some_and(|it| it.weekday().is_none()));
        assert_eq!(Date::new(31, 4, None), None);
        assert_eq!(Date::new(1, 13, None), None);
    }

    #[test]
    fn months_and_weekdays_are_known_by_their_beginnings() {
        assert_eq!(
            (month("sept"), month("may"), month("ju"), month("marching")),
            (Some(9), Some(5), None, None)
        );
        assert_eq!(
            (Weekday::named("thurs"), Weekday::named("wednesday")),
            (Some(Weekday(3)), Some(Weekday(2)))
        );
        assert_eq!(Weekday::named("monkey"), None);
    }
}
