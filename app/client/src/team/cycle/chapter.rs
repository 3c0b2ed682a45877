//! The text for a worker's own chapter in the council's case system: only what that worker may read, quoted and never
//! paraphrased, in 300 words or fewer. It is made here, shown, and kept nowhere.

use api::cycle::{AdultPack, CyclePage, ReadCycle};
use api::entry::EntryView;
use api::goal::GoalStory;
use api::promise::{PromiseView, SaidOwner};
use domain::cycle::Present;
use domain::id::FamilyId;
use i18n::{Message, msg};
use leptos::prelude::*;
use std::collections::BTreeSet;
use ui::{Button, Buttons, Field, Piece, Reader, TextArea, Weight, say, view};

use super::part;
use crate::browser;
use crate::kinds;
use crate::remote::Query;
use crate::session::Session;
use crate::team::adult::state;
use crate::team::desk;

/// The most words the text has.
const WORDS_MAX: usize = 300;
/// The newest entries of a goal tell how it goes; the others are in Alongside.
const ENTRIES_MAX: usize = 2;

pub(super) fn section(family: FamilyId) -> Piece {
    let is_asked = ArcRwSignal::new(false);
    let (asked, shown) = (is_asked.clone(), is_asked);
    let text = move || match shown.get() {
        false => view! {
            <Button
                label=msg::team_cycle::chapter_write() weight=Weight::Secondary
                on_press={ let asked = asked.clone(); move || asked.set(true) }
            />
        },
        true => written(family),
    };
    let note = view! { <p class="note">{say(msg::team_cycle::chapter_note())}</p> };
    part(msg::team_cycle::chapter(), view! { {note} {text} })
}

/// Nobody else is there: then it holds what the reader may read.
fn written(family: FamilyId) -> Piece {
    let present = Present::These(BTreeSet::new());
    let mine: Query<CyclePage> = desk::query(&ReadCycle { family, present });
    let (waiting, reader) = (desk::until_here(&mine), Reader::here());
    let text = ArcMemo::new(move |_| mine.get().map(|page| chapter(&page, |words| reader.said(words))));
    let box_of = move || text.get().map_or_else(super::nothing, |text| text_box(&text));
    view! { {waiting} {box_of} }
}

fn text_box(text: &str) -> Piece {
    let field = Field::holding("chapter-text", text.to_owned());
    let (copied, announcer) = (field.clone(), Session::here().announcer());
    let copy = move || {
        let (text, announcer) = (copied.answer(), announcer.clone());
        browser::spawn(async move {
            announcer.announce(match browser::copy(&text).await {
                true => msg::team_cycle::chapter_copied(),
                false => msg::team_cycle::chapter_copied_not(),
            });
        });
    };
    view! {
        <TextArea
            label=msg::team_cycle::chapter_label() hint=msg::team_cycle::chapter_hint() field rows=12
        />
        <Buttons><Button label=msg::team_cycle::chapter_copy() on_press=copy/></Buttons>
    }
}

/// The text. Each adult and the promises get the same room in it; what does not fit into [`WORDS_MAX`] words is counted.
fn chapter(page: &CyclePage, say: impl Fn(&Message) -> String) -> String {
    let mut top = vec![say(&msg::team_cycle::chapter_top(page.label.as_str()))];
    if let Some(since) = &page.since {
        top.push(say(&msg::team_cycle::chapter_since(since.words.clone())));
    }
    let mut parts: Vec<Vec<String>> = page.adults.iter().map(|pack| of_adult(pack, &say)).collect();
    parts.push(page.promises.iter().map(|view| promise(view, &say)).collect());
    // Marks that keep names in another script apart would be rubbish in another program's box.
    fitting(&top, &parts, |left| say(&msg::team_cycle::chapter_more(left)))
        .replace(['\u{2068}', '\u{2069}'], "")
}

