//! A goal, typed in with the parent.

use std::sync::Arc;

use api::adult::AdultPage;
use api::goal::TypeInGoal;
use domain::draft::DraftKey;
use domain::goal::{Area, GoalRefusal, GoalState, GoalWords, STRENGTHS_MAX, Step, TypedIn};
use domain::id::GoalId;
use domain::strength::StrengthCard;
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{CardChoices, Choice, DateChoice, Field, Piece, Radios, Ruler, TextArea, view};

use super::{Done, Typing, is_checked, reading};
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::team::panel::asked;
use crate::team::{desk, pick, said};
use crate::writing::Writing;
use crate::{browser, kinds};

/// A goal being typed in.
struct GoalForm {
    id: GoalId,
    area: Field,
    different: Field,
    matters: Field,
    strengths: Field<Vec<String>>,
    own_strengths: Field,
    step: Field,
    step_by: Field,
    who_helps: Field,
    mark: Field,
    why: Field,
    point: Field,
    checked: Field<bool>,
    writing: Writing,
}

pub(super) fn form(typing: &Typing, page: &AdultPage) -> Piece {
    let form = Arc::new(GoalForm::new(typing));
    let send = {
        let (typing, form) = (typing.clone(), form.clone());
        move || send(&typing, &form)
    };
    let send = form.writing.sends(send);
    asked(&form.writing, send, msg::team_type_in::save(), None, form.questions(typing, page))
}

fn send(typing: &Typing, form: &GoalForm) {
    let (words, is_checked) = (form.words(), is_checked(&form.checked));
    let Some(words) = words.filter(|_| is_checked) else { return form.writing.problems.show() };
    let typed_in = TypedIn { by: typing.by, checked_on: typing.today };
    let (family, person, goal) = (typing.room.family, typing.room.person, form.id);
    let (writing, done) = (form.writing.clone(), typing.done.clone());
    browser::spawn(async move {
        let ask = TypeInGoal { family, person, goal, words, typed_in };
        if let Ok(set) = writing.send(&ask, |refusal| Some(refused(refusal))).await {
            done.set(Some(Done::Goal { is_for_later: set.state == GoalState::SavedForLater }));
        }
    });
}

fn refused(refusal: &GoalRefusal) -> Message {
    match refusal {
        GoalRefusal::NotMyPoint => msg::team_type_in::refused_point(),
        GoalRefusal::ThreeAreActive
        | GoalRefusal::NotFromHere
        | GoalRefusal::Changed { .. }
        | GoalRefusal::NotMyWorker => msg::team_type_in::refused_changed(),
    }
}

impl GoalForm {
    fn new(typing: &Typing) -> Self {
        let field = |name: &str| Field::new(format!("goal-{name}"));
        let (area, different, matters) = (field("area"), field("different"), field("matters"));
        let (own_strengths, step, step_by) = (field("own-strengths"), field("step"), field("step-by"));
        let (who_helps, mark, why, point) = (field("who-helps"), field("mark"), field("why"), field("point"));
        let (strengths, checked) = (Field::new("goal-strengths"), Field::new("goal-checked"));
        let one = [&area, &different, &matters];
        let two = [&own_strengths, &step, &step_by, &who_helps, &mark, &why];
        let sheet: Vec<&Field> = one.iter().chain(&two).copied().chain([&point]).collect();
        let sheet = Sheet::of(&sheet).with(&strengths);
        let problems =
            two.iter().fold(Problems::of(&one).with(&strengths), |problems, field| problems.with(*field));
        let problems = problems.with(&checked);
        let writing =
            desk::kept(problems, DraftKey::TypeInGoal(typing.room.family, typing.room.person), sheet);
        let id = browser::fresh_id();
        GoalForm {
            id,
            area,
            different,
            matters,
            strengths,
            own_strengths,
            step,
            step_by,
            who_helps,
            mark,
            why,
            point,
            checked,
            writing,
        }
    }

    fn questions(&self, typing: &Typing, page: &AdultPage) -> Piece {
        let areas =
            Area::ALL.into_iter().map(|area| Choice::new(pick::value(&area), kinds::area(area))).collect();
        let cards =
            StrengthCard::ALL.into_iter().map(|card| Choice::new(pick::value(&card), kinds::strength(card)));
        let optional = msg::common::hint_optional;
        let days = vec![Choice::new("", msg::team_type_in::no_day())];
        view! {
            <Radios label=msg::team_type_in::area() field=self.area.clone() choices=areas/>
            <TextArea
                label=msg::team_type_in::different() hint=msg::team_type_in::different_hint()
                field=self.different.clone() max=300 rows=2
            />
            <TextArea label=msg::team_type_in::matters() hint=optional() field=self.matters.clone() max=1000 rows=3/>
            <CardChoices
                label=msg::team_type_in::strengths() hint=msg::team_type_in::strengths_hint(STRENGTHS_MAX)
                field=self.strengths.clone() choices=cards.collect()
            />
            <TextArea
                label=msg::team_type_in::own_strengths() hint=optional() field=self.own_strengths.clone() max=300 rows=2
            />
            <TextArea label=msg::team_type_in::step() hint=optional() field=self.step.clone() max=300 rows=2/>
            <DateChoice
                label=msg::team_type_in::step_by() field=self.step_by.clone() choices=days from=typing.today.to_string()
            />
            <TextArea label=msg::team_type_in::who_helps() hint=optional() field=self.who_helps.clone() max=300 rows=2/>
            <Ruler
                label=msg::team_type_in::now() low=msg::team_type_in::low() high=msg::team_type_in::high()
                field=self.mark.clone() why=msg::team_type_in::why() words=self.why.clone() max=1000u32
            />
            {self.points(page)}
            {typing.checking(&self.checked)}
        }
    }

    fn points(&self, page: &AdultPage) -> Option<Piece> {
        let choices: Vec<Choice> = page
            .points
            .iter()
            .map(|point| Choice::new(pick::value(&point.id), said::own(point.says.as_str())))
            .collect();
        (!choices.is_empty()).then(|| {
            let choices = [Choice::new("", msg::goal::set_point_none())].into_iter().chain(choices).collect();
            view! { <Radios label=msg::goal::set_point() field=self.point.clone() choices/> }
        })
    }

    fn words(&self) -> Option<GoalWords> {
        let area = form::chosen(&self.area, pick::read);
        let (different, matters) = (form::required(&self.different), form::optional(&self.matters));
        let strengths: Vec<StrengthCard> = pick::read_all(&self.strengths.answer());
        let is_many = strengths.len() > STRENGTHS_MAX;
        self.strengths.problem.set(is_many.then(|| msg::team_type_in::strengths_many(STRENGTHS_MAX)));
        let (own_strengths, what) = (form::optional(&self.own_strengths), form::optional(&self.step));
        let (who_helps, now) = (form::optional(&self.who_helps), reading(&self.mark, &self.why));
        let first_step = what?.map(|what| Step { what, by: Day::parse(&self.step_by.answer()) });
        let (area, different, matters, own_strengths) = (area?, different?, matters?, own_strengths?);
        let (who_helps, now, point) = (who_helps?, now?, pick::read(&self.point.answer()));
        (!is_many).then_some(GoalWords {
            area,
            different,
            matters,
            strengths,
            own_strengths,
            first_step,
            who_helps,
            now,
            point,
        })
    }
}
