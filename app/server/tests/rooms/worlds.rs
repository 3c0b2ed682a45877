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

mod acts;
mod pair;
mod planted;

/// How many acts of both worlds are in one sequence. As many again, on average, are done in one world only.
const ACTS: usize = 8;
/// After how many sequences both worlds begin anew. Until then they drift ever further apart.
const SEQUENCES_A_PAIR: usize = 25;

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

/// Runs `sequences`, and gives the first difference.
async fn run(on: &impl Base, sequences: usize, seed: u64, leak: Option<Leak>) -> Result<Came, String> {
    let (mut came, mut pair) = (Came::default(), None);
    for nth in 0..sequences {
        if nth % SEQUENCES_A_PAIR == 0 {
            let Some(fresh) = Pair::begin(on, seed ^ nth as u64, leak).await else { return Ok(came) };
            if let Some(ended) = pair.replace(fresh) {
                came.add(ended.end().await);
            }
        }
        let pair = pair.as_mut().expect("begun");
        sequence(pair).await.map_err(|leaked| format!("seed {seed}, sequence {nth}: {leaked}"))?;
    }
    if let Some(ended) = pair {
        came.add(ended.end().await);
    }
    Ok(came)
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
trait Base {
    /// A new copy of the twins' world; none where there is no such database.
    async fn world(&self) -> Option<(TestPortal, crate::twins::Twins)>;
    /// Whether news comes at once: PostgreSQL brings it late.
    const NEWS_AT_ONCE: bool;
}
struct File;
struct Server;
impl Base for File {
    async fn world(&self) -> Option<(TestPortal, crate::twins::Twins)> {
        Some(TestPortal::twins_in_a_file().await)
    }
    const NEWS_AT_ONCE: bool = true;
}
impl Base for Server {
    async fn world(&self) -> Option<(TestPortal, crate::twins::Twins)> {
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
    let came = run(&on, sequences, seed(), None).await.unwrap_or_else(|leaked| panic!("{leaked}"));
    // The least seen in any run is several times as much.
    assert!(came.answered >= sequences * 5, "the other parent was hardly ever answered: {came:?}");
    assert!(came.private >= sequences, "hardly anything was done privately: {came:?}");
    assert!(came.owner_saw > 0, "the first parent saw nothing of what she did: {came:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaks_on_sqlite() {
    nothing_leaks(File, 100).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaks_on_postgres() {
    if std::env::var_os("TEST_POSTGRES_URL").is_none() {
        eprintln!("skipped: TEST_POSTGRES_URL is not set");
        return;
    }
    nothing_leaks(Server, 25).await;
}

/// Each way in which something could leak, planted at the edge, is found; and soon.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_planted_leak_is_found() {
    for leak in Leak::ALL {
        let found = run(&File, 4 * SEQUENCES_A_PAIR, seed(), Some(leak)).await;
        assert!(found.is_err(), "{leak:?} was not found: {found:?}");
    }
}
