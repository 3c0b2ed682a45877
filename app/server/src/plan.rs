//! *My plan*: what one adult sees, and what they say to it.
use crate::{
    cx::Cx,
    fault::{done, found},
    mount::Mount,
    promise,
};
use api::{
    Answer, Saved,
    plan::{ChildPlan, MarkPlanSeen, Plan, PointView, ReadPlan, Respond, ResponseView, TalkView},
};
use domain::{
    access::{Permit, deed},
    id::{PersonId, WorkerId},
    plan::Talk,
};
use std::collections::BTreeMap;
use store::plan::{PlanAsSeen, PointAsSeen};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_plan);
    mount.operation(mark_plan_seen);
    mount.operation(respond);
}

async fn read_plan(cx: Cx, permit: Permit<deed::ReadPlan>, _: ReadPlan) -> Answer<ReadPlan> {
    let me = permit.person().ok_or(api::No::NotFound)?;
    let seen = found(cx.store.read_plan(permit, cx.look()).await)?;
    Ok(view(&cx, me, seen))
}

async fn mark_plan_seen(cx: Cx, permit: Permit<deed::MarkPlanSeen>, _: MarkPlanSeen) -> Answer<MarkPlanSeen> {
    done(cx.store.mark_plan_seen(permit, cx.write()).await)?;
    Ok(Saved { version: 1 })
}

async fn respond(cx: Cx, permit: Permit<deed::Respond>, ask: Respond) -> Answer<Respond> {
    let version = done(cx.store.respond(permit, cx.write(), ask.point, ask.stance, ask.words).await)?;
    Ok(Saved { version })
}

/// The plan with its words, as `person` reads it. The same for the page and for its preview.
pub(crate) fn view(cx: &Cx, person: PersonId, seen: PlanAsSeen) -> Plan {
    let kind = seen.kind.as_deref().and_then(|key| cx.council.plan_kind(key));
    let names = names(&seen.workers);
    let changed = seen.points.iter().filter(|point| point.is_new).count();
    let mut points = seen.points;
    // Kinds in the order shown; within a kind as drafted.
    points.sort_by_key(|point| point.published.point.kind);
    let of_child = |child: PersonId| {
        let mine = points.iter().filter(move |point| point.published.point.child == child);
        mine.map(|point| point_view(cx, point, &names)).collect::<Vec<_>>()
    };
    Plan {
        published: seen.published_at.map(|at| cx.say_day_of(at)),
        kind: kind.map(|kind| cx.say_text(&kind.name)),
        purpose: kind.map(|kind| cx.say_text(&kind.purpose)),
        apology: seen.has_apology,
        children: seen
            .children
            .iter()
            .map(|child| ChildPlan { child: child.id, name: child.name.clone(), points: of_child(child.id) })
            .filter(|child| !child.points.is_empty())
            .collect(),
        promises: promise::for_parent(cx, person, seen.promises, &seen.workers),
        last_looked: seen.looked_at.map(|at| cx.say_day_of(at)),
        changed: u32::try_from(changed).unwrap_or(u32::MAX),
        seen_by: seen
            .seen_by
            .iter()
            .filter_map(|worker| seen.workers.get(worker))
            .map(|worker| cx.say_worker(worker))
            .collect(),
    }
}

/// The names a reader may be told.
pub(crate) type Names = BTreeMap<WorkerId, String>;

pub(crate) fn names(workers: &BTreeMap<WorkerId, domain::family::Worker>) -> Names {
    workers.iter().map(|(id, worker)| (*id, worker.name.as_str().to_owned())).collect()
}

/// A point with its words and its reader's answers.
pub(crate) fn point_view(cx: &Cx, seen: &PointAsSeen, names: &Names) -> PointView {
    let point = &seen.published.point;
    PointView {
        id: point.id,
        kind: point.kind,
        says: point.says.clone(),
        because: point.because.clone(),
        talk: seen.published.talk.as_ref().map(|talk| match talk {
            Talk::TalkedThrough { by, how, on } => {
                TalkView::TalkedThrough { with: names.get(by).cloned(), how: *how, on: cx.say_day(*on) }
            }
            // Why is for staff and the record.
            Talk::CouldNot { .. } => TalkView::CouldNot,
        }),
        is_new: seen.is_new,
        responses: seen
            .responses
            .iter()
            .map(|said| ResponseView {
                stance: said.stance,
                words: said.words.clone(),
                on: cx.say_day_of(said.at),
            })
            .collect(),
    }
}
