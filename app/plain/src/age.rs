//! How old a reader a text seems to be for.
//!
//! The grade of Flesch and Kincaid, 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59, and five years more
//! for the age of a child in that grade. Names are left out, as far as capitals within a sentence tell them. The formula
//! knows nothing of what words mean: short words can be hard, cold or a threat, and a place name counts as a hard
//! one. Use it to find texts worth another look, never to show that one is good.

use crate::syllable::syllables;
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
