//! Who can see something a parent wrote. The one visibility vocabulary; the server filters by it, always.
use crate::{
    access::Standing,
    id::{PersonId, WorkerId},
};
use serde::{Deserialize, Serialize};

/// Chosen by the author, shown in words on the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The author only. Staff have no screen for it.
    JustMe,
    /// The author, one named worker, whoever covers for that worker, and their manager.
    Worker(WorkerId),
    /// The author and every worker involved with the family.
    MyTeam,
}

/// Someone about to read an item of the room of one adult.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// An adult of the family.
    Person(PersonId),
    /// A worker with their standing to this family.
    Worker {
        /// Who.
        worker: WorkerId,
        /// How they stand to the adult whose room it is.
        standing: Standing,
        /// For whom they cover today.
        covers: Vec<WorkerId>,
    },
}

impl Audience {
    /// Whether `reader` may read an item of `owner` that carries this audience.
    ///
    /// An explicit "no" beats every grant: another adult never reads it, whatever else they are.
    pub fn is_open_to(self, owner: PersonId, reader: &Reader) -> bool {
        match (self, reader) {
            (_, Reader::Person(person)) => *person == owner,
            (Self::JustMe, Reader::Worker { .. }) => false,
            (Self::Worker(named), Reader::Worker { worker, standing, covers }) => match standing {
                Standing::Managing => true,
                Standing::Covering => covers.contains(&named),
                Standing::PlanHolder | Standing::Involved | Standing::InvolvedElsewhere => {
                    *worker == named || covers.contains(&named)
                }
                Standing::Parent | Standing::OnDuty | Standing::Outside => false,
            },
            (Self::MyTeam, Reader::Worker { standing, .. }) => match standing {
                Standing::PlanHolder
                | Standing::Involved
                | Standing::InvolvedElsewhere
                | Standing::Covering
                | Standing::Managing => true,
                Standing::Parent | Standing::OnDuty | Standing::Outside => false,
            },
        }
    }

    /// Who sees something that stands inside something else, as an entry stands inside its goal: whoever may not see the one
    /// does not see the other. Never says fewer than there are: two different workers have a manager in common.
    pub const fn within(self, outer: Self) -> Self {
        match (self, outer) {
            (Self::JustMe, _) | (_, Self::JustMe) => Self::JustMe,
            (Self::MyTeam, Self::Worker(_)) => outer,
            (Self::Worker(_) | Self::MyTeam, Self::MyTeam) | (Self::Worker(_), Self::Worker(_)) => self,
        }
    }

    /// Whether going from `self` to `next` lets more people read. Narrowing never pretends nobody has read it.
    pub fn is_widened_by(self, next: Self) -> bool {
        match (self, next) {
            (Self::JustMe, Self::Worker(_) | Self::MyTeam) | (Self::Worker(_), Self::MyTeam) => true,
            (Self::Worker(before), Self::Worker(after)) => before != after,
            (Self::JustMe, Self::JustMe) | (Self::Worker(_) | Self::MyTeam, Self::JustMe) => false,
            (Self::MyTeam, Self::Worker(_) | Self::MyTeam) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    const LEAH: WorkerId = Id::from_bytes([1; 16]);
    const PRIYA: WorkerId = Id::from_bytes([2; 16]);
    const AMINA: PersonId = Id::from_bytes([3; 16]);
    const DAN: PersonId = Id::from_bytes([4; 16]);

    fn worker(worker: WorkerId, standing: Standing, covers: &[WorkerId]) -> Reader {
        Reader::Worker { worker, standing, covers: covers.to_vec() }
    }

    #[test]
    fn only_the_author_reads_just_me() {
        assert!(Audience::JustMe.is_open_to(AMINA, &Reader::Person(AMINA)));
        for standing in Standing::ALL {
            assert!(!Audience::JustMe.is_open_to(AMINA, &worker(LEAH, standing, &[LEAH])), "{standing:?}");
        }
    }

    #[test]
    fn what_stands_inside_is_seen_by_whoever_sees_both() {
        let audiences = [Audience::JustMe, Audience::MyTeam, Audience::Worker(LEAH), Audience::Worker(PRIYA)];
        for (inner, outer) in audiences.iter().flat_map(|one| audiences.map(|other| (*one, other))) {
            for standing in Standing::ALL {
                let reader = worker(LEAH, standing, &[]);
                let both = inner.is_open_to(AMINA, &reader) && outer.is_open_to(AMINA, &reader);
                let told = inner.within(outer).is_open_to(AMINA, &reader);
                let are_two = matches!((inner, outer), (Audience::Worker(one), Audience::Worker(other)) if one != other);
                assert!(told == both || (are_two && told), "{inner:?} in {outer:?} as {standing:?}");
            }
        }
    }

    #[test]
    fn the_other_adult_reads_nothing() {
        for audience in [Audience::JustMe, Audience::Worker(LEAH), Audience::MyTeam] {
            assert!(!audience.is_open_to(AMINA, &Reader::Person(DAN)));
        }
    }

    #[test]
    fn a_named_worker_their_cover_and_the_manager_read_and_nobody_else() {
        let named = Audience::Worker(LEAH);
        for (reader, expect) in [
            (worker(LEAH, Standing::Involved, &[]), true),
            (worker(LEAH, Standing::Outside, &[]), false),
            (worker(PRIYA, Standing::PlanHolder, &[]), false),
            (worker(PRIYA, Standing::PlanHolder, &[LEAH]), true),
            (worker(PRIYA, Standing::Covering, &[LEAH]), true),
            (worker(PRIYA, Standing::Covering, &[PRIYA]), false),
            (worker(PRIYA, Standing::Managing, &[]), true),
            (worker(PRIYA, Standing::OnDuty, &[LEAH]), false),
        ] {
            assert_eq!(named.is_open_to(AMINA, &reader), expect, "{reader:?}");
        }
    }
}
