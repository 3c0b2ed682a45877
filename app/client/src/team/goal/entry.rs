//! One entry of a parent's log, as a worker reads it.

use api::entry::EntryView;
use domain::concern::ConcernSource;
use domain::entry::EntryWords;
use domain::reply::About;
use i18n::msg;
use ui::{Card, Details, IntoPiece, Level, Piece, Tag, Written, say, view};

use super::{Reading, words};
use crate::kinds;
use crate::team::said;

pub(super) fn card(reading: &Reading, view: &EntryView) -> Piece {
    let entry = &view.entry;
    let source = ConcernSource::Entry(entry.id);
    let parts = view! {
        {view.typed_in.as_ref().map(words::typed_in)}
        {text(&entry.words)}
        {words::seen_by(reading, entry.audience, view.shown_to.as_ref())}
        {words::replies(&view.replies)}
        {words::ways(reading, About::Entry(entry.id), source, &quoted(view))}
        {earlier(&view.earlier)}
    };
    view! { <Card title=said::own(&view.day.words) level=Level::Three>{parts}</Card> }
}

/// What stands above the box while somebody writes back: the parent's words, or the day when there are none.
pub(super) fn quoted(view: &EntryView) -> String {
    view.entry.words.words.as_ref().map_or_else(|| view.day.words.clone(), |words| words.as_str().to_owned())
}

fn text(entry: &EntryWords) -> Piece {
    let helped = entry.helped.as_ref().map(|helped| {
        view! {
            <p class="note">{say(msg::team_goal::helped())}</p>
            {Written::new(helped.as_str()).block()}
        }
    });
    view! {
        <p><Tag words=kinds::went(entry.went)/></p>
        {entry.words.as_ref().map(|words| Written::new(words.as_str()).block())}
        {helped}
        {entry.now.as_ref().map(words::now)}
    }
}

fn earlier(earlier: &[EntryWords]) -> Piece {
    if earlier.is_empty() {
        return ().into_piece();
    }
    let rows = earlier.iter().map(|words| view! { <li class="stack">{text(words)}</li> }).collect::<Vec<_>>();
    view! { <Details summary=msg::team_goal::earlier()><ul class="plain-list" role="list">{rows}</ul></Details> }
}
