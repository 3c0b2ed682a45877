//! Days and times in a letter, as English letters write them: the day before the month.

use std::ops::Range;

use crate::day::{Date, Weekday, month};
use crate::tokens::Token;

/// A day, a time, or both, where the letter has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// Its place in the letter, in bytes, on borders of letters.
    pub place: Range<usize>,
    /// The day.
    pub date: Option<Date>,
    /// The day of the week that the letter says it is.
    pub weekday: Option<Weekday>,
    /// When it begins, and when it ends, as far as the letter says so.
    pub times: Vec<Time>,
}

impl When {
    /// Whether the calendar says that the letter's day of the week is another.
    pub fn is_contradicted(&self) -> bool {
        let really = self.date.and_then(Date::weekday);
        matches!((self.weekday, really), (Some(said), Some(really)) if said != really)
    }
}

/// A time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// From 0 to 23.
    pub hour: u32,
    /// From 0 to 59.
    pub minute: u32,
}

/// Something that was read, and where: from one token up to another.
struct Read<T> {
    value: T,
    tokens: Range<usize>,
    /// Where its text ends, which may be after its last token: `a.m.`
    end: usize,
}

/// Reads along the words of a letter.
struct Reading<'a> {
    tokens: &'a [Token],
    letter: &'a str,
}

/// Every day and time, in order.
pub(crate) fn find(tokens: &[Token], letter: &str) -> Vec<When> {
    let reading = Reading { tokens, letter };
    let mut found: Vec<(Range<usize>, When)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(read) = reading.day(at).or_else(|| reading.times(at)) else {
            at += 1;
            continue;
        };
        at = read.tokens.end;
        match found.last_mut() {
            Some((before, when)) if reading.belongs(before.end..read.tokens.start, when, &read.value) => {
                when.place.end = read.end;
                before.end = read.tokens.end;
                when.date = when.date.or(read.value.date);
                when.weekday = when.weekday.or(read.value.weekday);
                when.times.extend(read.value.times);
            }
            _ => found.push((read.tokens, read.value)),
        }
    }
    // A day of the week alone is too little to write down.
    found.into_iter().map(|(_, when)| when).filter(|it| it.date.is_some() || !it.times.is_empty()).collect()
}

