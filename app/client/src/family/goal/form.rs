//! A goal while it is being set or changed: one question at a time, all in one form.

use std::sync::atomic::{AtomicU32, Ordering};

use api::goal::{GoalView, Goals, PointChoice};
use api::said::SaidWorker;
use domain::audience::Audience;
use domain::draft::DraftKey;
use domain::goal::{Area, Goal, GoalWords, Mark, Reading, STRENGTHS_MAX, Step};
use domain::id::{GoalId, PointId};
use domain::strength::StrengthCard;
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::Field;

use crate::browser;
use crate::draft::{Desk, Sheet};
use crate::family::{App, audience};
use crate::form::{Problems, at_place, chosen, optional, place_of, required};
use crate::writing::Writing;

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    Area,
    Different,
    Matters,
    Strengths,
    FirstStep,
    WhoHelps,
    Now,
    Point,
    Audience,
}

impl Question {
    const ALL: [Question; 9] = [
        Question::Area,
        Question::Different,
        Question::Matters,
        Question::Strengths,
        Question::FirstStep,
        Question::WhoHelps,
        Question::Now,
        Question::Point,
        Question::Audience,
    ];
}

/// Everything a goal is asked.
pub(crate) struct GoalForm {
    pub(super) id: GoalId,
    /// The version a change builds on; 0 for a new goal.
    version: AtomicU32,
    pub(super) workers: Vec<SaidWorker>,
    pub(super) points: Vec<PointChoice>,
    pub(super) area: Field,
    pub(super) different: Field,
    pub(super) matters: Field,
    pub(super) strengths: Field<Vec<String>>,
    pub(super) own_strengths: Field,
    pub(super) step: Field,
    pub(super) step_by: Field,
    pub(super) who_helps: Field,
    pub(super) now: Field,
    pub(super) now_why: Field,
    pub(super) point: Field,
    pub(super) audience: Field,
    /// Holds one value when a new goal is to be kept for later.
    pub(super) later: Field<Vec<String>>,
    pub(super) writing: Writing,
}

impl GoalForm {
    /// A new goal.
    pub(crate) fn new(app: &App, goals: &Goals) -> Self {
        GoalForm::build(app, goals, browser::fresh_id(), None)
    }

    /// A goal to change.
    pub(crate) fn changing(app: &App, goals: &Goals, view: &GoalView) -> Self {
        GoalForm::build(app, goals, view.goal.id, Some(&view.goal))
    }

