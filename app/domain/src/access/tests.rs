//! Who may do what, in a few sentences. The whole of it is a snapshot.
use super::*;
use crate::id::Id;

struct Publish;
impl Act for Publish {
    type Deed = deed::PublishPlan;
    fn place(&self) -> Place {
        Place::Family(Id::from_bytes([1; 16]))
    }
}
struct Goals;
impl Act for Goals {
    type Deed = deed::ReadGoals;
    fn place(&self) -> Place {
        Place::MyRoom(Id::from_bytes([1; 16]))
    }
}

const AMINA: Viewer = Viewer::Person(Id::from_bytes([2; 16]));
const PRIYA: Viewer = Viewer::Worker(Id::from_bytes([3; 16]));

#[test]
fn a_plan_is_published_by_whoever_holds_it_or_manages() {
    let who: Vec<_> = Standing::ALL.into_iter().filter(|s| allows(PRIYA, *s, &Publish).is_some()).collect();
    assert_eq!(who, [Standing::Managing, Standing::PlanHolder]);
}

#[test]
fn a_room_opens_to_its_own_adult_only() {
    let permit = allows(AMINA, Standing::Parent, &Goals).expect("her own room");
    assert_eq!(
        (permit.family(), permit.person()),
        (Some(Id::from_bytes([1; 16])), Some(Id::from_bytes([2; 16])))
    );
    for standing in Standing::ALL {
        assert!(allows(PRIYA, standing, &Goals).is_none(), "a worker as {standing:?}");
    }
    assert!(allows(AMINA, Standing::Outside, &Goals).is_none());
    assert!(allows(AMINA, Standing::Parent, &Publish).is_none());
}

#[test]
fn someone_outside_may_do_nothing() {
    for action in Action::ALL {
        assert!(!may(*action, Standing::Outside), "{action:?}");
    }
}
