//! Where what people write is kept, and whether it can be.
use super::Mistake;
use crate::council;
use clap::Args;
use domain::council::Council;
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::Where;

/// Where families' words are kept.
#[derive(Args, Clone, Debug)]
pub struct Keeping {
    /// The council's folder.
    #[arg(long, env = "ALONGSIDE_COUNCIL", value_name = "DIR")]
    pub council: PathBuf,
    /// The database: a file for SQLite, or postgres://… .
    #[arg(long, env = "ALONGSIDE_DATABASE", value_name = "FILE OR URL", hide_env_values = true)]
    pub database: String,
    /// The file with the key that seals what people write; made if there is no data yet. Keep a copy apart from the
    /// database and its backups.
    #[arg(long, env = "ALONGSIDE_KEY_FILE", value_name = "FILE")]
    pub key_file: PathBuf,
}

impl Keeping {
    /// Where it is.
    pub fn place(&self) -> Where {
        place(&self.database)
    }

    /// The council, if its folder has no mistake and the place can be written to.
    pub(super) fn check(&self) -> Result<Council, Mistake> {
        if let Where::File(file) = self.place()
            && let Some(folder) = file.parent()
        {
            writable(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?;
        }
        Ok(council::load(&self.council)?)
    }
}

/// A database as it is given: a server's address, or a file.
pub(crate) fn place(database: &str) -> Where {
    match ["postgres://", "postgresql://"].iter().any(|start| database.starts_with(start)) {
        true => Where::Server(database.to_owned()),
        false => Where::File(database.strip_prefix("sqlite:").unwrap_or(database).into()),
    }
}

/// Tries it by writing, since rights on a machine have many reasons.
pub(super) fn writable(folder: &Path) -> Result<(), Mistake> {
    let mistake = |error| Mistake::Folder(folder.to_owned(), error);
    fs::create_dir_all(folder).map_err(mistake)?;
    let trial = folder.join(format!(".trial-{}", std::process::id()));
    fs::write(&trial, b"").and_then(|()| fs::remove_file(&trial)).map_err(mistake)
}
