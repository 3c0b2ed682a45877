//! The people of the sample council, by the names its folder gives them.

use i18n::{Language, msg};

use crate::{Browser, Engine, Portal};

/// How somebody of the sample signs in.
struct Account {
    sign_in_name: String,
    passphrase: String,
    language: Language,
}

impl Portal {
    /// Somebody of the sample, signed in with an ordinary browser, in their own language: "amina", "priya", ….
    pub async fn person(&self, who: &str) -> Browser {
        let language = account(who).language;
        self.person_with(who, Engine::Chromium, language).await
    }

    /// Somebody of the sample, signed in with this browser on the page of this language.
    pub async fn person_with(&self, who: &str, engine: Engine, language: Language) -> Browser {
        let browser = self.somebody_with(engine, language).await;
        self.signs_in(&browser, who).await;
        browser
    }

    /// Signs somebody of the sample in with a browser that is open already, on the page of its language.
    pub async fn signs_in(&self, browser: &Browser, who: &str) {
        let account = account(who);
        let passphrase = self.fresh_passphrase(&account.sign_in_name).unwrap_or(account.passphrase);
        browser.signs_in_as(&account.sign_in_name, &passphrase).await;
    }
}

impl Browser {
    /// Signs in on the page of the site that is there for it.
    pub async fn signs_in_as(&self, sign_in_name: &str, passphrase: &str) {
        self.opens(&format!("/{}/sign-in", self.language().tag())).await;
        self.answers(msg::site_sign_in::name_label(), sign_in_name).await;
        self.answers(msg::site_sign_in::passphrase_label(), passphrase).await;
        // The site's own menu leads to this page by the same words.
        self.presses_beside(msg::site_sign_in::button(), msg::site_sign_in::passphrase_label()).await;
    }
}

fn account(who: &str) -> Account {
    let path = xtask::house::root().join("app/council/sample/accounts.toml");
    let text = std::fs::read_to_string(path).expect("the sample council has accounts");
    let folder: toml::Table = text.parse().expect("it is TOML");
    let accounts = folder["accounts"].as_array().expect("a list");
    let found = accounts.iter().find(|it| it["who"].as_str() == Some(who));
    let found = found.unwrap_or_else(|| panic!("there is no {who} in the sample"));
    let text = |key: &str| found[key].as_str().expect("words").to_owned();
    let language = Language::from_tag(&text("language")).expect("a language we speak");
    Account { sign_in_name: text("sign_in_name"), passphrase: text("passphrase"), language }
}
