//! What lies on the table: each adult's own words, quoted, then the promises.

use std::sync::Arc;

use api::cycle::{AdultPack, AnswerView, CyclePage};
use api::entry::EntryView;
use api::goal::GoalStory;
use api::plan::PointView;
use domain::family::Person;
use domain::id::FamilyId;
use i18n::{Message, msg};
use ui::{
    Card, Details, Heading, IntoPiece, Level, Link, Piece, Promises, Quote, Reader, Tag, Written, say, view,
};

use super::nothing;
use crate::kinds;
use crate::team::adult::state;
use crate::team::promise;
use crate::team::route::{Room, Route};
use crate::team::said;

pub(super) fn show(family: FamilyId, page: &Arc<CyclePage>) -> Piece {
    let adults = page.adults.iter().map(|pack| adult(family, pack)).collect::<Vec<_>>();
    let people: Vec<Person> = page.adults.iter().map(|pack| pack.person.clone()).collect();
    let promises = page.promises.iter().map(|view| promise::row(view, &people, None)).collect::<Vec<_>>();
    let none = promises.is_empty().then(|| view! { <p>{say(msg::team_cycle::promises_none())}</p> });
    view! {
        <div class="stack-wide">
            {adults}
            <section class="stack">
                <Heading text=msg::team_cycle::promises()/>
                {none}
                <Promises>{promises}</Promises>
            </section>
        </div>
    }
}

fn adult(family: FamilyId, pack: &AdultPack) -> Piece {
    let name = pack.person.name.as_str().to_owned();
    let room = Room { family, person: pack.person.id };
    let goals = match pack.goals.is_empty() {
        true => view! { <p>{say(msg::team_cycle::goals_none())}</p> },
        false => pack.goals.iter().map(|story| goal(room, story)).collect::<Vec<_>>().into_piece(),
    };
    let points = pack.points.iter().flat_map(point).collect::<Vec<_>>();
    let waiting = pack.waiting.iter().map(|topic| view! { <li>{said::own(topic.as_str()).show()}</li> });
    let waiting = waiting.collect::<Vec<_>>();
    let reasons = pack.reasons.iter().map(answer).collect::<Vec<_>>();
    let for_meetings = pack.for_meetings.iter().map(answer).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <Heading text=msg::team_cycle::adult(name)/>
            {some(msg::team_cycle::for_meetings(), for_meetings)}
            {below(msg::team_cycle::goals(), goals)}
            {some(msg::team_cycle::reasons(), reasons)}
            {some(msg::team_cycle::points(), points)}
            {some(msg::team_cycle::waiting(), waiting_list(waiting))}
            {clock(pack)}
        </section>
    }
}

fn waiting_list(rows: Vec<Piece>) -> Vec<Piece> {
    match rows.is_empty() {
        true => Vec::new(),
        false => vec![view! { <ul>{rows}</ul> }],
    }
}

fn below(title: Message, inside: Piece) -> Piece {
    view! { <div class="stack"><Heading text=title level=Level::Three/> {inside}</div> }
}

/// A part that is there only if something is in it.
fn some(title: Message, inside: Vec<Piece>) -> Piece {
    match inside.is_empty() {
        true => nothing(),
        false => below(title, inside.into_piece()),
    }
}

fn goal(room: Room, story: &GoalStory) -> Piece {
    let goal = &story.goal.goal;
    let (words, tone) = state(goal.state);
    let now = goal.words.now.as_ref().map(|now| {
        let words = msg::goal::check_now_value(now.mark.value(), now.why_not_lower.as_str());
        view! { <p>{say(words)}</p> }
    });
    let entries = (!story.entries.is_empty()).then(|| entries(&story.entries));
    let go = Route::Goal(room, goal.id, None).go();
    let title = said::own(goal.words.different.as_str());
    view! {
        <Card>
            <div class="row"><Link label=title go/> <Tag words tone/></div>
            {now}
            {entries}
        </Card>
    }
}

/// Entries of a goal that are read at a glance; the others open.
const ENTRIES_MAX: usize = 4;

fn entries(entries: &[EntryView]) -> Piece {
    let (newest, rest) = entries.split_at(entries.len().min(ENTRIES_MAX));
    let drawn = |entries: &[EntryView]| entries.iter().map(entry).collect::<Vec<_>>();
    let rest = (!rest.is_empty()).then(|| {
        let summary = msg::team_cycle::entries_more(rest.len());
        view! { <Details summary><div class="stack">{drawn(rest)}</div></Details> }
    });
    view! { <p class="note"><b>{say(msg::team_cycle::entries())}</b></p> {drawn(newest)} {rest} }
}

fn entry(view: &EntryView) -> Piece {
    let words = &view.entry.words;
    let (reader, went, day) = (Reader::here(), kinds::went(words.went), view.day.words.clone());
    let line = move || say(msg::team_cycle::entry(day.clone(), reader.said(&went)));
    let quote = |words: &str| view! { <Quote words=Written::new(words)/> };
    view! {
        <div class="stack">
            <p>{line}</p>
            {words.words.as_ref().map(|words| quote(words.as_str()))}
            {words.helped.as_ref().map(|words| quote(words.as_str()))}
        </div>
    }
}

fn answer(view: &AnswerView) -> Piece {
    let words = view.words.as_ref().map(|words| view! { <Quote words=Written::new(words.as_str())/> });
    let cards =
        view.cards.iter().map(|card| view! { <li>{said::text(card).show()}</li> }).collect::<Vec<_>>();
    let cards = (!cards.is_empty()).then(|| view! { <ul>{cards}</ul> });
    view! {
        <div class="stack">
            <p class="note">{said::text(&view.asks).show()}</p>
            {words}
            {cards}
        </div>
    }
}

fn point(view: &PointView) -> Option<Piece> {
    let answer = view.responses.first()?;
    let (reader, stance, day) = (Reader::here(), kinds::stance(answer.stance), answer.on.words.clone());
    let line = move || say(msg::team_cycle::stance(reader.said(&stance), day.clone()));
    let quote = answer.words.as_ref().map(|words| view! { <Quote words=Written::new(words.as_str())/> });
    Some(view! {
        <Card>
            <p class="note"><b>{say(kinds::point(view.kind))}</b></p>
            {Written::new(view.says.as_str()).block()}
            <p><b>{line}</b></p>
            {quote}
        </Card>
    })
}

/// What comes next for them, and what they last got.
fn clock(pack: &AdultPack) -> Piece {
    let meeting = match &pack.meeting {
        Some(meeting) => msg::team_cycle::meeting(meeting.kind.text.clone(), meeting.starts.words.clone()),
        None => msg::team_cycle::meeting_none(),
    };
    let published = match &pack.published {
        Some(day) => msg::team_cycle::published(day.words.clone()),
        None => msg::team_cycle::published_none(),
    };
    view! { <p class="note">{say(meeting)} " " {say(published)}</p> }
}
