//! All my goals, by where they stand.

use std::mem::discriminant;
use std::sync::Arc;

use api::goal::{GoalView, Goals, ReadGoals};
use domain::goal::GoalState;
use i18n::msg;
use ui::{Button, Icon, Level, Link, PageHeading, Piece, Tag, Tone, view};

use super::{GoalForm, Question, names};
use crate::family::parts::{card as ground, para, section, small, written};
use crate::family::screen::Screen;
use crate::family::{App, audience};
use crate::kinds;
use crate::remote::Query;

/// The screen *My goals*.
pub(crate) fn goals(app: &App) -> Piece {
    let goals = Query::new(&app.session, &ReadGoals { family: app.family });
    let here = app.clone();
    view! {
        <PageHeading text=msg::goal::list_heading() below=msg::goal::list_intro()/>
        {goals.show(move |goals| parts(&here, &goals))}
    }
}

fn parts(app: &App, goals: &Arc<Goals>) -> Piece {
    let (here, all) = (app.clone(), goals.clone());
    let set = app.going.press(move || {
        let form = Arc::new(GoalForm::new(&here, &all));
        Screen::SetGoal { form, question: Question::Area, is_change: false }
    });
    let none = goals.goals.is_empty().then(|| para(msg::goal::list_none()));
    let full = goals.is_full.then(|| small(msg::goal::list_full()));
    // The server has them in the order of their states; each state gets its heading once.
    let groups =
        goals.goals.chunk_by(|one, next| discriminant(&one.goal.state) == discriminant(&next.goal.state));
    let groups = Piece::each(groups, |group| {
        let title = group.first().map(|first| names::state(first.goal.state));
        title.map(|title| section(title, Piece::each(group, |view| card(app, view)))).unwrap_or_default()
    });
    view! {
        {none}
        <div class="stack"><Button label=msg::goal::list_set() on_press=set picture=Icon::Add/> {full}</div>
        {groups}
    }
}

fn card(app: &App, view: &GoalView) -> Piece {
    let goal = &view.goal;
    let id = goal.id;
    let go = app.going.link(move || Screen::Goal(id));
    let new = (view.new_replies > 0).then(|| {
        let words = msg::goal::list_new_replies(view.new_replies);
        view! { <p><Tag words tone=Tone::Calm/></p> }
    });
    let is_active = goal.state == GoalState::Active;
    let answer = view.answer_by.as_ref().filter(|_| is_active);
    let answer = answer.map(|day| small(msg::goal::list_answer_by(day.words.clone())));
    let label = written(&goal.words.different);
    let inside = view! {
        {small(kinds::area(goal.words.area))}
        <p class="topic"><Link label go/></p>
        {new}
        {answer}
        {audience::label(goal.audience, view.shown_to.as_deref())}
    };
    ground(None, Level::Two, inside)
}
