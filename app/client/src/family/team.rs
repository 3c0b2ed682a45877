//! *My team*: who is who, what each can help with, when they work.

use api::team::{Goodbye, MyTeam, ReadMyTeam, TeamMember};
use i18n::msg;
use ui::{ButtonLink, Level, PageHeading, Piece, Quote, Weight, Written, view};

use crate::family::message::NewThreadForm;
use crate::family::parts::{card, para, said, section, small, written};
use crate::family::screen::Screen;
use crate::family::{App, who_looked};
use crate::remote::Query;

/// The screen *My team*. Names only those who work with this adult or the children; all others are one fixed line.
pub(crate) fn team(app: &App) -> Piece {
    let team = Query::new(&app.session, &ReadMyTeam { family: app.family });
    let here = app.clone();
    view! {
        <PageHeading text=msg::my_team::heading() below=msg::my_team::intro()/>
        {team.show(move |team| parts(&here, &team))}
        {small(msg::common::audience_others())}
        {who_looked::link(app)}
    }
}

fn parts(app: &App, team: &MyTeam) -> Piece {
    let of = |for_the_children: bool| {
        let members = team.members.iter().filter(|member| member.for_the_children == for_the_children);
        Piece::each(members, |one| member(app, one))
    };
    let (children, me) = (of(true), of(false));
    let goodbyes = Piece::each(&team.goodbyes, goodbye);
    let part = |title, cards: Piece| (!cards.is_nothing()).then(|| section(title, cards));
    let none = team.members.is_empty().then(|| para(msg::my_team::none()));
    view! {
        {none}
        {part(msg::my_team::with_children(), children)}
        {part(msg::my_team::with_me(), me)}
        {part(msg::my_team::goodbyes(), goodbyes)}
    }
}

fn member(app: &App, member: &TeamMember) -> Piece {
    let (here, worker) = (app.clone(), member.worker.id);
    let go = app.going.link(move || Screen::NewThread(NewThreadForm::new(&here, Some(worker)).into()));
    let about = member.about.as_ref().map(|about| written(about).block());
    let away = member
        .away
        .as_ref()
        .map(|away| para(msg::my_team::away(away.until.words.clone(), away.cover.clone())));
    let inside = view! {
        <p class="lead">{said(&member.worker.role)}</p>
        <p>{said(&member.helps_with)}</p>
        {about}
        {small(msg::my_team::works_on(member.works_on.clone()))}
        {away}
        <ButtonLink label=msg::my_team::write() go weight=Weight::Secondary/>
    };
    card(Some(member.worker.name.clone().into()), Level::Three, inside)
}

fn goodbye(goodbye: &Goodbye) -> Piece {
    let from = msg::my_team::goodbye_from(goodbye.from.name.clone(), goodbye.on.words.clone());
    let next = goodbye.to.as_ref().map(|to| para(msg::my_team::goodbye_to(to.name.clone())));
    let inside = view! { {small(from)} <Quote words=Written::new(goodbye.words.clone())/> {next} };
    card(None, Level::Three, inside)
}
