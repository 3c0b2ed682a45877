//! How styles are written here: one place for colours, and no left or right.

use crate::tree::{every_file, lines};

fn is_style(path: &str) -> bool {
    path.starts_with("style/") && path.ends_with(".css")
}

/// A style without its comments; line numbers stay.
fn without_comments(css: &str) -> String {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        plain.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    plain + rest
}

/// The words of a declaration's value or of a selector.
fn spoken(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && !"-#_".contains(c)).filter(|word| !word.is_empty())
}

/// A colour that is written out instead of named by what it is for.
fn colours(css: &str) -> Vec<String> {
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];
    let names = [
        "white", "black", "red", "green", "blue", "yellow", "orange", "purple", "grey", "gray", "silver",
        "navy", "teal",
    ];
    lines(&without_comments(css), |line| {
        let (_, value) = line.split_once(':')?;
        let is_hex = |word: &str| {
            let digits = word.strip_prefix('#').unwrap_or_default();
            [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit())
        };
        let word = spoken(value).find(|word| is_hex(word) || names.contains(word)).map(str::to_owned);
        let function = || functions.iter().find(|it| value.contains(**it)).map(|it| (*it).to_owned());
        word.or_else(function).map(|it| format!("has the colour {it}"))
    })
}

#[test]
fn colours_are_only_in_tokens() {
    every_file(|path| is_style(path) && path != "style/tokens.css", colours, &[]);
    for bad in [
        "a { color: #fff }",
        "a { background: rgb(1 2 3) }",
        "a { border: 1px solid red }",
        "  color: white;",
    ] {
        assert_eq!(colours(bad).len(), 1, "{bad}");
    }
    assert!(colours("a:hover { color: var(--ink) } /* red: #fff */\n#fade { margin: 0 }").is_empty());
}

/// Urdu is read from the other side, so nothing has a left or a right.
fn sides(css: &str) -> Vec<String> {
    let properties = |word: &str| {
        let sided = word.ends_with("-left")
            || word.ends_with("-right")
            || word.contains("-left-")
            || word.contains("-right-");
        (sided && !word.starts_with("--")) || word == "left" || word == "right"
    };
    lines(&without_comments(css), |line| {
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '-');
        words.find(|word| properties(word)).map(|word| format!("has {word}; say start or end"))
    })
}

#[test]
fn nothing_has_a_left_or_a_right() {
    every_file(is_style, sides, &[]);
    for bad in ["margin-left: 1px;", "a { left: 0 }", "text-align: right", "border-top-left-radius: 1px"] {
        assert_eq!(sides(bad).len(), 1, "{bad}");
    }
    assert!(sides("margin-inline-start: 1px; inset-inline-end: 0; /* left */ text-align: end").is_empty());
}
