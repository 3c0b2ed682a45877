//! Buttons do something; links lead somewhere.

use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Go, Icon, Press, Text, icon, page::part};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on this screen.
    #[default]
    Primary,
    /// Another thing to do.
    Secondary,
    /// Something that is there for whoever looks for it.
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Weight::Primary => "button",
            Weight::Secondary => "button button--secondary",
            Weight::Quiet => "button button--quiet",
        }
    }
}

/// A button. Without `on_press` it sends the form it is in. While it is busy it says so, can still be reached, and a
/// second press does nothing.
#[component]
pub fn Button(
    /// What it does, in four words or fewer.
    #[prop(into)]
    label: Text,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// What it does.
    #[prop(into, optional)]
    on_press: Option<Press>,
    /// Whether it is doing it now.
    #[prop(into, optional)]
    busy: ArcSignal<bool>,
    /// A picture before the words.
    #[prop(optional)]
    picture: Option<Icon>,
    /// What it is about, for people who hear it without seeing where it stands.
    #[prop(into, optional)]
    about: Option<Text>,
) -> Piece {
    let kind = if on_press.is_some() { "button" } else { "submit" };
    let (shown, asked) = (busy.clone(), busy);
    let press = move |event: leptos::ev::MouseEvent| match (&on_press, asked.get_untracked()) {
        (_, true) => event.prevent_default(),
        (Some(press), false) => press.run(),
        (None, false) => (),
    };
    view! {
        <button class=weight.class() type=kind aria-busy=move || shown.get().then_some("true") on:click=press>
            {inside(label, picture, about)}
        </button>
    }
}

/// A link that looks like a button: the way on.
#[component]
pub fn ButtonLink(
    /// Where it leads, in four words or fewer.
    #[prop(into)]
    label: Text,
    /// Where it leads.
    go: Go,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// A picture before the words.
    #[prop(optional)]
    picture: Option<Icon>,
) -> Piece {
    anchor(weight.class(), go, inside(label, picture, None))
}

/// A link among words.
#[component]
pub fn Link(
    /// Where it leads.
    #[prop(into)]
    label: Text,
    /// Where it leads.
    go: Go,
    /// What it is about, for people who hear it without seeing where it stands.
    #[prop(into, optional)]
    about: Option<Text>,
) -> Piece {
    anchor("link", go, inside(label, None, about))
}

/// The way back one screen, at the top of the page.
#[component]
pub fn BackLink(
    /// Where back is.
    go: Go,
) -> Piece {
    anchor("back-link", go, inside(i18n::msg::common::back_link().into(), Some(Icon::Back), None))
}

/// Several buttons in a row, which becomes a column where it is narrow.
#[component]
pub fn Buttons(
    /// The buttons, the one most likely wanted first.
    children: Piece,
) -> Piece {
    part("buttons", children)
}

/// Words that are heard and not seen.
pub(crate) fn aside(words: Text) -> Piece {
    view! { <span class="hidden">" " {words}</span> }
}

fn inside(label: Text, picture: Option<Icon>, about: Option<Text>) -> Piece {
    view! {
        {picture.map(icon)}
        <span>{label} {about.map(aside)}</span>
    }
}

/// Every link is drawn here, so that a screen in memory and an address behave alike.
pub(crate) fn anchor(class: &'static str, go: Go, inside: Piece) -> Piece {
    let (address, press) = match go {
        Go::To(address) => (address, None),
        Go::Press(press) => (String::new(), Some(press)),
    };
    let follow = move |event: leptos::ev::MouseEvent| {
        if let Some(press) = &press {
            event.prevent_default();
            press.run();
        }
    };
    view! { <a class=class href=address on:click=follow>{inside}</a> }
}
