//! A permit cannot be made by hand.
use domain::{access::{Permit, Place, Standing, Viewer, deed}, id::Id};

fn main() {
    let _ = Permit::<deed::ReadGoals> {
        viewer: Viewer::Person(Id::from_bytes([1; 16])),
        place: Place::MyRoom(Id::from_bytes([2; 16])),
        standing: Standing::Parent,
        deed: std::marker::PhantomData,
    };
}
