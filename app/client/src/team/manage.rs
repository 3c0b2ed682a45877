//! The manager's page: what is late by the service, who is where, and adding people. No parent is ranked or scored.

use std::sync::Arc;

use api::account::{Me, Who};
use api::manage::{ReadTeamPage, TeamPage};
use domain::id::TeamId;
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Button, Buttons, Choice, Heading, IntoPiece, Piece, Press, Weight, say, view};

use crate::browser;
use crate::team::cover;
use crate::team::panel::panel;
use crate::team::today::{self, Whose};
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, pick, said};

mod involvement;
mod overview;
mod person;
mod worker;

/// What a manager can add or arrange. One form at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Adding {
    Worker,
    Family,
    Person,
    Involvement,
    Cover,
}

/// What every form here needs.
#[derive(Clone)]
struct Managing {
    team: TeamId,
    today: Day,
    page: Arc<TeamPage>,
    close: Press,
}

pub(super) fn page(me: &Arc<Me>) -> Piece {
    let Who::Worker { team, .. } = me.who else { return ().into_piece() };
    let query = desk::query(&ReadTeamPage { team });
    let open: ArcRwSignal<Option<Adding>> = ArcRwSignal::default();
    let today = me.today.day;
    let form = {
        let (query, open) = (query.clone(), open.clone());
        move || {
            let adding = open.get()?;
            let shut = open.clone();
            let close = Press::from(move || {
                shut.set(None);
                browser::soon(browser::to_heading);
            });
            Some(draw_form(adding, Managing { team, today, page: query.now()?, close }))
        }
    };
    let (top, main, waiting) = (query.clone(), query.clone(), desk::until_here(&query));
    let name = move || Some(top.get()?.name.as_str().to_owned());
    let has_come = ArcMemo::new(move |_| query.get().is_some());
    let ways = move || has_come.get().then(|| ways(&open));
    view! {
        {top_once_known(name, |name| head(&name))}
        {waiting}
        <div class="stack-wide">
            {ways}
            {form}
            {move || main.get().map(|page| overview(&page))}
        </div>
    }
}

fn head(name: &str) -> Piece {
    Top::new(said::own(name)).below(msg::team_manage::below()).show()
}

fn ways(open: &ArcRwSignal<Option<Adding>>) -> Piece {
    let offers: [(Adding, Message); 5] = [
        (Adding::Worker, msg::team_manage::add_worker()),
        (Adding::Family, msg::team_manage::add_family()),
        (Adding::Person, msg::team_manage::add_person()),
        (Adding::Involvement, msg::team_manage::add_involvement()),
        (Adding::Cover, msg::team_manage::add_cover()),
    ];
    let buttons = offers
        .into_iter()
        .map(|(adding, label)| {
            let open = open.clone();
            view! { <Button label weight=Weight::Secondary on_press=move || open.set(Some(adding))/> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="stack">
            <Heading text=msg::team_manage::add()/>
            <Buttons>{buttons}</Buttons>
        </section>
    }
}

fn draw_form(adding: Adding, managing: Managing) -> Piece {
    let (title, form) = match adding {
        Adding::Worker => (msg::team_manage::add_worker(), worker::form(&managing)),
        Adding::Family => (msg::team_manage::add_family(), person::family_form(&managing)),
        Adding::Person => (msg::team_manage::add_person(), person::form(&managing)),
        Adding::Involvement => (msg::team_manage::add_involvement(), involvement::form(&managing)),
        Adding::Cover => {
            let close = managing.close.clone();
            let form = cover::form(None, workers(&managing), workers(&managing), managing.today, close);
            (msg::team_manage::add_cover(), form)
        }
    };
    let close = managing.close;
    let inside = view! {
        {form}
        <Button label=msg::team_manage::close() weight=Weight::Quiet on_press=close/>
    };
    panel("manage-form", title, inside.into_piece())
}

/// Everyone of the team, to choose from.
fn workers(managing: &Managing) -> Vec<Choice> {
    let choice = |line: &api::manage::WorkerLine| {
        Choice::new(pick::value(&line.worker.id), said::own(&line.worker.name))
            .hinting(said::text(&line.worker.role))
    };
    managing.page.workers.iter().map(choice).collect()
}

/// Every family of the team, to choose from.
fn families(managing: &Managing) -> Vec<Choice> {
    let choice = |family: &api::manage::TeamFamily| {
        Choice::new(pick::value(&family.id), said::own(family.label.as_str()))
    };
    managing.page.families.iter().map(choice).collect()
}

fn overview(page: &TeamPage) -> Piece {
    let late = match page.overdue.is_empty() {
        true => view! { <p class="calm">{say(msg::team_manage::overdue_none())}</p> },
        false => today::lines(&page.overdue, Whose::Teams),
    };
    view! {
        <section class="stack">
            <Heading text=msg::team_manage::overdue()/>
            {late}
            <p class="note">{say(msg::team_manage::overdue_note())}</p>
        </section>
        {overview::families(&page.families)}
        {overview::workers(&page.workers)}
    }
}
