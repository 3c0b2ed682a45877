//! Both worlds, side by side.
use super::{
    Actor, Base, Came, Dice, Leak,
    planted::{Planted, Seen},
};
use crate::{
    portal::{TestPortal, Told, told_now},
    twins::tries::Ask,
};
use domain::{
    access::Viewer,
    id::{PersonId, WriteId},
    time::Moment,
};
use server::ids::fresh;
use store::Change;
use tokio::sync::broadcast::Receiver;

/// One of the two.
struct World {
    portal: TestPortal,
    heard: Receiver<Change>,
}

impl World {
    async fn told(&self, actor: Actor, ask: &Ask, write: WriteId) -> Told {
        self.portal.told_bytes(&self.portal.people.browsers[actor.name()], &ask.bytes, write).await
    }
}

/// The world in which the first parent did nothing more, and the one in which she did.
pub(crate) struct Pair {
    pub(crate) dice: Dice,
    quiet: World,
    full: World,
    other: PersonId,
    /// What the first parent could read when both worlds were one.
    began_with: Vec<String>,
    came: Came,
    news_at_once: bool,
    planted: Planted,
}

impl Pair {
    pub(crate) async fn begin<B: Base>(on: B, seed: u64, leak: Option<Leak>) -> Option<Self> {
        let ((quiet, twins), (full, _)) = (on.world().await?, on.world().await?);
        let open =
            |portal: TestPortal| World { heard: portal.store().changes(), portal: portal.of_one_server() };
        let mut pair = Self {
            dice: Dice::of_seed(seed, &twins),
            quiet: open(quiet),
            full: open(full),
            other: twins.of_a()[1].person,
            began_with: Vec::new(),
            came: Came::default(),
            news_at_once: B::NEWS_AT_ONCE,
            planted: Planted::new(leak),
        };
        pair.began_with = pair.all_of_the_owner().await;
        Some(pair)
    }

    /// Done in one world only.
    pub(crate) async fn privately(&mut self, actor: Actor, ask: &Ask) {
        let told = self.full.told(actor, ask, self.dice.write(actor)).await;
        let was_done = ask.is_write && told.status == 200;
        self.came.private += usize::from(was_done);
        self.planted.happened(actor, ask, was_done);
    }

    /// Done in both, a little later than what was before.
    pub(crate) async fn together(&mut self, actor: Actor, ask: &Ask) -> Result<(), String> {
        let later = self.quiet.portal.clock.now().millis() + 61_001 * (1 + self.dice.of(20) as i64);
        for world in [&self.quiet, &self.full] {
            world.portal.clock.set(Moment::from_millis(later));
        }
        let write = self.dice.write(actor);
        let one = self.quiet.told(actor, ask, write).await;
        let mut two = self.full.told(actor, ask, write).await;
        if actor != Actor::Other {
            return Ok(());
        }
        self.came.answered += usize::from(one.status == 200);
        self.planted.leaks_into(ask, &mut two);
        alike(ask, &one, &two)
    }

    /// Whether the other's page was told as often to ask again.
    pub(crate) async fn told_alike(&mut self) -> Result<(), String> {
        let (quiet, full) = (&mut self.quiet.heard, &mut self.full.heard);
        let told = match self.news_at_once {
            true => [at_once(quiet), at_once(full)],
            // Both are waited for at once: it is silence that ends the wait.
            false => tokio::join!(told_now(quiet), told_now(full)).into(),
        };
        let mut counts =
            told.map(|told| told.iter().filter(|viewer| **viewer == Viewer::Person(self.other)).count());
        counts[1] += self.planted.more_news();
        match counts {
            [quiet, full] if quiet == full => Ok(()),
            [quiet, full] => Err(format!("the other's page was told {quiet} times, or {full} times")),
        }
    }

    /// What it all came to.
    pub(crate) async fn end(mut self) -> Came {
        let after = self.all_of_the_owner().await;
        self.came.owner_saw += usize::from(after != self.began_with);
        self.came
    }

    async fn all_of_the_owner(&self) -> Vec<String> {
        let mut all = Vec::new();
        for ask in self.dice.owners_reads() {
            all.push(self.full.told(Actor::Owner, &ask, fresh()).await.body);
        }
        all
    }
}

fn at_once(heard: &mut Receiver<Change>) -> Vec<Viewer> {
    let mut told = Vec::new();
    while let Ok(Change::For(viewer)) = heard.try_recv() {
        told.push(viewer);
    }
    told
}

/// Every byte of the answer, and of what goes with it.
fn alike(ask: &Ask, one: &Told, two: &Told) -> Result<(), String> {
    let (one, two) = (Seen::of(one), Seen::of(two));
    one.differs_from(&two)
        .map_or(Ok(()), |difference| Err(format!("{} tells the worlds apart: {difference}", ask.name)))
}
