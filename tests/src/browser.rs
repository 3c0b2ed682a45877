//! A person at a browser: what they open and what they see.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use std::{env, fs};

use i18n::Language;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use tokio::time::{Duration, sleep};

use crate::engine::{self, Driver};
use crate::find::plain;
use crate::{Engine, Words};

/// One person's browser, fresh and empty when it opens. Copies are the same browser.
#[derive(Clone)]
pub struct Browser(Arc<Inner>);

struct Inner {
    engine: Engine,
    language: Language,
    address: String,
    patience: Duration,
    web: Mutex<Option<WebDriver>>,
    likes: Mutex<Vec<(String, String)>>,
    _own_driver: Option<Driver>, // After `web`, whose session it serves.
}

impl Browser {
    /// Opens a browser for somebody who reads `language`. What they open is below `address`, and each look of theirs is
    /// repeated until it is true or their `patience` is over.
    pub(crate) async fn open(
        engine: Engine,
        language: Language,
        address: &str,
        patience: Duration,
    ) -> Browser {
        assert!(
            engine::are_installed(),
            "there are no browsers here: run `cargo xtask test` once, it installs them"
        );
        let (web, own_driver) =
            engine::open(engine, language.tag()).await.unwrap_or_else(|error| panic!("{error:?}"));
        let web = Mutex::new(Some(web));
        let (address, likes) = (address.to_owned(), Mutex::default());
        Browser(Arc::new(Inner { engine, language, address, patience, web, likes, _own_driver: own_driver }))
    }

    pub(crate) fn engine(&self) -> Engine {
        self.0.engine
    }

    /// What this person reads.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The words as this person reads them.
    pub(crate) fn said(&self, words: impl Words) -> String {
        plain(&words.said_in(self.0.language))
    }

    pub(crate) fn driver(&self) -> WebDriver {
        self.0.web.lock().expect("no test panics here").clone().expect("the browser is still open")
    }

    pub(crate) fn likes_kept(&self) -> &Mutex<Vec<(String, String)>> {
        &self.0.likes
    }

    /// Opens the page at `path`, below where the story takes place, and waits until it is there.
    pub async fn opens(&self, path: &str) {
        let address = format!("{}{path}", self.0.address);
        self.driver().goto(address).await.unwrap_or_else(|error| panic!("“{path}” does not open: {error}"));
    }

    /// Loads the page again.
    pub async fn reloads(&self) {
        self.driver().refresh().await.expect("a page can be loaded again");
    }

    /// Presses the browser's own Back.
    pub async fn goes_back(&self) {
        self.driver().back().await.expect("there is a way back");
    }

    /// Waits until `words` can be read on the page.
    pub async fn sees(&self, words: impl Words) {
        let wanted = self.said(words);
        let look = async || {
            let text = self.reads().await.map_err(|error| error.to_string())?;
            if text.contains(&wanted) { Ok(()) } else { Err(format!("the page says:\n{text}")) }
        };
        self.until(&format!("cannot see “{wanted}”"), look).await;
    }

    /// Waits until `words` are no longer on the page.
    pub async fn no_longer_sees(&self, words: impl Words) {
        let unwanted = self.said(words);
        let look = async || match self.reads().await {
            Ok(text) if text.contains(&unwanted) => Err(text),
            other => other.map(drop).map_err(|error| error.to_string()),
        };
        self.until(&format!("still sees “{unwanted}”"), look).await;
    }

    /// Waits until nothing on the page is still on its way.
    pub async fn has_loaded(&self) {
        let script = "return document.querySelector('h1') !== null && document.querySelector('.loading, [aria-busy]') === null";
        let look = async || match self.try_script(script).await?.as_bool() {
            Some(true) => Ok(()),
            _ => Err("something still loads".to_owned()),
        };
        self.until("waits", look).await;
    }

    /// `words` are nowhere in the page, not even where they cannot be seen. Look first, with [`Browser::sees`], for what
    /// comes with them: this looks once.
    pub async fn does_not_see(&self, words: impl Words) {
        let everything =
            self.script("return document.documentElement.outerHTML + document.body.innerText").await;
        let (everything, words) = (plain(everything.as_str().unwrap_or_default()), self.said(words));
        assert!(!everything.contains(&words), "“{words}” is in the page");
    }

    /// What a person can read on the page, all of it, in one line.
    pub async fn reads(&self) -> WebDriverResult<String> {
        let text =
            self.driver().execute("return document.body ? document.body.innerText : ''", Vec::new()).await?;
        Ok(plain(text.json().as_str().unwrap_or_default()))
    }

    /// The page's main heading.
    pub async fn heading(&self) -> String {
        let script = "return [...document.querySelectorAll('h1')].filter(it => it.checkVisibility()).map(it => it.innerText)";
        let headings = self.script(script).await;
        let headings: Vec<String> = serde_json::from_value(headings).expect("a list of texts");
        assert_eq!(headings.len(), 1, "a page has one main heading, this has {headings:?}");
        plain(&headings[0])
    }

    /// Waits until the page's main heading says `words`.
    pub async fn is_at(&self, words: impl Words) {
        let wanted = self.said(words);
        let script = "return [...document.querySelectorAll('h1')].filter(it => it.checkVisibility()).map(it => it.innerText).join(' / ')";
        let look = async || {
            let heading = self.try_script(script).await?;
            let heading = plain(heading.as_str().unwrap_or_default());
            if heading == wanted { Ok(()) } else { Err(format!("the heading is “{heading}”")) }
        };
        self.until(&format!("is not at “{wanted}”"), look).await;
    }

