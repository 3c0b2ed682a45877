//! What people do on a page.

use i18n::msg;
use thirtyfour::{By, Key, WebElement};

use crate::{Browser, Kind, Words};

impl Browser {
    /// Presses the one button, link or summary that is called `words`.
    pub async fn presses(&self, words: impl Words) {
        self.presses_where(&self.said(words), None).await;
    }

    /// Presses what is called `words` nearest to where `place` can be read: “Change” beside “Your first step”.
    pub async fn presses_beside(&self, words: impl Words, place: impl Words) {
        self.presses_where(&self.said(words), Some(&self.said(place))).await;
    }

    async fn presses_where(&self, words: &str, place: Option<&str>) {
        self.does(Kind::Press, words, place, async |thing| thing.click().await).await;
    }

    /// Writes `text` into the box that is labelled `label`, in place of what was there.
    pub async fn answers(&self, label: impl Words, text: &str) {
        self.answers_where(&self.said(label), None, text).await;
    }

    /// Goes on writing in the box that is labelled `label`.
    pub async fn writes_on(&self, label: impl Words, text: &str) {
        let write = async |thing: &WebElement| thing.send_keys(text).await;
        self.does(Kind::Field, &self.said(label), None, write).await;
    }

    /// As [`Browser::answers`], for the box nearest to where `place` can be read.
    pub async fn answers_beside(&self, label: impl Words, place: impl Words, text: &str) {
        self.answers_where(&self.said(label), Some(&self.said(place)), text).await;
    }

    async fn answers_where(&self, label: &str, place: Option<&str>, text: &str) {
        let write = async |thing: &WebElement| {
            if thing.tag_name().await? != "select" {
                thing.clear().await?;
            }
            thing.send_keys(text).await
        };
        self.does(Kind::Field, label, place, write).await;
    }

    /// Chooses the option, or ticks the box, that is labelled `label`.
    pub async fn chooses(&self, label: impl Words) {
        self.chooses_where(&self.said(label), None).await;
    }

    /// As [`Browser::chooses`], for the option nearest to where `place` can be read.
    pub async fn chooses_beside(&self, label: impl Words, place: impl Words) {
        self.chooses_where(&self.said(label), Some(&self.said(place))).await;
    }

    async fn chooses_where(&self, label: &str, place: Option<&str>) {
        let choose = async |thing: &WebElement| {
            if thing.is_selected().await? {
                return Ok(());
            }
            // The label is what a finger meets where the box itself is drawn by our styles.
            match thing.click().await {
                Ok(()) => Ok(()),
                Err(_) => thing.send_keys(" ").await,
            }
        };
        self.does(Kind::Choice, label, place, choose).await;
    }

    /// What is written in the box that is labelled `label`.
    pub async fn written_in(&self, label: impl Words) -> String {
        let label = &self.said(label);
        let read = async || {
            let field = self.look_for(Kind::Field, label, None).await?;
            field.prop("value").await.map_err(|error| error.to_string())
        };
        self.until(&format!("cannot read the box “{label}”"), read).await.unwrap_or_default()
    }

    /// There is something of this kind and name.
    pub async fn finds(&self, kind: Kind, words: impl Words) {
        let words = &self.said(words);
        self.until("is not there", async || self.look_for(kind, words, None).await).await;
    }

    /// There is nothing of this kind and name now. Look first for what comes with it: this looks once.
    pub async fn does_not_find(&self, kind: Kind, words: impl Words) {
        let words = &self.said(words);
        assert!(self.look_for(kind, words, None).await.is_err(), "there is a {kind:?} “{words}”");
    }

    /// Waits until a screen reader has been given `words` to say by themselves.
    pub async fn hears(&self, words: impl Words) {
        let script = "return [...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output')].map(it => it.innerText || it.textContent).join(' / ')";
        let wanted = self.said(words);
        let listen = async || {
            let said = crate::find::plain(self.try_script(script).await?.as_str().unwrap_or_default());
            if said.contains(&wanted) { Ok(()) } else { Err(format!("it says “{said}”")) }
        };
        self.until(&format!("cannot hear “{wanted}”"), listen).await;
    }

    /// Presses one key, wherever the keyboard's attention is.
    pub async fn types(&self, key: Key) {
        let send = async || {
            let active = self.driver().active_element().await.map_err(|error| error.to_string())?;
            active.send_keys(key.clone()).await.map_err(|error| error.to_string())
        };
        self.until("cannot type", send).await;
    }

    /// Sends the form on the screen as it stands, which will not do: what to put right is said, and has the focus.
    pub async fn sends_nothing(&self) {
        let send = async || {
            let button = By::Css("main form button[type=submit]");
            let button = self.driver().find(button).await.map_err(|error| error.to_string())?;
            button.scroll_into_view().await.map_err(|error| error.to_string())?;
            button.click().await.map_err(|error| error.to_string())
        };
        self.until("there is no form to send", send).await;
        let focus = "return document.activeElement.matches('[data-focus=problem]') && document.activeElement.innerText";
        let told = async || match self.try_script(focus).await?.as_str() {
            Some(words) if words.contains(&self.said(msg::problem::summary_heading())) => Ok(()),
            other => Err(format!("the focus is at {other:?}")),
        };
        self.until("is not told what to put right", told).await;
    }

    /// Looks for the thing and does something with it, again if the page changed in between.
    async fn does(
        &self,
        kind: Kind,
        words: &str,
        place: Option<&str>,
        act: impl AsyncFn(&WebElement) -> thirtyfour::error::WebDriverResult<()>,
    ) {
        let attempt = async || {
            let thing = self.look_for(kind, words, place).await?;
            // As a thumb would: out from under what stays at the edges of the screen.
            thing.scroll_into_view().await.map_err(|error| error.to_string())?;
            act(&thing).await.map_err(|error| error.to_string())
        };
        let beside = place.map(|place| format!(" beside “{place}”")).unwrap_or_default();
        self.until(&format!("cannot use “{words}”{beside}"), attempt).await;
    }
}
