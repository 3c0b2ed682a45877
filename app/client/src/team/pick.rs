//! Answers to choose, kept by a value that reads back to what it stands for.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json;

/// What a form keeps for this choice: the name it has on the wire.
pub(super) fn value<T: Serialize>(choice: &T) -> String {
    json::write(choice).trim_matches('"').to_owned()
}

/// The choice that is kept like this, if there is one.
pub(super) fn read<T: DeserializeOwned>(value: &str) -> Option<T> {
    json::read(&json::write(&value))
}

/// All choices that are kept like this; what cannot be read is left out.
pub(super) fn read_all<T: DeserializeOwned>(values: &[String]) -> Vec<T> {
    values.iter().filter_map(|value| read(value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::goal::Area;
    use domain::id::{Id, PersonId};

    #[test]
    fn a_choice_reads_back_what_it_keeps() {
        let amina: PersonId = Id::from_bytes([7; 16]);
        assert_eq!(value(&amina), amina.to_string());
        assert_eq!(read(&value(&amina)), Some(amina));
        for area in Area::ALL {
            assert_eq!(read(&value(&area)), Some(area));
        }
        assert_eq!(read::<Area>("no such thing"), None);
    }
}
