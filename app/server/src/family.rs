//! A family as its workers see it, and how its adults sign in.
use crate::{
    cx::Cx,
    fault::{done, found, incident, no},
    mount::Mount,
    words,
};
use api::{
    Answer, Saved,
    family::{Colleagues, EndSessions, NewSignInName, ReadColleagues, RenewSignInName},
};
use domain::access::{Permit, deed};

/// How many names to try before giving up: all of them taken would be a fault of ours.
const NAMES: usize = 8;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_colleagues);
    mount.operation(renew_sign_in_name);
    mount.operation(end_sessions);
}

async fn read_colleagues(
    cx: Cx,
    permit: Permit<deed::ReadToday>,
    _: ReadColleagues,
) -> Answer<ReadColleagues> {
    let workers = found(cx.store.read_colleagues(permit, cx.look()).await)?;
    Ok(Colleagues { workers: workers.iter().map(|worker| cx.say_worker(worker)).collect() })
}

async fn renew_sign_in_name(
    cx: Cx,
    permit: Permit<deed::ManageSignIn>,
    _: RenewSignInName,
) -> Answer<RenewSignInName> {
    let names = words::sign_in_names(NAMES);
    match cx.store.renew_sign_in_name(permit, cx.write(), names).await.map_err(no)? {
        Ok(name) => Ok(NewSignInName { name }),
        Err(store::account::NameTaken) => Err(incident(&"every sign-in name tried was taken")),
    }
}

async fn end_sessions(cx: Cx, permit: Permit<deed::ManageSignIn>, _: EndSessions) -> Answer<EndSessions> {
    done(cx.store.end_sessions(permit, cx.write()).await)?;
    Ok(Saved { version: 1 })
}
