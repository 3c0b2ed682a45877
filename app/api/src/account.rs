//! Who is signed in, and the few things that belong to the account.
use crate::{
    Nothing, Saved, operation,
    said::{HelpNumber, SaidDay, SaidMoment},
};
use domain::{
    family::Post,
    id::{FamilyId, PersonId, TeamId, WorkerId},
    words::Line,
};
use serde::{Deserialize, Serialize};

/// Where a worker sets out for the council's own sign-in. With `?keep=me`, whoever is signed in comes in like that from now on.
pub const COUNCIL_SIGN_IN: &str = "/sign-in/council";

/// Whoever is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// A parent or a worker.
    pub who: Who,
    /// The name they chose.
    pub name: Line,
    /// The tag of the language they chose.
    pub language: String,
    /// The languages offered, by tag.
    pub languages: Vec<String>,
    /// Today, in Europe/London.
    pub today: SaidDay,
    /// Without a tap or key for this long, the page is covered.
    pub lock_after_minutes: u32,
    /// Unsaved words under the cover are kept this long.
    pub covered_words_minutes: u32,
    /// The team's number in office hours.
    pub team_phone: String,
    /// Numbers to ring.
    pub help: Vec<HelpNumber>,
    /// Whether they can come in by the council's own sign-in from now on. Only ever a worker.
    pub council_sign_in: bool,
}

/// A parent or a worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A parent or carer.
    Parent {
        /// Who.
        person: PersonId,
        /// The families they are an adult of; almost always one.
        families: Vec<FamilyId>,
    },
    /// A worker.
    Worker {
        /// Who.
        worker: WorkerId,
        /// Their team.
        team: TeamId,
        /// Their post.
        post: Post,
    },
}

operation! {
    /// Who am I signed in as?
    Get "/api/me" ReadMe {} -> Me, or Nothing; ReadMe in Own
}
operation! {
    /// Show me this language from now on. An unknown tag changes nothing.
    Put "/api/me/language" ChooseLanguage {
        /// The tag.
        language: String,
    } -> Saved, or Nothing; ChooseLanguage in Own
}
/// When somebody signed in with one's own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIns {
    /// Newest first; a month of them, and not more than a page holds.
    pub sign_ins: Vec<SignInView>,
}

/// Somebody signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInView {
    /// When.
    pub at: SaidMoment,
    /// Whether it is the session that asks.
    pub is_here: bool,
    /// Whether it is still going on.
    pub is_open: bool,
}

operation! {
    /// When did somebody sign in with my name, and are they still in?
    Get "/api/me/sessions" ReadSignIns {} -> SignIns, or Nothing; ReadSignIns in Own
}
operation! {
    /// Sign me out everywhere but here.
    Delete "/api/me/sessions" SignOutElsewhere {} -> Saved, or Nothing; SignOut in Own
}
operation! {
    /// Sign me out, here.
    Delete "/api/me/session" SignOut {} -> Saved, or Nothing; SignOut in Own
}
