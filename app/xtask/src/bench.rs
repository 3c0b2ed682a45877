//! What the product costs beside a bare limit; the measuring itself is `tests/bench`, built only here.

use std::process::Command;

use anyhow::Result;

use crate::command::{cargo, run};
use crate::folder::Folder;
use crate::postgres::{Keeping, Postgres};
use crate::progress::Steps;
use crate::{bundle, house, machine};

/// What to measure.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// Handed on to the measuring: `--families`, `--many`, `--rounds`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    measure: Vec<String>,
    /// Measure the pages on an emulated slow phone instead, beside a page of the GOV.UK Frontend.
    #[arg(long)]
    phone: bool,
}

/// Builds both as they are built for families, and measures them on databases that keep what they are given.
pub fn bench(ask: &Ask) -> Result<()> {
    if ask.phone { phone() } else { server(ask) }
}

/// What families get, in a browser made as slow as a cheap phone.
fn phone() -> Result<()> {
    let mut steps = Steps::of(2 + bundle::STEPS);
    steps.step("looking at what this machine has", || {
        machine::has_packages()?;
        machine::has_govuk_frontend()
    })?;
    bundle::bundle(&bundle::Ask { quick: false, strict: false, out: None }, &mut steps)?;
    steps.step("visiting", || {
        let visits = ["run", "--locked", "--package", "tests", "--bin", "phone", "--"];
        run(cargo(visits).arg(house::root().join("tests/bench")))
    })
}

fn server(ask: &Ask) -> Result<()> {
    let mut steps = Steps::of(2 + bundle::STEPS);
    bundle::bundle(&bundle::Ask { quick: false, strict: false, out: None }, &mut steps)?;
    steps.step("building the server and the bare limit", || {
        let both = ["build", "--locked", "--release", "--package", "server", "--package", "bench"];
        run(&mut cargo(both))
    })?;
    steps.step("measuring", || {
        let postgres = Postgres::start(Keeping::Safe)?;
        let data = Folder::new("bench")?;
        let release = house::target().join("release");
        let mut measure = Command::new(release.join("bench"));
        measure.arg("all").arg("--server").arg(release.join("server"));
        measure.arg("--assets").arg(house::bundle()).arg("--data").arg(data.path());
        measure.arg("--council").arg(house::root().join("app/council/sample"));
        measure.arg("--postgres").arg(postgres.url()).args(&ask.measure);
        run(&mut measure)
    })
}
