//! Which languages somebody has checked: families are offered no other.
//!
//! What has to be checked is in `locales/critical.toml`. The council's folder names who checked it, and what it said then; words
//! that change have to be checked again.
use domain::council::{COUNCIL_LANGUAGE, Checked, Council};
use i18n::{Argument, Face, Language, catalogue, catalogue::Entry, words};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, sync::LazyLock};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    critical: Vec<String>,
}

static CRITICAL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let list = include_str!("../../../../locales/critical.toml");
    toml::from_str::<List>(list).expect("a test reads it").critical
});

/// These numbers take every plural form of every language we have.
const NUMBERS: [u32; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

/// A message that must not be wrong, in English and in another language, in each form it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Critical {
    /// As in `problem-signal-none`.
    pub id: &'static str,
    /// What it says in English.
    pub english: Vec<String>,
    /// What it says in the other language.
    pub theirs: Vec<String>,
}

/// Everything that has to be checked in this language, in the order of its names.
pub fn critical(language: Language) -> Vec<Critical> {
    let is_critical = |entry: &&Entry| CRITICAL.iter().any(|pattern| fits(pattern, entry.id));
    let mut all: Vec<_> = catalogue::ALL
        .iter()
        .filter(is_critical)
        .map(|entry| Critical {
            id: entry.id,
            english: said(entry, Language::SOURCE),
            theirs: said(entry, language),
        })
        .collect();
    all.sort_by_key(|one| one.id);
    all
}

fn fits(pattern: &str, id: &str) -> bool {
    pattern.strip_suffix('*').map_or(id == pattern, |start| id.starts_with(start))
}

/// What this message says in this language: once, or once for each form that numbers take.
fn said(entry: &Entry, language: Language) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for number in NUMBERS {
        let arguments = entry.arguments.iter().map(|(name, kind)| match kind {
            catalogue::Kind::Number => Argument::Number(number.into()),
            catalogue::Kind::Text => Argument::Text(format!("{{{name}}}")),
        });
        let message = entry.message(arguments.collect()).expect("these are its arguments");
        let form = words(language, Face::All).say(&message);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// A short name for what all of that says now, in English and in this language. Another word anywhere gives another name.
pub fn stands(language: Language) -> String {
    let mut hash = Sha256::new();
    for Critical { id, english, theirs } in critical(language) {
        for text in std::iter::once(id.to_owned()).chain(english).chain(theirs) {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
    }
    hash.finalize().iter().take(8).fold(String::new(), |mut name, byte| {
        _ = write!(name, "{byte:02x}");
        name
    })
}

/// The council as families meet it: without the languages in which nobody has checked what must not be wrong.
#[derive(Clone, Debug)]
pub struct OnlyChecked {
    /// What they meet.
    pub council: Council,
    /// The languages of its folder that are left out.
    pub unchecked: Vec<Language>,
}

impl OnlyChecked {
    /// What is left of this council. Its own language always is.
    pub fn of(mut council: Council) -> Self {
        let is_checked = |tag: &str, checked: &[Checked]| {
            let stands_as_checked = |language| {
                checked.iter().any(|checked| checked.language == tag && checked.words == stands(language))
            };
            tag == COUNCIL_LANGUAGE || Language::from_tag(tag).is_some_and(stands_as_checked)
        };
        let (offered, left): (Vec<_>, Vec<_>) =
            council.languages.into_iter().partition(|tag| is_checked(tag, &council.checked));
        council.languages = offered;
        OnlyChecked { council, unchecked: left.iter().filter_map(|tag| Language::from_tag(tag)).collect() }
    }
}

/// What somebody who reads this language well reads and signs for.
pub fn sheet(language: Language) -> String {
    let all = critical(language);
    let (tag, count, stands) = (language.tag(), all.len(), stands(language));
    let mut sheet = format!(
        "{count} messages that must not be wrong in {tag}: how to leave, how to be safe, who can see something, what went wrong.\n\
         Read each beside the English. {{words in braces}} are filled in. When all are right, add this to council.toml:\n\n\
         [[checked]]\nlanguage = \"{tag}\"\nby = \"their name\"\non = \"the day, as in 2026-12-01\"\nwords = \"{stands}\"\n"
    );
    for Critical { id, english, theirs } in all {
        _ = write!(sheet, "\n{id}\n");
        for (whose, forms) in [(Language::SOURCE.tag(), english), (tag, theirs)] {
            for form in forms {
                _ = writeln!(sheet, "  {whose}: {form}");
            }
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn council() -> Council {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample");
        crate::council::load(&sample).expect("the sample has no mistake")
    }

    fn checked(language: &str, words: String) -> Checked {
        let on = domain::time::Day::parse("2026-12-01").expect("a day");
        Checked { language: language.to_owned(), by: "Ewa Nowak".to_owned(), on, words }
    }

    #[test]
    fn every_line_of_the_list_fits_a_message() {
        for pattern in CRITICAL.iter() {
            assert!(catalogue::ALL.iter().any(|entry| fits(pattern, entry.id)), "{pattern}");
        }
        let ids: Vec<_> = critical(Language::Pl).iter().map(|one| one.id).collect();
        for id in ["common-exit-label", "problem-signal-unsaved", "common-audience-me"] {
            assert!(ids.contains(&id), "{id} is not in {ids:?}");
        }
    }

    #[test]
    fn nothing_critical_is_said_in_another_language() {
        for language in Language::ALL {
            for one in critical(language) {
                assert!(
                    language == Language::SOURCE || one.theirs != one.english,
                    "{} in {language:?}",
                    one.id
                );
            }
        }
    }

    #[test]
    fn each_language_stands_for_itself_and_each_form_counts() {
        let names: std::collections::BTreeSet<_> = Language::ALL.map(stands).into_iter().collect();
        assert_eq!(names.len(), Language::ALL.len());
        // Polish has more forms than English for a number.
        let minutes =
            critical(Language::Pl).into_iter().find(|one| one.id == "problem-tries-wait").expect("there");
        assert!(
            minutes.theirs.len() >= NUMBERS.len() && minutes.english.len() >= NUMBERS.len(),
            "{minutes:?}"
        );
    }

    #[test]
    fn only_what_somebody_checked_as_it_stands_is_offered() {
        let families = OnlyChecked::of(council());
        assert_eq!(families.council.languages, ["en-GB"], "nobody has checked any yet");
        assert_eq!(families.unchecked.len(), Language::ALL.len() - 1);
        let mut one = council();
        one.checked = vec![checked("pl", stands(Language::Pl)), checked("ur", stands(Language::Pl))];
        let OnlyChecked { council, unchecked } = OnlyChecked::of(one);
        assert_eq!(council.languages.len(), 2, "Urdu was checked for other words: {:?}", council.languages);
        assert!(council.languages.contains(&"pl".to_owned()) && !unchecked.contains(&Language::Pl));
    }

    #[test]
    fn the_sheet_says_what_to_read_and_what_to_sign() {
        let sheet = sheet(Language::Pl);
        assert!(sheet.contains(&format!("words = \"{}\"", stands(Language::Pl))));
        for one in critical(Language::Pl) {
            assert!(
                sheet.contains(one.id) && one.theirs.iter().all(|form| sheet.contains(form)),
                "{}",
                one.id
            );
        }
    }
}
