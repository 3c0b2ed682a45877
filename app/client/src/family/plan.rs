//! *My plan*: each child in turn, what everybody promised, and my own side beside each part.

use api::plan::{ChildPlan, MarkPlanSeen, Plan, ReadPlan};
use domain::plan::PointKind;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{ButtonLink, Heading, IntoPiece, PageHeading, Piece, Reader, Weight, view};

use crate::family::App;
use crate::family::audience;
use crate::family::message::NewThreadForm;
use crate::family::parts::{inset, listed, notice, para, said, section, small, subsection};
use crate::family::promise::promises;
use crate::family::screen::Screen;
use crate::remote::{Outbox, Query};

mod point;
mod respond;

pub(crate) use respond::{ResponseForm, respond};

/// The screen *My plan*. Having looked at it is told to the server once the reader goes on, not at once: what is new
/// stays marked while they read.
pub(crate) fn plan(app: &App) -> Piece {
    let plan = Query::new(&app.session, &ReadPlan { family: app.family });
    let here = app.clone();
    look(app, plan.clone());
    view! {
        <PageHeading text=msg::plan::heading()/>
        {plan.show(move |plan| parts(&here, &plan))}
    }
}

/// Says that the plan was looked at when its screen is left for anything but an answer to it.
fn look(app: &App, plan: Query<Plan>) {
    let (session, family, going) = (app.session.clone(), app.family, app.going.clone());
    on_cleanup(move || {
        let is_new = plan.now().is_some_and(|plan| plan.changed > 0 || plan.last_looked.is_none());
        if is_new && !session.is_over() && !matches!(going.now(), Screen::Respond(_)) {
            Outbox::of(&session).post(&MarkPlanSeen { family }, |_| ());
        }
    });
}

fn parts(app: &App, plan: &Plan) -> Piece {
    let Some(published) = &plan.published else {
        return notice(msg::plan::none_title(), para(msg::plan::none_note()));
    };
    view! {
        {plan.apology.then(|| apology(app))}
        <div class="stack">
            {plan.kind.as_ref().map(|kind| view! { <p class="lead">{said(kind)}</p> })}
            {plan.purpose.as_ref().map(|purpose| view! { <p>{said(purpose)}</p> })}
            {small(msg::plan::published(published.words.clone()))}
            {small(msg::plan::court_note())}
        </div>
        {changes(plan)}
        {Piece::each(&plan.children, |child| one_child(app, plan, child))}
        {who_does_what(app, plan)}
    }
}

fn apology(app: &App) -> Piece {
    let (session, write) = (app.session.clone(), app.clone());
    let go = app.going.link(move || Screen::NewThread(NewThreadForm::new(&write, None).into()));
    let ring = move || session.me().map(|me| para(msg::plan::apology_ring(me.team_phone.clone())));
    let write = view! { <ButtonLink label=msg::help::team_write() go weight=Weight::Secondary/> };
    notice(
        msg::plan::apology_title(),
        view! { {para(msg::plan::apology_note())} {ring.into_piece()} {write} },
    )
}

/// Stands on every part, since a part may be read alone. The names are the same on all: a plan has one reader of the
/// family, and the workers they are told of.
fn seen_by(plan: &Plan) -> Piece {
    let names: Vec<String> = plan.seen_by.iter().map(|worker| worker.name.clone()).collect();
    let reader = Reader::here();
    let label = move || {
        let mut all = vec![reader.said(&msg::plan::seen_you())];
        all.extend_from_slice(&names);
        audience::named(listed(&reader, &all))
    };
    label.into_piece()
}

fn changes(plan: &Plan) -> Piece {
    let Some(looked) = plan.last_looked.as_ref().filter(|_| plan.changed > 0) else { return ().into_piece() };
    let links = Piece::each(&plan.children, |child| {
        Piece::each(child.points.iter().filter(|point| point.is_new), |point| {
            let (reader, name) = (Reader::here(), child.name.as_str().to_owned());
            let part = kind(point.kind);
            let words = move || reader.said(&msg::plan::changed_link(name.clone(), reader.said(&part)));
            view! { <li><a class="link" href=format!("#{}", point::anchor(point.id))>{words}</a></li> }
        })
    });
    let count = para(msg::plan::changed_count(plan.changed, looked.words.clone()));
    let list = view! { <ul class="changes" role="list">{links}</ul> };
    inset(section(msg::plan::changed_heading(), view! { {count} {list} }))
}

fn one_child(app: &App, plan: &Plan, child: &ChildPlan) -> Piece {
    let kinds = Piece::each(PointKind::ALL, |of| {
        let points = child.points.iter().filter(|point| point.kind == of);
        let points = Piece::each(points, |point| point::point(app, point, seen_by(plan)));
        if points.is_nothing() { points } else { subsection(kind(of), points) }
    });
    let name = child.name.as_str().to_owned();
    view! { <section class="stack child"><Heading text=name/> {kinds}</section> }
}

fn who_does_what(app: &App, plan: &Plan) -> Piece {
    match plan.promises.is_empty() {
        true => ().into_piece(),
        false => {
            let all: Vec<_> = plan.promises.iter().collect();
            section(msg::plan::promises_heading(), promises(app, &all, true))
        }
    }
}

/// The heading of one of the five parts.
pub(crate) fn kind(kind: PointKind) -> Message {
    match kind {
        PointKind::GoingWell => msg::plan::kind_going_well(),
        PointKind::Worry => msg::plan::kind_worry(),
        PointKind::NeedsToChange => msg::plan::kind_needs_to_change(),
        PointKind::LifeWillLook => msg::plan::kind_life_will_look(),
        PointKind::WhatHappensIf => msg::plan::kind_what_happens_if(),
    }
}
