//! Who looked at an adult's own things.
use crate::{cx::Cx, fault::found, mount::Mount};
use api::{
    Answer,
    who_looked::{LookView, ReadWhoLooked, WhoLooked},
};
use domain::access::{Permit, deed};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_who_looked);
}

async fn read_who_looked(
    cx: Cx,
    permit: Permit<deed::ReadWhoLooked>,
    _: ReadWhoLooked,
) -> Answer<ReadWhoLooked> {
    let lines = found(cx.store.read_who_looked(permit, cx.look()).await)?;
    let looks = lines.into_iter().map(|line| LookView {
        by: cx.say_worker(&line.by),
        on: cx.say_day(line.on),
        at: line.at.into_iter().collect(),
    });
    Ok(WhoLooked { looks: looks.collect() })
}
