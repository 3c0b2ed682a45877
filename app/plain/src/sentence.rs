//! What a sentence tells about itself: how long it is, letters that stand for words, nobody who does it.

use crate::rules::Rules;
use crate::word::{Word, sentences, split};
use crate::{Finding, Kind};

/// The longest sentence that reads easily, in words.
pub const SENTENCE_WORDS_MAX: usize = 20;
/// Nobody reads on after so many short forms, and looking for each among all would take too long.
const LETTERS_MAX: usize = 20;

/// How many words each sentence has, in order.
pub fn sentence_lengths(text: &str) -> Vec<usize> {
    sentences(&split(text)).map(<[Word]>::len).collect()
}

/// Sentences that are too long.
pub(crate) fn long(words: &[Word]) -> impl Iterator<Item = Finding> {
    sentences(words).filter_map(|sentence| {
        let (first, last) = (sentence.first()?, sentence.last()?);
        let kind = Kind::Long { words: sentence.len() };
        let place = first.place.start..last.place.end;
        (sentence.len() > SENTENCE_WORDS_MAX).then(|| Finding::bare(kind, place))
    })
}

/// Short words in capitals, each the first time it stands there.
pub(crate) fn letters(text: &str, words: &[Word], rules: &Rules) -> Vec<Finding> {
    let mut seen: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for word in words {
        let written = text.get(word.place.clone()).unwrap_or_default();
        let capitals = written.strip_suffix('s').unwrap_or(written);
        let is_short = (2..=6).contains(&capitals.len())
            && capitals.starts_with(|c: char| c.is_ascii_uppercase())
            && capitals.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let is_known = || rules.known.begin(std::slice::from_ref(word));
        if is_short && !is_known() && !seen.contains(&capitals) && seen.len() < LETTERS_MAX {
            seen.push(capitals);
            found.push(Finding::bare(Kind::Letters, word.place.clone()));
        }
    }
    found
}

/// “It was decided”: a form of be, perhaps a word or two, and what was done, without a “by”.
pub(crate) fn passive(words: &[Word], rules: &Rules) -> Vec<Finding> {
    let between = |word: &&Word| {
        matches!(word.low.as_str(), "not" | "also" | "now" | "being" | "been") || word.low.ends_with("ly")
    };
    let mut found: Vec<Finding> = Vec::new();
    for sentence in sentences(words) {
        for at in 0..sentence.len() {
            let rest = &sentence[at..];
            if !rules.be.begin(rest) || found.last().is_some_and(|last| rest[0].place.start < last.place.end)
            {
                continue;
            }
            let skipped = 1 + rest.iter().skip(1).take(2).take_while(between).count();
            let is_done = rest.get(skipped..).is_some_and(|rest| rules.done.begin(rest));
            let is_said_by_whom = rest.get(skipped + 1).is_some_and(|word| word.low == "by");
            if is_done && !is_said_by_whom {
                found.push(Finding::bare(Kind::Passive, rest[0].place.start..rest[skipped].place.end));
            }
        }
    }
    found
}
