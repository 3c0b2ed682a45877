//! Says a message in one language.

use crate::language::Language;
use crate::mark::{CHOICE, CHUNK, END, ENGLISH, EXACTLY, MESSAGE, SAY, VALUE, WAY};
use crate::message::{Argument, Message};
use crate::{FINGERPRINT, plural};

/// What a message these words do not hold reads as. No screen may show it; the browser tests look for it.
pub const NOTHING: &str = "\u{fffd}";

/// The words of one language for one face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    text: String,
    /// Where each message lies in `text`, by its number. Empty for messages of other faces.
    places: Vec<(u32, u32)>,
}

impl Words {
    /// Words from the file the bundler made. Nothing for a file that is damaged or was made for another version of the
    /// app: asking again is better than saying the wrong thing.
    pub fn read(bytes: &[u8]) -> Option<Words> {
        let text = core::str::from_utf8(bytes).ok()?;
        let mut chunks = text.split(CHUNK);
        let (fingerprint, tag) = chunks.next()?.split_once(' ')?;
        if fingerprint != FINGERPRINT {
            return None;
        }
        let language = Language::from_tag(tag)?;
        let mut places = Vec::new();
        let mut at = fingerprint.len() + 1 + tag.len();
        for chunk in chunks {
            at += CHUNK.len_utf8();
            let mut messages = chunk.split(MESSAGE);
            let first = messages.next()?;
            let mut number: u16 = first.parse().ok()?;
            at += first.len();
            for message in messages {
                at += MESSAGE.len_utf8();
                let index = usize::from(number);
                if places.len() <= index {
                    places.resize(index + 1, (0, 0));
                }
                if let Some(place) = places.get_mut(index) {
                    *place = (u32::try_from(at).ok()?, u32::try_from(at + message.len()).ok()?);
                }
                at += message.len();
                number = number.checked_add(1)?;
            }
        }
        Some(Words { language, text: text.to_owned(), places })
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message in this language, or in English while nobody has translated it.
    pub fn say(&self, message: &Message) -> String {
        self.say_with_lang(message).0
    }

    /// The message and the language it is really in, which a page puts in `lang` when it is not the page's own.
    pub fn say_with_lang(&self, message: &Message) -> (String, Language) {
        let Some(compiled) = self.compiled(message.place()) else {
            return (NOTHING.to_owned(), self.language);
        };
        let (compiled, language) = match compiled.strip_prefix(ENGLISH) {
            Some(english) => (english, Language::SOURCE),
            None => (compiled, self.language),
        };
        let mut said = String::with_capacity(compiled.len());
        Saying { rest: compiled, arguments: message.arguments(), language }.pattern(Some(&mut said));
        (said, language)
    }

    /// The same words with every message changed. For tests; a phone has no use for it.
    #[cfg(feature = "embedded")]
    pub(crate) fn each(&self, change: impl Fn(&str) -> String) -> Words {
        let mut changed = Words { language: self.language, text: String::new(), places: Vec::new() };
        for (start, end) in &self.places {
            let compiled = self.text.get(*start as usize..*end as usize).unwrap_or_default();
            let place = changed.text.len();
            changed.text.push_str(&change(compiled));
            changed.places.push((place as u32, changed.text.len() as u32));
        }
        changed
    }

    fn compiled(&self, number: u16) -> Option<&str> {
        let (start, end) = *self.places.get(usize::from(number))?;
        self.text.get(start as usize..end as usize).filter(|compiled| !compiled.is_empty())
    }
}

/// Reads one compiled message from left to right.
struct Saying<'a> {
    rest: &'a str,
    arguments: &'a [Argument],
    language: Language,
}

impl<'a> Saying<'a> {
    /// Writes up to the end, or to the mark that ends this way of a choice, which it gives back. Without `out` it only
    /// passes over the words of a way that was not chosen.
    fn pattern(&mut self, mut out: Option<&mut String>) -> Option<char> {
        loop {
            let (text, mark) = self.until_mark();
            if let Some(out) = &mut out {
                out.push_str(text);
            }
            match mark {
                Some(VALUE) => {
                    let value = self.argument();
                    if let (Some(out), Some(value)) = (&mut out, value) {
                        out.push_str(&value.plain());
                    }
                }
                Some(CHOICE) => self.choice(out.as_deref_mut()),
                Some(WAY | END) | None => return mark,
                Some(_) => {}
            }
        }
    }

    fn choice(&mut self, mut out: Option<&mut String>) {
        let chooser = self.argument();
        let (_, mut mark) = self.until_mark();
        while mark == Some(WAY) {
            let (key, Some(SAY)) = self.until_mark() else { return };
            let chosen = self.is_chosen(key, chooser);
            mark = self.pattern(if chosen { out.take() } else { None });
        }
    }

    fn is_chosen(&self, key: &str, chooser: Option<&Argument>) -> bool {
        match (key.strip_prefix(EXACTLY), chooser) {
            _ if key.is_empty() => true,
            (Some(exactly), Some(chooser)) => chooser.plain() == exactly,
            (None, Some(Argument::Number(number))) => {
                plural::category(self.language.tag(), number.0).is_some_and(|form| form.letter() == key)
            }
            _ => false,
        }
    }

    fn until_mark(&mut self) -> (&'a str, Option<char>) {
        let rest = self.rest;
        let mut after = rest.char_indices();
        for (at, character) in after.by_ref() {
            if character <= ENGLISH {
                self.rest = after.as_str();
                return (rest.get(..at).unwrap_or_default(), Some(character));
            }
        }
        self.rest = "";
        (rest, None)
    }

    fn argument(&mut self) -> Option<&'a Argument> {
        let mut after = self.rest.chars();
        let letter = after.next()?;
        self.rest = after.as_str();
        let index = u32::from(letter).checked_sub(u32::from('a'))?;
        self.arguments.get(index as usize)
    }
}
