//! Whatever may tell somebody where another person is: postcodes and phone numbers, however they are spaced.

use std::ops::Range;

use crate::{Finding, Kind};

/// A postcode or a phone number may be spread over so many words.
const RUN_WORDS_MAX: usize = 12;
/// The longest of them, without spaces, in bytes.
const LENGTH_MAX: usize = 20;

/// Every postcode and phone number, in order.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let words = bare_words(text);
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while let Some(first) = rest.first() {
        let run = (1..=rest.len().min(RUN_WORDS_MAX)).rev().find_map(|count| {
            let run = rest.get(..count)?;
            let joined = joined(text, run)?;
            (is_postcode(&joined) || is_phone(&joined)).then_some((count, run.last()?.end))
        });
        if let Some((_, end)) = run {
            found.push(Finding::bare(Kind::Place, first.start..end));
        }
        rest = rest.get(run.map_or(1, |(count, _)| count)..).unwrap_or_default();
    }
    found
}

/// Words between spaces, without the marks around them.
fn bare_words(text: &str) -> Vec<Range<usize>> {
    let mark = |c: char| !c.is_alphanumeric() && c != '+';
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(char::is_whitespace) {
        let from = at + (word.len() - word.trim_start_matches(mark).len());
        let bare = word.trim_matches(mark);
        if !bare.is_empty() {
            words.push(from..from + bare.len());
        }
        at += word.len()
            + text.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    words
}

/// In one, if that is short enough to be either.
fn joined(text: &str, run: &[Range<usize>]) -> Option<String> {
    let length: usize = run.iter().map(|place| place.len()).sum();
    (length <= LENGTH_MAX).then(|| run.iter().filter_map(|place| text.get(place.clone())).collect())
}

/// One or two letters, a digit, perhaps one more, a digit, two letters (never C, I, K, M, O or V: so "2pm" is a time).
fn is_postcode(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    let Some((outward, inward)) = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at)) else {
        return false;
    };
    let mut inward = inward.bytes();
    let ends_well = inward.next().is_some_and(|byte| byte.is_ascii_digit())
        && inward.all(|byte| byte.is_ascii_uppercase() && !b"CIKMOV".contains(&byte));
    let outward = outward.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = text.len() - 3 - outward.len();
    let mut tail = outward.bytes();
    ends_well
        && (1..=2).contains(&letters)
        && (1..=2).contains(&outward.len())
        && tail.next().is_some_and(|byte| byte.is_ascii_digit())
        && tail.all(|byte| byte.is_ascii_alphanumeric())
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_all = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-()/.".contains(&byte));
    is_all && (10..=15).contains(&digits) && text.starts_with(['0', '+'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_noticed_however_they_are_written() {
        for (text, expect) in [
            ("Meet at PE1 1AA on Monday", &["PE1 1AA"] as &[&str]),
            ("pe11aa", &["pe11aa"]),
            ("P E 1 1 A A", &["P E 1 1 A A"]),
            ("EC1A 1BB.", &["EC1A 1BB"]),
            ("“(PE1\u{a0}1AA)”", &["PE1\u{a0}1AA"]),
            ("Ring 07700 900123, or 01733-555 0123.", &["07700 900123", "01733-555 0123"]),
            ("+44 7700 900123", &["+44 7700 900123"]),
            ("07700.900123 or 0044 7700 900123", &["07700.900123", "0044 7700 900123"]),
            ("0 7 7 0 0 9 0 0 1 2 3", &["0 7 7 0 0 9 0 0 1 2 3"]),
            ("at 1 2pm", &[]),
            ("3 times in 10 days", &[]),
            ("on 22 November 2026", &[]),
            ("", &[]),
        ] {
            let found: Vec<&str> = find(text).into_iter().map(|it| &text[it.place]).collect();
            assert_eq!(found, expect, "{text:?}");
        }
    }
}
