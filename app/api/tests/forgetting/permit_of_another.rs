//! A permit to read goals does not set one.
use domain::access::{Permit, deed};

fn keep(_: Permit<deed::SetGoal>) {}

fn misuse(permit: Permit<deed::ReadGoals>) {
    keep(permit);
}

fn main() {
    let _ = misuse;
}
