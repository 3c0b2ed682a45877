//! What a first visit weighs, beside what it may weigh.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::pack::Packed;
use super::visit::{self, Visit};
use crate::server::{Server, Settings};

/// One promise to a phone, in bytes as they travel.
struct Budget {
    what: &'static str,
    fails_over: usize,
    aim: usize,
}

const KB: usize = 1024;

/// Section 10 of the design.
const SITE: Budget = Budget { what: "the heaviest public page", fails_over: 25 * KB, aim: 15 * KB };
const SIGN_IN: Budget =
    Budget { what: "signing in, the app beside it not counted", fails_over: 30 * KB, aim: 20 * KB };
const FAMILY: Budget =
    Budget { what: "family app, all screens, one language", fails_over: 160 * KB, aim: 120 * KB };
const TEAM: Budget =
    Budget { what: "team app, all screens, one language", fails_over: 300 * KB, aim: 220 * KB };
const LETTER: Budget =
    Budget { what: "reading a letter: script and Wasm", fails_over: 40 * KB, aim: 30 * KB };
const WORDS: Budget = Budget { what: "of which words of the family app", fails_over: 20 * KB, aim: 12 * KB };

/// Visits everything for the first time, prints what that weighs, and fails if anything is over what fails the build.
pub(super) fn check(out: &Path, packed: &Packed) -> Result<()> {
    let server = Server::start(out, &Settings { empty: true, https: false })?;
    let (sign_in, pages): (Vec<Visit>, Vec<Visit>) = visit::public_pages(server.port(), packed)?
        .into_iter()
        .partition(|it| it.html.contains("type=\"password\""));
    let heaviest =
        |visits: Vec<Visit>| visits.into_iter().max_by_key(Visit::bytes).context("no such page was found");
    let app = |name: &str, path: &str| -> Result<Visit> {
        let words = heaviest_words(packed, name).with_context(|| format!("the {name} app has no words"))?;
        let language = words.split('.').nth(1).unwrap_or_default();
        visit::visit(server.port(), path, language, packed, &[&format!("{name}.wasm"), words])
    };
    let family = app("family", "/my")?;
    let words = family.parts.iter().filter(|(name, _)| name.starts_with("words/")).cloned().collect();
    let words = Visit { path: String::new(), html: String::new(), parts: words };
    let team = app("team", "/team")?;
    let parts: Vec<_> = ["letter.js", "letter.wasm"]
        .into_iter()
        .map(|name| {
            let weight = packed.files.get(name).with_context(|| format!("{name} is not there"))?;
            Ok((name.to_owned(), weight.brotli))
        })
        .collect::<Result<_>>()?;
    let letter = Visit { path: String::new(), html: String::new(), parts };
    let table = [
        (SITE, heaviest(pages)?),
        (LETTER, letter),
        (SIGN_IN, heaviest(sign_in)?),
        (FAMILY, family),
        (WORDS, words),
        (TEAM, team),
    ];

    eprintln!("      {:<44}{:>10}{:>10}{:>10}", "brotli, everything counted", "weighs", "aim", "at most");
    for (Budget { what, fails_over, aim }, visit) in &table {
        let mark = if visit.bytes() > *aim { "  over the aim" } else { "" };
        eprintln!("      {what:<44}{:>10}{:>10}{:>10}{mark}", kb(visit.bytes()), kb(*aim), kb(*fails_over));
        let parts = visit.parts.iter().map(|(name, bytes)| format!("{name} {}", kb(*bytes)));
        eprintln!("        {} {}", visit.path, parts.collect::<Vec<_>>().join(", "));
    }
    let over = table.iter().filter(|(it, visit)| visit.bytes() > it.fails_over).map(|(it, _)| it.what);
    let over: Vec<&str> = over.collect();
    ensure!(over.is_empty(), "too heavy for a cheap phone: {}", over.join("; "));
    Ok(())
}

/// The file of words of the language that needs most.
fn heaviest_words<'a>(packed: &'a Packed, app: &str) -> Option<&'a str> {
    let start = format!("words/{app}.");
    let words = packed.files.iter().filter(|(name, _)| name.starts_with(&start));
    words.max_by_key(|(_, weight)| weight.brotli).map(|(name, _)| name.as_str())
}

fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / KB as f64)
}
