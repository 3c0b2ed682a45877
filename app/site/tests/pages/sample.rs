//! The sample council, as its folder has it.

use std::{fs, path::Path};

use domain::council::Council;

/// Each of its files is a table; together they are a council, without its activities: they stand on no public page. (The
/// server reads all of it, with better words for mistakes.)
pub(crate) fn council() -> Council {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample");
    let mut council = toml::Table::new();
    for name in ["council", "roles", "plan_kinds", "meeting_kinds", "helplines", "bank_holidays"] {
        let text = fs::read_to_string(folder.join(format!("{name}.toml"))).expect("the sample is there");
        council.extend(text.parse::<toml::Table>().expect("the sample is TOML"));
    }
    for unseen in ["tools", "modules"] {
        council.insert(unseen.to_owned(), toml::Value::Array(Vec::new()));
    }
    council.try_into().expect("the sample is a council")
}
