//! What a first visit weighs, beside what it may weigh.

use anyhow::{Result, ensure};

use super::pack::Packed;

/// One promise to a phone: what is fetched, how much it may be and how little we aim for.
struct Budget {
    what: &'static str,
    /// Files by their names; `*` stands for the heaviest language.
    files: &'static [&'static str],
    fails_over: usize,
    aim: usize,
}

const KB: usize = 1024;

const BUDGETS: [Budget; 3] = [
    Budget {
        what: "family app, all screens, one language",
        files: &["family.js", "family.wasm", "family.css", "words/family.*"],
        fails_over: 160 * KB,
        aim: 120 * KB,
    },
    Budget {
        what: "team app, all screens, one language",
        files: &["team.js", "team.wasm", "team.css", "words/team.*"],
        fails_over: 300 * KB,
        aim: 220 * KB,
    },
    Budget {
        what: "words of the family app, one language",
        files: &["words/family.*"],
        fails_over: 20 * KB,
        aim: 12 * KB,
    },
];

/// Prints the table and fails if anything is over what fails the build.
pub(super) fn check(packed: &Packed) -> Result<()> {
    let mut over = Vec::new();
    eprintln!("      {:<40}{:>10}{:>10}{:>10}", "brotli, first visit", "weighs", "aim", "at most");
    for budget in BUDGETS {
        let weighs = weigh(packed, &budget);
        let mark = if weighs > budget.aim { " over the aim" } else { "" };
        eprintln!(
            "      {:<40}{:>10}{:>10}{:>10}{mark}",
            budget.what,
            kb(weighs),
            kb(budget.aim),
            kb(budget.fails_over)
        );
        if weighs > budget.fails_over {
            over.push(budget.what);
        }
    }
    ensure!(over.is_empty(), "too heavy for a cheap phone: {}", over.join("; "));
    Ok(())
}

fn weigh(packed: &Packed, budget: &Budget) -> usize {
    let brotli = |name: &str| packed.files.get(name).map_or(0, |it| it.brotli);
    let heaviest = |start: &str| {
        let fits = packed.files.iter().filter(|(name, _)| name.starts_with(start));
        fits.map(|(_, weight)| weight.brotli).max().unwrap_or(0)
    };
    budget.files.iter().map(|name| name.strip_suffix('*').map_or_else(|| brotli(name), heaviest)).sum()
}

fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / KB as f64)
}
