//! Answering an activity: every question of it on one page, any of them left empty.

use std::sync::Arc;

use api::activity::{KeepActivity, QuestionView, RunView};
use domain::activity::{AnswerTo, Kind, Said, Step};
use domain::audience::Audience;
use domain::draft::DraftKey;
use domain::words::Paragraph;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Button, Checkboxes, Choice, Field, Heading, PageHeading, Piece, TextArea, TextAreaProps, view};

use super::refused;
use crate::draft::{Desk, Sheet};
use crate::family::entry::share;
use crate::family::goal::{reading, ruler_between};
use crate::family::help::box_note;
use crate::family::parts::{form as sheet, para, said};
use crate::family::screen::Screen;
use crate::family::{App, audience};
use crate::form::{Problems, chosen, optional};
use crate::writing::Writing;

/// Answers while they are being written.
pub(crate) struct ActivityForm {
    view: Arc<RunView>,
    asked: Vec<Asked>,
    together: Field<Vec<String>>,
    audience: Field,
    writing: Writing,
}

/// The boxes of one question; which of them are on the screen is up to its kind.
struct Asked {
    words: Field,
    why: Field,
    up_one: Field,
    cards: Field<Vec<String>>,
}

const TOGETHER: &str = "together";

impl ActivityForm {
    /// With what was answered so far.
    pub(crate) fn new(app: &App, view: &Arc<RunView>) -> Self {
        let (mut problems, mut kept) = (Problems::default(), Sheet::default());
        let mut asked = Vec::new();
        for (nth, question) in view.sheet.questions.iter().enumerate() {
            let answer = view.answers.iter().find(|answer| answer.question == question.key);
            let boxes = Asked::new(nth, answer.map(|answer| &answer.said));
            for field in [&boxes.words, &boxes.why, &boxes.up_one] {
                problems = problems.with(field);
                kept = kept.and(field);
            }
            problems = problems.with(&boxes.cards);
            kept = kept.with(&boxes.cards);
            asked.push(boxes);
        }
        let together = if view.together { vec![TOGETHER.to_owned()] } else { Vec::new() };
        let together = Field::holding(TOGETHER, together);
        // Nothing was chosen before the first answers: then nobody but they sees it, unless they say so.
        let shown = if view.version == 0 { String::new() } else { audience::spell(view.audience) };
        let audience = Field::holding("audience", shown);
        let (problems, kept) = (problems.with(&audience), kept.and(&audience).with(&together));
        let key = DraftKey::Activity(view.line.run);
        let writing = Writing::kept(&app.session, problems, Desk::Room(app.family), key, kept);
        ActivityForm { view: view.clone(), asked, together, audience, writing }
    }

    fn answers(&self) -> Option<(Vec<AnswerTo>, Audience)> {
        let questions = self.view.sheet.questions.iter();
        let read: Vec<Result<Option<AnswerTo>, ()>> =
            questions.zip(&self.asked).map(|(question, boxes)| boxes.answer(question)).collect();
        let audience = chosen(&self.audience, audience::read);
        let mut answers = Vec::new();
        for answer in read {
            answers.extend(answer.ok()?);
        }
        Some((answers, audience?))
    }
}

impl Asked {
    fn new(nth: usize, before: Option<&Said>) -> Self {
        let (mut words, mut why, mut up, mut cards) =
            (String::new(), String::new(), String::new(), Vec::new());
        match before {
            None => {}
            Some(Said::Words(said)) => words = said.as_str().to_owned(),
            Some(Said::Cards(keys)) => cards = keys.iter().map(|key| key.as_str().to_owned()).collect(),
            Some(Said::Ruler { reading, up_one }) => {
                words = reading.mark.value().to_string();
                why = reading.why_not_lower.as_str().to_owned();
                up = up_one.as_ref().map(|up| up.as_str().to_owned()).unwrap_or_default();
            }
        }
        Asked {
            words: Field::holding(format!("words-{nth}"), words),
            why: Field::holding(format!("why-{nth}"), why),
            up_one: Field::holding(format!("up-{nth}"), up),
            cards: Field::holding(format!("cards-{nth}"), cards),
        }
    }

