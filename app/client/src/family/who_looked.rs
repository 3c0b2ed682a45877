//! *Who has opened my pages*: when somebody signed in with the parent's name, and which of the workers they know opened what
//! is theirs, in the last month.

use api::account::{ReadSignIns, SignIns, SignOutElsewhere};
use api::who_looked::{LookView, ReadWhoLooked, WhoLooked};
use domain::who_looked::LookedAt;
use i18n::{Message, msg};
use ui::{Button, ButtonLink, PageHeading, Piece, Tag, Tone, Weight, view};

use crate::family::App;
use crate::family::parts::{para, said, section, small, subsection};
use crate::family::screen::Screen;
use crate::remote::{Outbox, Query};

/// The way to it, from the team and from signing out.
pub(crate) fn link(app: &App) -> Piece {
    let go = app.going.link(|| Screen::WhoLooked);
    view! { <p><ButtonLink label=msg::who_looked::heading() go weight=Weight::Secondary/></p> }
}

/// The screen. Whoever is not named is the last sentence, the same for every family.
pub(crate) fn who_looked(app: &App) -> Piece {
    let looks = Query::new(&app.session, &ReadWhoLooked { family: app.family });
    let sign_ins = Query::new(&app.session, &ReadSignIns {});
    let here = app.clone();
    view! {
        <PageHeading text=msg::who_looked::heading()/>
        {section(msg::who_looked::sign_ins(), sign_ins.show(move |sign_ins| signed_in(&here, &sign_ins)))}
        {section(msg::who_looked::workers(), view! {
            {para(msg::who_looked::intro())}
            {looks.show(|looks| days(&looks))}
            {small(msg::who_looked::others())}
        })}
    }
}

/// When somebody signed in with the parent's name: a time they do not know is somebody else.
fn signed_in(app: &App, sign_ins: &SignIns) -> Piece {
    let rows = Piece::each(&sign_ins.sign_ins, |one| {
        let open = match (one.is_here, one.is_open) {
            (true, _) => Some(msg::who_looked::here()),
            (false, true) => Some(msg::who_looked::open()),
            (false, false) => None,
        };
        let open = open.map(|open| view! { " " <Tag words=open tone=Tone::Calm/> });
        view! { <li>{one.at.words.clone()} {open}</li> }
    });
    let app = app.clone();
    let press = move || {
        let going = app.going.clone();
        Outbox::of(&app.session).post(&SignOutElsewhere {}, move |answer| {
            going.say(match answer {
                Ok(_) => msg::who_looked::elsewhere_done(),
                Err(failure) => failure.said(),
            });
        });
    };
    view! {
        {para(msg::who_looked::sign_ins_note())}
        <ul>{rows}</ul>
        <Button label=msg::who_looked::elsewhere() on_press=press weight=Weight::Secondary/>
    }
}

/// A heading for each day, newest first.
fn days(looks: &WhoLooked) -> Piece {
    if looks.looks.is_empty() {
        return para(msg::who_looked::none());
    }
    Piece::each(looks.looks.chunk_by(|one, next| one.on.day == next.on.day), |day| {
        let rows = Piece::each(day, row);
        let words = day.first().map(|look| look.on.words.clone()).unwrap_or_default();
        subsection(words, view! { <ul class="news" role="list">{rows}</ul> })
    })
}

fn row(look: &LookView) -> Piece {
    let things = Piece::each(&look.at, |at| view! { <li>{ui::say(thing(*at))}</li> });
    view! {
        <li class="news__line">
            <div>
                <p><b>{look.by.name.clone()}</b> " " {said(&look.by.role)}</p>
                <ul class="small">{things}</ul>
            </div>
        </li>
    }
}

fn thing(at: LookedAt) -> Message {
    match at {
        LookedAt::Room => msg::who_looked::room(),
        LookedAt::Messages => msg::who_looked::messages(),
        LookedAt::Plan => msg::who_looked::plan(),
        LookedAt::Requests => msg::who_looked::requests(),
    }
}
