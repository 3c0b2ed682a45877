//! Holds each language against the English: the same messages, with the same things in them.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::pattern::{self, Writer};
use super::signature::Signature;
use super::{Locale, Mistake, SOURCE, mark};

/// The messages that are still said in English, as `missing.txt` lists them: one id a line, or a beginning and `*`
/// (`goal-*`), `#` for remarks. The list may only shrink: a line for a message that is there is a mistake.
pub(crate) fn missing<'a>(
    locale: &Locale,
    book: &Book<'_>,
    english: &Book<'a>,
    mistakes: &mut Vec<Mistake>,
    notes: &mut Vec<String>,
) -> BTreeSet<&'a str> {
    let mut missing = BTreeSet::new();
    for (at, line) in locale.missing.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let fits = |id: &str| line.strip_suffix('*').map_or(id == line, |start| id.starts_with(start));
        let before = missing.len();
        missing.extend(english.messages.keys().filter(|id| fits(id) && !book.messages.contains_key(*id)));
        if missing.len() == before {
            let place = format!("locales/{}/missing.txt:{}", locale.tag, at + 1);
            let says = format!("`{line}` is not missing any more; take this line out");
            match line.ends_with('*') {
                true => notes.push(format!("{place}: {says}")),
                false => mistakes.push(Mistake::new(place, says)),
            }
        }
    }
    if !missing.is_empty() {
        notes.push(format!("locales/{}: {} messages are still said in English", locale.tag, missing.len()));
    }
    missing
}

/// Every message of one language, compiled, by id.
pub(crate) fn compile<'a>(
    book: &Book<'a>,
    english: &Book<'a>,
    missing: &BTreeSet<&'a str>,
    signatures: &BTreeMap<&'a str, Signature<'a>>,
    mistakes: &mut Vec<Mistake>,
) -> BTreeMap<&'a str, String> {
    for (id, written) in &book.messages {
        if !english.messages.contains_key(id) {
            let says = format!("{id} is not a message of {SOURCE}; rename it or take it out");
            mistakes.push(Mistake::new(written.place(), says));
        }
    }
    let mut words = BTreeMap::new();
    for (id, source) in &english.messages {
        let Some(signature) = signatures.get(id) else { continue };
        let (from, written) = match book.messages.get(id) {
            Some(written) => (book, written),
            None if missing.contains(id) => (english, source),
            None => {
                let says = format!(
                    "{id} is not in {}; translate it in locales/{}/{}, or list it in locales/{}/missing.txt until then",
                    book.tag, book.tag, source.file.name, book.tag
                );
                mistakes.push(Mistake::new(source.place(), says));
                continue;
            }
        };
        if written.file.name != source.file.name {
            let says = format!("{id} belongs in {}, where the English has it", source.file.name);
            mistakes.push(Mistake::new(written.place(), says));
        }
        let used = pattern::variables(written, from);
        for variable in &signature.arguments {
            if !used.contains(variable.name) && from.tag != SOURCE {
                let says = format!("{id} does not say ${}: {}", variable.name, variable.about);
                mistakes.push(Mistake::new(written.place(), says));
            }
        }
        let mut compiled = Writer::new(from, written, signature, mistakes).write();
        if from.tag != book.tag {
            compiled.insert(0, mark::ENGLISH);
        }
        words.insert(*id, compiled);
    }
    words
}
