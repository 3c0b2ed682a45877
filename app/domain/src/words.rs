//! Words people write: trimmed, of a stated length, and free of characters that could disguise them.
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;

/// Between 1 and `MAX` characters a person wrote, trimmed. Cannot exist blank: reading it from the wire parses it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Words<const MAX: usize>(String);

/// One line: a name, a topic. At most 80 characters.
pub type Line = Words<80>;
/// A sentence or two. At most 300 characters.
pub type Sentence = Words<300>;
/// A paragraph. At most 1,000 characters.
pub type Paragraph = Words<1000>;
/// A message or a long answer. At most 4,000 characters.
pub type Letter = Words<4000>;

/// Why some text cannot be kept as it is. Each has words of its own for the person who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordsRefusal {
    /// Nothing was written.
    Blank,
    /// More than `max` characters.
    TooLong {
        /// The most there may be.
        max: usize,
    },
    /// A control character, or one that turns the direction of the text so that it reads as something else.
    Disguised,
}

impl<const MAX: usize> Words<MAX> {
    /// The most characters these words may have.
    pub const MAX: usize = MAX;

    /// Trims and checks `text`.
    pub fn parse(text: &str) -> Result<Self, WordsRefusal> {
        parse(text, MAX).map(Self)
    }

    /// Checks `text`, where leaving it empty is an answer too.
    pub fn parse_optional(text: &str) -> Result<Option<Self>, WordsRefusal> {
        match Self::parse(text) {
            Err(WordsRefusal::Blank) => Ok(None),
            parsed => parsed.map(Some),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

// Not again for each length there is: a phone downloads it.
#[inline(never)]
fn parse(text: &str, max: usize) -> Result<String, WordsRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(WordsRefusal::Blank);
    }
    if text.chars().count() > max {
        return Err(WordsRefusal::TooLong { max });
    }
    if text.chars().any(disguises) {
        return Err(WordsRefusal::Disguised);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        // One way to end a line: what a browser sends is not what it shows.
        if (character, rest.peek()) != ('\r', Some(&'\n')) {
            kept.push(character);
        }
    }
    Ok(kept)
}

/// Control characters (but for line breaks and tabs), direction overrides and isolates, and non-characters.
/// Joiners stay: Persian, Indic scripts and emoji need them.
fn disguises(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        '\u{FDD0}'..='\u{FDEF}' => true,
        other => other.is_control() || (other as u32) & 0xFFFE == 0xFFFE,
    }
}

impl<const MAX: usize> fmt::Debug for Words<MAX> {
    /// Never the words themselves: they must not reach a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} characters)", self.0.chars().count())
    }
}
impl<const MAX: usize> Serialize for Words<MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
impl<'de, const MAX: usize> Deserialize<'de> for Words<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, MAX).map(Self)
    }
}

#[inline(never)]
fn read<'de, D: Deserializer<'de>>(deserializer: D, max: usize) -> Result<String, D::Error> {
    parse(&String::deserialize(deserializer)?, max).map_err(D::Error::custom)
}

impl fmt::Display for WordsRefusal {
    /// The form in which a refusal crosses the wire's own error text; see [`WordsRefusal::from_wire`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("words:blank"),
            Self::TooLong { max } => write!(f, "words:too-long:{max}"),
            Self::Disguised => f.write_str("words:disguised"),
        }
    }
}

impl WordsRefusal {
    /// The refusal inside a reader's error text, if that is what it was. JSON readers carry only text, so a request
    /// that fails to parse is turned back into the same refusal our own forms show.
    pub fn from_wire(error: &str) -> Option<Self> {
        let (_, code) = error.split_once("words:")?;
        let word = code.split([' ', '\n']).next()?;
        match word {
            "blank" => Some(Self::Blank),
            "disguised" => Some(Self::Disguised),
            _ => word.strip_prefix("too-long:")?.parse().ok().map(|max| Self::TooLong { max }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Result<&str, WordsRefusal>) {
        assert_eq!(
            Words::<10>::parse(text).as_ref().map(Words::as_str),
            expect.as_ref().copied(),
            "{text:?}"
        );
    }

    #[test]
    fn words_are_trimmed_and_measured_in_characters() {
        check("  I can ", Ok("I can"));
        check("میں کر سکت", Ok("میں کر سکت"));
        check("12345678901", Err(WordsRefusal::TooLong { max: 10 }));
        check(" \n\t ", Err(WordsRefusal::Blank));
        check("a\r\nb", Ok("a\nb"));
    }

    #[test]
    fn disguises_are_refused_and_joiners_kept() {
        for bad in ["a\u{202E}b", "a\u{2066}b", "a\0b", "a\u{1b}[2J", "a\u{85}b", "\u{FFFF}", "a\u{FDD1}"] {
            check(bad, Err(WordsRefusal::Disguised));
        }
        check("👩\u{200D}👧 می\u{200C}ر", Ok("👩\u{200D}👧 می\u{200C}ر"));
    }

    #[test]
    fn a_refusal_survives_the_wire() {
        for refusal in [WordsRefusal::Blank, WordsRefusal::TooLong { max: 300 }, WordsRefusal::Disguised] {
            let error = format!("{refusal} at line 1 column 7");
            assert_eq!(WordsRefusal::from_wire(&error), Some(refusal));
        }
        assert_eq!(WordsRefusal::from_wire("missing field `words`"), None);
    }

    #[test]
    fn words_stay_out_of_logs() {
        assert_eq!(format!("{:?}", Words::<10>::parse("secret").expect("words")), "Words(6 characters)");
    }
}
