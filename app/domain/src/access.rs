//! Who may do what. The whole policy is [`may`], one `match` without a wildcard: a new action does not compile
//! until someone has decided about it. Its picture is `tests/snapshots/access-matrix.txt`.
use crate::id::{FamilyId, PersonId, TeamId, WorkerId};
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;

/// Who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Viewer {
    /// A parent or carer.
    Person(PersonId),
    /// A worker.
    Worker(WorkerId),
}

/// Where an act takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The viewer's own account and desk; no family.
    Own,
    /// The viewer's own room in this family.
    MyRoom(FamilyId),
    /// What belongs to the whole family: its plan and its people.
    Family(FamilyId),
    /// The room of one adult of this family, for a worker.
    Room(FamilyId, PersonId),
    /// The duty desk of this family's team, whoever else one is to the family.
    DutyDesk(FamilyId),
    /// A team.
    Team(TeamId),
}

/// How a viewer stands to a [`Place`] today. The store finds it, from involvements, cover and posts.
/// Where several hold, the first of this list that holds counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// An adult in their own room.
    Parent,
    /// Manages the team.
    Managing,
    /// Holds the children's plan: involved with the children in a role the council lets publish.
    PlanHolder,
    /// Involved with this adult or with the children. At a desk of their own: any worker.
    Involved,
    /// Involved with the family through another adult only.
    InvolvedElsewhere,
    /// Covers for someone involved, today.
    Covering,
    /// On the duty desk of the family's team.
    OnDuty,
    /// None of these. Sees nothing, and not that there is something.
    Outside,
}

impl Standing {
    /// Every standing, for tests and the matrix.
    pub const ALL: [Self; 8] = [
        Self::Parent,
        Self::Managing,
        Self::PlanHolder,
        Self::Involved,
        Self::InvolvedElsewhere,
        Self::Covering,
        Self::OnDuty,
        Self::Outside,
    ];
}

macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident,)*) => {
        /// The very thing done, never "read" or "write" of a table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action { $($(#[$doc])* $action,)* }
        impl Action {
            /// Every action, for tests and the matrix.
            pub const ALL: &'static [Self] = &[$(Self::$action,)*];
        }
        /// Each action as a type, so that a permit says in its type what it is for.
        pub mod deed {
            $($(#[$doc])* #[derive(Debug)] pub enum $action {}
            impl super::Deed for $action { const ACTION: super::Action = super::Action::$action; })*
        }
    };
}