impl Reading<'_> {
    fn low(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.low.as_str())
    }

    fn number(&self, at: usize) -> Option<u32> {
        self.tokens.get(at)?.number()
    }

    /// What stands between this word and the next.
    fn after(&self, at: usize) -> &str {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(one), Some(next)) => self.letter.get(one.place.end..next.place.start).unwrap_or_default(),
            _ => "",
        }
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.after(before))
    }

    /// Whether a day and a time, or a time and a day, are said together: only small words stand between them.
    fn belongs(&self, between: Range<usize>, one: &When, other: &When) -> bool {
        let has_day = |it: &When| it.date.is_some() || it.weekday.is_some();
        let fit = (has_day(one) != has_day(other)) && one.times.is_empty() != other.times.is_empty();
        let small = ["at", "on", "from", "between", "the", "starting", "start", "time", "by"];
        let near = between.len() <= 3 && between.clone().all(|at| small.contains(&self.low(at)));
        let from = between.start.saturating_sub(1);
        fit && near
            && (from..between.end).all(|at| {
                !self.after(at).contains(['.', ';', '(']) && self.after(at).matches('\n').count() < 2
            })
    }

    /// A day of the week, a day of the month, or one after the other.
    fn day(&self, at: usize) -> Option<Read<When>> {
        let weekday =
            Weekday::named(self.low(at)).filter(|_| self.tokens[at].starts_with_capital(self.letter));
        let from = at + usize::from(weekday.is_some());
        let the = usize::from(weekday.is_some() && self.low(from) == "the");
        let is_near = weekday.is_none() || self.after(at).len() <= 3;
        let date = self.date(from + the).filter(|_| is_near);
        if weekday.is_none() && date.is_none() {
            return None;
        }
        let end = date.map_or(from, |(_, end)| end);
        let place = self.tokens[at].place.start..self.tokens[end - 1].place.end;
        let when =
            When { place: place.clone(), date: date.map(|(date, _)| date), weekday, times: Vec::new() };
        Some(Read { value: when, tokens: at..end, end: place.end })
    }

    /// A day of the month, and the token after it.
    fn date(&self, at: usize) -> Option<(Date, usize)> {
        self.in_digits(at).or_else(|| self.day_first(at)).or_else(|| self.month_first(at))
    }

    /// `14/05/2026`, `14.5.26`, `2026-05-14`.
    fn in_digits(&self, at: usize) -> Option<(Date, usize)> {
        let sign = self.after(at);
        if !["/", ".", "-"].contains(&sign) || self.after(at + 1) != sign {
            return None;
        }
        let [one, two, three] = [self.number(at)?, self.number(at + 1)?, self.number(at + 2)?];
        // What goes on is no date: a telephone number, a version.
        let goes_on = self.before(at).ends_with(['/', '.', '-'])
            || (self.after(at + 2) == sign && self.number(at + 3).is_some());
        let date = match (self.low(at).len(), self.low(at + 2).len()) {
            (4, 1 | 2) => Date::new(three, two, is_year(one)),
            (1 | 2, 4) => Date::new(one, two, is_year(three)),
            (1 | 2, 2) => Date::new(one, two, Some(2000 + three)),
            _ => None,
        };
        date.filter(|it| !goes_on && it.year.is_some()).map(|date| (date, at + 3))
    }

    /// `14 May 2026`, `14th of May`.
    fn day_first(&self, at: usize) -> Option<(Date, usize)> {
        let day = day_of_month(self.low(at))?;
        let of = usize::from(self.low(at + 1) == "of");
        let named = at + 1 + of;
        // “Child 2 may come.”
        let is_named = self.low(named) != "may" || self.tokens[named].starts_with_capital(self.letter);
        let month = month(self.low(named)).filter(|_| is_named && self.is_close(at..named))?;
        self.with_year(day, month, named)
    }

    /// `May 14th, 2026`. The capital tells it from “you may”.
    fn month_first(&self, at: usize) -> Option<(Date, usize)> {
        let month = month(self.low(at)).filter(|_| self.tokens[at].starts_with_capital(self.letter))?;
        let day = day_of_month(self.low(at + 1)).filter(|_| self.is_close(at..at + 1))?;
        self.with_year(day, month, at + 1)
    }

    fn is_close(&self, mut between: Range<usize>) -> bool {
        between.all(|at| [" ", "-", "/", "\u{a0}", "  ", "\n", "\r\n", ". "].contains(&self.after(at)))
    }

    /// The year may stand after `last`.
    fn with_year(&self, day: u32, month: u32, last: usize) -> Option<(Date, usize)> {
        let is_near = [" ", ", ", "-", "/", "\u{a0}", "  ", "\n"].contains(&self.after(last));
        let is_time = ["hrs", "hours"].contains(&self.low(last + 2));
        let year = self.number(last + 1).filter(|_| is_near && !is_time && self.low(last + 1).len() == 4);
        let year = year.and_then(is_year);
        Date::new(day, month, year).map(|date| (date, last + 1 + usize::from(year.is_some())))
    }

    /// A time, or when something begins and ends.
    fn times(&self, at: usize) -> Option<Read<When>> {
        let first = self.time(at).map(|it| (it.value, it.tokens.end, it.end));
        let (mut times, mut end, mut text_end) = match first {
            Some((time, end, text_end)) => (vec![time], end, text_end),
            None => (Vec::new(), at + 1, 0),
        };
        // “2pm to 3.30pm”, and “2 to 3.30pm”, whose first number is a time only because of the second.
        let dash = |at: usize| matches!(self.after(at).trim(), "-" | "–" | "—");
        let word = usize::from(["to", "until", "till", "and"].contains(&self.low(end)));
        if word == 1 || dash(end - 1) {
            let second = self.time(end + word);
            if times.is_empty() {
                let (hour, last) =
                    (self.number(at).filter(|hour| (1..=12).contains(hour))?, second.as_ref()?.value);
                times.push(before(hour, last)?);
            }
            if let Some(second) = second {
                times.push(second.value);
                (end, text_end) = (second.tokens.end, second.end);
            }
        }
        let place = self.tokens[at].place.start..text_end;
        let is_any = !times.is_empty() && !self.before(at).ends_with(['£', '/', '.', ':']);
        let when = When { place, date: None, weekday: None, times };
        is_any.then_some(Read { value: when, tokens: at..end, end: text_end })
    }

    /// `10am`, `10.30 a.m.`, `14:00`, `1400 hrs`, `noon`.
    fn time(&self, at: usize) -> Option<Read<Time>> {
        let read = |value, end: usize, more| {
            let text_end = self.tokens[end - 1].place.end + more;
            Some(Read { value, tokens: at..end, end: text_end })
        };
        let low = self.low(at);
        let twelve = usize::from(low == "12");
        if ["noon", "midday"].contains(&self.low(at + twelve)) {
            return read(Time { hour: 12, minute: 0 }, at + 1 + twelve, 0);
        }
        let (hour, glued) = split_half(low);
        let hour: u32 = (hour.len() <= 2).then(|| hour.parse().ok()).flatten().unwrap_or(99);
        if let Some(half) = glued {
            return read(half.of(hour, 0)?, at + 1, 0);
        }
        let sign = self.after(at);
        let next = self.low(at + 1);
        let hours = next.strip_suffix("hrs").filter(|digits| !digits.is_empty());
        let (minutes, glued) = split_half(hours.unwrap_or(next));
        let minute =
            minutes.parse().ok().filter(|it| *it < 60 && minutes.len() == 2 && [":", "."].contains(&sign));
        if let (Some(minute), Some(half)) = (minute, glued) {
            return read(half.of(hour, minute)?, at + 2, 0);
        }
        let next = at + 1 + usize::from(minute.is_some());
        if let Some((half, end, more)) =
            self.half(next).filter(|_| hour <= 12 && self.after(next - 1).len() <= 2)
        {
            return read(half.of(hour, minute.unwrap_or(0))?, end, more);
        }
        let (hours, apart) = (hours.is_some(), ["hrs", "hours"].contains(&self.low(next)));
        if let (Some(minute), true) = (minute, hour < 24) {
            let is_led =
                at > 0 && ["at", "from", "to", "until", "till", "between"].contains(&self.low(at - 1));
            if sign == ":" || hours || apart || is_led {
                return read(Time { hour, minute }, next + usize::from(apart), 0);
            }
        }
        let whole = self.number(at).filter(|it| apart && low.len() == 4 && *it < 2400 && it % 100 < 60)?;
        read(Time { hour: whole / 100, minute: whole % 100 }, at + 2, 0)
    }

    /// `am`, `p.m.`: which, the token after it, and whether a dot follows that belongs to it.
    fn half(&self, at: usize) -> Option<(Half, usize, usize)> {
        let half = |low: &str| match low {
            "am" | "a" => Some(Half::Morning),
            "pm" | "p" => Some(Half::Afternoon),
            _ => None,
        };
        let found = half(self.low(at))?;
        if self.low(at).len() == 2 {
            return Some((found, at + 1, 0));
        }
        let is_dotted = self.low(at + 1) == "m" && self.after(at) == ".";
        let end = self.tokens.get(at + 1)?.place.end;
        let more = usize::from(self.letter.get(end..).is_some_and(|rest| rest.starts_with('.')));
        is_dotted.then_some((found, at + 2, more))
    }
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

