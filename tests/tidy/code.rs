//! How Rust is written here.

use crate::rust::parts;
use crate::tree::{every_file, is_rust, is_source_of, lines};

/// Every file opens with one sentence that says what it is for.
fn nameless(text: &str) -> Vec<String> {
    let first = text.lines().next().unwrap_or_default();
    match first.strip_prefix("//! ") {
        Some(sentence) if sentence.trim().len() > 10 => Vec::new(),
        _ => vec![format!("opens with “{first}” and not with `//! ` and a sentence")],
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    every_file(is_rust, nameless, &[]);
    assert_eq!(nameless("use std::fs;\n").len(), 1);
    assert_eq!(nameless("//! Fs.\n").len(), 1);
    assert!(nameless("//! Goals, in a family's own words.\n").is_empty());
}

/// Marks of work that is not done, and ways round a rule that do not say why.
fn unfinished(text: &str) -> Vec<String> {
    let code = parts(text).code;
    let marks = ["todo!(", "unimplemented!(", "dbg!(", "#[ignore", "#[allow(", "#![allow("];
    let in_code = lines(&code, |line| {
        marks.iter().find(|mark| line.contains(**mark)).map(|mark| format!("has {mark}"))
    });
    let notes = [concat!("FIX", "ME"), concat!("XX", "X"), concat!("TO", "DO")];
    let in_notes = lines(text, |line| {
        let words = || line.split(|c: char| !c.is_alphanumeric());
        notes.iter().find(|note| words().any(|word| word == **note)).map(|note| format!("has {note}"))
    });
    [in_code, in_notes].concat()
}

#[test]
fn nothing_is_left_for_later() {
    every_file(is_rust, unfinished, &[]);
    for bad in [
        "fn f() { todo!() }",
        "#[allow(dead_code)]",
        "#[ignore]",
        "x = dbg!(x);",
        concat!("// FIX", "ME: later"),
    ] {
        assert_eq!(unfinished(bad).len(), 1, "{bad}");
    }
    assert!(unfinished("let s = \"todo!()\"; #[expect(dead_code, reason = \"why\")]").is_empty());
}

/// A panic ends a person's page, so the apps have no way to panic. (Clippy looks for `unwrap` everywhere.)
fn can_panic(text: &str) -> Vec<String> {
    let code = parts(text).code;
    let product = code.split("#[cfg(test)]").next().unwrap_or(&code);
    let ways =
        [".unwrap()", ".expect(", "panic!(", "unreachable!(", "assert!(", "assert_eq!(", "assert_ne!("];
    lines(product, |line| ways.iter().find(|way| line.contains(**way)).map(|way| format!("has {way}")))
}

#[test]
fn the_apps_cannot_panic() {
    every_file(|path| is_source_of(path, &["client", "letter", "plain", "ui"]), can_panic, &[]);
    assert_eq!(can_panic("let x = y.unwrap();\nlet z = w.unwrap_or(1);").len(), 1);
    assert!(can_panic("fn f() {}\n#[cfg(test)]\nmod tests { fn t() { panic!() } }").is_empty());
}

/// A goal is not an item and a worker is not a user: code speaks the words of the field.
fn vague(text: &str) -> Vec<String> {
    let code = parts(text).code;
    let drawers = ["User", "Item", "Helper", "Data", "Info", "Entity", "Utils", "Common", "Misc"];
    lines(&code, |line| {
        let (_, name) = ["struct ", "enum ", "trait ", "type "].iter().find_map(|it| line.split_once(it))?;
        let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        drawers.contains(&name).then(|| format!("`{name}` could be anything"))
    })
}

#[test]
fn types_are_named_in_the_words_of_the_field() {
    let ours = |path: &str| is_rust(path) && path.starts_with("app/");
    // An associated type of the standard library's iterators is called Item.
    every_file(ours, |text| vague(&text.replace("type Item = ", "")), &[]);
    assert_eq!(vague("pub struct User { name: Name }\npub struct UserName;").len(), 1);
}

/// Words a family will read are looked at twice: whether they are plain, and whether they are another person's. A box with the
/// first and without the second was forgotten.
fn is_unguarded(text: &str) -> Vec<String> {
    let code = parts(text).code;
    let (plain, guarded) = (code.contains("plain_words"), code.contains("Guard::of"));
    if plain && !guarded { vec!["asks for plain words, and has no `Guard`".to_owned()] } else { Vec::new() }
}

#[test]
fn whatever_a_family_will_read_is_guarded() {
    let is_of_team = |path: &str| path.starts_with("app/client/src/team/");
    // Where they are asked for, not where they are found.
    every_file(is_of_team, is_unguarded, &["app/client/src/team/plain.rs"]);
    assert_eq!(is_unguarded("view! { {plain_words(&words)} }").len(), 1);
    assert!(is_unguarded("let guard = Guard::of(room, &[&words]); plain_words(&words)").is_empty());
}
