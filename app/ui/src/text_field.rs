//! Boxes to write in: one line, or as many as it takes.

use i18n::{Message, msg};
use leptos::prelude::*;

use crate::{Announcer, ErrorMessage, Field, IntoPiece, Piece, Reader, Text, say, view};

/// What a one-line box is for. It decides what the phone offers, and whether it may remember.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// A person's words. The phone is asked not to remember them.
    #[default]
    Words,
    /// Words to look for.
    Search,
    /// The name somebody signs in with; a passkey may answer here too.
    SignInName,
    /// The passphrase of an account. Pasting and password managers are welcome.
    Passphrase,
    /// A passphrase being chosen.
    NewPassphrase,
    /// A code read from somewhere else.
    Code,
}

impl Purpose {
    const fn kind(self) -> &'static str {
        match self {
            Purpose::Passphrase | Purpose::NewPassphrase => "password",
            Purpose::Search => "search",
            Purpose::Words | Purpose::SignInName | Purpose::Code => "text",
        }
    }

    const fn autocomplete(self) -> &'static str {
        match self {
            Purpose::Words | Purpose::Search => "off",
            Purpose::SignInName => "username webauthn",
            Purpose::Passphrase => "current-password",
            Purpose::NewPassphrase => "new-password",
            Purpose::Code => "one-time-code",
        }
    }

    /// Names and secrets are not sentences: no capitals, no corrections.
    const fn is_exact(self) -> bool {
        !matches!(self, Purpose::Words | Purpose::Search)
    }
}

/// A one-line box.
#[component]
pub fn TextField(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is answered.
    field: Field,
    /// What it is for.
    #[prop(optional)]
    purpose: Purpose,
    /// Whether the label is the heading of the whole screen.
    #[prop(optional)]
    heading: bool,
) -> Piece {
    let always = if hint.is_some() { field.hint_id() } else { String::new() };
    let value = field.value.clone();
    let exact = purpose.is_exact();
    let control = view! {
        <input
            class="field__box"
            id=field.id.to_string()
            name=field.id.to_string()
            type=purpose.kind()
            autocomplete=purpose.autocomplete()
            autocapitalize=exact.then_some("none")
            spellcheck=exact.then_some("false")
            value=field.answer()
            prop:value=field.shown()
            on:input=move |event| value.set(event_target_value(&event))
            aria-describedby=field.described_by(always)
            aria-invalid=field.is_wrong()
        />
    };
    around(&field, label, hint, heading, control.into_piece(), None)
}

/// A box for as many lines as it takes. It grows with the words. How many letters are left is said through the
/// [`Announcer`] of the page.
#[component]
pub fn TextArea(
    /// What is asked.
    #[prop(into)]
    label: Text,
    /// How to answer it.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is answered.
    field: Field,
    /// The most letters; how many are left is shown, and said aloud near the end.
    #[prop(optional)]
    max: Option<u32>,
    /// Lines to begin with.
    #[prop(default = 4)]
    rows: usize,
    /// Whether the label is the heading of the whole screen.
    #[prop(optional)]
    heading: bool,
) -> Piece {
    let mut always = if hint.is_some() { field.hint_id() } else { String::new() };
    if max.is_some() {
        always = format!("{always} {}-limit", field.id).trim_start().to_owned();
    }
    let (value, grown) = (field.value.clone(), field.value.clone());
    let announcer = Announcer::here();
    let write = move |words: String| {
        if let Some(max) = max {
            let before = value.with_untracked(|words| spoken(left(words, max), max));
            if let Some(now) = spoken(left(&words, max), max).filter(|now| Some(*now) != before) {
                announcer.announce(counted(now));
            }
        }
        value.set(words);
    };
    let control = view! {
        <textarea
            class="field__box field__box--tall"
            id=field.id.to_string()
            name=field.id.to_string()
            autocomplete="off"
            rows=move || grown.with(|words| rows_for(words, rows)).to_string()
            prop:value=field.shown()
            on:input=move |event| write(event_target_value(&event))
            aria-describedby=field.described_by(always)
            aria-invalid=field.is_wrong()
        >{field.answer()}</textarea>
    };
    let count = max.map(|max| count(&field, max));
    around(&field, label, hint, heading, control.into_piece(), count)
}

/// Lines enough for the words on a narrow phone, within reason.
fn rows_for(words: &str, least: usize) -> usize {
    let lines: usize = words.split('\n').map(|line| 1 + line.chars().count() / 34).sum();
    lines.clamp(least, least.max(16))
}

/// A question that is the heading of its screen.
pub(crate) fn as_heading(label: Piece) -> Piece {
    view! { <h1 class="field__heading" tabindex="-1" data-focus="heading">{label}</h1> }
}

fn around(
    field: &Field,
    label: Text,
    hint: Option<Text>,
    heading: bool,
    control: Piece,
    after: Option<Piece>,
) -> Piece {
    let hint = hint.map(|hint| field.hint(hint));
    let label = view! { <label class="field__label" for=field.id.to_string()>{label}</label> };
    let label = if heading { as_heading(label) } else { label };
    view! {
        <div class="field">
            {label}
            {hint}
            <ErrorMessage id=field.problem_id() problem=field.problem.clone()/>
            {control}
            {after}
        </div>
    }
}

/// How many letters are left, at every key, for the eye. The ear hears the steps [`spoken`] names.
fn count(field: &Field, max: u32) -> Piece {
    let (reader, value) = (Reader::here(), field.value.clone());
    let count = move || reader.said(&counted(value.with(|words| left(words, max))));
    view! {
        <p class="hidden" id=format!("{}-limit", field.id)>{say(msg::ui::field_limit(max))}</p>
        <p class="field__count" aria-hidden="true">{count}</p>
    }
}

fn left(words: &str, max: u32) -> i64 {
    i64::from(max) - i64::try_from(words.chars().count()).unwrap_or(i64::MAX)
}

fn counted(left: i64) -> Message {
    if left < 0 { msg::common::count_over(left.saturating_neg()) } else { msg::common::count_left(left) }
}

/// What is said aloud: nothing until a fifth is left, then every tenth letter, and every one beyond the end.
fn spoken(left: i64, max: u32) -> Option<i64> {
    match left {
        _ if left > i64::from(max) / 5 => None,
        ..=0 => Some(left),
        _ => Some((left + 9) / 10 * 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_as_tall_as_its_words_need_on_a_narrow_phone() {
        assert_eq!(rows_for("", 4), 4);
        assert_eq!(rows_for("one\ntwo\nthree\nfour\nfive", 4), 5);
        assert_eq!(rows_for(&"word ".repeat(40), 4), 6);
        assert_eq!(rows_for(&"\n".repeat(900), 4), 16);
        assert_eq!(rows_for("", 20), 20);
    }

    #[test]
    fn letters_left_are_said_aloud_only_near_the_end_and_in_steps() {
        let said: Vec<Option<i64>> =
            [50, 21, 20, 19, 11, 10, 1, 0, -1, -2].map(|left| spoken(left, 100)).into();
        assert_eq!(
            said,
            [None, None, Some(20), Some(20), Some(20), Some(10), Some(10), Some(0), Some(-1), Some(-2)]
        );
    }

    #[test]
    fn letters_are_counted_and_not_bytes() {
        assert_eq!(left("ہمت", 10), 7);
        assert_eq!(counted(3), msg::common::count_left(3i64));
        assert_eq!(counted(-3), msg::common::count_over(3i64));
    }
}
