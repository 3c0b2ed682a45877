//! Meetings, set by whoever holds the plan.
use crate::{cx::Cx, fault::kept, mount::Mount};
use api::{Answer, Saved, meeting::SetMeeting};
use domain::access::{Permit, deed};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(set_meeting);
}

async fn set_meeting(cx: Cx, permit: Permit<deed::SetMeeting>, ask: SetMeeting) -> Answer<SetMeeting> {
    kept(cx.store.set_meeting(permit, cx.write(), cx.council.clone(), ask.meeting).await)?;
    Ok(Saved { version: 1 })
}
