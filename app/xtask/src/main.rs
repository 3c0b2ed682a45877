//! `cargo xtask run`, `cargo xtask test` and what they are made of.

use std::process::ExitCode;

use clap::Parser;
use xtask::progress::Steps;
use xtask::{bench, bundle, run, shots, test};

/// Builds, runs and tests Alongside.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Verb {
    /// Build everything and serve it on this machine with the sample council.
    Run(run::Ask),
    /// Run every test, as before each change is accepted.
    Test(test::Ask),
    /// Make all that a browser fetches and compare its weight with the budgets.
    Bundle(bundle::Ask),
    /// Take a picture of every screen, to be looked at.
    Shots(shots::Ask),
    /// Measure what it costs beside a bare limit. Wants a machine with nothing else to do; takes minutes.
    Bench(bench::Ask),
}

fn main() -> ExitCode {
    let done = match Verb::parse() {
        Verb::Run(ask) => run::run(&ask),
        Verb::Test(ask) => test::test(&ask),
        Verb::Bundle(ask) => bundle::bundle(&ask, &mut Steps::of(bundle::STEPS)),
        Verb::Shots(ask) => shots::shots(&ask),
        Verb::Bench(ask) => bench::bench(&ask),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nerror: {reason:#}");
            ExitCode::FAILURE
        }
    }
}
