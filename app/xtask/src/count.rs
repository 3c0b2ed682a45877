//! Counts what cargo's tests say they did.

use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow};

/// How many tests there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) ignored: u32,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

/// Runs tests, shows what they say as they say it, and counts them.
pub(crate) fn counted(command: &mut Command) -> Result<(Count, Result<()>)> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("could not start cargo")?;
    let mut count = Count::default();
    for line in BufReader::new(child.stdout.take().context("cargo has an output")?).lines() {
        let line = line?;
        println!("{line}");
        if let Some(one) = read(&line) {
            count += one;
        }
    }
    let status = child.wait()?;
    let well =
        if status.success() { Ok(()) } else { Err(anyhow!("{} tests failed ({status})", count.failed)) };
    Ok((count, well))
}

/// Reads the closing line of one test program.
fn read(line: &str) -> Option<Count> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let of = |what: &str| counts.split("; ").find_map(|it| it.strip_suffix(what)?.trim().parse().ok());
    Some(Count { passed: of("passed")?, failed: of("failed")?, ignored: of("ignored")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_tests_are_counted() {
        let says = "echo 'test a ... ok'
            echo 'test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s'
            echo 'test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s'; exit 1";
        let (count, well) = counted(Command::new("sh").args(["-c", says])).expect("sh starts");
        assert_eq!(count, Count { passed: 7, failed: 2, ignored: 1 });
        assert!(well.is_err());
    }
}
