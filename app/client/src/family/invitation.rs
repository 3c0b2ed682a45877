//! The first visit: a link was given in person, the worker says yes, a passphrase is chosen, and the parent is in.

use std::sync::{Arc, Mutex};

use api::No;
use api::invitation::{OpenInvitation, UseInvitation};
use domain::invitation::{InvitationCode, InvitationRefusal};
use domain::sign_in::{PASSPHRASE_MAX, PASSPHRASE_MIN, Passphrase, PassphraseRefusal, SignInName};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Button, Field, IntoPiece, PageHeading, Panel, Piece, Purpose, Text, TextField, Written, say, view};

use crate::browser;
use crate::family::frame::{arrive, entitle, plain};
use crate::family::parts::{form, inset, para, section, small, stack};
use crate::family::{Stage, come_in};
use crate::form::Problems;
use crate::remote::{Failure, Outbox};
use crate::session::{Session, lock};
use crate::writing::Writing;

/// How long until the server is asked again whether the worker has said yes; longer each time, up to a limit.
const FIRST_WAIT_MS: u32 = 2_000;
const LONGEST_WAIT_MS: u32 = 10_000;

/// A first visit. Cheap to clone: all clones are one.
#[derive(Clone)]
pub(crate) struct Visit(Arc<Inner>);

struct Inner {
    code: String,
    /// What this browser was told when it opened the link, so that no other can go on.
    claim: Mutex<String>,
    at: ArcRwSignal<At>,
}

/// How far a first visit is.
#[derive(Clone)]
enum At {
    /// The link is being looked at.
    Opening,
    /// These two words are to be compared.
    Waiting(String),
    /// The worker has said yes.
    Confirmed,
    /// In, with this name to sign in with.
    In(SignInName),
    /// The link leads nowhere any more.
    Dead,
}

impl Visit {
    /// Of the code behind the link.
    pub(crate) fn new(code: String) -> Self {
        Visit(Arc::new(Inner { code, claim: Mutex::default(), at: ArcRwSignal::new(At::Opening) }))
    }
}

/// Draws how far the visit is.
pub(crate) fn invitation(session: &Session, visit: Visit, stage: ArcRwSignal<Stage>) -> Piece {
    entitle(session, msg::session::title_welcome());
    let (asking, here) = (visit.clone(), session.clone());
    browser::spawn(async move { wait(&here, &asking).await });
    let here = session.clone();
    let inside = move || match visit.0.at.get() {
        At::Opening => para(msg::invitation::wait_opening()),
        At::Waiting(words) => waiting(&words),
        At::Confirmed => passphrase(&here, &visit),
        At::In(name) => welcome(&here, &name, &stage),
        At::Dead => dead(),
    };
    plain(session, session.announcer(), inside.into_piece())
}

/// Asks gently until the worker has said yes. Nobody is signed in yet, so nothing can be heard, only asked.
async fn wait(session: &Session, visit: &Visit) {
    let Ok(code) = InvitationCode::parse(&visit.0.code) else { return visit.0.at.set(At::Dead) };
    let mut wait_ms = FIRST_WAIT_MS;
    loop {
        let claim = lock(&visit.0.claim).clone();
        // Each time is a new question: the answer of the time before is of no use.
        let answer = Outbox::of(session).send_quietly(&OpenInvitation { code: code.clone(), claim }).await;
        match answer {
            Ok(opened) => {
                if !opened.claim.is_empty() {
                    *lock(&visit.0.claim) = opened.claim;
                }
                if opened.is_confirmed {
                    session.announcer().announce(msg::invitation::wait_confirmed());
                    visit.0.at.set(At::Confirmed);
                    return arrive(0.0);
                }
                let is_first = matches!(*visit.0.at.read_untracked(), At::Opening);
                if is_first {
                    visit.0.at.set(At::Waiting(opened.matching));
                    arrive(0.0);
                }
            }
            Err(Failure::No(No::Refused(_) | No::Invalid { .. } | No::NotFound)) => {
                visit.0.at.set(At::Dead);
                return arrive(0.0);
            }
            Err(_) => {}
        }
        browser::sleep(wait_ms).await;
        wait_ms = (wait_ms + wait_ms / 3).min(LONGEST_WAIT_MS);
    }
}

fn waiting(words: &str) -> Piece {
    let words = Written::new(words);
    view! {
        <PageHeading text=msg::invitation::wait_heading() below=msg::invitation::wait_intro()/>
        <div class="matching">
            {small(msg::invitation::wait_words())}
            <p class="matching__words" dir="ltr">{Text::from(words)}</p>
        </div>
        {para(msg::invitation::wait_note())}
    }
}

