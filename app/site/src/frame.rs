//! The document around each page: the ways past and out, the languages, the links at its end.

use std::sync::Arc;

use api::screen::SitePage;
use i18n::{Face, Language, Message, msg};
use leptos::prelude::*;
use ui::{Frame, Icon, Link, Main, Piece, Reader, SkipLink, TopBar, icon, say, view};

use crate::{happens, here::Here, path, rights};

/// How a document is called in the browser's list of pages.
pub(crate) enum Title {
    /// As the page is called in the links at the end.
    OfPage,
    /// The same, shown again because there is something to put right.
    Problem,
    /// Something else.
    Other(Message),
}

/// The whole document.
pub(crate) fn document(here: &Here<'_>, title: Title, inside: impl FnOnce() -> Piece) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::new(Arc::new(i18n::words(here.language, Face::Site).clone()));
        reader.provide();
        let title = title_of(here, title, &reader);
        let body = body(here, inside());
        let file = |name: &str| format!("{}/{name}", here.assets.folder);
        let last = match here.page {
            SitePage::SignIn => Some(view! { <script src=file("sign-in.js")></script> }),
            SitePage::Letter => Some(view! { <script type="module" src=file("letter.js")></script> }),
            _ => None,
        };
        // Somebody's letter is not shown again to whoever presses Back.
        let private = (here.page == SitePage::Letter).then_some("true");
        // The way out is loaded first. It holds nothing up: the styles, which the page waits for anyway, come beside it.
        view! {
            <html lang=here.language.tag() dir=here.language.dir() data-private=private>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <script src=file("exit.js")></script>
                    <title>{title}</title>
                    <link rel="icon" href=file("icon.svg")/>
                    <link rel="stylesheet" href=file("site.css")/>
                </head>
                <body>{body}{last}</body>
            </html>
        }
        .to_html()
    });
    // Marks for a browser that takes the page over; none does.
    format!("<!doctype html>{}", html.replace("<!>", ""))
}

fn title_of(here: &Here<'_>, title: Title, reader: &Reader) -> String {
    let page = reader.said(&name(here.page));
    let said = match title {
        Title::OfPage => page,
        Title::Problem => reader.said(&msg::site::title_problem(page)),
        Title::Other(message) => reader.said(&message),
    };
    let said: String = said.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    format!("{said} · {}", reader.said(&msg::common::brand_name()))
}

/// What a page is called in short.
pub(crate) fn name(page: SitePage) -> Message {
    match page {
        SitePage::Home => msg::site::page_home(),
        SitePage::FamilySafeguarding => msg::site::page_about(),
        SitePage::SignIn => msg::site::page_sign_in(),
        SitePage::FindYourWay => msg::site::page_find(),
        SitePage::Letter => msg::site::page_letter(),
        SitePage::Enquiry => msg::site::page_enquiry(),
        SitePage::FirstConference => msg::site::page_first_conference(),
        SitePage::CoreGroup => msg::site::page_core_group(),
        SitePage::ReviewConference => msg::site::page_review_conference(),
        SitePage::ChildInNeed => msg::site::page_child_in_need(),
        SitePage::FamilyMeeting => msg::site::page_family_meeting(),
        SitePage::BeforeCourt => msg::site::page_before_court(),
        SitePage::Rights => msg::site::page_rights(),
        SitePage::Complain => msg::site::page_complain(),
        SitePage::Advocates => msg::site::page_advocates(),
        SitePage::Records => msg::site::page_records(),
        SitePage::Glossary => msg::site::page_glossary(),
        SitePage::Help => msg::site::page_help(),
        SitePage::StayingSafe => msg::site::page_safe(),
        SitePage::Accessibility => msg::site::page_access(),
        SitePage::Privacy => msg::site::page_privacy(),
        SitePage::SignedOut => msg::site::page_signed_out(),
    }
}

fn body(here: &Here<'_>, inside: Piece) -> Piece {
    let is_source = here.language == Language::SOURCE;
    let (before, after) = match checked(here.language) {
        // Whoever reads a translation should know before they read it; the English comes from the people who wrote this.
        checked if is_source => (None, Some(checked)),
        checked => (Some(checked), None),
    };
    let (home, languages, foot) = (here.go(SitePage::Home), languages(here), foot(here, after));
    view! {
        <Frame>
            <SkipLink/>
            <TopBar name=msg::common::brand_name() home/>
            {presses()}
            <div class="site-languages">{languages}{before}</div>
            <Main>{inside}</Main>
            {foot}
        </Frame>
    }
}

/// Where the script of the way out says how many presses of a key are left.
pub(crate) fn presses() -> Piece {
    let reader = Reader::here();
    let left = |left: u32| reader.said(&msg::common::exit_presses(left));
    view! {
        <p
            class="hidden"
            role="status"
            data-exit-says=true
            data-two-left=left(2)
            data-one-left=left(1)
            data-too-late=reader.said(&msg::common::exit_expired())
        ></p>
    }
}

/// The same page in each language, each named in itself.
fn languages(here: &Here<'_>) -> Piece {
    let rows: Vec<Piece> = here
        .languages
        .iter()
        .map(|language| {
            let (tag, is_here) = (language.tag(), *language == here.language);
            view! {
                <li class="languages__language" data-here=is_here.then_some("true")>
                    <a
                        class="languages__link"
                        href=path(here.page, *language)
                        lang=tag
                        hreflang=tag
                        dir=language.dir()
                        aria-current=is_here.then_some("true")
                    >
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect();
    let label = Reader::here().said(&msg::language::switch_label());
    view! {
        <nav class="languages" aria-label=label>
            {icon(Icon::Globe)}
            <ul class="languages__list" role="list">{rows}</ul>
        </nav>
    }
}

/// How far the words of this page can be trusted.
fn checked(language: Language) -> Piece {
    let words = match language.checked() {
        None => msg::language::checked_nobody(),
        Some(checked) => msg::language::checked_by(checked.by, checked.on),
    };
    view! { <p class="site-checked">{say(words)}</p> }
}

fn foot(here: &Here<'_>, checked: Option<Piece>) -> Piece {
    let label = Reader::here().said(&msg::site::pages_label());
    let rows: Vec<Piece> = SitePage::ALL
        .iter()
        // The meetings and what can be asked for are one step away, at "find your way", so that this list stays short.
        .filter(|page| {
            **page != SitePage::SignedOut
                && !happens::PAGES.contains(page)
                && !rights::PAGES[1..].contains(page)
        })
        .map(|page| {
            let link = view! { <Link label=name(*page) go=here.go(*page)/> };
            view! { <li>{link}</li> }
        })
        .collect();
    let council = msg::site::council_line(here.plain(&here.council.name));
    view! {
        <footer class="site-foot">
            <div class="site-foot__inside">
                <nav aria-label=label><ul class="site-foot__list" role="list">{rows}</ul></nav>
                <p>{say(council)}</p>
                {checked}
            </div>
        </footer>
    }
}
