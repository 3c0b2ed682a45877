//! Everything a person reads is in `locales/`, in every language.

use crate::rust::parts;
use crate::tree::{every_file, files, is_source_of, lines};

/// Strings that read like a sentence: a capital, then at least two words. Code has no reason for such a string, unless
/// it says why in an attribute, or is a test.
fn sentences(text: &str) -> Vec<String> {
    let parts = parts(text);
    let product = parts.code.split("#[cfg(test)]").next().map_or(0, |it| it.lines().count());
    let reason: Vec<bool> =
        parts.code.lines().map(|line| line.contains("reason =") || line.contains("#[")).collect();
    let speaks = |it: &str| {
        let words: Vec<&str> = it.split_whitespace().collect();
        let is_word = |word: &&&str| {
            // Braces are left: what they stand in is a pattern for logs.
            let word = word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '{' && c != '}');
            word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’')
        };
        it.starts_with(|c: char| c.is_uppercase())
            && words.len() > 1
            && words.iter().filter(is_word).count() > 1
    };
    let found = parts
        .strings
        .lines()
        .enumerate()
        .take(product)
        .filter(|(index, _)| !reason.get(*index).unwrap_or(&false));
    let found = found.flat_map(|(index, line)| line.split('\u{1}').map(move |it| (index, it.trim())));
    found.filter(|(_, it)| speaks(it)).map(|(index, it)| format!("line {}: says “{it}”", index + 1)).collect()
}

#[test]
fn no_sentence_is_in_the_code() {
    let spoken = |path: &str| {
        is_source_of(path, &["client", "ui", "site", "domain", "api"]) && !path.contains("/examples")
    };
    every_file(spoken, sentences, &[]);
    assert_eq!(sentences("view! { <p>\"Something went wrong.\"</p> }").len(), 1);
    let fine = "let a = \"application/json\"; let b = \"Content-Type\"; // \"Hello you there\"\n#[expect(x, reason = \"Because it is\")]\nlet c = \"button button--quiet\";";
    assert_eq!(sentences(fine), [""; 0]);
    assert!(sentences("#[cfg(test)]\nmod tests { const A: &str = \"Hello you there\"; }").is_empty());
}

/// Text between tags of a view, without quotes, reads as code and is still words.
fn bare_words(text: &str) -> Vec<String> {
    lines(&parts(text).code, |line| {
        let (_, rest) = line.split_once('>')?;
        let (inner, _) = rest.split_once("</")?;
        let words = inner
            .split_whitespace()
            .filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic))
            .count();
        (words > 1 && !inner.contains(['{', '(', '<', '>', '=', ';']))
            .then(|| format!("says {}", inner.trim()))
    })
}

#[test]
fn no_words_stand_bare_in_a_view() {
    every_file(|path| is_source_of(path, &["client", "ui", "site"]), bare_words, &[]);
    assert_eq!(bare_words("view! { <p>Save this goal</p> }").len(), 1);
    assert!(bare_words("view! { <p>{words.say(&msg)}</p> }\nlet x: Vec<A> = b </ c").is_empty());
}

/// What is in English on purpose: the workers' own app. Nothing a parent reads may stand here, and the list may only shrink.
const ENGLISH_ONLY: [&str; 1] = ["team-*"];

/// What a list of missing messages still names.
fn missing(list: &str) -> Vec<String> {
    let named = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let named = named.filter(|line| !ENGLISH_ONLY.contains(line));
    named.map(|line| format!("{line} is not translated")).collect()
}

#[test]
fn every_language_says_everything() {
    let lists = files()
        .iter()
        .filter(|file| file.path.starts_with("locales/") && file.path.ends_with("/missing.txt"));
    let missing: Vec<_> = lists
        .flat_map(|file| self::missing(&file.text).into_iter().map(|it| format!("{}: {it}", file.path)))
        .collect();
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    assert_eq!(self::missing("# a list\n*\ngoal-title\nteam-*\n").len(), 2);
}
