//! One goal and everything that has happened with it.

use std::sync::Arc;

use api::goal::{EarlierGoal, GoalStory, GoalView, Goals, MoveGoal, ReadGoal, ReadGoals, SaidTypedIn};
use domain::goal::{GoalRefusal, GoalState, Move, Reading};
use domain::id::GoalId;
use i18n::{Message, msg};
use ui::{
    Button, Buttons, Chart, ChartPoint, Icon, IntoPiece, Level, Link, PageHeading, Piece, Quote, Tag, Tone,
    Weight, Written, view,
};

use super::answers::{Showing, answers};
use super::{GoalForm, names};
use crate::family::entry::{EntryForm, entries};
use crate::family::parts::{card, details, para, section, small, stack, written};
use crate::family::request::share;
use crate::family::screen::Screen;
use crate::family::{App, audience, reply};
use crate::remote::{Outbox, Query};

/// How many entries stand on the goal's own screen.
const ENTRIES_SHOWN: usize = 5;

/// The screen *My goal*.
pub(crate) fn story(app: &App, goal: GoalId) -> Piece {
    let story = Query::new(&app.session, &ReadGoal { family: app.family, goal });
    let goals = Query::new(&app.session, &ReadGoals { family: app.family });
    let here = app.clone();
    view! {
        <PageHeading text=msg::goal::story_heading()/>
        {story.show(move |story| parts(&here, &story, &goals))}
    }
}

fn parts(app: &App, story: &Arc<GoalStory>, goals: &Query<Goals>) -> Piece {
    let view = &story.goal;
    view! {
        {goal_itself(app, story, goals)}
        {section(msg::goal::story_replies(), reply::replies(app, &story.replies, true))}
        {going(app, story)}
        {moves(app, view)}
        {history(app, &story.earlier)}
    }
}

fn goal_itself(app: &App, story: &Arc<GoalStory>, goals: &Query<Goals>) -> Piece {
    let view = &story.goal;
    let tone = if view.goal.state == GoalState::Active { Tone::Calm } else { Tone::Plain };
    let showing = Showing {
        session: &app.session,
        point: story.point_says.as_ref().map(|point| point.as_str().to_owned()),
        change: &|_| None,
        is_all: false,
    };
    let more = answers(&view.goal.words, &showing, Vec::new());
    let typed = view.typed_in.as_ref().map(typed_in);
    let answer = view.answer_by.as_ref().map(|day| small(msg::goal::list_answer_by(day.words.clone())));
    let (all, here, shown) = (goals.clone(), app.clone(), story.clone());
    let change = move || {
        let (goals, app, story) = (all.get()?, here.clone(), shown.clone());
        let press = here.going.press(move || {
            let form = Arc::new(GoalForm::changing(&app, &goals, &story.goal));
            Screen::CheckGoal(form)
        });
        Some(view! { <Button label=msg::goal::story_change() weight=Weight::Secondary on_press=press/> })
    };
    let goal = &view.goal;
    let inside = view! {
        <p><Tag words=names::state(goal.state) tone/></p>
        <Quote words=written(&goal.words.different)/>
        {audience::label(goal.audience, view.shown_to.as_deref())}
        {share(app)}
        {answer}
        {typed}
        {small(msg::goal::list_set_on(view.set_on.words.clone()))}
        {details(msg::common::button_more(), more)}
        {change}
    };
    card(None, Level::Two, inside)
}

/// Who typed it in, and when it was checked.
pub(crate) fn typed_in(typed: &SaidTypedIn) -> Piece {
    let day = typed.checked_on.words.clone();
    small(match &typed.by {
        Some(name) => msg::goal::story_typed_in(name.clone(), day),
        None => msg::goal::story_typed_in_team(day),
    })
}

fn going(app: &App, story: &Arc<GoalStory>) -> Piece {
    let goal = story.goal.goal.id;
    let is_active = story.goal.goal.state == GoalState::Active;
    let (here, shown) = (app.clone(), story.clone());
    let write = app
        .going
        .press(move || Screen::WriteEntry(EntryForm::new(&here, goal, shown.goal.goal.audience).into()));
    let write = is_active.then(|| {
        view! { <Button label=msg::goal::story_write() on_press=write picture=Icon::Log/> }
    });
    let listed = match story.entries.get(..ENTRIES_SHOWN.min(story.entries.len())) {
        None | Some([]) => para(msg::goal::story_entries_none()),
        Some(newest) => entries(app, newest, false),
    };
    let all = (story.entries.len() > ENTRIES_SHOWN).then(|| {
        let go = app.going.main(|| Screen::Log);
        view! { <p><Link label=msg::goal::story_entries_all() go/></p> }
    });
    section(msg::goal::story_entries(), view! { {write} {chart(story)} {listed} {all} })
}

