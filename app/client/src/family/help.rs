//! Whom to ring, on a screen of its own and beside every box for writing.

use std::sync::Arc;

use api::account::Me;
use i18n::{Message, msg};
use ui::{ButtonLink, HelpNumber, HelpNumbers, IntoPiece, PageHeading, Piece, Reader, Weight, Written, view};

use crate::family::App;
use crate::family::message::NewThreadForm;
use crate::family::parts::{inset, para, section, small};
use crate::family::request::RequestForm;
use crate::family::screen::Screen;

/// The screen *Talk to someone*.
pub(crate) fn help(app: &App) -> Piece {
    let here = app.clone();
    let ask = app.going.link({
        let app = app.clone();
        move || Screen::Requests(RequestForm::new(&app).into())
    });
    let ask = view! { <ButtonLink label=msg::help::request() go=ask weight=Weight::Secondary/> };
    view! {
        <PageHeading text=msg::help::heading() below=msg::help::intro()/>
        {move || here.session.me().map(|me| numbers(&here, &me))}
        {section(msg::request::heading(), view! { {para(msg::help::request_note())} {ask.into_piece()} })}
        {section(msg::help::shared_heading(), view! { {para(msg::help::shared_note())} {para(msg::help::shared_ways())} })}
        {section(msg::help::rights_heading(), view! { {para(msg::help::rights_note())} {para(msg::help::rights_advocate())} })}
    }
}

fn numbers(app: &App, me: &Me) -> Piece {
    let of = |is_emergency: bool| {
        let numbers = me.help.iter().filter(|it| it.is_emergency == is_emergency).map(row);
        view! { <HelpNumbers numbers=numbers.collect()/> }
    };
    let write = app.going.link({
        let app = app.clone();
        move || Screen::NewThread(Arc::new(NewThreadForm::new(&app, None)))
    });
    let write = view! { <ButtonLink label=msg::help::team_write() go=write weight=Weight::Secondary/> };
    let team = view! { <HelpNumbers numbers=vec![team(me)]/> };
    view! {
        {section(msg::help::emergency_heading(), of(true))}
        {section(msg::help::team_heading(), view! { {team.into_piece()} {write.into_piece()} })}
        {section(msg::help::others_heading(), of(false))}
    }
}

/// A number as it is shown.
fn row(number: &api::said::HelpNumber) -> HelpNumber {
    let (helps_with, hours) = (&number.helps_with, &number.hours);
    let about = Written::new(format!("{} {}", helps_with.text, hours.text)).in_language(hours.lang.clone());
    HelpNumber { name: number.name.text.clone(), number: number.number.clone(), about: Some(about.into()) }
}

/// The two numbers a first screen has room for: the team's, and the one for an emergency.
pub(crate) fn nearest(me: &Me) -> Piece {
    let numbers = [team(me)].into_iter().chain(me.help.iter().filter(|it| it.is_emergency).map(row));
    view! { <HelpNumbers numbers=numbers.collect()/> }
}

/// The team's own number.
fn team(me: &Me) -> HelpNumber {
    HelpNumber {
        name: Reader::here().said(&msg::help::team_name()),
        number: me.team_phone.clone(),
        about: Some(msg::help::team_about().into()),
    }
}

/// What stands beside every box for writing: when it is read, that it is not for emergencies, and whom to ring.
pub(crate) fn box_note(app: &App, read: Vec<Message>) -> Piece {
    let session = app.session.clone();
    let lines = move || {
        let me = session.me()?;
        let emergency = me.help.iter().find(|it| it.is_emergency).map(|it| it.number.clone());
        let emergency = emergency.map(msg::help::box_emergency);
        let ring = msg::help::box_ring(me.team_phone.clone());
        let read = Piece::each(read.iter().cloned(), small);
        Some(view! { {read} {emergency.map(small)} {small(ring)} })
    };
    inset(lines.into_piece())
}
