//! Starts real browsers: Debian's Chromium and WebKitGTK, each through its own WebDriver.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use xtask::folder::Folder;
use xtask::postgres::free_port;
use xtask::running::{Running, Stop};

const START: Duration = Duration::from_secs(30);

/// Which browser a person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// What most phones have.
    Chromium,
    /// What iPhones are nearest to.
    WebKit,
}

/// A WebDriver that listens on loopback, and what it needs beside it.
pub(crate) struct Driver {
    port: u16,
    _running: Running,
}

impl Driver {
    fn start(program: &str, args: &[&str], env: &[(&str, String)]) -> Result<Driver> {
        let (port, folder) = (free_port()?, Folder::new("driver")?);
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).args(args).envs(env.iter().cloned());
        // Whatever the browser writes goes where it is thrown away.
        command.env("HOME", folder.path()).env("TMPDIR", folder.path());
        let mut running = Running::start(&command, Stop::Terminate, folder)?;
        let listens = |_: &str| {
            let knock = std::net::TcpStream::connect(("127.0.0.1", port)).ok()?;
            // Where nobody listens yet, a connection from a port to that very port can stand: that is ourselves.
            (knock.local_addr().ok() != knock.peer_addr().ok()).then_some(())
        };
        running.until(START, listens).with_context(|| format!("{program} does not listen"))?;
        Ok(Driver { port, _running: running })
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A new browser with nothing in it, whose person reads `language`. Give the second value back when it is closed.
pub(crate) async fn open(engine: Engine, language: &str) -> Result<(WebDriver, Option<Driver>)> {
    match engine {
        Engine::Chromium => {
            let driver = WebDriver::new(chromedriver().address(), capabilities(chromium(language))).await;
            Ok((driver.context("Chromium does not open")?, None))
        }
        // Its driver serves one browser at a time, so each browser has a driver.
        Engine::WebKit => {
            let display = [("DISPLAY", display().to_owned()), ("LANGUAGE", language.replace('-', "_"))];
            let own = Driver::start("WebKitWebDriver", &["--host=127.0.0.1"], &display)?;
            let driver = WebDriver::new(own.address(), capabilities(webkit()?)).await;
            Ok((driver.context("WebKitGTK does not open")?, Some(own)))
        }
    }
}

/// One for all tests of a program; it ends with the program.
fn chromedriver() -> &'static Driver {
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    DRIVER.get_or_init(|| {
        Driver::start("chromedriver", &["--log-level=SEVERE"], &[]).expect("chromedriver starts")
    })
}

fn chromium(language: &str) -> Value {
    // The pipe ends Chromium with its driver; the rest keeps it on this machine and from asking questions.
    let args = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--remote-debugging-pipe",
        "--force-device-scale-factor=1",
        "--window-size=1280,900",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ];
    json!({
        "browserName": "chrome",
        "acceptInsecureCerts": true,
        "goog:chromeOptions": {
            "binary": "/usr/bin/chromium",
            "args": args,
            "prefs": { "intl.accept_languages": format!("{language},en") },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn webkit() -> Result<Value> {
    Ok(json!({
        "acceptInsecureCerts": true,
        "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] },
    }))
}

/// Debian keeps it beside the library, in the folder of the machine's kind.
fn mini_browser() -> Result<String> {
    let libraries = fs::read_dir("/usr/lib").context("there is no /usr/lib")?.flatten();
    let mut places = libraries.map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"));
    let place = places.find(|place| place.exists()).context("there is no MiniBrowser of webkit2gtk-4.1")?;
    Ok(place.to_string_lossy().into_owned())
}

/// A screen in memory for WebKitGTK, which has no headless way. One for all tests of a program.
fn display() -> &'static str {
    static SCREEN: OnceLock<(String, Running)> = OnceLock::new();
    &SCREEN.get_or_init(|| screen().expect("Xvfb starts")).0
}

fn screen() -> Result<(String, Running)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"]);
    let mut running = Running::start(&command, Stop::Terminate, Folder::new("screen")?)?;
    // It chooses a free display, makes it ready and then says its number.
    let number = |log: &str| {
        log.lines().find_map(|line| line.trim().parse::<u32>().ok()).filter(|_| log.ends_with('\n'))
    };
    let number = running.until(START, number)?;
    Ok((format!(":{number}"), running))
}

fn capabilities(value: Value) -> Capabilities {
    let Value::Object(map) = value else { unreachable!("capabilities are an object") };
    Capabilities::from(map)
}

/// Whether this machine's browsers are all there, for a clear word instead of many failures.
pub(crate) fn are_installed() -> bool {
    ["/usr/bin/chromium", "/usr/bin/chromedriver"].iter().all(|path| Path::new(path).exists())
}
