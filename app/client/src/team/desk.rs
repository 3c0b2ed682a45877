//! A worker's own desk: what they ask the server, and the forms whose words are kept there.

use api::Operation;
use api::draft::DropDeskDraft;
use domain::draft::DraftKey;
use serde::de::DeserializeOwned;
use ui::{IntoPiece, Piece};

use crate::browser;
use crate::draft::{Desk, Sheet};
use crate::form::Problems;
use crate::remote::{Outbox, Query};
use crate::session::Session;
use crate::writing::Writing;

/// Asks, and keeps asking while what is being drawn is on the screen.
pub(super) fn query<T, O>(ask: &O) -> Query<T>
where
    T: DeserializeOwned + Send + Sync + 'static,
    O: Operation<Reply = T>,
{
    Query::new(&Session::here(), ask)
}

/// Says that an answer is on its way, or why it is not to be had; nothing once it is here.
pub(super) fn until_here<T>(query: &Query<T>) -> Piece
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    query.show(|_| ().into_piece())
}

/// The same for two answers a screen needs both of: one wait, or one reason, at a time.
pub(super) fn until_both_here<T, U>(first: &Query<T>, second: &Query<U>) -> Piece
where
    T: DeserializeOwned + Send + Sync + 'static,
    U: DeserializeOwned + Send + Sync + 'static,
{
    let (first, second) = (first.clone(), second.clone());
    (move || match first.get() {
        Some(_) => until_here(&second),
        None => until_here(&first),
    })
    .into_piece()
}

/// A form whose words are kept at the desk while they are typed.
pub(super) fn kept(problems: Problems, key: DraftKey, sheet: Sheet) -> Writing {
    Writing::kept(&Session::here(), problems, Desk::Own, key, sheet)
}

/// Drops the words that are kept for a form: somebody decided against them.
pub(super) fn forget(session: &Session, key: DraftKey) {
    let outbox = Outbox::of(session);
    browser::spawn(async move {
        // Should it not be heard, the words are offered again, which is no harm.
        _ = outbox.send_quietly(&DropDeskDraft { key }).await;
    });
}

/// A form with nothing to keep: only choices, or a secret.
pub(super) fn unkept(problems: Problems) -> Writing {
    Writing::unkept(&Session::here(), problems)
}
