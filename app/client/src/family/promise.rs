//! What everybody said they would do, the parent's and the team's side by side.

use api::promise::{PromiseView, SaidOwner, UpdateMyPromise};
use domain::promise::{PromiseRefusal, PromiseState};
use i18n::{Message, msg};
use ui::{
    Button, Choice, Field, Piece, PromiseRow, PromiseRowProps, Promises, Radios, Side, Text, Weight, view,
};

use crate::family::App;
use crate::family::parts::{details, form, small, stack, written};
use crate::form::{Problems, at_place, chosen, place_of};
use crate::writing::Writing;

/// Promises in a list. `can_update`: the reader's own can be said to be under way or done.
pub(crate) fn promises(app: &App, promises: &[&PromiseView], can_update: bool) -> Piece {
    view! { <Promises>{Piece::each(promises, |promise| row(app, promise, can_update))}</Promises> }
}

fn row(app: &App, view: &PromiseView, can_update: bool) -> Piece {
    let promise = &view.promise;
    let is_mine = view.owner == SaidOwner::Me;
    let side = if is_mine { Side::Mine } else { Side::Theirs };
    let update = (is_mine && can_update && promise.state != PromiseState::Changed).then(|| update(app, view));
    let more = view! {
        {promise.why.as_ref().map(|why| small(msg::promise::why(why.as_str())))}
        {promise.help.as_ref().map(|help| small(msg::promise::help(help.as_str())))}
        {view.because.as_ref().map(|because| small(msg::promise::because(because.as_str())))}
        {update}
    };
    PromiseRow(PromiseRowProps {
        side,
        owner: owner(&view.owner),
        words: written(&promise.what).into(),
        when: when(view).into(),
        late: view.is_late.then(|| msg::promise::late_label().into()),
        status: (promise.state != PromiseState::ToDo).then(|| state(promise.state).into()),
        children: (!more.is_nothing()).then(|| stack(more)),
    })
}

/// Whose it is, in words.
pub(crate) fn owner(owner: &SaidOwner) -> Text {
    match owner {
        SaidOwner::Me => msg::promise::owner_me().into(),
        SaidOwner::Team => msg::promise::owner_team().into(),
        SaidOwner::Worker { name, role } => {
            msg::promise::owner_worker(name.clone(), role.text.clone()).into()
        }
        SaidOwner::Person { name } | SaidOwner::Agency { name } => name.clone().into(),
    }
}

fn when(view: &PromiseView) -> Message {
    let day = view.by.words.clone();
    match (view.is_late, &view.owner) {
        (false, _) => msg::promise::when(day),
        (true, SaidOwner::Agency { name }) => msg::promise::late_agency(name.clone(), day),
        (true, _) => msg::promise::late_ours(day),
    }
}

fn state(state: PromiseState) -> Message {
    match state {
        PromiseState::ToDo => msg::promise::state_to_do(),
        PromiseState::Doing => msg::promise::state_doing(),
        PromiseState::Done => msg::promise::state_done(),
        PromiseState::Stuck => msg::promise::state_stuck(),
        PromiseState::Changed => msg::promise::state_changed(),
        PromiseState::NoLongerNeeded => msg::promise::state_no_longer_needed(),
    }
}

fn update(app: &App, view: &PromiseView) -> Piece {
    let (family, promise) = (app.family, view.promise.id);
    let field =
        Field::holding(format!("promise-{promise}"), place_of(&PromiseState::ALL, &view.promise.state));
    let writing = Writing::unkept(&app.session, Problems::of(&[&field]));
    let choices = PromiseState::ALL
        .into_iter()
        .enumerate()
        .map(|(place, it)| {
            let choice = Choice::new(place.to_string(), state(it));
            match it {
                PromiseState::Stuck => choice.hinting(msg::promise::update_stuck_hint()),
                PromiseState::Changed => choice.hinting(msg::promise::update_changed_hint()),
                _ => choice,
            }
        })
        .collect();
    let (going, asked, sent) = (app.going.clone(), field.clone(), writing.clone());
    let send = move || {
        let Some(state) = chosen(&asked, |value| at_place(&PromiseState::ALL, value)) else {
            return sent.problems.show();
        };
        let going = going.clone();
        let ask = UpdateMyPromise { family, promise, state };
        sent.post(&ask, |refusal| Some(refused(*refusal)), move |_| going.say(msg::common::saved_note()));
    };
    let save = msg::common::button_save();
    let inside = view! {
        <Radios label=msg::promise::update_question() field choices/>
        <Button label=save weight=Weight::Secondary busy=writing.busy()/>
    };
    details(msg::promise::update_open(), form(&writing, send.into(), inside))
}

fn refused(refusal: PromiseRefusal) -> Message {
    match refusal {
        PromiseRefusal::Stale => msg::problem::changed_sent(),
        // These are about whom a worker addresses a promise to.
        PromiseRefusal::AddressedToOthers
        | PromiseRefusal::AddressedToNobody
        | PromiseRefusal::NotAnAdult => msg::problem::page_old(),
    }
}