fn of_adult(pack: &AdultPack, say: &impl Fn(&Message) -> String) -> Vec<String> {
    let mut lines = vec![say(&msg::team_cycle::chapter_adult(pack.person.name.as_str()))];
    for story in &pack.goals {
        lines.extend(goal(story, say));
    }
    for answer in pack.for_meetings.iter().chain(&pack.reasons) {
        let cards = answer.cards.iter().map(|card| card.text.as_str()).collect::<Vec<_>>().join("; ");
        let words = answer.words.as_ref().map_or(cards.as_str(), |words| words.as_str());
        lines.push(say(&msg::team_cycle::chapter_answer(answer.asks.text.clone(), words)));
    }
    for point in &pack.points {
        let Some(answer) = point.responses.first() else { continue };
        let (says, stance) = (point.says.as_str(), say(&kinds::stance(answer.stance)));
        lines.push(match &answer.words {
            Some(words) => say(&msg::team_cycle::chapter_point_said(says, stance, words.as_str())),
            None => say(&msg::team_cycle::chapter_point(says, stance)),
        });
    }
    lines
}

fn goal(story: &GoalStory, say: &impl Fn(&Message) -> String) -> Vec<String> {
    let goal = &story.goal.goal;
    let stands = say(&state(goal.state).0);
    let mut lines = vec![say(&msg::team_cycle::chapter_goal(stands, goal.words.different.as_str()))];
    if let Some(now) = &goal.words.now {
        lines.push(say(&msg::team_cycle::chapter_now(now.mark.value(), now.why_not_lower.as_str())));
    }
    lines.extend(story.entries.iter().take(ENTRIES_MAX).map(|view| entry(view, say)));
    lines
}

fn entry(view: &EntryView, say: &impl Fn(&Message) -> String) -> String {
    let words = &view.entry.words;
    let (day, went) = (view.day.words.clone(), say(&kinds::went(words.went)));
    match &words.words {
        Some(said) => say(&msg::team_cycle::chapter_entry_said(day, went, said.as_str())),
        None => say(&msg::team_cycle::chapter_entry(day, went)),
    }
}

fn promise(view: &PromiseView, say: &impl Fn(&Message) -> String) -> String {
    let owner = match &view.owner {
        SaidOwner::Me => say(&msg::promise::owner_me()),
        SaidOwner::Team => say(&msg::promise::owner_team()),
        SaidOwner::Person { name } | SaidOwner::Worker { name, .. } | SaidOwner::Agency { name } => {
            name.clone()
        }
    };
    let state = say(&kinds::promise(view.promise.state));
    say(&msg::team_cycle::chapter_promise(owner, view.promise.what.as_str(), state))
}

/// The top, and of each part as many lines, from its first, as have [`WORDS_MAX`] words together with what is said of those
/// left out. The parts take turns, so that none has room at the cost of another.
fn fitting(top: &[String], parts: &[Vec<String>], more: impl Fn(usize) -> String) -> String {
    let all: usize = top.iter().chain(parts.iter().flatten()).map(|line| words_of(line)).sum();
    let lines: usize = parts.iter().map(Vec::len).sum();
    let mut room = WORDS_MAX.saturating_sub(top.iter().map(|line| words_of(line)).sum());
    if all > WORDS_MAX {
        room = room.saturating_sub(words_of(&more(lines)));
    }
    let mut kept: Vec<usize> = vec![0; parts.len()];
    let mut is_full: Vec<bool> = vec![false; parts.len()];
    while is_full.contains(&false) {
        for (nth, part) in parts.iter().enumerate().filter(|(nth, _)| !is_full[*nth]).collect::<Vec<_>>() {
            match part.get(kept[nth]).map(|line| words_of(line)).filter(|count| *count <= room) {
                Some(count) => {
                    room -= count;
                    kept[nth] += 1;
                }
                None => is_full[nth] = true,
            }
        }
    }
    let left = lines - kept.iter().sum::<usize>();
    let shown = parts.iter().zip(kept).map(|(part, kept)| part[..kept].join("\n"));
    let last = if left > 0 { more(left) } else { String::new() };
    let blocks = std::iter::once(top.join("\n")).chain(shown).chain([last]);
    blocks.filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests;
