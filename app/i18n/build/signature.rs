//! What goes into each message, as the comment above its English says.

use std::collections::{BTreeMap, BTreeSet};

use super::Mistake;
use super::book::{Book, Written};
use super::pattern;

/// The arguments of one message, in the order of its comment.
pub(crate) struct Signature<'a> {
    pub(crate) arguments: Vec<Variable<'a>>,
    /// The rest of the comment, for whoever reads the function.
    pub(crate) about: Vec<&'a str>,
}

/// One variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: Kind,
    pub(crate) about: &'a str,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Text,
}

impl Signature<'_> {
    /// The letter that stands for a variable in the compiled words, and its kind.
    pub(crate) fn find(&self, name: &str) -> Option<(char, Kind)> {
        let at = self.arguments.iter().position(|variable| variable.name == name)?;
        Some((char::from(b'a'.checked_add(u8::try_from(at).ok()?)?), self.arguments.get(at)?.kind))
    }
}

/// The signature of every English message. Every variable has to be explained, and nothing else.
pub(crate) fn read<'a>(english: &Book<'a>, mistakes: &mut Vec<Mistake>) -> BTreeMap<&'a str, Signature<'a>> {
    english
        .messages
        .iter()
        .map(|(id, written)| {
            let signature = of_comment(written, mistakes);
            check_explained(written, &signature, english, mistakes);
            (*id, signature)
        })
        .collect()
}

fn of_comment<'a>(written: &Written<'a>, mistakes: &mut Vec<Mistake>) -> Signature<'a> {
    let mut signature = Signature { arguments: Vec::new(), about: Vec::new() };
    for line in written.comment.iter().flat_map(|comment| &comment.content) {
        let Some(rest) = line.trim().strip_prefix('$') else {
            signature.about.push(line.trim());
            continue;
        };
        match variable(rest) {
            Some(variable) if RUST_WORDS.contains(&variable.name) => {
                let says = format!("${} is a word of Rust; give the variable another name", variable.name);
                mistakes.push(Mistake::new(written.place_of(line), says));
            }
            Some(variable) => signature.arguments.push(variable),
            None => mistakes.push(Mistake::new(
                written.place_of(line),
                format!("write this as `# $name (String) - what it is` or `# $count (Number) - what it counts`, not `# {line}`"),
            )),
        }
    }
    signature
}

/// Words a variable may not be called, being short and likely.
const RUST_WORDS: [&str; 9] = ["as", "for", "in", "match", "move", "ref", "self", "type", "where"];

/// `name (String) - what it is`.
fn variable(line: &str) -> Option<Variable<'_>> {
    let (name, rest) = line.split_once('(')?;
    let (kind, rest) = rest.split_once(')')?;
    let kind = match kind.trim() {
        "Number" => Kind::Number,
        "String" => Kind::Text,
        _ => return None,
    };
    let about = rest.trim_start().strip_prefix(['-', ':', '–', '—'])?.trim();
    let name = name.trim();
    let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    (is_name && !about.is_empty()).then_some(Variable { name, kind, about })
}

fn check_explained(
    written: &Written<'_>,
    signature: &Signature<'_>,
    english: &Book<'_>,
    mistakes: &mut Vec<Mistake>,
) {
    let used: BTreeSet<&str> = pattern::variables(written, english);
    for name in &used {
        if signature.find(name).is_none() {
            let says = format!(
                "{} uses ${name}, so a line above it has to say what that is: `# ${name} (String) - …` or `# ${name} (Number) - …`",
                written.id
            );
            mistakes.push(Mistake::new(written.place(), says));
        }
    }
    for variable in &signature.arguments {
        if !used.contains(variable.name) {
            let says = format!("{} explains ${} but does not use it", written.id, variable.name);
            mistakes.push(Mistake::new(written.place(), says));
        }
    }
    if signature.arguments.len() > 20 {
        mistakes.push(Mistake::new(written.place(), format!("{} takes more than 20 things", written.id)));
    }
}
