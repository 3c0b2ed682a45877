//! More to read for whoever wants it.

use i18n::msg;
use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Icon, Text, icon, page::part, say};

/// Words that open when asked for: the meaning of a hard word, or what else there is to know.
#[component]
pub fn Details(
    /// What opening it shows.
    #[prop(into)]
    summary: Text,
    /// What is shown.
    children: Piece,
) -> Piece {
    view! {
        <details class="details">
            <summary class="details__summary">{icon(Icon::Open)} <span>{summary}</span></summary>
            <div class="details__body">{children}</div>
        </details>
    }
}

/// Words set apart from the rest, because they matter here.
#[component]
pub fn InsetText(
    /// The words.
    children: Piece,
) -> Piece {
    part("inset", children)
}

/// Who can see this, in words; opened, the one thing that cannot be kept between us.
#[component]
pub fn AudienceLabel(
    /// Who: people named, as a sentence would name them.
    #[prop(into)]
    who: Text,
    /// Whether others of the team may see it too when they plan how to help.
    #[prop(optional)]
    others: bool,
) -> Piece {
    let others = others.then(|| view! { <p>{say(msg::common::audience_others())}</p> });
    view! {
        <details class="audience">
            <summary class="audience__summary">
                {icon(Icon::Eye)}
                <span>{say(msg::common::audience_heading())} ": " <b class="audience__who">{who}</b></span>
            </summary>
            {others}
            <p class="audience__promise">{say(msg::common::audience_promise())}</p>
        </details>
    }
}
