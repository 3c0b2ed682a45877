//! What it is like on a slow phone, beside a page of the GOV.UK Frontend: `cargo xtask bench --phone`.
//!
//! Each visit has a browser of its own with nothing in it, on a line and with a processor as slow as a cheap phone's. The
//! pages take turns, so that whatever else the machine does meets all of them: only the ratios mean something.

use std::env;

use anyhow::{Context, Result};
use tests::{Browser, Portal};

mod peer;
mod visit;

use visit::{Visit, visit};

/// What is visited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Peer,
    Site,
    SignIn,
    Home,
}

impl Place {
    const ALL: [Place; 4] = [Place::Peer, Place::Site, Place::SignIn, Place::Home];

    fn name(self) -> &'static str {
        match self {
            Place::Peer => "a page of the GOV.UK Frontend",
            Place::Site => "a public page",
            Place::SignIn => "signing in",
            Place::Home => "the family's first screen",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Place::Peer => "/",
            Place::Site => "/en-GB/core-group",
            Place::SignIn => "/en-GB/sign-in",
            Place::Home => "/my",
        }
    }

    /// When somebody can begin to use it, as a script sees it.
    fn is_usable(self) -> &'static str {
        match self {
            // Its own script has taken the page over.
            Place::Peer => "document.querySelector('[data-govuk-exit-this-page-init]')",
            Place::Site | Place::SignIn => "document.readyState === 'complete'",
            // What the server knows stands there, not only that it is on its way.
            Place::Home => "document.querySelector('main section') && !document.querySelector('.loading')",
        }
    }
}

/// The folder with the GOV.UK Frontend, and how many rounds.
#[tokio::main]
async fn main() -> Result<()> {
    let mut args = env::args().skip(1);
    let folder = args.next().context("where is the GOV.UK Frontend?")?;
    let rounds: usize = args.next().map_or(Ok(5), |rounds| rounds.parse())?;
    let (product, peer) = (Portal::product(), Portal::elsewhere(peer::serve(folder.as_ref())?));
    let mut visits: [Vec<(Visit, Visit)>; Place::ALL.len()] = Default::default();
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        for (place, seen) in Place::ALL.into_iter().zip(&mut visits) {
            let portal = if place == Place::Peer { &peer } else { &product };
            let browser = portal.somebody().await;
            if place == Place::Home {
                sign_in(&browser).await;
            }
            let first = visit(&browser, place.path(), place.is_usable()).await;
            let again = visit(&browser, place.path(), place.is_usable()).await;
            browser.closes().await;
            seen.push((first, again));
        }
    }
    print(&visits);
    Ok(())
}

/// From a page that brings nothing of the app along, so that its first visit is one.
async fn sign_in(browser: &Browser) {
    browser.opens("/robots.txt").await;
    let script = "return fetch('/sign-in', { method: 'POST', body: new URLSearchParams({ \
        name: 'garden lamp river', passphrase: 'toast crumbs on the sofa', language: 'en-GB' }) \
        }).then(answer => answer.url)";
    let came = browser.script(script).await;
    let came = came.as_str().unwrap_or_default();
    assert!(came.ends_with("/my"), "signing in leads to {came}");
}

/// What is said of each place, and how it is read off the visits.
const COLUMNS: [(&str, Of); 4] = [
    ("heading, Exit", |(first, _)| first.paint),
    ("usable", |(first, _)| first.usable),
    ("usable again", |(_, again)| again.usable),
    ("blocked, ms", |(first, _)| first.blocked),
];

type Of = fn(&(Visit, Visit)) -> f64;

fn print(visits: &[Vec<(Visit, Visit)>; Place::ALL.len()]) {
    println!("\n{:<34}{}", "of the GOV.UK page", COLUMNS.map(|(name, _)| format!("{name:>14}")).concat());
    for (place, seen) in Place::ALL.into_iter().zip(visits) {
        let cells = COLUMNS.map(|(name, of)| match name.ends_with("ms") {
            // Time that may be nothing at all is no ratio.
            true => format!("{:>14.0}", middle(seen, of)),
            false => format!("{:>14.2}", middle(seen, of) / middle(&visits[0], of)),
        });
        println!("{:<34}{}", place.name(), cells.concat());
    }
}

fn middle(seen: &[(Visit, Visit)], of: Of) -> f64 {
    let mut all: Vec<f64> = seen.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}
