//! Families from a council's own system: every row is told, one wrong row stops all, and who came in can be worked with.
use crate::portal::{GRACE_SIGNS_IN, TEAM, TestPortal, sample};
use api::{
    family::ReadFamily,
    manage::{ReadTeamPage, TeamPage},
};
use domain::sign_in::SignInName;
use server::{
    config::{Keeping, Mistake, import::Import, import::ImportMistake},
    import::{Comes, import},
};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// The sample's files, some of them changed.
struct Files(PathBuf);

impl Files {
    fn of_the_sample(folder: &Path) -> Self {
        let files = folder.join("files");
        fs::create_dir_all(&files).expect("it is ours");
        for name in ["workers.csv", "families.csv", "people.csv", "involvements.csv"] {
            fs::copy(sample().join("import").join(name), files.join(name)).expect("the sample is there");
        }
        Self(files)
    }
    fn with(self, name: &str, from: &str, to: impl AsRef<[u8]>) -> Self {
        let text = fs::read(self.0.join(name)).expect("it is there");
        let at = text.windows(from.len()).position(|part| part == from.as_bytes());
        let at = at.unwrap_or_else(|| panic!("{from:?} stands in {name}"));
        fs::write(self.0.join(name), [&text[..at], to.as_ref(), &text[at + from.len()..]].concat())
            .expect("it is ours");
        self
    }
}

fn settings(folder: &Path, files: &Files, dry_run: bool) -> Import {
    Import {
        keeping: Keeping {
            council: sample(),
            database: folder.join("alongside.db").display().to_string(),
            key_file: folder.join("key"),
        },
        folder: files.0.clone(),
        decided_by: SignInName::parse(GRACE_SIGNS_IN.0).expect("three words"),
        accounts: Some(folder.join("accounts.txt")),
        dry_run,
    }
}

async fn team(portal: &TestPortal) -> TeamPage {
    portal.grace().await.asks(&ReadTeamPage { team: TEAM }).await.expect("she manages it")
}

/// How the worker of this name signs in, as the file for the manager says.
fn signs_in(accounts: &str, name: &str) -> (String, String) {
    let mut lines = accounts.lines().skip_while(|line| !line.starts_with(&format!("{name}, "))).skip(1);
    let mut field = |label: &str| {
        let line = lines.next().expect("a line for each");
        line.trim().strip_prefix(label).expect(label).trim().to_owned()
    };
    (field("sign-in name"), field("passphrase"))
}

#[tokio::test]
async fn the_sample_comes_in_and_a_worker_signs_in_and_reads_their_family() {
    let portal = TestPortal::open().await;
    let now = portal.clock.now();
    let (portal, report) = portal
        .stopped_for(async |folder| {
            let settings = settings(folder, &Files::of_the_sample(folder), false);
            import(&settings, now).await.expect("the sample has no mistake")
        })
        .await;
    assert_eq!((report.makes(), report.there(), report.wrong()), (22, 0, 0), "{report}");
    let page = team(&portal).await;
    let labels: Vec<_> = page.families.iter().map(|family| family.label.as_str()).collect();
    assert_eq!(labels, ["Bogdan, Ewa and the twins", "Carys's family", "Nadia's family"]);

    let file = portal.folder().join("accounts.txt");
    assert_eq!(fs::metadata(&file).expect("written").permissions().mode() & 0o777, 0o600);
    let accounts = fs::read_to_string(&file).expect("ours");
    let (name, passphrase) = signs_in(&accounts, "Rosa");
    let rosa = portal.signed_in(&name, &passphrase).await;
    let seen =
        rosa.asks(&ReadFamily { family: page.families[1].id }).await.expect("she is with the children");
    let adults: Vec<_> = seen.adults.iter().map(|line| line.person.name.as_str()).collect();
    assert_eq!((adults.len(), adults.contains(&"Carys"), adults.contains(&"Owen")), (2, true, true));
    assert_eq!(seen.children.len(), 1);
    let (name, passphrase) = signs_in(&accounts, "Hana");
    let hana = portal.signed_in(&name, &passphrase).await;
    assert!(
        hana.asks(&ReadFamily { family: page.families[1].id }).await.is_err(),
        "she is with another family"
    );
    // Owen is in two families, as one adult.
    let owens: Vec<_> = page
        .families
        .iter()
        .flat_map(|family| &family.adults)
        .filter(|(_, name, _)| name == "Owen")
        .collect();
    assert_eq!(owens.len(), 2);
    assert_eq!(owens[0].0, owens[1].0);

    let before = page;
    let (portal, again) = portal
        .stopped_for(async |folder| {
            let mut settings = settings(folder, &Files::of_the_sample(folder), false);
            settings.accounts = Some(folder.join("more.txt"));
            (import(&settings, now).await.expect("no mistake"), folder.join("more.txt").exists())
        })
        .await;
    assert_eq!(
        (again.0.makes(), again.0.there(), again.1),
        (0, 22, false),
        "nobody is new, so there is no file"
    );
    assert_eq!(team(&portal).await, before);
}

