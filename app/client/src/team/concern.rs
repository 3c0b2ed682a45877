//! "I am worried about someone's safety": raising it, and acting on it. Never visible to a family.

use std::sync::Arc;

use api::account::Me;
use api::concern::{CloseConcern, ClosedConcern, ConcernView, RaiseConcern, ReadConcern};
use domain::concern::{ConcernRefusal, ConcernSource};
use domain::draft::DraftKey;
use domain::id::{ConcernId, FamilyId};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    ButtonLink, Card, Field, Heading, Icon, IntoPiece, Panel, Piece, Press, Quote, TextArea, Weight, Written,
    icon, say, view,
};

use crate::browser;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::desk;
use crate::team::frame::is_manager;
use crate::team::panel::asked;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::way::{Top, top_once_known};

pub(super) fn raise_page(room: Room, source: ConcernSource, me: &Arc<Me>) -> Piece {
    let is_done = ArcRwSignal::new(false);
    let (shown, now) = (is_done.clone(), ring_now(me));
    let reason: Field = Field::new("concern-reason");
    let key = DraftKey::Concern(room.family, room.person);
    let writing = desk::kept(Problems::of(&[&reason]), key, Sheet::of(&[&reason]));
    let (sending, concern, words) = (writing.clone(), browser::fresh_id(), reason.clone());
    let send = writing.sends(move || {
        let Some(reason) = form::required(&words) else { return sending.problems.show() };
        let ask = RaiseConcern { family: room.family, person: room.person, concern, source, reason };
        let (writing, is_done) = (sending.clone(), is_done.clone());
        browser::spawn(async move {
            if writing.send(&ask, |nothing| match *nothing {}).await.is_ok() {
                is_done.set(true);
                browser::soon(browser::to_heading);
            }
        });
    });
    let questions = view! {
        <p>{say(about(source))}</p>
        <TextArea
            label=msg::team_safety::reason() hint=msg::team_safety::reason_hint() field=reason max=1000 rows=6
        />
        {who_sees(msg::team_safety::sees(), msg::team_safety::sees_not())}
    };
    let form = asked(&writing, send, msg::team_safety::raise(), None, questions.into_piece());
    let (done, hidden) = (shown.clone(), shown.clone());
    let heading = move || (!shown.get()).then(|| raising(room));
    view! {
        {heading}
        <div class="measure stack">
            {now}
            {move || done.get().then(|| raised(room))}
            <div hidden=move || hidden.get()>{form}</div>
        </div>
    }
}

fn raising(room: Room) -> Piece {
    Top::new(msg::team_safety::raise_heading())
        .below(msg::team_safety::raise_below())
        .back(Route::Adult(room))
        .show()
}

/// Above everything else: whom to ring when it cannot wait.
fn ring_now(me: &Me) -> Piece {
    let emergency =
        me.help.iter().find(|line| line.is_emergency).map(|line| line.number.clone()).unwrap_or_default();
    let words = msg::team_safety::now(emergency, me.team_phone.clone());
    view! { <div class="ring-now">{icon(Icon::Phone)} <p><b>{say(words)}</b></p></div> }
}

fn about(source: ConcernSource) -> Message {
    match source {
        ConcernSource::Goal(_) => msg::team_safety::about_goal(),
        ConcernSource::Entry(_) => msg::team_safety::about_entry(),
        ConcernSource::Message(_) => msg::team_safety::about_message(),
    }
}

fn raised(room: Room) -> Piece {
    view! {
        <Panel title=msg::team_safety::raised()>
            <p>{say(msg::team_safety::raised_note())}</p>
            <p><ButtonLink label=msg::team_safety::back() go=Route::Adult(room).go() weight=Weight::Secondary/></p>
        </Panel>
    }
}

