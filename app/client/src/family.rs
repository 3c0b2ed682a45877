//! The app parents and carers use, at `/my`: every screen at one address, nothing left on the phone.

use std::ops::Deref;
use std::sync::Arc;

use api::account::Who;
use domain::id::FamilyId;
use i18n::Face;
use leptos::prelude::*;
use ui::{IntoPiece, Piece};

use crate::session::{End, Session};
use crate::{browser, cover, opening};

mod activity;
mod audience;
mod entry;
mod frame;
mod glossary;
mod goal;
mod going;
mod help;
mod invitation;
mod mark;
mod message;
mod month;
mod over;
mod parts;
mod plan;
mod promise;
mod reply;
mod request;
mod screen;
mod settings;
mod team;
mod who_looked;

use going::Going;

/// What every screen needs: whose room it is, who is signed in, and the way to other screens.
/// Cheap to clone: all clones are one.
#[derive(Clone)]
pub(crate) struct App(Arc<Parts>);

pub(crate) struct Parts {
    /// The family this is about. Almost always the only one.
    family: FamilyId,
    session: Session,
    going: Going,
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// What the page is for now.
#[derive(Clone)]
enum Stage {
    /// A link was opened: the first visit.
    Invited(invitation::Visit),
    /// Signed in.
    In(FamilyId),
}

/// Opens the app in the page it was loaded into.
pub fn start() {
    let session = Session::new(Face::Family);
    let code = browser::take_hash();
    browser::spawn(async move {
        let language = browser::language().unwrap_or_default();
        let stage = match code {
            Some(code) => {
                session.speak(language).await;
                Some(Stage::Invited(invitation::Visit::new(code)))
            }
            None => {
                let words = session.clone();
                browser::spawn(async move { words.speak(language).await });
                come_in(&session).await
            }
        };
        match stage {
            Some(stage) => browser::mount(move || page(&session, stage)),
            None => session.go_to_site("sign-in"),
        }
    });
}

/// Finds out whose room this is. Nothing when nobody is signed in, or a worker is.
async fn come_in(session: &Session) -> Option<Stage> {
    match &opening::open(session).await?.who {
        Who::Parent { families, .. } => families.first().copied().map(Stage::In),
        Who::Worker { .. } => None,
    }
}

fn page(session: &Session, stage: Stage) -> Piece {
    session.provide();
    browser::follow_anchors();
    cover::watch(session);
    let stage = ArcRwSignal::new(stage);
    let session = session.clone();
    (move || match session.end() {
        Some(End::Over { is_kept }) => over::over(&session, is_kept),
        // The page is being left.
        Some(End::Nobody) => ().into_piece(),
        None => match stage.get() {
            Stage::Invited(visit) => invitation::invitation(&session, visit, stage.clone()),
            Stage::In(family) => {
                let going = Going::new(session.announcer());
                let app = App(Arc::new(Parts { family, session: session.clone(), going }));
                cover::covered(&session, "frame", frame::frame(&app, stage.clone()))
            }
        },
    })
    .into_piece()
}
