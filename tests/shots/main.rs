//! Pictures of every screen, for people to look at: `cargo xtask shots`.
//!
//! They lie in `<folder>/<language>/<size>-<colours>/`. Each picture is as long as its page, so that nothing on it is left
//! out; what stays at the edges of the screen stands at the edges of the picture.

use std::env;
use std::path::{Path, PathBuf};

use api::screen::{FamilyScreen, SitePage, TeamScreen};
use i18n::Language;
use tests::{Browser, Engine, Portal, State, Walk, family_states, story, team_states};

const LANGUAGES: [Language; 2] = [Language::EnGb, Language::Ur];

/// A phone and a desk.
const SIZES: [Size; 2] =
    [Size { name: "phone", width: 360, height: 740 }, Size { name: "desktop", width: 1280, height: 900 }];

/// No page is worth looking at further down than this.
const LONGEST: u32 = 6000;

struct Size {
    name: &'static str,
    width: u32,
    height: u32,
}

/// The folder, and if not everything is wanted, a size and a language by their names.
#[tokio::main]
async fn main() {
    let mut args = env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("the folder to write to"));
    let wanted: Vec<String> = args.collect();
    for language in LANGUAGES {
        for size in &SIZES {
            if wanted.iter().all(|it| it == size.name || it == language.tag()) {
                println!("{}, {}", language.tag(), size.name);
                pictures(&folder.join(language.tag()), language, size).await;
            }
        }
    }
}

async fn pictures(folder: &Path, language: Language, size: &Size) {
    story(Portal::product(), async |portal| {
        let site = portal.somebody_with(Engine::Chromium, language).await;
        site.resizes(size.width, size.height).await;
        for page in SitePage::ALL {
            site.opens(format!("/{}/{}", language.tag(), page.name()).trim_end_matches('/')).await;
            let page = if page.name().is_empty() { "home" } else { page.name() };
            picture(&site, folder, &format!("site-{page}"), size).await;
        }
        let walk = Walk::begin(portal, language, size.width, size.height).await;
        for screen in FamilyScreen::ALL {
            for state in family_states(*screen) {
                let browser = walk.family_in(*screen, *state).await;
                picture(&browser, folder, &named("family", screen.name(), *state), size).await;
            }
        }
        // Workers read English.
        let team = if language == Language::EnGb { TeamScreen::ALL } else { &[] };
        for screen in team {
            for state in team_states(*screen) {
                let browser = walk.team_in(*screen, *state).await;
                picture(&browser, folder, &named("team", screen.name(), *state), size).await;
            }
        }
    })
    .await;
}

fn named(face: &str, screen: &str, state: State) -> String {
    match state {
        State::Full => format!("{face}-{screen}"),
        other => format!("{face}-{screen}-{other:?}").to_lowercase(),
    }
}

async fn picture(browser: &Browser, folder: &Path, screen: &str, size: &Size) {
    browser.has_loaded().await;
    browser.likes("prefers-reduced-motion", "reduce").await;
    browser.is_as_tall_as_its_page(size.width, LONGEST).await;
    browser.light().await;
    browser.pictured(&folder.join(format!("{}-light", size.name)).join(screen)).await;
    browser.dark().await;
    browser.pictured(&folder.join(format!("{}-dark", size.name)).join(screen)).await;
    browser.light().await;
    browser.resizes(size.width, size.height).await;
}
