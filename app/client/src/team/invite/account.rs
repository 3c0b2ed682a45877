//! For somebody who can sign in already: a new name to sign in with, ending every session, and a pause.

use std::sync::Arc;

use api::family::{EndPause, EndSessions, NewSignInName, PauseAccount, RenewSignInName};
use i18n::msg;
use leptos::prelude::*;
use ui::{Card, IntoPiece, Piece, Weight, say, view};

use crate::browser;
use crate::form::Problems;
use crate::team::desk;
use crate::team::panel::asked_with;
use crate::team::route::Room;

pub(super) fn section(room: Room, is_paused: bool) -> Piece {
    if is_paused {
        return view! { <Card title=msg::team_invite::sign_in()>{resuming(room)}</Card> };
    }
    view! {
        <Card title=msg::team_invite::sign_in()>
            {renewing(room)}
            {ending(room)}
            {pausing(room)}
        </Card>
    }
}

fn renewing(room: Room) -> Piece {
    let name: ArcRwSignal<Option<Arc<NewSignInName>>> = ArcRwSignal::default();
    let writing = desk::unkept(Problems::default());
    let (sending, told) = (writing.clone(), name.clone());
    let send = writing.sends(move || {
        let (writing, told) = (sending.clone(), told.clone());
        browser::spawn(async move {
            let ask = RenewSignInName { family: room.family, person: room.person };
            if let Ok(renewed) = writing.send(&ask, |nothing| match *nothing {}).await {
                told.set(Some(Arc::new(renewed)));
            }
        });
    });
    let said = move || {
        name.get().map(|new| {
            view! {
                <p>{say(msg::team_invite::renewed())}</p>
                <p class="matching matching__words">{new.name.as_str().to_owned()}</p>
            }
        })
    };
    let note = view! { <p>{say(msg::team_invite::renew_note())}</p> <div role="status">{said}</div> };
    asked_with(Weight::Secondary, &writing, send, msg::team_invite::renew(), None, note.into_piece())
}

fn ending(room: Room) -> Piece {
    let is_done = ArcRwSignal::new(false);
    let writing = desk::unkept(Problems::default());
    let (sending, done) = (writing.clone(), is_done.clone());
    let send = writing.sends(move || {
        let (writing, done) = (sending.clone(), done.clone());
        browser::spawn(async move {
            let ask = EndSessions { family: room.family, person: room.person };
            done.set(writing.send(&ask, |nothing| match *nothing {}).await.is_ok());
        });
    });
    let said = move || is_done.get().then(|| say(msg::team_invite::sessions_done()));
    let note = view! { <p>{say(msg::team_invite::sessions_note())}</p> <p role="status"><b>{said}</b></p> };
    asked_with(Weight::Secondary, &writing, send, msg::team_invite::sessions(), None, note.into_piece())
}

fn pausing(Room { family, person }: Room) -> Piece {
    let writing = desk::unkept(Problems::default());
    let sending = writing.clone();
    let send = writing.sends(move || {
        sending.post(
            &PauseAccount { family, person },
            |nothing| match *nothing {},
            |_| browser::soon(browser::to_heading),
        );
    });
    let note = view! { <p>{say(msg::team_invite::pause_note())}</p> };
    asked_with(Weight::Secondary, &writing, send, msg::team_invite::pause(), None, note)
}

fn resuming(Room { family, person }: Room) -> Piece {
    let writing = desk::unkept(Problems::default());
    let sending = writing.clone();
    let send = writing.sends(move || {
        sending.post(
            &EndPause { family, person },
            |nothing| match *nothing {},
            |_| browser::soon(browser::to_heading),
        );
    });
    let note = view! { <p>{say(msg::team_invite::paused())}</p> };
    asked_with(Weight::Secondary, &writing, send, msg::team_invite::pause_end(), None, note)
}