fn dead() -> Piece {
    view! {
        <PageHeading text=msg::invitation::dead_heading()/>
        {para(msg::invitation::dead_note())}
    }
}

fn passphrase(session: &Session, visit: &Visit) -> Piece {
    let field = Field::new("passphrase");
    let writing = Writing::unkept(session, Problems::of(&[&field]));
    let (sent, visit, asked, here) = (writing.clone(), visit.clone(), field.clone(), session.clone());
    let send = move || {
        let (Some(passphrase), Ok(code)) = (long_enough(&asked), InvitationCode::parse(&visit.0.code)) else {
            return sent.problems.show();
        };
        let claim = lock(&visit.0.claim).clone();
        let language = here.language().unwrap_or_default().tag().to_owned();
        let ask = UseInvitation { code, claim, passphrase, language };
        let visit = visit.clone();
        sent.post(
            &ask,
            |refusal| Some(refused(*refusal)),
            move |welcome| {
                visit.0.at.set(At::In(welcome.name));
                arrive(0.0);
            },
        );
    };
    let label = msg::invitation::passphrase_label(PASSPHRASE_MIN);
    let hint = msg::invitation::passphrase_hint();
    let inside = view! {
        <TextField label hint field purpose=Purpose::NewPassphrase/>
        {inset(para(msg::invitation::passphrase_warning()))}
        <Button label=msg::invitation::passphrase_button() busy=writing.busy()/>
    };
    view! {
        <PageHeading text=msg::invitation::passphrase_heading() below=msg::invitation::passphrase_intro()/>
        {form(&writing, send.into(), inside)}
    }
}

/// The passphrase, if its length will do. Whether it is easily guessed is for the server to say.
fn long_enough(field: &Field) -> Option<Passphrase> {
    let typed = field.answer();
    let problem = match typed.chars().count() {
        0..PASSPHRASE_MIN => Some(PassphraseRefusal::TooShort),
        PASSPHRASE_MIN..=PASSPHRASE_MAX => None,
        _ => Some(PassphraseRefusal::TooLong),
    };
    field.problem.set(problem.map(too_weak));
    if problem.is_none() { Passphrase::typed(&typed) } else { None }
}

fn refused(refusal: InvitationRefusal) -> Message {
    match refusal {
        InvitationRefusal::DoesNotWork => msg::invitation::dead_note(),
        InvitationRefusal::NotConfirmed => msg::invitation::not_confirmed(),
        InvitationRefusal::Passphrase(refusal) => too_weak(refusal),
    }
}

fn too_weak(refusal: PassphraseRefusal) -> Message {
    match refusal {
        PassphraseRefusal::TooShort => msg::invitation::passphrase_too_short(PASSPHRASE_MIN),
        PassphraseRefusal::TooLong => msg::invitation::passphrase_too_long(PASSPHRASE_MAX),
        PassphraseRefusal::TooSimple => msg::invitation::passphrase_too_simple(),
        PassphraseRefusal::IsTheName => msg::invitation::passphrase_is_the_name(),
    }
}

fn welcome(session: &Session, name: &SignInName, stage: &ArcRwSignal<Stage>) -> Piece {
    let (here, stage) = (session.clone(), stage.clone());
    let go = move || {
        let (session, stage) = (here.clone(), stage.clone());
        browser::spawn(async move {
            match come_in(&session).await {
                Some(next) => stage.set(next),
                None => session.go_to_site("sign-in"),
            }
        });
    };
    let name = Written::new(name.as_str());
    view! {
        <Panel title=msg::invitation::welcome_heading()>
            <p>{say(msg::invitation::welcome_name())}</p>
            <p class="matching__words" dir="ltr">{Text::from(name)}</p>
        </Panel>
        {stack(view! { {para(msg::invitation::welcome_name_note())} {para(msg::invitation::welcome_remember())} })}
        {section(msg::invitation::welcome_exit_heading(), view! { {para(msg::invitation::welcome_exit_does())} {para(msg::invitation::welcome_exit_keys())} })}
        {section(msg::invitation::welcome_exit_not_heading(), view! { {para(msg::invitation::welcome_exit_not())} {para(msg::invitation::welcome_exit_shared())} })}
        <Button label=msg::invitation::welcome_go() on_press=go/>
    }
}
