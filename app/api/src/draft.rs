//! Unfinished words, kept while typing.
use crate::{Nothing, Saved, operation};
use domain::{
    draft::{DraftKey, DraftWords},
    id::FamilyId,
};
use serde::{Deserialize, Serialize};

/// One form's unfinished words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Which form.
    pub key: DraftKey,
    /// What it held.
    pub words: DraftWords,
}

operation! {
    /// All my unfinished words in this family.
    Get "/api/my/{family}/drafts" ReadMyDrafts {
        /// The family.
        family: FamilyId,
    } -> Vec<Draft>, or Nothing; KeepDraft in MyRoom(family)
}
operation! {
    /// Keep these words; the newer replaces the older.
    Put "/api/my/{family}/drafts" SaveMyDraft {
        /// The family.
        family: FamilyId,
        /// Which form.
        key: DraftKey,
        /// What it holds.
        words: DraftWords,
    } -> Saved, or Nothing; KeepDraft in MyRoom(family)
}
operation! {
    /// Forget these words.
    Delete "/api/my/{family}/drafts" DropMyDraft {
        /// The family.
        family: FamilyId,
        /// Which form.
        key: DraftKey,
    } -> Saved, or Nothing; KeepDraft in MyRoom(family)
}
operation! {
    /// All my unfinished words at my desk.
    Get "/api/desk/drafts" ReadDeskDrafts {} -> Vec<Draft>, or Nothing; KeepDraft in Own
}
operation! {
    /// Keep these words at my desk.
    Put "/api/desk/drafts" SaveDeskDraft {
        /// Which form.
        key: DraftKey,
        /// What it holds.
        words: DraftWords,
    } -> Saved, or Nothing; KeepDraft in Own
}
operation! {
    /// Forget these words at my desk.
    Delete "/api/desk/drafts" DropDeskDraft {
        /// Which form.
        key: DraftKey,
    } -> Saved, or Nothing; KeepDraft in Own
}
