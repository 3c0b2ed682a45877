//! Erasing one adult or one family: their rows, their accounts and the keys of their words, in one commit. The record
//! stays whole; it holds ids only.
use crate::{
    Store, account,
    act::Ask,
    audit::Outcome,
    draft,
    error::{OpenError, StoreError, Stored, Written},
    open::{self, Use, Where},
    row::{self, audit, family, family_person, person},
    standing,
    tx::{Tx, locked},
};
use domain::{
    access::{Place, Standing, Viewer},
    erasing::{Erased, ErasingRefusal, Why},
    id::{FamilyId, PersonId, WorkerId},
    sign_in::SignInName,
    time::Moment,
};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, Statement, prelude::*};

/// The lock of every erasing: each sees what the one before took away. An adult of two families, erased from both at the
/// same moment, would else be left in neither and keep their account.
const ONE_AT_A_TIME: i64 = 6_215_083_724_905_118_362;

/// What the record calls it.
pub(crate) const DEED: &str = "Erase";

const ADULT: &str = include_str!("erasing/adult.sql");
const FAMILY: &str = include_str!("erasing/family.sql");
const PERSON: &str = include_str!("erasing/person.sql");

/// Something to erase.
#[derive(Clone, Copy, Debug)]
pub struct Erasing {
    /// What.
    pub what: Erased,
    /// The manager who decided it.
    pub by: WorkerId,
    /// Why.
    pub why: Why,
    /// When.
    pub at: Moment,
}

impl Store {
    /// The worker who signs in with this name. For whoever runs the server: no operation asks this.
    pub async fn worker_named_without_permit(&self, name: &SignInName) -> Stored<Option<WorkerId>> {
        let account = account::named(&self.inner.readers, &self.inner.keys, name).await?;
        Ok(account.and_then(|account| account.worker).map(row::id))
    }

    /// Takes away what is kept of an adult or a family, and records who decided it and why. Not there is `NotFound`. For
    /// whoever runs the server: no operation erases.
    ///
    /// SQLite overwrites what is taken away; [`is_out_of_the_log`] ends it. What it does not reach: copies
    /// made before, which hold the words and their wrapped key until they are thrown away.
    pub async fn erase_without_permit(&self, erasing: Erasing) -> Written<(), ErasingRefusal> {
        let place = match erasing.what {
            Erased::Adult(family, person) => Place::Room(family, person),
            Erased::Family(family) => Place::Family(family),
        };
        let viewer = Some(Viewer::Worker(erasing.by));
        let ask = Ask { viewer, place, ..Ask::of_nobody(DEED, DEED, erasing.at) };
        let erased = self.write_as(ask, vec![ONE_AT_A_TIME], move |tx| erase(tx, erasing)).await?;
        if erased.is_ok() {
            let (family, person) = of(erasing.what);
            self.inner.keys.forget(family, person);
        }
        Ok(erased)
    }

    /// Whether the record has it that this was erased. For whoever runs the server: no operation asks this.
    pub async fn was_erased_without_permit(&self, what: Erased) -> Stored<bool> {
        let (family, person) = of(what);
        let of_person = match person {
            Some(person) => audit::Column::Person.eq(row::key(person)),
            None => audit::Column::Person.is_null(),
        };
        let rows = audit::Entity::find()
            .filter(audit::Column::Deed.eq(DEED))
            .filter(audit::Column::Outcome.eq(Outcome::Done.word()))
            .filter(audit::Column::Family.eq(row::key(family)))
            .filter(of_person);
        Ok(rows.one(&self.inner.readers).await?.is_some())
    }
}

/// Empties the log SQLite keeps beside its file, and says whether it is empty: `false` while another program reads, from
/// whose moment on everything stays in it. Asked once the store is closed. PostgreSQL has no such file.
pub async fn is_out_of_the_log(place: &Where) -> Result<bool, OpenError> {
    let db = open::connect(place, Use::Write).await?;
    let is_out = match db.get_database_backend() {
        DbBackend::Sqlite => {
            let empty = Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
            let row = db.query_one_raw(empty).await?;
            row.is_some_and(|row| row.try_get_by_index::<i64>(0).is_ok_and(|busy| busy == 0))
        }
        _ => true,
    };
    db.close().await?;
    Ok(is_out)
}

fn of(what: Erased) -> (FamilyId, Option<PersonId>) {
    match what {
        Erased::Adult(family, person) => (family, Some(person)),
        Erased::Family(family) => (family, None),
    }
}

async fn erase(tx: Tx, erasing: Erasing) -> Written<(), ErasingRefusal> {
    let (family, adult) = of(erasing.what);
    let there = family::Entity::find_by_id(row::key(family)).one(tx.db()).await?;
    there.ok_or(StoreError::NotFound)?;
    let (viewer, place) = (Viewer::Worker(erasing.by), Place::Family(family));
    let stands = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
    if stands != Standing::Managing {
        return Ok(Err(ErasingRefusal::NotTheirs));
    }
    let people = family_person::Entity::find()
        .filter(family_person::Column::Family.eq(row::key(family)))
        .all(tx.db())
        .await?;
    draft::about::wipe_all(&tx, family, adult).await?;
    let mut gone = Vec::new();
    for in_it in people {
        let id: PersonId = row::id(in_it.person);
        let kind = person::Entity::find_by_id(in_it.person).one(tx.db()).await?.map(|row| row.kind);
        let is_adult = kind.as_deref() == Some(crate::kept::ADULT);
        if is_adult && adult.is_none_or(|adult| adult == id) {
            run(&tx, ADULT, family, Some(id)).await?;
        }
        if adult.is_none() || (is_adult && adult == Some(id)) {
            gone.push(id);
        }
    }
    match adult {
        Some(_) if gone.is_empty() => return Err(StoreError::NotFound),
        Some(_) => {}
        None => run(&tx, FAMILY, family, None).await?,
    }
    for person in gone {
        let elsewhere = family_person::Column::Person.eq(row::key(person));
        if family_person::Entity::find().filter(elsewhere).one(tx.db()).await?.is_none() {
            run(&tx, PERSON, family, Some(person)).await?;
        }
    }
    locked(&tx.notes).things.push(erasing.why.word().to_owned());
    Ok(Ok(()))
}

/// Runs these statements for this family and this person. Ids are hexadecimal digits and nothing else.
async fn run(tx: &Tx, sql: &str, family: FamilyId, person: Option<PersonId>) -> Result<(), StoreError> {
    let is_postgres = tx.db().get_database_backend() == DbBackend::Postgres;
    let id = |text: &str| if is_postgres { format!("'{text}'::uuid") } else { format!("x'{text}'") };
    let (family, person) = (family.to_string(), person.map(|person| person.to_string()).unwrap_or_default());
    let as_text = if is_postgres { "replace(q.id::text, '-', '')" } else { "lower(hex(q.id))" };
    let sql =
        sql.replace("@q_text", as_text).replace("@family", &id(&family)).replace("@person", &id(&person));
    tx.db().execute_unprepared(&sql).await?;
    Ok(())
}
