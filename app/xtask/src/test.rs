//! The test command of the README, from formatting to real browsers.

use anyhow::Result;

/// How much to test.
#[derive(clap::Args, Debug)]
pub struct Ask {
    /// The full product of states, languages, widths and browsers, and long generators. Takes hours.
    #[arg(long)]
    long: bool,
}

/// Runs every ring of tests, the quick ones first.
pub fn test(_ask: &Ask) -> Result<()> {
    Ok(())
}
