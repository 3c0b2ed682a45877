//! Writes days, times and lists in the reader's own language, so that every phone shows the same.
//!
//! Browsers differ in their words for dates and the first date costs a slow phone a tenth of a second, so the server
//! writes them (ICU4X), in the time of the United Kingdom, beside the value.
use api::said::{SaidDay, SaidMoment, SaidText};
use domain::{
    council::InLanguages,
    time::{Day, Moment},
};
use i18n::Language;
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{E, MDE, MDET, YMDE, YMDET},
        input::{DateTime, Time},
        options::TimePrecision,
    },
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
};
use std::sync::OnceLock;

/// Says values to one reader today.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    language: Language,
    today: Day,
}

impl Said {
    /// For whoever reads `language`, when it is `today`.
    pub fn new(language: Language, today: Day) -> Self {
        Self { language, today }
    }

    /// The reader's language.
    pub fn language(self) -> Language {
        self.language
    }

    /// `day` with its words, for example "Tuesday 4 March". The year stands there only when it is not this one.
    pub fn day(self, day: Day) -> SaidDay {
        let Some(date) = gregorian(day) else { return SaidDay { day, words: day.to_string() } };
        let speech = speech(self.language);
        let words = match year(day) == year(self.today) {
            true => speech.day.format(&date).to_string(),
            false => speech.day_of_year.format(&date).to_string(),
        };
        SaidDay { day, words }
    }

    /// `at` with its words, for example "Tuesday 4 March, 2:30 pm".
    pub fn moment(self, at: Moment) -> SaidMoment {
        let (day, minute) = at.in_london();
        let time = Time::try_new((minute / 60) as u8, (minute % 60) as u8, 0, 0);
        let (Some(date), Ok(time)) = (gregorian(day), time) else {
            return SaidMoment { at, words: day.to_string() };
        };
        let (speech, when) = (speech(self.language), DateTime { date, time });
        let words = match year(day) == year(self.today) {
            true => speech.moment.format(&when).to_string(),
            false => speech.moment_of_year.format(&when).to_string(),
        };
        SaidMoment { at, words }
    }

    /// These days of the week (Monday first) as a list, for example "Monday, Tuesday and Friday".
    pub fn weekdays(self, days: [bool; 7]) -> String {
        let speech = speech(self.language);
        // The week that begins with the first of January 2024, a Monday, stands for every week.
        let names: Vec<String> = (1..=7)
            .zip(days)
            .filter(|(_, works)| *works)
            .filter_map(|(day, _)| Date::try_new_gregorian(2024, 1, day).ok())
            .map(|day| speech.weekday.format(&day).to_string())
            .collect();
        speech.list.format_to_string(names.iter())
    }

    /// Words of the council's data in the reader's language, or in English with a note that it is.
    pub fn text(self, texts: &InLanguages) -> SaidText {
        let (lang, text) = texts.said_in(self.language.tag());
        SaidText { text: text.to_owned(), lang: lang.to_owned() }
    }
}

/// What ICU needs to say things in one language.
struct Speech {
    day: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    day_of_year: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, MDET>,
    moment_of_year: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    list: ListFormatter,
}

/// Made when first needed, then kept.
fn speech(language: Language) -> &'static Speech {
    static SPEECHES: [OnceLock<Speech>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    SPEECHES[language as usize].get_or_init(|| Speech::new(language).expect("ICU's data is compiled in"))
}

impl Speech {
    fn new(language: Language) -> Result<Self, Box<dyn std::error::Error>> {
        // People in England say "2:30 pm"; CLDR would write 14:30 for them.
        let tag = match language {
            Language::EnGb => "en-GB-u-hc-h12",
            // The digits that our other words and the numbers to ring are written in.
            Language::Bn => "bn-u-nu-latn",
            other => other.tag(),
        };
        let locale = Locale::try_from_str(tag)?;
        Ok(Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long())?,
            day_of_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())?,
            moment: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                MDET::long().with_time_precision(TimePrecision::Minute),
            )?,
            moment_of_year: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                YMDET::long().with_time_precision(TimePrecision::Minute),
            )?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long())?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())?,
        })
    }
}

fn gregorian(day: Day) -> Option<Date<Gregorian>> {
    use chrono::Datelike;
    let date = day.date();
    Date::try_new_gregorian(date.year(), date.month() as u8, date.day() as u8).ok()
}

fn year(day: Day) -> i32 {
    use chrono::Datelike;
    day.date().year()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    /// What a person who reads the language should see: reviewed as a table.
    #[test]
    fn dates_are_said_as_readers_of_the_language_write_them() {
        let mut table = String::new();
        for language in Language::ALL {
            let said = Said::new(language, day("2026-11-22"));
            for text in ["2026-11-22", "2026-03-04", "2027-01-01"] {
                table += &format!("{:6} {text}        {}\n", language.tag(), said.day(day(text)).words);
            }
            for (text, minute) in [
                ("2026-03-04", 14 * 60 + 30),
                ("2026-07-01", 0),
                ("2026-07-01", 9 * 60),
                ("2025-12-31", 1439),
            ] {
                let words = said.moment(Moment::at(day(text), minute)).words;
                table +=
                    &format!("{:6} {text} {:02}:{:02}  {words}\n", language.tag(), minute / 60, minute % 60);
            }
            for days in [[true; 7], [true, true, false, false, true, false, false], [false; 7]] {
                table += &format!("{:6} ({})\n", language.tag(), said.weekdays(days));
            }
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/snapshots");
        insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("dates", table);
        });
    }
}
