//! Lines and cards that are one long link: people find them by a few of the words in them.

use thirtyfour::WebElement;

use crate::find::plain;
use crate::{Browser, Words};

const FIND: &str = "
    const [kind, words] = arguments;
    const plain = text => (text ?? '').replace(/[\\u200e\\u200f\\u061c\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
    const shown = it => it.checkVisibility({ checkVisibilityCSS: true }) && !it.closest('[inert]');
    return [...document.querySelectorAll(kind)].filter(shown).find(it => words.every(part => plain(it.innerText).includes(part))) ?? null;
";

const LINES: &str = "main a[href], main button, main summary";

impl Browser {
    /// Presses the first line or card in which all of `words` can be read.
    pub async fn presses_line(&self, words: &[&str]) {
        let words: Vec<String> = words.iter().map(|words| plain(words)).collect();
        let press = async || {
            let line = self.line(LINES, &words).await?.ok_or("there is none")?;
            line.scroll_into_view().await.map_err(|error| error.to_string())?;
            line.click().await.map_err(|error| error.to_string())
        };
        self.until(&format!("cannot press the line with {words:?}"), press).await;
    }

    /// Waits until all of `words` can be read in one line of a list.
    pub async fn sees_line(&self, words: &[&str]) {
        let words: Vec<String> = words.iter().map(|words| plain(words)).collect();
        let look = async || self.line("main li", &words).await?.ok_or_else(|| "there is none".to_owned());
        self.until(&format!("cannot see a line with {words:?}"), look).await;
    }

    /// Whether all of `words` can be read in one line of a list now.
    pub async fn has_line(&self, words: &[&str]) -> bool {
        let words: Vec<String> = words.iter().map(|words| plain(words)).collect();
        matches!(self.line("main li", &words).await, Ok(Some(_)))
    }

    /// What can be read at the first place of this kind, once there is one: words a story cannot know beforehand, such
    /// as the two that are compared.
    pub async fn reads_first(&self, place: &str) -> String {
        let script = format!(
            "return [...document.querySelectorAll('{place}')].find(it => it.checkVisibility())?.innerText ?? ''"
        );
        let read = async || {
            let text = plain(self.try_script(&script).await?.as_str().unwrap_or_default());
            if text.is_empty() { Err("there is none".to_owned()) } else { Ok(text) }
        };
        self.until(&format!("cannot read {place}"), read).await
    }

    async fn line(&self, kind: &str, words: &[String]) -> Result<Option<WebElement>, String> {
        let ask = vec![serde_json::json!(kind), serde_json::json!(words)];
        let found = self.driver().execute(FIND, ask).await.map_err(|error| error.to_string())?;
        if found.json().is_null() {
            return Ok(None);
        }
        found.element().map(Some).map_err(|error| error.to_string())
    }

    /// The words of a button or link together with what it is about, as people hear it.
    pub fn hears_about(&self, label: impl Words, about: impl Words) -> String {
        format!("{} {}", self.said(label), self.said(about))
    }

    /// Words as this person reads them.
    pub fn words(&self, words: impl Words) -> String {
        self.said(words)
    }
}
