//! What the team saw and decided: read, recorded, put right; and the end of the month.

use api::cycle::{CloseCycle, CyclePage, HoldReview, ReviewView, StepView, WorkerChoice};
use domain::cycle::{CycleState, NextStep, Review};
use domain::draft::DraftKey;
use domain::id::{FamilyId, PersonId, WorkerId};
use domain::time::Day;
use i18n::msg;
use leptos::prelude::*;
use ui::{
    DateChoice, Details, Field, Heading, Level, Piece, TextArea, TextField, Weight, Written, say, view,
};

use super::{nothing, part, refused};
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::remote::Query;
use crate::session::Session;
use crate::team::panel::{asked, asked_with};
use crate::team::sees::{names, who_sees};
use crate::team::way::once_known;
use crate::team::{desk, pick, said};

/// What the form is drawn from. While it stays the same, news does not touch the form.
#[derive(Clone, PartialEq)]
struct Known {
    may_hold: bool,
    review: Option<ReviewView>,
    before: Option<ReviewView>,
    workers: Vec<WorkerChoice>,
}

pub(super) fn section(family: FamilyId, month: &Query<CyclePage>, there: &Field<Vec<String>>) -> Piece {
    let month = month.clone();
    let known = move || {
        let page = month.get()?;
        let (review, before) = (page.review.clone(), page.before.clone());
        Some(Known { may_hold: page.may_hold, review, before, workers: page.workers.clone() })
    };
    let there = there.clone();
    once_known(known, move |known| {
        let form = known.may_hold.then(|| form(family, &known, &there));
        let inside = match (&known.review, form) {
            (Some(review), Some(form)) => view! {
                {recorded(review)}
                <Details summary=msg::team_cycle::put_right()>{form}</Details>
            },
            (Some(review), None) => recorded(review),
            (None, Some(form)) => form,
            (None, None) => view! { <p>{say(msg::team_cycle::review_none())}</p> },
        };
        let before = known.before.as_ref().map(|before| {
            let summary = msg::team_cycle::before(before.day.words.clone());
            view! { <Details summary>{recorded(before)}</Details> }
        });
        part(msg::team_cycle::review(), view! { {inside} {before} })
    })
}

fn recorded(review: &ReviewView) -> Piece {
    let step = |step: &StepView| {
        let words = msg::team_cycle::step_line(step.who.clone(), step.what.as_str(), step.by.words.clone());
        view! { <li>{say(words)}</li> }
    };
    let steps = review.steps.iter().map(step).collect::<Vec<_>>();
    let steps = (!steps.is_empty()).then(|| {
        view! { <Heading text=msg::team_cycle::steps() level=Level::Three/> <ul>{steps}</ul> }
    });
    view! {
        <div class="stack">
            {Written::new(review.review.view.as_str()).block()}
            {Written::new(review.review.decision.as_str()).block()}
            {steps}
            <p class="note">{say(msg::team_cycle::there(said::listed(&review.present)))}</p>
        </div>
    }
}

/// What one worker does next, while it is being written.
struct StepBoxes {
    who: WorkerId,
    name: String,
    what: Field,
    by: Field,
}

/// Until the team meets again.
const MONTH_DAYS: i64 = 28;

fn form(family: FamilyId, known: &Known, there: &Field<Vec<String>>) -> Piece {
    let today = Session::here().me_now().map(|me| me.today.day);
    let before = known.review.as_ref().map(|view| &view.review);
    let version = known.review.as_ref().map_or(0, |view| view.version);
    let text = |words: Option<&str>| words.unwrap_or_default().to_owned();
    let day = before.map(|review| review.day).or(today).map(|day| day.to_string()).unwrap_or_default();
    let day = Field::holding("review-day", day);
    let view_of_it = Field::holding("review-view", text(before.map(|review| review.view.as_str())));
    let decision = Field::holding("review-decision", text(before.map(|review| review.decision.as_str())));
    let steps: Vec<StepBoxes> = known.workers.iter().map(|choice| boxes(choice, before, today)).collect();
    let mut fields = vec![&day, &view_of_it, &decision];
    fields.extend(steps.iter().flat_map(|step| [&step.what, &step.by]));
    let writing = desk::kept(Problems::of(&fields), DraftKey::Review(family), Sheet::of(&fields));
    let rows = steps.iter().map(drawn).collect::<Vec<_>>();
    let questions = view! {
        <DateChoice
            label=msg::team_cycle::day() field=day.clone() choices=Vec::new() until=today.map(|day| day.to_string()).unwrap_or_default()
        />
        <TextArea
            label=msg::team_cycle::view() hint=msg::team_cycle::view_hint() field=view_of_it.clone() max=1000 rows=4
        />
        <TextArea
            label=msg::team_cycle::decision() hint=msg::team_cycle::decision_hint() field=decision.clone() max=1000 rows=3
        />
        <Heading text=msg::team_cycle::steps() level=Level::Three/>
        <p class="note">{say(msg::team_cycle::steps_note())}</p>
        {rows}
        {who_sees(msg::team_cycle::team_sees(), msg::team::sees_no_family())}
    };
    // Who was there is what was recorded; afterwards the ticks above only say who looks.
    let was_there = before.map(|review| review.present.clone());
    let me = known.workers.iter().find(|choice| choice.is_me).map(|choice| choice.worker.id);
    let (sending, announcer, there) = (writing.clone(), Session::here().announcer(), there.clone());
    let send = writing.sends(move || {
        let (day, view) = (form::chosen(&day, Day::parse), form::required(&view_of_it));
        let (decision, steps) = (form::required(&decision), said_steps(&steps));
        let (Some(day), Some(view), Some(decision), Some(steps)) = (day, view, decision, steps) else {
            return sending.problems.show();
        };
        let ticked = || pick::read_all(&there.answer()).into_iter().chain(me).collect();
        let present = was_there.clone().unwrap_or_else(ticked);
        let review = Review { day, present, view, decision, steps };
        let announcer = announcer.clone();
        sending.post(
            &HoldReview { family, version, review },
            |refusal| Some(refused(refusal, |_| String::new())),
            move |_| announcer.announce(msg::team_cycle::recorded()),
        );
    });
    asked(&writing, send, msg::team_cycle::record(), None, questions)
}