impl Half {
    fn of(self, hour: u32, minute: u32) -> Option<Time> {
        let later = match self {
            Half::Morning => 0,
            Half::Afternoon => 12,
        };
        (1..=12).contains(&hour).then_some(Time { hour: hour % 12 + later, minute })
    }
}

/// The digits of `10am`, and its half of the day.
fn split_half(low: &str) -> (&str, Option<Half>) {
    match (low.strip_suffix("am"), low.strip_suffix("pm")) {
        (Some(digits), _) if !digits.is_empty() => (digits, Some(Half::Morning)),
        (_, Some(digits)) if !digits.is_empty() => (digits, Some(Half::Afternoon)),
        _ => (low, None),
    }
}

/// The last time that a clock shows this hour before `end`.
fn before(hour: u32, end: Time) -> Option<Time> {
    let is_before = |hour: &u32| (*hour, 0) < (end.hour, end.minute);
    [hour % 12 + 12, hour % 12].into_iter().find(is_before).map(|hour| Time { hour, minute: 0 })
}

/// `14`, `1st`, `22nd`.
fn day_of_month(low: &str) -> Option<u32> {
    let endings = ["st", "nd", "rd", "th"];
    let digits = endings.iter().find_map(|end| low.strip_suffix(end)).unwrap_or(low);
    let is_short = (1..=2).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    is_short.then(|| digits.parse().ok()).flatten()
}

/// A year that letters are about.
fn is_year(number: u32) -> Option<u32> {
    (1900..=2100).contains(&number).then_some(number)
}
