//! Asking the server, and what there is to show until it has answered.

use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use api::operation::Problem;
use api::{Method, No, Nothing, Operation};
use i18n::{Message, msg};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use ui::{Button, IncidentNotice, IntoPiece, LoadingText, NoticeBox, Piece, Weight, view};

use crate::browser::{self, NoSignal, Reply};
use crate::session::{Held, Kept, Session};
use crate::{form, json};

mod outbox;

pub use outbox::Outbox;
pub(crate) use outbox::Then;

/// How long before a reader is told that they wait.
const LATE_MS: u32 = 1_000;

/// Something that is on the server.
#[derive(Clone, Debug)]
pub enum Remote<T> {
    /// Asked for just now.
    Waiting,
    /// Asked for a while ago: say so.
    Late,
    /// Here.
    Here(T),
    /// Not to be had.
    Failed(Failure),
}

/// Why there is no answer to work with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure<R = Nothing> {
    /// The server said no, and how.
    No(No<R>),
    /// The server could not be reached, again and again.
    NoSignal,
    /// It answered something this page does not know: the page is older than the server.
    Old,
}

impl<R> Failure<R> {
    /// What the person reads. `refused` says it where a rule said no.
    pub fn message(&self, refused: impl FnOnce(&R) -> Message) -> Message {
        match self {
            Failure::No(No::Refused(refusal)) => refused(refusal),
            Failure::No(No::Invalid { problem: Problem::Words(refusal), .. }) => {
                form::words_problem(*refusal)
            }
            Failure::No(No::SignedOut) => msg::problem::signed_out(),
            Failure::No(No::NotFound) => msg::problem::not_found(),
            Failure::No(No::Clash) => msg::problem::changed_sent(),
            Failure::No(No::TooMany { wait_seconds: 0..60 }) => msg::problem::pace_wait(),
            Failure::No(No::TooMany { wait_seconds }) => msg::problem::tries_wait(wait_seconds.div_ceil(60)),
            Failure::No(No::Fault { incident }) => msg::problem::fault_kept(incident.clone()),
            Failure::NoSignal => msg::problem::signal_unsent(),
            Failure::No(No::Invalid { problem: Problem::Kind, .. } | No::Unreadable) | Failure::Old => {
                msg::problem::page_old()
            }
        }
    }
}

impl Failure<Nothing> {
    /// What the person reads where no rule can say no.
    pub fn said(&self) -> Message {
        self.message(|nothing| match *nothing {})
    }
}

/// Asks once. For what changes something, see [`Outbox`].
pub async fn ask<O: Operation>(session: &Session, ask: &O) -> Result<O::Reply, Failure<O::Refusal>> {
    understand::<O>(session.exchange(O::METHOD, &ask.path(), None, None).await)
}

/// What the server's words mean.
pub(crate) fn understand<O: Operation>(
    answer: Result<Reply, NoSignal>,
) -> Result<O::Reply, Failure<O::Refusal>> {
    let reply = answer.map_err(|NoSignal| Failure::NoSignal)?;
    match reply.status {
        200..300 => json::read(&reply.body).ok_or(Failure::Old),
        _ => Err(refusal(&reply.body)),
    }
}

/// How the server says no. Only what a rule says differs from question to question; the rest is understood once.
fn refusal<R: DeserializeOwned>(body: &str) -> Failure<R> {
    Failure::No(match json::read_variant::<R, No<Nothing>>(body, "refused") {
        None => return Failure::Old,
        Some(Ok(refused)) => No::Refused(refused),
        Some(Err(No::Refused(nothing))) => match nothing {},
        Some(Err(No::Invalid { field, problem })) => No::Invalid { field, problem },
        Some(Err(No::SignedOut)) => No::SignedOut,
        Some(Err(No::NotFound)) => No::NotFound,
        Some(Err(No::Clash)) => No::Clash,
        Some(Err(No::TooMany { wait_seconds })) => No::TooMany { wait_seconds },
        Some(Err(No::Unreadable)) => No::Unreadable,
        Some(Err(No::Fault { incident })) => No::Fault { incident },
    })
}

/// A question whose answer is on the screen: asked again whenever something may have changed, and after every write of
/// one's own. What was here stays on the screen meanwhile.
pub struct Query<T> {
    raw: Arc<Raw>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Query<T> {
    fn clone(&self) -> Self {
        Query { raw: self.raw.clone(), kind: PhantomData }
    }
}

/// The same without its type, so that the phone carries the code once.
struct Raw {
    path: String,
    read: fn(&str) -> Option<Held>,
    session: Session,
    state: ArcRwSignal<Remote<Held>>,
    asking: AtomicU8,
}

const IDLE: u8 = 0;
const ASKING: u8 = 1;
const ASK_AGAIN: u8 = 2;

impl<T: DeserializeOwned + Send + Sync + 'static> Query<T> {
    /// Asks, and keeps asking while what draws this is on the screen.
    pub fn new<O: Operation<Reply = T>>(session: &Session, ask: &O) -> Self {
        let read = |body: &str| json::read::<T>(body).map(|value| Arc::new(value) as Held);
        Query { raw: Raw::new(session.clone(), ask.path(), read), kind: PhantomData }
    }

    /// The answer, if it is here, tracked.
    pub fn get(&self) -> Option<Arc<T>> {
        match self.raw.state.get() {
            Remote::Here(held) => held.downcast().ok(),
            _ => None,
        }
    }

    /// The answer, if it is here now.
    pub fn now(&self) -> Option<Arc<T>> {
        untrack(|| self.get())
    }

