//! Reading what somebody filled in, and saying kindly what is still wrong with it.

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

/// What is wrong with a form: with its fields, in their order, and with sending it.
#[derive(Clone)]
pub struct Problems {
    fields: Vec<Field>,
    sending: ArcRwSignal<Option<Message>>,
}

impl Problems {
    /// Of a form with these fields.
    pub fn of(fields: impl IntoIterator<Item = Field>) -> Self {
        Problems { fields: fields.into_iter().collect(), sending: ArcRwSignal::default() }
    }

    /// For the summary above the form, tracked.
    pub fn all(&self) -> ArcSignal<Vec<Problem>> {
        let problems = self.clone();
        ArcSignal::derive(move || {
            let sending = problems.sending.get().map(|message| Problem { field: None, message });
            problems.fields.iter().filter_map(Field::found).chain(sending).collect()
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
