//! Where a story takes place: a server that is up, and the people who came.

use std::sync::Mutex;
use std::time::Duration;

use i18n::Language;

use crate::{Browser, Engine, PATIENCE, Page, pages};

/// A place to visit. It is gone when the story is over.
pub struct Portal {
    address: String,
    patience: Duration,
    came: Mutex<Vec<Browser>>,
}

impl Portal {
    /// A place with only these pages. They change at once or never, so people here wait less.
    pub fn of_pages(pages: &[Page]) -> Portal {
        Portal { address: pages::serve(pages), patience: PATIENCE / 5, came: Mutex::default() }
    }

    /// Where it is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Somebody with an ordinary browser who reads English.
    pub async fn somebody(&self) -> Browser {
        self.somebody_with(Engine::Chromium, Language::EnGb).await
    }

    /// Somebody with this browser, who reads this language.
    pub async fn somebody_with(&self, engine: Engine, language: Language) -> Browser {
        let browser = Browser::open(engine, language, &self.address, self.patience).await;
        self.came.lock().expect("no test panics here").push(browser.clone());
        browser
    }

    /// All who came, in order.
    pub(crate) fn everybody(&self) -> Vec<Browser> {
        self.came.lock().expect("no test panics here").clone()
    }
}
