//! Promises as workers see and keep them: the service's in the same words and size as a parent's.

use std::sync::Arc;

use api::promise::{MovePromise, PromiseView};
use domain::family::Person;
use domain::id::FamilyId;
use domain::promise::{PromiseOwner, PromiseRefusal, PromiseState};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Choice, Field, IntoPiece, Piece, Press, PromiseRow, PromiseRowProps, Radios, Side, TextArea, view};

use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::{asked, panel};
use crate::team::plain::plain_words;
use crate::team::route::Room;
use crate::team::sees::{adults_see, names};
use crate::team::{desk, pick, said};
use crate::writing::Writing;
use crate::{browser, kinds};

mod write;

pub(super) use write::{PromiseForm, Promising};

/// One promise: whose, what, by when, who can see it, and what the reader may do with it.
pub(super) fn row(view: &PromiseView, adults: &[Person], more: Option<Piece>) -> Piece {
    let promise = &view.promise;
    let (side, children) = match promise.owner {
        PromiseOwner::Person(_) => (Side::Mine, more),
        PromiseOwner::Worker(_) | PromiseOwner::Agency(_) => (Side::Theirs, more),
    };
    let reader = ui::Reader::here();
    let to: Vec<String> = named(adults, &promise.to);
    let seen = move || ui::say(msg::team_family::promise_to(names(&reader, &to)));
    let children = view! { <p class="note">{seen}</p> {children} };
    PromiseRow(PromiseRowProps {
        side,
        owner: said::owner(&view.owner),
        words: said::own(promise.what.as_str()),
        when: msg::promise::when(view.by.words.clone()).into(),
        late: view.is_late.then(|| msg::promise::late_label().into()),
        status: Some(kinds::promise(promise.state).into()),
        children: Some(children),
    })
}

/// The names of these people among the adults.
pub(super) fn named(adults: &[Person], ids: &[domain::id::PersonId]) -> Vec<String> {
    let found = adults.iter().filter(|adult| ids.contains(&adult.id));
    found.map(|adult| adult.name.as_str().to_owned()).collect()
}

/// Why a promise was not kept like this.
pub(super) fn refused(refusal: PromiseRefusal) -> Message {
    match refusal {
        PromiseRefusal::AddressedToOthers => msg::team_plan::promise_refused_others(),
        PromiseRefusal::AddressedToNobody => msg::team_plan::refused_nobody(),
        PromiseRefusal::NotAnAdult => msg::team_plan::refused_adult(),
        PromiseRefusal::Stale => msg::team_plan::promise_refused_stale(),
    }
}

/// Saying how a promise of the service or an agency is going.
#[derive(Clone)]
pub(super) struct StateForm {
    family: FamilyId,
    adults: ArcRwSignal<Vec<(String, String)>>,
    open: ArcRwSignal<Option<Arc<PromiseView>>>,
}

impl StateForm {
    /// A closed form.
    pub(super) fn new(family: FamilyId) -> Self {
        StateForm { family, adults: ArcRwSignal::default(), open: ArcRwSignal::default() }
    }

    /// The adults whose names are said when they will see it.
    pub(super) fn knows(&self, adults: &[Person]) {
        let adults = adults.iter().map(|adult| (pick::value(&adult.id), adult.name.as_str().to_owned()));
        self.adults.set(adults.collect());
    }

    /// Opens it for this promise.
    pub(super) fn open(&self, promise: PromiseView) {
        self.open.set(Some(Arc::new(promise)));
    }

    /// Draws it while it is open.
    pub(super) fn show(&self) -> Piece {
        let form = self.clone();
        (move || form.open.get().map(|promise| form.draw(&promise))).into_piece()
    }

    fn draw(&self, view: &Arc<PromiseView>) -> Piece {
        let promise = &view.promise;
        let state = Field::holding("promise-state", pick::value(&promise.state));
        let because: Field = Field::new("promise-because");
        let writing = desk::unkept(Problems::of(&[&state, &because]));
        let readers: Vec<Room> =
            promise.to.iter().map(|person| Room { family: self.family, person: *person }).collect();
        let guard = Guard::of_chosen(move || readers.clone(), &[&because]);
        let choices = PromiseState::ALL
            .into_iter()
            .map(|state| Choice::new(pick::value(&state), kinds::promise(state)))
            .collect::<Vec<_>>();
        let to = ArcRwSignal::new(promise.to.iter().map(pick::value).collect());
        let (close, send) = (self.closing(), self.sending(view, (&writing, &guard), &state, &because));
        let value = state.value.clone();
        let why = move || {
            let needs_why = pick::read(&value.get()).is_some_and(needs_why);
            needs_why.then(|| {
                let (label, field) = (msg::team_family::promise_because(), because.clone());
                let plain = plain_words(&field);
                view! { <TextArea label field max=300 rows=2/> {plain} }
            })
        };
        let questions = view! {
            <p>{said::own(promise.what.as_str()).show()}</p>
            <Radios label=msg::team_family::promise_state() field=state choices/>
            {why}
            {adults_see(self.adults.get_untracked(), to, msg::team_plan::promise_sees)}
            {guard.show()}
        };
        let close = Some((msg::common::button_cancel(), close));
        let inside = asked(&writing, send, msg::common::button_save(), close, questions.into_piece());
        panel("promise-form", msg::team_family::promise_change(), inside)
    }

    fn closing(&self) -> Press {
        let open = self.open.clone();
        Press::from(move || {
            open.set(None);
            browser::soon(browser::to_heading);
        })
    }

    fn sending(
        &self,
        view: &Arc<PromiseView>,
        (writing, guard): (&Writing, &Guard),
        state: &Field,
        because: &Field,
    ) -> Press {
        let (family, promise) = (self.family, view.promise.id);
        let (writing, state, because, close) =
            (writing.clone(), state.clone(), because.clone(), self.closing());
        let announcer = Session::here().announcer();
        let sent = writing.clone();
        guard.sends(&sent, move || {
            let state = form::chosen(&state, pick::read::<PromiseState>);
            let because = match state.is_some_and(needs_why) {
                true => form::required(&because).map(Some),
                false => Some(None),
            };
            let (Some(state), Some(because)) = (state, because) else { return writing.problems.show() };
            let ask = MovePromise { family, promise, state, because };
            let (writing, close, announcer) = (writing.clone(), close.clone(), announcer.clone());
            browser::spawn(async move {
                if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                    close.run();
                    announcer.announce(msg::team_family::promise_saved());
                }
            });
        })
    }
}

/// Whether the parent has to be told what has changed.
fn needs_why(state: PromiseState) -> bool {
    matches!(state, PromiseState::Changed | PromiseState::NoLongerNeeded)
}
