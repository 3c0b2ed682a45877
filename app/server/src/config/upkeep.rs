//! What those who run the server do with what is kept: copy it, put it back, look it through, give it a new key.
use super::place;
use clap::Args;
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
