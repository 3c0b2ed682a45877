//! Whom a worker's unfinished words are about: they are kept only while that is there, and go when it is erased.
use crate::{
    audit::Outcome,
    error::{StoreError, Stored},
    keys::Scope,
    row::{
        self, audit, concern, desk_draft, entry, family, family_person, goal, involvement, request, thread,
        worker,
    },
    seal::Cell,
    standing,
    tx::Tx,
};
use domain::{
    access::{Place, Standing, Viewer},
    draft::{DraftKey, DraftWords},
    id::{FamilyId, PersonId},
};
use sea_orm::{ExprTrait, prelude::*};
use std::collections::BTreeSet;

/// Says not found when what these words are about is not there (any more), or not in reach of the worker who writes.
pub(super) async fn is_there(tx: &Tx, key: DraftKey, words: &DraftWords) -> Stored<()> {
    match places(tx, key, words).await? {
        // A parent's form: it is about nobody else.
        None => Ok(()),
        Some(places) => {
            for place in places {
                if is_in_reach(tx, place).await? {
                    return Ok(());
                }
            }
            Err(StoreError::NotFound)
        }
    }
}

async fn is_in_reach(tx: &Tx, place: Place) -> Stored<bool> {
    let viewer = Viewer::Worker(tx.worker()?);
    let standing = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
    Ok(standing != Standing::Outside)
}

/// Where these words belong, if they are about somebody: in one of these places.
async fn places(tx: &Tx, key: DraftKey, words: &DraftWords) -> Stored<Option<Vec<Place>>> {
    /// The room a row belongs to, by the row's id.
    macro_rules! room_of {
        ($table:ident, $id:expr) => {{
            let found = $table::Entity::find_by_id(row::key($id)).one(tx.db()).await?;
            found.map(|found| Place::Room(row::id(found.family), row::id(found.person)))
        }};
    }
    let place = match key {
        DraftKey::ReplyToGoal(id) => room_of!(goal, id),
        DraftKey::ReplyToEntry(id) => room_of!(entry, id),
        DraftKey::Answer(id) => room_of!(thread, id),
        DraftKey::AnswerRequest(id) => room_of!(request, id),
        DraftKey::CloseConcern(id) => room_of!(concern, id),
        DraftKey::HandOver(id) => {
            let found = involvement::Entity::find_by_id(row::key(id)).one(tx.db()).await?;
            found.map(|found| Place::Family(row::id(found.family)))
        }
        DraftKey::Concern(family, person)
        | DraftKey::TypeInGoal(family, person)
        | DraftKey::TypeInEntry(family, person)
        | DraftKey::Back(family, person) => Some(Place::Room(family, person)),
        DraftKey::CycleLine(family) | DraftKey::Review(family) => Some(Place::Family(family)),
        DraftKey::Point(_) | DraftKey::Promise(_) => return Ok(Some(families_named(tx, words).await?)),
        DraftKey::NewGoal
        | DraftKey::Goal(_)
        | DraftKey::NewEntry(_)
        | DraftKey::Entry(_)
        | DraftKey::Activity(_)
        | DraftKey::Response(_)
        | DraftKey::Request
        | DraftKey::NewThread
        | DraftKey::Message(_) => return Ok(None),
    };
    Ok(Some(place.into_iter().collect()))
}

/// The families a new point or promise names. A form's own name does not tell whose it is, so it writes into what it keeps
/// the family and whom it is for. None when it names anybody who was erased from one of them.
async fn families_named(tx: &Tx, words: &DraftWords) -> Stored<Vec<Place>> {
    let ids = ids_in(words.as_str());
    let families = family::Entity::find().filter(family::Column::Id.is_in(ids.clone())).all(tx.db()).await?;
    let families: Vec<Uuid> = families.into_iter().map(|family| family.id).collect();
    let people = family_person::Entity::find()
        .filter(family_person::Column::Family.is_in(families.clone()))
        .filter(family_person::Column::Person.is_in(ids.clone()))
        .all(tx.db())
        .await?;
    let workers = worker::Entity::find().filter(worker::Column::Id.is_in(ids.clone())).all(tx.db()).await?;
    let mut unknown = ids.clone();
    families.iter().for_each(|id| _ = unknown.remove(id));
    people.iter().for_each(|row| _ = unknown.remove(&row.person));
    workers.iter().for_each(|row| _ = unknown.remove(&row.id));
    if !unknown.is_empty() {
        let erased = audit::Entity::find()
            .filter(audit::Column::WhoKind.eq("worker"))
            .filter(audit::Column::Family.is_in(ids))
            .filter(audit::Column::Person.is_null().or(audit::Column::Person.is_in(unknown)))
            .filter(audit::Column::Deed.eq(crate::erasing::DEED))
            .filter(audit::Column::Outcome.eq(Outcome::Done.word()));
        if erased.one(tx.db()).await?.is_some() {
            return Ok(Vec::new());
        }
    }
    Ok(families.into_iter().map(|family| Place::Family(row::id(family))).collect())
}

/// Every id that is written in a text.
fn ids_in(text: &str) -> BTreeSet<Uuid> {
    let runs = text.split(|character: char| !character.is_ascii_alphanumeric());
    runs.filter(|run| run.len() == 32).filter_map(|run| Uuid::try_parse(run).ok()).collect()
}

/// Forgets what any worker has begun and not sent that names this family or, with `person`, this adult of it.
pub(crate) async fn wipe_all(tx: &Tx, family: FamilyId, person: Option<PersonId>) -> Stored<()> {
    for draft in desk_draft::Entity::find().all(tx.db()).await? {
        let home = Cell::body("desk_draft", draft.worker).and(draft.worker).named(&draft.form);
        let words: DraftWords = tx.open(Scope::Desk(row::id(draft.worker)), home, &draft.body).await?;
        let named = ids_in(&format!("{} {}", draft.form, words.as_str()));
        let names_person = person.is_none_or(|person| named.contains(&row::key(person)));
        if names_person && named.contains(&row::key(family)) {
            desk_draft::Entity::delete_by_id((draft.worker, draft.form)).exec(tx.db()).await?;
        }
    }
    Ok(())
}
