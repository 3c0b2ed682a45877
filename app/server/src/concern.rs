//! "I am worried about someone's safety". Nothing here is ever part of an answer to a family.
use crate::{
    cx::Cx,
    fault::{done, found, kept},
    mount::Mount,
};
use api::{
    Answer, Saved,
    concern::{CloseConcern, ClosedConcern, ConcernView, RaiseConcern, ReadConcern},
};
use domain::{
    access::{Permit, deed},
    concern::ConcernState,
    id::WorkerId,
};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(raise_concern);
    mount.operation(read_concern);
    mount.operation(close_concern);
}

async fn raise_concern(
    cx: Cx,
    permit: Permit<deed::RaiseConcern>,
    ask: RaiseConcern,
) -> Answer<RaiseConcern> {
    let council = cx.council.clone();
    done(cx.store.raise_concern(permit, cx.write(), council, ask.concern, ask.source, ask.reason).await)?;
    Ok(Saved { version: 1 })
}

async fn read_concern(cx: Cx, permit: Permit<deed::ActOnConcern>, ask: ReadConcern) -> Answer<ReadConcern> {
    let story = found(cx.store.read_concern(permit, cx.look(), ask.concern).await)?;
    let name = |id: WorkerId| {
        story.workers.get(&id).map(|worker| worker.name.as_str().to_owned()).unwrap_or_default()
    };
    Ok(ConcernView {
        id: story.concern.id,
        family_label: story.family_label.as_str().to_owned(),
        person: story.concern.person,
        person_name: story.person_name.as_str().to_owned(),
        quoted: story.quoted,
        by: name(story.concern.by),
        at: cx.say_moment(story.concern.at),
        closed: match &story.concern.state {
            ConcernState::Open => None,
            ConcernState::Closed { by, at, action, outcome } => Some(ClosedConcern {
                by: name(*by),
                at: cx.say_moment(*at),
                action: action.clone(),
                outcome: outcome.clone(),
            }),
        },
        reason: story.concern.reason,
    })
}

async fn close_concern(
    cx: Cx,
    permit: Permit<deed::ActOnConcern>,
    ask: CloseConcern,
) -> Answer<CloseConcern> {
    kept(cx.store.close_concern(permit, cx.write(), ask.concern, ask.action, ask.outcome).await)?;
    Ok(Saved { version: 1 })
}
