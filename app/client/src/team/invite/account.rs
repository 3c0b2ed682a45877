//! For somebody who can sign in already: a new name to sign in with, and ending every session.

use std::sync::Arc;

use api::family::{EndSessions, NewSignInName, RenewSignInName};
use i18n::msg;
use leptos::prelude::*;
use ui::{Card, IntoPiece, Piece, Weight, say, view};

use crate::browser;
use crate::form::Problems;
use crate::team::desk;
use crate::team::panel::asked_with;
use crate::team::route::Room;

pub(super) fn section(room: Room) -> Piece {
    view! {
        <Card title=msg::team_invite::sign_in()>
            {renewing(room)}
            {ending(room)}
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
