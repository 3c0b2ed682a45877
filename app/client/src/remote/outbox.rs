//! Sending what somebody wrote, so that a bad signal neither loses nor doubles it.

use std::sync::{Arc, Mutex};

use api::{Method, Operation};
use domain::id::WriteId;
use leptos::prelude::*;

use super::{Failure, understand};
use crate::browser::{self, NoSignal, Reply};
use crate::json;
use crate::session::{Session, lock};

/// How long to wait before each try.
const TRIES_MS: [u32; 3] = [0, 1_500, 4_000];

/// What is done with an answer.
pub(crate) type Then = Box<dyn FnOnce(Result<Reply, NoSignal>)>;

/// What one form sends. The same words keep the same write id however often they are sent, so the server keeps them
/// once; other words get another.
/// Cheap to clone: all clones are one.
#[derive(Clone)]
pub struct Outbox(Arc<Inner>);

struct Inner {
    session: Session,
    last: Mutex<Option<(String, WriteId)>>,
    busy: ArcRwSignal<bool>,
}

impl Outbox {
    /// An outbox of the session of what is being drawn.
    pub fn new() -> Self {
        Outbox::of(&Session::here())
    }

    /// An outbox of this session.
    pub fn of(session: &Session) -> Self {
        Outbox(Arc::new(Inner {
            session: session.clone(),
            last: Mutex::default(),
            busy: ArcRwSignal::new(false),
        }))
    }

    /// Another of the same button: it shows that either is sending.
    pub fn beside(&self) -> Self {
        let (session, busy) = (self.0.session.clone(), self.0.busy.clone());
        Outbox(Arc::new(Inner { session, last: Mutex::default(), busy }))
    }

    /// Whether it is sending now: for the button.
    pub fn busy(&self) -> ArcSignal<bool> {
        self.0.busy.clone().into()
    }

    /// Sends, tries again a few times on a bad signal, and has everything on the screen asked for anew once it is kept.
    pub async fn send<O: Operation>(&self, ask: &O) -> Result<O::Reply, Failure<O::Refusal>> {
        let understood = self.send_quietly(ask).await;
        if understood.is_ok() {
            self.0.session.changed();
        }
        understood
    }

    /// The same, for what changes nothing on the screen.
    pub async fn send_quietly<O: Operation>(&self, ask: &O) -> Result<O::Reply, Failure<O::Refusal>> {
        understand::<O>(self.deliver(O::METHOD, ask.path(), json::write(ask)).await)
    }

    /// The same as [`Self::send`] for what is done without waiting: `then` is told what came of it. A phone downloads less
    /// for it than for something that waits.
    pub fn post<O: Operation>(
        &self,
        ask: &O,
        then: impl FnOnce(Result<O::Reply, Failure<O::Refusal>>) + 'static,
    ) {
        let session = self.0.session.clone();
        let then = move |answer| {
            let understood = understand::<O>(answer);
            if understood.is_ok() {
                session.changed();
            }
            then(understood);
        };
        self.carry(O::METHOD, ask.path(), json::write(ask), Box::new(then));
    }

    fn carry(&self, method: Method, path: String, body: String, then: Then) {
        let outbox = self.clone();
        browser::spawn(async move { then(outbox.deliver(method, path, body).await) });
    }

    pub(crate) async fn deliver(
        &self,
        method: Method,
        path: String,
        body: String,
    ) -> Result<Reply, NoSignal> {
        let write = self.name(&body).to_string();
        self.0.busy.set(true);
        let mut answer = Err(NoSignal);
        for wait in TRIES_MS {
            if wait > 0 {
                browser::sleep(wait).await;
            }
            answer = self.0.session.exchange(method, &path, Some(&body), Some(&write)).await;
            if answer.is_ok() {
                break;
            }
        }
        self.0.busy.set(false);
        answer
    }

    fn name(&self, body: &str) -> WriteId {
        let mut last = lock(&self.0.last);
        match &*last {
            Some((sent, write)) if sent == body => *write,
            _ => last.insert((body.to_owned(), browser::fresh_id())).1,
        }
    }
}

impl Default for Outbox {
    fn default() -> Self {
        Outbox::new()
    }
}
