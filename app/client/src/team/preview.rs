//! Exactly what one person will see, drawn as they see it, and publishing it to them and nobody else.

use api::family::{FamilyPage, ReadFamily};
use api::plan_editor::{Preview, PreviewPlan, PublishPlan};
use domain::access::Action;
use domain::plan::PublishRefusal;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{ButtonLink, Icon, InsetText, NoticeBox, Panel, Piece, Weight, icon, say, view};

use crate::browser;
use crate::form::Problems;
use crate::team::desk;
use crate::team::panel::asked;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::standing::{may_in_room, name_of};
use crate::team::way::{Top, top_once_known};

mod look;

pub(super) fn page(room: Room) -> Piece {
    let preview = desk::query(&PreviewPlan { family: room.family, person: room.person });
    let around = desk::query(&ReadFamily { family: room.family });
    let is_done = ArcRwSignal::new(false);
    let (name, done) = (around.clone(), is_done.clone());
    let heading = move || Some((name_of(&*name.get()?, room), done.get()));
    let top = top_once_known(heading, move |(name, is_done)| match is_done {
        true => published(room, &name),
        false => top(room, &name),
    });
    let (shown, act) = (is_done.clone(), preview.clone());
    let act = move || {
        let (around, preview) = (around.get()?, act.get()?);
        (!shown.get()).then(|| publishing(room, &around, &preview, is_done.clone()))
    };
    view! {
        {top}
        {act}
        {preview.show(|preview| framed(&preview))}
    }
}

fn top(room: Room, name: &str) -> Piece {
    view! {
        {Top::new(msg::team_plan::preview_heading(name)).above(msg::team_plan::preview_above()).below(msg::team_plan::preview_below(name)).back(Route::Plan(room.family)).show()}
    }
}

fn published(room: Room, name: &str) -> Piece {
    browser::soon(browser::to_heading);
    view! {
        <Panel title=msg::team_plan::publish_done(name)>
            <p>{say(msg::team_plan::publish_done_note())}</p>
            <p><ButtonLink label=msg::team_family::plan() go=Route::Plan(room.family).go() weight=Weight::Secondary/></p>
        </Panel>
    }
}

/// The page inside a frame that says whose it is. Nothing in it can be pressed.
fn framed(preview: &Preview) -> Piece {
    let inside = match preview.plan.children.is_empty() && preview.plan.promises.is_empty() {
        true => view! { <p>{say(msg::team_plan::preview_empty())}</p> },
        false => look::plan(&preview.plan),
    };
    view! {
        <section class="preview">
            <p class="preview__label">{icon(Icon::Eye)} {say(msg::team_plan::preview_frame())}</p>
            <div class="preview__page">{inside}</div>
        </section>
    }
}

/// What stands in the way, or the button.
fn publishing(room: Room, around: &FamilyPage, preview: &Preview, is_done: ArcRwSignal<bool>) -> Piece {
    if let Some(refusal) = &preview.refusal {
        return refused(room, refusal);
    }
    if !may_in_room(around, room.person, Action::PublishPlan) {
        return view! { <InsetText><p>{say(msg::team_plan::publish_others())}</p></InsetText> };
    }
    let name = name_of(around, room);
    let writing = desk::unkept(Problems::default());
    let sending = writing.clone();
    let send = writing.sends(move || {
        let ask = PublishPlan { family: room.family, person: room.person };
        let (writing, is_done) = (sending.clone(), is_done.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(why_not(refusal))).await.is_ok() {
                is_done.set(true);
            }
        });
    });
    let sees = who_sees(msg::team_plan::publish_sees(name.as_str()), msg::team::sees_others(name.as_str()));
    asked(&writing, send, msg::team_plan::publish(name), None, sees)
}

fn refused(room: Room, refusal: &PublishRefusal) -> Piece {
    let to_do = match refusal {
        PublishRefusal::NotTalkedThrough { .. } => Some(msg::team_plan::publish_not_talked_do()),
        PublishRefusal::NothingToPublish | PublishRefusal::NotAnAdult => None,
    };
    let why = why_not(refusal);
    view! {
        <NoticeBox title=msg::team_plan::publish_not_yet()>
            <p>{say(why)}</p>
            {to_do.map(|to_do| view! { <p>{say(to_do)}</p> })}
            <p><ButtonLink label=msg::team_family::plan() go=Route::Plan(room.family).go() weight=Weight::Secondary/></p>
        </NoticeBox>
    }
}

fn why_not(refusal: &PublishRefusal) -> Message {
    match refusal {
        PublishRefusal::NotTalkedThrough { points } => msg::team_plan::publish_not_talked(points.len()),
        PublishRefusal::NothingToPublish => msg::team_plan::publish_nothing(),
        PublishRefusal::NotAnAdult => msg::team_plan::publish_not_adult(),
    }
}
