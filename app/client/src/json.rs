//! The wire is plain JSON, read and written with as little code as a phone can do with.
//!
//! A text is first understood as a [`Value`] by code that exists once, and only then, piece by piece, as what is expected:
//! for fifty kinds of answers that is a fraction of `serde_json`, which has its whole reader once for each of them. Our
//! wire has no fractions, so neither has this. `serde_json` is the oracle in the tests.

use serde::Serialize;
use serde::de::DeserializeOwned;

mod parse;
mod read;
mod value;
mod write;

use value::Value;

/// What was read is not what was expected. What exactly is of no use to anybody: the page and the server are of
/// different versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong;

/// A value as JSON. Ours always can be; one that cannot is nothing at all, which no server takes for an answer.
pub fn write<T: Serialize>(value: &T) -> String {
    let mut json = String::new();
    match value.serialize(write::Writer { json: &mut json }) {
        Ok(()) => json,
        Err(Wrong) => String::new(),
    }
}

/// The value these words say, if they say one.
pub fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    T::deserialize(&parse::parse(json)?).ok()
}

/// What is inside of a variant of this name, if that is what these words say; otherwise the whole.
pub fn read_variant<Inside: DeserializeOwned, Whole: DeserializeOwned>(
    json: &str,
    name: &str,
) -> Option<Result<Inside, Whole>> {
    match &parse::parse(json)? {
        Value::Object(object) if object.first().is_some_and(|(first, _)| first == name) => {
            Inside::deserialize(&object.first()?.1).ok().map(Ok)
        }
        whole => Whole::deserialize(whole).ok().map(Err),
    }
}

#[cfg(test)]
mod tests;