actions! {
    /// See who one is signed in as.
    ReadMe,
    /// Choose a language for oneself.
    ChooseLanguage,
    /// See when somebody signed in with one's own name, and whether they are still in.
    ReadSignIns,
    /// Sign out.
    SignOut,
    /// See this month: meeting, steps, promises, replies.
    ReadMonth,
    /// See one's own plan.
    ReadPlan,
    /// Say that one has looked at the plan.
    MarkPlanSeen,
    /// Answer a plan point in one's own words.
    Respond,
    /// Say how one's own promise is going.
    UpdateMyPromise,
    /// See one's goals.
    ReadGoals,
    /// Set a goal.
    SetGoal,
    /// Change a goal.
    EditGoal,
    /// Start, pause, reach, let go or take up a goal.
    MoveGoal,
    /// See one's log.
    ReadLog,
    /// Log how it is going.
    LogEntry,
    /// Change an entry.
    EditEntry,
    /// Take an entry back from the team.
    TakeBackEntry,
    /// See the activities there are and what one has answered.
    ReadActivities,
    /// Begin, answer, finish or leave an activity.
    KeepActivity,
    /// See one's threads.
    ReadThreads,
    /// Start a thread.
    StartThread,
    /// Send a message to workers.
    SendMessage,
    /// See who is on one's team.
    ReadMyTeam,
    /// See who of one's workers looked at what is one's own.
    ReadWhoLooked,
    /// See what one has asked the team for, and what came of it.
    ReadRequests,
    /// Ask the team for something, or take that back.
    AskFor,
    /// Keep, read or drop one's unfinished words.
    KeepDraft,
    /// See what waits at one's own desk.
    ReadToday,
    /// See a family's people and team.
    ReadFamily,
    /// See the room of one adult, as far as each item's audience allows.
    ReadAdult,
    /// Offer an adult an activity, or take an offer back.
    OfferActivity,
    /// Reply to a goal or an entry.
    Reply,
    /// See what an adult asked for, as far as it is for this desk.
    ReadRequestsAsWorker,
    /// Answer it.
    AnswerRequest,
    /// See a thread as a worker.
    ReadThreadAsWorker,
    /// Send a message to a parent.
    AnswerMessage,
    /// Ask whether words meant for an adult also stand in something of another's.
    FindOverlaps,
    /// See the plan being drafted.
    ReadPlanDraft,
    /// Draft points.
    DraftPlan,
    /// Draft and update the service's promises.
    DraftPromise,
    /// Record that a worry was talked through.
    RecordTalk,
    /// Record why a worry could not be talked through.
    RecordCouldNot,
    /// See exactly what one person will see.
    PreviewPlan,
    /// Publish the plan to one person.
    PublishPlan,
    /// Type in a parent's own words with them.
    TypeIn,
    /// Set a meeting.
    SetMeeting,
    /// See what lies on the table when the team meets about a family, and what it decided.
    ReadCycle,
    /// Add one's own line for that meeting.
    WriteCycleLine,
    /// Record what the team saw and decided, and close the month.
    HoldReview,
    /// Write the message back to one adult.
    WriteBack,
    /// Invite an adult to use this.
    Invite,
    /// Confirm that the right person opened an invitation.
    ConfirmInvitation,
    /// Renew a parent's sign-in name, or end all their sessions.
    ManageSignIn,
    /// Raise a worry about someone's safety.
    RaiseConcern,
    /// See and close worries about safety.
    ActOnConcern,
    /// Hand over or end one's own involvement.
    EndInvolvement,
    /// Say who covers while one is away.
    SetCover,
    /// See the team: people, cover, what is overdue by the service.
    ReadTeam,
    /// Add families, people, workers and involvements.
    ManageTeam,
}

/// Whether someone with this standing may do this. The whole policy.
pub const fn may(action: Action, standing: Standing) -> bool {
    use Action as A;
    use Standing as S;
    match action {
        A::ReadMe | A::ChooseLanguage | A::ReadSignIns | A::SignOut => !matches!(standing, S::Outside),
        A::ReadMonth
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
        | A::ReadThreads
        | A::StartThread
        | A::SendMessage
        | A::ReadActivities
        | A::KeepActivity
        | A::ReadMyTeam
        | A::ReadWhoLooked
        | A::ReadRequests
        | A::AskFor => matches!(standing, S::Parent),
        // A worker's unfinished words are kept too, at their own desk.
        A::KeepDraft => matches!(standing, S::Parent | S::Involved | S::Managing | S::OnDuty),
        A::ReadToday => matches!(standing, S::Involved | S::Managing | S::OnDuty),
        A::ReadFamily => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere | S::Covering)
        }
        A::ReadAdult | A::Reply => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere | S::Covering)
        }
        // Which of them is the store's second question: what may be about a worker is for the manager alone.
        A::ReadRequestsAsWorker | A::AnswerRequest => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::Covering)
        }
        // Which thread is the store's second question: only its named workers, their cover, and whoever the
        // ladder of unopened messages has reached. A manager's standing alone opens no thread.
        // Whoever can write to an adult can ask whose words they use; with whose they are compared is the store's question.
        A::ReadThreadAsWorker | A::AnswerMessage | A::FindOverlaps => matches!(
            standing,
            S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere | S::Covering | S::OnDuty
        ),
        A::ReadPlanDraft | A::DraftPlan | A::DraftPromise | A::RecordTalk | A::PreviewPlan => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere)
        }
        A::RecordCouldNot => matches!(standing, S::Managing),
        A::PublishPlan => matches!(standing, S::Managing | S::PlanHolder),
        A::TypeIn | A::OfferActivity => matches!(standing, S::PlanHolder | S::Involved | S::Covering),
        A::SetMeeting | A::HoldReview => matches!(standing, S::Managing | S::PlanHolder),
        A::ReadCycle | A::WriteCycleLine => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere)
        }
        // It comes from somebody this adult knows: with them, or with the children.
        A::WriteBack => matches!(standing, S::PlanHolder | S::Involved),
        A::Invite | A::ConfirmInvitation | A::ManageSignIn => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved)
        }
        A::RaiseConcern => matches!(
            standing,
            S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere | S::Covering | S::OnDuty
        ),
        A::ActOnConcern => matches!(standing, S::Managing | S::OnDuty),
        A::EndInvolvement => {
            matches!(standing, S::Managing | S::PlanHolder | S::Involved | S::InvolvedElsewhere)
        }
        A::SetCover => matches!(standing, S::Involved | S::Managing | S::OnDuty),
        A::ReadTeam | A::ManageTeam => matches!(standing, S::Managing),
    }
}

