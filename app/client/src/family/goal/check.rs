//! Checking a goal before it is set, and what happened then.

use std::sync::Arc;

use api::goal::{EditGoal, GoalSet, SetGoal};
use domain::audience::Audience;
use domain::goal::{GoalRefusal, GoalState, GoalWords};
use i18n::{Message, msg};
use ui::{Answer, Button, ButtonLink, Buttons, Go, PageHeading, Panel, Piece, Weight, say, view};

use super::answers::{Showing, answers};
use super::{GoalForm, Question};
use crate::family::parts::{form as sheet, para};
use crate::family::screen::Screen;
use crate::family::{App, audience};

/// The screen *Check what you wrote*.
pub(crate) fn check(app: &App, form: &Arc<GoalForm>) -> Piece {
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || match (sent.words(), sent.audience()) {
        (Some(words), Some(audience)) => {
            deliver(here.clone(), &sent, words, audience);
        }
        _ => {
            if let Some(question) = sent.unanswered() {
                here.going.to(Screen::SetGoal { form: sent.clone(), question, is_change: true });
            }
        }
    });
    let is_new = form.version().is_none();
    let (heading, button) = match is_new {
        true => (msg::goal::check_heading(), msg::goal::check_set()),
        false => (msg::goal::check_heading_change(), msg::goal::check_save()),
    };
    let button = view! { <Button label=button busy=form.writing.busy()/> };
    let inside = view! {
        {summary(app, form)}
        {form.writing.note()}
        {button}
    };
    view! {
        <PageHeading text=heading/>
        {sheet(&form.writing, send, inside)}
    }
}

fn summary(app: &App, form: &Arc<GoalForm>) -> Piece {
    let change = |question: Question| {
        let form = form.clone();
        Some(app.going.link(move || Screen::SetGoal { form: form.clone(), question, is_change: true }))
    };
    let (Some(words), Some(chosen)) = (form.words(), form.audience()) else {
        let question = form.unanswered().unwrap_or(Question::Different);
        let go = change(question).unwrap_or_else(|| Go::press(|| ()));
        return view! { <ButtonLink label=msg::common::button_change() go/> };
    };
    let point = form.points.iter().find(|point| Some(point.id) == words.point);
    let showing = Showing {
        session: &app.session,
        point: point.map(|point| point.says.as_str().to_owned()),
        change: &change,
        is_all: true,
    };
    let shown_to = form.workers.iter().find(|worker| chosen == Audience::Worker(worker.id));
    let who = Answer {
        about: msg::common::audience_heading().into(),
        answer: say(audience::in_words(chosen, shown_to.map(|worker| worker.name.as_str()))),
        change: change(Question::Audience),
    };
    answers(&words, &showing, vec![who])
}

/// Sends it: a new goal is set, an old one changed.
pub(super) fn deliver(app: App, form: &Arc<GoalForm>, words: GoalWords, audience: Audience) {
    let (family, goal, is_alone) = (app.family, form.id, audience == Audience::JustMe);
    let for_later = form.is_for_later();
    let (other, twice) = (app.clone(), form.clone());
    let refused = move |refusal: &GoalRefusal| {
        if let GoalRefusal::Changed { theirs, version } = refusal {
            other.going.to(Screen::GoalChanged { form: twice, theirs: theirs.clone(), version: *version });
        }
        self::refused(refusal)
    };
    let done = move |set: Option<GoalSet>| {
        app.going.begin(vec![Screen::Goals, Screen::GoalSet { set, is_alone, is_chosen: for_later }]);
    };
    match form.version() {
        None => {
            let ask = SetGoal { family, goal, words, audience, for_later };
            form.writing.post(&ask, refused, move |set| done(Some(set)));
        }
        Some(version) => {
            let ask = EditGoal { family, goal, version, words, audience };
            form.writing.post(&ask, refused, move |_| done(None));
        }
    }
}

/// What is said where the goal cannot be kept like this. Two texts are shown on a screen of their own.
fn refused(refusal: &GoalRefusal) -> Option<Message> {
    match refusal {
        GoalRefusal::Changed { .. } => None,
        GoalRefusal::ThreeAreActive => Some(msg::goal::move_three()),
        GoalRefusal::NotFromHere => Some(msg::goal::move_not_from_here()),
        GoalRefusal::NotMyWorker => Some(msg::goal::problem_not_my_worker()),
        GoalRefusal::NotMyPoint => Some(msg::goal::problem_not_my_point()),
    }
}

/// The screen that says what happened.
pub(crate) fn done(app: &App, set: Option<GoalSet>, is_alone: bool, is_chosen: bool) -> Piece {
    let later = set.is_some_and(|set| set.state == GoalState::SavedForLater);
    let title = match set {
        None => msg::goal::done_changed(),
        Some(_) if later => msg::goal::done_later(),
        Some(_) => msg::goal::done_active(),
    };
    let why_later = match (later, is_chosen) {
        (false, _) => None,
        (true, true) => Some(msg::goal::done_later_chosen()),
        (true, false) => Some(msg::goal::done_later_why()),
    };
    let shared = if is_alone { msg::goal::done_alone() } else { msg::goal::done_shared() };
    let words = why_later.into_iter().chain([shared, msg::goal::done_next()]).map(para).collect::<Vec<_>>();
    let (goals, home) = (app.going.main(|| Screen::Goals), app.going.main(|| Screen::Month));
    view! {
        <Panel title>{words}</Panel>
        <Buttons>
            <ButtonLink label=msg::goal::list_heading() go=goals/>
            <ButtonLink label=msg::month::heading() go=home weight=Weight::Secondary/>
        </Buttons>
    }
}
