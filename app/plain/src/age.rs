//! How old a reader a text seems to be for.
//!
//! The grade of Flesch and Kincaid, 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59, and five years more
//! for the age of a child in that grade. Names are left out, as far as capitals within a sentence tell them. The formula
//! knows nothing of what words mean: short words can be hard, cold or a threat, and a place name counts as a hard
//! one. Use it to find texts worth another look, never to show that one is good.

use crate::word::{Word, sentences, split};
use crate::{Finding, Kind};

/// Texts for everyone aim for readers of 9 to 11.
pub const READABLE_AGE_MAX: u8 = 11;
/// Below this many words the formula says nothing.
const WORDS_MIN: usize = 30;

/// The reading age of an English text, in years from 5 to 25. `None` for less than 30 words.
pub fn reading_age(text: &str) -> Option<u8> {
    let words = split(text);
    let is_name = |at: usize, word: &Word| {
        at > 0
            && text
                .get(word.place.clone())
                .is_some_and(|it| it.len() > 1 && it.starts_with(char::is_uppercase))
    };
    let (mut count, mut sentence_count, mut syllable_count) = (0, 0, 0);
    for sentence in sentences(&words) {
        let read = sentence.iter().enumerate().filter(|(at, word)| word.has_letters() && !is_name(*at, word));
        let lengths: Vec<usize> = read.map(|(_, word)| syllables(&word.low)).collect();
        count += lengths.len();
        syllable_count += lengths.iter().sum::<usize>();
        sentence_count += usize::from(!lengths.is_empty());
    }
    (count >= WORDS_MIN).then(|| {
        let ratio = |of: usize, to: usize| of as f64 / to as f64;
        let grade = 0.39 * ratio(count, sentence_count) + 11.8 * ratio(syllable_count, count) - 15.59;
        (grade + 5.0).round().clamp(5.0, 25.0) as u8
    })
}

/// The whole text, if it is for readers older than it should be.
pub(crate) fn too_high(text: &str) -> Option<Finding> {
    let years = reading_age(text).filter(|years| *years > READABLE_AGE_MAX)?;
    Some(Finding::bare(Kind::Age { years }, 0..text.len()))
}

/// How many syllables an English word in small letters has, by its spelling; at least one. Right for most words; what
/// spelling does not tell, such as “business”, it gets wrong.
pub fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| *c != '\'').collect();
    let starts =
        |at: &usize| is_vowel(&letters, *at) && !at.checked_sub(1).is_some_and(|at| is_vowel(&letters, at));
    let groups = (0..letters.len()).filter(starts).count();
    // “didn’t” has two, “don’t” has one.
    let like_didnt = usize::from(word.ends_with("dn't") || word.ends_with("sn't"));
    let heard = groups + like_didnt + heard_apart(word, &letters);
    heard.saturating_sub(silent(&letters)).max(1)
}

/// A y is one unless another vowel follows it and no consonant comes before it: try, but yes and player.
fn is_vowel(letters: &[char], at: usize) -> bool {
    let plain = |at: usize| letters.get(at).is_some_and(|c| "aeiouáàâäéèêëíìîïóòôöúùûü".contains(*c));
    let is_first = at.checked_sub(1).is_none_or(plain);
    plain(at) || (letters.get(at) == Some(&'y') && !(plain(at + 1) && is_first))
}

/// Vowels side by side that are heard one after the other: go-ing, di-ary.
fn heard_apart(word: &str, letters: &[char]) -> usize {
    let ing = letters.windows(3).enumerate().skip(1);
    let ing = ing.filter(|(at, it)| **it == ['i', 'n', 'g'] && is_vowel(letters, at - 1)).count();
    let count = |parts: &[&str]| parts.iter().map(|part| word.matches(part).count()).sum::<usize>();
    let pairs = count(&["ia", "io", "iet", "ual", "uat", "creat", "idea", "ideo", "area"])
        .saturating_sub(count(&["cia", "tia", "iage", "tio", "sio", "cio", "gio", "xio", "qual"]));
    let more = usize::from(word.ends_with("ier") || word.ends_with("iest"));
    ing + pairs + more
}

/// What may follow an e that is not heard: safe-ly, some-thing.
const AFTER_SILENT: [&str; 9] = ["ly", "ful", "ment", "less", "thing", "where", "time", "work", "body"];

/// How often an e is written and not heard.
fn silent(letters: &[char]) -> usize {
    let is_consonant = |at: usize| at < letters.len() && !is_vowel(letters, at);
    // “little” and “settled” have two: there the l needs its e.
    let needed = |at: usize| {
        letters.get(at) == Some(&'l')
            && at.checked_sub(1).is_some_and(|at| is_consonant(at) && letters[at] != 'l')
    };
    let before_end = |end: &[char]| letters.strip_suffix(end).and_then(|rest| rest.len().checked_sub(1));
    let is_silent = |at: usize| is_consonant(at) && !needed(at);
    let sounds = |at: usize, those: &str| letters.get(at).is_some_and(|c| those.contains(*c));
    let hissing = |at: usize| {
        sounds(at, "sxzcg") || (sounds(at, "h") && at.checked_sub(1).is_some_and(|at| sounds(at, "cs")))
    };
    let at_end = before_end(&['e']).is_some_and(is_silent)
        || before_end(&['e', 's']).is_some_and(|at| is_silent(at) && !hissing(at))
        || before_end(&['e', 'd']).is_some_and(|at| is_silent(at) && !sounds(at, "td"));
    let inside = |at: &usize| {
        let rest = letters.get(at + 1..).unwrap_or_default();
        let follows = |part: &&str| {
            part.chars().count() <= rest.len() && part.chars().zip(rest).all(|(one, other)| one == *other)
        };
        let has_vowel_before = (0..at.saturating_sub(1)).any(|at| is_vowel(letters, at));
        let after_consonant = at.checked_sub(1).is_some_and(|at| is_silent(at) && letters[at] != 'l');
        letters[*at] == 'e' && after_consonant && has_vowel_before && AFTER_SILENT.iter().any(follows)
    };
    // A word has few letters; what is longer is no word.
    let inside = (0..letters.len().min(WORD_LETTERS_MAX)).any(|at| inside(&at));
    usize::from(at_end) + usize::from(inside)
}

/// No English word for a family is longer.
const WORD_LETTERS_MAX: usize = 40;
