//! Finds things on a page the way a person or a screen reader does: by what they are and what they are called.

use std::sync::Arc;

use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::WebDriverResult;

use crate::{Browser, Engine};

/// What a thing is to the person who looks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to press: a button, a link, a summary that opens.
    Press,
    /// A box to write in, or a list to choose from.
    Field,
    /// One of several to choose, or a box to tick.
    Choice,
    /// A heading of any level.
    Heading,
    /// A named part of the page.
    Group,
}

impl Kind {
    fn names(self) -> &'static [&'static str] {
        match self {
            Kind::Press => &["button", "link"],
            Kind::Field => &["field"],
            Kind::Choice => &["choice"],
            Kind::Heading => &["heading"],
            Kind::Group => &["group"],
        }
    }
}

impl Browser {
    /// Looks once. Says why when it is not there, or not the only one.
    pub(crate) async fn look_for(
        &self,
        kind: Kind,
        words: &str,
        beside: Option<&str>,
    ) -> Result<WebElement, String> {
        let ask = [json!(kind.names()), json!(words), json!(beside)];
        let answer = self
            .driver()
            .execute(include_str!("find.js"), ask.to_vec())
            .await
            .map_err(|error| error.to_string())?;
        let (found, why) = (answer.json()["found"].clone(), answer.json()["why"].clone());
        if found.is_null() {
            return Err(format!("no {kind:?} “{words}”: {}", why.as_str().unwrap_or_default()));
        }
        let handle = self.driver().handle().clone();
        let element = WebElement::from_json(found, handle).map_err(|error| error.to_string())?;
        self.agrees(&element, words).await.map(|()| element)
    }

    /// Our script's idea of a name must be the browser's own, which is what a screen reader says.
    async fn agrees(&self, element: &WebElement, words: &str) -> Result<(), String> {
        if self.engine() != Engine::Chromium {
            return Ok(());
        }
        let command = ComputedLabel(element.element_id().to_string());
        let driver = self.driver();
        let answer = driver.handle().cmd(Command::ExtensionCommand(Box::new(command))).await;
        let label: WebDriverResult<String> = answer.and_then(|it| it.value());
        let label = label.map_err(|error| error.to_string())?;
        if plain(&label) == plain(words) {
            Ok(())
        } else {
            Err(format!("“{words}” is called “{label}” by the browser"))
        }
    }
}

/// Text without the marks that only steer its direction, with single spaces.
pub(crate) fn plain(text: &str) -> String {
    let steers = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}');
    let words: String = text.chars().filter(steers).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Debug)]
struct ComputedLabel(String);

impl ExtensionCommand for ComputedLabel {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computedlabel", self.0).into()
    }
}
