//! One thread: what was said, and the next message.

use std::sync::{Arc, Mutex};

use api::message::{MessageView, ReadThread, SaidAuthor, SendMessage, ThreadView, Went};
use domain::draft::DraftKey;
use domain::id::{MessageId, ThreadId};
use domain::message::{Rung, ThreadState};
use domain::words::Letter;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Bubble, BubbleProps, Button, Field, PageHeading, Piece, Side, Talk, Text, Weight, view};

use super::list::with;
use super::{expect, refused};
use crate::draft::{Desk, Sheet};
use crate::family::App;
use crate::family::goal::words;
use crate::family::parts::{form as sheet, notice, said, small, written};
use crate::form::{Problems, required};
use crate::remote::Query;
use crate::session::lock;
use crate::writing::Writing;
use crate::{back, browser};

/// How many messages are drawn at first, from the newest.
const WINDOW: usize = 40;

/// The next message of a thread.
pub(crate) struct ThreadForm {
    thread: ThreadId,
    /// The name of the next message: the same until it is sent, so that it is never there twice.
    next: Mutex<MessageId>,
    words: Field,
    writing: Writing,
}

impl ThreadForm {
    /// Of this thread.
    pub(crate) fn new(app: &App, thread: ThreadId) -> Self {
        let words = Field::new("message");
        let (problems, sheet) = (Problems::of(&[&words]), Sheet::of(&[&words]));
        let (desk, key) = (Desk::Room(app.family), DraftKey::Message(thread));
        let writing = Writing::kept(&app.session, problems, desk, key, sheet);
        ThreadForm { thread, next: Mutex::new(browser::fresh_id()), words, writing }
    }
}

/// The screen.
pub(crate) fn thread(app: &App, form: &Arc<ThreadForm>) -> Piece {
    let thread = Query::new(&app.session, &ReadThread { family: app.family, thread: form.thread });
    let (expected, here) = (thread.clone(), app.clone());
    let is_whole = ArcRwSignal::new(false);
    view! {
        <PageHeading text=msg::message::thread_heading()/>
        {thread.show(move |thread| messages(&thread, &is_whole))}
        {move || {
            expected.get().map(|view| expect(&here, &view.answer_by.words, &view.away, &view.line.workers))
        }}
        {next(app, form)}
    }
}

fn messages(view: &Arc<ThreadView>, is_whole: &ArcRwSignal<bool>) -> Piece {
    let (shown, whole, all) = (view.clone(), is_whole.clone(), is_whole.clone());
    let hidden = view.messages.len().saturating_sub(WINDOW);
    let list = move || {
        let from = if whole.get() { 0 } else { hidden };
        let bubbles = Piece::each(shown.messages.get(from..).unwrap_or_default(), bubble);
        view! { <Talk label=msg::message::thread_label()>{bubbles}</Talk> }
    };
    let older = move || {
        let all = all.clone();
        (hidden > 0 && !all.get()).then(|| {
            let press = move || all.set(true);
            view! { <Button label=msg::message::thread_older() weight=Weight::Secondary on_press=press/> }
        })
    };
    let ended =
        (view.line.state == ThreadState::Ended).then(|| notice(msg::message::ended_note(), Piece::default()));
    view! {
        <div class="stack">
            <div class="topic">{written(&view.line.topic).block()}</div>
            {with(&view.line)}
        </div>
        {older}
        {list}
        {ended}
    }
}

fn bubble(message: &MessageView) -> Piece {
    let (side, author, role) = match &message.by {
        SaidAuthor::Me => (Side::Mine, msg::message::thread_me().into(), None),
        SaidAuthor::Worker(worker) => {
            (Side::Theirs, Text::from(worker.name.clone()), Some(said(&worker.role)))
        }
        SaidAuthor::Parent { name } => (Side::Theirs, Text::from(name.clone()), None),
    };
    Bubble(BubbleProps {
        side,
        author,
        role,
        when: message.at.words.clone().into(),
        words: back::said(message),
        status: message.went.as_ref().map(|went| what_became(went).into()),
        children: None,
    })
}

/// What became of a message of one's own: each step is said.
fn what_became(went: &Went) -> Message {
    match went {
        Went::Opened { on } => msg::message::went_opened(on.words.clone()),
        Went::Waiting { rung, answer_by } => {
            let by = answer_by.words.clone();
            match rung {
                Rung::Named => msg::message::went_named(by),
                Rung::Cover => msg::message::went_cover(by),
                Rung::Duty => msg::message::went_duty(by),
                Rung::Manager => msg::message::went_manager(by),
            }
        }
    }
}

fn next(app: &App, form: &Arc<ThreadForm>) -> Piece {
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || match required::<4000>(&sent.words) {
        None => sent.writing.problems.show(),
        Some(words) => {
            let (app, form) = (here.clone(), sent.clone());
            deliver(app, form, words);
        }
    });
    let box_words = (msg::message::thread_box(), None);
    let inside = view! {
        {words(box_words, &form.words, Letter::MAX, false)}
        {form.writing.note()}
        {small(msg::help::box_read())}
        <Button label=msg::message::thread_send() busy=form.writing.busy()/>
    };
    sheet(&form.writing, send, inside)
}

fn deliver(app: App, form: Arc<ThreadForm>, words: Letter) {
    let message = *lock(&form.next);
    let ask = SendMessage { family: app.family, thread: form.thread, message, words };
    let writing = form.writing.clone();
    writing.post(
        &ask,
        |refusal| Some(refused(*refusal)),
        move |_| {
            *lock(&form.next) = browser::fresh_id();
            form.words.value.set(String::new());
            app.session.announcer().announce(msg::message::thread_sent());
        },
    );
}
