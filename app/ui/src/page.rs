//! The frame of every page: the ways past, the way out, the heading, the ground it stands on.

use i18n::msg;
use leptos::prelude::*;

use crate::{IntoPiece, Piece, view};

use crate::{Go, Icon, Text, button::anchor, icon, say};

/// Past the top of the page, for people who move with the keyboard. First in the page; the way out follows it at once,
/// as the first thing of [`TopBar`].
#[component]
pub fn SkipLink() -> Piece {
    view! { <a class="skip-link" href="#main">{say(msg::common::skip_link())}</a> }
}

/// The strip across the top with the way out, the same for everybody. It stays in view.
#[component]
pub fn TopBar(
    /// What this place is called. Neutral.
    #[prop(into)]
    name: Text,
    /// Where its name leads.
    home: Go,
    /// What else belongs there, such as the choice of language.
    #[prop(optional)]
    children: Option<Piece>,
) -> Piece {
    let mark = view! {
        {mark("top-bar__mark")}
        <span class="top-bar__words">{name}</span>
    };
    view! {
        <header class="top-bar">
            <a class="skip-link" href="/leave" rel="nofollow noreferrer" data-exit>{say(msg::common::exit_label())}</a>
            <div class="top-bar__inside">
                {anchor("top-bar__name", home, mark.into_piece())}
                {children.map(|children| part("top-bar__more", children))}
                <Exit/>
            </div>
        </header>
    }
}

/// Something with a class of its own around it. Drawn here and nowhere else, so the phone carries the code once.
pub(crate) fn part(class: &'static str, children: Piece) -> Piece {
    view! { <div class=class>{children}</div> }
}

/// Two of a kind, side by side.
pub(crate) fn mark(class: &'static str) -> Piece {
    view! {
        <svg class=class viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path class="mark__one" d="M14 26C6 26 4 20 4 14 4 8 8 5 14 5z"></path>
            <path class="mark__two" d="M18 6c8 0 10 6 10 12 0 6-4 9-10 9z"></path>
        </svg>
    }
}

/// The way out. A plain link: it works before and without any script of ours.
#[component]
pub fn Exit() -> Piece {
    view! {
        <a class="exit" href="/leave" rel="nofollow noreferrer" data-exit>
            {icon(Icon::Exit)}
            <span>{say(msg::common::exit_button())}</span>
        </a>
    }
}

/// The part of the page that is different on each screen.
#[component]
pub fn Main(
    /// What is on the screen.
    children: Piece,
) -> Piece {
    view! { <main class="page" id="main" tabindex="-1">{children}</main> }
}

/// What the screen is about. It takes the focus when the screen changes (`data-focus="heading"`).
#[component]
pub fn PageHeading(
    /// What the screen is about.
    #[prop(into)]
    text: Text,
    /// What it belongs to, above it.
    #[prop(into, optional)]
    above: Option<Text>,
    /// A sentence or two that say what can be done here.
    #[prop(into, optional)]
    below: Option<Text>,
) -> Piece {
    view! {
        <div class="page-heading">
            {above.map(|above| above.line("page-heading__above"))}
            <h1 class="page-heading__title" tabindex="-1" data-focus="heading">{text}</h1>
            {below.map(|below| below.line("page-heading__below"))}
        </div>
    }
}

/// Everything in the page, from the first link to the last tab.
#[component]
pub fn Frame(
    /// Whether it is the workers' closer setting.
    #[prop(optional)]
    team: bool,
    /// [`SkipLink`], [`TopBar`], the tabs, [`Main`], the status.
    children: Piece,
) -> Piece {
    let class = if team { "frame team" } else { "frame" };
    part(class, children)
}

/// Things below each other with room between them.
#[component]
pub fn Stack(
    /// The things.
    children: Piece,
) -> Piece {
    part("stack", children)
}
