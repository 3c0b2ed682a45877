//! Every screen there is, and how to get there. The lists are the product's own, and each `match` names every screen, so
//! none can be left out of what walks them.

use api::screen::{FamilyScreen, TeamScreen};
use i18n::{Language, Message, msg};
use tokio::sync::OnceCell;

use crate::newcomer::{self, Newcomer};
use crate::{Browser, Engine, Portal};

mod signal;
mod states;

pub use signal::{Answers, family_signals, team_signals};
pub use states::{State, family_states, team_states};

/// The people whose screens are walked: a parent, the worker who holds the plan, and their manager.
pub struct Walk<'a> {
    portal: &'a Portal,
    parent: Browser,
    worker: Browser,
    manager: Browser,
    family: String,
    size: (u32, u32),
    /// Somebody who has nothing yet. Let in once a screen without anything is asked for.
    newcomer: OnceCell<Newcomer>,
}

/// Whose screens are walked.
const PARENT: &str = "Amina";
/// Who is let in with a new link. It ends every session they had, so it is not the parent above.
const GUEST: &str = "Dan";

impl<'a> Walk<'a> {
    /// All three come in, each on a screen of this size. The parent reads this language, workers read English.
    pub async fn begin(portal: &'a Portal, language: Language, width: u32, height: u32) -> Walk<'a> {
        let mut came = Vec::new();
        for who in ["amina", "priya", "grace"] {
            let is_parent = who == "amina";
            let language = if is_parent { language } else { Language::EnGb };
            let browser = portal.person_with(who, Engine::Chromium, language).await;
            browser.resizes(width, height).await;
            if is_parent {
                // Until the app is there, the page may be in the language of the browser or of the account.
                browser.reads_first(".tab-bar__words").await;
                browser.reads_in_own_language().await;
            }
            browser.is_at(if is_parent { msg::month::heading() } else { msg::team_today::heading() }).await;
            came.push(browser);
        }
        let [parent, worker, manager] = came.try_into().unwrap_or_else(|_| unreachable!("three came"));
        let family = worker.reads_first(".doors__link").await;
        let size = (width, height);
        Walk { portal, parent, worker, manager, family, size, newcomer: OnceCell::new() }
    }

    /// Goes to this screen of the family app, and gives the browser that is there.
    pub async fn family(&self, screen: FamilyScreen) -> Browser {
        let parent = &self.parent;
        match screen {
            FamilyScreen::InvitationWait
            | FamilyScreen::InvitationPassphrase
            | FamilyScreen::InvitationWelcome => return self.invited(screen).await,
            FamilyScreen::Month => goes(parent, msg::session::tab_month(), msg::month::heading()).await,
            FamilyScreen::Plan => goes(parent, msg::session::tab_plan(), msg::plan::heading()).await,
            FamilyScreen::Respond => {
                goes(parent, msg::session::tab_plan(), msg::plan::heading()).await;
                goes(parent, msg::plan::mine_say(), msg::plan::respond_heading()).await;
            }
            FamilyScreen::Goals => goes(parent, msg::session::tab_goals(), msg::goal::list_heading()).await,
            FamilyScreen::Goal => goes_to_goal(parent).await,
            FamilyScreen::SetGoal => {
                goes(parent, msg::session::tab_goals(), msg::goal::list_heading()).await;
                goes(parent, msg::goal::list_set(), msg::goal::set_area()).await;
            }
            FamilyScreen::CheckGoal => goes_to_check(parent).await,
            FamilyScreen::GoalSet => {
                goes_to_check(parent).await;
                goes(parent, msg::goal::check_save(), msg::goal::done_changed()).await;
            }
            FamilyScreen::GoalChanged => self.goal_changed().await,
            FamilyScreen::Log => goes(parent, msg::session::tab_log(), msg::entry::log_heading()).await,
            FamilyScreen::WriteEntry => {
                goes(parent, msg::session::tab_log(), msg::entry::log_heading()).await;
                goes(parent, msg::entry::log_write(), msg::entry::write_heading()).await;
            }
            FamilyScreen::Activities => goes_to_activities(parent).await,
            FamilyScreen::Activity => goes_to_offered(parent).await,
            FamilyScreen::AnswerActivity => {
                goes_to_offered(parent).await;
                goes(parent, msg::activity::answer(), msg::activity::answer_heading()).await;
            }
            FamilyScreen::Threads => goes_to_threads(parent).await,
            FamilyScreen::Thread => {
                goes_to_threads(parent).await;
                let topic = parent.reads_first(".topic a").await;
                parent.presses(&topic).await;
                parent.is_at(msg::message::thread_heading()).await;
                parent.sees(msg::message::thread_box()).await;
            }
            FamilyScreen::NewThread => {
                goes_to_threads(parent).await;
                goes(parent, msg::message::list_new(), msg::message::new_heading()).await;
            }
            FamilyScreen::Team => goes(parent, msg::session::foot_team(), msg::my_team::heading()).await,
            FamilyScreen::Requests => {
                goes(parent, msg::session::foot_help(), msg::help::heading()).await;
                goes(parent, msg::help::request(), msg::request::heading()).await;
                parent.sees(msg::request::mine()).await;
            }
            FamilyScreen::Help => goes(parent, msg::session::foot_help(), msg::help::heading()).await,
            FamilyScreen::WhoLooked => {
                goes(parent, msg::session::foot_settings(), msg::session::settings_heading()).await;
                goes(parent, msg::who_looked::heading(), msg::who_looked::heading()).await;
                parent.has_loaded().await;
            }
            FamilyScreen::Settings => {
                goes(parent, msg::session::foot_settings(), msg::session::settings_heading()).await;
            }
        }
        parent.clone()
    }

    /// Goes to this screen of the team app, and gives the browser that is there.
    pub async fn team(&self, screen: TeamScreen) -> Browser {
        let worker = &self.worker;
        match screen {
            TeamScreen::Today => goes(worker, msg::team::tab_today(), msg::team_today::heading()).await,
            TeamScreen::Family => worker.opens_family(&self.family).await,
            TeamScreen::Adult => worker.opens_room(&self.family, PARENT).await,
            TeamScreen::Goal => self.goal_of_parent().await,
            TeamScreen::Thread => {
                worker.opens_room(&self.family, PARENT).await;
                let topic = worker.reads_first(".desk__side .waiting__name").await;
                worker.presses_line(&[&topic]).await;
                worker.is_at(&topic).await;
            }
            TeamScreen::Plan => {
                worker.opens_family(&self.family).await;
                goes(worker, msg::team_family::plan(), msg::team_plan::heading()).await;
            }
            TeamScreen::Cycle => {
                worker.opens_family(&self.family).await;
                goes(worker, msg::team_cycle::link(), msg::team_cycle::heading()).await;
                worker.sees(msg::team_cycle::record()).await;
            }
            TeamScreen::Activities => {
                worker.opens_room(&self.family, PARENT).await;
                goes(worker, msg::team_activity::link(), msg::team_activity::heading()).await;
                worker.sees(msg::team_activity::save()).await;
            }
            TeamScreen::Requests => {
                worker.opens_room(&self.family, PARENT).await;
                goes(worker, msg::team_request::link(), msg::team_request::heading()).await;
                worker.sees(msg::team_request::answer()).await;
            }
            TeamScreen::Preview => {
                self.through_card(msg::team_family::preview(), msg::team_plan::preview_heading(PARENT)).await;
            }
            TeamScreen::TypeIn => {
                self.through_card(msg::team_family::type_in(), msg::team_type_in::heading(PARENT)).await;
            }
            TeamScreen::Invite => {
                self.through_card(msg::team_family::signing_in(), msg::team_invite::heading_active(PARENT))
                    .await;
            }
            TeamScreen::RaiseConcern => self.raises().await,
            TeamScreen::Concern => return self.concern().await,
            TeamScreen::HandOver => {
                worker.opens_family(&self.family).await;
                worker.presses_line(&[&worker.words(msg::team_family::hand_over())]).await;
                worker.is_at(msg::team_away::over_heading()).await;
            }
            TeamScreen::Meeting => {
                worker.opens_family(&self.family).await;
                worker.presses(msg::team_family::meeting_set()).await;
                worker.is_at(msg::team_meeting::heading()).await;
            }
            TeamScreen::Cover => goes(worker, msg::team::tab_cover(), msg::team_away::heading()).await,
            TeamScreen::Team => {
                self.manager.presses(msg::team::tab_manage()).await;
                self.manager.sees(msg::team_manage::overdue()).await;
                return self.manager.clone();
            }
        }
        worker.clone()
    }

    /// Somebody who was given a link, as far as this screen.
    async fn invited(&self, screen: FamilyScreen) -> Browser {
        let worker = &self.worker;
        let link = worker.invites_again(&self.family, GUEST).await;
        let guest = self.somebody_new().await;
        match screen {
            FamilyScreen::InvitationWait => {
                guest.opens(&link).await;
                guest.is_at(msg::invitation::wait_heading()).await;
            }
            FamilyScreen::InvitationPassphrase => {
                guest.opens(&link).await;
                let matching = guest.reads_first(".matching__words").await;
                worker.lets_in(&matching).await;
                guest.is_at(msg::invitation::passphrase_heading()).await;
            }
            _ => {
                let passphrase = "seven quiet kettles under the bridge";
                guest.accepts_invitation(&link, passphrase, async |words| worker.lets_in(words).await).await;
            }
        }
        guest
    }

    async fn somebody_new(&self) -> Browser {
        let guest = self.portal.somebody_with(Engine::Chromium, self.parent.language()).await;
        guest.resizes(self.size.0, self.size.1).await;
        guest
    }

    /// The same goal, changed on another phone while this one stood at the check.
    async fn goal_changed(&self) {
        goes_to_check(&self.parent).await;
        let other = self.portal.person_with("amina", Engine::Chromium, self.parent.language()).await;
        other.is_at(msg::month::heading()).await;
        other.reads_in_own_language().await;
        goes_to_check(&other).await;
        goes(&other, msg::goal::check_save(), msg::goal::done_changed()).await;
        goes(&self.parent, msg::goal::check_save(), msg::goal::changed_heading()).await;
    }

    async fn goal_of_parent(&self) {
        self.worker.opens_room(&self.family, PARENT).await;
        let goal = self.worker.reads_first(".desk__main .waiting__name").await;
        self.worker.presses_line(&[&goal]).await;
        self.worker.is_at(&goal).await;
    }

    async fn through_card(&self, link: Message, heading: Message) {
        self.worker.opens_family(&self.family).await;
        self.worker.presses(&self.worker.hears_about(link, PARENT)).await;
        self.worker.is_at(heading).await;
    }

    async fn raises(&self) {
        self.goal_of_parent().await;
        self.worker.presses_line(&[&self.worker.words(msg::team::concern_link())]).await;
        self.worker.is_at(msg::team_safety::raise_heading()).await;
    }

    async fn concern(&self) -> Browser {
        self.raises().await;
        self.worker.answers(msg::team_safety::reason(), "She wrote that she is afraid to go home.").await;
        self.worker.presses(msg::team_safety::raise()).await;
        self.worker.is_at(msg::team_safety::raised()).await;
        let manager = &self.manager;
        goes(manager, msg::team::tab_today(), msg::team_today::heading()).await;
        manager.presses_line(&[&manager.words(msg::team_today::concern_do())]).await;
        manager.is_at(msg::team_safety::heading()).await;
        manager.clone()
    }
}

async fn goes(browser: &Browser, link: Message, heading: Message) {
    browser.presses(link).await;
    browser.is_at(heading).await;
}

async fn goes_to_goal(parent: &Browser) {
    goes(parent, msg::session::tab_goals(), msg::goal::list_heading()).await;
    let goal = parent.reads_first(".topic a").await;
    parent.opens_goal(&goal).await;
}

async fn goes_to_check(parent: &Browser) {
    goes_to_goal(parent).await;
    goes(parent, msg::goal::story_change(), msg::goal::check_heading_change()).await;
}

async fn goes_to_threads(parent: &Browser) {
    goes(parent, msg::session::tab_messages(), msg::message::list_heading()).await;
}

async fn goes_to_activities(parent: &Browser) {
    goes(parent, msg::session::foot_activities(), msg::activity::list_heading()).await;
}

/// The newest activity: one that a worker offered.
async fn goes_to_offered(parent: &Browser) {
    goes_to_activities(parent).await;
    let title = parent.reads_first(".news__line a").await;
    parent.presses(&title).await;
    parent.is_at(&title).await;
    parent.sees(msg::activity::leave_note()).await;
}

/// The words that may stand on the tab of a signed-in page of a family, which stay in the browser's history.
pub fn family_title(screen: FamilyScreen) -> Message {
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
