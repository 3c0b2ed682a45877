//! What is hard, cold or unfair in English words for a family, found while somebody writes them.
//!
//! What is looked for is data: `rules.txt`, beside this. Nothing here asks for a clock or a network, nothing panics on any
//! text, and twice as long a text takes twice as long. A text without findings may still be hard: this is a smoke
//! alarm, no proof.

mod age;
mod burden;
mod phrase;
mod places;
mod rules;
mod sentence;
mod syllable;
mod word;

use std::ops::Range;

pub use age::{READABLE_AGE_MAX, reading_age};
pub use sentence::{SENTENCE_WORDS_MAX, sentence_lengths};
pub use syllable::syllables;

use rules::Rules;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Looks like where somebody lives or can be rung. First: it may put somebody in danger.
    Place,
    /// One adult is made to answer for what another does.
    Burden,
    /// A judgement instead of what happened.
    Blame,
    /// A word of the office.
    Word,
    /// It tells a person what to do.
    Told,
    /// No day, or nothing one could see.
    Vague,
    /// Letters that stand for words.
    Letters,
    /// More than [`SENTENCE_WORDS_MAX`] words in one sentence.
    Long {
        /// How many.
        words: usize,
    },
    /// Something is done, and nobody does it.
    Passive,
    /// The whole text reads as if for this age, which is above [`READABLE_AGE_MAX`].
    Age {
        /// In years.
        years: u8,
    },
}

/// Something that might be said more kindly or more clearly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Its place in the text, in bytes, on borders of letters.
    pub place: Range<usize>,
    /// What a parent may hear. Empty where the kind alone says it.
    pub hears: &'static str,
    /// What to say instead. Empty where the kind alone says it.
    pub say: &'static str,
}

impl Finding {
    fn bare(kind: Kind, place: Range<usize>) -> Self {
        Finding { kind, place, hears: "", say: "" }
    }
}

/// Everything found in `text`, the most telling kinds first, each kind in the order of the text.
///
/// `others` are the names of adults of the family other than whoever reads the text and does what it says. Where no names are
/// known, a burden is still found by words such as “your partner”; `None` is for texts that ask nothing of an adult.
pub fn read(text: &str, others: Option<&[String]>) -> Vec<Finding> {
    let rules = Rules::get();
    let words = word::split(text);
    let mut found = places::find(text);
    let inside: Vec<Range<usize>> = found.iter().map(|place| place.place.clone()).collect();
    if let Some(others) = others {
        found.extend(burden::find(&words, rules, others));
    }
    found.extend(phrase::find(&words, rules));
    let letters = sentence::letters(text, &words, rules);
    found.extend(letters.into_iter().filter(|it| !inside.iter().any(|at| at.contains(&it.place.start))));
    found.extend(sentence::long(&words));
    found.extend(sentence::passive(&words, rules));
    found.extend(age::too_high(text));
    found
}
