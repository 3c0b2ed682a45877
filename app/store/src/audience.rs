//! Who may see a row, as one condition the database checks: the same answer as `domain::audience::Audience::is_open_to`.
use crate::row;
use domain::{
    access::Standing,
    audience::{Audience, Reader},
};
use sea_orm::{
    ColumnTrait,
    prelude::Uuid,
    sea_query::{Condition, Expr, ExprTrait},
};

/// A table whose rows carry an audience, and where.
pub(crate) trait Labelled {
    /// Its columns.
    type Column: ColumnTrait;
    /// The adult whose row it is.
    const OWNER: Self::Column;
    /// The audience's word.
    const AUDIENCE: Self::Column;
    /// The worker it names, if it names one.
    const WORKER: Self::Column;
}

const JUST_ME: &str = "just_me";
const WORKER: &str = "worker";
const MY_TEAM: &str = "my_team";

/// An audience as its two columns.
pub(crate) fn to_columns(audience: Audience) -> (&'static str, Option<Uuid>) {
    match audience {
        Audience::JustMe => (JUST_ME, None),
        Audience::Worker(worker) => (WORKER, Some(row::key(worker))),
        Audience::MyTeam => (MY_TEAM, None),
    }
}

/// The audience in these columns. Anything unknown is read as the narrowest.
pub(crate) fn from_columns(word: &str, worker: Option<Uuid>) -> Audience {
    match (word, worker) {
        (WORKER, Some(worker)) => Audience::Worker(row::id(worker)),
        (MY_TEAM, _) => Audience::MyTeam,
        _ => Audience::JustMe,
    }
}

/// The rows of `L`'s table that `reader` may see.
pub(crate) fn open_to<L: Labelled>(reader: &Reader) -> Condition {
    let nobody = || Condition::all().add(ExprTrait::eq(Expr::val(1), 0));
    let team = || L::AUDIENCE.eq(MY_TEAM);
    let (worker, standing, covers) = match reader {
        Reader::Person(person) => return Condition::all().add(L::OWNER.eq(row::key(*person))),
        Reader::Worker { worker, standing, covers } => (worker, standing, covers),
    };
    let covered = || covers.iter().map(|worker| row::key(*worker));
    let named = |workers: Vec<Uuid>| {
        let to_one = Condition::all().add(L::AUDIENCE.eq(WORKER)).add(L::WORKER.is_in(workers));
        Condition::any().add(team()).add(to_one)
    };
    match standing {
        Standing::Managing => Condition::any().add(team()).add(L::AUDIENCE.eq(WORKER)),
        Standing::Covering => named(covered().collect()),
        Standing::PlanHolder | Standing::Involved | Standing::InvolvedElsewhere => {
            named(covered().chain([row::key(*worker)]).collect())
        }
        Standing::Parent | Standing::OnDuty | Standing::Outside => nobody(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::goal;
    use domain::id::{Id, PersonId, WorkerId};
    use sea_orm::{
        ActiveModelTrait, ConnectionTrait, Database, EntityTrait, IntoActiveModel, QueryFilter, Schema,
    };

    const WORKERS: [WorkerId; 3] =
        [Id::from_bytes([1; 16]), Id::from_bytes([2; 16]), Id::from_bytes([3; 16])];
    const ADULTS: [PersonId; 2] = [Id::from_bytes([11; 16]), Id::from_bytes([12; 16])];

    fn audiences() -> Vec<Audience> {
        WORKERS.map(Audience::Worker).into_iter().chain([Audience::JustMe, Audience::MyTeam]).collect()
    }

    /// Every adult, and every worker in every standing covering for every set of workers.
    fn readers() -> Vec<Reader> {
        let mut readers: Vec<Reader> = ADULTS.map(Reader::Person).into();
        for worker in WORKERS {
            for standing in Standing::ALL {
                for set in 0..1 << WORKERS.len() {
                    let covers: Vec<_> =
                        (0..WORKERS.len()).filter(|n| set >> n & 1 == 1).map(|n| WORKERS[n]).collect();
                    readers.push(Reader::Worker { worker, standing, covers });
                }
            }
        }
        readers
    }

    fn row(nth: u128, owner: PersonId, audience: Audience) -> goal::Model {
        let (word, worker) = to_columns(audience);
        goal::Model {
            id: Uuid::from_u128(nth),
            family: Uuid::nil(),
            person: row::key(owner),
            version: 1,
            state: "active".to_owned(),
            state_day: None,
            audience: word.to_owned(),
            audience_worker: worker,
            typed_by: None,
            typed_on: None,
            made_at: 0,
            changed_at: 0,
            body: Vec::new(),
        }
    }

    #[tokio::test]
    async fn the_database_says_what_the_rule_says_for_every_reader_and_every_audience() {
        let db = Database::connect("sqlite::memory:").await.expect("a database");
        let table = Schema::new(db.get_database_backend()).create_table_from_entity(goal::Entity);
        db.execute(&table).await.expect("a table");
        let mut items = Vec::new();
        for owner in ADULTS {
            for audience in audiences() {
                let kept = row(items.len() as u128, owner, audience);
                assert_eq!(from_columns(&kept.audience, kept.audience_worker), audience);
                kept.clone().into_active_model().insert(&db).await.expect("kept");
                items.push((kept.id, owner, audience));
            }
        }
        let mut open = 0;
        for reader in readers() {
            let seen =
                goal::Entity::find().filter(open_to::<goal::Entity>(&reader)).all(&db).await.expect("read");
            for (id, owner, audience) in &items {
                let is_open = audience.is_open_to(*owner, &reader);
                assert_eq!(
                    seen.iter().any(|row| row.id == *id),
                    is_open,
                    "{audience:?} of {owner:?} to {reader:?}"
                );
                open += usize::from(is_open);
            }
        }
        assert!(open > 100, "the table is not all no");
    }

    #[test]
    fn an_audience_nobody_knows_is_read_as_the_narrowest() {
        for (word, worker) in [("", None), ("worker", None), ("everyone", Some(Uuid::nil()))] {
            assert_eq!(from_columns(word, worker), Audience::JustMe);
        }
    }
}
