//! *My month*: what a parent sees first, safe to be seen over a shoulder.
use crate::{
    Nothing, operation,
    promise::PromiseView,
    said::{SaidMoment, SaidText, SaidWorker},
};
use domain::{
    id::{FamilyId, GoalId, MeetingId, RunId, ThreadId},
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// This month. Holds no worry, no goal's words and no message's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// The next meeting this adult is asked to.
    pub meeting: Option<NextMeeting>,
    /// What I said I would do: open ones, and those done in the last month.
    pub mine: Vec<PromiseView>,
    /// What the team said it would do, late ones first.
    pub theirs: Vec<PromiseView>,
    /// Who has written back to a goal or an entry.
    pub replies: Vec<NewReply>,
    /// Threads with something unread.
    pub messages: Vec<NewMessage>,
    /// Whether the plan changed since it was last looked at.
    pub plan_is_new: bool,
    /// Whether a worker offered an activity that was neither begun nor left. Never which: it may be about anything.
    pub activity_is_offered: bool,
    /// Whether something they asked the team for has an answer they have not opened. Never what.
    pub request_is_answered: bool,
}

/// A meeting as one adult is asked to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextMeeting {
    /// Which.
    pub id: MeetingId,
    /// Its kind.
    pub kind: SaidText,
    /// What it is for.
    pub purpose: SaidText,
    /// When, for this adult.
    pub starts: SaidMoment,
    /// Where, for this adult.
    pub place: Sentence,
    /// Who of their own team and the children's will be there.
    pub workers: Vec<SaidWorker>,
    /// What their own sheet for it is called, whether or not they have begun it.
    pub sheet: RunId,
}

/// Someone has written back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewReply {
    /// To this goal, or an entry of it.
    pub goal: GoalId,
    /// Who; `None` for someone the reader is not told of by name.
    pub by: Option<SaidWorker>,
    /// When.
    pub at: SaidMoment,
}

/// Something unread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewMessage {
    /// In this thread.
    pub thread: ThreadId,
    /// From whom.
    pub by: SaidWorker,
    /// When.
    pub at: SaidMoment,
}

operation! {
    /// What is there for me this month?
    Get "/api/my/{family}/month" ReadMonth {
        /// The family.
        family: FamilyId,
    } -> Month, or Nothing; ReadMonth in MyRoom(family)
}
