//! Gentle hints beside a box whose words a family will read: colder words than needed, long sentences, letters that
//! stand for words, and whatever may tell somebody where another person is. Never a block.

use std::collections::BTreeSet;

use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Field, IntoPiece, Piece, say, view};

/// The longest sentence that reads easily, in words.
const SENTENCE_WORDS_MAX: usize = 20;
/// More than this many hints help nobody.
const HINTS_MAX: usize = 4;
/// Letters everybody knows.
const KNOWN_LETTERS: [&str; 5] = ["NHS", "GP", "TV", "OK", "UK"];

/// Beginnings of words, and what to say instead.
type Swap = (&'static [&'static str], fn() -> Message);

/// Beginnings of words and phrases parents find cold or hard, and what to say instead.
const SWAPS: [Swap; 17] = [
    (&["contact"], msg::team::instead_contact),
    (
        &["failed to engage", "disengag", "hard to reach", "non-complian", "uncooperative"],
        msg::team::instead_engage,
    ),
    (&["engage with", "engaging with", "engagement"], msg::team::instead_engaging),
    (&["failed to attend", "did not attend", "dna"], msg::team::instead_attend),
    (&["failure to protect", "failed to protect"], msg::team::instead_protect),
    (&["challenging behaviour"], msg::team::instead_behaviour),
    (&["placement"], msg::team::instead_placement),
    (&["sibling"], msg::team::instead_siblings),
    (&["substance misuse", "substance abuse", "addict"], msg::team::instead_substances),
    (&["perpetrator"], msg::team::instead_perpetrator),
    (&["escalat", "step up", "step down", "threshold"], msg::team::instead_escalate),
    (&["core group"], msg::team::instead_core_group),
    (&["conference"], msg::team::instead_conference),
    (&["outcome", "intervention"], msg::team::instead_outcome),
    (&["caseworker", "service user", "the case"], msg::team::instead_case),
    (&["disclos"], msg::team::instead_disclosure),
    (&["dysfunctional", "chaotic", "manipulative"], msg::team::instead_chaotic),
];

/// Something that might be said more kindly or more clearly.
#[derive(Clone, Debug, PartialEq)]
enum Hint {
    /// Looks like where somebody lives or can be rung.
    Place(String),
    /// A colder word than needed.
    Word { wrote: String, instead: Message },
    /// Letters that stand for words.
    Letters(String),
    /// A long sentence.
    Long { first: String, count: usize },
}

/// Draws the hints for what stands in this box now.
pub(super) fn hints_for(field: &Field) -> Piece {
    let (value, reader) = (field.value.clone(), ui::Reader::here());
    (move || {
        let found = value.with(|text| hints(text));
        (!found.is_empty()).then(|| {
            let rows = found.into_iter().map(|hint| {
                let words = match hint {
                    Hint::Place(wrote) => msg::team::hint_place(wrote),
                    Hint::Word { wrote, instead } => msg::team::hint_word(wrote, reader.said(&instead)),
                    Hint::Letters(wrote) => msg::team::hint_letters(wrote),
                    Hint::Long { first, count } => msg::team::hint_long(first, count),
                };
                view! { <li>{say(words)}</li> }
            });
            view! {
                <div class="hints">
                    <p class="hints__title">{say(msg::team::hint_heading())}</p>
                    <ul class="hints__list" role="list">{rows.collect::<Vec<_>>()}</ul>
                </div>
            }
        })
    })
    .into_piece()
}

/// The most telling hints about a text, first what may put somebody in danger.
fn hints(text: &str) -> Vec<Hint> {
    let mut hints: Vec<Hint> = places(text).into_iter().map(Hint::Place).collect();
    hints.extend(swaps(text));
    hints.extend(letters(text).into_iter().map(Hint::Letters));
    hints.extend(long_sentences(text));
    hints.truncate(HINTS_MAX);
    hints
}

fn swaps(text: &str) -> Vec<Hint> {
    let lower = text.to_lowercase();
    let hint = |(beginnings, instead): &(&[&str], fn() -> Message)| {
        let wrote = beginnings.iter().find_map(|beginning| word_with(&lower, beginning))?;
        Some(Hint::Word { wrote, instead: instead() })
    };
    SWAPS.iter().filter_map(hint).collect()
}

