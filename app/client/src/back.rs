//! The words of a message, for a parent and for a worker alike: a letter, or the team's message back in its three parts.

use api::message::MessageView;
use domain::words::Paragraph;
use i18n::{Message, msg};
use ui::{Heading, Level, Piece, Written, view};

/// What a message says.
pub fn said(message: &MessageView) -> Piece {
    match &message.back {
        None => Written::new(message.words.as_str()).block(),
        Some(back) => parts(back),
    }
}

/// What we noticed, what we will do, what we would like to ask: each under its name.
pub fn parts(back: &domain::cycle::Back) -> Piece {
    let part = |title: Message, words: &Paragraph| {
        let words = Written::new(words.as_str()).block();
        view! { <div><Heading text=title level=Level::Three/> {words}</div> }
    };
    view! {
        <div class="stack">
            {part(msg::message::back_noticed(), &back.noticed)}
            {part(msg::message::back_will(), &back.will)}
            {part(msg::message::back_ask(), &back.ask)}
        </div>
    }
}
