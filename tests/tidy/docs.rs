//! What is written for people who work on the house is true.

use crate::tree::{every_file, files, lines, paths, text};

/// The paths in back-ticks that are not there.
fn gone(document: &str, paths: &[String]) -> Vec<String> {
    let quoted = document.split('`').skip(1).step_by(2);
    let folders = ["app", "public", "locales", "style", "tests", ".ci", ".cargo"];
    let is_path = |it: &&str| {
        it.split('/').next().is_some_and(|top| folders.contains(&top)) && !it.contains(['<', '*', '{', ' '])
    };
    let there = |it: &str| {
        let it = it.trim_end_matches('/');
        paths
            .iter()
            .any(|path| path == it || path.starts_with(&format!("{it}/")) || path == &format!("{it}.rs"))
    };
    quoted.filter(is_path).filter(|it| !there(it)).map(|it| format!("`{it}` is not there")).collect()
}

#[test]
fn what_the_map_names_is_there() {
    every_file(|path| path == "app/ARCHITECTURE.md" || path == "README.md", |text| gone(text, paths()), &[]);
    let paths = ["app/domain/src/goal.rs".to_owned()];
    let document =
        "`app/domain/src/goal.rs`, `app/domain/src/goals.rs`, `app/domain`, `locales/<lang>`, `Permit`";
    assert_eq!(gone(document, &paths), ["`app/domain/src/goals.rs` is not there"]);
}

/// The tests a document names as `file::test` that are not in that file. `content` gives a file's text.
fn tests_gone<'a>(document: &str, content: impl Fn(&str) -> Option<&'a str>) -> Vec<String> {
    let quoted = document.split('`').skip(1).step_by(2);
    let named = quoted.filter_map(|it| it.split_once(".rs::"));
    let there = |(file, test): &(&str, &str)| {
        content(&format!("{file}.rs")).is_some_and(|text| text.contains(&format!("fn {test}(")))
    };
    named.filter(|it| !there(it)).map(|(file, test)| format!("{file}.rs has no test {test}")).collect()
}

#[test]
fn every_threat_names_tests_that_are_there() {
    let content = |path: &str| files().iter().find(|file| file.path == path).map(|file| file.text.as_str());
    let threats = text("app/THREATS.md");
    assert!(threats.matches(".rs::").count() > 30, "it names its tests");
    every_file(|path| path == "app/THREATS.md", |text| tests_gone(text, content), &[]);
    let one = |path: &str| (path == "a.rs").then_some("async fn it_holds() {}");
    assert_eq!(tests_gone("`a.rs::it_holds` `a.rs::it_held` `b.rs::it_holds`", one).len(), 2);
}

/// The lines of `[workspace.dependencies]` that name somebody else's crate and do not say why.
fn without_reason(manifest: &str) -> Vec<String> {
    let start = manifest.lines().skip_while(|line| *line != "[workspace.dependencies]").skip(1);
    let section = start.take_while(|line| !line.starts_with('['));
    let others =
        section.filter(|line| !line.is_empty() && !line.starts_with('#') && !line.contains("path = \""));
    others
        .filter(|line| line.split_once(" # ").is_none_or(|(_, why)| why.len() < 8))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_dependency_has_a_reason() {
    let bare = without_reason(text("Cargo.toml"));
    assert!(bare.is_empty(), "say why beside it:\n{}", bare.join("\n"));
    let manifest = "[workspace.dependencies]\n# -- ours\ndomain = { path = \"app/domain\" }\nserde = \"1\" # what travels\nrand = \"0.9\"\n[profile.dev]\nx = 1";
    assert_eq!(without_reason(manifest), ["rand = \"0.9\""]);
}

/// Every crate takes its versions from the one list.
fn own_versions(manifest: &str) -> Vec<String> {
    let manifest: toml::Table = manifest.parse().expect("Cargo reads it too");
    let tables = ["dependencies", "dev-dependencies", "build-dependencies"];
    let all = tables.iter().filter_map(|it| manifest.get(*it)?.as_table()).flatten();
    all.filter(|(_, it)| it.is_str() || it.get("version").is_some())
        .map(|(name, _)| format!("{name} has a version"))
        .collect()
}

#[test]
fn versions_are_in_one_list() {
    every_file(|path| path.ends_with("/Cargo.toml"), own_versions, &[]);
    assert_eq!(
        own_versions("[dependencies]\nserde = \"1\"\nrand.workspace = true\ntoml = { version = \"1\" }")
            .len(),
        2
    );
}

/// A lock file names what and which, not from where: every machine has its own way to a registry.
fn addresses(lock: &str) -> Vec<String> {
    lines(lock, |line| line.contains("\"resolved\": \"http").then(|| line.trim().to_owned()))
}

#[test]
fn no_lock_file_names_an_address() {
    every_file(|path| path.ends_with("package-lock.json"), addresses, &[]);
    assert_eq!(addresses("{\n  \"resolved\": \"https://a.example/b.tgz\",\n}").len(), 1);
}

/// A path of one person's machine.
fn home(text: &str) -> Vec<String> {
    let homes = [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/"), concat!("/wo", "rk/")];
    lines(text, |line| homes.iter().find(|it| line.contains(**it)).map(|it| format!("names {it}")))
}

#[test]
fn nothing_names_one_persons_machine() {
    assert!(!files().is_empty());
    every_file(|path| path != "Cargo.lock", home, &[]);
    assert_eq!(home(concat!("see /ho", "me/amira/notes")).len(), 1);
}
