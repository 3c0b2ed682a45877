//! What stands round every screen: the way out, the way back, the main screens, the way to help.

use i18n::{Language, msg};
use leptos::prelude::*;
use ui::{
    Announcer, BackLink, Go, Icon, IntoPiece, LanguageChoice, Link, Main, Notice, NoticeBox, Piece, Reader,
    SkipLink, Status, Tab, TabBar, Tongue, TopBar, view,
};

use crate::family::screen::{Screen, tab, title};
use crate::family::{
    App, Stage, activity, entry, goal, help, message, month, plan, request, settings, team, who_looked,
};
use crate::session::Session;
use crate::{browser, opening};

/// Draws the app.
pub(crate) fn frame(app: &App, stage: ArcRwSignal<Stage>) -> Piece {
    let (here, drawn) = (app.clone(), app.clone());
    let home = app.going.main(|| Screen::Month);
    let tab_here = ArcSignal::derive({
        let going = app.going.clone();
        move || tab(going.here().name())
    });
    let outlet = move || outlet(&drawn, stage.clone());
    let inside = vec![no_signal(&app.session), back(app), notice(app), outlet.into_piece(), foot(app)];
    let tongues = tongues_menu(&app.session);
    view! {
        <SkipLink/>
        <TopBar name=msg::common::brand_name() home>{tongues}</TopBar>
        <TabBar tabs=tabs(&here) here=tab_here/>
        <Main>{inside}</Main>
        <Status announcer=app.session.announcer()/>
    }
}

/// The languages to choose from: the council's own for whoever is in, all we speak for who is on their way in.
pub(crate) fn tongues(session: &Session) -> Vec<Tongue> {
    let me = session.me_now();
    let is_offered = |language: &Language| {
        me.as_ref().is_none_or(|me| me.languages.iter().any(|tag| tag == language.tag()))
    };
    let tongue = |language| {
        let session = session.clone();
        Tongue { language, go: Go::press(move || opening::choose_language(&session, language)) }
    };
    Language::ALL.into_iter().filter(is_offered).map(tongue).collect()
}

/// The same, out of the way in the top bar.
fn tongues_menu(session: &Session) -> Piece {
    view! { <LanguageChoice tongues=tongues(session) menu=true/> }
}

fn tabs(app: &App) -> Vec<Tab> {
    let tab = |picture, label, screen: fn() -> Screen| {
        let go = app.going.main(screen);
        Tab { picture, label, go }
    };
    vec![
        tab(Icon::Month, msg::session::tab_month().into(), || Screen::Month),
        tab(Icon::Plan, msg::session::tab_plan().into(), || Screen::Plan),
        tab(Icon::Goal, msg::session::tab_goals().into(), || Screen::Goals),
        tab(Icon::Log, msg::session::tab_log().into(), || Screen::Log),
        tab(Icon::Talk, msg::session::tab_messages().into(), || Screen::Threads),
    ]
}

fn no_signal(session: &Session) -> Piece {
    let session = session.clone();
    (move || (!session.is_reached()).then(|| view! { <NoticeBox title=msg::problem::signal_none()/> }))
        .into_piece()
}

fn back(app: &App) -> Piece {
    let going = app.going.clone();
    (move || {
        let up = going.clone();
        going.can_go_up().then(|| view! { <BackLink go=Go::press(move || up.up())/> })
    })
    .into_piece()
}

fn notice(app: &App) -> Piece {
    let going = app.going.clone();
    (move || going.notice().map(|title| view! { <NoticeBox kind=Notice::Success title/> })).into_piece()
}

/// The screen itself. When it changes, so does the title, the focus goes to its heading, and what it is is said.
fn outlet(app: &App, stage: ArcRwSignal<Stage>) -> Piece {
    let screen = app.going.here();
    entitle(&app.session, title(screen.name()));
    if !app.going.is_fresh() {
        arrive(app.going.down());
    }
    match screen {
        Screen::Month => month::month(app),
        Screen::Plan => plan::plan(app),
        Screen::Respond(form) => plan::respond(app, &form),
        Screen::Goals => goal::goals(app),
        Screen::Goal(goal) => goal::story(app, goal),
        Screen::SetGoal { form, question, is_change } => goal::ask(app, &form, question, is_change),
        Screen::CheckGoal(form) => goal::check(app, &form),
        Screen::GoalSet { set, is_alone, is_chosen } => goal::done(app, set, is_alone, is_chosen),
        Screen::GoalChanged { form, theirs, version } => goal::changed(app, &form, &theirs, version),
        Screen::Log => entry::log(app),
        Screen::WriteEntry(form) => entry::write(app, &form),
        Screen::Activities => activity::activities(app),
        Screen::Activity(run) => activity::activity(app, run),
        Screen::AnswerActivity(form) => activity::answer(app, &form),
        Screen::Threads => message::threads(app),
        Screen::Thread(form) => message::thread(app, &form),
        Screen::NewThread(form) => message::new_thread(app, &form),
        Screen::Team => team::team(app),
        Screen::Requests(form) => request::requests(app, &form),
        Screen::Help => help::help(app),
        Screen::WhoLooked => who_looked::who_looked(app),
        Screen::Settings => settings::settings(app, stage),
    }
}

/// Puts this on the browser's tab, and again when the language changes.
pub(crate) fn entitle(session: &Session, title: i18n::Message) {
    let reader = session.reader();
    Effect::new(move |_| browser::set_title(&reader.said(&title)));
}

/// The reader has come to another screen.
pub(crate) fn arrive(down: f64) {
    browser::soon(move || {
        browser::to_heading();
        browser::scroll_to(down);
    });
}

/// Always the same, always in this order.
fn foot(app: &App) -> Piece {
    let label = Reader::here().say(msg::session::foot_label());
    let link = |label, screen: fn() -> Screen| {
        let go = app.going.link(screen);
        view! { <li><Link label go/></li> }
    };
    let links = vec![
        link(msg::session::foot_help(), || Screen::Help),
        link(msg::session::foot_activities(), || Screen::Activities),
        link(msg::session::foot_team(), || Screen::Team),
        link(msg::session::foot_settings(), || Screen::Settings),
    ];
    view! { <nav class="foot" aria-label=label><ul class="foot__links" role="list">{links}</ul></nav> }
}

/// The frame of pages nobody is signed in on: the way out, the language, and what is on the page.
pub(crate) fn plain(session: &Session, announcer: Announcer, inside: Piece) -> Piece {
    let tongues = tongues_menu(session);
    view! {
        <div class="frame">
            <SkipLink/>
            <TopBar name=msg::common::brand_name() home=Go::to("/")>{tongues}</TopBar>
            <Main>{inside}</Main>
            <Status announcer/>
        </div>
    }
}
