//! What several pages are put together from.

use api::screen::SitePage;
use i18n::Message;
use ui::{Heading, Link, Piece, Stack, Text, say, view};

use crate::{frame, here::Here};

/// A part of a page: a heading, and what stands under it.
pub(crate) fn part(heading: Message, inside: Vec<Piece>) -> Piece {
    view! { <section><Stack><Heading text=heading/>{inside}</Stack></section> }
}

pub(crate) fn paragraph(words: Message) -> Piece {
    view! { <p>{say(words)}</p> }
}

/// Short sentences that belong together, in no order.
pub(crate) fn bullets(words: impl IntoIterator<Item = Message>) -> Piece {
    let rows: Vec<Piece> = words.into_iter().map(|words| view! { <li>{say(words)}</li> }).collect();
    view! { <ul class="bullets">{rows}</ul> }
}

/// Names with what each of them means.
pub(crate) fn meanings(of: impl IntoIterator<Item = (Text, Text)>) -> Piece {
    let rows: Vec<Piece> = of
        .into_iter()
        .map(|(name, meaning)| {
            view! { <div class="meanings__row"><dt>{name}</dt><dd>{meaning}</dd></div> }
        })
        .collect();
    view! { <dl class="meanings">{rows}</dl> }
}

/// The ways to other pages, each by its name.
pub(crate) fn links(here: &Here<'_>, pages: impl IntoIterator<Item = SitePage>) -> Piece {
    let rows: Vec<Piece> = pages
        .into_iter()
        .map(|page| {
            let link = view! { <Link label=frame::name(page) go=here.go(page)/> };
            view! { <li>{link}</li> }
        })
        .collect();
    view! { <ul class="site-ways" role="list">{rows}</ul> }
}
