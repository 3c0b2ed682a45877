//! One language's messages and terms, and where each was written.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern};
use fluent_syntax::parser;

use super::{Locale, Mistake, Source};

/// One language's messages and terms by id.
#[derive(Clone)]
pub(crate) struct Book<'a> {
    pub(crate) tag: &'a str,
    pub(crate) messages: BTreeMap<&'a str, Written<'a>>,
    pub(crate) terms: BTreeMap<&'a str, Written<'a>>,
}

/// One message or term as somebody wrote it.
#[derive(Clone)]
pub(crate) struct Written<'a> {
    pub(crate) file: &'a Source,
    pub(crate) tag: &'a str,
    pub(crate) id: &'a str,
    pub(crate) pattern: Pattern<&'a str>,
    pub(crate) comment: Option<Comment<&'a str>>,
}

impl<'a> Written<'a> {
    /// The place of the message itself.
    pub(crate) fn place(&self) -> String {
        place(self.tag, self.file, self.id)
    }

    /// The place of a part of it; its own place when the part comes from another file it refers to.
    pub(crate) fn place_of(&self, part: &str) -> String {
        let text = self.file.text.as_bytes().as_ptr_range();
        let inside = text.contains(&part.as_ptr());
        place(self.tag, self.file, if inside { part } else { self.id })
    }
}

impl<'a> Book<'a> {
    pub(crate) fn read(locale: &'a Locale, mistakes: &mut Vec<Mistake>) -> Book<'a> {
        let mut book = Book { tag: &locale.tag, messages: BTreeMap::new(), terms: BTreeMap::new() };
        for file in &locale.files {
            book.read_file(file, mistakes);
        }
        book
    }

    fn read_file(&mut self, file: &'a Source, mistakes: &mut Vec<Mistake>) {
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(&file.text, error.pos.start);
                    let place = format!("locales/{}/{}:{line}", self.tag, file.name);
                    mistakes.push(Mistake::new(place, format!("this is not Fluent: {}", error.kind)));
                }
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let (id, tag) = (message.id.name, self.tag);
                    self.refuse_attributes(file, id, &message.attributes, mistakes);
                    let Some(pattern) = message.value else { continue };
                    let written = Written { file, tag, id, pattern, comment: message.comment };
                    check_id(&written, mistakes);
                    keep(&mut self.messages, written, mistakes);
                }
                Entry::Term(term) => {
                    let (id, tag) = (term.id.name, self.tag);
                    self.refuse_attributes(file, id, &term.attributes, mistakes);
                    keep(
                        &mut self.terms,
                        Written { file, tag, id, pattern: term.value, comment: term.comment },
                        mistakes,
                    );
                }
                // Junk is named by the errors above.
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn refuse_attributes(
        &self,
        file: &Source,
        id: &str,
        attributes: &[Attribute<&str>],
        mistakes: &mut Vec<Mistake>,
    ) {
        for attribute in attributes {
            let says =
                format!("{id}.{} is an attribute; write a message of its own instead", attribute.id.name);
            mistakes.push(Mistake::new(place(self.tag, file, attribute.id.name), says));
        }
    }
}

fn keep<'a>(entries: &mut BTreeMap<&'a str, Written<'a>>, written: Written<'a>, mistakes: &mut Vec<Mistake>) {
    if let Some(first) = entries.get(written.id) {
        let says = format!("{} is written twice; the first is at {}", written.id, first.place());
        mistakes.push(Mistake::new(written.place(), says));
        return;
    }
    entries.insert(written.id, written);
}

fn check_id(written: &Written<'_>, mistakes: &mut Vec<Mistake>) {
    let file = written.file.name.trim_end_matches(".ftl");
    let rest = written.id.strip_prefix(file).and_then(|rest| rest.strip_prefix('-'));
    let says = match rest {
        None => format!("{} is in {file}.ftl, so its id has to begin with `{file}-`", written.id),
        Some(rest) if !rest.starts_with(|first: char| first.is_ascii_lowercase()) => {
            format!("in {} a small letter has to follow `{file}-`", written.id)
        }
        Some(_) if written.id.chars().any(|letter| letter == '_' || letter.is_ascii_uppercase()) => {
            format!("{} has to be small letters, digits and hyphens", written.id)
        }
        Some(rest) if RUST_WORDS.contains(&rest) => {
            format!(
                "{}: `{rest}` alone is a word of Rust; say more, as in `{file}-button-{rest}`",
                written.id
            )
        }
        Some(_) => return,
    };
    mistakes.push(Mistake::new(written.place(), says));
}

/// Words that cannot be the name of a function.
const RUST_WORDS: [&str; 40] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "match", "mod", "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "true",
    "try", "type", "use",
];

fn place(tag: &str, file: &Source, part: &str) -> String {
    // Every part the parser gives is a slice of the file's own text, so its address tells where it stood.
    let at = (part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize);
    format!("locales/{tag}/{}:{}", file.name, line_at(&file.text, at))
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
