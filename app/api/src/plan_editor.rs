//! The plan editor: draft, talk through, preview, publish to each person.
use crate::{Nothing, Saved, operation, plan::Plan, promise::PromiseView, said::SaidDay};
use domain::{
    family::Person,
    id::{FamilyId, PersonId, PointId},
    plan::{Point, PointText, PublishRefusal, TalkRecord, TalkedHow},
    time::Day,
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// The draft with everything the editor needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDraft {
    /// The points as drafted.
    pub points: Vec<Point>,
    /// What was recorded about talking them through.
    pub talks: Vec<TalkLine>,
    /// Promises on both sides.
    pub promises: Vec<PromiseView>,
    /// The children.
    pub children: Vec<Person>,
    /// Each adult and where the plan stands with them.
    pub adults: Vec<AdultStatus>,
}

/// A talk that was recorded, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkLine {
    /// What was recorded.
    pub record: TalkRecord,
    /// The name of the worker who recorded it.
    pub by: String,
    /// The day of the talk, or of the record.
    pub on: SaidDay,
}

/// Where the plan stands with one adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultStatus {
    /// Who.
    pub person: Person,
    /// When it was last published to them.
    pub published: Option<SaidDay>,
    /// Whether the draft differs from what they see.
    pub is_behind: bool,
    /// Points that must be talked through with them before publishing.
    pub to_talk_through: Vec<PointId>,
}

/// Why a point cannot be drafted like this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointRefusal {
    /// It is addressed to nobody.
    AddressedToNobody,
    /// Someone named is not an adult of this family.
    NotAnAdult,
    /// The child is not a child of this family.
    NotAChild,
    /// Someone else changed it meanwhile; here is their text to choose from.
    Changed {
        /// As it stands now.
        theirs: Box<Point>,
    },
}

/// Why a talk cannot be recorded like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkRefusal {
    /// The day has not come yet.
    InTheFuture,
    /// A point is not addressed to this person, or its words have changed since.
    NotThisPoint,
}

operation! {
    /// Show me the plan being drafted.
    Get "/api/families/{family}/plan" ReadPlanDraft {
        /// The family.
        family: FamilyId,
    } -> PlanDraft, or Nothing; ReadPlanDraft in Family(family)
}
operation! {
    /// Draft a point, or change one; `point.version` names the text it builds on, 0 for a new one. Its draft is wiped.
    Put "/api/families/{family}/plan/points" PutPoint {
        /// The family.
        family: FamilyId,
        /// The point as it should stand.
        point: Point,
    } -> Saved, or PointRefusal; DraftPlan in Family(family)
}
operation! {
    /// Take a point out of the draft. Whoever has it published keeps it until the next time.
    Delete "/api/families/{family}/plan/points/{point}" RemovePoint {
        /// The family.
        family: FamilyId,
        /// The point.
        point: PointId,
    } -> Saved, or Nothing; DraftPlan in Family(family)
}
operation! {
    /// I talked these points through with this person.
    Post "/api/families/{family}/adults/{person}/talks" RecordTalk {
        /// The family.
        family: FamilyId,
        /// With whom.
        person: PersonId,
        /// Which points, in the words that were talked about.
        points: Vec<PointText>,
        /// How.
        how: TalkedHow,
        /// When.
        on: Day,
    } -> Saved, or TalkRefusal; RecordTalk in Room(family, person)
}
operation! {
    /// These points could not be talked through, because. The page says so first.
    Post "/api/families/{family}/adults/{person}/talks/could-not" RecordCouldNot {
        /// The family.
        family: FamilyId,
        /// With whom.
        person: PersonId,
        /// Which points, in the words that were talked about.
        points: Vec<PointText>,
        /// Why, for the record.
        because: Sentence,
    } -> Saved, or TalkRefusal; RecordCouldNot in Room(family, person)
}
operation! {
    /// Show me exactly what this person would see.
    Get "/api/families/{family}/adults/{person}/plan" PreviewPlan {
        /// The family.
        family: FamilyId,
        /// Who.
        person: PersonId,
    } -> Preview, or Nothing; PreviewPlan in Room(family, person)
}
operation! {
    /// Publish the draft to this person.
    Post "/api/families/{family}/adults/{person}/plan" PublishPlan {
        /// The family.
        family: FamilyId,
        /// To whom.
        person: PersonId,
    } -> Saved, or PublishRefusal; PublishPlan in Room(family, person)
}

/// A preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// As the person would see it, in their language.
    pub plan: Plan,
    /// What still stands in the way.
    pub refusal: Option<PublishRefusal>,
}
