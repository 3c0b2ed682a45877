//! "Something changed": who is told after a commit, and how the word gets to every server.
use domain::{
    access::Viewer,
    id::{PersonId, WorkerId},
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, sqlx::postgres::PgListener};
use std::collections::HashSet;
use tokio::sync::broadcast;

/// The name PostgreSQL knows the word by.
const CHANNEL: &str = "alongside_changes";
/// PostgreSQL carries less than 8,000 bytes at a time; a name takes 34.
const NAMES_PER_NOTE: usize = 200;

/// Something changed. Never says what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// For this viewer.
    For(Viewer),
    /// A word may have been missed: everyone should ask again.
    Perhaps,
}

/// Tells the open pages of this server.
pub(crate) fn tell(changes: &broadcast::Sender<Change>, wakes: HashSet<Viewer>) {
    for viewer in wakes {
        // No page is open: nobody to tell.
        let _ = changes.send(Change::For(viewer));
    }
}

/// Tells every server, when and only if the transaction commits.
pub(crate) async fn notify(db: &DatabaseTransaction, wakes: &HashSet<Viewer>) -> Result<(), DbErr> {
    let names: Vec<String> = wakes.iter().map(spell).collect();
    for part in names.chunks(NAMES_PER_NOTE) {
        // Names are letters and digits of our own making.
        db.execute_unprepared(&format!("SELECT pg_notify('{CHANNEL}', '{}')", part.join(","))).await?;
    }
    Ok(())
}

/// Passes on what other servers (and this one) say, until the store is closed.
pub(crate) async fn listen(mut listener: PgListener, changes: broadcast::Sender<Change>) {
    loop {
        match listener.try_recv().await {
            Ok(Some(note)) => {
                for viewer in note.payload().split(',').filter_map(parse) {
                    let _ = changes.send(Change::For(viewer));
                }
            }
            Ok(None) => {
                let _ = changes.send(Change::Perhaps);
            }
            Err(error) => {
                tracing::warn!(%error, "listening for changes was interrupted");
                let _ = changes.send(Change::Perhaps);
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
    }
}

/// Starts listening.
pub(crate) async fn listener(pool: &sea_orm::sqlx::PgPool) -> Result<PgListener, sea_orm::sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

fn spell(viewer: &Viewer) -> String {
    match viewer {
        Viewer::Person(person) => format!("p{person}"),
        Viewer::Worker(worker) => format!("w{worker}"),
    }
}

fn parse(name: &str) -> Option<Viewer> {
    match name.split_at_checked(1)? {
        ("p", id) => id.parse::<PersonId>().ok().map(Viewer::Person),
        ("w", id) => id.parse::<WorkerId>().ok().map(Viewer::Worker),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;

    #[test]
    fn a_name_survives_the_way_between_servers() {
        for viewer in [Viewer::Person(Id::from_bytes([3; 16])), Viewer::Worker(Id::from_bytes([255; 16]))] {
            assert_eq!(parse(&spell(&viewer)), Some(viewer));
        }
        assert_eq!(parse("x00"), None);
        assert_eq!(parse(""), None);
    }
}
