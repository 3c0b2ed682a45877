//! A text as words, each with its place and its sentence.

use std::ops::Range;

/// One word: letters and digits, and an apostrophe between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In small letters, with a straight apostrophe.
    pub(crate) low: String,
    pub(crate) place: Range<usize>,
    /// Which sentence it is in, counted from 0.
    pub(crate) sentence: usize,
    /// Whether only a space or a hyphen stands between it and the word before.
    pub(crate) joins: bool,
}

impl Word {
    pub(crate) fn has_letters(&self) -> bool {
        self.low.contains(char::is_alphabetic)
    }
}

const APOSTROPHES: [char; 2] = ['\'', '’'];

/// A sign that an Indic script puts on a letter is part of its word, though it is no letter by itself; its full stop is not.
fn is_of_a_word(c: char) -> bool {
    match c {
        '।' | '॥' => false,
        '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{200c}' | '\u{200d}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// The words of `text`, in order. A full stop within a word or number ends nothing.
pub(crate) fn split(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut sentence, mut joins, mut begun) = (0, false, None);
    let mut letters = text.char_indices().chain([(text.len(), '\n')]).peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let within = begun.is_some() && APOSTROPHES.contains(&c) && next.is_some_and(char::is_alphanumeric);
        if is_of_a_word(c) || within {
            begun.get_or_insert(at);
            continue;
        }
        if let Some(from) = begun.take() {
            words.push(word(text, from..at, sentence, joins));
            joins = true;
        }
        joins &= matches!(c, ' ' | '\u{a0}' | '-');
        if ends_sentence(c, next) && words.last().is_some_and(|word| word.sentence == sentence) {
            sentence += 1;
        }
    }
    words
}

/// A line's end ends a sentence too: people write lists.
fn ends_sentence(c: char, next: Option<char>) -> bool {
    let closes = |next: char| next.is_whitespace() || matches!(next, '”' | '"' | ')' | '’' | '\'');
    match c {
        '.' | '!' | '?' | '…' => next.is_none_or(closes),
        '\n' | '।' | '۔' | '؟' => true,
        _ => false,
    }
}

fn word(text: &str, place: Range<usize>, sentence: usize, joins: bool) -> Word {
    let low = text.get(place.clone()).unwrap_or_default().to_lowercase().replace('’', "'");
    Word { low, place, sentence, joins }
}

/// The words, sentence by sentence.
pub(crate) fn sentences(words: &[Word]) -> impl Iterator<Item = &[Word]> {
    words.chunk_by(|one, next| one.sentence == next.sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_apostrophes_and_sentences_end_where_people_end_them() {
        let words = split("Don’t come at 3.30, Sara's asleep.\n- ‘Yes’! Co-operate");
        let low: Vec<(&str, usize)> = words.iter().map(|it| (it.low.as_str(), it.sentence)).collect();
        let expect = [
            ("don't", 0),
            ("come", 0),
            ("at", 0),
            ("3", 0),
            ("30", 0),
            ("sara's", 0),
            ("asleep", 0),
            ("yes", 1),
            ("co", 2),
            ("operate", 2),
        ];
        assert_eq!(low, expect);
        assert!(words.last().is_some_and(|word| word.joins), "a hyphen is as good as a space");
        assert!(!words[5].joins, "a comma is not");
        let sentences = split("আপনি কী চান? হ্যাঁ।না।").iter().map(|it| it.sentence).max();
        assert_eq!(sentences, Some(2), "an Indic full stop is no letter");
        assert!(split(" …—“” ").is_empty());
    }
}
