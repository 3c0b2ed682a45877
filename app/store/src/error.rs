//! The three ways keeping can say no, and the ways a store can fail to open.
use sea_orm::DbErr;
use std::{fmt, path::PathBuf};

/// What a read gives.
pub type Stored<T> = Result<T, StoreError>;
/// What a write gives: the reply, or the rule that said no; or, outside, the store's own no.
pub type Written<T, R> = Result<Result<T, R>, StoreError>;

/// Why nothing was read or kept.
#[derive(Debug)]
pub enum StoreError {
    /// Not there, or not theirs (any more): one answer.
    NotFound,
    /// The same write id came with another request.
    Clash,
    /// Our own fault. Nothing was changed; what happened is for the log only.
    Fault(Fault),
}

/// What went wrong inside. Opaque: a person is shown an incident number, never this.
#[derive(Debug)]
pub struct Fault(Box<dyn std::error::Error + Send + Sync>);

impl Fault {
    pub(crate) fn of(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for Fault {
    /// For the log. Holds no words of any person: bodies are sealed before they reach the database.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("not found"),
            Self::Clash => f.write_str("the same write id came with another request"),
            Self::Fault(fault) => fault.fmt(f),
        }
    }
}
impl std::error::Error for StoreError {}

impl From<Fault> for StoreError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl From<DbErr> for Fault {
    fn from(error: DbErr) -> Self {
        Self::of(error)
    }
}
impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        Self::Fault(Fault::of(error))
    }
}

/// Why the store did not open, said so that whoever runs the server can mend it.
#[derive(Debug)]
pub enum OpenError {
    /// The folder is missing or cannot be written.
    Folder(PathBuf, std::io::Error),
    /// There is no file of ours there.
    NothingThere(PathBuf),
    /// Another server has this file open.
    InUse(PathBuf),
    /// The file is there but is not a database of ours, or the database server does not answer.
    Unreachable(String),
    /// The data was written by a newer version of this program, which knew this step.
    NewerSchema(String),
    /// A step of the schema did not work. Nothing of it was kept.
    Migration(String),
    /// There is data, but its key file is not there.
    KeyMissing(PathBuf),
    /// The key file cannot be read, or does not hold 64 hexadecimal digits.
    KeyUnreadable(PathBuf, String),
    /// The key file is readable by others; only its owner may read it.
    KeyExposed(PathBuf),
    /// The key is not the one this data was sealed with.
    WrongKey(PathBuf),
    /// This build of SQLite has a bug that can damage the file.
    OldSqlite(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path, error) => {
                write!(f, "cannot write to the data folder {}: {error}", path.display())
            }
            Self::NothingThere(path) => write!(f, "there is nothing in {}", path.display()),
            Self::InUse(path) => write!(f, "{} is in use by another server", path.display()),
            Self::Unreachable(error) => write!(f, "cannot open the database: {error}"),
            Self::NewerSchema(step) => {
                write!(
                    f,
                    "the data was written by a newer version of this program (it knows the step {step:?})"
                )
            }
            Self::Migration(error) => write!(f, "the database could not be brought up to date: {error}"),
            Self::KeyMissing(path) => {
                write!(f, "the key file {} is missing; without it the data cannot be read", path.display())
            }
            Self::KeyUnreadable(path, why) => write!(f, "cannot read the key file {}: {why}", path.display()),
            Self::KeyExposed(path) => {
                write!(
                    f,
                    "the key file {} can be read by others; make it readable by its owner only",
                    path.display()
                )
            }
            Self::WrongKey(path) => {
                write!(
                    f,
                    "the key in {} is not the one this data is sealed with; if `new-key` made a newer one, give that file",
                    path.display()
                )
            }
            Self::OldSqlite(version) => write!(f, "SQLite {version} is too old: at least 3.51.3 is needed"),
        }
    }
}
impl std::error::Error for OpenError {}

impl From<DbErr> for OpenError {
    fn from(error: DbErr) -> Self {
        Self::Unreachable(error.to_string())
    }
}
