//! Which room may lean on which, and who alone knows what.

use crate::rust::parts;
use crate::tree::{every_file, is_rust, is_source_of, lines, text};

/// Each crate with all of ours it may lean on. The order is that of the layers: nothing leans on what comes later.
const ROOMS: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("letter", &[]),
    ("plain", &[]),
    ("api", &["domain"]),
    ("i18n", &[]),
    ("markup", &[]),
    ("ui", &["i18n", "markup"]),
    ("site", &["domain", "api", "i18n", "ui"]),
    ("client", &["plain", "domain", "api", "i18n", "ui"]),
    ("store", &["domain"]),
    ("server", &["domain", "api", "i18n", "site", "store"]),
    ("xtask", &["i18n"]),
];

/// The crates of ours among `[dependencies]` and `[build-dependencies]`. What only its tests use leaves no mark.
fn leans_on(manifest: &str) -> Vec<String> {
    let manifest: toml::Table = manifest.parse().expect("Cargo reads it too");
    let tables = ["dependencies", "build-dependencies"].iter().filter_map(|it| manifest.get(*it)?.as_table());
    let ours = |name: &&String| ROOMS.iter().any(|(room, _)| room == name) || *name == "tests";
    tables.flat_map(|table| table.keys()).filter(ours).cloned().collect()
}

fn leans_wrongly(room: &str, manifest: &str) -> Vec<String> {
    let (_, may) = ROOMS.iter().find(|(name, _)| *name == room).expect("a room of ours");
    leans_on(manifest).into_iter().filter(|other| !may.contains(&other.as_str())).collect()
}

#[test]
fn rooms_lean_one_way() {
    for (room, _) in ROOMS {
        let wrong = leans_wrongly(room, text(&format!("app/{room}/Cargo.toml")));
        assert!(wrong.is_empty(), "{room} leans on {wrong:?}");
    }
    let manifest: toml::Table = text("Cargo.toml").parse().expect("Cargo reads it too");
    let members = manifest["workspace"]["members"].as_array().expect("a list");
    assert_eq!(members.len(), ROOMS.len() + 2, "every crate, `tests` and its benchmark: {members:?}");
    assert_eq!(leans_wrongly("domain", "[dependencies]\nstore.workspace = true\nserde = \"1\""), ["store"]);
    assert_eq!(leans_wrongly("ui", "[build-dependencies]\ndomain = { path = \"../domain\" }"), ["domain"]);
    assert!(
        leans_wrongly("ui", "[dependencies]\ni18n = \"1\"\n[dev-dependencies]\ndomain = \"1\"").is_empty()
    );
}

/// The lines of code, comments and strings left out, that name any of `words` as a whole word.
fn names(text: &str, words: &[&str]) -> Vec<String> {
    let code = parts(text).code;
    lines(&code, |line| {
        let spoken = || line.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.iter().find(|word| spoken().any(|it| it == **word)).map(|word| format!("names {word}"))
    })
}

#[test]
fn a_name_in_a_comment_is_not_a_use() {
    assert_eq!(names("use axum::Router;\n// axum\nlet s = \"axum\"; let axum_like = 1;", &["axum"]).len(), 1);
}

fn is_app(path: &str) -> bool {
    is_rust(path) && path.starts_with("app/")
}

#[test]
fn only_the_store_has_a_database() {
    let libraries = ["sea_orm", "sea_query", "sea_orm_migration", "sqlx", "rusqlite", "tokio_postgres"];
    every_file(|path| is_app(path) && !path.starts_with("app/store/"), |text| names(text, &libraries), &[]);
    assert_eq!(names("use sea_orm::Entity;", &libraries).len(), 1);
}

/// A statement of SQL in a string, by the words it begins with.
fn has_sql(text: &str) -> Vec<String> {
    let starts =
        ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "ALTER TABLE ", "PRAGMA "];
    lines(&parts(text).strings, |line| {
        let strings = line.split('\u{1}').map(str::trim);
        let mut sql = strings.filter(|it| starts.iter().any(|start| it.starts_with(start)));
        sql.next().map(|it| format!("has SQL: {it}"))
    })
}

#[test]
fn only_the_store_has_sql() {
    every_file(|path| is_app(path) && !path.starts_with("app/store/"), has_sql, &[]);
    assert_eq!(has_sql("let q = \"SELECT 1\";\n// \"SELECT 2\"\nlet w = \"please SELECT one\";").len(), 1);
}

#[test]
fn only_the_server_knows_axum() {
    let libraries = ["axum", "hyper", "hyper_util", "tower", "tokio_rustls"];
    every_file(|path| is_app(path) && !path.starts_with("app/server/"), |text| names(text, &libraries), &[]);
}

#[test]
fn only_the_browser_module_touches_the_browser() {
    let libraries = ["web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"];
    let elsewhere = |path: &str| {
        let edge = ["app/client/src/browser", "app/letter/src/browser", "app/i18n/src/intl", "app/xtask/"];
        is_app(path) && !edge.iter().any(|it| path.starts_with(it))
    };
    every_file(elsewhere, |text| names(text, &libraries), &[]);
    assert_eq!(names("let w = web_sys::window();", &libraries).len(), 1);
}

#[test]
fn the_design_system_names_no_feature() {
    let rooms = ["domain", "api", "store", "site", "client"];
    let features = ["Goal", "Plan", "Family", "Parent", "Worker", "Concern", "Meeting", "Involvement"];
    let named = [rooms.as_slice(), &features].concat();
    // A picture is called by what it stands for.
    let except = ["app/ui/src/icon.rs"];
    let ui = |path: &str| is_source_of(path, &["ui"]) && !path.contains("examples");
    every_file(ui, |text| names(text, &named), &except);
    assert_eq!(names("fn card(goal: Goal) {}", &named).len(), 1);
}

/// Rules about people are the same today and tomorrow: time, chance and ids are handed in.
fn reads_the_world(text: &str) -> Vec<String> {
    let code = parts(text).code;
    let product = code.split("#[cfg(test)]").next().unwrap_or(&code).to_owned();
    let ways = [
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::now",
        "rand::",
        "Uuid::new",
        "std::fs",
        "std::net",
        "std::env",
        "thread::sleep",
    ];
    lines(&product, |line| {
        ways.iter().find(|way| line.contains(**way)).map(|way| format!("reaches for {way}"))
    })
}

#[test]
fn the_domain_is_pure() {
    every_file(|path| is_source_of(path, &["domain", "api", "plain"]), reads_the_world, &[]);
    assert_eq!(reads_the_world("let now = Utc::now();").len(), 1);
    assert!(reads_the_world("fn f(now: Timestamp) {} // not Utc::now()").is_empty());
}

/// What weighs too much for a parent's phone (design, section 10).
#[test]
fn the_apps_stay_light() {
    let heavy = ["fluent_bundle", "fluent", "regex", "url", "icu", "Suspense", "Resource", "LocalResource"];
    every_file(
        |path| is_source_of(path, &["client", "ui", "domain", "api", "plain"]),
        |text| names(text, &heavy),
        &[],
    );
    let family =
        |path: &str| path.starts_with("app/client/src/family") || path == "app/client/src/bin/family.rs";
    every_file(family, |text| names(text, &["leptos_router"]), &[]);
}
