//! A letter as words, each with its place. Everything that is neither a letter nor a digit stands between them.

use std::ops::Range;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// In small letters, without marks that only say where a line may end.
    pub(crate) low: String,
    /// Whether its letters are capitals, but for an `s` at its end: MASH, IROs.
    pub(crate) is_capital: bool,
    pub(crate) place: Range<usize>,
}

impl Token {
    /// Its number, if it is one of a few digits.
    pub(crate) fn number(&self) -> Option<u32> {
        let is_short = self.low.len() <= 4 && self.low.bytes().all(|byte| byte.is_ascii_digit());
        is_short.then(|| self.low.parse().ok()).flatten()
    }

    pub(crate) fn starts_with_capital(&self, letter: &str) -> bool {
        letter.get(self.place.clone()).is_some_and(|it| it.starts_with(|c: char| c.is_ascii_uppercase()))
    }
}

/// Marks that may stand inside a word and are not part of it: a place to break a line, a space of no width.
fn is_nothing(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Letters of every language are parts of words, so that no English word is found inside another language's. Signs and
/// spaces beyond English are not; what a wrongly read file has in place of them is not either.
fn is_of_a_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '\u{d7}' | '\u{f7}' => false,
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fffd}' => false,
        _ => true,
    }
}

/// The words of `letter`, in order.
pub(crate) fn split(letter: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut begun: Option<usize> = None;
    for (at, c) in letter.char_indices() {
        let inside = is_of_a_word(c) || (begun.is_some() && is_nothing(c));
        match (begun, inside) {
            (None, true) => begun = Some(at),
            (Some(from), false) => {
                tokens.push(token(letter, from..at));
                begun = None;
            }
            _ => (),
        }
    }
    if let Some(from) = begun {
        tokens.push(token(letter, from..letter.len()));
    }
    tokens
}

fn token(letter: &str, place: Range<usize>) -> Token {
    let mut low = String::with_capacity(place.len());
    let text = letter.get(place.clone()).unwrap_or_default();
    for c in text.chars().filter(|c| !is_nothing(*c)) {
        match c {
            // Drawn as one sign by the programs that print letters.
            'ﬁ' => low.push_str("fi"),
            'ﬂ' => low.push_str("fl"),
            _ => low.push(c.to_ascii_lowercase()),
        }
    }
    let capitals = text.strip_suffix('s').unwrap_or(text);
    let is_capital = capitals.bytes().all(|byte| !byte.is_ascii_lowercase());
    Token { low, is_capital, place }
}

/// Whether two words with this between them can belong together: a space, a line's end, a hyphen, an apostrophe; a dot
/// only where nothing else is, as in `I.R.O.` and `s.47`. Two line ends are the end of a paragraph.
pub(crate) fn joins(between: &str) -> bool {
    if between == "." {
        return true;
    }
    let is_light = |c: char| {
        c.is_ascii_whitespace()
            || matches!(c, '-' | '\'' | '/' | '\u{a0}' | '\u{fffd}' | '\u{2000}'..='\u{201b}' | '\u{202f}')
    };
    between.chars().all(is_light) && between.matches('\n').count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn low(letter: &str) -> Vec<String> {
        split(letter).into_iter().map(|token| token.low).collect()
    }

    #[test]
    fn words_stand_between_everything_else() {
        assert_eq!(low("The child’s I.R.O., (s47)"), ["the", "child", "s", "i", "r", "o", "s47"]);
        assert_eq!(low("con\u{ad}ference no\u{200b}w ﬁnd"), ["conference", "now", "find"]);
        assert_eq!(low("Zażółć gęślą"), ["zażółć", "gęślą"]);
        assert!(low(" …—“” ").is_empty());
    }

    #[test]
    fn capitals_are_known_with_their_plural() {
        let capital: Vec<bool> = split("MASH IROs Mash mash").into_iter().map(|it| it.is_capital).collect();
        assert_eq!(capital, [true, true, false, false]);
    }

    #[test]
    fn a_paragraph_ends_and_a_line_does_not() {
        assert!(joins(" ") && joins("\r\n") && joins("-") && joins("’") && joins(".") && joins("\u{fffd}"));
        assert!(!joins("\n\n") && !joins(". ") && !joins(", ") && !joins(" (") && !joins(": "));
    }
}
