//! How a visit to the public pages begins.

use leptos::prelude::*;

use crate::page::mark;
use crate::{Piece, Text, view};

/// The first thing a newcomer sees: what this is, and the one or two things to do.
#[component]
pub fn Welcome(
    /// What this is. It is the screen's heading.
    #[prop(into)]
    title: Text,
    /// What can be done here.
    #[prop(into)]
    words: Text,
    /// The buttons.
    children: Piece,
) -> Piece {
    view! {
        <section class="welcome">
            <h1 class="welcome__title" tabindex="-1" data-focus="heading">{title}</h1>
            <p class="welcome__words">{words}</p>
            {children}
            {mark("welcome__mark")}
        </section>
    }
}
