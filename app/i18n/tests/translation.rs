//! Translations are translations: not English left standing, and each in its own script.

use i18n::catalogue::{self, Entry, Kind};
use i18n::{Argument, Face, Language, words};

/// Messages that are the same in English. This list may only shrink, or grow by a name.
const SAME: [&str; 1] = ["common-brand-name"];

/// Words in Latin letters that stand in Urdu text as they are: names, and what is printed on a key.
const LATIN_IN_URDU: [&str; 2] = ["Alongside", "Shift"];

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

#[test]
fn urdu_is_written_in_its_own_script() {
    for entry in catalogue::ALL.iter().filter(|entry| !SAME.contains(&entry.id)) {
        let Some(mut said) = say(entry, Language::Ur) else { continue };
        for latin in LATIN_IN_URDU {
            said = said.replace(latin, "");
        }
        let foreign: String = said.chars().filter(char::is_ascii_alphabetic).collect();
        assert!(foreign.is_empty(), "{}: {foreign} in {said}", entry.id);
        // Arabic and Persian keyboards type look-alikes of these letters, which Urdu fonts draw wrongly.
        let look_alike = said.chars().find(|letter| matches!(letter, 'ي' | 'ك' | 'ى' | 'ه' | 'ة'));
        assert_eq!(look_alike, None, "{}: {said}", entry.id);
        let has_letters = said.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        let says_words = say(entry, Language::SOURCE).is_some_and(|said| said.contains(char::is_alphabetic));
        assert!(has_letters || !says_words, "{}: {said}", entry.id);
    }
}
