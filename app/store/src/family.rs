//! Families and the people in them. An adult's name is sealed in their own room, a child's with the plan.
use crate::{
    Store, StoreError, Stored, Write, Written, kept,
    keys::Scope,
    row::{self, family, family_person, person},
    seal::Cell,
    tx::{Room, Tx},
    worker::ManageRefusal,
};
use domain::{
    access::{Permit, deed},
    family::{Family, Person, PersonKind},
    id::{FamilyId, PersonId},
    words::Line,
};
use sea_orm::{JoinType, QueryOrder, QuerySelect, prelude::*};

mod page;

pub(crate) use page::adult_lines;
pub use page::{AccountState, AdultLine, FamilyPage};

impl Store {
    /// Adds a family. The permit's team and the family's must be one.
    pub async fn add_family(
        &self,
        permit: Permit<deed::ManageTeam>,
        write: Write,
        family: Family,
    ) -> Written<(), ManageRefusal> {
        self.write(permit, write, move |tx| async move {
            if family.team != tx.team()? {
                return Ok(Err(ManageRefusal::OtherTeam));
            }
            put(&tx, &family).await?;
            Ok(Ok(()))
        })
        .await
    }

    /// Adds an adult or a child to a family of the permit's team. An adult known from another family keeps one account and
    /// gets a second room.
    pub async fn add_person(
        &self,
        permit: Permit<deed::ManageTeam>,
        write: Write,
        family: FamilyId,
        person: Person,
    ) -> Written<(), ManageRefusal> {
        self.write(permit, write, move |tx| async move {
            if !is_of_team(&tx, family).await? {
                return Ok(Err(ManageRefusal::OtherTeam));
            }
            put_person(&tx, family, &person).await
        })
        .await
    }
}

/// Adds a family.
pub(crate) async fn put(tx: &Tx, family: &Family) -> Stored<()> {
    let id = row::key(family.id);
    tx.insert::<family::ActiveModel>(family::Model {
        id,
        team: row::key(family.team),
        plan_kind: family.plan_kind.clone(),
        body: tx.seal(Scope::Plan(family.id), Cell::body("family", id), &family.label).await?,
        made_at: tx.at().millis(),
    })
    .await?;
    tx.touched(family.id);
    Ok(())
}

/// Adds someone to a family. An adult who is known gets a second room; a child is in one family.
pub(crate) async fn put_person(tx: &Tx, family: FamilyId, person: &Person) -> Written<(), ManageRefusal> {
    let kind = kept::person_word(person.kind)?;
    match person::Entity::find_by_id(row::key(person.id)).one(tx.db()).await? {
        Some(known) if known.kind != kind || kind != kept::ADULT => {
            return Ok(Err(ManageRefusal::NotInFamily));
        }
        Some(_) => {}
        None => {
            let (id, made_at) = (row::key(person.id), tx.at().millis());
            tx.insert::<person::ActiveModel>(person::Model { id, kind, made_at }).await?;
        }
    }
    let room = Room { family, person: person.id };
    let scope = name_scope(room, person.kind == PersonKind::Adult);
    tx.insert::<family_person::ActiveModel>(family_person::Model {
        family: row::key(family),
        person: row::key(person.id),
        body: tx.seal(scope, name_cell(room), &person.name).await?,
        made_at: tx.at().millis(),
    })
    .await?;
    tx.touched(person.id);
    Ok(Ok(()))
}

/// Whether the team this is about works with `family`.
pub(crate) async fn is_of_team(tx: &Tx, family: FamilyId) -> Stored<bool> {
    let team = row::key(tx.team()?);
    let found = family::Entity::find_by_id(row::key(family)).one(tx.db()).await?;
    Ok(found.is_some_and(|family| family.team == team))
}

/// The family with its label: for workers only.
pub(crate) async fn find(tx: &Tx, id: FamilyId) -> Stored<Family> {
    match family::Entity::find_by_id(row::key(id)).one(tx.db()).await? {
        Some(row) => open(tx, row).await,
        None => Err(StoreError::NotFound),
    }
}

pub(crate) async fn open(tx: &Tx, row: family::Model) -> Stored<Family> {
    let id = row::id(row.id);
    let label = tx.open(Scope::Plan(id), Cell::body("family", row.id), &row.body).await?;
    Ok(Family { id, label, team: row::id(row.team), plan_kind: row.plan_kind })
}

/// Everyone of a family: for workers only.
pub(crate) async fn people(tx: &Tx, family: FamilyId) -> Stored<Vec<Person>> {
    named(tx, family, rows(tx, family).await?).await
}

/// The children of a family, youngest band first: any adult of it may know.
pub(crate) async fn children(tx: &Tx, family: FamilyId) -> Stored<Vec<Person>> {
    let rows = rows(tx, family).await?.into_iter().filter(|(_, kind)| *kind != PersonKind::Adult).collect();
    named(tx, family, rows).await
}

/// The adults of a family: for workers only, and for deciding whom something may be addressed to.
pub(crate) async fn adults(tx: &Tx, family: FamilyId) -> Stored<Vec<PersonId>> {
    let rows = rows(tx, family).await?;
    Ok(rows
        .into_iter()
        .filter(|(_, kind)| *kind == PersonKind::Adult)
        .map(|(row, _)| row::id(row.person))
        .collect())
}

/// One adult, in whose room this is.
pub(crate) async fn adult(tx: &Tx, room: Room) -> Stored<Person> {
    let key = (row::key(room.family), row::key(room.person));
    let Some(row) = family_person::Entity::find_by_id(key).one(tx.db()).await? else {
        return Err(StoreError::NotFound);
    };
    let name = name_in(tx, room, true, &row).await?;
    Ok(Person { id: room.person, name, kind: PersonKind::Adult })
}

/// The name someone has in this family.
pub(crate) async fn name_in(tx: &Tx, room: Room, is_adult: bool, row: &family_person::Model) -> Stored<Line> {
    tx.open(name_scope(room, is_adult), name_cell(room), &row.body).await
}

async fn rows(tx: &Tx, family: FamilyId) -> Stored<Vec<(family_person::Model, PersonKind)>> {
    let who = family_person::Entity::belongs_to(person::Entity)
        .from(family_person::Column::Person)
        .to(person::Column::Id);
    let rows = family_person::Entity::find()
        .filter(family_person::Column::Family.eq(row::key(family)))
        .order_by_asc(family_person::Column::MadeAt)
        .order_by_asc(family_person::Column::Person)
        .join(JoinType::InnerJoin, who.into())
        .select_two_required(person::Entity)
        .all(tx.db())
        .await?;
    rows.into_iter().map(|(row, person)| Ok((row, kept::person_kind(&person.kind)?))).collect()
}

async fn named(
    tx: &Tx,
    family: FamilyId,
    rows: Vec<(family_person::Model, PersonKind)>,
) -> Stored<Vec<Person>> {
    let mut people = Vec::with_capacity(rows.len());
    for (row, kind) in rows {
        let id = row::id(row.person);
        let name = name_in(tx, Room { family, person: id }, kind == PersonKind::Adult, &row).await?;
        people.push(Person { id, name, kind });
    }
    Ok(people)
}

const fn name_scope(room: Room, is_adult: bool) -> Scope {
    if is_adult { room.scope() } else { Scope::Plan(room.family) }
}

fn name_cell(room: Room) -> Cell {
    Cell::body("family_person", row::key(room.family)).and(row::key(room.person))
}
