//! Where a story takes place: a server that is up, and the people who came.

use std::sync::Mutex;
use std::time::Duration;

use i18n::Language;
use xtask::server::{Server, Settings};

use crate::{Browser, Engine, PATIENCE, Page, pages};

/// A place to visit. It is gone when the story is over.
pub struct Portal {
    address: String,
    server: Option<Server>,
    patience: Duration,
    came: Mutex<Vec<Browser>>,
}

impl Portal {
    /// The product itself with the sample council, on this machine only, with a clock that can be moved.
    pub fn product() -> Portal {
        Portal::of_server("http", &Settings::default())
    }

    /// The same over https, with a certificate made for it: WebKitGTK keeps no secure cookie otherwise. The sample's
    /// passphrases are then fresh, and its clock is this machine's.
    pub fn product_over_https() -> Portal {
        Portal::of_server("https", &Settings { https: true, ..Settings::default() })
    }

    /// The product without the sample families.
    pub fn empty_product() -> Portal {
        Portal::of_server("http", &Settings { empty: true, ..Settings::default() })
    }

    /// A place that is served already, at this address.
    pub fn elsewhere(address: String) -> Portal {
        Portal { address, server: None, patience: PATIENCE, came: Mutex::default() }
    }

    fn of_server(scheme: &str, settings: &Settings) -> Portal {
        let server =
            Server::start(&xtask::house::bundle(), settings).unwrap_or_else(|error| panic!("{error:#}"));
        let address = format!("{scheme}://localhost:{}", server.port());
        Portal { address, server: Some(server), patience: PATIENCE, came: Mutex::default() }
    }

    /// Lets time pass for the server, all at once: it is now this far ahead of where it began.
    pub fn is_later_by(&self, time: Duration) {
        self.server
            .as_ref()
            .expect("a place of pages has no clock")
            .move_clock(time)
            .expect("its folder is ours");
    }

    /// What the server has printed: who can sign in and how, among other things.
    pub fn printed(&self) -> String {
        self.server.as_ref().map(Server::printed).unwrap_or_default()
    }

    /// A place with only these pages. They change at once or never, so people here wait less.
    pub fn of_pages(pages: &[Page]) -> Portal {
        Portal { address: pages::serve(pages), server: None, patience: PATIENCE / 5, came: Mutex::default() }
    }

    /// The passphrase that was made for this sign-in name when the server started, if it was told to make new ones: it
    /// stands behind the name in the table the server prints.
    pub(crate) fn fresh_passphrase(&self, sign_in_name: &str) -> Option<String> {
        let printed = self.server.as_ref()?.printed();
        let rest = printed.lines().find_map(|line| line.split_once(sign_in_name))?.1.trim_start();
        rest.split("  ").next().map(|it| it.trim().to_owned())
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
