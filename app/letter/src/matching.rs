//! Finds phrases in a letter: at each word the longest that begins there.

use crate::Found;
use crate::tokens::{Token, joins, split};

/// How one phrase is written.
struct Phrase {
    id: &'static str,
    words: Vec<Token>,
}

impl Phrase {
    /// Whether it stands at the beginning of `tokens`. The last word may have an `s` more.
    fn stands(&self, tokens: &[Token], letter: &str) -> bool {
        let Some(tokens) = tokens.get(..self.words.len()) else { return false };
        let last = self.words.len() - 1;
        let same = self.words.iter().zip(tokens).enumerate().all(|(at, (word, token))| {
            // What is written in capitals here is a short form, and other words are spelled like it in small letters.
            let fits = !is_short_form(word) || token.is_capital;
            let plural = at == last && token.low.strip_suffix('s') == Some(word.low.as_str());
            fits && (token.low == word.low || plural)
        });
        same && tokens.windows(2).all(|pair| {
            let between = letter.get(pair[0].place.end..pair[1].place.start).unwrap_or(",");
            joins(between) || (pair[0].low == "s" && between == ". ")
        })
    }
}

fn is_short_form(word: &Token) -> bool {
    word.is_capital && word.low.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Every phrase of `table` in the letter, in order, none within another.
pub(crate) fn find(tokens: &[Token], letter: &str, table: &[(&'static str, &[&str])]) -> Vec<Found> {
    let phrases = phrases(table);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let longest = beginning_with(&phrases, &token.low)
            .chain(token.low.strip_suffix('s').into_iter().flat_map(|one| beginning_with(&phrases, one)))
            .filter(|phrase| phrase.stands(&tokens[at..], letter))
            .max_by_key(|phrase| phrase.words.len());
        at += match longest {
            Some(phrase) => {
                let last = &tokens[at + phrase.words.len() - 1];
                found.push(Found { id: phrase.id, place: token.place.start..last.place.end });
                phrase.words.len()
            }
            None => 1,
        };
    }
    found
}

/// In the order of their first words.
fn phrases(table: &[(&'static str, &[&str])]) -> Vec<Phrase> {
    let all = table.iter().flat_map(|(id, forms)| forms.iter().map(move |form| (*id, *form)));
    let mut phrases: Vec<Phrase> = all
        .map(|(id, form)| Phrase { id, words: split(form) })
        .filter(|phrase| !phrase.words.is_empty())
        .collect();
    phrases.sort_by(|one, other| first(one).cmp(first(other)));
    phrases
}

fn first(phrase: &Phrase) -> &str {
    phrase.words.first().map_or("", |word| word.low.as_str())
}

fn beginning_with<'a>(phrases: &'a [Phrase], word: &str) -> impl Iterator<Item = &'a Phrase> {
    let from = phrases.partition_point(|phrase| first(phrase) < word);
    let to = phrases.partition_point(|phrase| first(phrase) <= word);
    phrases[from..to].iter()
}