fn chart(story: &GoalStory) -> Piece {
    // Put in place one by one: they are few, and a phone need not download how to sort many.
    let mut points: Vec<ChartPoint> = Vec::new();
    for point in readings(story) {
        points.insert(points.partition_point(|before| before.day <= point.day), point);
    }
    match points.len() {
        0 | 1 => ().into_piece(),
        _ => view! {
            <Chart
                id="readings"
                title=msg::goal::story_chart()
                low=msg::goal::set_now_low()
                high=msg::goal::set_now_high()
                points
            />
        },
    }
}

/// Every number ever given for this goal, each with its day and its words.
fn readings(story: &GoalStory) -> Vec<ChartPoint> {
    let view = &story.goal;
    // A text stood from the day the one before it ended; the first from the day the goal was set.
    let texts = [&view.goal.words].into_iter().chain(story.earlier.iter().map(|earlier| &earlier.words));
    let begun = story.earlier.iter().map(|earlier| &earlier.until).chain([&view.set_on]);
    let given = texts.zip(begun).filter_map(|(words, day)| Some((words.now.as_ref()?, day)));
    let given: Vec<(&Reading, &api::said::SaidDay)> = given.collect();
    // A text that kept the number of the one before it gave no new one.
    let news = given
        .iter()
        .enumerate()
        .filter(|(at, (now, _))| given.get(at + 1).is_none_or(|(older, _)| older != now));
    let of_goal = news.map(|(_, (now, day))| point(now, day));
    let of_entries = story.entries.iter().filter_map(|entry| {
        let now = entry.entry.words.now.as_ref()?;
        Some(point(now, &entry.day))
    });
    of_goal.chain(of_entries).collect()
}

fn point(now: &Reading, day: &api::said::SaidDay) -> ChartPoint {
    let since = day.day.days_since(domain::time::Moment::from_millis(0).day());
    ChartPoint {
        day: i32::try_from(since).unwrap_or_default(),
        number: now.mark.value(),
        when: day.words.clone().into(),
        words: Written::new(now.why_not_lower.as_str()).into(),
    }
}

fn moves(app: &App, view: &GoalView) -> Piece {
    let (family, goal) = (app.family, view.goal.id);
    let buttons = Piece::each(view.goal.state.moves(), |step| {
        let (app, step) = (app.clone(), *step);
        let outbox = Outbox::of(&app.session);
        let busy = outbox.busy();
        let press = move || {
            let app = app.clone();
            outbox.post(&MoveGoal { family, goal, step }, move |answer| {
                app.going.say(match answer {
                    Ok(_) => msg::goal::move_done(),
                    Err(failure) => failure.message(refused),
                });
            });
        };
        let weight = if step == Move::Begin { Weight::Primary } else { Weight::Secondary };
        view! { <Button label=names::step(step) weight on_press=press busy/> }
    });
    let buttons = view! { <Buttons>{buttons}</Buttons> };
    section(msg::goal::story_moves(), view! { {buttons} {small(msg::goal::move_note())} })
}

fn refused(refusal: &GoalRefusal) -> Message {
    match refusal {
        GoalRefusal::ThreeAreActive => msg::goal::move_three(),
        // None of the others can come of a move but that it was moved meanwhile.
        _ => msg::goal::move_not_from_here(),
    }
}

fn history(app: &App, earlier: &[EarlierGoal]) -> Piece {
    if earlier.is_empty() {
        return ().into_piece();
    }
    let texts = Piece::each(earlier, |earlier| {
        let showing = Showing { session: &app.session, point: None, change: &|_| None, is_all: false };
        let until = small(msg::goal::story_until(earlier.until.words.clone()));
        stack(view! { {until} {answers(&earlier.words, &showing, Vec::new())} })
    });
    details(msg::goal::story_history(), texts)
}
