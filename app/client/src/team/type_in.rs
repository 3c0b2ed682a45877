//! Typing in a parent's words with them, for a parent without a phone. The words stay theirs: written by, checked with.

use std::sync::Arc;

use api::account::{Me, Who};
use api::adult::{AdultPage, ReadAdult};
use domain::id::WorkerId;
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Button, ButtonLink, Checkbox, Choice, Field, IntoPiece, Panel, Piece, Radios, Weight, say, view};

use crate::browser;
use crate::team::desk;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::way::{Top, top_once_known};

mod entry;
mod goal;

/// What typing in needs to know.
#[derive(Clone)]
struct Typing {
    room: Room,
    name: String,
    by: WorkerId,
    today: Day,
    today_words: String,
    done: ArcRwSignal<Option<Done>>,
}

/// What was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Goal { is_for_later: bool },
    Entry,
}

const GOAL: &str = "goal";
const ENTRY: &str = "entry";

pub(super) fn page(room: Room, me: &Arc<Me>) -> Piece {
    let Who::Worker { worker, .. } = me.who else { return ().into_piece() };
    let adult = desk::query(&ReadAdult { family: room.family, person: room.person });
    let what: Field = Field::new("type-in-what");
    let done: ArcRwSignal<Option<Done>> = ArcRwSignal::default();
    let is_here = ArcMemo::new({
        let adult = adult.clone();
        move |_| adult.get().is_some()
    });
    let (me, shown, ended) = (me.clone(), done.clone(), done.clone());
    let named = adult.clone();
    let heading = move || Some((named.get()?.person.name.as_str().to_owned(), ended.get().is_some()));
    let heading = top_once_known(heading, move |(name, is_done)| match is_done {
        true => ().into_piece(),
        false => head(room, &name),
    });
    let read = adult.clone();
    let body = move || {
        if !is_here.get() {
            return ().into_piece();
        }
        let Some(page) = read.now() else { return ().into_piece() };
        let typing = Typing {
            room,
            name: page.person.name.as_str().to_owned(),
            by: worker,
            today: me.today.day,
            today_words: me.today.words.clone(),
            done: done.clone(),
        };
        match shown.get() {
            Some(done) => typing.kept(done),
            None => typing.choose(&what, page),
        }
    };
    view! {
        {heading}
        {desk::until_here(&adult)}
        <div class="measure stack-wide">{body}</div>
    }
}

fn head(room: Room, name: &str) -> Piece {
    Top::new(msg::team_type_in::heading(name))
        .below(msg::team_type_in::below(name))
        .back(Route::Adult(room))
        .show()
}

impl Typing {
    fn choose(&self, what: &Field, page: Arc<AdultPage>) -> Piece {
        let choices = vec![
            Choice::new(GOAL, msg::team_type_in::goal()),
            Choice::new(ENTRY, msg::team_type_in::entry()),
        ];
        let (typing, chosen) = (self.clone(), what.value.clone());
        let form = move || match chosen.get().as_str() {
            GOAL => goal::form(&typing, &page),
            ENTRY => entry::form(&typing, &page),
            _ => ().into_piece(),
        };
        view! {
            <Radios label=msg::team_type_in::what() field=what.clone() choices/>
            {form}
        }
    }

    fn kept(&self, kept: Done) -> Piece {
        let (title, later) = match kept {
            Done::Goal { is_for_later } => (msg::team_type_in::goal_saved(self.name.as_str()), is_for_later),
            Done::Entry => (msg::team_type_in::entry_saved(self.name.as_str()), false),
        };
        let (done, go) = (self.done.clone(), Route::Adult(self.room).go());
        let open = msg::team_family::open(self.name.as_str());
        browser::soon(browser::to_heading);
        view! {
            <Panel title>
                <p>{say(msg::team_type_in::saved_note())}</p>
                {later.then(|| view! { <p>{say(msg::team_type_in::saved_later())}</p> })}
                <p><ButtonLink label=open go/></p>
                <Button
                    label=msg::team_type_in::more() weight=Weight::Secondary on_press=move || done.set(None)
                />
            </Panel>
        }
    }

    /// At the end of both forms: who will see it, and that it was read back.
    fn checking(&self, checked: &Field<bool>) -> Piece {
        let name = self.name.as_str();
        view! {
            {who_sees(msg::team_type_in::sees(name), msg::team::sees_others(name))}
            <Checkbox label=msg::team_type_in::checked() field=checked.clone()/>
        }
    }
}

/// Whether the words were read back; that they were not is said at the box.
fn is_checked(field: &Field<bool>) -> bool {
    let is_checked = field.answer();
    field.problem.set((!is_checked).then(msg::team_type_in::unchecked));
    is_checked
}

/// A number and its words belong together: neither is kept without the other. What is missing is said at its place.
#[expect(
    clippy::option_option,
    reason = "no reading, and a reading that cannot be kept, are two different answers"
)]
fn reading(mark: &Field, why: &Field) -> Option<Option<domain::goal::Reading>> {
    let (chosen, written) = (mark.answer(), !why.answer().trim().is_empty());
    let needs = |is: bool, message: fn() -> Message| is.then(message);
    mark.problem.set(needs(chosen.is_empty() && written, msg::team_type_in::mark_blank));
    why.problem.set(needs(!chosen.is_empty() && !written, msg::team_type_in::why_blank));
    match (chosen.is_empty(), written) {
        (true, false) => Some(None),
        (false, true) => {
            let why_not_lower = crate::form::required(why)?;
            let mark = domain::goal::Mark::new(chosen.parse().ok()?)?;
            Some(Some(domain::goal::Reading { mark, why_not_lower }))
        }
        _ => None,
    }
}
