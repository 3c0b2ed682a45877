//! Writes what the crate includes: the functions, the languages, and the words of each file in each language.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::book::{Book, Written};
use super::faces::Faces;
use super::mark;
use super::settings::Settings;
use super::signature::{Kind, Signature, Variable};

/// One language, checked and compiled.
pub(crate) struct LanguageWords<'a> {
    pub(crate) tag: &'a str,
    pub(crate) settings: Settings,
    pub(crate) words: BTreeMap<&'a str, String>,
}

/// One `.ftl` file: its name without the ending, and its messages in order. Numbers run on from file to file.
struct Chunk<'a> {
    name: &'a str,
    first: usize,
    messages: Vec<(&'a str, &'a Written<'a>)>,
}

type Signatures<'a> = BTreeMap<&'a str, Signature<'a>>;

/// Every file the crate includes, by name.
pub(crate) fn files(
    english: &Book<'_>,
    signatures: &Signatures<'_>,
    faces: &Faces<'_>,
    languages: &[LanguageWords<'_>],
) -> BTreeMap<String, String> {
    let chunks = chunks(english);
    let mut files = BTreeMap::new();
    for chunk in &chunks {
        for language in languages {
            files.insert(format!("{}.{}.txt", chunk.name, language.tag), chunk_words(chunk, language));
        }
    }
    files.insert("messages.rs".to_owned(), functions(&chunks, signatures));
    files.insert("language.rs".to_owned(), language_enum(languages));
    files.insert("embedded.rs".to_owned(), embedded(&chunks, faces, languages));
    files.insert("catalogue.rs".to_owned(), catalogue(&chunks, signatures, faces));
    files.insert("fingerprint".to_owned(), fingerprint(&chunks, signatures));
    files
}

fn chunks<'a>(english: &'a Book<'a>) -> Vec<Chunk<'a>> {
    let mut by_file: BTreeMap<&str, Vec<(&str, &Written<'_>)>> = BTreeMap::new();
    for (id, written) in &english.messages {
        by_file.entry(written.file.name.trim_end_matches(".ftl")).or_default().push((id, written));
    }
    let mut first = 0;
    let chunk = |(name, messages): (_, Vec<_>)| {
        let chunk = Chunk { name, first, messages };
        first += chunk.messages.len();
        chunk
    };
    by_file.into_iter().map(chunk).collect()
}

fn chunk_words(chunk: &Chunk<'_>, language: &LanguageWords<'_>) -> String {
    let mut text = format!("{}{}", mark::CHUNK, chunk.first);
    for (id, _) in &chunk.messages {
        text.push(mark::MESSAGE);
        text.push_str(language.words.get(id).map_or("", String::as_str));
    }
    text
}

fn functions(chunks: &[Chunk<'_>], signatures: &Signatures<'_>) -> String {
    let mut code = String::new();
    for chunk in chunks {
        line(&mut code, 0, format_args!("/// The messages of `{}.ftl`.", chunk.name));
        line(&mut code, 0, format_args!("pub mod {} {{", snake(chunk.name)));
        for (at, (id, written)) in chunk.messages.iter().enumerate() {
            function(&mut code, chunk, chunk.first + at, id, written, signatures.get(id));
        }
        line(&mut code, 0, format_args!("}}"));
    }
    code
}

fn function(
    code: &mut String,
    chunk: &Chunk<'_>,
    number: usize,
    id: &str,
    written: &Written<'_>,
    signature: Option<&Signature<'_>>,
) {
    for text in english_lines(written) {
        line(code, 1, format_args!("/// > {text}"));
    }
    for about in signature.iter().flat_map(|signature| &signature.about) {
        line(code, 1, format_args!("///\n    /// {}", plain(about)));
    }
    let arguments: &[Variable<'_>] = signature.map_or(&[], |signature| &signature.arguments);
    for variable in arguments {
        line(code, 1, format_args!("///\n    /// `{}`: {}", snake(variable.name), plain(variable.about)));
    }
    let name = function_name(chunk, id);
    if arguments.is_empty() {
        line(
            code,
            1,
            format_args!(
                "#[must_use]\n    pub const fn {name}() -> crate::Message {{ crate::Message::plain({number}) }}"
            ),
        );
        return;
    }
    let takes = |v: &Variable<'_>| match v.kind {
        Kind::Number => format!("{}: impl Into<crate::Number>", snake(v.name)),
        Kind::Text => format!("{}: impl Into<String>", snake(v.name)),
    };
    let gives = |v: &Variable<'_>| match v.kind {
        Kind::Number => format!(".number({})", snake(v.name)),
        Kind::Text => format!(".text({})", snake(v.name)),
    };
    let takes: Vec<_> = arguments.iter().map(takes).collect();
    let gives: String = arguments.iter().map(gives).collect();
    line(code, 1, format_args!("#[must_use]\n    pub fn {name}({}) -> crate::Message {{", takes.join(", ")));
    line(code, 2, format_args!("crate::Message::plain({number}){gives}"));
    line(code, 1, format_args!("}}"));
}

/// The English as it stands in the file, without the id, for the function's doc comment.
fn english_lines<'a>(written: &Written<'a>) -> Vec<String> {
    let text = written.file.text.as_str();
    let at = (written.id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let mut lines = text.get(at..).unwrap_or_default().lines();
    let first = lines.next().and_then(|first| first.split_once('=')).map_or("", |(_, first)| first.trim());
    let rest = lines.take_while(|line| line.starts_with([' ', '}'])).map(str::trim);
    std::iter::once(first).chain(rest).filter(|line| !line.is_empty()).map(plain).collect()
}

/// What is said of one language.
type Fact = fn(&LanguageWords<'_>) -> String;

/// Keeps text from being read as links or tags in documentation.
fn plain(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('*', "\\*")
}

fn language_enum(languages: &[LanguageWords<'_>]) -> String {
    let mut code = String::from("/// A language Alongside speaks.\n");
    line(&mut code, 0, format_args!("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]"));
    line(&mut code, 0, format_args!("pub enum Language {{"));
    for language in languages {
        line(&mut code, 1, format_args!("/// {}.", language.settings.english_name));
        line(&mut code, 1, format_args!("{},", variant(language.tag)));
    }
    line(&mut code, 0, format_args!("}}\n\nimpl Language {{"));
    line(&mut code, 1, format_args!("/// Every language, English first."));
    let all: Vec<_> =
        languages.iter().map(|language| format!("Language::{}", variant(language.tag))).collect();
    line(&mut code, 1, format_args!("pub const ALL: [Language; {}] = [{}];", all.len(), all.join(", ")));
    let table: [(&str, &str, Fact); 4] = [
        ("tag", "The language as HTML's `lang` spells it.", |language| language.tag.to_owned()),
        ("own_name", "What its readers call it.", |language| language.settings.own_name.clone()),
        ("english_name", "What English calls it.", |language| language.settings.english_name.clone()),
        ("dir", "HTML's `dir`.", |language| language.settings.direction.clone()),
    ];
    for (name, about, value) in table {
        line(&mut code, 1, format_args!("/// {about}"));
        line(&mut code, 1, format_args!("pub const fn {name}(self) -> &'static str {{ match self {{"));
        for language in languages {
            line(&mut code, 2, format_args!("Language::{} => {:?},", variant(language.tag), value(language)));
        }
        line(&mut code, 1, format_args!("}} }}"));
    }
    line(&mut code, 1, format_args!("/// Who has checked the words, or nothing while no person has."));
    line(&mut code, 1, format_args!("pub const fn checked(self) -> Option<Checked> {{ match self {{"));
    for language in languages {
        let checked = match &language.settings.checked {
            None => "None".to_owned(),
            Some((by, on)) => format!("Some(Checked {{ by: {by:?}, on: {on:?} }})"),
        };
        line(&mut code, 2, format_args!("Language::{} => {checked},", variant(language.tag)));
    }
    line(&mut code, 1, format_args!("}} }}\n}}"));
    code
}

fn embedded(chunks: &[Chunk<'_>], faces: &Faces<'_>, languages: &[LanguageWords<'_>]) -> String {
    let mut code = String::from("const CHUNKS: &[Chunk] = &[\n");
    for chunk in chunks {
        line(&mut code, 1, format_args!("Chunk {{ faces: {}, words: &[", face_list(chunk, faces)));
        for language in languages {
            let file = format!("/{}.{}.txt", chunk.name, language.tag);
            line(&mut code, 2, format_args!("include_str!(concat!(env!(\"OUT_DIR\"), {file:?})),"));
        }
        line(&mut code, 1, format_args!("] }},"));
    }
    code.push_str("];\n");
    code
}

fn catalogue(chunks: &[Chunk<'_>], signatures: &Signatures<'_>, faces: &Faces<'_>) -> String {
    let mut code = String::from("/// Every message there is, by its number.\npub const ALL: &[Entry] = &[\n");
    for chunk in chunks {
        for (at, (id, _)) in chunk.messages.iter().enumerate() {
            let arguments: Vec<_> = signatures
                .get(id)
                .iter()
                .flat_map(|signature| &signature.arguments)
                .map(|variable| format!("({:?}, Kind::{:?})", variable.name, variable.kind))
                .collect();
            let number = chunk.first + at;
            let function = format!("{}::{}", snake(chunk.name), function_name(chunk, id));
            line(
                &mut code,
                1,
                format_args!(
                    "Entry {{ id: {id:?}, file: {:?}, function: {function:?}, number: {number}, arguments: &[{}], faces: {} }},",
                    format!("{}.ftl", chunk.name),
                    arguments.join(", "),
                    face_list(chunk, faces)
                ),
            );
        }
    }
    code.push_str("];\n");
    code
}

fn face_list(chunk: &Chunk<'_>, faces: &Faces<'_>) -> String {
    let needs = faces.get(chunk.name).into_iter().flatten().map(|face| format!("Face::{}", variant(face)));
    format!("&[{}]", needs.collect::<Vec<_>>().join(", "))
}

/// FNV-1a over everything a compiled caller relies on: which number is which message, and what it takes.
fn fingerprint(chunks: &[Chunk<'_>], signatures: &Signatures<'_>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for (id, _) in chunks.iter().flat_map(|chunk| &chunk.messages) {
        add(id);
        for variable in signatures.get(id).iter().flat_map(|signature| &signature.arguments) {
            add(variable.name);
            add(if variable.kind == Kind::Number { "number" } else { "text" });
        }
    }
    format!("{hash:016x}")
}

fn function_name(chunk: &Chunk<'_>, id: &str) -> String {
    snake(id.get(chunk.name.len() + 1..).unwrap_or(id))
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `en-GB` is `EnGb`, `family` is `Family`.
fn variant(name: &str) -> String {
    let word = |part: &str| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
    };
    name.split('-').map(word).collect()
}

fn line(code: &mut String, indent: usize, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(code, "{:1$}{text}", "", indent * 4);
}
