//! The answers of a goal in a list, to check or to read again.

use domain::goal::GoalWords;
use i18n::{Message, msg};
use ui::{Answer, Go, IntoPiece, Piece, SummaryList, say, view};

use super::Question;
use crate::browser;
use crate::family::parts::{small, written};
use crate::kinds;
use crate::session::Session;

/// What the answers are for.
pub(super) struct Showing<'a> {
    pub(super) session: &'a Session,
    /// What the linked point says, when there is one.
    pub(super) point: Option<String>,
    /// Leads to a question; nothing where nothing can be changed.
    pub(super) change: &'a dyn Fn(Question) -> Option<Go>,
    /// Whether questions left empty are shown too.
    pub(super) is_all: bool,
}

/// The answers of `words`, in the order they were asked, and then `more`.
pub(super) fn answers(words: &GoalWords, showing: &Showing<'_>, more: Vec<Answer>) -> Piece {
    let block = |text: Option<Piece>| text;
    let strengths: Vec<Piece> = words
        .strengths
        .iter()
        .map(|card| view! { <li>{say(kinds::strength(*card))}</li> })
        .chain(words.own_strengths.iter().map(|own| view! { <li>{written(own).block()}</li> }))
        .collect();
    let strengths = (!strengths.is_empty()).then(|| view! { <ul>{strengths}</ul> });
    let step = words.first_step.as_ref();
    let by = step.and_then(|step| step.by).map(|day| {
        let language = showing.session.language().unwrap_or_default();
        browser::say_day(day, language).into_piece()
    });
    let now = words
        .now
        .as_ref()
        .map(|now| say(msg::goal::check_now_value(now.mark.value(), now.why_not_lower.as_str())));
    let row = |about: Message, question: Question, answer: Option<Piece>| {
        (answer.is_some() || showing.is_all).then(|| Answer {
            about: about.into(),
            answer: answer.unwrap_or_else(|| small(msg::goal::check_empty())),
            change: (showing.change)(question),
        })
    };
    let rows = [
        row(msg::goal::check_area(), Question::Area, Some(say(kinds::area(words.area)))),
        row(msg::goal::check_different(), Question::Different, Some(written(&words.different).block())),
        row(
            msg::goal::check_matters(),
            Question::Matters,
            block(words.matters.as_ref().map(|it| written(it).block())),
        ),
        row(msg::goal::check_strengths(), Question::Strengths, strengths),
        row(msg::goal::check_first_step(), Question::FirstStep, step.map(|step| written(&step.what).block())),
        by.and_then(|by| row(msg::goal::check_step_by(), Question::FirstStep, Some(by))),
        row(
            msg::goal::check_who_helps(),
            Question::WhoHelps,
            words.who_helps.as_ref().map(|it| written(it).block()),
        ),
        row(msg::goal::check_now(), Question::Now, now),
        showing.point.clone().and_then(|point| {
            row(msg::goal::check_point(), Question::Point, Some(ui::Written::new(point).block()))
        }),
    ];
    let answers = rows.into_iter().flatten().chain(more).collect();
    view! { <SummaryList answers/> }
}
