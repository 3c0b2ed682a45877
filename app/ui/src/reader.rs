//! Whoever is reading: the language they chose, and everything said again when they choose another.

use std::sync::Arc;

use i18n::{Language, Message, Words};
use leptos::prelude::*;

use crate::{IntoPiece, Piece, view};

/// The reader's words, shared by everything on the screen. Changing them changes the words in place, so nothing typed
/// is lost.
#[derive(Clone)]
pub struct Reader {
    words: ArcRwSignal<Option<Arc<Words>>>,
}

impl Reader {
    /// Somebody who reads `words`.
    pub fn new(words: Arc<Words>) -> Self {
        Reader { words: ArcRwSignal::new(Some(words)) }
    }

    /// Nobody's words are here yet: everything reads as nothing until [`Reader::speak`].
    pub fn silent() -> Self {
        Reader { words: ArcRwSignal::new(None) }
    }

    /// Makes this the reader of everything drawn below the current owner.
    pub fn provide(&self) {
        provide_context(self.clone());
    }

    /// The reader of what is being drawn.
    pub fn here() -> Self {
        use_context().unwrap_or_else(Reader::silent)
    }

    /// From now on, these words.
    pub fn speak(&self, words: Arc<Words>) {
        self.words.set(Some(words));
    }

    /// The language being read, tracked.
    pub fn language(&self) -> Language {
        self.words.with(|words| words.as_ref().map_or(Language::SOURCE, |words| words.language()))
    }

    /// A message as plain text that follows the language, for attributes.
    pub fn say(&self, message: Message) -> impl Fn() -> String + Clone + Send + Sync + 'static + use<> {
        let reader = self.clone();
        move || reader.said(&message)
    }

    /// A message as plain text, tracked.
    pub fn said(&self, message: &Message) -> String {
        self.words.with(|words| words.as_ref().map_or_else(String::new, |words| words.say(message)))
    }

    pub(crate) fn shown(&self, message: &Message) -> Piece {
        let said = self
            .words
            .with(|words| words.as_ref().map(|words| (words.say_with_lang(message), words.language())));
        match said {
            None => ().into_piece(),
            Some(((text, lang), reading)) if lang == reading => text.into_piece(),
            Some(((text, lang), _)) => {
                view! { <span lang=lang.tag() dir=lang.dir()>{text}</span> }
            }
        }
    }
}
