//! Which looks of workers at an adult's own things that adult is told of.
//!
//! Only of workers they know: with them or with the children. That others of the team may look is one sentence, the same for
//! every family, whether anybody did or not.
use crate::access::Action as A;
use serde::{Deserialize, Serialize};

/// For how many days back an adult is told who looked.
pub const TOLD_DAYS: i64 = 31;

/// What a worker opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookedAt {
    /// Goals, the log, activities, answers to the plan: what the adult shared.
    Room,
    /// Messages.
    Messages,
    /// The plan as the adult sees it.
    Plan,
    /// What the adult asked for.
    Requests,
}

impl LookedAt {
    /// What doing this opens, if it is a look at an adult's own things.
    pub const fn of(action: A) -> Option<Self> {
        match action {
            A::ReadAdult => Some(Self::Room),
            A::ReadThreadAsWorker => Some(Self::Messages),
            A::PreviewPlan => Some(Self::Plan),
            A::ReadRequestsAsWorker => Some(Self::Requests),
            // Told of a meeting of the team, they would learn that it met; and there is one for every family.
            A::ReadCycle => None,
            A::ReadMe
            | A::ChooseLanguage
            | A::ReadSignIns
            | A::SignOut
            | A::ReadMonth
            | A::ReadPlan
            | A::MarkPlanSeen
            | A::Respond
            | A::UpdateMyPromise
            | A::ReadGoals
            | A::SetGoal
            | A::EditGoal
            | A::MoveGoal
            | A::ReadLog
            | A::LogEntry
            | A::EditEntry
            | A::TakeBackEntry
            | A::ReadActivities
            | A::KeepActivity
            | A::ReadThreads
            | A::StartThread
            | A::SendMessage
            | A::ReadMyTeam
            | A::ReadWhoLooked
            | A::ReadRequests
            | A::AskFor
            | A::KeepDraft
            | A::ReadToday
            | A::ReadFamily
            | A::OfferActivity
            | A::Reply
            | A::AnswerRequest
            | A::AnswerMessage
            | A::FindOverlaps
            | A::ReadPlanDraft
            | A::DraftPlan
            | A::DraftPromise
            | A::RecordTalk
            | A::RecordCouldNot
            | A::PublishPlan
            | A::TypeIn
            | A::SetMeeting
            | A::WriteCycleLine
            | A::HoldReview
            | A::WriteBack
            | A::Invite
            | A::ConfirmInvitation
            | A::ManageSignIn
            | A::RaiseConcern
            | A::ActOnConcern
            | A::EndInvolvement
            | A::SetCover
            | A::ReadTeam
            | A::ManageTeam => None,
        }
    }
}
