//! What a handler is handed besides its permit and its request.
use crate::{cookie::Token, origin::Origins, said::Said};
use api::said::{SaidDay, SaidMoment, SaidText, SaidWorker};
use domain::{
    calendar::Calendar,
    council::{Council, InLanguages},
    family::Worker,
    id::WriteId,
    time::{Day, Moment},
};
use i18n::Language;
use std::{
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};
use store::{Look, Store, Write};

/// One request: what it can lean on, when it came and who reads the answer. Cheap to clone.
#[derive(Clone)]
pub struct Cx {
    /// What is kept.
    pub store: Store,
    /// What the council decides.
    pub council: Arc<Council>,
    /// Where this server is found, for links.
    pub origins: Arc<Origins>,
    /// Whether the council has a sign-in of its own.
    pub has_provider: bool,
    /// When the request came. Everything about one request happens at this one moment.
    pub now: Moment,
    /// The language of whoever reads the answer.
    pub reader: Language,
    /// Where the request came from, as far as it can be known.
    pub asker: IpAddr,
    /// The session it came with. Where nobody has to be signed in, it may have ended.
    pub session: Option<Token>,
    pub(crate) asked: Asked,
    pub(crate) cookie: Arc<Mutex<Option<Cookie>>>,
}

/// What was asked, for the record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub(crate) name: &'static str,
    /// What names the write, and the hash of the whole request.
    pub(crate) write: Option<(WriteId, [u8; 32])>,
}

/// What becomes of the browser's cookie with the answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cookie {
    Set(Token),
    Forget,
}

impl Cx {
    /// What names this read, for the record.
    pub fn look(&self) -> Look {
        Look { name: self.asked.name, at: self.now }
    }

    /// What names this write, so that it is done once.
    pub fn write(&self) -> Write {
        let (id, request_hash) = self.asked.write.expect("only what changes something is mounted as a write");
        Write { id, request_hash, name: self.asked.name, at: self.now }
    }

    /// Today, in Europe/London.
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// Writes values out for the reader.
    pub fn said(&self) -> Said {
        Said::new(self.reader, self.today())
    }

    /// A day with its words.
    pub fn say_day(&self, day: Day) -> SaidDay {
        self.said().day(day)
    }

    /// A moment with its words.
    pub fn say_moment(&self, at: Moment) -> SaidMoment {
        self.said().moment(at)
    }

    /// The day of a moment, with its words.
    pub fn say_day_of(&self, at: Moment) -> SaidDay {
        self.said().day(at.day())
    }

    /// Words of the council's data for the reader.
    pub fn say_text(&self, texts: &InLanguages) -> SaidText {
        self.said().text(texts)
    }

    /// What families call a discipline. One the council no longer knows is called by its key.
    pub fn say_role(&self, key: &str) -> SaidText {
        match self.council.role(key) {
            Some(role) => self.say_text(&role.name),
            None => SaidText { text: key.to_owned(), lang: domain::council::COUNCIL_LANGUAGE.to_owned() },
        }
    }

    /// A worker as a family may be told of them.
    pub fn say_worker(&self, worker: &Worker) -> SaidWorker {
        SaidWorker { id: worker.id, name: worker.name.as_str().to_owned(), role: self.say_role(&worker.role) }
    }

    /// The council's working time.
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar { hours: &self.council.office_hours, bank_holidays: &self.council.bank_holidays }
    }

    /// With the answer, the browser gets this session.
    pub fn sign_in(&self, session: Token) {
        self.set_cookie(Cookie::Set(session));
    }

    /// With the answer, the browser forgets its session.
    pub fn sign_out(&self) {
        self.set_cookie(Cookie::Forget);
    }

    fn set_cookie(&self, cookie: Cookie) {
        *self.cookie.lock().unwrap_or_else(PoisonError::into_inner) = Some(cookie);
    }
}
