//! From 0 to 10, and the words that go with the number. One is never asked or kept without the other.

use leptos::prelude::*;

use crate::choice::{group, radio};
use crate::{Choice, Field, Look, Piece, Text, TextArea, view};

/// A number from 0 to 10 with worded ends, and the box that asks for the words behind it.
#[component]
pub fn Ruler(
    /// What is asked, such as where I am now.
    #[prop(into)]
    label: Text,
    /// What 0 means.
    #[prop(into)]
    low: Text,
    /// What 10 means.
    #[prop(into)]
    high: Text,
    /// The number, as `"0"` to `"10"`, or nothing yet.
    field: Field,
    /// What is asked about the number, such as why that and not lower.
    #[prop(into)]
    why: Text,
    /// How to answer it.
    #[prop(into, optional)]
    why_hint: Option<Text>,
    /// The words.
    words: Field,
    /// The most letters of the words.
    #[prop(optional)]
    max: Option<u32>,
) -> Piece {
    let numbers = Piece::each(0..=10usize, |number| {
        radio(&field, number, Choice::new(number.to_string(), number.to_string()))
    });
    let rows = view! {
        <div class="ruler">
            <p class="ruler__end"><b class="ruler__number">"0"</b>{low}</p>
            <div class="ruler__numbers">{numbers}</div>
            <p class="ruler__end ruler__end--high"><b class="ruler__number">"10"</b>{high}</p>
        </div>
    };
    view! {
        <div class="ruler-with-words">
            {group(&field, label, None, Look::Rows, false, rows)}
            {words_box(why, why_hint, words, max)}
        </div>
    }
}

fn words_box(label: Text, hint: Option<Text>, field: Field, max: Option<u32>) -> Piece {
    let props = crate::text_field::TextAreaProps { label, hint, field, max, rows: 3, heading: false };
    TextArea(props)
}
