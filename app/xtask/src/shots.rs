//! Pictures of every screen, for people to look at. Which screens there are and how to come to each is the sweep's; here
//! is only what it needs.

use std::path::PathBuf;

use anyhow::Result;

use crate::command::{cargo, run};
use crate::progress::Steps;
use crate::{bundle, house, machine};

/// Which pictures to take.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// The folder to write to [default: target/shots].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only of this size (`phone`, `desktop`) or language (`en-GB`, `ur`), or of both.
    only: Vec<String>,
}

/// Takes them. What is pictured need not be small, so it is built the quick way.
pub fn shots(ask: &Ask) -> Result<()> {
    let mut steps = Steps::of(2 + bundle::STEPS);
    steps.step("looking at what this machine has", machine::has_packages)?;
    bundle::bundle(&bundle::Ask { quick: true, strict: false, out: None }, &mut steps)?;
    let folder = ask.out.clone().unwrap_or_else(|| house::target().join("shots"));
    steps.step("taking pictures", || {
        let mut take = cargo(["run", "--locked", "--package", "tests", "--bin", "shots", "--"]);
        run(take.arg(std::path::absolute(&folder)?).args(&ask.only))
    })?;
    println!("\nThey are in {}", folder.display());
    Ok(())
}
