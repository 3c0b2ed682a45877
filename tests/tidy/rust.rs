//! Tells code, comments and strings of a Rust file apart, well enough for rules about them.

use std::iter::Peekable;
use std::str::Chars;

/// A Rust file taken apart. In each part everything else is blank, so that line numbers stay.
pub(crate) struct Parts {
    pub(crate) code: String,
    pub(crate) strings: String,
}

/// Takes `text` apart.
pub(crate) fn parts(text: &str) -> Parts {
    let mut parts = Parts { code: String::new(), strings: String::new() };
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                let mut comment = String::from(c);
                while let Some(c) = chars.next_if(|c| *c != '\n') {
                    comment.push(c);
                }
                parts.blank(&comment);
            }
            '/' if chars.peek() == Some(&'*') => parts.blank(&block(&mut chars)),
            '"' => parts.string(&quoted(&mut chars)),
            'r' if !before.is_alphanumeric() && before != '_' && matches!(chars.peek(), Some('"' | '#')) => {
                match raw(&mut chars) {
                    Ok(inner) => parts.string(&inner),
                    Err(name) => parts.push(&format!("r{name}")),
                }
            }
            '\'' => parts.push(&letter(&mut chars)),
            _ => parts.push(&c.to_string()),
        }
        before = c;
    }
    parts
}

impl Parts {
    fn push(&mut self, code: &str) {
        self.code.push_str(code);
        self.strings.extend(code.chars().map(blank));
    }

    fn string(&mut self, inner: &str) {
        self.code.push('"');
        self.code.extend(inner.chars().map(blank));
        self.code.push('"');
        self.strings.push(' ');
        self.strings.push_str(inner);
        self.strings.push('\u{1}'); // Keeps two strings on one line apart.
    }

    fn blank(&mut self, comment: &str) {
        self.code.extend(comment.chars().map(blank));
        self.strings.extend(comment.chars().map(blank));
    }
}

fn blank(c: char) -> char {
    if c == '\n' { '\n' } else { ' ' }
}

/// The rest of a `/* … */`, which may hold others.
fn block(chars: &mut Peekable<Chars>) -> String {
    let (mut text, mut depth, mut before) = (String::from("/"), 0, '/');
    for c in chars.by_ref() {
        text.push(c);
        match (before, c) {
            ('/', '*') => (depth, before) = (depth + 1, ' '),
            ('*', '/') => (depth, before) = (depth - 1, ' '),
            _ => before = c,
        }
        if depth == 0 {
            break;
        }
    }
    text
}

/// The inside of a string, up to and without its closing quote.
fn quoted(chars: &mut Peekable<Chars>) -> String {
    let mut inner = String::new();
    while let Some(c) = chars.next_if(|c| *c != '"') {
        inner.push(c);
        if c == '\\' {
            inner.extend(chars.next());
        }
    }
    chars.next();
    inner
}

/// The inside of `r#"…"#` after its `r`, or what stood there when it was a name such as `r#type`.
fn raw(chars: &mut Peekable<Chars>) -> Result<String, String> {
    let mut hashes = String::new();
    while let Some(c) = chars.next_if_eq(&'#') {
        hashes.push(c);
    }
    if chars.next_if_eq(&'"').is_none() {
        return Err(hashes);
    }
    let (mut inner, end) = (String::new(), format!("\"{hashes}"));
    for c in chars.by_ref() {
        inner.push(c);
        if inner.ends_with(&end) {
            inner.truncate(inner.len() - end.len());
            break;
        }
    }
    Ok(inner)
}

/// A letter in quotes, blanked, or the beginning of a lifetime.
fn letter(chars: &mut Peekable<Chars>) -> String {
    let mut ahead = chars.clone();
    let first = ahead.next();
    let second = ahead.next();
    if first != Some('\\') && second != Some('\'') {
        return "'".to_owned();
    }
    let mut blanks = String::from("' ");
    let mut escaped = chars.next() == Some('\\');
    for c in chars.by_ref() {
        if c == '\'' && !escaped {
            break;
        }
        escaped = false;
        blanks.push(' ');
    }
    blanks + "'"
}

#[test]
fn code_comments_and_strings_are_told_apart() {
    let text = "let a = \"axum // \\\" x\"; // axum\nlet r#b = r#\"say \"hi\"\"#; /* web_sys /* x */ y */ let c = '\"'; fn f<'a>(x: &'a str, y: char) { x == '\\'' }\nlet d = \"end\";";
    let parts = parts(text);
    assert!(!parts.code.contains("axum") && !parts.code.contains("web_sys") && !parts.code.contains("hi"));
    assert!(
        parts.code.contains("fn f<'a>(x: &'a str, y: char)") && parts.code.contains("let r#b"),
        "{}",
        parts.code
    );
    let strings: Vec<&str> =
        parts.strings.split(['\u{1}', '\n']).map(str::trim).filter(|it| !it.is_empty()).collect();
    assert_eq!(strings, ["axum // \\\" x", "say \"hi\"", "end"]);
    assert_eq!(parts.code.lines().count(), 3);
}
