//! Handing over, ending, covering.
use crate::{cx::Cx, fault::kept, ids, mount::Mount};
use api::{
    Answer, Saved,
    involvement::{EndInvolvement, HandOverInvolvement, SetCover},
};
use domain::access::{Permit, deed};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(hand_over);
    mount.operation(end);
    mount.operation(set_cover);
}

async fn hand_over(
    cx: Cx,
    permit: Permit<deed::EndInvolvement>,
    ask: HandOverInvolvement,
) -> Answer<HandOverInvolvement> {
    let next = ids::fresh();
    kept(cx.store.hand_over(permit, cx.write(), ask.involvement, next, ask.hand_over).await)?;
    Ok(Saved { version: 1 })
}

async fn end(cx: Cx, permit: Permit<deed::EndInvolvement>, ask: EndInvolvement) -> Answer<EndInvolvement> {
    kept(cx.store.end_involvement(permit, cx.write(), ask.involvement).await)?;
    Ok(Saved { version: 1 })
}

async fn set_cover(cx: Cx, permit: Permit<deed::SetCover>, ask: SetCover) -> Answer<SetCover> {
    kept(cx.store.set_cover(permit, cx.write(), ask.cover).await)?;
    Ok(Saved { version: 1 })
}
