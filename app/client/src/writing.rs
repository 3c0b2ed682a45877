//! A form from the first letter to “sent”: its words are kept while typed, and stay there until the server has them.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use api::{Method, Operation};
use domain::draft::DraftKey;
use i18n::Message;
use leptos::prelude::*;
use ui::{IntoPiece, Piece, Press};

use crate::draft::{Desk, Keeper, Sheet};
use crate::form::Problems;
use crate::remote::{Failure, Outbox, Then, understand};
use crate::session::{Session, lock};
use crate::{browser, json};

/// A form being written.
/// Cheap to clone: all clones are one.
#[derive(Clone)]
pub struct Writing(Arc<Inner>);

/// What a [`Writing`] holds.
pub struct Inner {
    /// What is wrong with it.
    pub problems: Problems,
    session: Session,
    outbox: Outbox,
    keeper: Option<Keeper>,
    is_sending: AtomicBool,
    is_unsent: AtomicBool,
    /// Whether it is being sent again by itself, with nobody pressing.
    is_again: AtomicBool,
    /// What was sent, or asked first, since somebody pressed.
    tried: Mutex<Vec<String>>,
}

impl Deref for Writing {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Writing {
    /// A form whose words are kept as this draft, for as long as somebody holds this.
    pub fn kept(session: &Session, problems: Problems, desk: Desk, key: DraftKey, sheet: Sheet) -> Self {
        Writing::new(session, problems, Some(Keeper::new(session, desk, key, sheet)))
    }

    /// A form with nothing to keep: only choices, or a secret.
    pub fn unkept(session: &Session, problems: Problems) -> Self {
        Writing::new(session, problems, None)
    }

    fn new(session: &Session, problems: Problems, keeper: Option<Keeper>) -> Self {
        Writing(Arc::new(Inner {
            problems,
            outbox: Outbox::of(session),
            session: session.clone(),
            keeper,
            is_sending: AtomicBool::default(),
            is_unsent: AtomicBool::default(),
            is_again: AtomicBool::default(),
            tried: Mutex::default(),
        }))
    }

    /// For the button.
    pub fn busy(&self) -> ArcSignal<bool> {
        self.outbox.busy()
    }

    /// How the words are kept, in words.
    pub fn note(&self) -> Piece {
        self.keeper.as_ref().map_or_else(|| ().into_piece(), Keeper::note)
    }

    /// What the form's button does. When it could not be sent for want of a signal, it is sent again by itself once there
    /// is one, for as long as the form is on the screen and says the same: whoever went on writing presses when they are done.
    pub fn sends(&self, send: impl Fn() + Send + Sync + 'static) -> Press {
        let send = Press::from(send);
        let (writing, again, pressed) = (self.clone(), send.clone(), self.clone());
        Effect::new(move |_| {
            if writing.session.is_reached() && writing.is_unsent.swap(false, Ordering::Relaxed) {
                writing.is_again.store(true, Ordering::Relaxed);
                again.run();
            }
        });
        Press::from(move || {
            pressed.is_again.store(false, Ordering::Relaxed);
            lock(&pressed.tried).clear();
            send.run();
        })
    }

    /// Sends it. What is wrong is said in the summary, in `refused`'s words where a rule said no (`None`: the caller
    /// deals with that refusal); the words stay.
    pub async fn send<O: Operation>(
        &self,
        ask: &O,
        refused: impl FnOnce(&O::Refusal) -> Option<Message>,
    ) -> Result<O::Reply, Failure<O::Refusal>> {
        if !self.begin(&json::write(ask)).await {
            return Err(Failure::NoSignal);
        }
        self.ended::<O>(self.outbox.send(ask).await, refused)
    }

    /// Asks something before it is sent. Nothing when it is being sent already, or when nobody can be asked: the summary says
    /// so, and without a signal it is all tried again once there is one.
    pub async fn ask_first<O: Operation>(&self, ask: &O) -> Option<Result<O::Reply, Failure<O::Refusal>>> {
        if !self.may_begin(&json::write(ask)) {
            return None;
        }
        // What is sent keeps its own name, so that a question between two tries does not make it another.
        let answer = self.outbox.beside().send_quietly(ask).await;
        self.is_sending.store(false, Ordering::Relaxed);
        match &answer {
            Err(failure @ (Failure::NoSignal | Failure::No(api::No::SignedOut))) => {
                self.is_unsent.store(matches!(failure, Failure::NoSignal), Ordering::Relaxed);
                self.problems.say(failure.message(|_| i18n::msg::problem::page_old()));
                None
            }
            _ => Some(answer),
        }
    }

    fn ended<O: Operation>(
        &self,
        answer: Result<O::Reply, Failure<O::Refusal>>,
        refused: impl FnOnce(&O::Refusal) -> Option<Message>,
    ) -> Result<O::Reply, Failure<O::Refusal>> {
        let problem = match &answer {
            Ok(_) => None,
            Err(Failure::No(api::No::Refused(refusal))) => refused(refusal),
            Err(failure) => Some(failure.message(|_| i18n::msg::problem::page_old())),
        };
        self.end(answer.is_ok(), matches!(answer, Err(Failure::NoSignal)), problem);
        answer
    }

    /// The same as [`Self::send`] for what is done without waiting: `done` gets the reply once it is kept. A phone downloads
    /// less for it than for something that waits.
    pub fn post<O: Operation>(
        &self,
        ask: &O,
        refused: impl FnOnce(&O::Refusal) -> Option<Message> + 'static,
        done: impl FnOnce(O::Reply) + 'static,
    ) {
        let writing = self.clone();
        let then = move |answer| {
            let answer = understand::<O>(answer);
            if answer.is_ok() {
                writing.session.changed();
            }
            if let Ok(reply) = writing.ended::<O>(answer, refused) {
                done(reply);
            }
        };
        self.carry(O::METHOD, ask.path(), json::write(ask), Box::new(then));
    }

    fn carry(&self, method: Method, path: String, body: String, then: Then) {
        let writing = self.clone();
        browser::spawn(async move {
            if writing.begin(&body).await {
                then(writing.outbox.deliver(method, path, body).await);
            }
        });
    }

    /// Whether there is anything to do: a second press while it is on its way does nothing, and nothing that nobody pressed
    /// for is sent by itself.
    fn may_begin(&self, body: &str) -> bool {
        let mut tried = lock(&self.tried);
        let is_other = !tried.iter().any(|it| it == body);
        if is_other && self.is_again.load(Ordering::Relaxed) || self.is_sending.swap(true, Ordering::Relaxed)
        {
            return false;
        }
        if is_other {
            tried.push(body.to_owned());
        }
        self.problems.clear();
        true
    }

    async fn begin(&self, body: &str) -> bool {
        if !self.may_begin(body) {
            return false;
        }
        if let Some(keeper) = &self.keeper {
            keeper.pause().await;
        }
        true
    }

    fn end(&self, is_sent: bool, is_unsent: bool, problem: Option<Message>) {
        self.is_sending.store(false, Ordering::Relaxed);
        self.is_unsent.store(is_unsent, Ordering::Relaxed);
        match &self.keeper {
            Some(keeper) if is_sent => keeper.done(),
            Some(keeper) => keeper.resume(),
            None => {}
        }
        if let Some(problem) = problem {
            self.problems.say(problem);
        }
    }
}
