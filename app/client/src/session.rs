//! Whoever is signed in here, in which language, and whether we can be reached.
//!
//! One for the whole page, in context. Everything personal that is held in memory hangs on it, so that ending it wipes
//! everything.

use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};

use api::account::{ChooseLanguage, Me, ReadMe, SignOut};
use api::operation::{CHANGED_EVENT, EVENTS_PATH};
use api::{Method, No, Operation};
use i18n::{Face, Language, Words, msg};
use leptos::prelude::*;
use ui::{Announcer, Reader};

use crate::browser::{self, NoSignal, Reply};
use crate::remote::{Failure, Outbox, ask};

/// How long until we try again to be reached.
const PROBE_MS: u32 = 5_000;

/// A page's session. Cheap to clone: all clones are one.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    face: Face,
    reader: Reader,
    announcer: Announcer,
    spoken: ArcRwSignal<Option<Language>>,
    me: ArcRwSignal<Option<Arc<Me>>>,
    changed: ArcRwSignal<u32>,
    is_reached: ArcRwSignal<bool>,
    end: ArcRwSignal<Option<End>>,
    /// The last answer to each question, so that going back shows it at once.
    answers: Mutex<Vec<Kept>>,
}

/// An answer as it came, and as it was understood.
pub(crate) struct Kept {
    pub(crate) path: String,
    pub(crate) body: String,
    pub(crate) held: Held,
}

/// Something understood, whatever it is.
pub(crate) type Held = Arc<dyn Any + Send + Sync>;

/// How a session came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nobody is signed in.
    Nobody,
    /// It ran out, was ended by somebody else, or the page was locked.
    Over {
        /// Whether every word typed had been kept as a draft by then.
        is_kept: bool,
    },
}

impl Session {
    /// A session of which nothing is known yet.
    pub fn new(face: Face) -> Self {
        Session(Arc::new(Inner {
            face,
            reader: Reader::silent(),
            announcer: Announcer::new(),
            spoken: ArcRwSignal::default(),
            me: ArcRwSignal::default(),
            changed: ArcRwSignal::default(),
            is_reached: ArcRwSignal::new(true),
            end: ArcRwSignal::default(),
            answers: Mutex::default(),
        }))
    }

    /// Makes this the session, its reader the reader and its announcer the announcer of all that is drawn below.
    pub fn provide(&self) {
        provide_context(self.clone());
        self.0.reader.provide();
        self.0.announcer.provide();
    }

    /// The session of what is being drawn.
    pub fn here() -> Self {
        use_context().unwrap_or_else(|| Session::new(Face::Family))
    }

    /// Whoever reads.
    pub fn reader(&self) -> Reader {
        self.0.reader.clone()
    }

    /// Where changes are said aloud.
    pub fn announcer(&self) -> Announcer {
        self.0.announcer.clone()
    }

    /// The language in which everything is said; nothing until its words are here.
    pub fn language(&self) -> Option<Language> {
        self.0.spoken.get_untracked()
    }

    /// Who is signed in, tracked; nothing until that is known.
    pub fn me(&self) -> Option<Arc<Me>> {
        self.0.me.get()
    }

    /// Who is signed in, now.
    pub fn me_now(&self) -> Option<Arc<Me>> {
        self.0.me.get_untracked()
    }

    /// How it ended, once it has, tracked.
    pub fn end(&self) -> Option<End> {
        self.0.end.get()
    }

    /// Whether it has ended.
    pub fn is_over(&self) -> bool {
        self.0.end.with_untracked(Option::is_some)
    }

    /// Whether the server could be reached the last time, tracked.
    pub fn is_reached(&self) -> bool {
        self.0.is_reached.get()
    }

    /// Tracks that something may have changed on the server.
    pub fn track_changes(&self) {
        self.0.changed.track();
    }

    /// Something may have changed: what is on the screen is asked for again.
    pub fn changed(&self) {
        self.0.changed.update(|count| *count = count.wrapping_add(1));
    }

    /// Ends it: everything held in memory is wiped, and what is drawn shows how it ended.
    pub fn finish(&self, end: End) {
        if !self.is_over() {
            browser::stop_listening();
            self.forget();
            self.0.me.set(None);
            self.0.end.set(Some(end));
        }
    }

    pub(crate) fn answer(&self, path: &str) -> Option<Held> {
        let answers = self.0.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.iter().find(|kept| kept.path == path).map(|kept| kept.held.clone())
    }

