//! What a screen can be like when somebody comes to it, beyond what the sample's people have.

use api::screen::{FamilyScreen, TeamScreen};
use i18n::msg;

use super::{Newcomer, Walk, goes, goes_to_activities, goes_to_threads, newcomer};
use crate::Browser;

/// How full a screen is, and how it takes what it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// With a month of life on it.
    Full,
    /// With nothing on it yet.
    Empty,
    /// Something is asked here, was sent without an answer, and comes back with what to put right.
    Refused,
    /// Something was begun here that waits for somebody else.
    Waiting,
    /// It was read, and now the server cannot be reached.
    Cut,
    /// Somebody is writing, and now the server cannot be reached.
    Unsaved,
    /// Asked for, and no answer yet.
    Unanswered,
    /// Asked for, and the server cannot be reached.
    Unreachable,
    /// Asked for, and the server failed.
    Broken,
}

/// What this screen of the family app can be like.
pub const fn family_states(screen: FamilyScreen) -> &'static [State] {
    match screen {
        FamilyScreen::InvitationWait
        | FamilyScreen::InvitationPassphrase
        | FamilyScreen::Respond
        | FamilyScreen::SetGoal
        | FamilyScreen::WriteEntry
        | FamilyScreen::AnswerActivity
        | FamilyScreen::Thread
        | FamilyScreen::NewThread
        | FamilyScreen::Requests => &[State::Full, State::Refused],
        FamilyScreen::Month
        | FamilyScreen::Plan
        | FamilyScreen::Goals
        | FamilyScreen::Log
        | FamilyScreen::Activities
        | FamilyScreen::Threads
        | FamilyScreen::Team => &[State::Full, State::Empty],
        FamilyScreen::InvitationWelcome
        | FamilyScreen::Goal
        | FamilyScreen::Activity
        | FamilyScreen::CheckGoal
        | FamilyScreen::GoalSet
        | FamilyScreen::GoalChanged
        | FamilyScreen::Help
        | FamilyScreen::WhoLooked
        | FamilyScreen::Settings => &[State::Full],
    }
}

/// What this screen of the team app can be like.
pub const fn team_states(screen: TeamScreen) -> &'static [State] {
    match screen {
        TeamScreen::Today | TeamScreen::Family | TeamScreen::Adult | TeamScreen::Preview => {
            &[State::Full, State::Empty]
        }
        TeamScreen::Plan => &[State::Full, State::Empty, State::Refused],
        TeamScreen::Invite => &[State::Full, State::Waiting],
        TeamScreen::Goal
        | TeamScreen::Requests
        | TeamScreen::Activities
        | TeamScreen::Cycle
        | TeamScreen::Thread
        | TeamScreen::TypeIn
        | TeamScreen::RaiseConcern
        | TeamScreen::Concern
        | TeamScreen::HandOver
        | TeamScreen::Meeting
        | TeamScreen::Cover
        | TeamScreen::Team => &[State::Full, State::Refused],
    }
}

impl Walk<'_> {
    /// Goes to this screen of the family app in one of its [`family_states`].
    pub async fn family_in(&self, screen: FamilyScreen, state: State) -> Browser {
        match state {
            State::Full => self.family(screen).await,
            State::Empty => self.family_empty(screen).await,
            State::Cut | State::Unsaved | State::Unanswered | State::Unreachable | State::Broken => {
                self.family_without(screen, state).await
            }
            State::Refused | State::Waiting if screen == FamilyScreen::InvitationWait => {
                let guest = self.somebody_new().await;
                guest.opens("/my#invitation-that-was-used").await;
                guest.is_at(msg::invitation::dead_heading()).await;
                guest
            }
            State::Refused | State::Waiting => {
                let browser = self.family(screen).await;
                browser.sends_nothing().await;
                browser
            }
        }
    }

    /// Goes to this screen of the team app in one of its [`team_states`].
    pub async fn team_in(&self, screen: TeamScreen, state: State) -> Browser {
        match state {
            State::Full => self.team(screen).await,
            State::Empty => self.team_empty(screen).await,
            State::Cut | State::Unsaved | State::Unanswered | State::Unreachable | State::Broken => {
                self.team_without(screen, state).await
            }
            State::Waiting => {
                let browser = self.team(screen).await;
                browser.makes_link().await;
                browser
            }
            State::Refused => {
                let browser = self.team(screen).await;
                match screen {
                    TeamScreen::Goal => {
                        browser.presses_line(&[&browser.words(msg::team_goal::write_back())]).await;
                    }
                    TeamScreen::Requests => {
                        browser.begins_to_answer(msg::request::kind_advocate()).await;
                    }
                    TeamScreen::TypeIn => browser.chooses(msg::team_type_in::goal()).await,
                    TeamScreen::Plan => browser.presses(msg::team_plan::promise_add()).await,
                    TeamScreen::Team => browser.presses(msg::team_manage::add_worker()).await,
                    _ => {}
                }
                browser.sends_nothing().await;
                browser
            }
        }
    }

    async fn newcomer(&self) -> &Newcomer {
        let come = async || {
            let parent = self.somebody_new().await;
            newcomer::comes(&self.manager, &self.worker, parent).await
        };
        self.newcomer.get_or_init(come).await
    }

    async fn family_empty(&self, screen: FamilyScreen) -> Browser {
        let parent = &self.newcomer().await.parent;
        match screen {
            FamilyScreen::Month => goes(parent, msg::session::tab_month(), msg::month::heading()).await,
            FamilyScreen::Plan => goes(parent, msg::session::tab_plan(), msg::plan::heading()).await,
            FamilyScreen::Goals => goes(parent, msg::session::tab_goals(), msg::goal::list_heading()).await,
            FamilyScreen::Log => goes(parent, msg::session::tab_log(), msg::entry::log_heading()).await,
            FamilyScreen::Activities => goes_to_activities(parent).await,
            FamilyScreen::Threads => goes_to_threads(parent).await,
            FamilyScreen::Team => goes(parent, msg::session::foot_team(), msg::my_team::heading()).await,
            other => panic!("{other:?} is never empty"),
        }
        parent.clone()
    }

    async fn team_empty(&self, screen: TeamScreen) -> Browser {
        let (newcomer, worker) = (self.newcomer().await, &self.worker);
        match screen {
            TeamScreen::Today => {
                let idle = self.portal.person("ben").await;
                idle.resizes(self.size.0, self.size.1).await;
                idle.sees(msg::team_today::nothing()).await;
                return idle;
            }
            TeamScreen::Family => worker.opens_family(newcomer.family).await,
            TeamScreen::Adult => worker.opens_room(newcomer.family, newcomer.name).await,
            TeamScreen::Plan => {
                worker.opens_family(newcomer.family).await;
                goes(worker, msg::team_family::plan(), msg::team_plan::heading()).await;
            }
            TeamScreen::Preview => {
                worker.opens_family(newcomer.family).await;
                worker.presses(&worker.hears_about(msg::team_family::preview(), newcomer.name)).await;
                worker.is_at(msg::team_plan::preview_heading(newcomer.name)).await;
            }
            other => panic!("{other:?} is never empty"),
        }
        worker.clone()
    }
}
