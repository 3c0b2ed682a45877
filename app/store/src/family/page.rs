//! A family as its workers see it, each adult kept apart.
use super::{find, people};
use crate::{
    Look, Store, Stored,
    account::{self, PAUSED},
    invitation,
    involvement::{self, Away},
    meeting, plan,
    promise::{self, KeptPromise},
    standing,
    tx::{Room, Tx},
    worker::{self, Workers},
};
use domain::{
    access::{Action, Permit, Place, Standing, Viewer, deed, may},
    family::{Family, Person, PersonKind},
    id::{FamilyId, WorkerId},
    involvement::Involvement,
    meeting::Meeting,
    promise::PromiseOwner,
    time::Moment,
};
use std::cmp::Reverse;

/// A family's page. For workers only.
#[derive(Clone, Debug)]
pub struct FamilyPage {
    /// Which, with its label.
    pub family: Family,
    /// How the reader stands to it.
    pub standing: Standing,
    /// Each adult.
    pub adults: Vec<AdultLine>,
    /// The children.
    pub children: Vec<Person>,
    /// Who is involved today, and with whom.
    pub involvements: Vec<Involvement>,
    /// Which of them are away today, and who covers.
    pub away: Vec<(WorkerId, Away)>,
    /// The service's and agencies' promises, late ones first.
    pub promises: Vec<KeptPromise>,
    /// Coming meetings, soonest first.
    pub meetings: Vec<Meeting>,
    /// Everyone named in the above.
    pub workers: Workers,
}

/// An adult as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdultLine {
    /// Who.
    pub person: Person,
    /// Whether they can sign in.
    pub account: AccountState,
    /// When the plan was last published to them.
    pub published_at: Option<Moment>,
}

/// Whether an adult can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// Never invited, or the invitation is over.
    None,
    /// Invited.
    Invited,
    /// Can sign in.
    Active,
    /// Could, until a worker lets them again.
    Paused,
}

impl Store {
    /// The family's people, team, promises and meetings.
    pub async fn read_family(&self, permit: Permit<deed::ReadFamily>, look: Look) -> Stored<FamilyPage> {
        self.read(permit, look, move |tx| async move {
            let id = tx.family()?;
            let (adults, children): (Vec<_>, Vec<_>) =
                people(&tx, id).await?.into_iter().partition(|person| person.kind == PersonKind::Adult);
            let involvements = involvement::active(&tx, id, tx.today()).await?;
            let promises = services(&tx, id).await?;
            let meetings = meeting::coming(&tx, id).await?;
            let owners = promises.iter().filter_map(|kept| match kept.promise.owner {
                PromiseOwner::Worker(worker) => Some(worker),
                PromiseOwner::Person(_) | PromiseOwner::Agency(_) => None,
            });
            let named = involvements.iter().map(|i| i.worker).chain(owners);
            let named = named.chain(meetings.iter().flat_map(|meeting| meeting.workers.clone()));
            Ok(FamilyPage {
                family: find(&tx, id).await?,
                standing: tx.standing(),
                workers: worker::all(&tx, named).await?,
                away: involvement::away(&tx, involvements.iter().map(|i| i.worker)).await?,
                adults: adult_lines(&tx, id, adults).await?,
                children,
                involvements,
                promises,
                meetings,
            })
        })
        .await
    }
}

/// What the service and agencies promised, late ones first, then by day.
async fn services(tx: &Tx, family: FamilyId) -> Stored<Vec<KeptPromise>> {
    let mut promises = promise::of_family(tx, family).await?;
    promises.retain(|kept| !matches!(kept.promise.owner, PromiseOwner::Person(_)));
    promises.sort_by_key(|kept| Reverse(kept.promise.is_late(tx.today())));
    Ok(promises)
}

/// These adults, each as one line.
pub(crate) async fn adult_lines(tx: &Tx, family: FamilyId, adults: Vec<Person>) -> Stored<Vec<AdultLine>> {
    let mut lines = Vec::with_capacity(adults.len());
    for person in adults {
        let room = Room { family, person: person.id };
        let account = if let Some(account) = account::of(tx, Viewer::Person(person.id)).await? {
            // That somebody was paused is told to those who could end it, and to no worker of the other adult.
            match account.state == PAUSED && may_manage(tx, room).await? {
                true => AccountState::Paused,
                false => AccountState::Active,
            }
        } else if invitation::alive(tx, room).await?.is_empty() {
            AccountState::None
        } else {
            AccountState::Invited
        };
        let published_at = plan::published(tx, room).await?.map(|plan| plan.at);
        lines.push(AdultLine { person, account, published_at });
    }
    Ok(lines)
}

async fn may_manage(tx: &Tx, room: Room) -> Stored<bool> {
    let (viewer, place) = (Viewer::Worker(tx.worker()?), Place::Room(room.family, room.person));
    let standing = standing::find(tx.db(), &tx.plan_holders, viewer, place, tx.today()).await?;
    Ok(may(Action::ManageSignIn, standing))
}
