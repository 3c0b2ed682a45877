//! Days and times in the reader's language, as their browser writes them.

use js_sys::{Date as Moment, Object, Reflect};
use letter::{Date, Time, Weekday, When};
use wasm_bindgen::JsValue;

/// What was found, written out: “Thursday 14 May 2026 · 10:30 – 11:30”.
pub(crate) fn when(when: &When, language: &str) -> String {
    // Digits as everywhere on this site, and as in the letter.
    let locale = format!("{language}-u-nu-latn");
    let times: Vec<String> = when.times.iter().map(|it| time(*it, &locale)).collect();
    let day = match (when.date, when.weekday) {
        (Some(date), said) => Some(day(date, said, &locale)),
        (None, Some(weekday)) => {
            Some(write(&moment(2024, 1, weekday.0 + 1), &[("weekday", "long")], &locale))
        }
        (None, None) => None,
    };
    let parts: Vec<String> = day.into_iter().chain((!times.is_empty()).then(|| times.join(" – "))).collect();
    parts.join(" · ")
}

/// The day of the week stands with it where the calendar knows it, and otherwise as the letter says it.
fn day(date: Date, said: Option<Weekday>, locale: &str) -> String {
    let of_letter = || {
        let in_year = |year: &u32| Date { year: Some(*year), ..date }.weekday() == said;
        said.and_then(|_| (2000..2028).filter(|year| date.day < 29 || year % 4 == 0).find(in_year))
    };
    let mut how = vec![("day", "numeric"), ("month", "long")];
    let year = match (date.year, of_letter()) {
        (Some(year), _) => {
            how.extend([("year", "numeric"), ("weekday", "long")]);
            year
        }
        (None, Some(year)) => {
            how.push(("weekday", "long"));
            year
        }
        (None, None) => 2000,
    };
    write(&moment(year, date.month, date.day), &how, locale)
}

fn time(time: Time, locale: &str) -> String {
    let moment = moment(2000, 1, 1);
    moment.set_utc_hours(time.hour);
    moment.set_utc_minutes(time.minute);
    write(&moment, &[("hour", "numeric"), ("minute", "2-digit")], locale)
}

fn moment(year: u32, month: u32, day: u32) -> Moment {
    let moment = Moment::new(&JsValue::from_f64(0.0));
    moment.set_utc_full_year(year);
    moment.set_utc_month(month.saturating_sub(1));
    moment.set_utc_date(day);
    moment
}

fn write(moment: &Moment, how: &[(&str, &str)], locale: &str) -> String {
    let options = Object::new();
    for (name, value) in how.iter().chain(&[("timeZone", "UTC")]) {
        drop(Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value)));
    }
    String::from(moment.to_locale_string(locale, &options))
}
