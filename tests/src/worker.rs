//! What a worker does in the team app, in the words of the story.

use i18n::msg;

use crate::Browser;

impl Browser {
    /// Goes to the page of a family from anywhere.
    pub async fn opens_family(&self, label: &str) {
        self.presses(msg::team::tab_today()).await;
        self.is_at(msg::team_today::heading()).await;
        self.presses(label).await;
        self.is_at(label).await;
    }

    /// Goes to an adult's room from anywhere.
    pub async fn opens_room(&self, family: &str, adult: &str) {
        self.opens_family(family).await;
        self.presses(msg::team_family::open(adult)).await;
        self.is_at(adult).await;
    }

    /// Makes an invitation for somebody who could sign in before, and gives the path of its link.
    pub async fn invites_again(&self, family: &str, adult: &str) -> String {
        self.opens_family(family).await;
        self.presses(&self.hears_about(msg::team_family::signing_in(), adult)).await;
        self.is_at(msg::team_invite::heading_active(adult)).await;
        self.makes_link().await
    }

    /// Makes the link of an invitation, and gives its path.
    pub async fn makes_link(&self) -> String {
        self.presses(msg::team_invite::make()).await;
        self.sees(msg::team_invite::waiting()).await;
        let link = self.reads_first(".invitation__link").await;
        let at = link.find("/my#").unwrap_or_else(|| panic!("“{link}” does not lead to the family app"));
        link[at..].to_owned()
    }

    /// Compares the two words with those on the parent's screen, and lets them in.
    pub async fn lets_in(&self, matching: &str) {
        self.sees(msg::team_invite::matching()).await;
        self.sees(matching).await;
        self.presses(msg::team_invite::confirm()).await;
        self.sees(msg::team_invite::confirmed()).await;
    }

    /// Opens the box to write back to these words of a parent, and writes; nothing is sent yet.
    pub async fn begins_to_write_back(&self, quoted: &str, words: &str) {
        let about = msg::team_goal::write_back_about(quoted);
        self.presses(&self.hears_about(msg::team_goal::write_back(), about)).await;
        self.finds(crate::Kind::Heading, msg::team_goal::reply_heading()).await;
        self.chooses(msg::team_goal::kind_affirm()).await;
        self.answers(msg::team_goal::reply_words(), words).await;
    }

    /// Sends what was written back.
    pub async fn sends_back(&self, parent: &str) {
        self.presses(msg::team_goal::reply_send()).await;
        self.hears(msg::team_goal::reply_sent(parent)).await;
    }

    /// Opens the box to answer the newest request on the page, which is of this kind.
    pub async fn begins_to_answer(&self, kind: i18n::Message) {
        let on = self.words(msg::team_request::on(""));
        let asked = self.reads_first(".card p").await;
        let day = asked.split_once(&on).expect("it says when they asked").1;
        let about = msg::team_request::about(self.words(kind), day);
        self.presses(&self.hears_about(msg::team_request::answer(), about)).await;
    }

    /// Answers in the thread that is open.
    pub async fn answers_in_thread(&self, words: &str) {
        self.answers(msg::team_thread::words(), words).await;
        self.presses(msg::team_thread::send()).await;
        self.hears(msg::team_thread::sent()).await;
        self.sees(words).await;
    }
}
