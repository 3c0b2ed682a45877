//! A family as its workers see it, each adult kept apart.
use crate::{
    Nothing, operation,
    promise::PromiseView,
    said::{SaidDay, SaidMoment, SaidText, SaidWorker},
};
use domain::{
    access::Standing,
    family::Person,
    id::{FamilyId, InvolvementId, MeetingId, PersonId},
    involvement::With,
    meeting::Invited,
    words::Line,
};
use serde::{Deserialize, Serialize};

/// A family's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyPage {
    /// Which.
    pub id: FamilyId,
    /// What workers call it.
    pub label: Line,
    /// The kind of plan.
    pub plan_kind: Option<SaidText>,
    /// How the reader stands to it: the client offers only what is allowed.
    pub standing: Standing,
    /// Each adult.
    pub adults: Vec<AdultLine>,
    /// The children.
    pub children: Vec<Person>,
    /// Who is involved and with whom. Workers see the whole team.
    pub involvements: Vec<InvolvementView>,
    /// The service's and agencies' promises, late ones first.
    pub promises: Vec<PromiseView>,
    /// Coming meetings.
    pub meetings: Vec<MeetingView>,
    /// The council's kinds of meeting, to choose from.
    pub meeting_kinds: Vec<KindChoice>,
}

/// A kind the council knows, to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindChoice {
    /// Its key in the council's data.
    pub key: String,
    /// What it is called.
    pub name: SaidText,
}

/// An adult as one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultLine {
    /// Who.
    pub person: Person,
    /// Whether they can sign in.
    pub account: AccountState,
    /// When the plan was last published to them.
    pub plan_published: Option<SaidDay>,
}

/// Whether an adult can sign in. For workers only; the other adult never learns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Never invited, or the invitation is over.
    None,
    /// Invited.
    Invited,
    /// Can sign in.
    Active,
    /// Could, until a worker lets them again.
    Paused,
}

/// An involvement with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvolvementView {
    /// Which.
    pub id: InvolvementId,
    /// The worker.
    pub worker: SaidWorker,
    /// The adult or the children.
    pub with: With,
    /// The adult's name.
    pub with_name: Option<String>,
    /// Since.
    pub from: SaidDay,
    /// Whether it is the reader's own.
    pub is_mine: bool,
    /// Whether the reader covers for them today.
    pub is_covered_by_me: bool,
    /// If they are away today.
    pub away: Option<crate::team::AwayUntil>,
}

/// A meeting, to workers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingView {
    /// Which.
    pub id: MeetingId,
    /// Its kind.
    pub kind: KindChoice,
    /// Each adult with their own time and place.
    pub invited: Vec<(Invited, SaidMoment)>,
    /// Who will be there.
    pub workers: Vec<SaidWorker>,
}

/// Workers of the reader's own team, to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleagues {
    /// By name.
    pub workers: Vec<SaidWorker>,
}

operation! {
    /// Show me this family.
    Get "/api/families/{family}" ReadFamily {
        /// The family.
        family: FamilyId,
    } -> FamilyPage, or Nothing; ReadFamily in Family(family)
}
operation! {
    /// Who else is on my own team?
    Get "/api/desk/colleagues" ReadColleagues {} -> Colleagues, or Nothing; ReadToday in Own
}
operation! {
    /// Renew this adult's sign-in name. The old one stops working at once.
    Post "/api/families/{family}/adults/{person}/sign-in-name" RenewSignInName {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> NewSignInName, or Nothing; ManageSignIn in Room(family, person)
}
operation! {
    /// End all sessions of this adult, on every phone, at once.
    Delete "/api/families/{family}/adults/{person}/sessions" EndSessions {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> crate::Saved, or Nothing; ManageSignIn in Room(family, person)
}
operation! {
    /// Let nobody in with this adult's name, from now on. Every session ends; invitations that still work are called off.
    Put "/api/families/{family}/adults/{person}/pause" PauseAccount {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> crate::Saved, or Nothing; ManageSignIn in Room(family, person)
}
operation! {
    /// Let them in again.
    Delete "/api/families/{family}/adults/{person}/pause" EndPause {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> crate::Saved, or Nothing; ManageSignIn in Room(family, person)
}

/// A new sign-in name, to be told in person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSignInName {
    /// Three plain words.
    pub name: domain::sign_in::SignInName,
}
