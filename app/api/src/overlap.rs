//! Asking, before words go to one adult, whether they also stand in something of another's.
use crate::{Nothing, operation};
use domain::{
    id::{FamilyId, PersonId},
    words::Letter,
};
use serde::{Deserialize, Serialize};

/// What was found; nothing is the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overlaps {
    /// One for each other adult.
    pub overlaps: Vec<OverlapView>,
}

/// Words that also stand in what another adult wrote or was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverlapView {
    /// What that adult is called.
    pub name: String,
    /// The words, as they were sent here.
    pub words: Vec<String>,
}

operation! {
    /// I am about to send this adult these words: do they also stand in something of another adult of the family that I may
    /// read? Keeps none of the words. A question, sent as a write because words never stand in an address.
    Post "/api/families/{family}/adults/{person}/overlaps" FindOverlaps {
        /// The family.
        family: FamilyId,
        /// The adult who would read them.
        person: PersonId,
        /// What they would read.
        words: Vec<Letter>,
    } -> Overlaps, or Nothing; FindOverlaps in Room(family, person)
}
