//! Which language to read: each named in itself, in its own letters.

use i18n::{Language, msg};
use leptos::prelude::*;

use crate::{Piece, view};

use crate::{Go, Icon, Reader, button::anchor, icon};

/// One language to read.
pub struct Tongue {
    /// Which.
    pub language: Language,
    /// What choosing it does, or where the page in it is.
    pub go: Go,
}

/// The choice of language. `menu` keeps it closed until asked for, where room is short.
#[component]
pub fn LanguageChoice(
    /// The languages there are.
    tongues: Vec<Tongue>,
    /// Whether it opens from a button that shows the language being read.
    #[prop(optional)]
    menu: bool,
) -> Piece {
    let reader = Reader::here();
    let label = reader.say(msg::language::switch_label());
    let rows = Piece::each(tongues, |tongue| row(tongue, reader.clone()));
    let list = view! { <ul class="languages__list" role="list">{rows}</ul> };
    let chosen = reader.clone();
    // Choosing closes the menu: its language is read, and the answer is always no.
    let is_open = move || {
        chosen.language();
        false
    };
    let list = match menu {
        false => view! { {icon(Icon::Globe)} {list} },
        true => view! {
            <details class="languages__menu" prop:open=is_open>
                <summary class="languages__summary">
                    {icon(Icon::Globe)}
                    <span>{move || reader.language().own_name()}</span>
                </summary>
                {list}
            </details>
        },
    };
    match menu {
        true => view! { <nav class="languages" aria-label=label>{list}</nav> },
        // The menu is the landmark; this is one of the things on a screen.
        false => view! { <div class="languages" role="group" aria-label=label>{list}</div> },
    }
}

fn row(Tongue { language, go }: Tongue, reader: Reader) -> Piece {
    let name = view! { <bdi lang=language.tag() dir=language.dir()>{language.own_name()}</bdi> };
    let link = anchor("languages__link", go, name);
    view! {
        <li class="languages__language" data-here=move || (reader.language() == language).then_some("true")>{link}</li>
    }
}
