//! A parent's goal and its log as a worker reads them, with the way to write back beside them.

use std::sync::atomic::{AtomicBool, Ordering};

use api::adult::ReadGoalAsWorker;
use api::family::{FamilyPage, ReadFamily};
use api::goal::GoalStory;
use domain::access::Action;
use domain::id::{EntryId, GoalId};
use domain::reply::About;
use i18n::msg;
use leptos::prelude::*;
use ui::{Heading, Piece, say, view};

use crate::remote::Query;
use crate::team::reply::Answering;
use crate::team::route::{Room, Route};
use crate::team::standing::{may_in_room, name_of};
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, said, skills};

mod entry;
mod words;

/// What a worker may do on this page, and with whom.
#[derive(Clone)]
struct Reading {
    room: Room,
    name: String,
    may_reply: bool,
    may_raise: bool,
    answering: Answering,
}

pub(super) fn page(room: Room, goal: GoalId, first: Option<EntryId>) -> Piece {
    let story = desk::query(&ReadGoalAsWorker { family: room.family, person: room.person, goal });
    let family = desk::query(&ReadFamily { family: room.family });
    let answering = Answering::new(room);
    open_first(&story, &answering, first);

    let reading = {
        let answering = answering.clone();
        move |family: &FamilyPage| Reading::new(room, family, answering.clone())
    };
    let (heard, named) = (story.clone(), family.clone());
    let heading = move || {
        let goal = heard.get()?.goal.goal.words.different.as_str().to_owned();
        Some((goal, name_of(&*named.get()?, room)))
    };
    let (waiting, here) = (desk::until_here(&story), story.clone());
    let main = move || {
        let (story, family) = (story.get()?, family.get()?);
        Some(draw(&reading(&family), &story))
    };
    let is_open = answering.clone();
    let is_here = ArcMemo::new(move |_| here.get().is_some());
    view! {
        {top_once_known(heading, move |(goal, name)| head(room, &goal, name))}
        {waiting}
        <div class="desk">
            <div class="desk__main">{main}</div>
            <div class="desk__side">
                {answering.show()}
                {move || (is_here.get() && !is_open.is_open()).then(skills::shown)}
            </div>
        </div>
    }
}

/// Whoever comes for one entry finds the box for it open.
fn open_first(story: &Query<GoalStory>, answering: &Answering, first: Option<EntryId>) {
    let (story, answering, is_done) = (story.clone(), answering.clone(), AtomicBool::new(first.is_none()));
    Effect::new(move |_| {
        let Some(story) = story.get() else { return };
        let entry = first.and_then(|id| story.entries.iter().find(|view| view.entry.id == id));
        if let Some(view) = entry.filter(|_| !is_done.swap(true, Ordering::Relaxed)) {
            answering.open(About::Entry(view.entry.id), entry::quoted(view));
        }
    });
}

impl Reading {
    fn new(room: Room, family: &FamilyPage, answering: Answering) -> Self {
        let name = name_of(family, room);
        answering.knows(&name);
        Reading {
            room,
            name,
            may_reply: may_in_room(family, room.person, Action::Reply),
            may_raise: may_in_room(family, room.person, Action::RaiseConcern),
            answering,
        }
    }
}

fn draw(reading: &Reading, story: &GoalStory) -> Piece {
    let entries = story.entries.iter().map(|view| entry::card(reading, view)).collect::<Vec<_>>();
    let nothing = story.entries.is_empty().then(|| view! { <p>{say(msg::team_goal::no_log())}</p> });
    view! {
        <div class="stack">
            {words::card(reading, story)}
            <Heading text=msg::team_goal::log()/>
            {nothing}
            {entries}
        </div>
    }
}

fn head(room: Room, goal: &str, name: String) -> Piece {
    Top::new(said::own(goal)).above(msg::team_goal::above(name)).back(Route::Adult(room)).show()
}
