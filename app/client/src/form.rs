//! Reading what somebody filled in, and saying kindly what is still wrong with it.

use std::sync::Arc;

use domain::words::{Words, WordsRefusal};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Field, Problem};

use crate::browser;

/// What to put right, in the reader's words.
pub fn words_problem(refusal: WordsRefusal) -> Message {
    match refusal {
        WordsRefusal::Blank => msg::problem::words_blank(),
        WordsRefusal::TooLong { max } => msg::problem::words_too_long(max),
        WordsRefusal::Disguised => msg::problem::words_disguised(),
    }
}

/// The words of a box that needs some. What is wrong is said at the box.
pub fn required<const MAX: usize>(field: &Field) -> Option<Words<MAX>> {
    let parsed = field.value.with_untracked(|text| Words::parse(text));
    note(field, parsed.as_ref().err().copied());
    parsed.ok()
}

/// The words of a box that may be left empty; nothing at all when they cannot be kept.
pub fn optional<const MAX: usize>(field: &Field) -> Option<Option<Words<MAX>>> {
    let parsed = field.value.with_untracked(|text| Words::parse_optional(text));
    note(field, parsed.as_ref().err().copied());
    parsed.ok()
}

/// One of several answers, by its value. That nothing was chosen is said at the choices.
pub fn chosen<T>(field: &Field, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let found = field.value.with_untracked(|value| read(value));
    field.problem.set(if found.is_some() { None } else { Some(msg::problem::choice_blank()) });
    found
}

fn note(field: &Field, refusal: Option<WordsRefusal>) {
    field.problem.set(refusal.map(words_problem));
}

/// The value a form keeps for one of `all`: its place.
pub fn place_of<T: PartialEq>(all: &[T], one: &T) -> String {
    all.iter().position(|it| it == one).map_or_else(String::new, |place| place.to_string())
}

/// The one of `all` a form's value stands for.
pub fn at_place<T: Copy>(all: &[T], value: &str) -> Option<T> {
    all.get(value.parse::<usize>().ok()?).copied()
}

/// What is wrong with a form: with its fields, in their order, and with sending it.
#[derive(Clone, Default)]
pub struct Problems {
    fields: Vec<(Arc<str>, ArcRwSignal<Option<Message>>)>,
    sending: ArcRwSignal<Option<Message>>,
}

impl Problems {
    /// Of a form with these fields.
    pub fn of(fields: &[&Field]) -> Self {
        fields.iter().fold(Problems::default(), |problems, field| problems.with(field))
    }

    /// … and this one.
    #[must_use]
    pub fn with<V: Send + Sync + 'static>(mut self, field: &Field<V>) -> Self {
        self.fields.push((field.id.clone(), field.problem.clone()));
        self
    }

    /// For the summary above the form, tracked.
    pub fn all(&self) -> ArcSignal<Vec<Problem>> {
        let problems = self.clone();
        ArcSignal::derive(move || {
            let field = |(id, problem): &(Arc<str>, ArcRwSignal<Option<Message>>)| {
                problem.get().map(|message| Problem { field: Some(id.clone()), message })
            };
            let sending = problems.sending.get().map(|message| Problem { field: None, message });
            problems.fields.iter().filter_map(field).chain(sending).collect()
        })
    }

    /// Nothing is wrong with sending it, so far.
    pub fn clear(&self) {
        self.sending.set(None);
    }

    /// It could not be sent, and why. The focus goes to the summary.
    pub fn say(&self, message: Message) {
        self.sending.set(Some(message));
        self.show();
    }

    /// The focus goes to the summary once it is on the screen.
    pub fn show(&self) {
        browser::soon(browser::to_problem);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::goal::Area;

    #[test]
    fn a_choice_stands_for_the_one_at_its_place() {
        for area in Area::ALL {
            assert_eq!(at_place(&Area::ALL, &place_of(&Area::ALL, &area)), Some(area));
        }
        for value in ["", "99", "-1", "x"] {
            assert_eq!(at_place(&Area::ALL, value), None, "{value}");
        }
    }

    #[test]
    fn an_empty_box_is_an_answer_only_where_it_may_be_left_empty() {
        let field = Field::holding("words", "  ".to_owned());
        assert_eq!(required::<300>(&field), None);
        assert_eq!(untrack(|| field.problem.get()), Some(msg::problem::words_blank()));
        assert_eq!(optional::<300>(&field), Some(None));
        assert_eq!(untrack(|| field.problem.get()), None);
        field.value.set("a".repeat(301));
        assert_eq!(optional::<300>(&field), None);
        assert_eq!(untrack(|| field.problem.get()), Some(msg::problem::words_too_long(300u32)));
    }
}
