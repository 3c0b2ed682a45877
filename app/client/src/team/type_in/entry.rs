//! An entry of the log, typed in with the parent.

use std::sync::Arc;

use api::adult::AdultPage;
use api::entry::TypeInEntry;
use domain::draft::DraftKey;
use domain::entry::{EntryRefusal, EntryWords, HowItWent};
use domain::goal::{GoalState, TypedIn};
use domain::id::EntryId;
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Choice, DateChoice, Field, Piece, Radios, Ruler, TextArea, say, view};

use super::{Done, Typing, is_checked, reading};
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::team::panel::asked;
use crate::team::{desk, pick, said};
use crate::writing::Writing;
use crate::{browser, kinds};

/// An entry being typed in.
struct EntryForm {
    id: EntryId,
    goal: Field,
    day: Field,
    went: Field,
    words: Field,
    helped: Field,
    mark: Field,
    why: Field,
    checked: Field<bool>,
    writing: Writing,
}

pub(super) fn form(typing: &Typing, page: &AdultPage) -> Piece {
    let goals = goals(page);
    if goals.is_empty() {
        return view! { <p>{say(msg::team_type_in::no_goals())}</p> };
    }
    let form = Arc::new(EntryForm::new(typing));
    let send = {
        let (typing, form) = (typing.clone(), form.clone());
        move || send(&typing, &form)
    };
    let send = form.writing.sends(send);
    asked(&form.writing, send, msg::team_type_in::save(), None, form.questions(typing, goals))
}

/// The goals an entry can be about now.
fn goals(page: &AdultPage) -> Vec<Choice> {
    let goals = page.goals.iter().map(|story| &story.goal.goal);
    let active = goals.filter(|goal| goal.state == GoalState::Active);
    active.map(|goal| Choice::new(pick::value(&goal.id), said::own(goal.words.different.as_str()))).collect()
}

fn send(typing: &Typing, form: &EntryForm) {
    let (goal, words) = (form::chosen(&form.goal, pick::read), form.words());
    let is_checked = is_checked(&form.checked);
    let (Some(goal), Some(words), true) = (goal, words, is_checked) else {
        return form.writing.problems.show();
    };
    let typed_in = TypedIn { by: typing.by, checked_on: typing.today };
    let (family, person, entry) = (typing.room.family, typing.room.person, form.id);
    let (writing, done) = (form.writing.clone(), typing.done.clone());
    browser::spawn(async move {
        let ask = TypeInEntry { family, person, entry, goal, words, typed_in };
        if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
            done.set(Some(Done::Entry));
        }
    });
}

fn refused(refusal: EntryRefusal) -> Message {
    match refusal {
        EntryRefusal::InTheFuture => msg::team_type_in::refused_future(),
        EntryRefusal::Changed | EntryRefusal::NotMyWorker => msg::team_type_in::refused_changed(),
    }
}

impl EntryForm {
    fn new(typing: &Typing) -> Self {
        let field = |name: &str| Field::new(format!("entry-{name}"));
        let (goal, day, went, words) = (field("goal"), field("day"), field("went"), field("words"));
        let (helped, mark, why, checked) =
            (field("helped"), field("mark"), field("why"), Field::new("entry-checked"));
        let fields = [&goal, &day, &went, &words, &helped, &mark, &why];
        let key = DraftKey::TypeInEntry(typing.room.family, typing.room.person);
        let writing = desk::kept(Problems::of(&fields).with(&checked), key, Sheet::of(&fields));
        EntryForm { id: browser::fresh_id(), goal, day, went, words, helped, mark, why, checked, writing }
    }

    fn questions(&self, typing: &Typing, goals: Vec<Choice>) -> Piece {
        let days = vec![Choice::new(
            typing.today.to_string(),
            msg::team_plan::talk_today(typing.today_words.clone()),
        )];
        let went = HowItWent::ALL
            .into_iter()
            .map(|went| Choice::new(pick::value(&went), kinds::went(went)))
            .collect();
        let optional = msg::common::hint_optional;
        view! {
            <Radios label=msg::team_type_in::which_goal() field=self.goal.clone() choices=goals/>
            <DateChoice
                label=msg::team_type_in::day() field=self.day.clone() choices=days until=typing.today.to_string()
            />
            <Radios label=msg::team_type_in::went() field=self.went.clone() choices=went/>
            <TextArea label=msg::team_type_in::words() hint=optional() field=self.words.clone() max=1000 rows=4/>
            <TextArea label=msg::team_type_in::helped() hint=optional() field=self.helped.clone() max=1000 rows=3/>
            <Ruler
                label=msg::team_type_in::now() low=msg::team_type_in::low() high=msg::team_type_in::high()
                field=self.mark.clone() why=msg::team_type_in::why() words=self.why.clone() max=1000u32
            />
            {typing.checking(&self.checked)}
        }
    }

    fn words(&self) -> Option<EntryWords> {
        let (day, went) = (form::chosen(&self.day, Day::parse), form::chosen(&self.went, pick::read));
        let (words, helped) = (form::optional(&self.words), form::optional(&self.helped));
        let now = reading(&self.mark, &self.why);
        Some(EntryWords { day: day?, went: went?, words: words?, helped: helped?, now: now? })
    }
}
