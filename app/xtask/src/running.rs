//! A program started for a while: it stops when we are done with it, and when we die.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Our child is this shell. It starts the program in a session of its own and watches the pipe from us: the pipe
/// closes when the handle is dropped and also when our process ends in any way, even killed. Then it asks the whole
/// session to stop, and after five seconds no longer asks.
const WATCH: &str = r#"
    signal=$1; shift
    exec 3<&0
    setsid "$@" </dev/null 3<&- &
    child=$!
    (
        read -r _ <&3
        kill -s "$signal" -- "-$child"
        for _ in 1 2 3 4 5 6 7 8 9 10; do kill -s 0 -- "-$child" || exit; sleep 0.5; done
        kill -s KILL -- "-$child"
    ) 2>/dev/null &
    watcher=$!
    wait "$child"; code=$?
    kill "$watcher" 2>/dev/null
    exit "$code"
"#;

/// How a program wishes to be asked to stop.
#[derive(Clone, Copy, Debug)]
pub enum Stop {
    /// The usual way.
    Terminate,
    /// As if a person had pressed Ctrl+C.
    Interrupt,
}

/// A program at work. Dropping this stops it and everything it started, and waits until it has stopped.
pub struct Running {
    name: String,
    shell: Child,
    log: PathBuf,
}

impl Running {
    /// Starts `command`; all it prints goes to the file `log`.
    pub fn start(command: &Command, stop: Stop, log: &Path) -> Result<Running> {
        let name = command.get_program().to_string_lossy().into_owned();
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let mut shell = Command::new("sh");
        shell.args(["-c", WATCH, "sh", if matches!(stop, Stop::Interrupt) { "INT" } else { "TERM" }]);
        shell.arg(command.get_program()).args(command.get_args());
        for (key, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(key, value),
                None => shell.env_remove(key),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            shell.current_dir(folder);
        }
        shell.stdin(Stdio::piped()).stdout(file.try_clone()?).stderr(file);
        let shell = shell.spawn().with_context(|| format!("could not start {name}"))?;
        Ok(Running { name, shell, log: log.to_owned() })
    }

    /// Asks `ready` again and again until it gives a value. Fails when the program ends or `within` is over, and shows
    /// what the program printed.
    pub fn until<T>(&mut self, within: Duration, mut ready: impl FnMut(&str) -> Option<T>) -> Result<T> {
        let deadline = Instant::now() + within;
        loop {
            if let Some(value) = ready(&self.printed()) {
                return Ok(value);
            }
            if let Some(status) = self.shell.try_wait()? {
                bail!("{} ended ({status}):\n{}", self.name, self.printed());
            }
            if Instant::now() > deadline {
                bail!("{} was not ready within {within:?}:\n{}", self.name, self.printed());
            }
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// All it has printed so far.
    pub fn printed(&self) -> String {
        fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // A failure here means that it has already gone, which is what we want.
        self.shell.wait().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("running-{name}-{}", std::process::id()))
    }

    fn sh(script: &str) -> Command {
        let mut sh = Command::new("sh");
        sh.args(["-c", script]);
        sh
    }

    fn is_alive(pid: &str) -> bool {
        // A zombie has an entry but no command line.
        fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| !line.is_empty())
    }

    #[test]
    fn dropping_it_stops_it_and_all_it_started() {
        let log = log("drop");
        let script = "sleep 100 & echo $!; echo $$; echo ready; wait";
        let mut running = Running::start(&sh(script), Stop::Terminate, &log).expect("it starts");
        let printed = running.until(Duration::from_secs(5), |it| it.contains("ready").then(|| it.to_owned()));
        let printed = printed.expect("it says ready");
        let pids: Vec<&str> = printed.lines().take(2).collect();
        assert!(pids.iter().all(|pid| is_alive(pid)));
        drop(running);
        assert!(pids.iter().all(|pid| !is_alive(pid)), "{pids:?}");
        fs::remove_file(log).ok();
    }

    #[test]
    fn one_that_ends_early_shows_what_it_said() {
        let log = log("early");
        let mut running =
            Running::start(&sh("echo the port is taken; exit 7"), Stop::Terminate, &log).expect("starts");
        let error = running.until(Duration::from_secs(5), |_| None::<()>).expect_err("it ended");
        assert!(error.to_string().contains("the port is taken"), "{error}");
        fs::remove_file(log).ok();
    }

    #[test]
    fn one_that_will_not_listen_is_stopped_all_the_same() {
        let log = log("deaf");
        let mut running =
            Running::start(&sh("trap '' TERM; echo $$; while :; do sleep 1; done"), Stop::Terminate, &log)
                .expect("starts");
        let pid =
            running.until(Duration::from_secs(5), |it| it.lines().next().map(str::to_owned)).expect("its id");
        drop(running);
        assert!(!is_alive(&pid));
        fs::remove_file(log).ok();
    }
}
