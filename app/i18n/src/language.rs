//! The languages Alongside speaks: one for each folder of `locales/`.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

include!(concat!(env!("OUT_DIR"), "/language.rs"));

/// A person who reads the language well has read every message of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Who, as they wish to be named.
    pub by: &'static str,
    /// The day, as `2026-11-30`.
    pub on: &'static str,
}

impl Language {
    /// The language everything is first written in, and the one a message falls back to.
    pub const SOURCE: Language = Language::EnGb;

    /// The language of an HTML `lang` or an address. Exact: `pl`, not `PL` or `pl-PL`.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Whether this is read from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.dir() == "rtl"
    }
}

impl Default for Language {
    fn default() -> Self {
        Language::SOURCE
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Language::from_tag(&tag).ok_or_else(|| D::Error::custom("not a language of ours"))
    }
}
