//! My side, same size: what a parent answers stands beside what the plan says, on the screen and on paper.

use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Text, Written, page::part};

/// Two sides of one thing, equally wide; one below the other where it is narrow.
#[component]
pub fn BothSides(
    /// The answer.
    mine: Piece,
    /// What is answered.
    children: Piece,
) -> Piece {
    view! {
        <div class="both-sides">
            <div class="both-sides__side both-sides__side--theirs">{children}</div>
            <div class="both-sides__side both-sides__side--mine">{mine}</div>
        </div>
    }
}

/// What somebody answers to a point, in their words.
#[component]
pub fn ResponseBlock(
    /// Whose side this is, such as “My side”.
    #[prop(into)]
    title: Text,
    /// Where they stand, in words, once they have said.
    #[prop(into, optional)]
    stance: Option<Text>,
    /// What they say.
    #[prop(optional)]
    words: Option<Written>,
    /// When they said it.
    #[prop(into, optional)]
    when: Option<Text>,
    /// The way to say it, or to say it anew.
    #[prop(optional)]
    children: Option<Piece>,
) -> Piece {
    view! {
        <div class="response">
            <p class="response__title">{title}</p>
            {stance.map(|stance| stance.line("response__stance"))}
            {words.map(Written::block)}
            {when.map(|when| when.line("response__when"))}
            {children.map(|children| part("response__more", children))}
        </div>
    }
}

/// Words a person said or wrote, exactly.
#[component]
pub fn Quote(
    /// The words.
    words: Written,
    /// Who, and when.
    #[prop(into, optional)]
    by: Option<Text>,
) -> Piece {
    view! {
        <figure class="quote">
            <blockquote class="quote__words">{words.block()}</blockquote>
            {by.map(|by| view! { <figcaption class="quote__by">{by}</figcaption> })}
        </figure>
    }
}
