//! Bringing in a council's workers, families, people and who is with whom from four files of its own system, and saying of
//! every row what comes of it. One wrong row, and nothing comes in. `app/council/IMPORT.md` is for those who make the files.
use crate::{
    config::{
        Mistake,
        import::{Import as Settings, ImportMistake},
    },
    council,
    start::open,
};
use accounts::Accounts;
use domain::{
    council::Council,
    id::{TeamId, WorkerId},
    time::Moment,
};
use files::Files;
use rows::Reading;
use std::{fs, path::Path};
use store::{
    OpenError, Store, StoreError,
    import::{Importing, Looking},
};

mod accounts;
mod files;
mod report;
mod rows;
mod table;
mod wrong;

pub use report::{Comes, Line, Report};
pub use wrong::Wrong;

/// Looks at every row and, unless one is wrong or it is a dry run, brings in all that is new. Either way the look is the
/// same: what a dry run says is what comes in.
pub async fn import(settings: &Settings, now: Moment) -> Result<Report, Mistake> {
    let council = council::load(&settings.keeping.council)?;
    let file = settings.accounts.as_deref().filter(|_| !settings.dry_run);
    if let Some(there) = file.filter(|file| file.exists()) {
        return Err(ImportMistake::AccountsThere(there.to_owned()).into());
    }
    let looking = Looking::open(&settings.keeping.place(), &settings.keeping.key_file).await?;
    let looked = look(settings, &council, &looking, now).await;
    looking.close().await;
    let (report, ready) = looked?;
    if let (Some((importing, accounts)), Some(file)) = (ready, file) {
        let key_file = settings.keeping.key_file.clone();
        let store = open(settings.keeping.place(), key_file, &council, now).await?;
        let came = bring_in(&store, file, &accounts, importing).await;
        store.close(now).await;
        came?;
    }
    Ok(report)
}

/// What comes of every row and, where none is wrong, what is ready to come in.
async fn look(
    settings: &Settings,
    council: &Council,
    looking: &Looking,
    now: Moment,
) -> Result<(Report, Option<(Importing, Accounts)>), Mistake> {
    let manager = looking.manager(&settings.decided_by).await.map_err(fault)?;
    let (by, team): (WorkerId, TeamId) = manager.ok_or(ImportMistake::NotAManager)?;
    let reading = Reading { council, looking, team, today: now.day() };
    let files = match Files::read(&settings.folder, &reading)? {
        Ok(files) => files,
        Err(report) => return Ok((report, None)),
    };
    let import = files.import();
    let found = looking.look(team, &import, now).await.map_err(fault)?;
    let report = files.report(&found);
    if report.wrong() > 0 {
        return Ok((report, None));
    }
    let accounts = Accounts::make(looking, &import.workers, &found).await.map_err(fault)?;
    let credentials = accounts.credentials();
    Ok((report, Some((Importing { import, found, credentials, by, team, at: now }, accounts))))
}

/// Writes the first passphrases into `file`, then brings everything in: they are said nowhere else, so they are on the disk
/// first.
async fn bring_in(
    store: &Store,
    file: &Path,
    accounts: &Accounts,
    importing: Importing,
) -> Result<(), Mistake> {
    accounts.write(file)?;
    match store.import_without_permit(importing).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(StoreError::NotFound) => {
            // None of them works. After a fault that is not certain, so there the file stays.
            fs::remove_file(file).ok();
            Err(ImportMistake::Changed.into())
        }
        Err(error) => Err(fault(error)),
    }
}

fn fault(error: StoreError) -> Mistake {
    Mistake::Store(OpenError::Unreachable(error.to_string()))
}
