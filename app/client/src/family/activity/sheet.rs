//! One activity: what it is for, and what was answered.

use std::sync::Arc;

use api::activity::{LeaveActivity, QuestionView, ReadActivity, RunView};
use domain::activity::{RunState, Said};
use domain::id::RunId;
use i18n::msg;
use ui::{Button, PageHeading, Piece, Text, Weight, Written, say, view};

use super::{ActivityForm, refused};
use crate::family::parts::{card, inset, para, said, small, subsection, written};
use crate::family::request::share;
use crate::family::screen::Screen;
use crate::family::{App, audience};
use crate::remote::{Outbox, Query};

/// The screen.
pub(crate) fn activity(app: &App, run: RunId) -> Piece {
    let view = Query::new(&app.session, &ReadActivity { family: app.family, run });
    let here = app.clone();
    view.show(move |view| parts(&here, &view))
}

fn parts(app: &App, view: &Arc<RunView>) -> Piece {
    let (here, shown) = (app.clone(), view.clone());
    let answer = app.going.press(move || Screen::AnswerActivity(ActivityForm::new(&here, &shown).into()));
    let label = match view.answers.is_empty() {
        true => msg::activity::answer(),
        false => msg::activity::change(),
    };
    view! {
        <PageHeading text=said(&view.sheet.title) below=said(&view.sheet.why)/>
        {offered(view)}
        {answers(app, view)}
        <Button label on_press=answer/>
        {leave(app, view)}
    }
}

fn offered(view: &RunView) -> Option<Piece> {
    let offered = view.line.offered.as_ref()?;
    let by = match &offered.by {
        Some(name) => msg::activity::offered_by(name.clone()),
        None => msg::activity::offered_team(),
    };
    let why = offered.why.as_ref().map(|why| written(why).block());
    Some(inset(view! { {para(by)} {why} }))
}

fn answers(app: &App, view: &RunView) -> Option<Piece> {
    if view.answers.is_empty() {
        return None;
    }
    let rows = Piece::each(&view.answers, |answer| {
        let question = view.sheet.questions.iter().find(|question| question.key == answer.question);
        let title =
            question.map_or_else(|| Written::new(answer.question.as_str()).into(), |it| said(&it.text));
        subsection(title, told(question, &answer.said))
    });
    let seen = view.seen_on.as_ref().map(|day| small(msg::activity::seen(day.words.clone())));
    let who = audience::label(view.audience, view.shown_to.as_deref());
    Some(card(None, ui::Level::Two, view! { {rows} {seen} {who} {share(app)} }))
}

fn told(question: Option<&QuestionView>, said_it: &Said) -> Piece {
    match said_it {
        Said::Words(words) => written(words).block(),
        Said::Cards(keys) => {
            let name = |key: &domain::activity::Key| -> Text {
                let cards = question.map(|question| &*question.cards).unwrap_or_default();
                let card = cards.iter().find(|card| card.key == *key);
                card.map_or_else(|| Written::new(key.as_str()).into(), |card| said(&card.text))
            };
            let rows = Piece::each(keys, |key| view! { <li>{name(key)}</li> });
            view! { <ul>{rows}</ul> }
        }
        Said::Ruler { reading, up_one } => {
            let now = say(msg::goal::check_now_value(reading.mark.value(), reading.why_not_lower.as_str()));
            let up = up_one.as_ref().map(
                |up| view! { <p class="small">{say(msg::activity::up_one())}</p> {written(up).block()} },
            );
            view! { <p>{now}</p> {up} }
        }
    }
}

/// Putting it aside, while nothing was finished.
fn leave(app: &App, view: &RunView) -> Option<Piece> {
    if matches!(view.line.state, RunState::Done | RunState::Skipped) {
        return None;
    }
    let (app, run) = (app.clone(), view.line.run);
    let leave = move || {
        let going = app.going.clone();
        Outbox::of(&app.session).post(
            &LeaveActivity { family: app.family, run },
            move |answer| match answer {
                Ok(_) => {
                    going.up();
                    going.say(msg::activity::left());
                }
                Err(failure) => going.say(failure.message(|refusal| refused(*refusal))),
            },
        );
    };
    Some(view! {
        <div class="stack">
            <Button label=msg::activity::leave() on_press=leave weight=Weight::Secondary/>
            {small(msg::activity::leave_note())}
        </div>
    })
}