/// The word or phrase of `text` that begins like this, up to the end of its last word.
fn word_with(text: &str, beginning: &str) -> Option<String> {
    text.match_indices(beginning).find_map(|(at, found)| {
        let (before, after) = (text.get(..at)?, text.get(at + found.len()..)?);
        let tail: String = after.chars().take_while(|letter| letter.is_alphabetic()).collect();
        (!before.ends_with(char::is_alphanumeric)).then(|| format!("{found}{tail}"))
    })
}

/// Words without the marks around them.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '+')
}

fn letters(text: &str) -> Vec<String> {
    let is_short = |word: &&str| {
        (2..=6).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_uppercase())
            && !KNOWN_LETTERS.contains(word)
    };
    let found: BTreeSet<&str> = text.split_whitespace().map(bare).filter(is_short).collect();
    found.into_iter().map(str::to_owned).collect()
}

fn long_sentences(text: &str) -> impl Iterator<Item = Hint> {
    text.split(['.', '!', '?', '\n']).filter_map(|sentence| {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let first = words.get(..3)?.join(" ") + "…";
        (words.len() > SENTENCE_WORDS_MAX).then_some(Hint::Long { first, count: words.len() })
    })
}

/// Postcodes and phone numbers, however they are spaced.
fn places(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let run = (1..=rest.len().min(6)).rev().find_map(|count| {
            let run = rest.get(..count)?;
            let joined: String = run.concat();
            (is_postcode(&joined) || is_phone(&joined)).then(|| run.join(" "))
        });
        at += run.as_ref().map_or(1, |run| run.split(' ').count());
        found.extend(run);
    }
    found
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
    let is_all = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-()/".contains(&byte));
    is_all && (10..=13).contains(&digits) && text.starts_with(['0', '+'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrote(text: &str) -> Vec<String> {
        let word = |hint| match hint {
            Hint::Word { wrote, .. } => Some(wrote),
            Hint::Place(_) | Hint::Letters(_) | Hint::Long { .. } => None,
        };
        hints(text).into_iter().filter_map(word).collect()
    }

    #[test]
    fn cold_words_get_a_kinder_one() {
        assert_eq!(wrote("Mum failed to engage with us"), ["failed to engage", "engage with"]);
        assert_eq!(wrote("She is Disengaged."), ["disengaged"]);
        assert_eq!(wrote("the siblings"), ["siblings"]);
        for kind in ["We missed each other three times in May", "Sara gets to school on time", "a recontact"]
        {
            assert_eq!(wrote(kind), Vec::<String>::new(), "{kind}");
        }
    }

    #[test]
    fn places_are_noticed_however_they_are_written() {
        for (text, expect) in [
            ("Meet at PE1 1AA on Monday", &["PE1 1AA"] as &[&str]),
            ("pe11aa", &["pe11aa"]),
            ("P E 1 1 A A", &["P E 1 1 A A"]),
            ("EC1A 1BB.", &["EC1A 1BB"]),
            ("Ring 07700 900123, or 01733-555 0123.", &["07700 900123", "01733-555 0123"]),
            ("+44 7700 900123", &["+44 7700 900123"]),
            ("at 1 2pm", &[]),
            ("3 times in 10 days", &[]),
            ("on 22 November 2026", &[]),
            ("", &[]),
        ] {
            assert_eq!(places(text), expect, "{text:?}");
        }
    }

    #[test]
    fn letters_are_written_out() {
        assert_eq!(letters("The CIN plan, S47 and MASH; the NHS and a GP. OK? I am"), ["CIN", "MASH", "S47"]);
    }

    #[test]
    fn only_long_sentences_are_named() {
        let long = "one two three four five six seven eight nine ten ".repeat(2) + "end. Short one.";
        assert_eq!(hints(&long), [Hint::Long { first: "one two three…".to_owned(), count: 21 }]);
        assert_eq!(hints("One two. Three four.\nFive six!"), []);
    }
}
