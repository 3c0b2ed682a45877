//! What somebody promised. The team's promises and a parent's stand side by side, the same size.

use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Icon, Text, Tone, card::tag, icon, page::part};

/// On whose side something stands. Both sides look equally weighty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The reader's own.
    Mine,
    /// Somebody else's.
    Theirs,
}

/// A list of promises.
#[component]
pub fn Promises(
    /// The rows.
    children: Piece,
) -> Piece {
    view! { <ul class="promises" role="list">{children}</ul> }
}

/// One promise: who, what, when, and how it stands.
#[component]
pub fn PromiseRow(
    /// Whose it is.
    side: Side,
    /// Who promised, by name and role.
    #[prop(into)]
    owner: Text,
    /// What was promised.
    #[prop(into)]
    words: Text,
    /// By when.
    #[prop(into)]
    when: Text,
    /// That it is late, in words, when it is.
    #[prop(into, optional)]
    late: Option<Text>,
    /// How it stands otherwise, in words.
    #[prop(into, optional)]
    status: Option<Text>,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Piece>,
) -> Piece {
    let class = match side {
        Side::Mine => "promise promise--mine",
        Side::Theirs => "promise promise--theirs",
    };
    view! {
        <li class=class>
            <p class="promise__owner">{owner}</p>
            <p class="promise__words">{words}</p>
            <p class="promise__when">
                {icon(Icon::Clock)}
                <span>{when}</span>
                {late.map(|words| tag(words, Tone::Warm))}
                {status.map(|words| tag(words, Tone::Calm))}
            </p>
            {children.map(|children| part("promise__more", children))}
        </li>
    }
}
