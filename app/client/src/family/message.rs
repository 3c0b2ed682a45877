//! Messages between one parent and the workers they choose.

use crate::family::App;
use crate::family::parts::{inset, small};
use api::message::Away;
use api::said::SaidWorker;
use domain::message::{MessageRefusal, WORKERS_IN_THREAD_MAX};
use i18n::{Message, msg};
use ui::{Piece, view};

mod list;
mod new;
mod thread;

pub(crate) use list::threads;
pub(crate) use new::{NewThreadForm, new_thread};
pub(crate) use thread::{ThreadForm, thread};

/// When to expect an answer, who covers, and what to do if it cannot wait: before anything is written.
fn expect(app: &App, answer_by: &str, away: &[Away], workers: &[SaidWorker]) -> Piece {
    let away = Piece::each(away, |away| {
        let worker = workers.iter().find(|worker| worker.id == away.worker);
        let until = away.until.words.clone();
        worker
            .map(|it| small(msg::message::away(it.name.clone(), until, away.cover.clone())))
            .unwrap_or_default()
    });
    let session = app.session.clone();
    let urgent = move || {
        let me = session.me()?;
        let emergency = me.help.iter().find(|it| it.is_emergency).map(|it| it.number.clone());
        let emergency = emergency.map(|number| small(msg::help::box_emergency(number)));
        Some(view! { {small(msg::message::urgent(me.team_phone.clone()))} {emergency} })
    };
    let answer = small(msg::message::answer_by(answer_by.to_owned()));
    inset(view! { {answer} {away} {urgent} })
}

fn refused(refusal: MessageRefusal) -> Message {
    match refusal {
        MessageRefusal::NobodyNamed => msg::message::problem_nobody(),
        MessageRefusal::TooMany => msg::message::problem_too_many(WORKERS_IN_THREAD_MAX),
        MessageRefusal::NotMyWorker => msg::message::problem_not_my_worker(),
    }
}
