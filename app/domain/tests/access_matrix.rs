//! The whole policy as a picture a person can review: every action, every standing, in git.
use domain::access::{Action, Standing, may};
use std::{fmt::Write, fs, path::Path};

/// The picture: one row per action, one column per standing.
fn picture() -> String {
    let mut text = String::from(
        "Who may do what. Rows are actions, columns are how someone stands to the family (or desk, or team).\n\
         A changed line is a changed policy: read it as one. Written by UPDATE_SNAPSHOTS=1 cargo test -p domain\n\n",
    );
    let names: Vec<String> = Standing::ALL.iter().map(|standing| format!("{standing:?}")).collect();
    let _ = writeln!(text, "{:22} {}", "", names.join("  "));
    for action in Action::ALL {
        let cells: Vec<String> = Standing::ALL
            .iter()
            .zip(&names)
            .map(|(standing, name)| {
                format!("{:width$}", if may(*action, *standing) { "✔" } else { "·" }, width = name.len())
            })
            .collect();
        let _ = writeln!(text, "{:22} {}", format!("{action:?}"), cells.join("  ").trim_end());
    }
    text
}

#[test]
fn the_policy_is_the_one_that_was_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/snapshots/access-matrix.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, picture()).expect("writing the picture");
    }
    let kept = fs::read_to_string(&path).expect("the reviewed picture");
    assert_eq!(kept, picture(), "the policy changed; review it, then run with UPDATE_SNAPSHOTS=1");
}
