//! What a parent does in the family app, in the words of the story.

use i18n::{Language, msg};
use tokio::time::{Duration, sleep};

use crate::Browser;

/// The fewest letters of a passphrase; the label of its box says so.
const PASSPHRASE_MIN: usize = 12;
/// After this long without an answer, a page that nothing happens to has had them all.
const QUIET: Duration = Duration::from_secs(1);

/// A goal as somebody sets it, question by question.
pub struct GoalWords<'a> {
    /// What they would like to be different.
    pub different: &'a str,
    /// Why it matters.
    pub matters: &'a str,
    /// What else they are good at.
    pub strength: &'a str,
    /// A first small step.
    pub step: &'a str,
    /// Who can help.
    pub helper: &'a str,
    /// Why that number and not a lower one.
    pub why: &'a str,
}

impl Browser {
    /// Chooses the language to read in, when the page opened in another: the account remembers one.
    pub async fn reads_in_own_language(&self) {
        let wanted = self.language();
        let now = self.script("return document.documentElement.lang").await;
        let now = Language::from_tag(now.as_str().unwrap_or_default()).unwrap_or_default();
        if now == wanted {
            return;
        }
        self.presses(now.own_name()).await;
        self.presses(wanted.own_name()).await;
        let script = "return document.documentElement.lang";
        let spoken = async || match self.try_script(script).await?.as_str() {
            Some(tag) if tag == wanted.tag() => Ok(()),
            other => Err(format!("it is {other:?}")),
        };
        self.until("the language does not change", spoken).await;
    }

    /// From two words on two screens to the first screen. `agree` is the worker's part, given those two words. Gives
    /// the name to sign in with.
    pub async fn accepts_invitation(
        &self,
        path: &str,
        passphrase: &str,
        agree: impl AsyncFnOnce(&str),
    ) -> String {
        self.opens(path).await;
        self.is_at(msg::invitation::wait_heading()).await;
        let matching = self.reads_first(".matching__words").await;
        assert!(!self.path().await.contains('#'), "the code stays in the address");
        agree(&matching).await;
        self.is_at(msg::invitation::passphrase_heading()).await;
        self.answers(msg::invitation::passphrase_label(PASSPHRASE_MIN), passphrase).await;
        self.presses(msg::invitation::passphrase_button()).await;
        self.is_at(msg::invitation::welcome_heading()).await;
        self.reads_first(".matching__words").await
    }

    /// Says what they think of one part of the plan, from the screen of the plan.
    pub async fn responds_to(&self, point: &str, words: &str) {
        self.sees(point).await;
        self.presses_beside(msg::plan::mine_say(), point).await;
        self.is_at(msg::plan::respond_heading()).await;
        self.chooses(msg::plan::stance_agree_in_part()).await;
        self.answers(msg::plan::respond_words(), words).await;
        self.presses(msg::common::button_save()).await;
        self.is_at(msg::plan::heading()).await;
        self.sees(words).await;
    }

    /// Sets a goal from the list of goals, question by question, and checks the answers.
    pub async fn sets_a_goal(&self, goal: &GoalWords<'_>) {
        let next = async || self.presses(msg::common::button_continue()).await;
        self.presses(msg::goal::list_set()).await;
        self.is_at(msg::goal::set_area()).await;
        self.chooses(msg::goal::area_getting_on()).await;
        next().await;
        self.is_at(msg::goal::set_different()).await;
        self.answers(msg::goal::set_different(), goal.different).await;
        next().await;
        self.is_at(msg::goal::set_matters()).await;
        self.answers(msg::goal::set_matters(), goal.matters).await;
        next().await;
        self.is_at(msg::goal::set_strengths()).await;
        self.chooses(msg::goal::strength_i_keep_going()).await;
        self.answers(msg::goal::set_own_strengths(), goal.strength).await;
        next().await;
        self.is_at(msg::goal::set_first_step()).await;
        self.answers(msg::goal::set_first_step(), goal.step).await;
        self.chooses(msg::goal::set_step_by_week()).await;
        next().await;
        self.is_at(msg::goal::set_who_helps()).await;
        self.answers(msg::goal::set_who_helps(), goal.helper).await;
        next().await;
        self.is_at(msg::goal::set_now()).await;
        self.chooses("4").await;
        self.answers(msg::goal::set_now_why(), goal.why).await;
        next().await;
        self.is_at(msg::goal::set_point()).await;
        self.chooses(msg::goal::set_point_none()).await;
        next().await;
        self.is_at(msg::common::audience_question()).await;
        self.chooses(msg::common::audience_team()).await;
        next().await;
        self.is_at(msg::goal::check_heading()).await;
        for words in [goal.different, goal.matters, goal.strength, goal.step, goal.helper, goal.why] {
            self.sees(words).await;
        }
        self.presses(msg::goal::check_set()).await;
        self.is_at(msg::goal::done_active()).await;
    }

    /// Opens one of their goals from anywhere.
    pub async fn opens_goal(&self, different: &str) {
        self.presses(msg::session::tab_goals()).await;
        self.is_at(msg::goal::list_heading()).await;
        self.presses(different).await;
        self.is_at(msg::goal::story_heading()).await;
        self.sees(different).await;
    }

    /// Writes in the log, from the goal it is about.
    pub async fn logs(&self, words: &str, helped: &str) {
        self.presses(msg::goal::story_write()).await;
        self.is_at(msg::entry::write_heading()).await;
        self.chooses(msg::entry::went_partly()).await;
        self.answers(msg::entry::write_words(), words).await;
        self.answers(msg::entry::write_helped(), helped).await;
        self.presses(msg::entry::write_save()).await;
        self.is_at(msg::goal::story_heading()).await;
        self.sees(msg::entry::write_saved()).await;
        self.sees(words).await;
    }

    /// Begins a thread with one worker, from anywhere.
    pub async fn writes_to(&self, worker: &str, topic: &str, words: &str) {
        self.presses(msg::session::tab_messages()).await;
        self.is_at(msg::message::list_heading()).await;
        self.presses(msg::message::list_new()).await;
        self.is_at(msg::message::new_heading()).await;
        self.chooses(worker).await;
        self.answers(msg::message::new_topic(), topic).await;
        self.answers(msg::message::new_words(), words).await;
        self.presses(msg::message::thread_send()).await;
        self.is_at(msg::message::thread_heading()).await;
        self.sees(words).await;
    }

    /// Opens a thread from anywhere.
    pub async fn opens_thread(&self, topic: &str) {
        self.presses(msg::session::tab_messages()).await;
        self.is_at(msg::message::list_heading()).await;
        self.presses(topic).await;
        self.is_at(msg::message::thread_heading()).await;
        self.sees(topic).await;
    }

    /// From now on counts what the page asks the server for. Waits until it asks nothing more because of what happened
    /// before: an answer is counted when it is here, and one question of a screen can be answered well after another.
    pub async fn counts_questions(&self) {
        let clear = "performance.clearResourceTimings(); performance.setResourceTimingBufferSize(1000)";
        self.script(clear).await;
        self.until("asks and asks", async || {
            sleep(QUIET).await;
            match self.questions().await {
                late if late.is_empty() => Ok(()),
                late => {
                    self.script(clear).await;
                    Err(format!("it asked for {late:?}"))
                }
            }
        })
        .await;
    }

    /// What the page asked the server for since [`Browser::counts_questions`].
    pub async fn questions(&self) -> Vec<String> {
        let asked = self
            .script("return performance.getEntriesByType('resource').map(it => new URL(it.name).pathname)")
            .await;
        serde_json::from_value(asked).expect("a list of texts")
    }
}