    /// Draws the answer, or that it is on its way, or why it is not to be had.
    pub fn show(&self, draw: impl Fn(Arc<T>) -> Piece + Send + Sync + 'static) -> Piece {
        let draw = move |held: Held| match held.downcast() {
            Ok(value) => draw(value),
            Err(_) => ().into_piece(),
        };
        self.raw.clone().show(Box::new(draw))
    }
}

impl Raw {
    fn new(session: Session, path: String, read: fn(&str) -> Option<Held>) -> Arc<Raw> {
        let state = session.answer(&path).map_or(Remote::Waiting, Remote::Here);
        let asking = AtomicU8::new(IDLE);
        let raw = Arc::new(Raw { path, read, session, state: ArcRwSignal::new(state), asking });
        let asked = raw.clone();
        Effect::new(move |_| {
            asked.session.track_changes();
            asked.clone().ask();
        });
        raw
    }

    fn ask(self: Arc<Self>) {
        if self.asking.swap(ASKING, Ordering::Relaxed) != IDLE {
            self.asking.store(ASK_AGAIN, Ordering::Relaxed);
            return;
        }
        let late = self.clone();
        let lateness = browser::after(LATE_MS, move || {
            if matches!(*late.state.read_untracked(), Remote::Waiting) {
                late.state.set(Remote::Late);
            }
        });
        browser::spawn(async move {
            loop {
                self.asking.store(ASKING, Ordering::Relaxed);
                self.ask_once().await;
                if self.asking.load(Ordering::Relaxed) != ASK_AGAIN {
                    break;
                }
            }
            self.asking.store(IDLE, Ordering::Relaxed);
            drop(lateness);
        });
    }

    async fn ask_once(&self) {
        let answer = self.session.exchange(Method::Get, &self.path, None, None).await;
        let is_here = matches!(*self.state.read_untracked(), Remote::Here(_));
        let next = match answer {
            // What can be read goes on being read; the page says elsewhere that we cannot be reached.
            Err(NoSignal) if is_here => return,
            Err(NoSignal) => Remote::Failed(Failure::NoSignal),
            Ok(reply) if reply.status == 200 => match self.held(reply.body) {
                Some(held) if is_shown(&self.state.read_untracked(), &held) => return,
                Some(held) => Remote::Here(held),
                None => Remote::Failed(Failure::Old),
            },
            Ok(reply) => Remote::Failed(refusal(&reply.body)),
        };
        self.state.set(next);
    }

    /// What these words mean: what is kept, if the words are the same as then.
    fn held(&self, body: String) -> Option<Held> {
        let same = self.session.same(&self.path, &body);
        same.or_else(|| {
            let held = (self.read)(&body)?;
            self.session.keep(Kept { path: self.path.clone(), body, held: held.clone() });
            Some(held)
        })
    }

    fn show(self: Arc<Self>, draw: Box<dyn Fn(Held) -> Piece + Send + Sync>) -> Piece {
        (move || match self.state.get() {
            Remote::Waiting | Remote::Late => view! { <LoadingText/> },
            Remote::Here(held) => draw(held),
            Remote::Failed(failure) => self.clone().failed(failure),
        })
        .into_piece()
    }

    fn failed(self: Arc<Self>, failure: Failure) -> Piece {
        match failure {
            // The page itself says that nobody is signed in any more.
            Failure::No(No::SignedOut) => ().into_piece(),
            Failure::No(No::Fault { incident }) => {
                let again = again(self);
                view! { <IncidentNotice code=incident/> {again} }
            }
            Failure::NoSignal => {
                let again = again(self);
                view! { <NoticeBox title=msg::problem::signal_none()>{again}</NoticeBox> }
            }
            Failure::Old | Failure::No(No::Unreadable) => view! {
                <NoticeBox title=msg::problem::page_old()>
                    <Button label=msg::common::button_reload() weight=Weight::Secondary on_press=browser::reload/>
                </NoticeBox>
            },
            other => view! { <NoticeBox title=other.said()/> },
        }
    }
}

/// Whether this very answer is on the screen. That the session keeps it already does not say so: the same question on
/// the screen before may have got it, after this one began with what was kept until then.
fn is_shown(state: &Remote<Held>, held: &Held) -> bool {
    matches!(state, Remote::Here(shown) if Arc::ptr_eq(shown, held))
}

fn again(raw: Arc<Raw>) -> Piece {
    let ask = move || raw.clone().ask();
    view! { <Button label=msg::common::button_try_again() weight=Weight::Secondary on_press=ask/> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::entry::EntryRefusal;
    use domain::words::WordsRefusal;

    #[test]
    fn the_same_words_are_news_to_a_screen_that_shows_others() {
        let (before, after): (Held, Held) = (Arc::new(1), Arc::new(2));
        let screen = Remote::Here(before.clone());
        assert!(is_shown(&screen, &before));
        assert!(!is_shown(&screen, &after), "although it is kept");
        assert!(!is_shown(&Remote::Late, &after));
    }

    #[test]
    fn every_way_to_say_no_is_understood() {
        let ways: [No<EntryRefusal>; 8] = [
            No::Refused(EntryRefusal::Changed),
            No::Invalid {
                field: "words".to_owned(),
                problem: Problem::Words(WordsRefusal::TooLong { max: 9 }),
            },
            No::SignedOut,
            No::NotFound,
            No::Clash,
            No::TooMany { wait_seconds: 90 },
            No::Unreadable,
            No::Fault { incident: "abcd1234".to_owned() },
        ];
        for way in ways {
            let body = serde_json::to_string(&way).expect("it is JSON");
            assert_eq!(refusal::<EntryRefusal>(&body), Failure::No(way));
        }
        assert_eq!(refusal::<EntryRefusal>("\"something newer\""), Failure::Old);
        assert_eq!(refusal::<EntryRefusal>("<html>"), Failure::Old);
    }
}
