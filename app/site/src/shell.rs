//! The empty page into which an app is loaded: the way out and a heading at once, and whom to ring if it cannot run.

use std::sync::Arc;

use api::screen::SitePage;
use domain::council::Council;
use i18n::{Face, Language, Message, msg};
use leptos::prelude::*;
use ui::{
    ButtonLink, Frame, Go, HelpNumbers, LoadingText, Main, PageHeading, Piece, Reader, SkipLink, TopBar, say,
    view,
};

use crate::{Assets, frame, here::Here, languages};

/// What stands in a shell itself: on a slow line, the way out, the first questions and the looks are not waited for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// The script of the way out, then the one with the app's first questions.
    pub script: String,
    /// How the app looks.
    pub style: String,
}

/// Where they go.
const PLACE: &str = "<script id=\"within\"></script>";

/// The shell of the family app or the team app. The same bytes for everybody who reads this language.
pub fn shell(council: &Council, assets: &Assets, within: &Within, face: Face, language: Language) -> String {
    let languages = languages(council);
    let here = Here { council, assets, languages: &languages, page: SitePage::Home, language };
    let app = App::of(face);
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::new(Arc::new(i18n::words(language, Face::All).clone()));
        reader.provide();
        let file = |name: String| format!("{}/{name}", assets.folder);
        let words = file(format!("words/{}.{}.bin", face.name(), language.tag()));
        let (script, wasm) = (file(format!("{}.js", face.name())), file(format!("{}.wasm", face.name())));
        let title = reader.said(&app.heading);
        let (waiting, presses) = (waiting(&here, &app), frame::presses());
        // Every request the app will make is begun here; its own script waits for the page.
        view! {
            <html lang=language.tag() dir=language.dir() data-private="true">
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <script id="within"></script>
                    <title>{title}</title>
                    <link rel="icon" href=file("icon.svg".to_owned())/>
                    <link rel="modulepreload" href=script.clone()/>
                    <link rel="preload" href=wasm r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
                    <link rel="preload" href=words r#as="fetch" crossorigin="anonymous" data-words="true"/>
                    <script type="module" src=script></script>
                </head>
                <body><div id="app">{waiting}</div>{presses}</body>
            </html>
        }
        .to_html()
    });
    let Within { script, style } = within;
    let html = html.replace("<!>", "").replacen(
        PLACE,
        &format!("<script>{script}</script><style>{style}</style>"),
        1,
    );
    format!("<!doctype html>{html}")
}

/// The page for an address that leads nowhere.
pub fn missing(council: &Council, assets: &Assets, language: Language) -> String {
    let languages = languages(council);
    let here = Here { council, assets, languages: &languages, page: SitePage::Home, language };
    let title = frame::Title::Other(msg::site_shell::missing_heading());
    frame::document(&here, title, || {
        let home = here.go(SitePage::Home);
        view! {
            <PageHeading text=msg::site_shell::missing_heading() below=msg::site_shell::missing_note()/>
            <ButtonLink label=msg::common::home_link() go=home/>
        }
    })
}

/// What one app's shell says.
struct App {
    name: Message,
    home: &'static str,
    heading: Message,
    is_team: bool,
}

impl App {
    fn of(face: Face) -> App {
        match face {
            Face::Team => App {
                name: msg::team::frame_name(),
                home: "/team",
                heading: msg::team_today::heading(),
                is_team: true,
            },
            Face::Family | Face::Site | Face::All => App {
                name: msg::common::brand_name(),
                home: "/my",
                heading: msg::month::heading(),
                is_team: false,
            },
        }
    }
}

/// What stands there until the app does.
fn waiting(here: &Here<'_>, app: &App) -> Piece {
    let (name, heading, home, team) = (app.name.clone(), app.heading.clone(), Go::to(app.home), app.is_team);
    let without = without_scripts(here);
    view! {
        <Frame team>
            <SkipLink/>
            <TopBar name home/>
            <Main>
                <PageHeading text=heading/>
                <LoadingText/>
                <noscript>{without}</noscript>
            </Main>
        </Frame>
    }
}

fn without_scripts(here: &Here<'_>) -> Piece {
    let numbers = here.council.helplines.iter().map(|line| here.number(line)).collect();
    let phone = here.team_phone();
    let tel = format!("tel:{}", phone.chars().filter(char::is_ascii_digit).collect::<String>());
    view! {
        <p>{say(msg::site_shell::scripts())} " " <a href=tel><bdi dir="ltr">{phone}</bdi></a></p>
        <HelpNumbers numbers/>
    }
}
