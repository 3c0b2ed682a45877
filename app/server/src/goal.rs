//! Goals: what a parent would like to be different.
use crate::{
    cx::Cx,
    entry,
    fault::{found, kept},
    mount::Mount,
    reply,
};
use api::{
    Answer, Saved,
    goal::{
        EarlierGoal, EditGoal, GoalSet, GoalStory, GoalView, Goals, MoveGoal, PointChoice, ReadGoal,
        ReadGoals, SaidTypedIn, SetGoal, TypeInGoal,
    },
};
use domain::{
    access::{Permit, deed},
    audience::Audience,
    goal::{ACTIVE_GOALS_MAX, GoalState, TypedIn},
    words::Line,
};
use store::goal::{GoalLine, GoalPage, NewGoal};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_goals);
    mount.operation(read_goal);
    mount.operation(set_goal);
    mount.operation(edit_goal);
    mount.operation(move_goal);
    mount.operation(type_in_goal);
}

async fn read_goals(cx: Cx, permit: Permit<deed::ReadGoals>, _: ReadGoals) -> Answer<ReadGoals> {
    let page = found(cx.store.read_goals(permit, cx.look()).await)?;
    let active = page.goals.iter().filter(|line| line.goal.state == GoalState::Active).count();
    Ok(Goals {
        goals: page.goals.into_iter().map(|line| view(&cx, line)).collect(),
        is_full: active >= ACTIVE_GOALS_MAX,
        workers: page.workers.iter().map(|worker| cx.say_worker(worker)).collect(),
        points: page.points.into_iter().map(|(id, says)| PointChoice { id, says }).collect(),
    })
}

async fn read_goal(cx: Cx, permit: Permit<deed::ReadGoals>, ask: ReadGoal) -> Answer<ReadGoal> {
    let page = found(cx.store.read_goal(permit, cx.look(), ask.goal).await)?;
    Ok(story(&cx, page))
}

async fn set_goal(cx: Cx, permit: Permit<deed::SetGoal>, ask: SetGoal) -> Answer<SetGoal> {
    let goal = NewGoal { id: ask.goal, words: ask.words, audience: ask.audience, for_later: ask.for_later };
    let state = kept(cx.store.set_goal(permit, cx.write(), goal).await)?;
    Ok(GoalSet { state })
}

async fn edit_goal(cx: Cx, permit: Permit<deed::EditGoal>, ask: EditGoal) -> Answer<EditGoal> {
    let written =
        cx.store.edit_goal(permit, cx.write(), ask.goal, ask.version, ask.words, ask.audience).await;
    Ok(Saved { version: kept(written)? })
}

async fn move_goal(cx: Cx, permit: Permit<deed::MoveGoal>, ask: MoveGoal) -> Answer<MoveGoal> {
    let state = kept(cx.store.move_goal(permit, cx.write(), ask.goal, ask.step).await)?;
    Ok(GoalSet { state })
}

async fn type_in_goal(cx: Cx, permit: Permit<deed::TypeIn>, ask: TypeInGoal) -> Answer<TypeInGoal> {
    let written = cx.store.type_in_goal(permit, cx.write(), ask.goal, ask.words, ask.typed_in).await;
    Ok(GoalSet { state: kept(written)? })
}

/// A goal with its words for the reader.
pub(crate) fn view(cx: &Cx, line: GoalLine) -> GoalView {
    // Nobody answers what nobody is shown, and a saved or finished goal waits for nobody.
    let waits = !line.is_answered
        && line.goal.audience != Audience::JustMe
        && matches!(line.goal.state, GoalState::Active | GoalState::Paused { .. });
    let due =
        cx.calendar().working_day_from(line.goal.set_at.day().plus_days(cx.council.timings.goal_answer_days));
    GoalView {
        set_on: cx.say_day_of(line.goal.set_at),
        step_by: line.goal.words.first_step.as_ref().and_then(|step| step.by).map(|day| cx.say_day(day)),
        shown_to: line.shown_to.map(|name| name.as_str().to_owned()),
        typed_in: typed_in(cx, line.goal.typed_in, line.typed_by),
        new_replies: line.new_replies,
        answer_by: waits.then(|| cx.say_day(due)),
        goal: line.goal,
    }
}

/// A goal with everything that happened, for the reader.
pub(crate) fn story(cx: &Cx, page: GoalPage) -> GoalStory {
    GoalStory {
        goal: view(cx, page.line),
        point_says: page.point_says,
        entries: page.entries.into_iter().map(|line| entry::view(cx, line)).collect(),
        replies: page.replies.into_iter().map(|line| reply::view(cx, line)).collect(),
        earlier: page
            .earlier
            .into_iter()
            .map(|was| EarlierGoal { words: was.words, until: cx.say_day_of(was.until) })
            .collect(),
    }
}

/// Who typed it in and when it was checked, for the reader.
pub(crate) fn typed_in(cx: &Cx, typed: Option<TypedIn>, by: Option<Line>) -> Option<SaidTypedIn> {
    let typed = typed?;
    Some(SaidTypedIn {
        by: by.map(|name| name.as_str().to_owned()),
        checked_on: cx.say_day(typed.checked_on),
    })
}