    fn build(app: &App, goals: &Goals, id: GoalId, goal: Option<&Goal>) -> Self {
        let words = goal.map(|goal| &goal.words);
        let text = |id: &'static str, of: &dyn Fn(&GoalWords) -> Option<String>| {
            Field::holding(id, words.and_then(of).unwrap_or_default())
        };
        let cards = words.map(|words| &*words.strengths).unwrap_or_default();
        let cards = cards.iter().map(|card| place_of(&StrengthCard::ALL, card)).collect();
        let area = text("area", &|it| Some(place_of(&Area::ALL, &it.area)));
        let different = text("different", &|it| Some(it.different.as_str().to_owned()));
        let matters = text("matters", &|it| Some(it.matters.as_ref()?.as_str().to_owned()));
        let strengths = Field::holding("strengths", cards);
        let own_strengths = text("own-strengths", &|it| Some(it.own_strengths.as_ref()?.as_str().to_owned()));
        let step = text("first-step", &|it| Some(it.first_step.as_ref()?.what.as_str().to_owned()));
        let step_by = text("step-by", &|it| Some(it.first_step.as_ref()?.by?.to_string()));
        let who_helps = text("who-helps", &|it| Some(it.who_helps.as_ref()?.as_str().to_owned()));
        let now = text("now", &|it| Some(it.now.as_ref()?.mark.value().to_string()));
        let now_why = text("now-why", &|it| Some(it.now.as_ref()?.why_not_lower.as_str().to_owned()));
        let point = text("point", &|it| Some(it.point?.to_string()));
        let audience =
            Field::holding("audience", goal.map(|goal| audience::spell(goal.audience)).unwrap_or_default());
        let later = Field::new("later");
        let lines = [
            &area,
            &different,
            &matters,
            &own_strengths,
            &step,
            &step_by,
            &who_helps,
            &now,
            &now_why,
            &point,
            &audience,
        ];
        let problems = Problems::of(&lines).with(&strengths);
        let sheet = Sheet::of(&lines).with(&strengths).with(&later);
        let key = if goal.is_some() { DraftKey::Goal(id) } else { DraftKey::NewGoal };
        let writing = Writing::kept(&app.session, problems, Desk::Room(app.family), key, sheet);
        let version = AtomicU32::new(goal.map_or(0, |goal| goal.version));
        let (workers, points) = (goals.workers.clone(), goals.points.clone());
        GoalForm {
            id,
            version,
            workers,
            points,
            area,
            different,
            matters,
            strengths,
            own_strengths,
            step,
            step_by,
            who_helps,
            now,
            now_why,
            point,
            audience,
            later,
            writing,
        }
    }

    /// The version a change builds on; nothing for a new goal.
    pub(super) fn version(&self) -> Option<u32> {
        match self.version.load(Ordering::Relaxed) {
            0 => None,
            version => Some(version),
        }
    }

    /// Both texts were seen, and this one was chosen.
    pub(super) fn build_on(&self, version: u32) {
        self.version.store(version, Ordering::Relaxed);
    }

    /// The questions that make sense here, in their order.
    pub(crate) fn questions(&self) -> Vec<Question> {
        let makes_sense = |question: &Question| *question != Question::Point || !self.points.is_empty();
        Question::ALL.into_iter().filter(makes_sense).collect()
    }

    /// Whether the answer to this question can be kept. What is wrong is said beside it.
    pub(super) fn is_answered(&self, question: Question) -> bool {
        match question {
            Question::Area => self.area().is_some(),
            Question::Different => required::<300>(&self.different).is_some(),
            Question::Matters => optional::<1000>(&self.matters).is_some(),
            Question::Strengths => {
                self.strengths().is_some() & optional::<300>(&self.own_strengths).is_some()
            }
            Question::FirstStep => self.first_step().is_ok(),
            Question::WhoHelps => optional::<300>(&self.who_helps).is_some(),
            Question::Now => self.reading().is_ok(),
            Question::Point => true,
            Question::Audience => self.audience().is_some(),
        }
    }

    /// The first question whose answer cannot be kept.
    pub(super) fn unanswered(&self) -> Option<Question> {
        self.questions().into_iter().find(|question| !self.is_answered(*question))
    }

    /// The goal, when everything can be kept.
    pub(super) fn words(&self) -> Option<GoalWords> {
        Some(GoalWords {
            area: self.area()?,
            different: required(&self.different)?,
            matters: optional(&self.matters)?,
            strengths: self.strengths()?,
            own_strengths: optional(&self.own_strengths)?,
            first_step: self.first_step().ok()?,
            who_helps: optional(&self.who_helps)?,
            now: self.reading().ok()?,
            point: self.point_id(),
        })
    }

    pub(super) fn audience(&self) -> Option<Audience> {
        chosen(&self.audience, audience::read)
    }

    pub(super) fn is_for_later(&self) -> bool {
        !self.later.answer().is_empty()
    }

    fn area(&self) -> Option<Area> {
        chosen(&self.area, |value| at_place(&Area::ALL, value))
    }

    fn strengths(&self) -> Option<Vec<StrengthCard>> {
        let values = self.strengths.answer();
        let is_fine = values.len() <= STRENGTHS_MAX;
        let too_many = || msg::goal::set_strengths_too_many(STRENGTHS_MAX);
        self.strengths.problem.set((!is_fine).then(too_many));
        is_fine.then(|| values.iter().filter_map(|value| at_place(&StrengthCard::ALL, value)).collect())
    }

    fn first_step(&self) -> Result<Option<Step>, ()> {
        let what = optional(&self.step).ok_or(())?;
        let by = Day::parse(&self.step_by.answer());
        match (what, by) {
            (Some(what), by) => Ok(Some(Step { what, by })),
            (None, None) => Ok(None),
            (None, Some(_)) => wrong(&self.step, msg::goal::set_step_missing()),
        }
    }

    fn reading(&self) -> Result<Option<Reading>, ()> {
        reading(&self.now, &self.now_why)
    }

    fn point_id(&self) -> Option<PointId> {
        self.point.answer().parse().ok()
    }
}

/// A number from 0 to 10 and why it is not lower: both, or nothing. What is missing is said at its box.
pub(crate) fn reading(now: &Field, why: &Field) -> Result<Option<Reading>, ()> {
    now.problem.set(None);
    let mark = now.answer().parse().ok().and_then(Mark::new);
    match (mark, optional(why).ok_or(())?) {
        (Some(mark), Some(why_not_lower)) => Ok(Some(Reading { mark, why_not_lower })),
        (None, None) => Ok(None),
        (Some(_), None) => wrong(why, msg::goal::set_now_words_missing()),
        (None, Some(_)) => wrong(now, msg::goal::set_now_number_missing()),
    }
}

fn wrong<T>(field: &Field, problem: Message) -> Result<T, ()> {
    field.problem.set(Some(problem));
    Err(())
}
