//! What those who run the server do with what is kept: copy it, put it back, look it through, give it a new key,
//! and erase what must not be kept any longer.
use super::place;
use clap::Args;
use domain::{
    erasing::{Erased, Why},
    id::{FamilyId, PersonId},
    sign_in::SignInName,
};
use std::path::PathBuf;
use store::Where;

/// The database and its key.
#[derive(Args, Clone, Debug)]
pub struct Kept {
    /// The database: a file for SQLite, or postgres://… .
    #[arg(long, env = "ALONGSIDE_DATABASE", value_name = "FILE OR URL", hide_env_values = true)]
    pub database: String,
    /// The file with the key it is sealed with.
    #[arg(long, env = "ALONGSIDE_KEY_FILE", value_name = "FILE")]
    pub key_file: PathBuf,
}

impl Kept {
    /// Where it is.
    pub fn place(&self) -> Where {
        place(&self.database)
    }
}

/// How to copy it.
#[derive(Args, Clone, Debug)]
pub struct Backup {
    /// The SQLite file to copy. It may be in use.
    #[arg(long, env = "ALONGSIDE_DATABASE", value_name = "FILE", hide_env_values = true)]
    pub database: String,
    /// The new file. Nothing is ever written over.
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
}

/// How to put a copy back.
#[derive(Args, Clone, Debug)]
pub struct Restore {
    /// The copy. It stays as it is.
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// Where the database shall be, where there is nothing yet, and the key that fitted when the copy was made.
    #[command(flatten)]
    pub kept: Kept,
}

/// How to give it a new key.
#[derive(Args, Clone, Debug)]
pub struct NewKey {
    /// The database, and the key it has now.
    #[command(flatten)]
    pub kept: Kept,
    /// The file for the new key; made if it is not there.
    #[arg(long, value_name = "FILE")]
    pub new_key_file: PathBuf,
}

/// What to erase for good.
#[derive(Args, Clone, Debug)]
pub struct Erase {
    /// The database and its key. On SQLite, stop the server first.
    #[command(flatten)]
    pub kept: Kept,
    /// The family, by the id in the address of its page.
    #[arg(long, value_name = "ID")]
    pub family: FamilyId,
    /// One adult of it. Without this the whole family is erased.
    #[arg(long, value_name = "ID")]
    pub adult: Option<PersonId>,
    /// The sign-in name of the manager of the family's team who decided it. The record keeps who it was.
    #[arg(long, value_name = "NAME", value_parser = sign_in_name)]
    pub decided_by: SignInName,
    /// Why: they-asked, court-order or time-is-over. The record keeps this too.
    #[arg(long, value_name = "WHY", value_parser = why)]
    pub why: Why,
    /// The id of the adult, or of the whole family, typed once more. There is no way back.
    #[arg(long, value_name = "ID")]
    pub confirm: String,
}

impl Erase {
    /// What is to be erased, if it was typed twice.
    pub fn what(&self) -> Option<Erased> {
        let (what, id) = match self.adult {
            Some(adult) => (Erased::Adult(self.family, adult), adult.to_string()),
            None => (Erased::Family(self.family), self.family.to_string()),
        };
        (self.confirm == id).then_some(what)
    }
}

pub(crate) fn sign_in_name(text: &str) -> Result<SignInName, &'static str> {
    SignInName::parse(text).ok_or("a sign-in name is three words")
}

fn why(word: &str) -> Result<Why, String> {
    Why::of_word(word).ok_or_else(|| format!("it is one of: {}", Why::ALL.map(Why::word).join(", ")))
}