/// An action as a type; only those of [`deed`] exist.
pub trait Deed: 'static {
    /// The action.
    const ACTION: Action;
}

/// Something that can be asked for: what it does, and where.
pub trait Act {
    /// The very thing done.
    type Deed: Deed;
    /// Where it takes place.
    fn place(&self) -> Place;
}

/// Proof that a viewer may do `D` in one place today. Private fields: only [`allows`] makes one.
///
/// The store takes one in every method and scopes by it, so that reading across families cannot be typed.
#[derive(Debug)]
pub struct Permit<D> {
    viewer: Viewer,
    place: Place,
    standing: Standing,
    deed: PhantomData<fn() -> D>,
}

// Derives would ask the same of `D`, which is only a name here.
impl<D> Clone for Permit<D> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<D> Copy for Permit<D> {}

/// The permit for `act`, if the policy allows it. `None` is answered as "not found", so that nobody learns what is there.
///
/// `standing` must be how `viewer` stands to `act.place()` now; one place in the server finds it and calls this.
pub fn allows<A: Act>(viewer: Viewer, standing: Standing, act: &A) -> Option<Permit<A::Deed>> {
    let place = act.place();
    // A parent has a room and a desk, and nowhere else to be; a worker has no room of their own.
    let fits = match (viewer, place) {
        (Viewer::Person(_), Place::Own | Place::MyRoom(_)) => standing == Standing::Parent,
        (Viewer::Person(_), Place::Family(_) | Place::Room(..) | Place::DutyDesk(_) | Place::Team(_)) => {
            false
        }
        (Viewer::Worker(_), Place::MyRoom(_)) => false,
        (
            Viewer::Worker(_),
            Place::Own | Place::Family(_) | Place::Room(..) | Place::DutyDesk(_) | Place::Team(_),
        ) => standing != Standing::Parent,
    };
    (fits && may(<A::Deed as Deed>::ACTION, standing)).then_some(Permit {
        viewer,
        place,
        standing,
        deed: PhantomData,
    })
}

impl<D> Permit<D> {
    /// Who does it.
    pub const fn viewer(&self) -> Viewer {
        self.viewer
    }
    /// Where.
    pub const fn place(&self) -> Place {
        self.place
    }
    /// How they stand to it.
    pub const fn standing(&self) -> Standing {
        self.standing
    }
    /// The family, where the place has one.
    pub const fn family(&self) -> Option<FamilyId> {
        match self.place {
            Place::MyRoom(family)
            | Place::Family(family)
            | Place::Room(family, _)
            | Place::DutyDesk(family) => Some(family),
            Place::Own | Place::Team(_) => None,
        }
    }
    /// The adult whose room it is, where the place is a room.
    pub const fn person(&self) -> Option<PersonId> {
        match (self.place, self.viewer) {
            (Place::Room(_, person), _) | (Place::MyRoom(_), Viewer::Person(person)) => Some(person),
            _ => None,
        }
    }
    /// The worker who does it, where it is one.
    pub const fn worker(&self) -> Option<WorkerId> {
        match self.viewer {
            Viewer::Worker(worker) => Some(worker),
            Viewer::Person(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
