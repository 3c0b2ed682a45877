//! What several pages are put together from.

use api::screen::SitePage;
use i18n::Message;
use leptos::prelude::*;
use ui::{Heading, IntoAny, Link, Stack, Text, say, view};

use crate::{frame, here::Here};

/// A part of a page: a heading, and what stands under it.
pub(crate) fn part(heading: Message, inside: Vec<AnyView>) -> AnyView {
    view! { <section><Stack><Heading text=heading/>{inside}</Stack></section> }.into_any()
}

pub(crate) fn paragraph(words: Message) -> AnyView {
    view! { <p>{say(words)}</p> }.into_any()
}

/// Short sentences that belong together, in no order.
pub(crate) fn bullets(words: impl IntoIterator<Item = Message>) -> AnyView {
    let rows: Vec<AnyView> =
        words.into_iter().map(|words| view! { <li>{say(words)}</li> }.into_any()).collect();
    view! { <ul class="bullets">{rows}</ul> }.into_any()
}

/// Names with what each of them means.
pub(crate) fn meanings(of: impl IntoIterator<Item = (Text, Text)>) -> AnyView {
    let rows: Vec<AnyView> = of
        .into_iter()
        .map(|(name, meaning)| {
            view! { <div class="meanings__row"><dt>{name}</dt><dd>{meaning}</dd></div> }.into_any()
        })
        .collect();
    view! { <dl class="meanings">{rows}</dl> }.into_any()
}

/// The ways to other pages, each by its name.
pub(crate) fn links(here: &Here<'_>, pages: impl IntoIterator<Item = SitePage>) -> AnyView {
    let rows: Vec<AnyView> = pages
        .into_iter()
        .map(|page| {
            let link = view! { <Link label=frame::name(page) go=here.go(page)/> };
            view! { <li>{link}</li> }.into_any()
        })
        .collect();
    view! { <ul class="site-ways" role="list">{rows}</ul> }.into_any()
}
