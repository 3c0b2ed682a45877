//! Group case supervision of one family: each parent's own words first, then how the team sees it, what each adult hears
//! back, and the text for a worker's own chapter.

use std::collections::BTreeSet;

use api::cycle::{CyclePage, ReadCycle, WorkerChoice};
use domain::cycle::{CycleRefusal, CycleState, Present};
use domain::id::{FamilyId, PersonId, WorkerId};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Checkboxes, Choice, Field, Heading, IntoPiece, Look, Piece, say, view};

use crate::remote::Query;
use crate::team::route::Route;
use crate::team::way::{Top, once_known, top_once_known};
use crate::team::{desk, pick, said};

mod back;
mod chapter;
mod line;
mod pack;
mod review;

pub(super) fn page(family: FamilyId) -> Piece {
    let month = desk::query(&ReadCycle { family, present: Present::Everyone });
    let there: Field<Vec<String>> = Field::holding("cycle-present", Vec::new());
    let top = {
        let month = month.clone();
        move || month.get().map(|page| (page.label.as_str().to_owned(), status(&page)))
    };
    let workers = {
        let month = month.clone();
        move || month.get().map(|page| page.workers.clone())
    };
    let (field, waiting) = (there.clone(), desk::until_here(&month));
    let table = once_known(workers, move |workers| table(family, &workers, &field));
    view! {
        {top_once_known(top, move |(label, status)| head(family, &label, status))}
        {waiting}
        <div class="desk">
            <div class="desk__main stack-wide">{table}</div>
            <div class="desk__side stack-wide">
                {line::section(family, &month)}
                {review::section(family, &month, &there)}
                {back::section(family, &month)}
                {review::close(family, &month)}
                {chapter::section(family)}
            </div>
        </div>
    }
}

fn head(family: FamilyId, label: &str, status: Message) -> Piece {
    let top = Top::new(msg::team_cycle::heading())
        .above(said::own(label))
        .below(msg::team_cycle::below())
        .back(Route::Family(family))
        .show();
    view! { {top} <p class="note">{say(status)}</p> }
}

fn status(page: &CyclePage) -> Message {
    match (&page.review, &page.since) {
        (Some(review), _) => msg::team_cycle::held(review.day.words.clone()),
        (None, Some(day)) => msg::team_cycle::last(day.words.clone()),
        (None, None) => msg::team_cycle::first(),
    }
}

/// What lies on the table if those who are ticked are there. Whoever reads is always there.
fn table(family: FamilyId, workers: &[WorkerChoice], there: &Field<Vec<String>>) -> Piece {
    let others = || workers.iter().filter(|choice| !choice.is_me);
    let everyone: Vec<String> =
        others().filter(|choice| choice.is_present).map(|choice| pick::value(&choice.worker.id)).collect();
    let choice = |it: &WorkerChoice| {
        Choice::new(pick::value(&it.worker.id), said::own(&it.worker.name))
            .hinting(said::text(&it.worker.role))
    };
    let choices: Vec<Choice> = others().map(choice).collect();
    if there.value.with_untracked(Vec::is_empty) {
        there.value.set(everyone.clone());
    }
    let ticked = there.value.clone();
    let present = ArcMemo::new(move |_| ticked.with(|ticked| present(ticked, &everyone)));
    let lies = move || {
        let present = present.get();
        let pack: Query<CyclePage> = desk::query(&ReadCycle { family, present });
        pack.show(move |page| pack::show(family, &page))
    };
    let who = match choices.is_empty() {
        true => view! { <p>{say(msg::team_cycle::present_none())}</p> },
        false => view! {
            <Checkboxes
                label=msg::team_cycle::present() hint=msg::team_cycle::present_hint() field=there.clone() choices
                look=Look::Cards
            />
        },
    };
    view! { <div class="stack-wide">{who} {lies}</div> }
}

fn present(ticked: &[String], everyone: &[String]) -> Present {
    let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
    match set(ticked) == set(everyone) {
        true => Present::Everyone,
        false => Present::These(pick::read_all::<WorkerId>(ticked).into_iter().collect()),
    }
}

/// A part of the page under its heading, without anything that should not be on paper.
fn part(title: Message, inside: Piece) -> Piece {
    view! { <section class="stack"><Heading text=title/> {inside}</section> }
}

/// How far the month is.
fn state(month: &Query<CyclePage>) -> impl Fn() -> Option<CycleState> + Send + Sync + 'static {
    let month = month.clone();
    move || month.get().map(|page| page.state)
}

/// Why not, in words. `waiting` says who still waits for a message.
fn refused(refusal: &CycleRefusal, waiting: impl Fn(&[PersonId]) -> String) -> Message {
    match refusal {
        CycleRefusal::NotHeld => msg::team_cycle::refused_not_held(),
        CycleRefusal::Closed => msg::team_cycle::refused_closed(),
        CycleRefusal::Waiting { people } => msg::team_cycle::refused_waiting(waiting(people)),
        CycleRefusal::Written => msg::team_cycle::refused_written(),
        CycleRefusal::InTheFuture => msg::team_cycle::refused_future(),
        CycleRefusal::NobodyPresent => msg::team_cycle::refused_nobody(),
        CycleRefusal::TooManySteps => msg::team_cycle::refused_steps(),
        CycleRefusal::NotOfThisFamily => msg::team_cycle::refused_stranger(),
        CycleRefusal::Stale => msg::team_cycle::refused_stale(),
    }
}

/// Nothing to say.
fn nothing() -> Piece {
    ().into_piece()
}
