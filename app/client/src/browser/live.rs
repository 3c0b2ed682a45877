//! Hearing that something changed, while somebody is looking.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::EventSource;

use super::{after, is_hidden, on_hidden};

/// How long until a line that the server closed is opened again.
const AGAIN_MS: u32 = 10_000;

/// An open ear. Nothing is heard while the page is hidden or the line is down; once it is open, something may have
/// changed meanwhile, the first time too: what is on the screen was asked for before.
#[derive(Clone)]
struct Listening(Rc<Ear>);

struct Ear {
    path: &'static str,
    event: &'static str,
    changed: Box<dyn Fn()>,
    line: RefCell<Option<Line>>,
    over: RefCell<bool>,
}

/// An open line; closes when it is dropped.
struct Line {
    source: EventSource,
    _opened: EventListener,
    _heard: EventListener,
    _failed: EventListener,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.source.close();
    }
}

thread_local! {
    static LISTENING: RefCell<Option<Listening>> = const { RefCell::new(None) };
}

/// Listens at `path` for `event` until [`stop_listening`].
pub fn listen(path: &'static str, event: &'static str, changed: impl Fn() + 'static) {
    stop_listening();
    let ear = Rc::new(Ear {
        path,
        event,
        changed: Box::new(changed),
        line: RefCell::default(),
        over: RefCell::default(),
    });
    let listening = Listening(ear);
    listening.open();
    let watching = listening.clone();
    on_hidden(move |hidden| {
        if hidden {
            watching.close();
        } else {
            watching.open();
        }
    });
    LISTENING.with_borrow_mut(|here| *here = Some(listening));
}

/// Never listens again to what [`listen`] listened to.
pub fn stop_listening() {
    if let Some(listening) = LISTENING.with_borrow_mut(Option::take) {
        listening.0.over.replace(true);
        listening.close();
    }
}

impl Listening {
    fn heard(&self) {
        if !*self.0.over.borrow() {
            (self.0.changed)();
        }
    }

    fn close(&self) {
        drop(self.0.line.replace(None));
    }

    fn open(&self) {
        if *self.0.over.borrow() || is_hidden() || self.0.line.borrow().is_some() {
            return;
        }
        let Ok(source) = EventSource::new(self.0.path) else { return };
        let (opened, heard, failed) = (self.clone(), self.clone(), self.clone());
        let line = Line {
            _opened: EventListener::new(&source, "open", move |_| opened.heard()),
            _heard: EventListener::new(&source, self.0.event, move |_| heard.heard()),
            _failed: EventListener::new(&source, "error", move |_| failed.failed()),
            source,
        };
        self.0.line.replace(Some(line));
    }

    /// The browser opens a broken line again by itself, but not one that the server refused.
    fn failed(&self) {
        let refused = self
            .0
            .line
            .borrow()
            .as_ref()
            .is_some_and(|line| line.source.ready_state() == EventSource::CLOSED);
        if refused {
            let again = self.clone();
            after(AGAIN_MS, move || {
                again.close();
                again.open();
                again.heard();
            })
            .forget();
        }
    }
}
