//! Grounds for words to stand on: cards, notices, a panel at the end.

use leptos::prelude::*;

use crate::{Icon, Piece, Text, icon, view};

/// How deep a heading is. A screen has one heading of the first level, and that is the screen's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// A part of the screen.
    #[default]
    Two,
    /// A part of a part.
    Three,
}

/// A heading of a part of the screen.
#[component]
pub fn Heading(
    /// What the part is about.
    #[prop(into)]
    text: Text,
    /// How deep it is.
    #[prop(optional)]
    level: Level,
) -> Piece {
    heading(text, level)
}

fn heading(text: Text, level: Level) -> Piece {
    match level {
        Level::Two => view! { <h2 class="heading">{text}</h2> },
        Level::Three => view! { <h3 class="heading heading--small">{text}</h3> },
    }
}

/// One thing with its words, on a ground of its own.
#[component]
pub fn Card(
    /// What it is.
    #[prop(into, optional)]
    title: Option<Text>,
    /// How deep its title is.
    #[prop(optional)]
    level: Level,
    /// What belongs to it.
    children: Piece,
) -> Piece {
    view! {
        <section class="card">
            {title.map(|title| heading(title, level))}
            {children}
        </section>
    }
}

/// What a few words of standing feel like. Never red; the words alone say everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Only words.
    #[default]
    Plain,
    /// It is going on.
    Calm,
    /// It wants somebody's eye.
    Warm,
    /// It has been done, or it is good.
    Glad,
}

/// How something stands, in a few words.
#[component]
pub fn Tag(
    /// The words.
    #[prop(into)]
    words: Text,
    /// What they feel like.
    #[prop(optional)]
    tone: Tone,
) -> Piece {
    tag(words, tone)
}

pub(crate) fn tag(words: Text, tone: Tone) -> Piece {
    let class = match tone {
        Tone::Plain => "tag",
        Tone::Calm => "tag tag--calm",
        Tone::Warm => "tag tag--warm",
        Tone::Glad => "tag tag--glad",
    };
    words.piece(class)
}

/// Something is done, and what happens next.
#[component]
pub fn Panel(
    /// What is done. It is the screen's heading, and takes the focus.
    #[prop(into)]
    title: Text,
    /// What happens next.
    children: Piece,
) -> Piece {
    view! {
        <div class="panel">
            <span class="panel__mark">{icon(Icon::Done)}</span>
            <h1 class="panel__title" tabindex="-1" data-focus="heading">{title}</h1>
            <div class="panel__words">{children}</div>
        </div>
    }
}

/// What a notice is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// Good to know.
    #[default]
    News,
    /// It worked.
    Success,
}

/// Words above the rest of the screen, about what has just happened or is good to know.
#[component]
pub fn NoticeBox(
    /// What it is for.
    #[prop(optional)]
    kind: Notice,
    /// What it says first.
    #[prop(into)]
    title: Text,
    /// What more there is to it.
    #[prop(optional)]
    children: Piece,
) -> Piece {
    let (class, picture) = match kind {
        Notice::News => ("notice", Icon::Note),
        Notice::Success => ("notice notice--success", Icon::Done),
    };
    view! {
        <div class=class>
            {icon(picture)}
            <div class="notice__words">
                <p class="notice__title">{title}</p>
                {children}
            </div>
        </div>
    }
}
