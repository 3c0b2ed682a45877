//! A new key outside the database, while servers go on.
//!
//! The key outside wraps one row, the data's own secrets ([`crate::keys::secrets`]). Wrapping that row once more is one
//! commit: whenever it is cut short, either the old key file opens the data or the new one does, and doing it again with
//! the same two files ends it. Servers that run have the secrets in memory; the next start needs the new file.
use crate::{
    error::{Fault, OpenError},
    key_file,
    keys::secrets::Secrets,
    open::{self, Use, Where},
    row::keeping,
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, QuerySelect, SqliteTransactionMode,
    TransactionOptions, TransactionTrait, sea_query::LockType,
};
use std::path::Path;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewKey {
    /// From now on only the new key file opens the data.
    Wrapped,
    /// The new key file opened it already.
    Already,
}

/// Wraps the data's secrets with the key in `new` in place of the one in `old`. `new` is made if it is not there; if it is,
/// it is taken for the rest of an attempt that was cut short.
pub async fn new_key(place: &Where, old: &Path, new: &Path) -> Result<NewKey, OpenError> {
    if let Where::File(file) = place
        && !file.exists()
    {
        return Err(OpenError::NothingThere(file.clone()));
    }
    let db = open::connect(place, Use::Write).await?;
    let wrapped = wrap_anew(&db, old, new).await;
    // From here on the new key is the one: whatever goes wrong in tidying up must not be taken for a failure.
    if wrapped.is_ok() && db.get_database_backend() == DbBackend::Sqlite {
        // What the old key opened is still in the log until it is emptied; a server in the middle of a read keeps it, and
        // empties it itself later.
        let _ = db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await;
    }
    let _ = db.close().await;
    wrapped
}

async fn wrap_anew(db: &DatabaseConnection, old: &Path, new: &Path) -> Result<NewKey, OpenError> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let mode = is_sqlite.then_some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
    let tx = db.begin_with_options(options).await?;
    if !is_sqlite {
        keeping::Entity::find().lock(LockType::Update).all(&tx).await?;
    }
    if new.exists() {
        let root = key_file::read(new, false)?;
        if let Ok(Some(_)) = Secrets::read(&tx, &root, new).await {
            tx.rollback().await?;
            return Ok(NewKey::Already);
        }
    }
    let root = key_file::read(old, false)?;
    let secrets = Secrets::read(&tx, &root, old).await?.ok_or_else(|| {
        OpenError::Unreachable("it was kept by an older version; start the server once first".to_owned())
    })?;
    let root = key_file::read(new, true)?;
    key_file::settle(new)?;
    let unreadable = |fault: Fault| OpenError::KeyUnreadable(new.to_owned(), fault.to_string());
    secrets.keep(&tx, &root).await.map_err(unreadable)?;
    // Read back before the old one stops opening it.
    if Secrets::read(&tx, &root, new).await?.is_none_or(|kept| kept != secrets) {
        return Err(unreadable(Fault::of("what it wrapped does not open")));
    }
    tx.commit().await?;
    Ok(NewKey::Wrapped)
}
