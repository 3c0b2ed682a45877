//! All my threads.

use api::message::{ReadThreads, ThreadLine, Threads};
use domain::message::ThreadState;
use i18n::msg;
use ui::{Button, Icon, Level, Link, PageHeading, Piece, Reader, Tag, Tone, view};

use super::{NewThreadForm, ThreadForm};
use crate::family::App;
use crate::family::parts::{card as ground, listed, para, small, stack, written};
use crate::family::screen::Screen;
use crate::remote::Query;

/// The screen *Messages*.
pub(crate) fn threads(app: &App) -> Piece {
    let threads = Query::new(&app.session, &ReadThreads { family: app.family });
    let (here, new) = (app.clone(), app.clone());
    let write = app.going.press(move || Screen::NewThread(NewThreadForm::new(&new, None).into()));
    view! {
        <PageHeading text=msg::message::list_heading() below=msg::message::list_intro()/>
        <Button label=msg::message::list_new() on_press=write picture=Icon::Add/>
        {threads.show(move |threads| lines(&here, &threads))}
    }
}

fn lines(app: &App, threads: &Threads) -> Piece {
    match threads.threads.as_slice() {
        [] => para(msg::message::list_none()),
        lines => stack(Piece::each(lines, |line| card(app, line))),
    }
}

fn card(app: &App, line: &ThreadLine) -> Piece {
    let (here, id) = (app.clone(), line.id);
    let go = app.going.link(move || Screen::Thread(ThreadForm::new(&here, id).into()));
    let unread = (line.unread > 0).then(|| {
        view! { <Tag words=msg::message::list_unread(line.unread) tone=Tone::Calm/> }
    });
    let ended = (line.state == ThreadState::Ended).then(|| view! { <Tag words=msg::message::list_ended()/> });
    let last = small(msg::message::list_last(line.last_at.words.clone()));
    let label = written(&line.topic);
    let topic = view! { <p class="topic"><Link label go/> " " {unread} {ended}</p> };
    ground(None, Level::Two, view! { {topic} {with(line)} {last} })
}

/// With whom, by name.
pub(super) fn with(line: &ThreadLine) -> Piece {
    let names: Vec<String> = line.workers.iter().map(|worker| worker.name.clone()).collect();
    let reader = Reader::here();
    let words = move || reader.said(&msg::message::thread_with(listed(&reader, &names)));
    view! { <p class="small">{words}</p> }
}
