//! What a screen is like when the server cannot be reached, takes long, or fails.

use api::screen::{FamilyScreen, TeamScreen};
use i18n::msg;
use serde_json::json;

use super::{State, Walk};
use crate::Browser;

/// How a page's questions are answered from now on. Who is signed in, and the words of a language, are always told: without
/// them there is no screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// As they are.
    Well,
    /// Never.
    Never,
    /// There is no way to the server.
    Nowhere,
    /// By a fault of ours.
    Fault,
}

impl Answers {
    fn of(state: State) -> Self {
        match state {
            State::Unanswered => Answers::Never,
            State::Broken => Answers::Fault,
            State::Cut | State::Unsaved | State::Unreachable => Answers::Nowhere,
            State::Full | State::Empty | State::Refused | State::Waiting => Answers::Well,
        }
    }

    /// Puts a page's own `fetch` in place of the browser's, or back.
    fn script(self) -> String {
        let answer = match self {
            Answers::Well => return "window.fetch = window.wellFetched ?? window.fetch".to_owned(),
            Answers::Never => "new Promise(() => {})",
            Answers::Nowhere => "Promise.reject(new TypeError('nowhere'))",
            Answers::Fault => {
                "Promise.resolve(new Response('{\"fault\":{\"incident\":\"ab12cd34\"}}', { status: 500 }))"
            }
        };
        // Words being written are kept by a question too; who is signed in is asked to find out whether the way is back.
        format!(
            "window.wellFetched ??= window.fetch;
             window.fetch = (asked, ...more) => {{
                 const path = new URL(asked.url ?? asked, location).pathname;
                 const isFree = !path.startsWith('/api/') || (path === '/api/me' && !window.isStarted);
                 return isFree ? window.wellFetched(asked, ...more) : {answer};
             }};"
        )
    }
}

/// How this screen of the family app can be without the server. Those that ask nothing stay as they are; those that are asked
/// for on the way to another are seen there.
pub const fn family_signals(screen: FamilyScreen) -> &'static [State] {
    match screen {
        FamilyScreen::Month | FamilyScreen::Goal | FamilyScreen::Activity | FamilyScreen::WhoLooked => {
            &[State::Cut]
        }
        FamilyScreen::Plan
        | FamilyScreen::Goals
        | FamilyScreen::Log
        | FamilyScreen::Activities
        | FamilyScreen::Threads
        | FamilyScreen::Team => &[State::Cut, State::Unanswered, State::Unreachable, State::Broken],
        FamilyScreen::Respond
        | FamilyScreen::WriteEntry
        | FamilyScreen::AnswerActivity
        | FamilyScreen::Thread
        | FamilyScreen::NewThread
        | FamilyScreen::Requests => &[State::Unsaved],
        FamilyScreen::InvitationWait
        | FamilyScreen::InvitationPassphrase
        | FamilyScreen::InvitationWelcome
        | FamilyScreen::SetGoal
        | FamilyScreen::CheckGoal
        | FamilyScreen::GoalSet
        | FamilyScreen::GoalChanged
        | FamilyScreen::Help
        | FamilyScreen::Settings => &[],
    }
}

/// How this screen of the team app can be without the server.
pub const fn team_signals(screen: TeamScreen) -> &'static [State] {
    match screen {
        // It asks nothing.
        TeamScreen::RaiseConcern => &[State::Unsaved],
        TeamScreen::Thread | TeamScreen::HandOver => {
            &[State::Unsaved, State::Unanswered, State::Unreachable, State::Broken]
        }
        TeamScreen::Today
        | TeamScreen::Family
        | TeamScreen::Adult
        | TeamScreen::Goal
        | TeamScreen::Plan
        | TeamScreen::Cycle
        | TeamScreen::Requests
        | TeamScreen::Activities
        | TeamScreen::Preview
        | TeamScreen::TypeIn
        | TeamScreen::Invite
        | TeamScreen::Concern
        | TeamScreen::Meeting
        | TeamScreen::Cover
        | TeamScreen::Team => &[State::Cut, State::Unanswered, State::Unreachable, State::Broken],
    }
}

