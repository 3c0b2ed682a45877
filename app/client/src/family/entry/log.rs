//! The whole log, from the newest day on.

use std::sync::Arc;

use api::entry::{Log, ReadLog};
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Icon, IntoPiece, PageHeading, Piece, Weight, view};

use super::{EntryForm, entries};
use crate::family::App;
use crate::family::parts::para;
use crate::family::screen::Screen;
use crate::remote::Query;

/// How many days are drawn at a time: more at once makes a cheap phone stand still.
const WINDOW: usize = 40;

/// The screen *My log*.
pub(crate) fn log(app: &App) -> Piece {
    let log = Query::new(&app.session, &ReadLog { family: app.family });
    let here = app.clone();
    view! {
        <PageHeading text=msg::entry::log_heading() below=msg::entry::log_intro()/>
        {log.show(move |log| parts(&here, &log))}
    }
}

fn parts(app: &App, log: &Arc<Log>) -> Piece {
    let first = log.goals.first().map(|goal| (goal.id, goal.audience));
    let write = match first {
        None => para(msg::entry::log_no_goals()),
        Some((goal, audience)) => {
            let here = app.clone();
            let press =
                app.going.press(move || Screen::WriteEntry(EntryForm::new(&here, goal, audience).into()));
            view! { <Button label=msg::entry::log_write() on_press=press picture=Icon::Add/> }
        }
    };
    let days = match log.entries.is_empty() {
        true => para(msg::entry::log_none()),
        false => window(app, log.clone(), 0),
    };
    view! { <div class="stack">{write}</div> {days} }
}

/// A window of days, and below it the next one once it is asked for. What is drawn stays as it is.
fn window(app: &App, log: Arc<Log>, from: usize) -> Piece {
    let until = (from + WINDOW).min(log.entries.len());
    let rows = entries(app, log.entries.get(from..until).unwrap_or_default(), true);
    let is_open = ArcRwSignal::new(false);
    let (open, here) = (is_open.clone(), app.clone());
    let older = move || match (until < log.entries.len(), open.get()) {
        (false, _) => ().into_piece(),
        (true, true) => window(&here, log.clone(), until),
        (true, false) => {
            let (is_open, announcer) = (is_open.clone(), here.session.announcer());
            let shown = msg::entry::log_shown((until + WINDOW).min(log.entries.len()), log.entries.len());
            let press = move || {
                announcer.announce(shown.clone());
                is_open.set(true);
            };
            view! { <Button label=msg::entry::log_older() weight=Weight::Secondary on_press=press/> }
        }
    };
    view! { {rows} <div class="older">{older}</div> }
}