    /// What was answered; nothing when it was left empty. What is wrong is said at the box.
    fn answer(&self, question: &QuestionView) -> Result<Option<AnswerTo>, ()> {
        let said = match question.kind {
            Kind::Words => optional(&self.words).ok_or(())?.map(Said::Words),
            Kind::Cards => {
                let chosen = self.cards.answer();
                let is_over = chosen.len() > question.at_most;
                let max = u32::try_from(question.at_most).unwrap_or(u32::MAX);
                self.cards.problem.set(is_over.then(|| msg::activity::problem_cards(max)));
                if is_over {
                    return Err(());
                }
                let cards =
                    question.cards.iter().filter(|card| chosen.iter().any(|it| it == card.key.as_str()));
                let keys: Vec<_> = cards.map(|card| card.key.clone()).collect();
                (!keys.is_empty()).then_some(Said::Cards(keys))
            }
            Kind::Ruler => {
                let reading = reading(&self.words, &self.why)?;
                let up_one = optional(&self.up_one).ok_or(())?;
                reading.map(|reading| Said::Ruler { reading, up_one })
            }
        };
        Ok(said.map(|said| AnswerTo { question: question.key.clone(), said }))
    }

    fn draw(&self, question: &QuestionView) -> Piece {
        let (label, hint) = (said(&question.text), question.hint.as_ref().map(said));
        match question.kind {
            Kind::Words => text_area(label, hint, &self.words),
            Kind::Cards => {
                let choices = question.cards.iter();
                let choices = choices.map(|card| Choice::new(card.key.as_str(), said(&card.text))).collect();
                let field = self.cards.clone();
                ui::Checkboxes(ui::CheckboxesProps {
                    label,
                    hint,
                    field,
                    choices,
                    look: ui::Look::Cards,
                    heading: false,
                })
            }
            Kind::Ruler => view! {
                <section class="stack">
                    <Heading text=label/>
                    {ruler_between(ends(), &self.words, &self.why)}
                    {text_area(msg::activity::up_one().into(), None, &self.up_one)}
                </section>
            },
        }
    }
}

/// What 0 and 10 mean, and what to say at 0: the same for how important, how sure and how ready.
fn ends() -> [Message; 3] {
    [msg::activity::ruler_low(), msg::activity::ruler_high(), msg::activity::ruler_hint()]
}

fn text_area(label: ui::Text, hint: Option<ui::Text>, field: &Field) -> Piece {
    let max = u32::try_from(Paragraph::MAX).ok();
    TextArea(TextAreaProps { label, hint, field: field.clone(), max, rows: 3, heading: false })
}

/// The screen.
pub(crate) fn answer(app: &App, form: &Arc<ActivityForm>) -> Piece {
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || match sent.answers() {
        None => sent.writing.problems.show(),
        Some((answers, audience)) => {
            deliver(&here, &sent, answers, audience);
        }
    });
    let boxes = form.view.sheet.questions.iter().zip(&form.asked);
    let boxes = Piece::each(boxes, |(question, boxes)| boxes.draw(question));
    let together = vec![Choice::new(TOGETHER, msg::activity::together())];
    let inside = view! {
        {boxes}
        <Checkboxes label=msg::activity::how() field=form.together.clone() choices=together/>
        {form.view.sheet.is_sensitive.then(share)}
        {audience::choose(&form.audience, &form.view.workers, false)}
        {form.writing.note()}
        {box_note(app, vec![msg::help::box_read(), msg::help::box_alone()])}
        <Button label=msg::activity::keep() busy=form.writing.busy()/>
    };
    view! {
        <PageHeading text=msg::activity::answer_heading() below=said(&form.view.sheet.title)/>
        {para(msg::activity::any())}
        {sheet(&form.writing, send, inside)}
    }
}

fn deliver(app: &App, form: &Arc<ActivityForm>, answers: Vec<AnswerTo>, audience: Audience) {
    let together = !form.together.answer().is_empty();
    let ask = KeepActivity {
        family: app.family,
        run: form.view.line.run,
        version: form.view.version,
        answers,
        together,
        audience,
        // What waits for somebody to do it with is not done.
        step: if together { Step::Keep } else { Step::Finish },
    };
    let going = app.going.clone();
    form.writing.post(
        &ask,
        |refusal| Some(refused(*refusal)),
        move |_| {
            going.up_from(|screen| matches!(screen, Screen::AnswerActivity(_)));
            going.say(msg::activity::kept());
        },
    );
}
