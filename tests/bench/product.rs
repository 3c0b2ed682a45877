//! Servers started for a while, the product's and the bare ones, and what they take of the machine.
use anyhow::{Context, Result, bail};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{All, Lengths};

/// A server at work; killed when dropped.
pub(crate) struct Serving {
    child: Child,
    pub(crate) address: SocketAddr,
    /// How long it took until it could be connected to.
    pub(crate) started: Duration,
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Starts the product on `database`, as a council would.
pub(crate) fn product(all: &All, council: &Path, database: &str, key_file: &Path) -> Result<Serving> {
    let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let mut command = Command::new(&all.server);
    command.args(["serve", "--public-url", &format!("http://{address}"), "--listen", &address.to_string()]);
    command.arg("--assets").arg(&all.assets).arg("--council").arg(council);
    command.args(["--database", database]).arg("--key-file").arg(key_file);
    command.env("ALONGSIDE_LOG", "warn");
    let begun = Instant::now();
    let mut serving = Serving { child: command.spawn()?, address, started: Duration::ZERO };
    while TcpStream::connect(address).is_err() {
        if let Some(status) = serving.child.try_wait()? {
            bail!("the server ended: {status}");
        }
        if begun.elapsed() > Duration::from_secs(60) {
            bail!("the server does not start");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    serving.started = begun.elapsed();
    Ok(serving)
}

/// Starts a bare limit in a process of its own, as the product has one.
pub(crate) fn bare(place: &str, families: u32, lengths: Lengths, records: bool) -> Result<Serving> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bare", place, &families.to_string()]).args(records.then_some("--records"));
    command.args(["--plan", &lengths.plan.to_string(), "--log", &lengths.log.to_string()]);
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().context("it is piped")?).read_line(&mut line)?;
    let address = line.trim().parse().with_context(|| format!("the bare limit said {line:?}"))?;
    Ok(Serving { child, address, started: Duration::ZERO })
}

impl Serving {
    /// Megabytes of memory it holds now.
    pub(crate) fn memory(&self) -> Result<f64> {
        self.status("VmRSS:")
    }
    /// The most it held.
    pub(crate) fn most_memory(&self) -> Result<f64> {
        self.status("VmHWM:")
    }
    fn status(&self, key: &str) -> Result<f64> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = text.lines().find_map(|line| line.strip_prefix(key)).context("Linux says so")?;
        Ok(line.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1024.0)
    }
}
