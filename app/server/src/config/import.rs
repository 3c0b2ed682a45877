//! How a council's workers, families and people come in from its own system, and why they do not.
use super::{Keeping, upkeep::sign_in_name};
use clap::Args;
use domain::sign_in::SignInName;
use std::{fmt, io, path::PathBuf};

/// What to bring in.
#[derive(Args, Clone, Debug)]
pub struct Import {
    /// What is kept, and what the council decides.
    #[command(flatten)]
    pub keeping: Keeping,
    /// The folder with workers.csv, families.csv, people.csv and involvements.csv.
    #[arg(long, value_name = "DIR")]
    pub folder: PathBuf,
    /// The sign-in name of the manager of the team they are for, who decided it. The record keeps who it was.
    #[arg(long, value_name = "NAME", value_parser = sign_in_name)]
    pub decided_by: SignInName,
    /// A new file for the first passphrases of new workers, readable by this account only.
    #[arg(long, value_name = "FILE", required_unless_present = "dry_run")]
    pub accounts: Option<PathBuf>,
    /// Say of every row what would come of it, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Why nothing came in.
#[derive(Debug)]
pub enum ImportMistake {
    /// This file of the folder cannot be read.
    File(PathBuf, io::Error),
    /// Whoever decided it manages no team here.
    NotAManager,
    /// This many rows are wrong.
    Rows(usize),
    /// A file for passphrases is there already.
    AccountsThere(PathBuf),
    /// Something was changed here between the look and the writing.
    Changed,
}

impl fmt::Display for ImportMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{} cannot be read or written ({error})", path.display()),
            Self::NotAManager => f.write_str("--decided-by does not manage a team here"),
            Self::Rows(1) => f.write_str("one row is wrong; it says above how to put it right"),
            Self::Rows(count) => {
                write!(f, "{count} rows are wrong; each says above how to put it right")
            }
            Self::AccountsThere(path) => write!(
                f,
                "{} is there already and may hold passphrases nobody has been given yet; it is not written over",
                path.display()
            ),
            Self::Changed => f.write_str("somebody changed something here meanwhile; do it again"),
        }
    }
}