    /// What the browser shows as the page's title, and keeps in its history.
    pub async fn title(&self) -> String {
        self.driver().title().await.expect("a page has a title")
    }

    /// The path of the page, with what follows it.
    pub async fn path(&self) -> String {
        let url = self.driver().current_url().await.expect("a page has an address");
        let rest = url.query().map(|it| format!("?{it}")).unwrap_or_default();
        let place = url.fragment().map(|it| format!("#{it}")).unwrap_or_default();
        format!("{}{rest}{place}", url.path())
    }

    /// Waits until the page is somebody else's, and gives its address.
    pub async fn has_left(&self) -> String {
        let look = async || {
            let url = self.driver().current_url().await.map_err(|error| error.to_string())?.to_string();
            if url.starts_with(&self.0.address) { Err(format!("is at {url}")) } else { Ok(url) }
        };
        self.until("has not left", look).await
    }

    /// The name of what has the keyboard's attention, or nothing.
    pub async fn focus(&self) -> String {
        let script = "const it = document.activeElement; return it && it !== document.body ? it.innerText || it.labels?.[0]?.innerText || it.ariaLabel || it.tagName : ''";
        plain(self.script(script).await.as_str().unwrap_or_default())
    }

    /// Nothing has to be moved sideways to be read.
    pub async fn fits(&self) {
        let wide = self.sticks_out().await;
        assert!(wide.is_empty(), "wider than the screen: {wide:#?}");
    }

    /// What stands out over the side of the screen.
    pub async fn sticks_out(&self) -> Vec<String> {
        let wide = self.script(include_str!("wide.js")).await;
        serde_json::from_value(wide).expect("a list of texts")
    }

    /// Keeps a picture of the page as `target/shots/<name>.png`.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        self.pictured(&xtask::house::target().join("shots").join(name)).await
    }

    /// Keeps a picture of the page as `<path>.png`.
    pub async fn pictured(&self, path: &Path) -> PathBuf {
        let path = path.with_extension("png");
        fs::create_dir_all(path.parent().expect("a picture has a folder"))
            .expect("the target folder is ours");
        let png = self.driver().screenshot_as_png().await.expect("a page can be pictured");
        fs::write(&path, png).expect("the target folder is ours");
        path
    }

    /// The value of a script, for what only a script can see.
    pub async fn script(&self, script: &str) -> Value {
        self.try_script(script).await.unwrap_or_else(|error| panic!("{error}"))
    }

    pub(crate) async fn try_script(&self, script: &str) -> Result<Value, String> {
        let value = self.driver().execute(script, Vec::new()).await.map_err(|error| error.to_string())?;
        Ok(value.json().clone())
    }

    /// Repeats `look` until it is well, and says what was last wrong when patience is over.
    pub(crate) async fn until<T>(&self, wrong: &str, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
        let deadline = Instant::now() + self.0.patience;
        loop {
            match look().await {
                Ok(value) => return value,
                Err(why) if Instant::now() > deadline => panic!("{wrong}; {why}"),
                Err(_) => sleep(Duration::from_millis(40)).await,
            }
        }
    }

    /// All the browser had to complain of until now. WebKitGTK's driver does not say.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        if self.0.engine != Engine::Chromium {
            return Vec::new();
        }
        let log = self.driver().browser_log().await.expect("Chromium keeps a log");
        let worries = log.into_iter().filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING");
        worries.map(|entry| entry.message).filter(|message| !is_refusal(message)).collect()
    }

    /// Says where a picture and the text of the page are, for whoever mends the test.
    pub(crate) async fn explains(&self, story: &str) {
        let Ok(text) = self.reads().await else { return };
        let name = story.replace(|c: char| !c.is_alphanumeric(), "-");
        let picture = self.screenshot(&format!("failed/{name}-{:p}", Arc::as_ptr(&self.0))).await;
        let address = self.driver().current_url().await.map(|it| it.to_string()).unwrap_or_default();
        let root = env::current_dir().unwrap_or_default();
        let picture = picture.strip_prefix(root).unwrap_or(&picture).display().to_string();
        eprintln!("-- {address}\n-- {picture}\n-- {text}");
    }

    /// Closes the browser. Whatever it held is gone.
    pub async fn closes(&self) {
        let web = self.0.web.lock().expect("no test panics here").take();
        if let Some(web) = web {
            // A browser that is no longer there is closed.
            web.quit().await.ok();
        }
    }
}

/// Chromium complains of every answer that is not a yes. A refusal of ours is one of the answers a page expects, and
/// the story says what the person then sees; a file that is not there, or a fault, is never expected.
fn is_refusal(complaint: &str) -> bool {
    let Some((address, status)) =
        complaint.split_once(" - Failed to load resource: the server responded with a status of ")
    else {
        return false;
    };
    let path = address.splitn(4, '/').nth(3).unwrap_or_default();
    // Signing in may be paused: the page for it is the one that is shown when something is broken.
    match path {
        "sign-in" => status.starts_with('4') || status.starts_with("503"),
        path => path.starts_with("api/") && status.starts_with('4'),
    }
}
