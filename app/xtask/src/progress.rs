//! Says what is happening, so that nobody stares at a silent screen.

use std::time::{Duration, Instant};

use anyhow::Result;

/// A known number of steps, each announced when it starts and timed when it ends.
pub struct Steps {
    total: usize,
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Ready for the first of `total` steps.
    pub fn of(total: usize) -> Steps {
        Steps { total, done: Vec::with_capacity(total) }
    }

    /// Does one step, says so before it and how long it took after it.
    pub fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("[{}/{}] {what}…", self.done.len() + 1, self.total);
        let started = Instant::now();
        let result = work();
        self.done.push((what.to_owned(), started.elapsed()));
        if started.elapsed() > Duration::from_secs(1) {
            eprintln!(
                "      {} {}",
                if result.is_ok() { "took" } else { "failed after" },
                seconds(started.elapsed())
            );
        }
        result
    }

    /// One line for each step with its time, and the sum.
    pub fn times(&self) -> String {
        let sum = self.done.iter().map(|(_, took)| *took).sum();
        let lines = self.done.iter().map(|(what, took)| format!("{:>9}  {what}\n", seconds(*took)));
        lines.collect::<String>() + &format!("{:>9}  in all\n", seconds(sum))
    }
}

fn seconds(time: Duration) -> String {
    let s = time.as_secs_f64();
    if s < 100.0 { format!("{s:.1} s") } else { format!("{:.0} min {:02.0} s", (s / 60.0).floor(), s % 60.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_fails_is_timed_too() {
        let mut steps = Steps::of(2);
        assert_eq!(steps.step("counting", || Ok(3)).expect("it works"), 3);
        assert!(steps.step("failing", || anyhow::bail!("no") as Result<()>).is_err());
        assert!(steps.times().contains("counting\n") && steps.times().contains("failing\n"));
    }

    #[test]
    fn long_times_are_said_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
