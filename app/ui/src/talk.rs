//! People talking: what was written, by whom, and when, in words.

use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Reader, Side, Text, page::part};

/// What was said between people, oldest first.
#[component]
pub fn Talk(
    /// What the talk is, for people who hear the page.
    #[prop(into)]
    label: Text,
    /// What was said.
    children: Piece,
) -> Piece {
    view! { <ol class="talk" role="list" aria-label=label.said()>{children}</ol> }
}

/// One thing somebody said.
#[component]
pub fn Bubble(
    /// Whose side it stands on.
    side: Side,
    /// Who said it.
    #[prop(into)]
    author: Text,
    /// What they are to the reader.
    #[prop(into, optional)]
    role: Option<Text>,
    /// When, in words.
    #[prop(into)]
    when: Text,
    /// What they said.
    words: Piece,
    /// How it stands, such as that it could not be sent.
    #[prop(into, optional)]
    status: Option<Text>,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Piece>,
) -> Piece {
    let class = match side {
        Side::Mine => "bubble bubble--mine",
        Side::Theirs => "bubble bubble--theirs",
    };
    view! {
        <li class=class>
            <p class="bubble__who">
                <b>{author}</b>
                {role.map(|role| role.piece("bubble__role"))}
            </p>
            <div class="bubble__words">{words}</div>
            <p class="bubble__when">{when}</p>
            {status.map(|status| status.line("bubble__status"))}
            {children.map(|children| part("bubble__more", children))}
        </li>
    }
}

/// Where everything that changes without a press is said, once. It is there from the start, or nobody would hear it.
#[derive(Clone)]
pub struct Announcer {
    said: ArcRwSignal<(bool, Option<Text>)>,
}

impl Announcer {
    /// Nothing said yet.
    pub fn new() -> Self {
        Announcer { said: ArcRwSignal::new((false, None)) }
    }

    /// Makes this the announcer of everything drawn below the current owner.
    pub fn provide(&self) {
        provide_context(self.clone());
    }

    /// The announcer of what is being drawn.
    pub fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// Says this to whoever listens, even when it is what was said last.
    pub fn announce(&self, words: impl Into<Text>) {
        let words = words.into();
        self.said.update(|(turn, said)| {
            *turn = !*turn;
            *said = Some(words);
        });
    }
}

impl Default for Announcer {
    fn default() -> Self {
        Announcer::new()
    }
}

/// The one place where changes are said. Once in a page, never taken away.
#[component]
pub fn Status(
    /// Who says it.
    announcer: Announcer,
) -> Piece {
    let said = announcer.said;
    let reader = Reader::here();
    let words = move || {
        said.with(|(turn, text)| {
            let words = match text {
                Some(Text::Ours(message)) => reader.said(message),
                Some(Text::Written(written)) => written.as_str().to_owned(),
                None => String::new(),
            };
            // The same words again are only heard when the text differs.
            if *turn { words + "\u{a0}" } else { words }
        })
    };
    view! { <p class="hidden" role="status" aria-live="polite">{words}</p> }
}
