//! The screens of the family app and what each needs to be drawn. They live in memory, at one address.

use std::sync::Arc;

use api::goal::GoalSet;
use api::screen::FamilyScreen;
use domain::goal::GoalWords;
use domain::id::{GoalId, RunId};
use i18n::{Message, msg};

use crate::family::activity::ActivityForm;
use crate::family::entry::EntryForm;
use crate::family::goal::{GoalForm, Question};
use crate::family::message::{NewThreadForm, ThreadForm};
use crate::family::plan::ResponseForm;
use crate::family::request::RequestForm;

/// A screen with what it shows. What is being typed travels with it, so that going elsewhere and back loses nothing.
#[derive(Clone)]
pub(crate) enum Screen {
    Month,
    Plan,
    Respond(Arc<ResponseForm>),
    Goals,
    Goal(GoalId),
    SetGoal {
        form: Arc<GoalForm>,
        question: Question,
        /// Whether it was come to from the check, and leads back there.
        is_change: bool,
    },
    CheckGoal(Arc<GoalForm>),
    GoalSet {
        /// Nothing when a goal was changed.
        set: Option<GoalSet>,
        is_alone: bool,
        is_chosen: bool,
    },
    GoalChanged {
        form: Arc<GoalForm>,
        theirs: Box<GoalWords>,
        version: u32,
    },
    Log,
    WriteEntry(Arc<EntryForm>),
    Activities,
    Activity(RunId),
    AnswerActivity(Arc<ActivityForm>),
    Threads,
    Thread(Arc<ThreadForm>),
    NewThread(Arc<NewThreadForm>),
    Team,
    Requests(Arc<RequestForm>),
    Help,
    WhoLooked,
    Settings,
}

impl Screen {
    /// Its name in the list of all screens.
    pub(crate) fn name(&self) -> FamilyScreen {
        match self {
            Screen::Month => FamilyScreen::Month,
            Screen::Plan => FamilyScreen::Plan,
            Screen::Respond(_) => FamilyScreen::Respond,
            Screen::Goals => FamilyScreen::Goals,
            Screen::Goal(_) => FamilyScreen::Goal,
            Screen::SetGoal { .. } => FamilyScreen::SetGoal,
            Screen::CheckGoal(_) => FamilyScreen::CheckGoal,
            Screen::GoalSet { .. } => FamilyScreen::GoalSet,
            Screen::GoalChanged { .. } => FamilyScreen::GoalChanged,
            Screen::Log => FamilyScreen::Log,
            Screen::WriteEntry(_) => FamilyScreen::WriteEntry,
            Screen::Activities => FamilyScreen::Activities,
            Screen::Activity(_) => FamilyScreen::Activity,
            Screen::AnswerActivity(_) => FamilyScreen::AnswerActivity,
            Screen::Threads => FamilyScreen::Threads,
            Screen::Thread(_) => FamilyScreen::Thread,
            Screen::NewThread(_) => FamilyScreen::NewThread,
            Screen::Team => FamilyScreen::Team,
            Screen::Requests(_) => FamilyScreen::Requests,
            Screen::Help => FamilyScreen::Help,
            Screen::WhoLooked => FamilyScreen::WhoLooked,
            Screen::Settings => FamilyScreen::Settings,
        }
    }
}

/// The neutral words on the browser's tab.
pub(crate) fn title(screen: FamilyScreen) -> Message {
    match screen {
        FamilyScreen::InvitationWait
        | FamilyScreen::InvitationPassphrase
        | FamilyScreen::InvitationWelcome => msg::session::title_welcome(),
        FamilyScreen::Month => msg::session::title_month(),
        FamilyScreen::Plan | FamilyScreen::Respond => msg::session::title_plan(),
        FamilyScreen::Goals
        | FamilyScreen::Goal
        | FamilyScreen::SetGoal
        | FamilyScreen::CheckGoal
        | FamilyScreen::GoalSet
        | FamilyScreen::GoalChanged => msg::session::title_goals(),
        FamilyScreen::Log | FamilyScreen::WriteEntry => msg::session::title_log(),
        FamilyScreen::Activities | FamilyScreen::Activity | FamilyScreen::AnswerActivity => {
            msg::session::title_activities()
        }
        FamilyScreen::Threads | FamilyScreen::Thread | FamilyScreen::NewThread => {
            msg::session::title_messages()
        }
        FamilyScreen::Team => msg::session::title_team(),
        FamilyScreen::Requests | FamilyScreen::Help => msg::session::title_help(),
        FamilyScreen::WhoLooked | FamilyScreen::Settings => msg::session::title_settings(),
    }
}

/// Under which of the five tabs a screen stands.
pub(crate) fn tab(screen: FamilyScreen) -> Option<usize> {
    match screen {
        FamilyScreen::Month => Some(0),
        FamilyScreen::Plan | FamilyScreen::Respond => Some(1),
        FamilyScreen::Goals
        | FamilyScreen::Goal
        | FamilyScreen::SetGoal
        | FamilyScreen::CheckGoal
        | FamilyScreen::GoalSet
        | FamilyScreen::GoalChanged => Some(2),
        FamilyScreen::Log | FamilyScreen::WriteEntry => Some(3),
        FamilyScreen::Threads | FamilyScreen::Thread | FamilyScreen::NewThread => Some(4),
        FamilyScreen::Activities
        | FamilyScreen::Activity
        | FamilyScreen::AnswerActivity
        | FamilyScreen::Team
        | FamilyScreen::Requests
        | FamilyScreen::Help
        | FamilyScreen::WhoLooked
        | FamilyScreen::Settings
        | FamilyScreen::InvitationWait
        | FamilyScreen::InvitationPassphrase
        | FamilyScreen::InvitationWelcome => None,
    }
}
