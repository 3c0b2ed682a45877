//! What of an import is here already, and what stands in its way. Reads ids and states only, never a word.
use super::{Found, Import, ImportRefusal, Row};
use crate::{
    error::Stored,
    kept,
    row::{self, audit, family, family_person, involvement, person, worker},
    standing,
};
use domain::{
    family::{Person, PersonKind},
    id::{FamilyId, PersonId, TeamId, WorkerId},
    involvement::{Involvement, With},
    time::Day,
};
use sea_orm::{ConnectionTrait, EntityTrait, prelude::*};
use std::collections::{HashMap, HashSet};

/// How each row of `import` stands to what is kept.
pub(super) async fn look(
    db: &impl ConnectionTrait,
    team: TeamId,
    import: &Import,
    day: Day,
) -> Stored<Found> {
    let erased = erased(db).await?;
    let mut known = Known { db, team: row::key(team), erased, families: HashMap::new(), day };
    let mut found = Found::default();
    for one in &import.workers {
        found.workers.push(known.worker(one.id).await?);
    }
    for one in &import.families {
        let stands = known.family(one.id).await?;
        known.families.insert(one.id, stands);
        found.families.push(stands);
    }
    for (family, one) in &import.people {
        found.people.push(known.person(*family, one).await?);
    }
    for one in &import.involvements {
        found.involvements.push(known.involvement(import, one).await?);
    }
    Ok(found)
}

/// The families that were erased, and the adults, each in their family.
async fn erased(db: &impl ConnectionTrait) -> Stored<HashSet<(Option<Uuid>, Option<Uuid>)>> {
    let rows = audit::Entity::find()
        .filter(audit::Column::Deed.eq("Erase"))
        .filter(audit::Column::Outcome.eq("done"))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.family, row.person)).collect())
}

struct Known<'a, C> {
    db: &'a C,
    team: Uuid,
    erased: HashSet<(Option<Uuid>, Option<Uuid>)>,
    /// The families of the import, as they stand.
    families: HashMap<FamilyId, Row>,
    day: Day,
}

impl<C: ConnectionTrait> Known<'_, C> {
    async fn worker(&self, id: WorkerId) -> Stored<Row> {
        let found = worker::Entity::find_by_id(row::key(id)).one(self.db).await?;
        Ok(self.of_team(found.map(|row| row.team)))
    }

    async fn family(&self, id: FamilyId) -> Stored<Row> {
        if self.erased.contains(&(Some(row::key(id)), None)) {
            return Ok(Row::No(ImportRefusal::Erased));
        }
        let found = family::Entity::find_by_id(row::key(id)).one(self.db).await?;
        Ok(self.of_team(found.map(|row| row.team)))
    }

    fn of_team(&self, team: Option<Uuid>) -> Row {
        match team {
            None => Row::New,
            Some(team) if team == self.team => Row::There,
            Some(_) => Row::No(ImportRefusal::OtherTeam),
        }
    }

    /// What stands in the way of adding to this family.
    async fn reach(&self, id: FamilyId) -> Stored<Option<ImportRefusal>> {
        let stands = match self.families.get(&id) {
            Some(Row::New) => return Ok(None),
            Some(known) => *known,
            None => self.family(id).await?,
        };
        Ok(match stands {
            Row::There => None,
            Row::New => Some(ImportRefusal::NoFamily),
            Row::No(why) => Some(why),
        })
    }

    async fn person(&self, family: FamilyId, one: &Person) -> Stored<Row> {
        if let Some(why) = self.reach(family).await? {
            return Ok(Row::No(why));
        }
        let (family, id) = (row::key(family), row::key(one.id));
        if self.erased.contains(&(Some(family), Some(id))) {
            return Ok(Row::No(ImportRefusal::Erased));
        }
        let Some(known) = person::Entity::find_by_id(id).one(self.db).await? else { return Ok(Row::New) };
        let is_adult = one.kind == PersonKind::Adult;
        if (known.kind == kept::ADULT) != is_adult {
            return Ok(Row::No(ImportRefusal::OtherKind));
        }
        let in_it = family_person::Entity::find_by_id((family, id)).one(self.db).await?;
        Ok(match in_it {
            Some(_) => Row::There,
            None if is_adult => Row::New,
            None => Row::No(ImportRefusal::OtherFamily),
        })
    }

    async fn involvement(&self, import: &Import, one: &Involvement) -> Stored<Row> {
        if let Some(why) = self.reach(one.family).await? {
            return Ok(Row::No(why));
        }
        match self.worker(one.worker).await? {
            Row::No(why) => return Ok(Row::No(why)),
            Row::New if !import.workers.iter().any(|worker| worker.id == one.worker) => {
                return Ok(Row::No(ImportRefusal::NoWorker));
            }
            Row::New | Row::There => {}
        }
        if let With::Adult(adult) = one.with
            && !self.is_adult(import, one.family, adult).await?
        {
            return Ok(Row::No(ImportRefusal::NoAdult));
        }
        let same = involvement::Entity::find_by_id(row::key(one.id)).one(self.db).await?;
        let there = same.is_some() || self.is_with(one).await?;
        Ok(if there { Row::There } else { Row::New })
    }

    async fn is_adult(&self, import: &Import, family: FamilyId, adult: PersonId) -> Stored<bool> {
        let comes = |(of, one): &(FamilyId, Person)| {
            *of == family && one.id == adult && one.kind == PersonKind::Adult
        };
        Ok(import.people.iter().any(comes) || standing::is_adult_of(self.db, family, adult).await?)
    }

    /// Whether the worker is with the same people today, however that came to be.
    async fn is_with(&self, one: &Involvement) -> Stored<bool> {
        let adult = match one.with {
            With::Children => involvement::Column::Adult.is_null(),
            With::Adult(adult) => involvement::Column::Adult.eq(row::key(adult)),
        };
        let today = involvement::Entity::find()
            .filter(involvement::Column::Family.eq(row::key(one.family)))
            .filter(involvement::Column::Worker.eq(row::key(one.worker)))
            .filter(adult)
            .filter(standing::involvement_holds(self.day));
        Ok(today.one(self.db).await?.is_some())
    }
}
