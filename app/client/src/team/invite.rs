//! Inviting a parent, in person: the link and its picture, the two words to compare, letting them in. And what can be done
//! for somebody who is in already: a new name to sign in with, ending every session.

use std::sync::Arc;

use api::family::{AccountState, FamilyPage, ReadFamily};
use api::invitation::{
    CancelInvitation, ConfirmInvitation, InvitationView, Invite, NewInvitation, ReadInvitation,
};
use domain::id::InvitationId;
use domain::invitation::InvitationState;
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, ButtonLink, Buttons, Card, IntoPiece, Panel, Piece, Weight, say, view};

use crate::browser;
use crate::form::Problems;
use crate::remote::Query;
use crate::team::desk;
use crate::team::panel::asked;
use crate::team::route::{Room, Route};
use crate::team::standing::name_of;
use crate::team::way::{Top, once_known, top_once_known};

mod account;
mod picture;

/// An invitation being made and watched.
#[derive(Clone)]
struct Inviting {
    room: Room,
    /// Which is being watched.
    id: ArcRwSignal<Option<InvitationId>>,
    /// The link; only whoever made it sees it, once.
    made: ArcRwSignal<Option<Arc<NewInvitation>>>,
    /// They are in; nothing else needs saying.
    is_used: ArcRwSignal<bool>,
}

pub(super) fn page(room: Room, invitation: Option<InvitationId>) -> Piece {
    let around = desk::query(&ReadFamily { family: room.family });
    let inviting = Inviting {
        room,
        id: ArcRwSignal::new(invitation),
        made: ArcRwSignal::default(),
        is_used: ArcRwSignal::default(),
    };
    let (adult, form, watched) = (around.clone(), inviting.clone(), inviting.clone());
    let (named, used) = (around.clone(), inviting.is_used.clone());
    // News leaves what is shown once alone.
    let make = move || Some((account_of(&*around.get()?, room), form.id.get().is_none()));
    let making = inviting.clone();
    let make = once_known(make, move |(account, is_asked)| match is_asked {
        true => making.make(account),
        false => ().into_piece(),
    });
    let watch = move || watched.id.get().map(|id| watched.watch(id));
    let heading = move || {
        let around = named.get()?;
        let is_active = has_account(account_of(&around, room));
        Some((name_of(&around, room), is_active, used.get()))
    };
    let heading = top_once_known(heading, move |(name, is_active, is_used)| match is_used {
        true => ().into_piece(),
        false => head(room, name, is_active),
    });
    view! {
        {heading}
        {desk::until_here(&adult)}
        <div class="measure stack-wide">
            {make}
            {watch}
        </div>
    }
}

fn account_of(around: &FamilyPage, room: Room) -> AccountState {
    let adult = around.adults.iter().find(|adult| adult.person.id == room.person);
    adult.map_or(AccountState::None, |adult| adult.account)
}

fn has_account(account: AccountState) -> bool {
    matches!(account, AccountState::Active | AccountState::Paused)
}

fn head(room: Room, name: String, is_active: bool) -> Piece {
    let heading =
        if is_active { msg::team_invite::heading_active(name) } else { msg::team_invite::heading(name) };
    Top::new(heading)
        .above(msg::team_invite::above())
        .below(msg::team_invite::below())
        .back(Route::Family(room.family))
        .show()
}

impl Inviting {
    /// Before anything is made: how it goes, and the button.
    fn make(&self, account: AccountState) -> Piece {
        let again = (account != AccountState::None)
            .then(|| view! { <p class="note">{say(msg::team_invite::again_note())}</p> });
        let writing = desk::unkept(Problems::default());
        let (form, sending) = (self.clone(), writing.clone());
        let id = browser::fresh_id();
        let send = writing.sends(move || {
            let (form, writing) = (form.clone(), sending.clone());
            browser::spawn(async move {
                let Room { family, person } = form.room;
                let ask = Invite { family, person, invitation: id };
                if let Ok(made) = writing.send(&ask, |nothing| match *nothing {}).await {
                    form.made.set(Some(Arc::new(made)));
                    form.id.set(Some(id));
                }
            });
        });
        let steps = [
            msg::team_invite::step_one(),
            msg::team_invite::step_two(),
            msg::team_invite::step_three(),
            msg::team_invite::step_four(),
        ];
        let steps = steps.into_iter().map(|step| view! { <li>{say(step)}</li> }).collect::<Vec<_>>();
        let is_active = has_account(account);
        view! {
            {is_active.then(|| account::section(self.room, account == AccountState::Paused))}
            <Card title=msg::team_invite::steps()>
                {is_active.then(|| view! { <p>{say(msg::team_invite::lost_passphrase())}</p> })}
                <ol class="numbered">{steps}</ol>
                {again}
                {asked(&writing, send, msg::team_invite::make(), None, ().into_piece())}
            </Card>
        }
    }

