//! Invitations: made and confirmed by a worker, opened and used by a parent.
use crate::{Nothing, Saved, operation, said::SaidMoment};
use domain::{
    id::{FamilyId, InvitationId, PersonId},
    invitation::{InvitationCode, InvitationRefusal, InvitationState},
    sign_in::{Passphrase, SignInName},
};
use serde::{Deserialize, Serialize};

/// An invitation just made. The link is shown this once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewInvitation {
    /// The whole address, `…/my#code`.
    pub link: String,
    /// The same as a QR code: a square of dark modules, row by row, without a margin.
    pub qr: QrCode,
    /// When it stops working.
    pub until: SaidMoment,
}

/// A QR code as a square of modules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QrCode {
    /// Modules per side.
    pub side: u32,
    /// Row by row, `1` for dark.
    pub modules: String,
}

/// An invitation as the worker watches it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationView {
    /// Which.
    pub id: InvitationId,
    /// For whom.
    pub person_name: String,
    /// Where it stands.
    pub state: InvitationState,
    /// Two plain words, once it is opened: the parent's screen shows the same.
    pub matching: Option<String>,
    /// When it stops working.
    pub until: SaidMoment,
}

/// What the parent's phone is told when it opens the link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedInvitation {
    /// Whether the worker has confirmed it.
    pub is_confirmed: bool,
    /// Two plain words to compare.
    pub matching: String,
    /// What this browser says from now on, so that no other can go on. Empty when it was sent along.
    pub claim: String,
}

/// The parent is in. The session cookie came with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// The name to sign in with from now on.
    pub name: SignInName,
}

operation! {
    /// Invite this adult. An earlier invitation to them stops working.
    Put "/api/families/{family}/adults/{person}/invitations/{invitation}" Invite {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Its name, made by the browser.
        invitation: InvitationId,
    } -> NewInvitation, or Nothing; Invite in Room(family, person)
}
operation! {
    /// How does this invitation stand?
    Get "/api/families/{family}/adults/{person}/invitations/{invitation}" ReadInvitation {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Which.
        invitation: InvitationId,
    } -> InvitationView, or Nothing; ConfirmInvitation in Room(family, person)
}
operation! {
    /// Yes: the right person has it, and the words match.
    Post "/api/families/{family}/adults/{person}/invitations/{invitation}/confirmation" ConfirmInvitation {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Which.
        invitation: InvitationId,
    } -> Saved, or InvitationRefusal; ConfirmInvitation in Room(family, person)
}
operation! {
    /// Call it off.
    Delete "/api/families/{family}/adults/{person}/invitations/{invitation}" CancelInvitation {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Which.
        invitation: InvitationId,
    } -> Saved, or Nothing; ConfirmInvitation in Room(family, person)
}
operation! {
    /// I have this link. Says nothing about any family.
    Post "/api/invitation" OpenInvitation {
        /// From the link.
        code: InvitationCode,
        /// What this browser was told the first time; empty the first time.
        claim: String,
    } -> OpenedInvitation, or InvitationRefusal; anyone
}
operation! {
    /// I choose this passphrase, and am in.
    Post "/api/invitation/use" UseInvitation {
        /// From the link.
        code: InvitationCode,
        /// What this browser was told.
        claim: String,
        /// The passphrase.
        passphrase: Passphrase,
        /// The tag of the language to show from now on.
        language: String,
    } -> Welcome, or InvitationRefusal; anyone
}
