//! Copying, putting back, looking through, re-keying and erasing what is kept, and what is said of each.
use crate::{
    clock::Clock,
    config::{
        Mistake, place,
        upkeep::{Backup, Erase, Kept, NewKey, Restore},
    },
};
use domain::erasing::ErasingRefusal;
use std::{collections::BTreeSet, path::PathBuf};
use store::{
    OpenError, Settings, Store, StoreError, Where, backup,
    check::{self, CheckError},
    erasing::{self, Erasing},
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

/// `erase`
pub(super) async fn erase(settings: &Erase) -> Result<String, Mistake> {
    let what =
        settings.what().ok_or(Mistake::NotErased("--confirm is not the id of what is to be erased"))?;
    let now = Clock::of_this_machine().now();
    // Opening would begin a database where there is none.
    if let Where::File(file) = settings.kept.place()
        && !file.exists()
    {
        return Err(Mistake::Store(OpenError::NothingThere(file)));
    }
    let kept = Settings::new(settings.kept.place(), settings.kept.key_file.clone(), BTreeSet::new());
    let store = Store::open(kept, now).await?;
    let erased = match store.worker_named_without_permit(&settings.decided_by).await {
        Ok(Some(by)) => store.erase_without_permit(Erasing { what, by, why: settings.why, at: now }).await,
        Ok(None) => Ok(Err(ErasingRefusal::NotTheirs)),
        Err(error) => Err(error),
    };
    let erased = match erased {
        // Given once more, to finish.
        Err(StoreError::NotFound) => match store.was_erased_without_permit(what).await {
            Ok(true) => Ok(Ok(())),
            Ok(false) => Err(StoreError::NotFound),
            Err(error) => Err(error),
        },
        erased => erased,
    };
    store.close(now).await;
    if matches!(erased, Ok(Ok(()))) && !erasing::is_out_of_the_log(&settings.kept.place()).await? {
        return Err(Mistake::ErasingUnfinished);
    }
    match erased {
        Ok(Ok(())) => Ok(
            "Erased, and recorded with who decided it and why. Backups made before still hold it, sealed, with its wrapped \
             key: throw them away when their time is over, and make a new one now. On PostgreSQL, let VACUUM clear its \
             old rows and restart the servers, which have the key in memory."
                .to_owned(),
        ),
        Ok(Err(ErasingRefusal::NotTheirs)) => {
            Err(Mistake::NotErased("--decided-by does not manage the team of this family"))
        }
        Err(StoreError::NotFound) => Err(Mistake::NotErased("there is no such family, or no such adult in it")),
        Err(error) => Err(Mistake::Store(OpenError::Unreachable(error.to_string()))),
    }
}

/// These two work on a file. PostgreSQL brings its own tools, which know more of it than we do.
fn file(place: Where) -> Result<PathBuf, Mistake> {
    match place {
        Where::File(file) => Ok(file),
        Where::Server(_) => Err(Mistake::OwnTools),
    }
}
