//! A day: one of a few that are likely, or another.

use i18n::msg;
use leptos::prelude::*;

use crate::choice::{group, radio};
use crate::{Choice, Field, Look, Piece, Text, say, view};

/// A day chosen from a few worded ones, or from the phone's own calendar. The answer is always a day.
#[component]
pub fn DateChoice(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// A day as `2026-11-30`, or nothing yet.
    field: Field,
    /// The likely days. Their values are days; an empty value stands for “no day yet”.
    choices: Vec<Choice>,
    /// The first day that can be chosen.
    #[prop(into, optional)]
    from: Option<String>,
    /// The last day that can be chosen.
    #[prop(into, optional)]
    until: Option<String>,
) -> Piece {
    let calendar = calendar(&field, &choices, from, until);
    let rows = Piece::each(choices.into_iter().enumerate(), |(at, choice)| radio(&field, at, choice));
    group(&field, label, hint, Look::Rows, false, view! { {rows} {calendar} })
}

/// The box for a day that is none of the worded ones; it is empty while one of those is chosen.
fn calendar(field: &Field, choices: &[Choice], from: Option<String>, until: Option<String>) -> Piece {
    let worded: Vec<String> = choices.iter().map(|choice| choice.value.clone()).collect();
    let own = move |day: &String| if worded.contains(day) { String::new() } else { day.clone() };
    let (shown, kept) = (field.value.clone(), field.value.clone());
    let id = format!("{}-day", field.id);
    view! {
        <div class="choices__other">
            <label class="choices__other-label" for=id.clone()>
                {say(if choices.is_empty() { msg::ui::date_other_label() } else { msg::ui::date_other() })}
            </label>
            <input
                class="field__box field__box--day"
                type="date"
                id=id.clone()
                name=id
                autocomplete="off"
                min=from
                max=until
                value=untrack(|| shown.with(&own))
                prop:value=move || shown.with(&own)
                on:change=move |event| kept.set(event_target_value(&event))
            />
        </div>
    }
}
