//! Every screen, in every language, on the smallest phone: everybody can use it, and it fits.

use api::screen::{FamilyScreen, TeamScreen};
use i18n::{Language, msg};
use tests::{Browser, Portal, Walk, family_title, story};

/// What is true of every screen.
async fn is_for_everybody(browser: &Browser, screen: &str) -> Result<(), String> {
    browser.no_longer_sees(msg::common::loading_note()).await;
    assert!(!browser.heading().await.is_empty(), "{screen} has no heading");
    let text = browser.reads().await.expect("a page can be read");
    let mut wrong = Vec::new();
    if text.contains('\u{fffd}') {
        wrong.push(format!("letters that cannot be shown: {text}"));
    }
    let lang = browser.script("return document.documentElement.lang").await;
    if lang != browser.language().tag() {
        wrong.push(format!("the page is in {lang}"));
    }
    wrong.extend(browser.sticks_out().await.into_iter().map(|it| format!("sticks out: {it}")));
    wrong.extend(browser.barriers().await.into_iter().map(|it| format!("axe: {it}")));
    if wrong.is_empty() { Ok(()) } else { Err(format!("-- {screen}\n{}", wrong.join("\n"))) }
}

/// All that is wrong is told at once.
fn tell(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} screens are not for everybody:\n{}", wrong.len(), wrong.join("\n"));
}

async fn the_family_app(language: Language) {
    story(Portal::product(), async |portal| {
        let walk = Walk::begin(portal, language, 320, 640).await;
        let mut wrong = Vec::new();
        for screen in FamilyScreen::ALL {
            let browser = walk.family(*screen).await;
            wrong.extend(is_for_everybody(&browser, screen.name()).await.err());
            let title = browser.words(family_title(*screen));
            assert_eq!(
                (browser.title().await, browser.path().await),
                (title, "/my".to_owned()),
                "{screen:?}"
            );
        }
        tell(wrong);
    })
    .await;
}

async fn the_team_app(language: Language) {
    story(Portal::product(), async |portal| {
        let walk = Walk::begin(portal, language, 320, 640).await;
        let mut wrong = Vec::new();
        for screen in TeamScreen::ALL {
            let browser = walk.team(*screen).await;
            wrong.extend(is_for_everybody(&browser, screen.name()).await.err());
            let title = browser.title().await;
            for name in ["Amina", "Dan", "Sara", "Yusuf"] {
                assert!(!title.contains(name), "{screen:?} names {name} in the browser's history");
            }
        }
        tell(wrong);
    })
    .await;
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_english() {
    the_family_app(Language::EnGb).await;
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_urdu() {
    the_family_app(Language::Ur).await;
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_polish() {
    the_family_app(Language::Pl).await;
}

#[tokio::test]
async fn every_team_screen_is_for_everybody_in_english() {
    the_team_app(Language::EnGb).await;
}

#[tokio::test]
async fn every_team_screen_is_for_everybody_in_urdu() {
    the_team_app(Language::Ur).await;
}

#[tokio::test]
async fn every_team_screen_is_for_everybody_in_polish() {
    the_team_app(Language::Pl).await;
}
