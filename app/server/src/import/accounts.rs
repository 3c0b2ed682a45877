//! How new workers sign in the first time: made here, written into a file of the council's choice, and said nowhere else.
use crate::{config::import::ImportMistake, secret_file, words};
use domain::{
    council::COUNCIL_LANGUAGE,
    family::Worker,
    id::WorkerId,
    sign_in::{Passphrase, SignInName},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use store::{
    Stored,
    account::Credentials,
    import::{Found, Looking, Row},
};

/// The new workers, each with a name to sign in with and a first passphrase.
pub(super) struct Accounts(Vec<(Worker, SignInName, String)>);

impl Accounts {
    /// For every worker who is new.
    pub(super) async fn make(looking: &Looking, workers: &[Worker], found: &Found) -> Stored<Self> {
        let (mut made, mut given) = (Vec::new(), BTreeSet::new());
        let is_new = |row: &Row| *row == Row::New;
        for (worker, _) in workers.iter().zip(&found.workers).filter(|(_, row)| is_new(row)) {
            let name = loop {
                let Some(name) = words::sign_in_names(1).pop() else { continue };
                if looking.is_free(&name).await? && given.insert(name.as_str().to_owned()) {
                    break name;
                }
            };
            made.push((worker.clone(), name, words::passphrase()));
        }
        Ok(Self(made))
    }

    /// The same as the store wants them.
    pub(super) fn credentials(&self) -> BTreeMap<WorkerId, Credentials> {
        let credentials = |(worker, name, said): &(Worker, SignInName, String)| {
            let language = COUNCIL_LANGUAGE.to_owned();
            let passphrase = Passphrase::typed(said)?;
            Some((worker.id, Credentials { name: name.clone(), passphrase, language }))
        };
        self.0.iter().filter_map(credentials).collect()
    }

    /// Writes them to a new file that this account alone can read. Plain text, since a spreadsheet would run a name that
    /// begins like a formula. Without anybody new there is no file.
    pub(super) fn write(&self, file: &Path) -> Result<(), ImportMistake> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut text =
            "Give each worker theirs, then delete this file. If the import did not end well, nothing in it works.\n"
                .to_owned();
        for (worker, name, said) in &self.0 {
            let (known_as, name) = (worker.name.as_str(), name.as_str());
            let lines =
                format!("\n{known_as}, {}\n  sign-in name  {name}\n  passphrase    {said}\n", worker.role);
            text.push_str(&lines);
        }
        secret_file::write_new(file, text.as_bytes())
            .map_err(|error| ImportMistake::File(file.to_owned(), error))
    }
}
