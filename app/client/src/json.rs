//! The wire is plain JSON.

use serde::{Serialize, de::DeserializeOwned};

/// A value as JSON. Ours always can be.
pub fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The value these words say, if they say one.
pub fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}
