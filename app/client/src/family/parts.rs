//! Small things many screens say the same way.

use api::said::SaidText;
use domain::words::Words;
use i18n::{Message, msg};
use ui::{
    Card, CardProps, Details, ErrorSummary, Form, Heading, InsetText, Level, NoticeBox, Piece, Press, Reader,
    Text, Written, say, view,
};

use crate::writing::Writing;

/// A paragraph of our own words.
pub(crate) fn para(message: Message) -> Piece {
    view! { <p>{say(message)}</p> }
}

/// A paragraph in small, soft letters.
pub(crate) fn small(text: impl Into<Text>) -> Piece {
    let text = text.into();
    view! { <p class="small">{text}</p> }
}

/// Things one below the other.
pub(crate) fn stack(inside: Piece) -> Piece {
    view! { <div class="stack">{inside}</div> }
}

/// A part of the screen with its heading.
pub(crate) fn section(title: Message, inside: Piece) -> Piece {
    view! { <section class="stack"><Heading text=title/> {inside}</section> }
}

/// A part of a part with its heading.
pub(crate) fn subsection(title: impl Into<Text>, inside: Piece) -> Piece {
    let title = title.into();
    view! { <div class="stack"><Heading text=title level=Level::Three/> {inside}</div> }
}

/// Something with its words, on a ground of its own.
pub(crate) fn card(title: Option<Text>, level: Level, inside: Piece) -> Piece {
    Card(CardProps { title, level, children: inside })
}

/// Words set apart from the rest.
pub(crate) fn inset(inside: Piece) -> Piece {
    view! { <InsetText>{inside}</InsetText> }
}

/// More to read for whoever wants it.
pub(crate) fn details(summary: Message, inside: Piece) -> Piece {
    view! { <Details summary>{inside}</Details> }
}

/// Words about what is good to know.
pub(crate) fn notice(title: Message, inside: Piece) -> Piece {
    view! { <NoticeBox title>{inside}</NoticeBox> }
}

/// Questions sent together, below what is wrong with them.
pub(crate) fn form(writing: &Writing, send: Press, inside: Piece) -> Piece {
    let problems = writing.problems.all();
    view! { <ErrorSummary problems/> <Form on_send=send>{inside}</Form> }
}

/// What somebody wrote, as they wrote it.
pub(crate) fn written<const MAX: usize>(words: &Words<MAX>) -> Written {
    Written::new(words.as_str())
}

/// Words of the council, in the language they are really in.
pub(crate) fn said(text: &SaidText) -> Text {
    Text::Written(Written::new(text.text.clone()).in_language(text.lang.clone()))
}

/// Names as a sentence lists them, in the reader's language.
pub(crate) fn listed(reader: &Reader, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let mut first = first.iter().cloned();
            let start = first.next().unwrap_or_default();
            let start = first.fold(start, |list, next| reader.said(&msg::common::list_comma(list, next)));
            reader.said(&msg::common::list_and(start, last.clone()))
        }
    }
}
