//! Builds everything and serves it on this machine.

use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::progress::Steps;
use crate::{bundle, house, server};

/// What to hand on.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// Passed on to the server: `--data DIR`, `--listen ADDRESS`, `--empty`, `--phone`; `--help` says more.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    server: Vec<String>,
}

/// Builds what changed and becomes the server, so that Ctrl+C reaches it.
pub fn run(ask: &Ask) -> Result<()> {
    bundle::bundle(&bundle::Ask { quick: false, strict: false, out: None }, &mut Steps::of(bundle::STEPS))?;
    let mut server = Command::new(server::program());
    server.arg("run").arg("--assets").arg(house::bundle()).args(&ask.server).current_dir(house::root());
    Err(server.exec()).context("could not start the server")
}
