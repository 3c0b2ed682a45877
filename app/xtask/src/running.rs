//! A program started for a while: it stops when we are done with it, and when we die.

use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::folder::Folder;

/// Our child is this shell. It starts the program in a session of its own and watches the pipe from us: the pipe
/// closes when the handle is dropped and also when our process ends in any way, even killed. Then it asks the whole
/// session to stop, after five seconds no longer asks, and clears the folder away.
const WATCH: &str = r#"
    signal=$1; folder=$2; shift 2
    exec 3<&0
    setsid "$@" </dev/null 3<&- &
    child=$!
    (
        read -r _ <&3
        kill -s "$signal" -- "-$child"
        for _ in 1 2 3 4 5 6 7 8 9 10; do kill -s 0 -- "-$child" || break; sleep 0.5; done
        kill -s KILL -- "-$child"
        rm -rf -- "$folder"
    ) 2>/dev/null &
    wait "$child"
"#;

const LOG: &str = "printed";

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
    folder: Folder, // After `shell`, so that nobody uses it any more when it goes.
}

impl Running {
    /// Starts `command`, which may use `folder` as long as it runs; all it prints goes there too.
    pub fn start(command: &Command, stop: Stop, folder: Folder) -> Result<Running> {
        let name = command.get_program().to_string_lossy().into_owned();
        let file = File::create(folder.path().join(LOG)).context("cannot keep what a program prints")?;
        let mut shell = Command::new("sh");
        shell.args(["-c", WATCH, "sh", if matches!(stop, Stop::Interrupt) { "INT" } else { "TERM" }]);
        shell.arg(folder.path()).arg(command.get_program()).args(command.get_args());
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
        Ok(Running { name, shell, folder })
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
        let bytes = fs::read(self.folder.path().join(LOG));
        bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
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
    use std::io::{BufRead, BufReader};

    fn start(script: &str) -> Running {
        let mut sh = Command::new("sh");
        sh.args(["-c", script]);
        Running::start(&sh, Stop::Terminate, Folder::new("running").expect("a folder")).expect("it starts")
    }

    fn is_alive(pid: &str) -> bool {
        // A zombie has an entry but no command line.
        fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| !line.is_empty())
    }

    #[test]
    fn dropping_it_stops_it_and_all_it_started() {
        let mut running = start("sleep 100 & echo $!; echo $$; echo ready; wait");
        let printed = running.until(Duration::from_secs(5), |it| it.contains("ready").then(|| it.to_owned()));
        let printed = printed.expect("it says ready");
        let pids: Vec<&str> = printed.lines().take(2).collect();
        assert!(pids.iter().all(|pid| is_alive(pid)));
        let folder = running.folder.path().to_owned();
        drop(running);
        assert!(pids.iter().all(|pid| !is_alive(pid)) && !folder.exists(), "{pids:?}");
    }

    #[test]
    fn one_that_ends_early_shows_what_it_said() {
        let mut running = start("echo the port is taken; exit 7");
        let error = running.until(Duration::from_secs(5), |_| None::<()>).expect_err("it ended");
        assert!(error.to_string().contains("the port is taken"), "{error}");
    }

    #[test]
    fn one_that_will_not_listen_is_stopped_all_the_same() {
        let mut running = start("trap '' TERM; echo $$; while :; do sleep 1; done");
        let first = |it: &str| it.contains('\n').then(|| it.trim().to_owned());
        let pid = running.until(Duration::from_secs(5), first).expect("its id");
        drop(running);
        assert!(!is_alive(&pid));
    }

    #[test]
    fn it_stops_when_we_are_killed() {
        // This program starts itself, to have somebody to kill.
        if std::env::var_os("ALONGSIDE_DIES").is_some() {
            let mut running = start("echo $$; sleep 100");
            let pid = running.until(Duration::from_secs(5), |it| it.contains('\n').then(|| it.to_owned()));
            println!("started {} {}", pid.expect("its id").trim(), running.folder.path().display());
            thread::sleep(Duration::from_secs(60));
        }
        let mut us = Command::new(std::env::current_exe().expect("we are a program"));
        us.args(["--exact", "running::tests::it_stops_when_we_are_killed", "--nocapture"])
            .env("ALONGSIDE_DIES", "1");
        let mut us = us.stdout(Stdio::piped()).spawn().expect("it starts");
        let lines = BufReader::new(us.stdout.take().expect("it is piped")).lines().map_while(Result::ok);
        let line = lines.filter_map(|it| it.split_once("started ").map(|(_, rest)| rest.to_owned())).next();
        let (pid, folder) = line.as_deref().and_then(|it| it.split_once(' ')).expect("it says so");
        assert!(is_alive(pid) && fs::exists(folder).expect("we may look"));
        us.kill().expect("it is ours");
        us.wait().expect("it is ours");
        let deadline = Instant::now() + Duration::from_secs(8);
        while (is_alive(pid) || fs::exists(folder).expect("we may look")) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        assert!(!is_alive(pid) && !fs::exists(folder).expect("we may look"));
    }
}
