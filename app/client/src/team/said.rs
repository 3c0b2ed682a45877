//! Words that came with the server's answer, as something to read.

use api::promise::SaidOwner;
use api::said::{SaidText, SaidWorker};
use i18n::msg;
use ui::{Reader, Text, Written};

/// Words of the council's data, marked with their language.
pub(super) fn text(said: &SaidText) -> Text {
    Written::new(said.text.clone()).in_language(said.lang.clone()).into()
}

/// Words a person wrote or chose, such as a name.
pub(super) fn own(words: &str) -> Text {
    Text::from(words.to_owned())
}

/// The names of these workers.
pub(super) fn names_of(workers: &[SaidWorker]) -> Vec<String> {
    workers.iter().map(|worker| worker.name.clone()).collect()
}

/// Whose promise it is.
pub(super) fn owner(owner: &SaidOwner) -> Text {
    match owner {
        SaidOwner::Me => msg::team_family::you().into(),
        SaidOwner::Person { name } | SaidOwner::Agency { name } => own(name),
        SaidOwner::Worker { name, role } => {
            msg::promise::owner_worker(name.clone(), role.text.clone()).into()
        }
        SaidOwner::Team => msg::promise::owner_team().into(),
    }
}

/// Names in a sentence, in the language being read now.
pub(super) fn listed(names: &[String]) -> String {
    super::sees::names(&Reader::here(), names)
}
