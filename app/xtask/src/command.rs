//! Runs another program and says plainly when it could not.

use std::env;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::house;

/// The cargo that runs us, at the root of the house.
pub fn cargo<const N: usize>(args: [&str; N]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(args).current_dir(house::root());
    cargo
}

/// Runs `command` with its output shown, and fails unless it succeeds.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {}", name(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs `command` quietly and gives what it printed; what it complained of is in the error.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("could not start {}", name(command)))?;
    if !output.status.success() {
        bail!(
            "`{}` failed ({})\n{}",
            line(command),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("{} printed something that is not text", name(command)))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// As a person would type it, without the path of the program.
fn line(command: &Command) -> String {
    let program = name(command);
    let program = program.rsplit('/').next().unwrap_or(&program).to_owned();
    command.get_args().fold(program, |line, arg| line + " " + &arg.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_was_run_and_what_it_complained_of() {
        let error =
            output(Command::new("sh").args(["-c", "echo the reason >&2; exit 3"])).expect_err("it exits 3");
        assert!(error.to_string().contains("sh -c"), "{error}");
        assert!(error.to_string().contains("the reason"), "{error}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(&mut Command::new("no-such-program")).expect_err("it is not there");
        assert!(format!("{error:#}").contains("no-such-program"));
    }
}
