//! The adults of a family, each on a card of their own, with what the reader may do in that room.

use api::family::{AccountState, AdultLine, FamilyPage};
use domain::access::Action;
use i18n::{Message, msg};
use ui::{ButtonLink, Card, Heading, Level, Link, Piece, Tag, Tone, Weight, say, view};

use crate::team::route::{Room, Route};
use crate::team::said;
use crate::team::standing::may_in_room;

pub(super) fn section(page: &FamilyPage) -> Piece {
    let cards = page.adults.iter().map(|adult| card(page, adult)).collect::<Vec<_>>();
    let nobody = page.adults.is_empty().then(|| view! { <p>{say(msg::team_family::no_adults())}</p> });
    view! {
        <section class="stack">
            <Heading text=msg::team_family::adults()/>
            <p class="note">{say(msg::team_family::adults_note())}</p>
            {nobody}
            <div class="columns">{cards}</div>
        </section>
    }
}

fn card(page: &FamilyPage, adult: &AdultLine) -> Piece {
    let room = Room { family: page.id, person: adult.person.id };
    let name = adult.person.name.as_str().to_owned();
    let published = match &adult.plan_published {
        Some(day) => msg::team_family::published(day.words.clone()),
        None => msg::team_family::unpublished(),
    };
    let (account, tone) = account(adult.account);
    let open = may_in_room(page, room.person, Action::ReadAdult).then(|| {
        let label = msg::team_family::open(name.clone());
        view! { <p><ButtonLink label go=Route::Adult(room).go() weight=Weight::Secondary/></p> }
    });
    let links = links(page, adult, room);
    view! {
        <Card title=said::own(&name) level=Level::Three>
            <p><Tag words=account tone/></p>
            <p class="note">{say(published)}</p>
            {open}
            {links}
        </Card>
    }
}

fn links(page: &FamilyPage, adult: &AdultLine, room: Room) -> Piece {
    let may = |action| may_in_room(page, room.person, action);
    let about = said::own(adult.person.name.as_str());
    let inviting = match adult.account {
        AccountState::None => msg::team_family::invite(),
        AccountState::Invited => msg::team_family::invite_again(),
        AccountState::Active | AccountState::Paused => msg::team_family::signing_in(),
    };
    let offers = [
        (Action::PreviewPlan, msg::team_family::preview(), Route::Preview(room)),
        (Action::TypeIn, msg::team_family::type_in(), Route::TypeIn(room)),
        (Action::Invite, inviting, Route::Invite(room, None)),
    ];
    let rows = offers
        .into_iter()
        .filter(|(action, ..)| may(*action))
        .map(|(_, label, route)| view! { <li><Link label go=route.go() about=about.clone()/></li> })
        .collect::<Vec<_>>();
    view! { <ul class="ways" role="list">{rows}</ul> }
}

/// Whether an adult can sign in, in words. Workers only; the other adult never learns it.
pub(in crate::team) fn account(state: AccountState) -> (Message, Tone) {
    match state {
        AccountState::None => (msg::team_family::account_none(), Tone::Plain),
        AccountState::Invited => (msg::team_family::account_invited(), Tone::Calm),
        AccountState::Active => (msg::team_family::account_active(), Tone::Glad),
        AccountState::Paused => (msg::team_family::account_paused(), Tone::Warm),
    }
}
