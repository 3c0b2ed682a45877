//! What a person is filling in: the words, and what is still wrong with them.

use std::ops::Deref;
use std::sync::Arc;

use i18n::Message;
use leptos::prelude::*;

use crate::{Piece, Text, view};

/// One question of a form. `V` is what is answered: words, or several choices. Cheap to clone: all clones are one.
#[derive(Clone)]
pub struct Field<V: Send + Sync + 'static = String>(Arc<Asked<V>>);

/// What a [`Field`] holds.
pub struct Asked<V: Send + Sync + 'static> {
    /// The id of its first control; what an error summary leads to.
    pub id: Arc<str>,
    /// The answer as it stands.
    pub value: ArcRwSignal<V>,
    /// What to put right, in words that say how.
    pub problem: ArcRwSignal<Option<Message>>,
}

impl<V: Send + Sync + 'static> Deref for Field<V> {
    type Target = Asked<V>;

    fn deref(&self) -> &Asked<V> {
        &self.0
    }
}

impl<V: Default + Clone + Send + Sync + 'static> Field<V> {
    /// An empty field. `id` is unique on the screen.
    pub fn new(id: impl Into<Arc<str>>) -> Self {
        Field::holding(id, V::default())
    }

    /// A field that begins with an answer.
    pub fn holding(id: impl Into<Arc<str>>, value: V) -> Self {
        let (id, value, problem) = (id.into(), ArcRwSignal::new(value), ArcRwSignal::new(None));
        Field(Arc::new(Asked { id, value, problem }))
    }

    /// The answer now, not tracked: for the moment of sending.
    pub fn answer(&self) -> V {
        self.value.get_untracked()
    }

    /// What an error summary says about this field, tracked.
    pub fn found(&self) -> Option<Problem> {
        self.problem.get().map(|message| Problem { field: Some(self.id.clone()), message })
    }
}

impl Field {
    /// What the box holds, for `prop:value`.
    pub(crate) fn shown(&self) -> impl Fn() -> String + Clone + Send + Sync + 'static + use<> {
        let value = self.value.clone();
        move || value.get()
    }
}

impl<V: Send + Sync + 'static> Field<V> {
    pub(crate) fn hint(&self, hint: Text) -> Piece {
        view! { <p class="field__hint" id=self.hint_id()>{hint}</p> }
    }

    pub(crate) fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    pub(crate) fn problem_id(&self) -> String {
        format!("{}-problem", self.id)
    }

    /// The ids of everything that explains this field, for `aria-describedby`. `always` are there at all times.
    pub(crate) fn described_by(
        &self,
        always: String,
    ) -> impl Fn() -> Option<String> + Clone + Send + Sync + 'static + use<V> {
        let (problem, problem_id) = (self.problem.clone(), self.problem_id());
        move || {
            let ids = match (problem.with(Option::is_some), always.is_empty()) {
                (true, true) => problem_id.clone(),
                (true, false) => format!("{problem_id} {always}"),
                (false, _) => always.clone(),
            };
            (!ids.is_empty()).then_some(ids)
        }
    }

    /// For `aria-invalid`.
    pub(crate) fn is_wrong(
        &self,
    ) -> impl Fn() -> Option<&'static str> + Clone + Send + Sync + 'static + use<V> {
        let problem = self.problem.clone();
        move || problem.with(Option::is_some).then_some("true")
    }
}

/// Something to put right before the form can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field it is about, if it is about one.
    pub field: Option<Arc<str>>,
    /// What to do.
    pub message: Message,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the form keeps.
    pub value: String,
    /// What the person reads.
    pub label: Text,
    /// A line of explanation.
    pub hint: Option<Text>,
}

impl Choice {
    /// An answer that explains itself.
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Choice { value: value.into(), label: label.into(), hint: None }
    }

    /// The same answer with a line of explanation.
    pub fn hinting(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
