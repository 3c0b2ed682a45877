//! Handing over, ending, covering.
use crate::{Saved, operation};
use domain::{
    id::{FamilyId, InvolvementId},
    involvement::{Cover, CoverRefusal, HandOver, InvolvementRefusal},
};

operation! {
    /// Hand my involvement over: threads move, unread messages stay unread, the parent reads my goodbye. Its draft is wiped.
    Post "/api/families/{family}/involvements/{involvement}/hand-over" HandOverInvolvement {
        /// The family.
        family: FamilyId,
        /// Mine (a manager may do it for someone).
        involvement: InvolvementId,
        /// To whom, and the words.
        hand_over: HandOver,
    } -> Saved, or InvolvementRefusal; EndInvolvement in Family(family)
}
operation! {
    /// End my involvement today.
    Delete "/api/families/{family}/involvements/{involvement}" EndInvolvement {
        /// The family.
        family: FamilyId,
        /// Mine (a manager may do it for someone).
        involvement: InvolvementId,
    } -> Saved, or InvolvementRefusal; EndInvolvement in Family(family)
}
operation! {
    /// I am away, and this colleague covers. A manager may set it for someone of their team.
    Put "/api/desk/cover" SetCover {
        /// Who, by whom, from and to.
        cover: Cover,
    } -> Saved, or CoverRefusal; SetCover in Own
}
