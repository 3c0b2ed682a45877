//! The monthly cycle: what lies on the table when the team meets about a family, what it decided, and the messages back.
//! For workers only. With nobody else present, it is what a worker's own chapter is written from.
use crate::{
    Nothing, Saved,
    goal::GoalStory,
    operation,
    plan::PointView,
    promise::PromiseView,
    said::{SaidDay, SaidMoment, SaidText, SaidWorker},
};
use domain::{
    cycle::{Back, CycleRefusal, CycleState, Present, Review},
    family::Person,
    id::{FamilyId, MessageId, PersonId, ThreadId},
    words::{Line, Paragraph, Sentence},
};
use serde::{Deserialize, Serialize};

/// The cycle a family is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CyclePage {
    /// What workers call the family.
    pub label: Line,
    /// How far it is.
    pub state: CycleState,
    /// Whether the reader may record the meeting and close the month.
    pub may_hold: bool,
    /// When the team last met about them, before this cycle.
    pub since: Option<SaidDay>,
    /// Each adult, the parent's words first. Only what everyone thought of as present may read.
    pub adults: Vec<AdultPack>,
    /// Open promises, the service's late ones first.
    pub promises: Vec<PromiseView>,
    /// What each worker added for the meeting.
    pub lines: Vec<LineView>,
    /// Who can be thought of as present, with the reader among them.
    pub workers: Vec<WorkerChoice>,
    /// What the team saw and decided, once it has met.
    pub review: Option<ReviewView>,
    /// What it decided the month before.
    pub before: Option<ReviewView>,
}

/// What lies on the table about one adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultPack {
    /// Who.
    pub person: Person,
    /// Their goals, those that ended before the last meeting left out; of the entries, those since it.
    pub goals: Vec<GoalStory>,
    /// Their reasons, in their words, by the kind of reason.
    pub reasons: Vec<AnswerView>,
    /// What they want to bring to a meeting or thought of one, in their words, by what was asked.
    pub for_meetings: Vec<AnswerView>,
    /// Points of the plan they see differently or want to talk about.
    pub points: Vec<PointView>,
    /// Threads with a message nobody has opened, where everyone present is named.
    pub waiting: Vec<Line>,
    /// Their next meeting.
    pub meeting: Option<PackMeeting>,
    /// When the plan was last published to them.
    pub published: Option<SaidDay>,
    /// Their message back, once it is written.
    pub back: Option<BackView>,
    /// Whether the reader may write it.
    pub may_write: bool,
}

/// What an adult answered to a question of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerView {
    /// What was asked.
    pub asks: SaidText,
    /// Their words, if they answered in words.
    pub words: Option<Paragraph>,
    /// What they chose, if they chose from cards.
    pub cards: Vec<SaidText>,
}

/// A meeting an adult is asked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackMeeting {
    /// Its kind.
    pub kind: SaidText,
    /// When, for them.
    pub starts: SaidMoment,
}

/// A worker's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineView {
    /// Who.
    pub by: SaidWorker,
    /// What they want said.
    pub words: Sentence,
    /// Whether it is the reader's own.
    pub is_mine: bool,
}

/// A worker who can be thought of as present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkerChoice {
    /// Who.
    pub worker: SaidWorker,
    /// Whether they were thought of as present for this page.
    pub is_present: bool,
    /// Whether it is the reader.
    pub is_me: bool,
}

/// What a team saw and decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewView {
    /// The version to build a change on.
    pub version: u32,
    /// As it was recorded.
    pub review: Review,
    /// When they met.
    pub day: SaidDay,
    /// Who was there, by name.
    pub present: Vec<String>,
    /// Who does what: the name, and by when in words.
    pub steps: Vec<StepView>,
}

/// A next step in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// Who.
    pub who: String,
    /// What.
    pub what: Sentence,
    /// By when.
    pub by: SaidDay,
}

/// A message back that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackView {
    /// The words.
    pub back: Back,
    /// From whom.
    pub by: String,
    /// When.
    pub on: SaidDay,
}

operation! {
    /// Show me what lies on the table about this family if these are there, and how far the month is. What lies there is
    /// seen by that, and the parent is told so truthfully.
    Get "/api/families/{family}/cycle/{present}" ReadCycle {
        /// The family.
        family: FamilyId,
        /// Who is there.
        present: Present,
    } -> CyclePage, or Nothing; ReadCycle in Family(family)
}
operation! {
    /// My line for the meeting. One for each worker and month; writing again changes it.
    Put "/api/families/{family}/cycle/line" WriteCycleLine {
        /// The family.
        family: FamilyId,
        /// What I want said.
        words: Sentence,
    } -> Saved, or Nothing; WriteCycleLine in Family(family)
}
operation! {
    /// Record what the team saw and decided, or put right what was recorded.
    Put "/api/families/{family}/cycle/review" HoldReview {
        /// The family.
        family: FamilyId,
        /// The version this builds on; 0 when nothing was recorded.
        version: u32,
        /// What was seen and decided.
        review: Review,
    } -> Saved, or CycleRefusal; HoldReview in Family(family)
}
operation! {
    /// Write to this adult what came of it. It is sent at once, as a message in a thread of its own.
    Put "/api/families/{family}/adults/{person}/cycle/back/{thread}" WriteBack {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// The name of the thread, made by the browser.
        thread: ThreadId,
        /// The name of the message, made by the browser.
        message: MessageId,
        /// What the thread is called. They read it.
        topic: Line,
        /// The words.
        back: Back,
    } -> Saved, or CycleRefusal; WriteBack in Room(family, person)
}
operation! {
    /// Close the month. The next one opens by that.
    Post "/api/families/{family}/cycle/closed" CloseCycle {
        /// The family.
        family: FamilyId,
    } -> Saved, or CycleRefusal; HoldReview in Family(family)
}
