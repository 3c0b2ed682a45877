//! Who can sign in to the sample, and how.
use crate::council::{self, FolderMistake};
use domain::{
    sign_in::{Passphrase, SignInName},
    words::Line,
};
use serde::Deserialize;
use std::{collections::BTreeSet, path::Path};

/// A team that is there before anything else, so that its manager can add everyone through the product itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// The name its id is made from.
    pub id: String,
    /// What workers call it.
    pub name: Line,
    /// Who manages it.
    pub manager: Manager,
}

/// The first worker of a team.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manager {
    /// Their account, as [`Account::who`].
    pub who: String,
    /// The name families know them by.
    pub name: Line,
    /// A key of the council's roles.
    pub role: String,
    /// The days they work, Monday first.
    pub works_on: [bool; 7],
}

/// A parent or a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A parent or carer.
    Parent,
    /// Someone of the team.
    Worker,
}

/// Someone who can sign in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The name their id is made from.
    pub who: String,
    /// A parent or a worker.
    pub is: Kind,
    /// Who this is, for the table that is printed.
    pub about: String,
    /// Three plain words.
    pub sign_in_name: SignInName,
    /// As it is typed.
    pub passphrase: String,
    /// The tag of the language they read.
    pub language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    team: Team,
    accounts: Vec<Account>,
}

/// Who can sign in and how, as lines to print.
pub fn table(accounts: &[Account]) -> String {
    let rows = accounts
        .iter()
        .map(|account| [account.sign_in_name.as_str(), account.passphrase.as_str(), account.about.as_str()]);
    let rows: Vec<_> = [["sign-in name", "passphrase", "who"]].into_iter().chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (name, passphrase) = (width(0), width(1));
    let line = |row: &[&str; 3]| format!("  {:<name$}   {:<passphrase$}   {}\n", row[0], row[1], row[2]);
    rows.iter().map(line).collect()
}

/// Everyone who can sign in to the sample kept in `folder`.
pub fn accounts(folder: &Path) -> Result<Vec<Account>, FolderMistake> {
    read(&folder.join("accounts.toml")).map(|(_, accounts)| accounts)
}

/// The team and the accounts of this file, checked.
pub(super) fn read(file: &Path) -> Result<(Team, Vec<Account>), FolderMistake> {
    let File { team, accounts } = council::read(file)?;
    let mistake = |what: String| FolderMistake { file: file.to_owned(), what };
    let mut names = BTreeSet::new();
    for Account { who, sign_in_name, passphrase, language, .. } in &accounts {
        if !names.insert(who.as_str()) || !names.insert(sign_in_name.as_str()) {
            return Err(mistake(format!("{who}: the account or its sign-in name stands twice")));
        }
        if let Err(refusal) = Passphrase::choose(passphrase, sign_in_name) {
            return Err(mistake(format!("{who}: the passphrase will not do: {refusal:?}")));
        }
        if i18n::Language::from_tag(language).is_none() {
            return Err(mistake(format!("{who}: there is no language {language:?} here yet")));
        }
    }
    match accounts.iter().any(|account| account.who == team.manager.who && account.is == Kind::Worker) {
        true => Ok((team, accounts)),
        false => Err(mistake(format!("the manager, {}, has no account of a worker", team.manager.who))),
    }
}
