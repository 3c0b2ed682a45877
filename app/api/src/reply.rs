//! What workers say back.
use crate::{
    Saved, operation,
    said::{SaidMoment, SaidWorker},
};
use domain::{
    id::{FamilyId, PersonId, ReplyId},
    reply::{About, ReplyKind, ReplyRefusal},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// A reply with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyView {
    /// Which.
    pub id: ReplyId,
    /// To what.
    pub about: About,
    /// Which way.
    pub kind: ReplyKind,
    /// The words.
    pub words: Paragraph,
    /// From whom; `None` for someone the reader is not told of by name.
    pub by: Option<SaidWorker>,
    /// When.
    pub at: SaidMoment,
    /// For a link: what the point says.
    pub point_says: Option<Paragraph>,
    /// Whether it is new to the parent.
    pub is_new: bool,
}

operation! {
    /// Say this to that goal or entry. Its draft is wiped.
    Put "/api/families/{family}/adults/{person}/replies/{reply}" SendReply {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Its name, made by the browser.
        reply: ReplyId,
        /// To what.
        about: About,
        /// Which way.
        kind: ReplyKind,
        /// The words.
        words: Paragraph,
    } -> Saved, or ReplyRefusal; Reply in Room(family, person)
}
