//! Unfinished words: a parent's in their own room, a worker's at their own desk.
use crate::{
    Look, Store, Stored, Write, Written,
    error::Fault,
    keys::Scope,
    row::{self, desk_draft, draft},
    seal::Cell,
    tx::Tx,
};
use domain::{
    access::{Permit, Place, deed},
    draft::{DraftKey, DraftWords},
};
use sea_orm::{QueryOrder, prelude::*, sea_query::OnConflict};
use std::convert::Infallible;

pub(crate) mod about;

impl Store {
    /// All unfinished words of this room or desk, oldest first.
    pub async fn read_drafts(
        &self,
        permit: Permit<deed::KeepDraft>,
        look: Look,
    ) -> Stored<Vec<(DraftKey, DraftWords)>> {
        self.read(permit, look, move |tx| async move {
            let home = home(&tx)?;
            let rows: Vec<(String, Vec<u8>)> = match home.scope {
                Scope::Desk(worker) => desk_draft::Entity::find()
                    .filter(desk_draft::Column::Worker.eq(row::key(worker)))
                    .order_by_asc(desk_draft::Column::MadeAt)
                    .all(tx.db())
                    .await?
                    .into_iter()
                    .map(|row| (row.form, row.body))
                    .collect(),
                _ => draft::Entity::find()
                    .filter(draft::Column::Family.eq(home.of))
                    .filter(draft::Column::Person.eq(home.and))
                    .order_by_asc(draft::Column::MadeAt)
                    .all(tx.db())
                    .await?
                    .into_iter()
                    .map(|row| (row.form, row.body))
                    .collect(),
            };
            let mut drafts = Vec::with_capacity(rows.len());
            for (form, sealed) in rows {
                let words = tx.open(home.scope, home.cell(&form), &sealed).await?;
                // A form this program no longer knows: its words cannot be shown, and are kept.
                if let Ok(key) = serde_json::from_str(&form) {
                    drafts.push((key, words));
                }
            }
            Ok(drafts)
        })
        .await
    }

    /// Keeps these words; the newer replaces the older. What a worker's words are about must be there: else not found.
    pub async fn save_draft(
        &self,
        permit: Permit<deed::KeepDraft>,
        write: Write,
        key: DraftKey,
        words: DraftWords,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            let home = home(&tx)?;
            let form = form(key)?;
            let body = tx.seal(home.scope, home.cell(&form), &words).await?;
            let made_at = tx.at().millis();
            match home.scope {
                Scope::Desk(worker) => {
                    about::is_there(&tx, key, &words).await?;
                    let kept = desk_draft::Model { worker: row::key(worker), form, made_at, body };
                    let replace = OnConflict::columns([desk_draft::Column::Worker, desk_draft::Column::Form])
                        .update_columns([desk_draft::Column::MadeAt, desk_draft::Column::Body])
                        .to_owned();
                    desk_draft::Entity::insert(desk_draft::ActiveModel::from(kept))
                        .on_conflict(replace)
                        .exec_without_returning(tx.db())
                        .await?;
                }
                _ => {
                    let kept = draft::Model { family: home.of, person: home.and, form, made_at, body };
                    let replace = OnConflict::columns([
                        draft::Column::Family,
                        draft::Column::Person,
                        draft::Column::Form,
                    ])
                    .update_columns([draft::Column::MadeAt, draft::Column::Body])
                    .to_owned();
                    draft::Entity::insert(draft::ActiveModel::from(kept))
                        .on_conflict(replace)
                        .exec_without_returning(tx.db())
                        .await?;
                }
            }
            Ok(Ok(()))
        })
        .await
    }

    /// Forgets these words.
    pub async fn drop_draft(
        &self,
        permit: Permit<deed::KeepDraft>,
        write: Write,
        key: DraftKey,
    ) -> Written<(), Infallible> {
        self.write(permit, write, move |tx| async move {
            wipe(&tx, key).await?;
            Ok(Ok(()))
        })
        .await
    }
}

/// Forgets what one form held: what it was for has been sent.
pub(crate) async fn wipe(tx: &Tx, key: DraftKey) -> Stored<()> {
    let form = form(key)?;
    if let Ok(worker) = tx.worker() {
        desk_draft::Entity::delete_by_id((row::key(worker), form)).exec(tx.db()).await?;
    } else {
        let room = tx.room()?;
        draft::Entity::delete_by_id((row::key(room.family), row::key(room.person), form))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Where the drafts of whoever acts are: their room in this family, or their desk.
struct Home {
    scope: Scope,
    of: Uuid,
    and: Uuid,
}

impl Home {
    /// A draft is bound to its form as well: the text of one form never shows up in another.
    fn cell(&self, form: &str) -> Cell {
        let table = if matches!(self.scope, Scope::Desk(_)) { "desk_draft" } else { "draft" };
        Cell::body(table, self.of).and(self.and).named(form)
    }
}

fn home(tx: &Tx) -> Stored<Home> {
    match tx.scene.place {
        Place::Own => {
            let worker = tx.worker()?;
            let key = row::key(worker);
            Ok(Home { scope: Scope::Desk(worker), of: key, and: key })
        }
        _ => {
            let room = tx.room()?;
            Ok(Home { scope: room.scope(), of: row::key(room.family), and: row::key(room.person) })
        }
    }
}

/// A form's name as its column spells it.
fn form(key: DraftKey) -> Result<String, Fault> {
    serde_json::to_string(&key).map_err(Fault::of)
}
