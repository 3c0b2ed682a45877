//! Copying, putting back, looking through and re-keying what is kept, and what is said of each.
use crate::config::{
    Mistake, place,
    upkeep::{Backup, Kept, NewKey, Restore},
};
use std::path::PathBuf;
use store::{
    Where, backup,
    check::{self, CheckError},
    new_key::{self, NewKey as NewKeyCame},
};

/// `backup`
pub(super) async fn back_up(settings: &Backup) -> Result<String, Mistake> {
    let bytes = backup::back_up(&file(place(&settings.database))?, &settings.to).await?;
    let to = settings.to.display();
    Ok(format!(
        "{to} is a whole copy ({bytes} bytes), on the disk. Keep it apart from the key file: with both, everything can be \
         read. Try it: `server restore` into an empty place."
    ))
}

/// `restore`
pub(super) async fn restore(settings: &Restore) -> Result<String, Mistake> {
    let to = file(settings.kept.place())?;
    let found = backup::restore(&settings.from, &to, &settings.kept.key_file).await?;
    Ok(format!(
        "{} holds {found}. Everything in it opens, and its record is as it was written.",
        to.display()
    ))
}

/// `check`
pub(super) async fn check(settings: &Kept) -> Result<String, Mistake> {
    match check::check(&settings.place(), &settings.key_file).await {
        Ok(found) => Ok(format!("All is well: {found}.")),
        Err(CheckError::Open(error)) => Err(Mistake::Store(error)),
        Err(wrong) => Err(Mistake::NotSound(wrong)),
    }
}

/// `new-key`
pub(super) async fn new_key(settings: &NewKey) -> Result<String, Mistake> {
    let (old, new) = (&settings.kept.key_file, &settings.new_key_file);
    let came = new_key::new_key(&settings.kept.place(), old, new).await?;
    let (old, new) = (old.display(), new.display());
    Ok(match came {
        NewKeyCame::Wrapped => format!(
            "From now on {new} opens the data, and {old} does not. Servers that run go on; start them with \
             `--key-file {new}` next time. Backups made before still need {old}: keep it, apart from them, until the last of \
             them is gone."
        ),
        NewKeyCame::Already => format!("{new} opens the data already. Nothing was changed."),
    })
}

/// These two work on a file. PostgreSQL brings its own tools, which know more of it than we do.
fn file(place: Where) -> Result<PathBuf, Mistake> {
    match place {
        Where::File(file) => Ok(file),
        Where::Server(_) => Err(Mistake::OwnTools),
    }
}