    /// Whether these are the very words of the last answer.
    pub(crate) fn is_old_news(&self, path: &str, body: &str) -> bool {
        let answers = self.0.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.iter().any(|kept| kept.path == path && kept.body == body)
    }

    pub(crate) fn keep(&self, answer: Kept) {
        let mut answers = self.0.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.retain(|kept| kept.path != answer.path);
        answers.push(answer);
    }

    fn forget(&self) {
        self.0.answers.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Talking with the server.
impl Session {
    /// Asks the server, and learns from its answer whether it can be reached and whether anybody is signed in.
    pub(crate) async fn exchange(
        &self,
        method: Method,
        path: &str,
        body: Option<&str>,
        write: Option<&str>,
    ) -> Result<Reply, NoSignal> {
        let answer = browser::exchange(method, path, body, write).await;
        match &answer {
            Err(NoSignal) => self.lost(),
            Ok(reply) => {
                self.reached();
                if reply.status == No::<()>::SignedOut.status() {
                    let end = if self.me_now().is_some() { End::Over { is_kept: true } } else { End::Nobody };
                    self.finish(end);
                }
            }
        }
        answer
    }

    fn reached(&self) {
        if !self.0.is_reached.get_untracked() {
            self.0.is_reached.set(true);
            self.announcer().announce(msg::problem::signal_back());
        }
    }

    fn lost(&self) {
        if self.0.is_reached.get_untracked() {
            self.0.is_reached.set(false);
            self.announcer().announce(msg::problem::signal_none());
            browser::spawn(self.clone().probe());
        }
    }

    /// Keeps trying until the server answers, whatever it says.
    async fn probe(self) {
        while !self.0.is_reached.get_untracked() && !self.is_over() {
            browser::sleep(PROBE_MS).await;
            if !browser::is_hidden()
                && self.exchange(Method::Get, &ReadMe {}.path(), None, None).await.is_ok()
            {
                self.changed();
            }
        }
    }

    /// Finds out who is signed in, and speaks their language. Then listens for changes. `None` when nobody is.
    pub async fn open(&self) -> Option<Arc<Me>> {
        let me = loop {
            match ask(self, &ReadMe {}).await {
                Ok(me) => break me,
                Err(Failure::No(No::SignedOut)) => return None,
                Err(_) => browser::sleep(PROBE_MS).await,
            }
        };
        if let Some(language) = Language::from_tag(&me.language) {
            self.speak(language).await;
        }
        let me = Arc::new(me);
        self.0.me.set(Some(me.clone()));
        let changed = self.clone();
        browser::listen(EVENTS_PATH, CHANGED_EVENT, move || changed.changed());
        Some(me)
    }

    /// From now on everything is said in this language. Tries until its words are here.
    pub async fn speak(&self, language: Language) {
        while self.language() != Some(language) && !self.try_to_speak(language).await {
            browser::sleep(PROBE_MS).await;
        }
    }

    async fn try_to_speak(&self, language: Language) -> bool {
        let file = format!("{}words/{}.{}.bin", browser::assets(), self.0.face.name(), language.tag());
        let Ok(reply) = browser::exchange(Method::Get, &file, None, None).await else { return false };
        let Some(words) = Words::read(reply.body.as_bytes()) else { return false };
        self.0.reader.speak(Arc::new(words));
        self.0.spoken.set(Some(language));
        browser::set_language(language);
        true
    }

    /// The reader chooses another language. The screen and everything typed stay as they are.
    pub fn choose_language(&self, language: Language) {
        let session = self.clone();
        browser::spawn(async move {
            if !session.try_to_speak(language).await {
                session.announcer().announce(msg::problem::signal_none());
                return;
            }
            if session.me_now().is_some() {
                let choice = ChooseLanguage { language: language.tag().to_owned() };
                // Only the next visit hangs on it; this one speaks the language already.
                _ = Outbox::of(&session).send(&choice).await;
            }
        });
    }

    /// Leaves for a page of the site, in the reader's language.
    pub fn go_to_site(&self, page: &str) {
        browser::go(&format!("/{}/{page}", self.language().unwrap_or_default().tag()));
    }

    /// Signs out here, wipes everything and leaves for the page that says so.
    pub fn sign_out(&self) {
        let session = self.clone();
        browser::spawn(async move {
            if Outbox::of(&session).send(&SignOut {}).await.is_ok() {
                session.finish(End::Nobody);
                session.go_to_site("signed-out");
            }
        });
    }
}
