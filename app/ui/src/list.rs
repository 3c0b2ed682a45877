//! Lists that are read as lists: answers to check, things to do.

use i18n::msg;
use leptos::prelude::*;

use crate::{IntoPiece, Piece, view};

use crate::{Go, Text, button::anchor, button::aside, say};

/// One answer, and the way to change it.
pub struct Answer {
    /// What was asked, shortly.
    pub about: Text,
    /// What was answered.
    pub answer: Piece,
    /// Where it can be changed.
    pub change: Option<Go>,
}

/// Answers to look through before they are sent.
#[component]
pub fn SummaryList(
    /// The answers, in the order they were asked.
    answers: Vec<Answer>,
) -> Piece {
    let rows = Piece::each(answers, answer);
    view! { <dl class="summary">{rows}</dl> }
}

fn answer(Answer { about, answer, change }: Answer) -> Piece {
    let change = change.map(|go| {
        let words = view! { {say(msg::common::button_change())} {aside(about.clone())} };
        view! { <dd class="summary__change">{anchor("link", go, words.into_piece())}</dd> }
    });
    view! {
        <div class="summary__row">
            <dt class="summary__about">{about}</dt>
            <dd class="summary__answer">{answer}</dd>
            {change}
        </div>
    }
}

/// How far along a few questions somebody is.
#[component]
pub fn Steps(
    /// Which step this is, from 1.
    at: usize,
    /// How many there are.
    of: usize,
    /// The same in words, such as “Step 2 of 6”.
    #[prop(into)]
    words: Text,
) -> Piece {
    let dots = Piece::each(1..=of, |step| {
        let class = if step <= at { "steps__dot steps__dot--past" } else { "steps__dot" };
        view! { <i class=class></i> }
    });
    view! {
        <div class="steps">
            <p class="steps__words">{words}</p>
            <div class="steps__dots" aria-hidden="true">{dots}</div>
        </div>
    }
}
