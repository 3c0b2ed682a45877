//! Turns the `.ftl` files of every language into typed functions and compact words, or says what a translator has to
//! mend and where. Knows no files: tests hand it small sources.

use std::collections::BTreeMap;
use std::fmt;

#[path = "../src/mark.rs"]
mod mark;
#[path = "../src/plural.rs"]
mod plural;

#[path = "book.rs"]
mod book;
#[path = "emit.rs"]
mod emit;
#[path = "faces.rs"]
mod faces;
#[path = "pattern.rs"]
mod pattern;
#[path = "settings.rs"]
mod settings;
#[path = "signature.rs"]
mod signature;
#[path = "translation.rs"]
mod translation;

use book::Book;

/// The language everything is first written in.
pub(crate) const SOURCE: &str = "en-GB";

/// Everything in `locales/`.
pub(crate) struct Sources {
    pub(crate) faces: String,
    pub(crate) locales: Vec<Locale>,
}

/// One folder of `locales/`. Settings and missing are empty when there is no such file.
pub(crate) struct Locale {
    pub(crate) tag: String,
    pub(crate) settings: String,
    pub(crate) missing: String,
    pub(crate) files: Vec<Source>,
}

/// One `.ftl` file.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What the crate includes, by file name, and what is good to know.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) notes: Vec<String>,
}

/// Something to mend, with the place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mistake {
    place: String,
    says: String,
}

impl Mistake {
    pub(crate) fn new(place: impl Into<String>, says: impl Into<String>) -> Self {
        Mistake { place: place.into(), says: says.into() }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.says)
    }
}

/// Checks and compiles every message of every language. Names every mistake at once, not only the first.
pub(crate) fn compile(sources: &Sources) -> Result<Compiled, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let mut notes = Vec::new();
    let Some(source) = sources.locales.iter().find(|locale| locale.tag == SOURCE) else {
        return Err(vec![Mistake::new(
            "locales",
            format!("there is no folder {SOURCE}, the source of every message"),
        )]);
    };
    let english = Book::read(source, &mut mistakes);
    let signatures = signature::read(&english, &mut mistakes);
    let faces = faces::read(&sources.faces, source, &mut mistakes);

    // The source comes first, so that `Language::SOURCE` is also the first of `Language::ALL`.
    let others = sources.locales.iter().filter(|locale| locale.tag != SOURCE);
    let mut languages = Vec::new();
    for locale in std::iter::once(source).chain(others) {
        let settings = settings::read(locale, &mut mistakes);
        let book = if locale.tag == SOURCE { english.clone() } else { Book::read(locale, &mut mistakes) };
        let missing = translation::missing(locale, &book, &english, &mut mistakes, &mut notes);
        let words = translation::compile(&book, &english, &missing, &signatures, &mut mistakes);
        languages.push(emit::LanguageWords { tag: &locale.tag, settings, words });
    }
    if !mistakes.is_empty() {
        mistakes.sort();
        mistakes.dedup();
        return Err(mistakes);
    }
    Ok(Compiled { files: emit::files(&english, &signatures, &faces, &languages), notes })
}