    /// Once it is made: the link, until it is opened; then the words to compare.
    fn watch(&self, invitation: InvitationId) -> Piece {
        let Room { family, person } = self.room;
        let state: Query<InvitationView> = desk::query(&ReadInvitation { family, person, invitation });
        let form = self.clone();
        state.show(move |view| match view.state {
            InvitationState::Waiting => form.waiting(&view),
            InvitationState::Opened => form.opened(&view),
            InvitationState::Confirmed => {
                view! { <Card><p role="status"><b>{say(msg::team_invite::confirmed())}</b></p></Card> }
            }
            InvitationState::Used => form.used(&view),
            InvitationState::Cancelled => form.over(),
        })
    }

    fn waiting(&self, view: &InvitationView) -> Piece {
        let link = match self.made.get() {
            Some(made) => picture::link(&made),
            None => view! { <p>{say(msg::team_invite::link_gone())}</p> },
        };
        let (until, answer) =
            (msg::team_invite::until(view.until.words.clone()), self.answer(view.id, false));
        view! {
            <Card>
                {link}
                <p>{say(until)}</p>
                <p role="status"><b>{say(msg::team_invite::waiting())}</b></p>
                {answer}
            </Card>
        }
    }

    fn opened(&self, view: &InvitationView) -> Piece {
        let (words, answer) = (view.matching.clone().unwrap_or_default(), self.answer(view.id, true));
        view! {
            <Card>
                <p>{say(msg::team_invite::matching())}</p>
                <p class="matching matching__words" role="status">{words}</p>
                <p><b>{say(msg::team_invite::compare())}</b></p>
                {answer}
            </Card>
        }
    }

    fn used(&self, view: &InvitationView) -> Piece {
        self.is_used.set(true);
        browser::soon(browser::to_heading);
        let go = Route::Family(self.room.family).go();
        view! {
            <Panel title=msg::team_invite::used(view.person_name.clone())>
                <p>{say(msg::team_invite::used_note())}</p>
                <p><ButtonLink label=msg::team_invite::done() go/></p>
            </Panel>
        }
    }

    fn over(&self) -> Piece {
        let (id, made) = (self.id.clone(), self.made.clone());
        let again = move || {
            made.set(None);
            id.set(None);
        };
        view! {
            <Card>
                <p><b>{say(msg::team_invite::cancelled())}</b></p>
                <Button label=msg::team_invite::make() weight=Weight::Secondary on_press=again/>
            </Card>
        }
    }

    /// The buttons: letting them in, once it was opened, and calling it off.
    fn answer(&self, invitation: InvitationId, is_opened: bool) -> Piece {
        let Room { family, person } = self.room;
        let writing = desk::unkept(Problems::default());
        let (confirming, cancelling) = (writing.clone(), writing.clone());
        let confirm = move || {
            let (writing, ask) = (confirming.clone(), ConfirmInvitation { family, person, invitation });
            browser::spawn(async move {
                _ = writing.send(&ask, |_| Some(msg::team_invite::refused())).await;
            });
        };
        let cancel = move || {
            let (writing, ask) = (cancelling.clone(), CancelInvitation { family, person, invitation });
            browser::spawn(async move {
                _ = writing.send(&ask, |nothing| match *nothing {}).await;
            });
        };
        let off = if is_opened { msg::team_invite::cancel() } else { msg::team_invite::call_off() };
        let yes = is_opened.then(|| {
            view! { <Button label=msg::team_invite::confirm() busy=writing.busy() on_press=confirm/> }
        });
        view! {
            <ui::ErrorSummary problems=writing.problems.all()/>
            <Buttons>{yes} <Button label=off weight=Weight::Secondary busy=writing.busy() on_press=cancel/></Buttons>
        }
    }
}
