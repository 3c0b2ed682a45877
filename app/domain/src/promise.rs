//! Who does what by when. The service's promises stand beside the parent's, the same size.
use crate::{
    id::{PersonId, PromiseId, WorkerId},
    time::Day,
    words::{Line, Sentence},
};
use serde::{Deserialize, Serialize};

/// Whose promise it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseOwner {
    /// An adult of the family.
    Person(PersonId),
    /// A worker.
    Worker(WorkerId),
    /// An agency, for example a school.
    Agency(Line),
}

/// How it is going. No word for failing: "stuck" asks for help, "changed" says what instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Not begun.
    ToDo,
    /// Under way.
    Doing,
    /// Done.
    Done,
    /// Stuck; help is wanted.
    Stuck,
    /// Something else was agreed instead.
    Changed,
    /// No longer needed.
    NoLongerNeeded,
}

impl PromiseState {
    /// Every state, in the order offered.
    pub const ALL: [Self; 6] =
        [Self::ToDo, Self::Doing, Self::Done, Self::Stuck, Self::Changed, Self::NoLongerNeeded];

    /// Whether someone still has something to do.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::ToDo | Self::Doing | Self::Stuck)
    }
}

/// A promise with its owner and its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its name for machines.
    pub id: PromiseId,
    /// Counts its texts, from 1.
    pub version: u32,
    /// Whose it is.
    pub owner: PromiseOwner,
    /// What will be done.
    pub what: Sentence,
    /// Why it helps.
    pub why: Option<Sentence>,
    /// What help is offered with it.
    pub help: Option<Sentence>,
    /// By when.
    pub by: Day,
    /// The adults who see it.
    pub to: Vec<PersonId>,
    /// How it is going.
    pub state: PromiseState,
}

impl Promise {
    /// Whether the day has passed and the **service** has not done it. A parent's own promise is never "late".
    pub fn is_late(&self, today: Day) -> bool {
        !matches!(self.owner, PromiseOwner::Person(_)) && self.state.is_open() && self.by < today
    }
    /// Whether `person` may see it: it is addressed to them.
    pub fn is_addressed_to(&self, person: PersonId) -> bool {
        self.to.contains(&person)
    }
}

/// Why a promise cannot be kept like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseRefusal {
    /// A parent's promise is addressed to that parent alone: the other adult never reads it.
    AddressedToOthers,
    /// It is addressed to nobody.
    AddressedToNobody,
    /// Someone named is not an adult of this family.
    NotAnAdult,
    /// Someone else changed it meanwhile.
    Stale,
}

impl Promise {
    /// Checks to whom it is addressed.
    pub fn check(&self) -> Result<(), PromiseRefusal> {
        match &self.owner {
            _ if self.to.is_empty() => Err(PromiseRefusal::AddressedToNobody),
            PromiseOwner::Person(owner) if self.to != [*owner] => Err(PromiseRefusal::AddressedToOthers),
            PromiseOwner::Person(_) | PromiseOwner::Worker(_) | PromiseOwner::Agency(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    fn promise(owner: PromiseOwner, state: PromiseState) -> Promise {
        Promise {
            id: Id::from_bytes([1; 16]),
            version: 1,
            owner,
            what: Sentence::parse("Ring the housing office").expect("words"),
            why: None,
            help: None,
            by: Day::new(2026, 3, 4).expect("a day"),
            to: vec![Id::from_bytes([9; 16])],
            state,
        }
    }

    #[test]
    fn only_the_service_is_ever_late() {
        let (worker, parent) =
            (PromiseOwner::Worker(Id::from_bytes([2; 16])), PromiseOwner::Person(Id::from_bytes([9; 16])));
        let on = |d| Day::new(2026, 3, d).expect("a day");
        assert!(!promise(worker.clone(), PromiseState::ToDo).is_late(on(4)));
        assert!(promise(worker.clone(), PromiseState::Stuck).is_late(on(5)));
        assert!(!promise(worker, PromiseState::Done).is_late(on(5)));
        assert!(!promise(parent, PromiseState::ToDo).is_late(on(5)));
    }

    #[test]
    fn a_parents_promise_is_theirs_alone() {
        let mut mine = promise(PromiseOwner::Person(Id::from_bytes([9; 16])), PromiseState::ToDo);
        assert_eq!(mine.check(), Ok(()));
        mine.to.push(Id::from_bytes([8; 16]));
        assert_eq!(mine.check(), Err(PromiseRefusal::AddressedToOthers));
        mine.to.clear();
        assert_eq!(mine.check(), Err(PromiseRefusal::AddressedToNobody));
    }
}
