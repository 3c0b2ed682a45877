//! Builds everything and serves it on this machine.

use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::progress::Steps;
use crate::{bundle, command, house};

/// What to hand on.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// Passed on to the server: `--data DIR`, `--listen ADDRESS`, `--empty`, `--phone`; `--help` says more.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    server: Vec<String>,
}

/// Builds what changed and becomes the server, so that Ctrl+C reaches it.
///
/// The server is built as tests build it, not optimised: it is there in half the time, and its heavy parts
/// (passphrases, sealing, SQLite) are optimised in every profile.
pub fn run(ask: &Ask) -> Result<()> {
    let mut steps = Steps::of(bundle::STEPS + 1);
    bundle::bundle(&bundle::Ask { quick: false, strict: false, out: None }, &mut steps)?;
    steps.step("building the server", || {
        command::run(&mut command::cargo(["build", "--locked", "--package", "server", "--bin", "server"]))
    })?;
    let mut server = Command::new(house::target().join("debug/server"));
    server.arg("run").arg("--assets").arg(house::bundle()).args(&ask.server).current_dir(house::root());
    Err(server.exec()).context("could not start the server")
}
