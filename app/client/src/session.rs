//! Whoever is signed in here, in which language, and whether we can be reached.
//!
//! One for the whole page, in context. Everything personal that is held in memory hangs on it, so that ending it wipes
//! everything.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use api::account::{Me, ReadMe};
use api::{Method, No, Operation};
use i18n::{Face, Language, Words, msg};
use leptos::prelude::*;
use ui::{Announcer, Reader};

use crate::browser::{self, NoSignal, Reply};

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
    /// The forms being filled in.
    forms: Mutex<Vec<Weak<dyn KeepsWords>>>,
    cover: ArcRwSignal<Cover>,
}

/// A form whose words are kept on the server while they are typed.
pub trait KeepsWords: Send + Sync {
    /// Whether the server has every word.
    fn is_kept(&self) -> bool;
    /// Sends what the server has not got yet, now.
    fn hurry(&self);
}

/// Whether the page shows what it holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    /// It shows it.
    #[default]
    Open,
    /// It shows it, and will soon be locked unless somebody touches it.
    Soon,
    /// Nobody was here for a while; words that could not be kept yet still wait for a signal.
    Locked,
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
            forms: Mutex::default(),
            cover: ArcRwSignal::default(),
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

    /// Who is signed in is known now.
    pub(crate) fn begin(&self, me: Arc<Me>) {
        self.0.me.set(Some(me));
    }

    /// Whether the page shows what it holds.
    pub fn cover(&self) -> ArcRwSignal<Cover> {
        self.0.cover.clone()
    }

    /// From now on this form's words are looked after before the session ends.
    pub fn look_after(&self, form: Weak<dyn KeepsWords>) {
        let mut forms = lock(&self.0.forms);
        forms.retain(|form| form.strong_count() > 0);
        forms.push(form);
    }

    /// Whether the server has every word typed on this page.
    pub fn is_all_kept(&self) -> bool {
        self.forms().iter().all(|form| form.is_kept())
    }

    /// Sends every word the server has not got yet, now.
    pub fn hurry(&self) {
        self.forms().iter().for_each(|form| form.hurry());
    }

    fn forms(&self) -> Vec<Arc<dyn KeepsWords>> {
        lock(&self.0.forms).iter().filter_map(Weak::upgrade).collect()
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
        let answers = lock(&self.0.answers);
        answers.iter().find(|kept| kept.path == path).map(|kept| kept.held.clone())
    }

    /// What is kept of the last answer, if these are its very words.
    pub(crate) fn same(&self, path: &str, body: &str) -> Option<Held> {
        let answers = lock(&self.0.answers);
        answers.iter().find(|kept| kept.path == path && kept.body == body).map(|kept| kept.held.clone())
    }

    pub(crate) fn keep(&self, answer: Kept) {
        let mut answers = lock(&self.0.answers);
        answers.retain(|kept| kept.path != answer.path);
        answers.push(answer);
    }

    fn forget(&self) {
        lock(&self.0.answers).clear();
    }
}

/// What is held here, whatever became of whoever held it last.
pub(crate) fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
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
                    let over = End::Over { is_kept: self.is_all_kept() };
                    self.finish(if self.me_now().is_some() { over } else { End::Nobody });
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
}

/// Language.
impl Session {
    /// The language to speak to somebody who reads `wanted`. Workers read English until their own words (`team*.ftl`) are
    /// there in another language: half a screen in each would be harder to read than either.
    pub fn tongue(&self, wanted: Language) -> Language {
        match self.0.face {
            Face::Team => Language::SOURCE,
            Face::Site | Face::Family | Face::All => wanted,
        }
    }

    /// From now on everything is said in this language. Tries until its words are here.
    pub async fn speak(&self, language: Language) {
        while self.language() != Some(language) && !self.try_to_speak(language).await {
            browser::sleep(PROBE_MS).await;
        }
    }

    /// Tries once to say everything in this language from now on. The screen and everything typed stay as they are.
    pub async fn try_to_speak(&self, language: Language) -> bool {
        let file = format!("{}words/{}.{}.bin", browser::assets(), self.0.face.name(), language.tag());
        let Ok(reply) = browser::exchange(Method::Get, &file, None, None).await else { return false };
        let Some(words) = Words::read(reply.body.as_bytes()) else { return false };
        self.0.reader.speak(Arc::new(words));
        self.0.spoken.set(Some(language));
        browser::set_language(language);
        true
    }

    /// Leaves for a page of the site, in the reader's language.
    pub fn go_to_site(&self, page: &str) {
        browser::go(&format!("/{}/{page}", self.language().unwrap_or_default().tag()));
    }
}
