//! Every screen there is, on the smallest phone: everybody can use it, whatever is on it and however it takes what it is
//! told. The lists of screens are the product's own, and going to one is a `match` that names each. A long run looks at every
//! state in every language, on a desk too.

use std::collections::BTreeMap;

use api::screen::{FamilyScreen, TeamScreen};
use i18n::{Language, msg};
use tests::{
    Browser, Portal, State, Walk, family_signals, family_states, family_title, story, team_signals,
    team_states,
};

/// The smallest phone, and a desk.
const SIZES: [(u32, u32); 2] = [(320, 640), (1280, 900)];

fn is_long() -> bool {
    std::env::var_os("ALONGSIDE_LONG").is_some()
}

fn sizes() -> &'static [(u32, u32)] {
    if is_long() { &SIZES } else { &SIZES[..1] }
}

/// What was seen on the way.
struct Swept {
    size: (u32, u32),
    wrong: Vec<String>,
    /// Each screen by what shows where one is: two that show the same would be one screen seen twice.
    screens: BTreeMap<(String, String), &'static str>,
}

impl Swept {
    fn on(size: (u32, u32)) -> Self {
        Swept { size, wrong: Vec::new(), screens: BTreeMap::new() }
    }

    async fn sees(&mut self, browser: &Browser, screen: &'static str, state: State) {
        if state != State::Unanswered {
            browser.has_loaded().await;
        }
        if state == State::Full {
            let place = (browser.path().await, browser.heading().await);
            if let Some(other) = self.screens.insert(place.clone(), screen) {
                self.wrong.push(format!("-- {screen}: it is {other}, {place:?}"));
            }
        }
        let faults = browser.faults(self.size.0, self.size.1).await;
        self.wrong.extend(faults.into_iter().map(|it| format!("-- {screen}, {state:?}: {it}")));
    }

    /// Everything wrong is told at once, and that a screen was left out.
    fn ends(self, names: impl Iterator<Item = &'static str>) {
        let Swept { mut wrong, screens, .. } = self;
        let left_out = names.filter(|name| !screens.values().any(|seen| seen == name));
        wrong.extend(left_out.map(|name| format!("-- {name}: nobody went there")));
        assert!(wrong.is_empty(), "{} things keep somebody out:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// A language whose screens were all seen in every state needs only its own words looked at in the others.
async fn the_family_app(language: Language, states: fn(FamilyScreen) -> Vec<State>) {
    for size in sizes() {
        the_family_app_sized(language, states, *size).await;
    }
}

async fn the_family_app_sized(language: Language, states: fn(FamilyScreen) -> Vec<State>, size: (u32, u32)) {
    story(Portal::product(), async |portal| {
        let walk = Walk::begin(portal, language, size.0, size.1).await;
        let mut swept = Swept::on(size);
        for screen in FamilyScreen::ALL {
            for state in states(*screen) {
                let browser = walk.family_in(*screen, state).await;
                swept.sees(&browser, screen.name(), state).await;
                let title = browser.words(family_title(*screen));
                let place = (browser.title().await, browser.path().await);
                assert_eq!(place, (title, "/my".to_owned()), "{screen:?}");
                browser.is_answered_again(state).await;
            }
        }
        swept.ends(FamilyScreen::ALL.iter().map(|it| it.name()));
    })
    .await;
}

fn once(_: FamilyScreen) -> Vec<State> {
    vec![State::Full]
}

fn every(screen: FamilyScreen) -> Vec<State> {
    [family_states(screen), family_signals(screen)].concat()
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_english() {
    the_family_app(Language::EnGb, every).await;
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_urdu() {
    the_family_app(Language::Ur, every).await;
}

#[tokio::test]
async fn every_family_screen_is_for_everybody_in_every_other_language() {
    let others = Language::ALL.into_iter().filter(|it| ![Language::EnGb, Language::Ur].contains(it));
    for language in others {
        the_family_app(language, if is_long() { every } else { once }).await;
    }
}

#[tokio::test]
async fn every_team_screen_is_for_everybody() {
    for size in sizes() {
        the_team_app(*size).await;
    }
}

async fn the_team_app(size: (u32, u32)) {
    story(Portal::product(), async |portal| {
        let walk = Walk::begin(portal, Language::EnGb, size.0, size.1).await;
        let mut swept = Swept::on(size);
        for screen in TeamScreen::ALL {
            for state in [team_states(*screen), team_signals(*screen)].concat() {
                let browser = walk.team_in(*screen, state).await;
                swept.sees(&browser, screen.name(), state).await;
                let title = browser.title().await;
                let is_told = title.starts_with(&browser.words(msg::team::title_problem("")));
                assert_eq!(is_told, state == State::Refused, "{screen:?}, {state:?}: “{title}”");
                browser.is_answered_again(state).await;
            }
        }
        swept.ends(TeamScreen::ALL.iter().map(|it| it.name()));
    })
    .await;
}

#[tokio::test]
async fn whoever_chooses_a_language_reads_the_day_and_the_numbers_in_it_at_once() {
    const POLICE: &str = "Police, ambulance or fire";
    story(Portal::product(), async |portal| {
        let amina = portal.person("amina").await;
        amina.is_at(msg::month::heading()).await;
        let today = amina.reads_first("main .small").await;
        amina.sees(POLICE).await;
        amina.presses(Language::EnGb.own_name()).await;
        amina.presses(Language::Ur.own_name()).await;
        amina.no_longer_sees(&today).await;
        amina.no_longer_sees(POLICE).await;
    })
    .await;
}
