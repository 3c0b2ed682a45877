//! Two worlds that differ only in what one parent, and the workers in her room, did privately: the other parent cannot
//! tell in which of them they are, by any byte of anything they can get.
//!
//! Both worlds begin as copies of one database. The same acts, byte for byte, are done in both at the same minute; in one
//! of them the first parent, and those who work with her, do more. Whatever the other parent is answered, and
//! whenever their page is told to ask again, is compared.
use crate::portal::TestPortal;
use acts::{Actor, Dice};
use pair::Pair;
use planted::Leak;
use std::ops::Range;
use tokio::task::JoinSet;

mod acts;
mod pair;
mod planted;

/// How many acts of both worlds are in one sequence. As many again, on average, are done in one world only.
const ACTS: usize = 8;
/// After how many sequences both worlds begin anew. Until then they drift ever further apart.
const SEQUENCES_A_PAIR: usize = 25;

/// How many pairs are at work at a time: as many as keep two cores busy while some of them wait for the disk.
const HANDS: usize = 4;

/// What a run came to, so that one in which nothing happened does not pass for one in which nothing was found.
#[derive(Debug, Default)]
struct Came {
    answered: usize,
    private: usize,
    owner_saw: usize,
}

impl Came {
    fn add(&mut self, more: Came) {
        self.answered += more.answered;
        self.private += more.private;
        self.owner_saw += more.owner_saw;
    }
}

/// Runs `sequences`, every pair of worlds by one of so many `hands`, and gives the first difference.
///
/// What happens in a pair follows from the seed and from which pair it is, never from whose hand it is in.
async fn run<B: Base>(
    on: B,
    sequences: usize,
    hands: usize,
    seed: u64,
    leak: Option<Leak>,
) -> Result<Came, String> {
    let mut at_work: JoinSet<Result<Came, String>> = JoinSet::new();
    for hand in 0..hands {
        let mine = (0..sequences).step_by(SEQUENCES_A_PAIR).skip(hand).step_by(hands);
        at_work.spawn(async move {
            let mut came = Came::default();
            for first in mine {
                came.add(one_pair(on, first..sequences.min(first + SEQUENCES_A_PAIR), seed, leak).await?);
            }
            Ok(came)
        });
    }
    let mut came = Came::default();
    while let Some(ended) = at_work.join_next().await {
        came.add(ended.map_err(|died| died.to_string())??);
    }
    Ok(came)
}

/// Lets one pair of worlds drift apart for as long as these sequences last.
async fn one_pair(on: impl Base, nths: Range<usize>, seed: u64, leak: Option<Leak>) -> Result<Came, String> {
    let Some(mut pair) = Pair::begin(on, seed ^ nths.start as u64, leak).await else {
        return Ok(Came::default());
    };
    for nth in nths {
        sequence(&mut pair).await.map_err(|leaked| format!("seed {seed}, sequence {nth}: {leaked}"))?;
    }
    Ok(pair.end().await)
}

async fn sequence(pair: &mut Pair) -> Result<(), String> {
    for _ in 0..ACTS {
        while pair.dice.of(2) == 0 {
            let (actor, ask) = pair.dice.private_act();
            pair.privately(actor, &ask).await;
        }
        let (actor, ask) = pair.dice.common_act();
        pair.together(actor, &ask).await?;
    }
    // Whatever happened, this is all the other parent can get.
    for ask in pair.dice.all_reads() {
        pair.together(Actor::Other, &ask).await?;
    }
    pair.told_alike().await
}

/// Where the worlds are kept.
trait Base: Copy + Send + 'static {
    /// A new copy of the twins' world; none where there is no such database.
    fn world(self) -> impl Future<Output = Option<(TestPortal, crate::twins::Twins)>> + Send;
    /// Whether news comes at once: PostgreSQL brings it late.
    const NEWS_AT_ONCE: bool;
}
#[derive(Clone, Copy)]
struct File;
#[derive(Clone, Copy)]
struct Server;
impl Base for File {
    async fn world(self) -> Option<(TestPortal, crate::twins::Twins)> {
        Some(TestPortal::twins_in_a_file().await)
    }
    const NEWS_AT_ONCE: bool = true;
}
impl Base for Server {
    async fn world(self) -> Option<(TestPortal, crate::twins::Twins)> {
        TestPortal::twins_on_a_server().await
    }
    const NEWS_AT_ONCE: bool = false;
}

fn sequences(short: usize) -> usize {
    if std::env::var_os("ALONGSIDE_LONG").is_some() { 10_000 } else { short }
}
/// The seed of a long run is new each time and told with its result.
fn seed() -> u64 {
    std::env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122)
}

async fn nothing_leaks(on: impl Base, short: usize) {
    let sequences = sequences(short);
    let came = run(on, sequences, HANDS, seed(), None).await.unwrap_or_else(|leaked| panic!("{leaked}"));
    // The least seen in any run is several times as much.
    assert!(came.answered >= sequences * 5, "the other parent was hardly ever answered: {came:?}");
    assert!(came.private >= sequences, "hardly anything was done privately: {came:?}");
    assert!(came.owner_saw > 0, "the first parent saw nothing of what she did: {came:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaks_on_sqlite() {
    nothing_leaks(File, 1_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaks_on_postgres() {
    if std::env::var_os("TEST_POSTGRES_URL").is_none() {
        eprintln!("skipped: TEST_POSTGRES_URL is not set");
        return;
    }
    nothing_leaks(Server, 200).await;
}

/// Each way in which something could leak, planted at the edge, is found; and soon.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_planted_leak_is_found() {
    for leak in Leak::ALL {
        let found = run(File, 4 * SEQUENCES_A_PAIR, 1, seed(), Some(leak)).await;
        assert!(found.is_err(), "{leak:?} was not found: {found:?}");
    }
}
