//! Starting a thread.

use std::sync::Arc;

use api::message::{ReadThreads, StartThread, Threads};
use domain::draft::DraftKey;
use domain::id::{MessageId, ThreadId, WorkerId};
use domain::message::WORKERS_IN_THREAD_MAX;
use domain::words::{Letter, Line};
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Checkboxes, Choice, Field, PageHeading, Piece, TextField, view};

use super::{ThreadForm, expect, refused};
use crate::browser;
use crate::draft::{Desk, Sheet};
use crate::family::App;
use crate::family::goal::words;
use crate::family::parts::{form as sheet, said, small};
use crate::family::screen::Screen;
use crate::form::{Problems, required};
use crate::remote::Query;
use crate::writing::Writing;

/// A thread and its first message.
pub(crate) struct NewThreadForm {
    thread: ThreadId,
    message: MessageId,
    workers: Field<Vec<String>>,
    topic: Field,
    words: Field,
    writing: Writing,
}

impl NewThreadForm {
    /// A message to nobody yet, or to this worker.
    pub(crate) fn new(app: &App, to: Option<WorkerId>) -> Self {
        let workers = Field::holding("workers", to.iter().map(ToString::to_string).collect());
        let (topic, words) = (Field::new("topic"), Field::new("message"));
        let problems = Problems::default().with(&workers).with(&topic).with(&words);
        let sheet = Sheet::of(&[&topic, &words]).with(&workers);
        let writing =
            Writing::kept(&app.session, problems, Desk::Room(app.family), DraftKey::NewThread, sheet);
        NewThreadForm {
            thread: browser::fresh_id(),
            message: browser::fresh_id(),
            workers,
            topic,
            words,
            writing,
        }
    }

    fn parse(&self) -> Option<(Vec<WorkerId>, Line, Letter)> {
        let workers: Vec<WorkerId> =
            self.workers.answer().iter().filter_map(|worker| worker.parse().ok()).collect();
        let problem = match workers.len() {
            0 => Some(msg::message::problem_nobody()),
            1..=WORKERS_IN_THREAD_MAX => None,
            _ => Some(msg::message::problem_too_many(WORKERS_IN_THREAD_MAX)),
        };
        let is_fine = problem.is_none();
        self.workers.problem.set(problem);
        let (topic, words) = (required(&self.topic), required(&self.words));
        is_fine.then_some((workers, topic?, words?))
    }
}

/// The screen.
pub(crate) fn new_thread(app: &App, form: &Arc<NewThreadForm>) -> Piece {
    let threads = Query::new(&app.session, &ReadThreads { family: app.family });
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || match sent.parse() {
        None => sent.writing.problems.show(),
        Some((workers, topic, words)) => {
            let (app, form) = (here.clone(), sent.clone());
            let (thread, message) = (form.thread, form.message);
            let ask = StartThread { family: app.family, thread, topic, workers, message, words };
            form.writing.post(
                &ask,
                |refusal| Some(refused(*refusal)),
                move |_| {
                    let next = ThreadForm::new(&app, thread);
                    app.going.begin(vec![Screen::Threads, Screen::Thread(next.into())]);
                    app.going.say(msg::message::thread_sent());
                },
            );
        }
    });
    let (expected, named, asked) = (threads.clone(), app.clone(), form.clone());
    let box_words = (msg::message::new_words(), None);
    let (label, hint, field) =
        (msg::message::new_topic(), msg::message::new_topic_hint(), form.topic.clone());
    let expected =
        move || expected.get().map(|view| expect(&named, &view.answer_by.words, &view.away, &view.workers));
    let inside = view! {
        {threads.show(move |threads| to_whom(&asked, &threads))}
        <TextField label hint field/>
        {words(box_words, &form.words, Letter::MAX, false)}
        {form.writing.note()}
        {small(msg::help::box_read())}
        {expected}
        <Button label=msg::message::thread_send() busy=form.writing.busy()/>
    };
    view! { <PageHeading text=msg::message::new_heading()/> {sheet(&form.writing, send, inside)} }
}

fn to_whom(form: &NewThreadForm, threads: &Threads) -> Piece {
    let choices = threads
        .workers
        .iter()
        .map(|worker| Choice::new(worker.id.to_string(), worker.name.clone()).hinting(said(&worker.role)))
        .collect();
    let (field, hint) = (form.workers.clone(), msg::message::new_workers_hint(WORKERS_IN_THREAD_MAX));
    view! { <Checkboxes label=msg::message::new_workers() hint field choices/> }
}
