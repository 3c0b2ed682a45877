//! Everything there is to think about or try, and what was offered, begun or done.

use std::sync::Arc;

use api::activity::{Activities, BeginActivity, ModuleView, ReadActivities, RunLine, SheetLine};
use domain::id::RunId;
use domain::words::Line;
use i18n::msg;
use ui::{Button, Heading, Link, PageHeading, Piece, Tag, Tone, Weight, view};

use super::{refused, state};
use crate::browser;
use crate::family::App;
use crate::family::parts::{details, para, said, section, small};
use crate::family::screen::Screen;
use crate::remote::{Outbox, Query};

/// The screen *Activities*.
pub(crate) fn activities(app: &App) -> Piece {
    let all = Query::new(&app.session, &ReadActivities { family: app.family });
    let here = app.clone();
    view! {
        <PageHeading text=msg::activity::list_heading() below=msg::activity::list_intro()/>
        {all.show(move |all| parts(&here, &all))}
    }
}

fn parts(app: &App, all: &Arc<Activities>) -> Piece {
    let yours = (!all.runs.is_empty()).then(|| {
        let rows = Piece::each(&all.runs, |run| row(app, run));
        section(msg::activity::list_yours(), view! { <ul class="news" role="list">{rows}</ul> })
    });
    view! { {yours} {Piece::each(&all.modules, |module| group(app, module))} }
}

fn row(app: &App, run: &RunLine) -> Piece {
    let id = run.run;
    let go = app.going.link(move || Screen::Activity(id));
    view! {
        <li class="news__line">
            <div>
                <Link label=said(&run.title) go/>
                <p class="small"><Tag words=state(run.state) tone=Tone::Calm/> " " {run.on.words.clone()}</p>
            </div>
        </li>
    }
}

fn group(app: &App, module: &ModuleView) -> Piece {
    let title = module.title.as_ref().map_or_else(|| msg::activity::list_tools().into(), said);
    let rows = Piece::each(&module.activities, |sheet| choice(app, sheet));
    view! { <section class="stack"><Heading text=title/> <ul class="news" role="list">{rows}</ul></section> }
}

fn choice(app: &App, sheet: &SheetLine) -> Piece {
    let (here, activity, decided) = (app.clone(), sheet.key.clone(), sheet.is_for_decided);
    let begin = move || begin(&here, browser::fresh_id(), activity.as_str(), decided);
    let inside = if sheet.is_for_decided {
        // It helps whoever has decided; somebody in two minds is better served by their own reasons.
        let button = view! {
            {para(msg::activity::decided_note())}
            <Button label=msg::activity::decided() on_press=begin weight=Weight::Secondary/>
        };
        view! { {small(said(&sheet.title))} {details(msg::activity::decided(), button)} }
    } else {
        view! { <Link label=said(&sheet.title) go=ui::Go::press(begin)/> }
    };
    view! { <li class="news__line"><div>{inside}</div></li> }
}

/// Begins this activity, or goes on with what was begun under this name.
pub(crate) fn begin(app: &App, run: RunId, activity: &str, decided: bool) {
    let going = app.going.clone();
    let Ok(activity) = Line::parse(activity) else { return };
    let ask = BeginActivity { family: app.family, run, activity, decided };
    Outbox::of(&app.session).post(&ask, move |answer| match answer {
        Ok(_) => going.to(Screen::Activity(run)),
        Err(failure) => going.say(failure.message(|refusal| refused(*refusal))),
    });
}
