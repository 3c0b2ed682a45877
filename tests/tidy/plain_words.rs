//! What families read is as plain as we ask of workers, in English by the same rules, in every language as far as
//! lengths tell.
//!
//! Exceptions are lines of `plain_words.txt`, each with its reason. One that is no longer needed fails too.

use std::collections::{BTreeMap, BTreeSet};

use i18n::catalogue::{self, Entry, Kind};
use i18n::{Argument, Face, Language, words};
use plain::Kind as Found;

use crate::rust::parts;
use crate::tree::{files, is_source_of};

/// The most words of a button.
const BUTTON_WORDS_MAX: usize = 5;
/// The most words of a heading.
const HEADING_WORDS_MAX: usize = 8;
/// The longest sentence in another language, in words: Urdu and Punjabi need more small words than English.
const OTHER_SENTENCE_WORDS_MAX: usize = 26;
/// How many letters a button of another language may have, against the English: so many times and so many more.
const BUTTON_GROWS: (usize, usize) = (2, 4);

/// What stands here in the message's place for a name, and for a number: each gives the forms a language has.
const NAME: &str = "Sara";
const NUMBERS: [u32; 4] = [0, 1, 2, 5];

/// Whether a family, or anyone, reads it. Workers' words are theirs to judge.
fn is_for_families(entry: &Entry) -> bool {
    !entry.file.starts_with("team")
}

/// A message in each form it can take.
fn said(entry: &Entry, language: Language) -> BTreeSet<String> {
    let with = |number: u32| {
        let argument = |(_, kind): &(&str, Kind)| match kind {
            Kind::Number => Argument::Number(number.into()),
            Kind::Text => Argument::Text(NAME.to_owned()),
        };
        let message = entry.message(entry.arguments.iter().map(argument).collect()).expect("what it takes");
        // The marks round a name that keep its direction are not read.
        words(language, Face::All).say(&message).replace(['\u{2068}', '\u{2069}'], "")
    };
    NUMBERS.into_iter().map(with).collect()
}

/// What is wrong with an English text, each with the words it is about.
fn faults(text: &str) -> Vec<String> {
    let fault = |it: plain::Finding| {
        let kind = match it.kind {
            Found::Blame => "blame",
            Found::Word => "word",
            Found::Told => "told",
            Found::Vague => "vague",
            Found::Letters => "letters",
            Found::Long { words } => return Some(format!("long {words}")),
            // Texts that are for a worker's eye: a family's own pages name numbers to ring, and pages are read as a whole.
            Found::Place | Found::Burden | Found::Passive | Found::Age { .. } => return None,
        };
        Some(format!("{kind} {}", text.get(it.place).unwrap_or_default().to_lowercase()))
    };
    plain::read(text, None).into_iter().filter_map(fault).collect()
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The functions of messages that stand in these attributes of these elements, such as `goal::save`.
fn used_in(text: &str, elements: &[(&str, &str)]) -> BTreeSet<String> {
    let code = parts(text).code;
    let mut used = BTreeSet::new();
    for (element, attribute) in elements {
        let start = format!("<{element}");
        for (at, _) in code.match_indices(&start) {
            let rest = &code[at + start.len()..];
            let tag = &rest[..rest.find("/>").unwrap_or(rest.len())];
            let value =
                tag.starts_with(char::is_whitespace).then(|| tag.split_once(&format!(" {attribute}=msg::")));
            let function = value.flatten().map(|(_, value)| value);
            used.extend(function.and_then(|value| value.split('(').next()).map(str::to_owned));
        }
    }
    used
}

#[test]
fn what_a_message_is_for_is_read_from_the_code() {
    let code = "view! { <Button\n  weight=x label=msg::goal::save() on_press=y/> <ButtonLink label=msg::a::b() go/> }";
    assert_eq!(used_in(code, &[("Button", "label")]), BTreeSet::from(["goal::save".to_owned()]));
    assert!(used_in("// <Button label=msg::goal::save()/>", &[("Button", "label")]).is_empty());
}

/// Every message used so in what families see.
fn used(elements: &[(&str, &str)]) -> Vec<&'static Entry> {
    let seen = |path: &str| is_source_of(path, &["client", "site", "ui"]) && !path.contains("/team");
    let used: BTreeSet<String> = files()
        .iter()
        .filter(|file| seen(&file.path))
        .flat_map(|file| used_in(&file.text, elements))
        .collect();
    catalogue::ALL.iter().filter(|entry| used.contains(entry.function)).collect()
}

/// The exceptions: which fault of which message, and why. `*` is anything.
fn exceptions(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let exception = |line: &str| {
        let [place, reason] = line.splitn(2, " # ").collect::<Vec<_>>()[..] else {
            panic!("“{line}” gives no reason");
        };
        assert!(reason.len() > 10, "“{line}” gives no reason");
        (place.trim().to_owned(), reason.to_owned())
    };
    lines.map(exception).collect()
}

