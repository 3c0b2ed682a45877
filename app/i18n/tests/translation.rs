//! Translations are translations: not English left standing, and each in its own script.

use i18n::catalogue::{self, Entry, Kind};
use i18n::{Argument, Face, Language, words};

/// Messages that are the same in English. This list may only shrink, or grow by a name.
const SAME: [&str; 3] = ["common-brand-name", "site-glossary-cafcass-word", "site-glossary-marac-word"];

/// Words in Latin letters that stand in other scripts as they are: names, and what is printed on a key.
const LATIN: [&str; 2] = ["Alongside", "Shift"];

fn say(entry: &Entry, language: Language) -> Option<String> {
    let arguments = entry.arguments.iter().map(|(_, kind)| match kind {
        Kind::Number => Argument::Number(5u32.into()),
        Kind::Text => Argument::Text("7".to_owned()),
    });
    let message = entry.message(arguments.collect())?;
    let (said, in_language) = words(language, Face::All).say_with_lang(&message);
    (in_language == language).then(|| own(entry.id, said, language))
}

/// What a text adds of its own. Only the glossary's lists of words keep the English ones in front, since plans are often
/// written in English; there, what comes after them is the translation.
fn own(id: &str, said: String, language: Language) -> String {
    if language == Language::SOURCE || !id.starts_with("glossary-") || !id.ends_with("-words") {
        return said;
    }
    let english =
        catalogue::ALL.iter().find(|entry| entry.id == id).and_then(|entry| say(entry, Language::SOURCE));
    let english: Vec<String> = english.unwrap_or_default().split('|').map(str::to_owned).collect();
    said.split('|').filter(|word| !english.iter().any(|known| known == word)).collect::<Vec<_>>().join("|")
}

#[test]
fn no_translation_is_the_english() {
    for entry in catalogue::ALL {
        let english = say(entry, Language::SOURCE).expect("English is always there");
        if !english.contains(char::is_alphabetic) {
            continue;
        }
        for language in Language::ALL.into_iter().filter(|language| *language != Language::SOURCE) {
            let same = say(entry, language).is_some_and(|said| said == english || said.is_empty());
            let named = SAME.contains(&entry.id);
            assert!(!same || named, "{} in {} is still English: {english}", entry.id, language.tag());
        }
    }
}

#[test]
fn the_list_of_what_may_be_the_same_only_shrinks() {
    for id in SAME {
        let entry = catalogue::ALL.iter().find(|entry| entry.id == id).expect("a message that exists");
        let english = say(entry, Language::SOURCE);
        let others = Language::ALL.into_iter().skip(1);
        assert!(
            others.into_iter().any(|language| say(entry, language) == english),
            "{id} is translated by now"
        );
    }
}

/// A language with letters of its own is written in them; the language's own name says which these are.
#[test]
fn every_language_is_written_in_its_own_script() {
    let foreign = |language: &Language| !language.own_name().starts_with(is_latin);
    for language in Language::ALL.into_iter().filter(foreign) {
        for entry in catalogue::ALL.iter().filter(|entry| !SAME.contains(&entry.id)) {
            let Some(mut said) = say(entry, language) else { continue };
            for latin in LATIN {
                said = said.replace(latin, "");
            }
            let wrong: String = said.chars().filter(char::is_ascii_alphabetic).collect();
            assert!(wrong.is_empty(), "{} in {}: {wrong} in {said}", entry.id, language.tag());
            let own = said.chars().any(|letter| letter.is_alphabetic() && !is_latin(letter));
            let says_words =
                say(entry, Language::SOURCE).is_some_and(|said| said.contains(char::is_alphabetic));
            assert!(own || !says_words, "{} in {}: {said}", entry.id, language.tag());
        }
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && letter < '\u{370}'
}

/// What keyboards for a neighbouring language type instead, which this language's readers see drawn wrongly.
#[test]
fn no_letter_is_a_neighbour_s_look_alike() {
    for (language, look_alikes) in [
        (Language::Ur, ['ي', 'ك', 'ى', 'ه', 'ة'].as_slice()),
        // A comma stands below these in Romanian; with a cedilla they are Turkish.
        (Language::Ro, ['ş', 'ţ', 'Ş', 'Ţ'].as_slice()),
    ] {
        for entry in catalogue::ALL {
            let said = say(entry, language).unwrap_or_default();
            assert!(!said.contains(look_alikes), "{} in {}: {said}", entry.id, language.tag());
        }
    }
}
