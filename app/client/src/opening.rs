//! Coming in and going out: finding out who is signed in, choosing a language, signing out.

use std::sync::Arc;

use api::No;
use api::account::{ChooseLanguage, Me, ReadMe, SignOut};
use api::operation::{CHANGED_EVENT, EVENTS_PATH};
use i18n::{Language, msg};

use crate::browser;
use crate::remote::{Failure, Outbox, ask};
use crate::session::{End, Session};

/// How long until the server is asked again when it could not be reached.
const AGAIN_MS: u32 = 4_000;

/// Finds out who is signed in, speaks their language, and listens for changes. Nothing when nobody is signed in.
pub async fn open(session: &Session) -> Option<Arc<Me>> {
    let me = loop {
        match ask(session, &ReadMe {}).await {
            Ok(me) => break Arc::new(me),
            Err(Failure::No(No::SignedOut)) => return None,
            Err(_) => browser::sleep(AGAIN_MS).await,
        }
    };
    if let Some(language) = Language::from_tag(&me.language) {
        session.speak(session.tongue(language)).await;
    }
    session.begin(me.clone());
    let changed = session.clone();
    browser::listen(EVENTS_PATH, CHANGED_EVENT, move || changed.changed());
    Some(me)
}

/// The reader chooses another language. The screen and everything typed stay as they are.
pub fn choose_language(session: &Session, language: Language) {
    let session = session.clone();
    browser::spawn(async move {
        if !session.try_to_speak(language).await {
            session.announcer().announce(msg::problem::signal_none());
        } else if session.me_now().is_some() {
            let choice = ChooseLanguage { language: language.tag().to_owned() };
            // Dates and names of kinds are written by the server, so all is asked for again once it knows; should it
            // not hear of it, only they and the next visit are still in the other language.
            // So are today's date and the numbers to ring, which belong to no screen.
            if Outbox::of(&session).send(&choice).await.is_ok()
                && let Ok(me) = ask(&session, &ReadMe {}).await
            {
                session.begin(Arc::new(me));
            }
        }
    });
}

/// Signs out here, wipes everything and leaves for the page that says so. Whether that worked; without a signal, nobody
/// is told that they are signed out.
pub async fn sign_out(session: &Session) -> bool {
    let is_out = sign_out_quietly(session).await;
    if is_out {
        session.finish(End::Nobody);
        session.go_to_site("signed-out");
    }
    is_out
}

/// Ends the session on the server, if it can be reached.
pub async fn sign_out_quietly(session: &Session) -> bool {
    Outbox::of(session).send_quietly(&SignOut {}).await.is_ok()
}
