//! A copy of a SQLite file, made while it is in use, and such a copy put back. PostgreSQL has its own tools for both.
use crate::{
    check::{CheckError, Contents, is_older, is_whole, look_through},
    error::OpenError,
    open::{self, Use, Where},
};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

/// Why there is no copy. Nothing half done is left under the name that was asked for.
#[derive(Debug)]
pub enum CopyError {
    /// It does not open.
    Open(OpenError),
    /// Something is there already, and is never written over.
    Exists(PathBuf),
    /// What is to be put back is no copy: this file beside it holds its newest part.
    InUse(PathBuf),
    /// The file or its folder cannot be read or written.
    File(PathBuf, io::Error),
    /// The database could not be copied.
    Database(String),
    /// What was copied is not as it should be.
    NotSound(PathBuf, CheckError),
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(error) => error.fmt(f),
            Self::Exists(path) => {
                write!(f, "{} is there already and is not written over", path.display())
            }
            Self::InUse(path) => write!(
                f,
                "{} holds the newest part of that database, so it is no copy; make one with `backup`",
                path.display()
            ),
            Self::File(path, error) => write!(f, "cannot copy to or from {}: {error}", path.display()),
            Self::Database(error) => write!(f, "the database could not be copied: {error}"),
            Self::NotSound(path, why) => write!(f, "what is in {} will not do: {why}", path.display()),
        }
    }
}
impl std::error::Error for CopyError {}

impl From<OpenError> for CopyError {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}
impl From<DbErr> for CopyError {
    fn from(error: DbErr) -> Self {
        Self::Database(error.to_string())
    }
}

/// Copies the database in `from`, as it is at one moment, to a new file `to`. Servers may go on reading and writing. The
/// copy is whole and on the disk when this says so. It needs no key: words stay sealed. Gives its size in bytes.
pub async fn back_up(from: &Path, to: &Path) -> Result<u64, CopyError> {
    if !from.exists() {
        return Err(OpenError::NothingThere(from.to_owned()).into());
    }
    let copy = Unfinished::beside(to)?;
    let db = open::connect(&Where::File(from.to_owned()), Use::Write).await?;
    let name = copy.path.to_str().ok_or_else(|| CopyError::Database("its name is no text".to_owned()))?;
    let sql = Statement::from_sql_and_values(db.get_database_backend(), "VACUUM INTO ?", [name.into()]);
    let copied = db.execute_raw(sql).await;
    db.close().await?;
    copied?;
    let still = open::connect(&Where::File(copy.path.clone()), Use::Still).await?;
    let whole = is_whole(&still).await;
    still.close().await?;
    whole.map_err(|why| CopyError::NotSound(copy.path.clone(), why))?;
    copy.finish()
}

/// Puts the copy `from` where the new database `to` shall be, and says what is in it. Nothing may be there yet. Before it
/// gets its name, its schema is brought up to date if an older program made it, the key is tried, the record is read through
/// and every sealed text is opened. The copy itself stays as it is.
pub async fn restore(from: &Path, to: &Path, key_file: &Path) -> Result<Contents, CopyError> {
    if !from.exists() {
        return Err(OpenError::NothingThere(from.to_owned()).into());
    }
    // What a server left behind beside another database would be taken for a part of this one.
    for ending in ["-wal", "-shm", "-journal"] {
        let beside = with_ending(to, ending);
        if beside.exists() {
            return Err(CopyError::Exists(beside));
        }
    }
    // The newest part of a database in use, or of one that was cut short, is not in the file itself.
    for ending in ["-wal", "-journal"] {
        let beside = with_ending(from, ending);
        if fs::metadata(&beside).is_ok_and(|file| file.len() > 0) {
            return Err(CopyError::InUse(beside));
        }
    }
    let copy = Unfinished::beside(to)?;
    copy.fill(from).map_err(|error| CopyError::File(from.to_owned(), error))?;
    bring_up_to_date(&copy.path, from).await?;
    let db = open::connect(&Where::File(copy.path.clone()), Use::Still).await?;
    let found = look_through(&db, key_file).await;
    db.close().await?;
    let found = found.map_err(|why| CopyError::NotSound(from.to_owned(), why))?;
    copy.finish()?;
    Ok(found)
}

/// Takes the steps of the schema that came after what is in `copy`, a copy of `from`, was written. It is looked at first:
/// what is damaged, or of a newer program, is not written to.
async fn bring_up_to_date(copy: &Path, from: &Path) -> Result<(), CopyError> {
    let place = Where::File(copy.to_owned());
    let still = open::connect(&place, Use::Still).await?;
    let seen = async {
        is_whole(&still).await?;
        is_older(&still).await
    };
    let seen = seen.await;
    still.close().await?;
    if seen.map_err(|why| CopyError::NotSound(from.to_owned(), why))? {
        let db = open::connect(&place, Use::Write).await?;
        let migrated = open::migrate(&db).await;
        db.close().await?;
        migrated?;
    }
    Ok(())
}

/// A file that has a name of its own until it is whole. Gone when it is let go unfinished.
struct Unfinished {
    path: PathBuf,
    name: PathBuf,
}

impl Unfinished {
    /// An empty one, readable by its owner only; refuses when there is a file of that name, or somebody is making it.
    fn beside(name: &Path) -> Result<Self, CopyError> {
        if name.exists() {
            return Err(CopyError::Exists(name.to_owned()));
        }
        let path = with_ending(name, ".unfinished");
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(_) => Ok(Self { path, name: name.to_owned() }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(CopyError::Exists(path)),
            Err(error) => Err(CopyError::File(path, error)),
        }
    }

    /// Writes what is in `from` into it. It stays its owner's, whoever may read the other.
    fn fill(&self, from: &Path) -> io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).open(&self.path)?;
        io::copy(&mut fs::File::open(from)?, &mut file)?;
        file.sync_all()
    }

    /// Gives it its name once it is on the disk.
    fn finish(self) -> Result<u64, CopyError> {
        let named = || {
            let file = fs::File::open(&self.path)?;
            file.sync_all()?;
            // A link, unlike a rename, never takes the place of a file that came meanwhile. Some disks know no links.
            match fs::hard_link(&self.path, &self.name) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !self.name.exists() => {
                    fs::rename(&self.path, &self.name)?;
                }
                linked => linked?,
            }
            let folder = self.name.parent().filter(|folder| !folder.as_os_str().is_empty());
            fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
            Ok(file.metadata()?.len())
        };
        named().map_err(|error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => CopyError::Exists(self.name.clone()),
            _ => CopyError::File(self.name.clone(), error),
        })
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After `finish` this takes away the first of its two names.
        let _ = fs::remove_file(&self.path);
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
