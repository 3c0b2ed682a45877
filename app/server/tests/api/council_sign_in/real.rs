//! A provider that others wrote (`oidc-provider`, from npm): a worker keeps it, comes in by it, and a stranger does not.
use super::{comes_back, sets_out};
use crate::{
    persona::{Persona, Reply, Sent},
    portal::TestPortal,
};
use api::account::ReadMe;
use server::{
    clock::Clock,
    council_sign_in::provider::{Algorithm, ProviderSettings},
};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What is needed, and the lock that says in which version.
const FILES: [&str; 3] = ["package.json", "package-lock.json", "provider.mjs"];

/// The provider, as a process of its own. Ends with the test.
struct Real {
    child: Child,
    issuer: String,
    /// What it goes on to say, which nobody reads: it would end if nobody could.
    _out: BufReader<ChildStdout>,
}

impl Real {
    fn start() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oidc-provider");
        fetch(&folder);
        let mut child = Command::new("node")
            .arg("provider.mjs")
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node comes with npm, which `cargo xtask test` installs");
        let mut issuer = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("it is ours"));
        out.read_line(&mut issuer).expect("it says where it is");
        Self { child, issuer: issuer.trim().to_owned(), _out: out }
    }
}
impl Drop for Real {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Fetches the provider in the version the lock names, unless it is there.
fn fetch(folder: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api/council_sign_in/real");
    fs::create_dir_all(folder).expect("a folder");
    let text = |path: &Path| fs::read_to_string(path).unwrap_or_default();
    let done = folder.join("fetched.json");
    let wanted = text(&from.join("package-lock.json"));
    for name in FILES {
        fs::copy(from.join(name), folder.join(name)).expect("a copy");
    }
    if text(&done) == wanted {
        return;
    }
    let npm = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .status()
        .expect("npm, which `cargo xtask test` installs");
    assert!(npm.success(), "npm fetches the provider");
    fs::write(done, wanted).expect("a mark");
}

/// A browser at the provider's: cookies, and the way from page to page.
#[derive(Default)]
struct Browser(BTreeMap<String, String>);

impl Browser {
    /// Sends one request, and gives the way it is led.
    async fn goes(&mut self, issuer: &str, method: &str, address: &str, form: &str) -> String {
        let host = issuer.trim_start_matches("http://");
        let path = address.trim_start_matches(issuer);
        let cookies: Vec<_> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            cookies.join("; "),
            form.len(),
        );
        let mut stream = TcpStream::connect(host).await.expect("it is there");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("answered");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let head = answer.split("\r\n\r\n").next().unwrap_or_default();
        let mut led = String::new();
        for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
            match name.to_ascii_lowercase().as_str() {
                "location" => value.clone_into(&mut led),
                "set-cookie" => {
                    let (name, value) =
                        value.split(';').next().and_then(|it| it.split_once('=')).expect("a cookie");
                    self.0.insert(name.to_owned(), value.to_owned());
                }
                _ => {}
            }
        }
        led
    }

    /// Signs in there with this name, and gives the address it is sent back to.
    async fn signs_in(&mut self, issuer: &str, address: &str, name: &str) -> String {
        let mut at = self.goes(issuer, "GET", address, "").await;
        for _ in 0..10 {
            if at.starts_with("http://localhost:8080/") {
                return at;
            }
            assert!(!at.is_empty(), "it leads on");
            let is_asked = at.contains("/interaction/");
            let page = self.goes(issuer, "GET", &at, "").await;
            at = match (is_asked, page.is_empty()) {
                (true, true) => {
                    // The same page asks who it is first, and then whether that is all right.
                    let asked = if self.0.contains_key("asked") { "consent" } else { "login" };
                    self.0.insert("asked".to_owned(), "yes".to_owned());
                    let form = format!("prompt={asked}&login={name}&password=any");
                    self.goes(issuer, "POST", &at, &form).await
                }
                _ => page,
            };
        }
        panic!("it never ends");
    }
}

async fn comes(portal: &TestPortal, who: &Persona, real: &Real, address: &str, name: &str) -> Reply {
    let sent = who.sends(Sent::new("GET", address)).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let back = Browser::default().signs_in(&real.issuer, sent.header("location"), name).await;
    let set_out = super::read_way(&sent);
    let (_, query) = back.split_once('?').expect("a query");
    portal.send(comes_back(&set_out, query)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_keeps_it_and_comes_in_and_a_stranger_does_not() {
    let real = tokio::task::spawn_blocking(Real::start).await.expect("it starts");
    let portal = TestPortal::open().await.with_provider(ProviderSettings {
        issuer: real.issuer.clone(),
        client_id: "alongside".to_owned(),
        client_secret: "a secret of two, long enough for anybody".to_owned(),
        algorithms: vec![Algorithm::Rs256],
    });
    // It goes by this machine's clock; so do we, to the minute.
    let ahead = Clock::of_this_machine().now().millis() - portal.clock.now().millis();
    portal.clock.pass_minutes(ahead / 60_000 + 1);
    let grace = Persona::new(portal.clone(), portal.grace().await.cookie);
    let kept = comes(&portal, &grace, &real, "/sign-in/council?keep=me", "grace").await;
    assert_eq!((kept.status, kept.header("location")), (303, "/team"), "{}", kept.text());
    let came = comes(&portal, &portal.nobody(), &real, "/sign-in/council", "grace").await;
    assert_eq!((came.status, came.header("location")), (303, "/team"), "{}", came.text());
    assert!(Persona::new(portal.clone(), came.cookie()).asks(&ReadMe {}).await.is_ok());
    let stranger = comes(&portal, &portal.nobody(), &real, "/sign-in/council", "mallory").await;
    assert_eq!((stranger.status, stranger.cookie()), (403, None));
    assert!(stranger.text().contains("You have no account here yet"));
    // Another way's code, from a provider that keeps the rules: the proof is missing.
    let (one, other) = (
        sets_out(&portal.nobody(), "/sign-in/council").await,
        portal.send(Sent::new("GET", "/sign-in/council")).await,
    );
    let theirs = Browser::default().signs_in(&real.issuer, other.header("location"), "grace").await;
    let code = theirs.split(['?', '&']).find(|part| part.starts_with("code=")).expect("a code");
    let iss = theirs.split(['?', '&']).find(|part| part.starts_with("iss=")).expect("its name");
    let reply = portal.send(comes_back(&one, &format!("{code}&{iss}&state={}", one.state()))).await;
    super::is_refused(&reply, "another's code");
}
