//! Promises: the parent's and the service's, the same size.
use crate::{
    cx::Cx,
    fault::{done, kept},
    mount::Mount,
};
use api::{
    Answer, Saved,
    promise::{MovePromise, PromiseView, PutPromise, SaidOwner, UpdateMyPromise},
};
use domain::{
    access::{Permit, deed},
    family::{Person, Worker},
    id::{PersonId, WorkerId},
    promise::PromiseOwner,
};
use std::collections::BTreeMap;
use store::promise::KeptPromise;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(update_my_promise);
    mount.operation(put_promise);
    mount.operation(move_promise);
}

async fn update_my_promise(
    cx: Cx,
    permit: Permit<deed::UpdateMyPromise>,
    ask: UpdateMyPromise,
) -> Answer<UpdateMyPromise> {
    done(cx.store.update_my_promise(permit, cx.write(), ask.promise, ask.state).await)?;
    // To a parent a promise has no version: it would count who else can see it.
    Ok(Saved { version: 0 })
}

async fn put_promise(cx: Cx, permit: Permit<deed::DraftPromise>, ask: PutPromise) -> Answer<PutPromise> {
    let version = kept(cx.store.put_promise(permit, cx.write(), ask.promise).await)?;
    Ok(Saved { version })
}

async fn move_promise(cx: Cx, permit: Permit<deed::DraftPromise>, ask: MovePromise) -> Answer<MovePromise> {
    let moved = cx.store.move_promise(permit, cx.write(), ask.promise, ask.state, ask.because).await;
    Ok(Saved { version: done(moved)? })
}

type Workers = BTreeMap<WorkerId, Worker>;

/// Promises with their words, for the adult they are addressed to. `workers` are those they may be told of.
pub(crate) fn for_parent(
    cx: &Cx,
    me: PersonId,
    promises: Vec<KeptPromise>,
    workers: &Workers,
) -> Vec<PromiseView> {
    let owner = |owner: &PromiseOwner| match owner {
        PromiseOwner::Person(person) if *person == me => SaidOwner::Me,
        // No promise of another adult is ever addressed to the reader.
        PromiseOwner::Person(_) => SaidOwner::Team,
        other => service_owner(cx, other, workers),
    };
    promises.into_iter().map(|kept| view(cx, owner(&kept.promise.owner), kept)).collect()
}

/// Promises with their words, for a worker.
pub(crate) fn for_worker(
    cx: &Cx,
    promises: Vec<KeptPromise>,
    people: &[Person],
    workers: &Workers,
) -> Vec<PromiseView> {
    let owner = |owner: &PromiseOwner| match owner {
        PromiseOwner::Person(id) => match people.iter().find(|person| person.id == *id) {
            Some(person) => SaidOwner::Person { name: person.name.as_str().to_owned() },
            None => SaidOwner::Team,
        },
        other => service_owner(cx, other, workers),
    };
    promises.into_iter().map(|kept| view(cx, owner(&kept.promise.owner), kept)).collect()
}

fn service_owner(cx: &Cx, owner: &PromiseOwner, workers: &Workers) -> SaidOwner {
    match owner {
        PromiseOwner::Agency(name) => SaidOwner::Agency { name: name.as_str().to_owned() },
        PromiseOwner::Worker(id) => match workers.get(id) {
            Some(worker) => {
                SaidOwner::Worker { name: worker.name.as_str().to_owned(), role: cx.say_role(&worker.role) }
            }
            None => SaidOwner::Team,
        },
        PromiseOwner::Person(_) => SaidOwner::Team,
    }
}

fn view(cx: &Cx, owner: SaidOwner, kept: KeptPromise) -> PromiseView {
    PromiseView {
        owner,
        by: cx.say_day(kept.promise.by),
        is_late: kept.promise.is_late(cx.today()),
        because: kept.because,
        promise: kept.promise,
    }
}