#[tokio::test]
async fn a_dry_run_says_what_would_come_of_each_row_and_writes_nothing() {
    let portal = TestPortal::open().await;
    let now = portal.clock.now();
    let (portal, (dry, same, wet)) = portal
        .stopped_for(async |folder| {
            let files = Files::of_the_sample(folder);
            let bytes = || fs::read(folder.join("alongside.db")).expect("ours");
            let before = bytes();
            let dry = import(&settings(folder, &files, true), now).await.expect("no mistake");
            let same = before == bytes() && !folder.join("accounts.txt").exists();
            (dry, same, import(&settings(folder, &files, false), now).await.expect("no mistake"))
        })
        .await;
    assert!(same, "not a byte is another");
    assert_eq!(dry, wet, "what the dry run says is what comes in");
    assert_eq!(dry.0.len(), 22);
    assert_eq!(dry.to_string().lines().next(), Some("workers.csv, line 2: new, a worker"));
    // The server may be running.
    let files = Files::of_the_sample(portal.folder());
    let running = import(&settings(portal.folder(), &files, true), now).await.expect("no mistake");
    assert!(running.0.iter().all(|line| line.comes == Comes::There));
}

/// A file, a text in it, what stands there instead, and what is said of it, in one report.
type Case = (&'static str, &'static str, &'static [u8], &'static [&'static str]);

const WRONG_WORKERS: [Case; 5] = [
    (
        "workers.csv",
        "recovery-worker",
        b"recovery",
        &[
            "workers.csv, line 3: wrong: role: it has to be childrens-social-worker or family-worker or",
            "involvements.csv, line 5: wrong: the row of workers.csv that it leans on is wrong; put that right",
        ],
    ),
    (
        "workers.csv",
        "practitioner",
        b"boss",
        &["line 2: wrong: post: it has to be practitioner or duty or manager"],
    ),
    ("workers.csv", "mon tue thu", b"", &["line 3: wrong: works_on: it has to be mon or"]),
    (
        "workers.csv",
        "W-102",
        b"1.23457E+11",
        &["line 3: wrong: reference: a spreadsheet has shortened this number"],
    ),
    ("workers.csv", "W-102", b"W-101", &["line 3: wrong: it is there twice, first on line 2"]),
];
const LONG: &[u8] = &[b'x'; 81];
const WRONG_FAMILIES: [Case; 4] = [
    (
        "families.csv",
        "child-in-need",
        b"other",
        &[
            "families.csv, line 3: wrong: plan_kind: it has to be child-protection or child-in-need or family-help",
            "people.csv, line 5: wrong: the row of families.csv that it leans on is wrong",
        ],
    ),
    ("families.csv", "Nadia's family", b" ", &["families.csv, line 4: wrong: label: it is empty"]),
    ("families.csv", "Nadia's family", LONG, &["families.csv, line 4: wrong: label: at most 80 characters"]),
    (
        "families.csv",
        "Nadia's family",
        b"\"Nadia",
        &["line 4: wrong: it has 2 fields where there are 3 columns"],
    ),
];
const WRONG_PEOPLE: [Case; 7] = [
    (
        "people.csv",
        "P-3001,F-2001",
        b"P-3001,F-2009",
        &["people.csv, line 2: wrong: its family is not in families.csv"],
    ),
    (
        "people.csv",
        "toddler",
        b"2019-04-01",
        &["people.csv, line 4: wrong: kind: it has to be adult or unborn or baby"],
    ),
    (
        "people.csv",
        "Owen",
        "Owen\u{202E}".as_bytes(),
        &["people.csv, line 3: wrong: name: there is a character in it that cannot be seen"],
    ),
    ("people.csv", "Owen", b"Ow\xE9n", &["people.csv, line 3: wrong: it is not UTF-8"]),
    (
        "people.csv",
        "Owen",
        b"\"Owen\nor so\"",
        &["people.csv, line 3: wrong: name: it goes over several lines"],
    ),
    (
        "people.csv",
        "P-3002,F-2003,Owen,adult",
        b"P-3002,F-2003,Owen,child",
        &["people.csv, line 11: wrong: it is there twice, first on line 3"],
    ),
    (
        "people.csv",
        "P-3001,F-2001",
        b"children,F-2001",
        &["people.csv, line 2: wrong: reference: \"children\" means something else here"],
    ),
];
const HANAS: &str = "W-103,F-2003,P-3008";
const WRONG_INVOLVEMENTS: [Case; 3] = [
    (
        "involvements.csv",
        HANAS,
        b"W-103,F-2003,P-3009",
        &["involvements.csv, line 6: wrong: no adult of this family"],
    ),
    ("involvements.csv", HANAS, b"W-103,F-2003,", &["involvements.csv, line 6: wrong: with: it is empty"]),
    ("involvements.csv", HANAS, b"W-9,F-2003,P-3008", &["line 6: wrong: its worker is not in workers.csv"]),
];

#[tokio::test]
async fn one_wrong_row_stops_everything_and_each_says_how_to_put_it_right() {
    let portal = TestPortal::open().await;
    let now = portal.clock.now();
    let cases = [&WRONG_WORKERS[..], &WRONG_FAMILIES, &WRONG_PEOPLE, &WRONG_INVOLVEMENTS].concat();
    let (portal, ()) = portal
        .stopped_for(async |folder| {
            for (name, from, to, expect) in cases {
                let files = Files::of_the_sample(folder).with(name, from, to);
                let report = import(&settings(folder, &files, false), now).await.expect("a report");
                let told = report.to_string();
                for expect in expect {
                    assert!(told.contains(expect), "{name}: {from:?} says:\n{told}");
                }
            }
        })
        .await;
    let page = team(&portal).await;
    assert_eq!((page.families.len(), page.workers.len()), (0, 1), "nothing came in");
    assert!(!portal.folder().join("accounts.txt").exists());
}

#[tokio::test]
async fn a_report_holds_no_word_of_a_row_and_a_formula_is_a_name() {
    let portal = TestPortal::open().await;
    let now = portal.clock.now();
    let (portal, report) = portal
        .stopped_for(async |folder| {
            let files = Files::of_the_sample(folder).with(
                "families.csv",
                "Nadia's family",
                "\"=HYPERLINK(\"\"x\"\")\"",
            );
            import(&settings(folder, &files, false), now).await.expect("a report")
        })
        .await;
    assert_eq!(report.wrong(), 0, "{report}");
    for word in ["Nadia", "Carys", "Rosa", "F-2001", "P-30", "HYPERLINK"] {
        assert!(!report.to_string().contains(word), "{word}");
    }
    let page = team(&portal).await;
    assert!(page.families.iter().any(|family| family.label.as_str() == "=HYPERLINK(\"x\")"), "{page:?}");
}

#[tokio::test]
async fn what_is_not_ready_is_said_before_anything_is_done() {
    let portal = TestPortal::open().await;
    let now = portal.clock.now();
    let folder = portal.folder().to_owned();
    let sample = || Files::of_the_sample(&folder);
    let says = async |settings: Import| match import(&settings, now).await {
        Ok(report) => report.to_string(),
        Err(mistake) => mistake.to_string(),
    };
    let columns = sample().with("people.csv", "name", "born");
    let said = says(settings(&folder, &columns, true)).await;
    let expect = "people.csv, line 1: wrong: the first line has to name these columns, each once, with commas between them: reference, family, name, kind";
    assert!(said.starts_with(expect) && said.ends_with("Wrong: 1."), "{said}");
    let gone = sample();
    fs::remove_file(gone.0.join("involvements.csv")).expect("it is ours");
    let said = says(settings(&folder, &gone, true)).await;
    assert!(
        said.starts_with("Nothing came in: ") && said.contains("involvements.csv cannot be read"),
        "{said}"
    );
    let mut nobody = settings(&folder, &sample(), true);
    nobody.decided_by = SignInName::parse("golden acorn path").expect("three words");
    assert!(says(nobody).await.contains("--decided-by does not manage a team here"));
    let mut nothing = settings(&folder, &sample(), true);
    nothing.keeping.database = folder.join("none.db").display().to_string();
    assert!(says(nothing).await.contains("there is nothing in"));
    fs::write(folder.join("accounts.txt"), "from before").expect("it is ours");
    let there = import(&settings(&folder, &sample(), false), now).await.expect_err("it is there");
    assert!(matches!(there, Mistake::Import(ImportMistake::AccountsThere(_))), "{there}");
    assert_eq!(fs::read_to_string(folder.join("accounts.txt")).expect("ours"), "from before");
    fs::remove_file(folder.join("accounts.txt")).expect("it is ours");
    // The server is running.
    assert!(says(settings(&folder, &sample(), false)).await.contains("in use by another server"));
    assert!(!folder.join("accounts.txt").exists());
}
