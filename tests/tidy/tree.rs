//! The files of the house, as git knows them, with those about to be added.

use std::fs;
use std::process::Command;
use std::sync::OnceLock;

/// One file that holds text.
pub(crate) struct File {
    /// From the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every file of text, in order of their paths.
pub(crate) fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let read = |path: &String| {
            let bytes = fs::read(xtask::house::root().join(path)).ok()?;
            Some(File { path: path.clone(), text: String::from_utf8(bytes).ok()? })
        };
        paths().iter().filter_map(read).collect()
    })
}

/// Every path, whether text or not.
pub(crate) fn paths() -> &'static [String] {
    static PATHS: OnceLock<Vec<String>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let mut git = Command::new("git");
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(xtask::house::root());
        let list = xtask::command::output(&mut git).expect("the house is a git checkout");
        let there = |path: &&str| !path.is_empty() && xtask::house::root().join(path).exists();
        let mut paths: Vec<String> = list.split('\0').filter(there).map(str::to_owned).collect();
        paths.sort();
        paths
    })
}

/// The text of one file that must be there.
pub(crate) fn text(path: &str) -> &'static str {
    &files().iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is missing")).text
}

/// The rule holds for every file that `which` chooses, and there is at least one. Files in `except` must break it.
#[track_caller]
pub(crate) fn every_file(which: impl Fn(&str) -> bool, rule: impl Fn(&str) -> Vec<String>, except: &[&str]) {
    let chosen: Vec<&File> = files().iter().filter(|file| which(&file.path)).collect();
    assert!(!chosen.is_empty(), "there is no file this rule is about");
    let mut broken = Vec::new();
    for file in chosen {
        let faults = rule(&file.text);
        match except.contains(&file.path.as_str()) {
            true if faults.is_empty() => {
                broken.push(format!("{}: no exception any more; take it off the list", file.path))
            }
            true => (),
            false => broken.extend(faults.iter().map(|fault| format!("{}: {fault}", file.path))),
        }
    }
    for path in except {
        assert!(paths().iter().any(|it| it == path), "{path} is gone; take it off the list");
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// The lines of a text that are wrong, each with its number and what is wrong with it.
pub(crate) fn lines(text: &str, wrong: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let numbered = text.lines().enumerate();
    numbered.filter_map(|(index, line)| Some(format!("line {}: {}", index + 1, wrong(line)?))).collect()
}

pub(crate) fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

/// Rust of a crate that is not a test of it.
pub(crate) fn is_source_of(path: &str, crates: &[&str]) -> bool {
    let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
    is_rust(path) && !is_test && crates.iter().any(|it| path.starts_with(&format!("app/{it}/src/")))
}