impl Browser {
    /// From now on this page's questions are answered like this.
    pub async fn is_answered(&self, answers: Answers) {
        self.script(&format!("window.isStarted = true; {}", answers.script())).await;
    }

    /// The server is there again after one of these states.
    pub async fn is_answered_again(&self, after: State) {
        match after {
            State::Full | State::Empty | State::Refused | State::Waiting => {}
            State::Cut | State::Unsaved => self.is_answered(Answers::Well).await,
            State::Unanswered | State::Unreachable | State::Broken => self.reloads().await,
        }
    }

    /// Opens an address of a page whose questions are answered like this from its first moment on.
    async fn opens_answered(&self, path: &str, answers: Answers) {
        let source = json!({ "source": answers.script() });
        let put = self.devtools("Page.addScriptToEvaluateOnNewDocument", source).await;
        self.opens(path).await;
        self.devtools("Page.removeScriptToEvaluateOnNewDocument", put).await;
    }

    /// Looks at something else for a moment, and comes back: the page asks for everything anew.
    async fn looks_away(&self) {
        self.script(
            "for (const [state, hidden] of [['hidden', true], ['visible', false]]) {
                 Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
                 Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
                 document.dispatchEvent(new Event('visibilitychange'));
             }
             delete document.visibilityState; delete document.hidden;",
        )
        .await;
    }

    /// Begins to write in the first box there is.
    async fn begins_to_write(&self) {
        let wrote = "const box = [...document.querySelectorAll('main textarea')].find(it => it.checkVisibility());
             if (!box) return false;
             box.value = 'We walked to school.'; box.dispatchEvent(new Event('input', { bubbles: true })); return true";
        let write = async || match self.script(wrote).await == json!(true) {
            true => Ok(()),
            false => Err("no box is there".to_owned()),
        };
        self.until("cannot write", write).await;
    }

    async fn is_in(&self, state: State) {
        match state {
            State::Cut if self.path().await.starts_with("/team") => self.sees(msg::team::frame_old()).await,
            State::Unanswered => self.sees(msg::common::loading_late()).await,
            State::Broken => self.sees(msg::problem::fault_note("ab12cd34")).await,
            State::Unsaved => self.sees(msg::problem::signal_unsaved()).await,
            _ => self.sees(msg::problem::signal_none()).await,
        }
    }
}

impl Walk<'_> {
    /// Goes to this screen of the family app in one of its [`family_signals`]. Let the server answer well afterwards.
    pub(super) async fn family_without(&self, screen: FamilyScreen, state: State) -> Browser {
        let browser = match state {
            State::Cut | State::Unsaved => self.family(screen).await,
            _ => {
                // Nothing that was read before is held any more.
                self.parent.reloads().await;
                self.parent.is_at(msg::month::heading()).await;
                self.parent.has_loaded().await;
                self.parent.clone()
            }
        };
        browser.is_answered(Answers::of(state)).await;
        match state {
            State::Cut => browser.looks_away().await,
            State::Unsaved => browser.begins_to_write().await,
            _ => _ = self.family(screen).await,
        }
        browser.is_in(state).await;
        browser
    }

    /// Goes to this screen of the team app in one of its [`team_signals`]. Let the server answer well afterwards.
    pub(super) async fn team_without(&self, screen: TeamScreen, state: State) -> Browser {
        let browser = self.team(screen).await;
        match state {
            State::Cut | State::Unsaved => {
                // Whatever was to put right here before is no longer on the page.
                browser.reloads().await;
                browser.has_loaded().await;
                browser.is_answered(Answers::of(state)).await;
                match state {
                    State::Cut => browser.looks_away().await,
                    _ => browser.begins_to_write().await,
                }
            }
            _ => browser.opens_answered(&browser.path().await, Answers::of(state)).await,
        }
        browser.is_in(state).await;
        browser
    }
}
