//! The room of one adult as a worker may see it: only what each audience allows, with no trace of the rest.
use crate::{cx::Cx, fault::found, goal, message, mount::Mount, plan, promise};
use api::{
    Answer,
    adult::{AdultPage, ReadAdult, ReadGoalAsWorker},
};
use domain::access::{Permit, deed};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_adult);
    mount.operation(read_goal_as_worker);
}

async fn read_adult(cx: Cx, permit: Permit<deed::ReadAdult>, _: ReadAdult) -> Answer<ReadAdult> {
    let page = found(cx.store.read_adult(permit, cx.look(), cx.council.clone()).await)?;
    let names = plan::names(&page.workers);
    let people = [page.person.clone()];
    Ok(AdultPage {
        goals: page.goals.into_iter().map(|story| goal::story(&cx, story)).collect(),
        points: page.points.iter().map(|point| plan::point_view(&cx, point, &names)).collect(),
        published: page.published_at.map(|at| cx.say_day_of(at)),
        threads: page.threads.into_iter().map(|kept| message::line(&cx, kept, &page.workers)).collect(),
        promises: promise::for_worker(&cx, page.promises, &people, &page.workers),
        person: page.person,
    })
}

async fn read_goal_as_worker(
    cx: Cx,
    permit: Permit<deed::ReadAdult>,
    ask: ReadGoalAsWorker,
) -> Answer<ReadGoalAsWorker> {
    let story = found(cx.store.read_goal_as_worker(permit, cx.look(), ask.goal).await)?;
    Ok(goal::story(&cx, story))
}
