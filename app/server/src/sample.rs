//! The sample council's people and a month of their life, read from a folder and dated from today.
//!
//! `accounts.toml` says who can sign in; `life/*.toml` says what they did, one act after another, as the operations of
//! `api` spell it. What may stand in an act is written at the top of `life/10-people.toml`. Nothing here touches a
//! store: [`Sample::read`] makes a list of dated operations, in the order in which they happened.
mod account;
mod deed;
mod live;
mod schedule;
mod symbol;
mod written;

pub use account::{Account, Kind, Manager, Team, accounts, table};
pub use deed::Deed;
pub use live::LifeMistake;

use crate::council::FolderMistake;
use domain::{
    calendar::Calendar,
    council::Council,
    time::{Day, Moment},
};
use schedule::Dated;
use std::{collections::BTreeSet, path::Path};
use symbol::Scope;
use written::Written;

/// The sample as it lies in its folder, dated from one day.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The team, with the manager who is there first.
    pub team: Team,
    /// Everyone who can sign in.
    pub accounts: Vec<Account>,
    /// What they did, oldest first. All of it happened before the day it is dated from.
    pub acts: Vec<Act>,
}

/// One thing somebody did.
#[derive(Clone, Debug)]
pub struct Act {
    /// Where it is written, for whoever has to find a mistake in it.
    pub place: String,
    /// When it was done.
    pub at: Moment,
    /// The account that did it, as `accounts.toml` calls it.
    pub who: String,
    /// What was done.
    pub deed: Deed,
}

/// Whose passphrases the accounts get.
pub enum Passphrases<'a> {
    /// Those of the folder, which everyone can read.
    AsWritten,
    /// A fresh one for each account.
    Fresh(&'a mut dyn FnMut() -> String),
}

impl Sample {
    /// The sample of `folder` as it has gone by the beginning of `today`.
    pub fn read(
        folder: &Path,
        council: &Council,
        today: Day,
        passphrases: Passphrases<'_>,
    ) -> Result<Self, FolderMistake> {
        let (team, mut accounts) = account::read(&folder.join("accounts.toml"))?;
        if let Passphrases::Fresh(make) = passphrases {
            accounts.iter_mut().for_each(|account| account.passphrase = make());
        }
        let files = written::read(&folder.join("life"))?;
        Self::dated(team, accounts, files, council, today)
    }

    fn dated(
        team: Team,
        accounts: Vec<Account>,
        files: Vec<Vec<Written>>,
        council: &Council,
        today: Day,
    ) -> Result<Self, FolderMistake> {
        let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
        let mut dated = Vec::new();
        for file in files {
            dated.extend(schedule::dates(file, &accounts, &calendar, today)?);
        }
        // Stable: acts of one minute stay as they are written.
        dated.sort_by_key(|dated| dated.at);
        let acts = acts(dated, &team, &accounts, &Scope::new(&accounts, calendar, today))?;
        Ok(Self { team, accounts, acts })
    }

    /// The account called `who`.
    pub fn account(&self, who: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.who == who)
    }
}

/// Reads each act as its operation. An act that builds on one that was left out is left out with it.
fn acts(
    dated: Vec<Dated>,
    team: &Team,
    accounts: &[Account],
    scope: &Scope<'_>,
) -> Result<Vec<Act>, FolderMistake> {
    let mut known = BTreeSet::from([team.id.clone(), team.manager.who.clone()]);
    let mut missed = BTreeSet::new();
    let parents = accounts.iter().filter(|account| account.is == Kind::Parent);
    let mut not_invited: BTreeSet<String> = parents.map(|account| account.who.clone()).collect();
    let mut acts = Vec::new();
    for Dated { act, at, is_left_out } in dated {
        let makes = deed::names_made(&act.name, &act.fields);
        let uses = symbol::names(&act.fields);
        let builds_on_missed = uses.iter().any(|name| missed.contains(name) && !makes.contains(name));
        if is_left_out || builds_on_missed {
            missed.extend(makes);
            continue;
        }
        if let Some(name) = uses.iter().find(|name| !known.contains(*name) && !makes.contains(*name)) {
            return Err(act.mistake(format!("no act before this one makes @{name}")));
        }
        if not_invited.contains(&act.who) {
            return Err(act.mistake(format!("nobody has invited {} before this", act.who)));
        }
        if act.name == "Invite" {
            not_invited.retain(|who| !uses.contains(who));
        }
        known.extend(makes);
        let fields = scope.resolve(&act.fields, at.day()).map_err(|what| act.mistake(what))?;
        let deed = Deed::read(&act.name, fields).map_err(|what| act.mistake(what))?;
        acts.push(Act { place: act.place(), at, who: act.who, deed });
    }
    Ok(acts)
}

#[cfg(test)]
mod tests;
