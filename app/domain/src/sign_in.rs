//! Signing in: a name of three plain words, and a passphrase nobody but its owner knows.
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::fmt;

/// Three plain words given at the invitation, for example `river apple chair`. Not a person's name.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct SignInName(String);

impl SignInName {
    /// Reads three words however they are typed: capitals, hyphens, dots, commas and several spaces do not matter.
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<String> = text
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | ',' | '_'))
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        let plain =
            |word: &String| (2..=12).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
        (words.len() == 3 && words.iter().all(plain)).then(|| Self(words.join(" ")))
    }
    /// The three words with single spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl fmt::Debug for SignInName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignInName(…)")
    }
}
impl<'de> Deserialize<'de> for SignInName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("not three words"))
    }
}

/// A passphrase: 12 to 128 characters, any script, pasting welcome. No rule about kinds of character (NCSC: length, not
/// complexity).
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

/// The fewest characters a passphrase has.
pub const PASSPHRASE_MIN: usize = 12;
/// The most.
pub const PASSPHRASE_MAX: usize = 128;

/// Why a passphrase will not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassphraseRefusal {
    /// Fewer than [`PASSPHRASE_MIN`] characters.
    TooShort,
    /// More than [`PASSPHRASE_MAX`].
    TooLong,
    /// The same character or a short run over and over.
    TooSimple,
    /// It is the sign-in name.
    IsTheName,
}

impl Passphrase {
    /// Checks a new passphrase against its sign-in name.
    pub fn choose(text: &str, name: &SignInName) -> Result<Self, PassphraseRefusal> {
        let count = text.chars().count();
        if count < PASSPHRASE_MIN {
            return Err(PassphraseRefusal::TooShort);
        }
        if count > PASSPHRASE_MAX {
            return Err(PassphraseRefusal::TooLong);
        }
        if SignInName::parse(text).as_ref() == Some(name) {
            return Err(PassphraseRefusal::IsTheName);
        }
        let mut different: Vec<char> = text.chars().collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < 5 { Err(PassphraseRefusal::TooSimple) } else { Ok(Self(text.to_owned())) }
    }
    /// A passphrase typed to sign in: only its length is bounded, so that hashing cannot be made slow.
    pub fn typed(text: &str) -> Option<Self> {
        (text.chars().count() <= PASSPHRASE_MAX).then(|| Self(text.to_owned()))
    }
    /// For hashing.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}
impl<'de> Deserialize<'de> for Passphrase {
    /// As typed; a new one is checked with [`Passphrase::choose`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::typed(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("too long"))
    }
}
impl Serialize for Passphrase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_words_are_read_however_they_are_typed() {
        for text in ["river apple chair", " River-Apple-Chair ", "river.apple.chair", "RIVER, apple   chair"]
        {
            assert_eq!(
                SignInName::parse(text).as_ref().map(SignInName::as_str),
                Some("river apple chair"),
                "{text}"
            );
        }
        for text in ["river apple", "a b c", "river apple chair table", "rivér apple chair", ""] {
            assert_eq!(SignInName::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_passphrase_is_long_and_not_the_name() {
        let name = SignInName::parse("river apple chair").expect("a name");
        for (text, expect) in [
            ("short", Err(PassphraseRefusal::TooShort)),
            ("aaaaaaaaaaaaaa", Err(PassphraseRefusal::TooSimple)),
            ("River apple chair", Err(PassphraseRefusal::IsTheName)),
            ("tea with nan on sunday", Ok(())),
            ("میری امی کی چائے", Ok(())),
        ] {
            assert_eq!(Passphrase::choose(text, &name).map(|_| ()), expect, "{text}");
        }
    }
}
