//! How values of the domain are spelled in columns: the same words as on the wire.
use crate::error::{Fault, StoreError};
use crate::row;
use domain::{
    family::{AgeBand, PersonKind},
    goal::TypedIn,
    time::Day,
};
use sea_orm::prelude::Uuid;
use serde::{Serialize, de::DeserializeOwned};

/// The kind of an adult in the table of people. A child's kind is its age band.
pub(crate) const ADULT: &str = "adult";

/// A unit-like value's word.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, Fault> {
    match serde_json::to_value(value).map_err(Fault::of)? {
        serde_json::Value::String(word) => Ok(word),
        _ => Err(Fault::of("not a value of one word")),
    }
}

/// The value whose word this is.
pub(crate) fn read<T: DeserializeOwned>(word: &str) -> Result<T, Fault> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).map_err(Fault::of)
}

/// A day from its column.
pub(crate) fn day(text: &str) -> Result<Day, Fault> {
    Day::parse(text).ok_or_else(|| Fault::of("not a day"))
}

/// Whether someone is an adult, or how old a child is.
pub(crate) fn person_kind(word: &str) -> Result<PersonKind, StoreError> {
    Ok(match word {
        ADULT => PersonKind::Adult,
        band => PersonKind::Child(read::<AgeBand>(band)?),
    })
}

/// The word for it.
pub(crate) fn person_word(kind: PersonKind) -> Result<String, StoreError> {
    Ok(match kind {
        PersonKind::Adult => ADULT.to_owned(),
        PersonKind::Child(band) => word(&band)?,
    })
}

/// A version as the database counts.
pub(crate) fn version(kept: i32) -> u32 {
    u32::try_from(kept).unwrap_or_default()
}

/// Who typed something in, and when it was checked with the parent.
pub(crate) fn typed_in(by: Option<Uuid>, on: Option<&str>) -> Result<Option<TypedIn>, Fault> {
    match (by, on) {
        (Some(by), Some(on)) => Ok(Some(TypedIn { by: row::id(by), checked_on: day(on)? })),
        _ => Ok(None),
    }
}
