//! Promises, as they are read and kept.
use crate::{
    Saved, operation,
    said::{SaidDay, SaidText},
};
use domain::{
    id::{FamilyId, PromiseId},
    promise::{Promise, PromiseRefusal, PromiseState},
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// Whose promise, in words for the reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidOwner {
    /// The reader.
    Me,
    /// An adult, to a worker.
    Person {
        /// Their name.
        name: String,
    },
    /// A worker the reader is told of.
    Worker {
        /// Their name.
        name: String,
        /// Their discipline.
        role: SaidText,
    },
    /// Someone of the team the reader is not told of by name.
    Team,
    /// An agency.
    Agency {
        /// Its name.
        name: String,
    },
}

/// A promise with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseView {
    /// The promise. To a parent, `to` holds themselves only, `version` is 0, and the id of a worker they are not told of is
    /// all zeros.
    pub promise: Promise,
    /// Whose.
    pub owner: SaidOwner,
    /// By when.
    pub by: SaidDay,
    /// Whether the service is late with it. Never so for a parent's own.
    pub is_late: bool,
    /// What the service says about it, where it was changed or is no longer needed.
    pub because: Option<Sentence>,
}

operation! {
    /// Say how my own promise is going.
    Put "/api/my/{family}/promises/{promise}" UpdateMyPromise {
        /// The family.
        family: FamilyId,
        /// The promise.
        promise: PromiseId,
        /// How it is going.
        state: PromiseState,
    } -> Saved, or PromiseRefusal; UpdateMyPromise in MyRoom(family)
}
operation! {
    /// Draft a promise, or change one; `promise.version` names the text it builds on, 0 for a new one. Its draft is wiped.
    Put "/api/families/{family}/promises" PutPromise {
        /// The family.
        family: FamilyId,
        /// The promise as it should stand.
        promise: Promise,
    } -> Saved, or PromiseRefusal; DraftPromise in Family(family)
}
operation! {
    /// Say how a promise of the service or an agency is going.
    Put "/api/families/{family}/promises/{promise}/state" MovePromise {
        /// The family.
        family: FamilyId,
        /// The promise.
        promise: PromiseId,
        /// How it is going.
        state: PromiseState,
        /// What the parent is told, when it was changed or is no longer needed.
        because: Option<Sentence>,
    } -> Saved, or PromiseRefusal; DraftPromise in Family(family)
}
