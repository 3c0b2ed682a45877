//! Warning a worker before one adult's words reach another.
use crate::{cx::Cx, fault::found, mount::Mount};
use api::{
    Answer,
    overlap::{FindOverlaps, OverlapView, Overlaps},
};
use domain::access::{Permit, deed};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(find_overlaps);
}

async fn find_overlaps(
    cx: Cx,
    permit: Permit<deed::FindOverlaps>,
    ask: FindOverlaps,
) -> Answer<FindOverlaps> {
    let overlaps = found(cx.store.find_overlaps(permit, cx.look(), cx.council.clone(), ask.words).await)?;
    let view = |overlap: store::overlap::Overlap| OverlapView {
        name: overlap.name.as_str().to_owned(),
        words: overlap.words,
    };
    Ok(Overlaps { overlaps: overlaps.into_iter().map(view).collect() })
}
