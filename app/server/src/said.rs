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
        insta::assert_snapshot!(table, @r"
        en-GB  2026-11-22        Sunday 22 November
        en-GB  2026-03-04        Wednesday 4 March
        en-GB  2027-01-01        Friday, 1 January 2027
        en-GB  2026-03-04 14:30  Wednesday 4 March at 2:30 pm
        en-GB  2026-07-01 00:00  Wednesday 1 July at 12:00 am
        en-GB  2026-07-01 09:00  Wednesday 1 July at 9:00 am
        en-GB  2025-12-31 23:59  Wednesday, 31 December 2025 at 11:59 pm
        en-GB  (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday)
        en-GB  (Monday, Tuesday and Friday)
        en-GB  ()
        bn     2026-11-22        রবিবার, 22 নভেম্বর
        bn     2026-03-04        বুধবার, 4 মার্চ
        bn     2027-01-01        শুক্রবার, 1 জানুয়ারি, 2027
        bn     2026-03-04 14:30  বুধবার, 4 মার্চ এ 2:30 PM
        bn     2026-07-01 00:00  বুধবার, 1 জুলাই এ 12:00 AM
        bn     2026-07-01 09:00  বুধবার, 1 জুলাই এ 9:00 AM
        bn     2025-12-31 23:59  বুধবার, 31 ডিসেম্বর, 2025 এ 11:59 PM
        bn     (সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার এবং রবিবার)
        bn     (সোমবার, মঙ্গলবার এবং শুক্রবার)
        bn     ()
        lt     2026-11-22        lapkričio 22 d., sekmadienis
        lt     2026-03-04        kovo 4 d., trečiadienis
        lt     2027-01-01        2027 m. sausio 1 d., penktadienis
        lt     2026-03-04 14:30  kovo 4 d., trečiadienis 14:30
        lt     2026-07-01 00:00  liepos 1 d., trečiadienis 00:00
        lt     2026-07-01 09:00  liepos 1 d., trečiadienis 09:00
        lt     2025-12-31 23:59  2025 m. gruodžio 31 d., trečiadienis 23:59
        lt     (pirmadienis, antradienis, trečiadienis, ketvirtadienis, penktadienis, šeštadienis ir sekmadienis)
        lt     (pirmadienis, antradienis ir penktadienis)
        lt     ()
        pl     2026-11-22        niedziela, 22 listopada
        pl     2026-03-04        środa, 4 marca
        pl     2027-01-01        piątek, 1 stycznia 2027
        pl     2026-03-04 14:30  środa, 4 marca 14:30
        pl     2026-07-01 00:00  środa, 1 lipca 00:00
        pl     2026-07-01 09:00  środa, 1 lipca 09:00
        pl     2025-12-31 23:59  środa, 31 grudnia 2025 23:59
        pl     (poniedziałek, wtorek, środa, czwartek, piątek, sobota i niedziela)
        pl     (poniedziałek, wtorek i piątek)
        pl     ()
        ro     2026-11-22        duminică, 22 noiembrie
        ro     2026-03-04        miercuri, 4 martie
        ro     2027-01-01        vineri, 1 ianuarie 2027
        ro     2026-03-04 14:30  miercuri, 4 martie la 14:30
        ro     2026-07-01 00:00  miercuri, 1 iulie la 00:00
        ro     2026-07-01 09:00  miercuri, 1 iulie la 09:00
        ro     2025-12-31 23:59  miercuri, 31 decembrie 2025 la 23:59
        ro     (luni, marți, miercuri, joi, vineri, sâmbătă și duminică)
        ro     (luni, marți și vineri)
        ro     ()
        ur     2026-11-22        اتوار، 22 نومبر
        ur     2026-03-04        بدھ، 4 مارچ
        ur     2027-01-01        جمعہ، 1 جنوری، 2027
        ur     2026-03-04 14:30  بدھ، 4 مارچ 2:30 PM
        ur     2026-07-01 00:00  بدھ، 1 جولائی 12:00 AM
        ur     2026-07-01 09:00  بدھ، 1 جولائی 9:00 AM
        ur     2025-12-31 23:59  بدھ، 31 دسمبر، 2025 11:59 PM
        ur     (پیر، منگل، بدھ، جمعرات، جمعہ، ہفتہ، اور اتوار)
        ur     (پیر، منگل، اور جمعہ)
        ur     ()
        ");
    }
}
