//! Answers to choose from: one, or as many as are true.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Choice, ErrorMessage, Field, Press, Text, text_field::as_heading};

/// How choices look. They work the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// One below the other.
    #[default]
    Rows,
    /// Big cards that are easy to hit.
    Cards,
    /// Small ones side by side, to narrow a list.
    Pills,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Look::Rows => "choices",
            Look::Cards => "choices choices--cards",
            Look::Pills => "choices choices--pills",
        }
    }
}

/// One answer out of several.
#[component]
pub fn Radios(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is answered: the value of one choice, or nothing yet.
    field: Field,
    /// The answers.
    choices: Vec<Choice>,
    /// How they look.
    #[prop(optional)]
    look: Look,
    /// Whether the label is the heading of the whole screen.
    #[prop(optional)]
    heading: bool,
) -> Piece {
    let rows = numbered(choices, |at, choice| radio(&field, at, choice));
    group(&field, label, hint, look, heading, rows)
}

/// As many answers as are true.
#[component]
pub fn Checkboxes(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is answered: the values of all that are chosen, in the order they were.
    field: Field<Vec<String>>,
    /// The answers.
    choices: Vec<Choice>,
    /// How they look.
    #[prop(optional)]
    look: Look,
    /// Whether the label is the heading of the whole screen.
    #[prop(optional)]
    heading: bool,
) -> Piece {
    let rows = numbered(choices, |at, choice| checkbox(&field, at, choice));
    group(&field, label, hint, look, heading, rows)
}

/// As many answers as are true, each on a card of its own.
#[component]
pub fn CardChoices(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// The values of all that are chosen.
    field: Field<Vec<String>>,
    /// The cards.
    choices: Vec<Choice>,
) -> Piece {
    let rows = numbered(choices, |at, choice| checkbox(&field, at, choice));
    group(&field, label, hint, Look::Cards, false, rows)
}

/// Narrows a list to one kind.
#[component]
pub fn FilterList(
    /// What the list is narrowed by.
    #[prop(into)]
    label: Text,
    /// The kind chosen.
    field: Field,
    /// The kinds.
    choices: Vec<Choice>,
) -> Piece {
    let rows = numbered(choices, |at, choice| radio(&field, at, choice));
    group(&field, label, None, Look::Pills, false, rows)
}

/// One yes-or-no, such as “I have read this”.
#[component]
pub fn Checkbox(
    /// What is true when it is ticked.
    #[prop(into)]
    label: Text,
    /// A line of explanation.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// Whether it is ticked.
    field: Field<bool>,
) -> Piece {
    let (shown, kept) = (field.value.clone(), field.value.clone());
    let control = Control {
        kind: "checkbox",
        id: field.id.to_string(),
        name: field.id.clone(),
        is_on: Arc::new(move || shown.get()),
        pick: (move || kept.update(|on| *on = !*on)).into(),
        choice: Choice { value: "yes".to_owned(), label, hint },
    };
    view! {
        <div class="field">
            <ErrorMessage id=field.problem_id() problem=field.problem.clone()/>
            <div class="choices">{control.draw()}</div>
        </div>
    }
}

fn numbered(choices: Vec<Choice>, draw: impl Fn(usize, Choice) -> Piece) -> Piece {
    Piece::each(choices.into_iter().enumerate(), |(at, choice)| draw(at, choice))
}

/// The first control carries the field's own id, so that an error summary leads to it.
fn control_id<V: Send + Sync>(field: &Field<V>, at: usize) -> String {
    if at == 0 { field.id.to_string() } else { format!("{}-{at}", field.id) }
}

pub(crate) fn radio(field: &Field, at: usize, choice: Choice) -> Piece {
    let (shown, kept) = (field.value.clone(), field.value.clone());
    let (here, picked) = (choice.value.clone(), choice.value.clone());
    Control {
        kind: "radio",
        id: control_id(field, at),
        name: field.id.clone(),
        is_on: Arc::new(move || shown.with(|value| *value == here)),
        pick: (move || kept.set(picked.clone())).into(),
        choice,
    }
    .draw()
}

fn checkbox(field: &Field<Vec<String>>, at: usize, choice: Choice) -> Piece {
    let (shown, kept) = (field.value.clone(), field.value.clone());
    let (here, picked) = (choice.value.clone(), choice.value.clone());
    let toggle = move || {
        kept.update(|values| match values.iter().position(|value| *value == picked) {
            Some(at) => drop(values.remove(at)),
            None => values.push(picked.clone()),
        });
    };
    Control {
        kind: "checkbox",
        id: control_id(field, at),
        name: field.id.clone(),
        is_on: Arc::new(move || shown.with(|values| values.contains(&here))),
        pick: toggle.into(),
        choice,
    }
    .draw()
}

/// One control with its words. Every radio and every checkbox is drawn here, so the phone carries the code once.
struct Control {
    kind: &'static str,
    id: String,
    name: Arc<str>,
    is_on: Arc<dyn Fn() -> bool + Send + Sync>,
    pick: Press,
    choice: Choice,
}

impl Control {
    fn draw(self) -> Piece {
        let Control { kind, id, name, is_on, pick, choice } = self;
        let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
        let hint =
            choice.hint.map(|hint| view! { <span class="choice__hint" id=hint_id.clone()>{hint}</span> });
        view! {
            <div class="choice">
                <input
                    class="choice__box"
                    type=kind
                    id=id.clone()
                    name=name.to_string()
                    value=choice.value
                    checked=untrack(|| is_on())
                    prop:checked=move || is_on()
                    on:change=move |_| pick.run()
                    aria-describedby=hint_id.clone()
                />
                <label class="choice__words" for=id>
                    <span class="choice__label">{choice.label}</span>
                </label>
                {hint}
            </div>
        }
    }
}

/// The frame around choices that answer one question together.
pub(crate) fn group<V: Send + Sync + 'static>(
    field: &Field<V>,
    label: Text,
    hint: Option<Text>,
    look: Look,
    heading: bool,
    rows: Piece,
) -> Piece {
    let always = if hint.is_some() { field.hint_id() } else { String::new() };
    let described = field.described_by(always);
    let problem = view! { <ErrorMessage id=field.problem_id() problem=field.problem.clone()/> };
    let hint = hint.map(|hint| field.hint(hint));
    let label = if heading { as_heading(label.show()) } else { label.show() };
    view! {
        <fieldset class="field" aria-describedby=described>
            <legend class="field__label">{label}</legend>
            {hint}
            {problem}
            <div class=look.class()>{rows}</div>
        </fieldset>
    }
}