fn boxes(choice: &WorkerChoice, before: Option<&Review>, today: Option<Day>) -> StepBoxes {
    let who = choice.worker.id;
    let step = before.and_then(|review| review.steps.iter().find(|step| step.who == who));
    let by = step.map(|step| step.by).or_else(|| today.map(|day| day.plus_days(MONTH_DAYS)));
    let what = step.map(|step| step.what.as_str().to_owned()).unwrap_or_default();
    StepBoxes {
        who,
        name: choice.worker.name.clone(),
        what: Field::holding(format!("step-what-{who}"), what),
        by: Field::holding(format!("step-by-{who}"), by.map(|day| day.to_string()).unwrap_or_default()),
    }
}

/// By when is asked once there is something to do.
fn drawn(step: &StepBoxes) -> Piece {
    let (what, by, name) = (step.what.value.clone(), step.by.clone(), step.name.clone());
    let is_something = ArcMemo::new(move |_| what.with(|what| !what.trim().is_empty()));
    let when = move || {
        let (label, field) = (msg::team_cycle::step_by(name.clone()), by.clone());
        is_something.get().then(|| view! { <DateChoice label field choices=Vec::new()/> })
    };
    view! {
        <TextField label=msg::team_cycle::step(step.name.clone()) field=step.what.clone()/>
        {when}
    }
}

/// The steps that were written down; nothing when one of them cannot be kept.
fn said_steps(steps: &[StepBoxes]) -> Option<Vec<NextStep>> {
    let mut all = Vec::new();
    for step in steps {
        if let Some(what) = form::optional(&step.what)? {
            all.push(NextStep { who: step.who, what, by: form::chosen(&step.by, Day::parse)? });
        }
    }
    Some(all)
}

/// The end of the month, for whoever may end it.
pub(super) fn close(family: FamilyId, month: &Query<CyclePage>) -> Piece {
    let month = month.clone();
    let known = move || {
        let page = month.get()?;
        let people: Vec<(PersonId, String)> =
            page.adults.iter().map(|pack| (pack.person.id, pack.person.name.as_str().to_owned())).collect();
        Some((page.may_hold && page.state == CycleState::Held, people))
    };
    once_known(known, move |(may, people)| match may {
        true => closing(family, people),
        false => nothing(),
    })
}

fn closing(family: FamilyId, people: Vec<(PersonId, String)>) -> Piece {
    let writing = desk::unkept(Problems::default());
    let session = Session::here();
    let (sending, announcer, reader) = (writing.clone(), session.announcer(), session.reader());
    let send = writing.sends(move || {
        let (announcer, people) = (announcer.clone(), people.clone());
        let reader = reader.clone();
        let waiting = move |ids: &[PersonId]| {
            let waits = people.iter().filter(|(person, _)| ids.contains(person));
            names(&reader, &waits.map(|(_, name)| name.clone()).collect::<Vec<_>>())
        };
        sending.post(
            &CloseCycle { family },
            move |refusal| Some(refused(refusal, waiting)),
            move |_| announcer.announce(msg::team_cycle::closed()),
        );
    });
    let note = view! { <p class="note">{say(msg::team_cycle::close_note())}</p> };
    asked_with(Weight::Secondary, &writing, send, msg::team_cycle::close(), None, note)
}
