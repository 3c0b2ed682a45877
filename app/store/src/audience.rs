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
