//! One question of a goal.

use std::sync::Arc;

use domain::goal::{Area, STRENGTHS_MAX};
use domain::strength::StrengthCard;
use domain::words::{Paragraph, Sentence};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    Button, Checkboxes, Choice, DateChoice, Field, IntoPiece, Look, Piece, Radios, Ruler, Steps, TextArea,
    TextAreaProps, Weight, view,
};

use super::{GoalForm, Question};
use crate::family::App;
use crate::family::audience;
use crate::family::help::box_note;
use crate::family::parts::{form as sheet, small, stack, written};
use crate::family::screen::Screen;
use crate::kinds;

/// The screen. It goes on to the next question, or back to the check when the reader came from there.
pub(crate) fn ask(app: &App, form: &Arc<GoalForm>, question: Question, is_change: bool) -> Piece {
    let questions = form.questions();
    let at = questions.iter().position(|it| *it == question).map_or(1, |place| place + 1);
    let next = questions.get(at).copied();
    let (here, sent) = (app.going.clone(), form.clone());
    let go_on = move || {
        if !sent.is_answered(question) {
            return sent.writing.problems.show();
        }
        match (is_change, next) {
            (true, _) => here.up(),
            (false, Some(question)) => {
                here.to(Screen::SetGoal { form: sent.clone(), question, is_change: false });
            }
            (false, None) => here.to(Screen::CheckGoal(sent.clone())),
        }
    };
    let of = questions.len();
    let on = view! { <Button label=msg::common::button_continue()/> };
    let inside = view! {
        {boxes(app, form, question)}
        {form.writing.note()}
        {on}
    };
    view! {
        <Steps at of words=msg::goal::set_steps(at, of)/>
        {sheet(&form.writing, go_on.into(), inside)}
    }
}

fn boxes(app: &App, form: &GoalForm, question: Question) -> Piece {
    match question {
        Question::Area => area(form),
        Question::Different => {
            let asked = (msg::goal::set_different(), Some(msg::goal::set_different_hint()));
            with_note(app, words(asked, &form.different, Sentence::MAX, true))
        }
        Question::Matters => {
            let asked = (msg::goal::set_matters(), Some(msg::goal::set_matters_hint()));
            with_note(app, words(asked, &form.matters, Paragraph::MAX, true))
        }
        Question::Strengths => strengths(app, form),
        Question::FirstStep => first_step(app, form),
        Question::WhoHelps => {
            let asked = (msg::goal::set_who_helps(), Some(msg::goal::set_who_helps_hint()));
            with_note(app, words(asked, &form.who_helps, Sentence::MAX, true))
        }
        Question::Now => now(app, form),
        Question::Point => point(form),
        Question::Audience => who(form),
    }
}

/// A box to write in. `heading`: what it asks is the heading of the screen.
pub(crate) fn words(asked: (Message, Option<Message>), field: &Field, max: usize, heading: bool) -> Piece {
    TextArea(TextAreaProps {
        label: asked.0.into(),
        hint: asked.1.map(Into::into),
        field: field.clone(),
        max: u32::try_from(max).ok(),
        rows: 3,
        heading,
    })
}

fn with_note(app: &App, inside: Piece) -> Piece {
    let note = box_note(app, vec![msg::help::box_read(), msg::help::box_alone()]);
    view! { {inside} {note} }
}

fn area(form: &GoalForm) -> Piece {
    let choices = Area::ALL
        .into_iter()
        .enumerate()
        .map(|(place, area)| Choice::new(place.to_string(), kinds::area(area)))
        .collect();
    let field = form.area.clone();
    view! { <Radios label=msg::goal::set_area() field choices heading=true/> }
}

fn strengths(app: &App, form: &GoalForm) -> Piece {
    let choices = StrengthCard::ALL
        .into_iter()
        .enumerate()
        .map(|(place, card)| Choice::new(place.to_string(), kinds::strength(card)))
        .collect();
    let (field, hint) = (form.strengths.clone(), msg::goal::set_strengths_hint(STRENGTHS_MAX));
    let own = (msg::goal::set_own_strengths(), Some(msg::common::hint_optional()));
    let inside = view! {
        <Checkboxes label=msg::goal::set_strengths() hint field choices look=Look::Cards heading=true/>
        {words(own, &form.own_strengths, Sentence::MAX, false)}
    };
    with_note(app, inside.into_piece())
}

fn first_step(app: &App, form: &GoalForm) -> Piece {
    let today = app.session.me_now().map(|me| me.today.day);
    let soon =
        |days: i64, label: Message| today.map(|today| Choice::new(today.plus_days(days).to_string(), label));
    let choices = [
        Some(Choice::new("", msg::goal::set_step_by_none())),
        soon(1, msg::goal::set_step_by_tomorrow()),
        soon(7, msg::goal::set_step_by_week()),
    ];
    let choices = choices.into_iter().flatten().collect();
    let from = today.map(|today| today.to_string()).unwrap_or_default();
    let asked = (msg::goal::set_first_step(), Some(msg::goal::set_first_step_hint()));
    let field = form.step_by.clone();
    let inside = view! {
        {words(asked, &form.step, Sentence::MAX, true)}
        <DateChoice label=msg::goal::set_step_by() field choices from/>
    };
    with_note(app, inside.into_piece())
}

fn now(app: &App, form: &GoalForm) -> Piece {
    let (field, why) = (form.now.clone(), form.now_why.clone());
    let clear = move || {
        field.value.set(String::new());
        why.value.set(String::new());
    };
    let inside = view! {
        <h1 class="page-heading__title" tabindex="-1" data-focus="heading">{ui::say(msg::goal::set_now())}</h1>
        {small(msg::goal::set_now_hint())}
        {ruler(&form.now, &form.now_why)}
        <Button label=msg::goal::set_now_clear() weight=Weight::Quiet on_press=clear/>
    };
    with_note(app, inside.into_piece())
}

/// From 0 to 10, and why not lower.
pub(crate) fn ruler(number: &Field, words: &Field) -> Piece {
    let ends = [msg::goal::set_now_low(), msg::goal::set_now_high(), msg::goal::set_now_why_hint()];
    ruler_between(ends, number, words)
}

/// The same with other words for 0 and for 10, and another hint for why.
pub(crate) fn ruler_between([low, high, why_hint]: [Message; 3], number: &Field, words: &Field) -> Piece {
    view! {
        <Ruler
            label=msg::common::scale_range()
            low
            high
            field=number.clone()
            why=msg::goal::set_now_why()
            why_hint
            words=words.clone()
            max=1000
        />
    }
}

fn point(form: &GoalForm) -> Piece {
    let points = form.points.iter().map(|point| Choice::new(point.id.to_string(), written(&point.says)));
    let choices = [Choice::new("", msg::goal::set_point_none())].into_iter().chain(points).collect();
    let field = form.point.clone();
    view! { <Radios label=msg::goal::set_point() field choices heading=true/> }
}

fn who(form: &GoalForm) -> Piece {
    let later = form.version().is_none().then(|| {
        let choice =
            Choice::new("later", msg::goal::set_for_later()).hinting(msg::goal::set_for_later_hint());
        let field = form.later.clone();
        view! { <Checkboxes label=msg::goal::set_when() field choices=vec![choice]/> }
    });
    stack(view! {
        {audience::choose(&form.audience, &form.workers, true)}
        {small(msg::goal::set_audience_hint())}
        {later}
    })
}