fn is_excepted(place: &str, exception: &str) -> bool {
    let mut pieces = exception.split('*');
    let rest = pieces.next().and_then(|first| place.strip_prefix(first));
    let end = pieces.try_fold(rest, |rest, piece| {
        let rest = rest?;
        Some(rest.find(piece).and_then(|at| rest.get(at + piece.len()..)))
    });
    end.flatten().is_some_and(|rest| rest.is_empty() || exception.ends_with('*'))
}

/// The faults that are no exceptions, and the exceptions nothing needs.
fn left_over(faults: &BTreeSet<String>, exceptions: &[(String, String)]) -> Vec<String> {
    let wrong = faults.iter().filter(|place| !exceptions.iter().any(|(it, _)| is_excepted(place, it)));
    let unneeded = exceptions.iter().filter(|(it, _)| !faults.iter().any(|place| is_excepted(place, it)));
    let unneeded = unneeded.map(|(it, _)| format!("{it}: no exception any more; take it off the list"));
    wrong.cloned().chain(unneeded).collect()
}

#[test]
fn exceptions_have_a_reason_and_go_when_nothing_needs_them() {
    let list =
        exceptions("# a list\n\na-one: word case # is explained there\nb-*: long* # the law's own words\n");
    let faults = BTreeSet::from(["a-one: word case".to_owned(), "c: long 21".to_owned()]);
    assert_eq!(
        left_over(&faults, &list),
        ["c: long 21", "b-*: long*: no exception any more; take it off the list"]
    );
    assert!(is_excepted("a-b-word: word case", "a-*-word: *") && !is_excepted("a-b-words: x", "a-*-word: *"));
    assert!(std::panic::catch_unwind(|| exceptions("a-one: word case")).is_err());
}

#[test]
fn what_families_read_is_plain() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for entry in catalogue::ALL.iter().filter(|entry| is_for_families(entry)) {
        let texts = said(entry, Language::SOURCE);
        found
            .extend(texts.iter().flat_map(|text| faults(text)).map(|fault| format!("{}: {fault}", entry.id)));
    }
    let short = [
        (&[("Button", "label"), ("ButtonLink", "label")] as &[_], "button", BUTTON_WORDS_MAX),
        (&[("PageHeading", "text"), ("Heading", "text")], "heading", HEADING_WORDS_MAX),
    ];
    for (elements, what, max) in short {
        let entries = used(elements);
        assert!(entries.len() > 10, "there are more: {}", entries.len());
        for entry in entries {
            let long = said(entry, Language::SOURCE).iter().map(|text| count(text)).max().unwrap_or_default();
            if long > max {
                found.insert(format!("{}: {what} {long}", entry.id));
            }
        }
    }
    let left = left_over(&found, &exceptions(include_str!("plain_words.txt")));
    assert!(left.is_empty(), "\n{}", left.join("\n"));
    assert_eq!(
        faults("You must attend the conference asap."),
        ["word conference", "told you must", "vague asap"]
    );
}

#[test]
fn every_language_is_about_as_short() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let buttons: BTreeMap<&str, usize> = used(&[("Button", "label"), ("ButtonLink", "label")])
        .into_iter()
        .map(|entry| (entry.id, letters(&said(entry, Language::SOURCE))))
        .collect();
    let others = Language::ALL.into_iter().filter(|language| *language != Language::SOURCE);
    for language in others {
        for entry in catalogue::ALL.iter().filter(|entry| is_for_families(entry)) {
            let texts = said(entry, language);
            let long = texts.iter().map(|text| longest_sentence(text)).max().unwrap_or_default();
            if long > OTHER_SENTENCE_WORDS_MAX {
                found.insert(format!("{} {}: long {long}", language.tag(), entry.id));
            }
            let (times, more) = BUTTON_GROWS;
            if let Some(english) = buttons.get(entry.id).filter(|it| letters(&texts) > *it * times + more) {
                found.insert(format!(
                    "{} {}: button {} for {english}",
                    language.tag(),
                    entry.id,
                    letters(&texts)
                ));
            }
        }
    }
    let left: Vec<String> = found.into_iter().collect();
    assert!(left.is_empty(), "\n{}", left.join("\n"));
    assert_eq!(longest_sentence("Idź do domu. Czy masz – tak, ty! – klucz?"), 4);
    assert_eq!(longest_sentence("آپ کیا چاہتے ہیں؟ ہاں۔"), 4);
}

/// In words, whatever the language ends its sentences with.
fn longest_sentence(text: &str) -> usize {
    text.split(['.', '!', '?', '\n', '।', '۔', '؟', ':', ';']).map(count).max().unwrap_or_default()
}

/// How many letters the longest of them has.
fn letters(texts: &BTreeSet<String>) -> usize {
    texts.iter().map(|text| text.chars().count()).max().unwrap_or_default()
}
