//! "I am worried about someone's safety". Never visible to a family.
use crate::{Nothing, Saved, operation, said::SaidMoment};
use domain::{
    concern::{ConcernRefusal, ConcernSource},
    id::{ConcernId, FamilyId, PersonId},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// A concern with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConcernView {
    /// Which.
    pub id: ConcernId,
    /// What workers call the family.
    pub family_label: String,
    /// The adult whose words they are.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// The words that made the worker worried, as they stood.
    pub quoted: Option<String>,
    /// Who raised it.
    pub by: String,
    /// Why.
    pub reason: Paragraph,
    /// When.
    pub at: SaidMoment,
    /// If it was closed: what was done and what came of it.
    pub closed: Option<ClosedConcern>,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedConcern {
    /// By whom.
    pub by: String,
    /// When.
    pub at: SaidMoment,
    /// What was done.
    pub action: Paragraph,
    /// What came of it.
    pub outcome: Paragraph,
}

operation! {
    /// I am worried about someone's safety. Duty and the manager see it at once. Its draft is wiped.
    Put "/api/families/{family}/adults/{person}/concerns/{concern}" RaiseConcern {
        /// The family.
        family: FamilyId,
        /// The adult whose words made me worried.
        person: PersonId,
        /// Its name, made by the browser.
        concern: ConcernId,
        /// Which words.
        source: ConcernSource,
        /// Why.
        reason: Paragraph,
    } -> Saved, or Nothing; RaiseConcern in Room(family, person)
}
operation! {
    /// Show me this concern.
    Get "/api/families/{family}/concerns/{concern}" ReadConcern {
        /// The family.
        family: FamilyId,
        /// Which.
        concern: ConcernId,
    } -> ConcernView, or Nothing; ActOnConcern in DutyDesk(family)
}
operation! {
    /// This was done, and this came of it. It leaves *Today*. Its draft is wiped.
    Post "/api/families/{family}/concerns/{concern}/closing" CloseConcern {
        /// The family.
        family: FamilyId,
        /// Which.
        concern: ConcernId,
        /// What was done.
        action: Paragraph,
        /// What came of it.
        outcome: Paragraph,
    } -> Saved, or ConcernRefusal; ActOnConcern in DutyDesk(family)
}
