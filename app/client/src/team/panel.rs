//! A form beside what is read: opened for one thing, one at a time, undisturbed by news.

use i18n::Message;
use ui::{Button, Buttons, ErrorSummary, Form, Heading, Piece, Press, Text, Weight, view};

use crate::browser;
use crate::team::way;
use crate::writing::Writing;

/// Draws an opened form under a heading of its own, and takes the focus there.
pub(super) fn panel(id: &'static str, title: impl Into<Text>, inside: Piece) -> Piece {
    browser::soon(move || browser::to_field(id));
    let title: Text = title.into();
    view! {
        <section class="panel-form stack" id=id tabindex="-1">
            <Heading text=title/>
            {inside}
        </section>
    }
}

/// The questions of a form with what every form has: what is wrong, how the words are kept, the button that sends.
pub(super) fn asked(
    writing: &Writing,
    send: impl Into<Press>,
    button: impl Into<Text>,
    close: Option<(Message, Press)>,
    questions: Piece,
) -> Piece {
    asked_with(Weight::Primary, writing, send, button, close, questions)
}

/// The same, where the button is one of several on the screen.
pub(super) fn asked_with(
    weight: Weight,
    writing: &Writing,
    send: impl Into<Press>,
    button: impl Into<Text>,
    close: Option<(Message, Press)>,
    questions: Piece,
) -> Piece {
    let (send, button): (Press, Text) = (send.into(), button.into());
    let close = close.map(|(label, close)| view! { <Button label weight=Weight::Quiet on_press=close/> });
    way::entitle(writing.problems.all());
    let (problems, note, busy) = (writing.problems.all(), writing.note(), writing.busy());
    view! {
        <Form on_send=send>
            <ErrorSummary problems/>
            {questions}
            {note}
            <Buttons><Button label=button weight busy/> {close}</Buttons>
        </Form>
    }
}
