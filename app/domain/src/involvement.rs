//! Why a worker may be with a family: a dated involvement with one adult or with the children.
use crate::{
    id::{FamilyId, InvolvementId, PersonId, WorkerId},
    time::Day,
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// Whom the worker is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum With {
    /// The children of the family.
    Children,
    /// One adult. The other adult never learns of it.
    Adult(PersonId),
}

/// A worker's reason to be there. Nobody reads a family's words without one (or the manager's post, or cover).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Involvement {
    /// Its name for machines.
    pub id: InvolvementId,
    /// The family.
    pub family: FamilyId,
    /// The worker.
    pub worker: WorkerId,
    /// The adult or the children.
    pub with: With,
    /// First day.
    pub from: Day,
    /// Last day, if it has ended.
    pub to: Option<Day>,
}

impl Involvement {
    /// Whether it holds on `day`.
    pub fn is_active(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
    /// Whether an adult is told this worker's name: only workers with **them** or with the children.
    pub fn is_named_to(&self, adult: PersonId) -> bool {
        match self.with {
            With::Children => true,
            With::Adult(person) => person == adult,
        }
    }
}

/// Passing an involvement on: the goodbye the parent reads, and a note for the next worker only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Who takes over.
    pub to: WorkerId,
    /// What each parent concerned reads.
    pub goodbye: Paragraph,
    /// What only the next worker reads.
    pub note: Paragraph,
}

/// Why an involvement could not be handed over or ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvolvementRefusal {
    /// It has ended already.
    Ended,
    /// The next worker is not in this team.
    OtherTeam,
    /// A worker cannot hand over to themselves.
    SameWorker,
    /// They are the only one with the children; someone has to take over.
    LastWithChildren,
}

/// While `worker` is away from the first to the last day, `by` answers for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Who is away.
    pub worker: WorkerId,
    /// Who covers.
    pub by: WorkerId,
    /// First day away.
    pub from: Day,
    /// Last day away.
    pub to: Day,
}

impl Cover {
    /// Whether it holds on `day`.
    pub fn is_active(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// Why cover could not be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CoverRefusal {
    /// The last day is before the first.
    EndsBeforeItStarts,
    /// A worker cannot cover for themselves.
    SameWorker,
    /// The cover worker is not in this team.
    OtherTeam,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    #[test]
    fn an_involvement_holds_from_its_first_day_to_its_last() {
        let day = |d| Day::new(2026, 3, d).expect("a day");
        let involvement = Involvement {
            id: Id::from_bytes([1; 16]),
            family: Id::from_bytes([2; 16]),
            worker: Id::from_bytes([3; 16]),
            with: With::Children,
            from: day(2),
            to: Some(day(4)),
        };
        assert_eq!([1, 2, 4, 5].map(|d| involvement.is_active(day(d))), [false, true, true, false]);
        let open = Involvement { to: None, ..involvement };
        assert!(open.is_active(day(30)));
    }

    #[test]
    fn a_worker_with_the_other_adult_is_never_named() {
        let (amina, dan) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        let with = |with| Involvement {
            id: Id::from_bytes([1; 16]),
            family: Id::from_bytes([2; 16]),
            worker: Id::from_bytes([3; 16]),
            with,
            from: Day::new(2026, 1, 1).expect("a day"),
            to: None,
        };
        assert!(with(With::Children).is_named_to(dan));
        assert!(with(With::Adult(dan)).is_named_to(dan));
        assert!(!with(With::Adult(amina)).is_named_to(dan));
    }
}
