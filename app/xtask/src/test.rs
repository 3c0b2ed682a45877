//! The test command of the README, from formatting to real browsers.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, output, run};
use crate::count::{Count, counted};
use crate::postgres::{Keeping, Postgres};
use crate::progress::Steps;
use crate::{bundle, house, machine};

/// How much to test.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// The full product of states, languages, widths and browsers, and long generators. Takes hours; what came of it
    /// is kept in `tests/snapshots/long.txt`.
    #[arg(long)]
    long: bool,
}

/// Both apps compiled for this machine too: most of what can be wrong with a screen needs no browser to be found.
const BOTH_APPS: &str = "client/family,client/team";

/// Runs every ring of tests, the quick ones first. A ring that fails does not keep the next from being tried.
pub fn test(ask: &Ask) -> Result<()> {
    let mut steps = Steps::of(6 + bundle::STEPS);
    let mut rings = Rings { seed: ask.long.then(seed), count: Count::default(), failed: Vec::new() };

    steps.step("looking at what this machine has", || {
        machine::has_wasm_target()?;
        machine::has_packages()?;
        machine::has_axe()
    })?;
    rings.ring(&mut steps, "looking at the formatting", |_| run(&mut cargo(["fmt", "--all", "--check"])));
    rings.ring(&mut steps, "looking for what clippy dislikes", |_| {
        let all = ["clippy", "--locked", "--workspace", "--all-targets", "--features", BOTH_APPS];
        run(cargo(all).args(["--quiet", "--", "--deny", "warnings"]))
    });
    rings.ring(&mut steps, "testing the crates, on SQLite and PostgreSQL", |rings| {
        let postgres = Postgres::start(Keeping::Forgetful)?;
        let most = [
            "test",
            "--locked",
            "--workspace",
            "--exclude",
            "tests",
            // Only clippy looks at it here: it measures, and has nothing to test.
            "--exclude",
            "bench",
            "--no-fail-fast",
            "--features",
            BOTH_APPS,
        ];
        rings.tests(cargo(most).env("TEST_POSTGRES_URL", postgres.url()))
    });
    rings.ring(&mut steps, "testing the rules of the house", |rings| {
        rings.tests(&mut cargo(["test", "--locked", "--package", "tests", "--test", "tidy"]))
    });
    // Stories are told with the very bundle whose weight is looked at: it is built once, and it is what people get.
    let ask_bundle = bundle::Ask { quick: false, strict: true, out: None };
    let bundled = bundle::bundle(&ask_bundle, &mut steps);
    rings.note("bundling", bundled);
    rings.ring(&mut steps, "building the server", |_| {
        run(&mut cargo(["build", "--locked", "--bin", "server"]))
    });
    rings.ring(&mut steps, "telling the stories in browsers", |rings| {
        rings.tests(&mut cargo(["test", "--locked", "--package", "tests", "--test", "e2e", "--no-fail-fast"]))
    });
    rings.end(&steps)
}

/// What came of the rings so far.
struct Rings {
    /// Only in a long run, to repeat its generated cases.
    seed: Option<u64>,
    count: Count,
    failed: Vec<String>,
}

impl Rings {
    fn ring(&mut self, steps: &mut Steps, what: &str, work: impl FnOnce(&mut Rings) -> Result<()>) {
        let result = steps.step(what, || work(self));
        self.note(what, result);
    }

    fn note(&mut self, what: &str, result: Result<()>) {
        if let Err(reason) = result {
            eprintln!("      {reason:#}");
            self.failed.push(format!("{what}: {reason:#}"));
        }
    }

    /// Runs tests with their output shown, and counts them.
    fn tests(&mut self, command: &mut Command) -> Result<()> {
        command.env("RUST_BACKTRACE", "0");
        if let Some(seed) = self.seed {
            command
                .env("ALONGSIDE_LONG", "1")
                .env("PROPTEST_CASES", "20000")
                .env("PROPTEST_RNG_SEED", seed.to_string());
        }
        let (count, result) = counted(command)?;
        self.count += count;
        result
    }

    fn end(self, steps: &Steps) -> Result<()> {
        let Count { passed, failed, ignored } = self.count;
        println!("\n{}\n{passed} passed, {failed} failed, {ignored} skipped", steps.times());
        if let Some(seed) = self.seed {
            keep(seed, &self.count, &self.failed).context("cannot keep the result of the long run")?;
        }
        if !self.failed.is_empty() {
            bail!("not everything is well:\n- {}", self.failed.join("\n- "));
        }
        Ok(())
    }
}

/// A new one for each long run; the standard library draws it from the machine's randomness.
fn seed() -> u64 {
    RandomState::new().hash_one("a long run")
}

fn keep(seed: u64, count: &Count, failed: &[String]) -> Result<()> {
    let commit = output(Command::new("git").args(["rev-parse", "HEAD"]).current_dir(house::root()))?;
    let changed = output(Command::new("git").args(["status", "--porcelain"]).current_dir(house::root()))?;
    let path = house::root().join("tests/snapshots/long.txt");
    let dirty = if changed.is_empty() { "" } else { " and changes not committed" };
    let Count { passed, failed: broke, ignored } = count;
    let failed = failed
        .iter()
        .map(|it| format!("failed: {}\n", it.lines().next().unwrap_or_default()))
        .collect::<String>();
    let text = format!(
        "The last `cargo xtask test --long`.\ncommit: {}{dirty}\nseed: {seed}\n{passed} passed, {broke} failed, {ignored} skipped\n{failed}",
        commit.trim()
    );
    Ok(fs::write(path, text)?)
}
