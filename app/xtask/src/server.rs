//! The real server, started for a while: to tell stories with, to weigh and to measure.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{fs, str};

use anyhow::{Context, Result, bail};

use crate::folder::Folder;
use crate::running::{Running, Stop};
use crate::{command, house};

const START: Duration = Duration::from_secs(60);

/// A server of our own on loopback with the sample council, its data in a folder that goes when it does.
pub struct Server {
    port: u16,
    clock: PathBuf,
    running: Running,
}

/// How a server is started.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Without the sample families.
    pub empty: bool,
    /// Over https, with a certificate made for it and fresh passphrases; its clock then cannot be set.
    pub https: bool,
}

/// Builds the server as `cargo xtask run` does. Quick when nothing changed.
pub fn build() -> Result<()> {
    command::run(&mut command::cargo(["build", "--locked", "--package", "server", "--bin", "server"]))
}

/// Where [`build`] leaves it.
///
/// It is built as tests build it, not optimised: it is there in half the time, and its heavy parts (passphrases,
/// sealing) are optimised in every profile.
pub fn program() -> PathBuf {
    house::target().join("debug/server")
}

impl Server {
    /// Starts the server with the bundle in `assets` and waits until it answers.
    pub fn start(assets: &Path, settings: &Settings) -> Result<Server> {
        let folder = Folder::new("server")?;
        let clock = folder.path().join("clock");
        fs::write(&clock, "0")?;
        let mut command = Command::new(program());
        command.current_dir(house::root()).args(["run", "--listen", "127.0.0.1:0"]);
        command.arg("--data").arg(folder.path().join("data")).arg("--assets").arg(assets);
        match settings.https {
            true => command.arg("--phone"),
            false => command.arg("--clock-file").arg(&clock),
        };
        if settings.empty {
            command.arg("--empty");
        }
        let mut running = Running::start(&command, Stop::Terminate, folder)?;
        let port = running.until(START, answers_at).context("the server does not start")?;
        Ok(Server { port, clock, running })
    }

    /// Its port on loopback.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// All it has printed so far: who can sign in and how, among other things.
    pub fn printed(&self) -> String {
        self.running.printed()
    }

    /// From now on its clock is `ahead` of this machine's.
    pub fn move_clock(&self, ahead: Duration) -> Result<()> {
        fs::write(&self.clock, ahead.as_millis().to_string()).context("cannot set the server's clock")
    }
}

/// The port in the address it prints once it listens. Knocking at a port instead would now and then find ourselves:
/// a connection from a port to that very port stands.
fn answers_at(printed: &str) -> Option<u16> {
    let address = printed.lines().find_map(|line| line.strip_prefix("Open "))?;
    address.rsplit(':').next()?.trim_end_matches('/').parse().ok()
}

/// What a server answered.
pub struct Reply {
    /// As in 200.
    pub status: u16,
    /// Its headers, as they came.
    pub head: String,
    /// Its body, as it came.
    pub body: Vec<u8>,
}

impl Reply {
    /// A header by its name, in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.lines().filter_map(|line| line.split_once(':'));
        fields.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// Asks for a page as a browser that takes brotli would, for somebody who reads `language`, without following anywhere.
pub fn get(port: u16, path: &str, language: &str) -> Result<Reply> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).context("nobody listens")?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let host = format!("host: localhost:{port}\r\nconnection: close");
    let takes = format!("accept-encoding: br\r\naccept-language: {language}");
    write!(stream, "GET {path} HTTP/1.1\r\n{host}\r\n{takes}\r\n\r\n")?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let Some(end) = bytes.windows(4).position(|it| it == b"\r\n\r\n") else {
        bail!("{path}: an answer without an end")
    };
    let head = str::from_utf8(&bytes[..end])?.to_owned();
    let status =
        head.split(' ').nth(1).and_then(|it| it.parse().ok()).context("an answer without a status")?;
    let reply = Reply { status, head, body: bytes[end + 4..].to_vec() };
    if reply.header("transfer-encoding").is_some() {
        bail!("{path}: this comes in chunks; pages have a length");
    }
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_answers_where_it_says() {
        assert_eq!(answers_at("Alongside\n\nOpen http://localhost:41234\n"), Some(41234));
        assert_eq!(answers_at("Open https://192.0.2.7:8443\n\ncode"), Some(8443));
        for not_yet in ["", "making the sample: 40 %", "Open "] {
            assert_eq!(answers_at(not_yet), None, "{not_yet:?}");
        }
    }
}
