//! What lies where, and how much of it.

use crate::tree::{every_file, paths};

/// The top level is what the design says, and files tools insist on.
fn stray_at_the_top(paths: &[String]) -> Vec<&str> {
    let known = [
        "app",
        "public",
        "locales",
        "style",
        "tests",
        "README.md",
        "Cargo.toml",
        "Cargo.lock",
        "rust-toolchain.toml",
        "LICENSE",
    ];
    let top = paths.iter().filter_map(|path| path.split('/').next());
    let mut stray: Vec<&str> = top.filter(|name| !name.starts_with('.') && !known.contains(name)).collect();
    stray.dedup();
    stray
}

#[test]
fn the_top_level_is_as_designed() {
    assert_eq!(stray_at_the_top(paths()), [""; 0]);
    for needed in ["app/ARCHITECTURE.md", "app/CHANGELOG.md", "README.md", "LICENSE", ".ci/run"] {
        assert!(paths().iter().any(|path| path == needed), "{needed} is missing");
    }
    let bad = ["app/x.rs".to_owned(), "docs/x.md".to_owned(), "docs/y.md".to_owned(), ".ci/run".to_owned()];
    assert_eq!(stray_at_the_top(&bad), ["docs"]);
}

/// 400 lines are what a person holds in their head.
fn too_long(text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > 400 { vec![format!("{lines} lines; 400 are enough")] } else { Vec::new() }
}

#[test]
fn no_file_is_too_long() {
    let written_by_hand = |path: &str| {
        let generated = path.starts_with("tests/snapshots/") || path.contains("/snapshots/");
        [".rs", ".css", ".ftl", ".js", ".toml"].iter().any(|end| path.ends_with(end)) && !generated
    };
    every_file(written_by_hand, too_long, &[]);
    assert_eq!(too_long(&"x\n".repeat(401)).len(), 1);
    assert!(too_long(&"x\n".repeat(400)).is_empty());
}

/// A tab in an editor shows the name of the file: `mod.rs` says nothing, `goal.rs` does. Nor do drawers for anything.
fn nameless(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    ["mod.rs", "utils.rs", "util.rs", "helpers.rs", "helper.rs", "misc.rs"].contains(&file)
}

#[test]
fn every_file_has_a_name() {
    let nameless: Vec<_> = paths().iter().filter(|path| self::nameless(path)).collect();
    assert!(nameless.is_empty(), "{nameless:?}");
    assert!(
        self::nameless("app/ui/src/utils.rs")
            && self::nameless("app/x/mod.rs")
            && !self::nameless("app/x/goal.rs")
    );
}

/// Words of the whole house rather than of one feature; and after them, words whose feature has another noun in code. The
/// second kind may only shrink: rename the file.
const NOT_FEATURES: [&str; 6] = ["common", "glossary", "language", "site-safe", "team-away", "team-safety"];

/// The noun of a file of words or of styles must be the name of a module: one noun in every room.
fn without_a_module<'a>(nouns: impl Iterator<Item = &'a str>, modules: &[String]) -> Vec<&'a str> {
    let plain = |noun: &str| {
        let start = ["team-", "family-", "site-", "my-"].iter().find_map(|face| noun.strip_prefix(face));
        start.unwrap_or(noun).replace('-', "_")
    };
    let known = |noun: &str| modules.iter().any(|it| *it == plain(noun) || *it == noun.replace('-', "_"));
    nouns.filter(|noun| !known(noun)).collect()
}

#[test]
fn a_feature_has_the_same_noun_in_every_room() {
    let rooms = ["domain", "api", "site", "client", "ui"];
    let rust = paths().iter().filter(|path| crate::tree::is_source_of(path, &rooms));
    let mut modules: Vec<String> =
        rust.filter_map(|path| Some(path.rsplit('/').next()?.strip_suffix(".rs")?.to_owned())).collect();
    // The rooms themselves: what all of the interface says.
    modules.extend(rooms.map(str::to_owned));
    let stem = |path: &'static String, folder: &str, end: &str| {
        path.strip_prefix(folder)?.strip_suffix(end).filter(|it| !it.contains('/'))
    };
    let words = paths().iter().filter_map(|path| stem(path, "locales/en-GB/", ".ftl"));
    let mut strange = without_a_module(words, &modules);
    let known = |noun: &str| modules.iter().any(|it| it == noun);
    for noun in NOT_FEATURES {
        assert!(
            strange.contains(&noun) || known(noun),
            "{noun} is no exception any more; take it off the list"
        );
    }
    strange.retain(|noun| !NOT_FEATURES.contains(noun));
    assert!(strange.is_empty(), "no module has the noun of these files of words: {strange:?}");
    let styles = paths().iter().filter_map(|path| stem(path, "style/ui/", ".css"));
    let strange = without_a_module(styles, &modules);
    assert!(strange.is_empty(), "no component has the noun of these styles: {strange:?}");
    let modules = ["goal".to_owned(), "type_in".to_owned()];
    assert_eq!(without_a_module(["goal", "team-type-in", "goals"].into_iter(), &modules), ["goals"]);
}