pub(super) fn act_page(family: FamilyId, concern: ConcernId, me: &Me) -> Piece {
    let query = desk::query(&ReadConcern { family, concern });
    let (read, named, closed, manages) = (query.clone(), query.clone(), query, is_manager(me));
    // Whoever has begun to write keeps the boxes, even when somebody else closes it meanwhile.
    let was_open = ArcMemo::new(move |before: Option<&bool>| {
        before.is_some_and(|was| *was) || closed.get().is_some_and(|view| view.closed.is_none())
    });
    let is_done = ArcRwSignal::new(false);
    let form = move || {
        let is_done = is_done.clone();
        (was_open.get() && !is_done.get()).then(|| closing(family, concern, is_done))
    };
    let by = move || named.get().map(|view| (view.by.clone(), view.at.words.clone()));
    view! {
        {top_once_known(by, |(by, at)| top(by, at))}
        {read.show(move |view| draw(family, &view, manages))}
        <div class="measure">{form}</div>
    }
}

fn top(by: String, at: String) -> Piece {
    Top::new(msg::team_safety::heading()).above(msg::team_safety::by(by, at)).back(Route::Today).show()
}

fn draw(family: FamilyId, view: &ConcernView, manages: bool) -> Piece {
    let words_of = msg::team_safety::words_of(view.person_name.clone(), view.family_label.clone());
    let quoted = match &view.quoted {
        Some(quoted) => view! { <Quote words=Written::new(quoted.clone()) by=words_of/> },
        None => view! { <p>{say(words_of)}</p> <p class="note">{say(msg::team_safety::no_quote())}</p> },
    };
    let reason = Written::new(view.reason.as_str()).block();
    // The duty desk reads the words here; the room itself is not open to it.
    let room = manages.then(|| {
        let (go, label) = (
            Route::Adult(Room { family, person: view.person }).go(),
            msg::team_safety::open_room(view.person_name.clone()),
        );
        view! { <p><ButtonLink label go weight=Weight::Secondary/></p> }
    });
    view! {
        <div class="measure stack">
            <Card title=msg::team_safety::why()>{reason}</Card>
            {quoted}
            {room}
            {view.closed.as_ref().map(closed)}
        </div>
    }
}

fn closed(closed: &ClosedConcern) -> Piece {
    let (action, outcome) = (Written::new(closed.action.as_str()), Written::new(closed.outcome.as_str()));
    view! {
        <Card title=msg::team_safety::closed(closed.by.clone(), closed.at.words.clone())>
            <p class="note">{say(msg::team_safety::action())}</p>
            {action.block()}
            <p class="note">{say(msg::team_safety::outcome())}</p>
            {outcome.block()}
        </Card>
    }
}

fn closing(family: FamilyId, concern: ConcernId, is_done: ArcRwSignal<bool>) -> Piece {
    let (action, outcome): (Field, Field) = (Field::new("concern-action"), Field::new("concern-outcome"));
    let fields = [&action, &outcome];
    let writing = desk::kept(Problems::of(&fields), DraftKey::CloseConcern(concern), Sheet::of(&fields));
    let questions = view! {
        <TextArea
            label=msg::team_safety::action() hint=msg::team_safety::action_hint() field=action.clone() max=1000 rows=4
        />
        <TextArea
            label=msg::team_safety::outcome() hint=msg::team_safety::outcome_hint() field=outcome.clone() max=1000 rows=4
        />
        {who_sees(msg::team_safety::sees(), msg::team::sees_no_family())}
    };
    let (sending, session) = (writing.clone(), Session::here());
    let send: Press = writing.sends(move || {
        let (Some(action), Some(outcome)) = (form::required(&action), form::required(&outcome)) else {
            return sending.problems.show();
        };
        let ask = CloseConcern { family, concern, action, outcome };
        let (writing, session, is_done) = (sending.clone(), session.clone(), is_done.clone());
        browser::spawn(async move {
            let refused = |refusal: &ConcernRefusal| match refusal {
                ConcernRefusal::Closed => Some(msg::team_safety::refused()),
            };
            if writing.send(&ask, refused).await.is_ok() {
                is_done.set(true);
                session.announcer().announce(msg::team_safety::closed_now());
                browser::soon(browser::to_heading);
            } else {
                // What somebody else wrote meanwhile is shown beside one's own.
                session.changed();
            }
        });
    });
    view! {
        <section class="panel-form stack">
            <Heading text=msg::team_safety::close_heading()/>
            <p class="note">{say(msg::team_safety::close_note())}</p>
            {asked(&writing, send, msg::team_safety::close(), None, questions.into_piece())}
        </section>
    }
}
