//! Words on the screen: ours, in the reader's language, or somebody's own.

use std::sync::Arc;

use i18n::Message;
use leptos::prelude::*;

use crate::{IntoPiece, Piece, Reader, view};

/// Something to read. Ours change when the reader changes language; a person's own words never do.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// Our words.
    Ours(Message),
    /// Words a person, or the server, wrote.
    Written(Written),
}

/// Words as somebody wrote them, with the language they are in when it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Written(Arc<Inner>);

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    text: String,
    lang: Option<String>,
}

impl Written {
    /// Words in a language nobody recorded. Their direction is found from the letters.
    pub fn new(text: impl Into<String>) -> Self {
        Written::plain(text.into())
    }

    #[inline(never)]
    fn plain(text: String) -> Self {
        Written(Arc::new(Inner { text, lang: None }))
    }

    /// The same words, known to be in the language of this tag, so that they are read aloud rightly.
    pub fn in_language(mut self, tag: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).lang = Some(tag.into());
        self
    }

    /// The bare words.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The words as a block of their own: line breaks kept, aligned by their own direction.
    pub fn block(self) -> Piece {
        view! { <p class="written" dir="auto" lang=self.0.lang.clone()>{self.0.text.clone()}</p> }
    }

    fn inline(self) -> Piece {
        view! { <bdi lang=self.0.lang.clone()>{self.0.text.clone()}</bdi> }
    }
}

impl Text {
    /// Draws the words; ours are drawn again in place when the language changes.
    pub fn show(self) -> Piece {
        match self {
            Text::Ours(message) => say(message),
            Text::Written(written) => written.inline(),
        }
    }

    /// The words on a line of their own. Lines are drawn here and nowhere else, so the phone carries the code once.
    pub(crate) fn line(self, class: &'static str) -> Piece {
        view! { <p class=class>{self}</p> }
    }

    /// The words as a piece of a line.
    pub(crate) fn piece(self, class: &'static str) -> Piece {
        view! { <span class=class>{self}</span> }
    }

    /// The words for an attribute, which can hold only plain text.
    pub fn said(&self) -> impl Fn() -> String + Clone + Send + Sync + 'static + use<> {
        let (reader, text) = (Reader::here(), self.clone());
        move || match &text {
            Text::Ours(message) => reader.said(message),
            Text::Written(written) => written.as_str().to_owned(),
        }
    }
}

/// Draws one of our messages in the reader's language, and again in place when that changes. What is not translated yet
/// is said in English and marked as English.
pub fn say(message: Message) -> Piece {
    let reader = Reader::here();
    (move || reader.shown(&message)).into_piece()
}

impl IntoRender for Text {
    type Output = Piece;

    fn into_render(self) -> Piece {
        self.show()
    }
}

impl From<Message> for Text {
    fn from(message: Message) -> Self {
        Text::Ours(message)
    }
}

impl From<Written> for Text {
    fn from(written: Written) -> Self {
        Text::Written(written)
    }
}

/// Text the server has already written in the reader's language, such as a date or a name.
impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::Written(Written::new(text))
    }
}
