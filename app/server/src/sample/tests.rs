//! The sample that is shipped, dated from many days, and the mistakes somebody could make in their own.
use super::*;
use crate::council;
use api::reply::SendReply;
use domain::{promise::PromiseOwner, reply::ReplyKind};
use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn council() -> Council {
    council::load(&folder()).expect("the sample's council has no mistake")
}

fn sample(today: Day) -> Sample {
    Sample::read(&folder(), &council(), today, Passphrases::AsWritten).expect("the sample has no mistake")
}

#[test]
fn the_month_can_be_told_from_days_all_over_two_years() {
    let council = council();
    let calendar = Calendar { hours: &council.office_hours, bank_holidays: &council.bank_holidays };
    let (team, accounts) = account::read(&folder().join("accounts.toml")).expect("no mistake");
    let files = written::read(&folder().join("life")).expect("no mistake");
    // Every weekday, and before and after every holiday; all 690 days take 20 seconds.
    for ahead in (0..690).step_by(4) {
        let today = day("2026-02-01").plus_days(ahead);
        let sample = Sample::dated(team.clone(), accounts.clone(), files.clone(), &council, today)
            .unwrap_or_else(|mistake| panic!("counted from {today}: {mistake}"));
        assert!(sample.acts.len() > 200, "{} acts from {today}", sample.acts.len());
        assert!(sample.acts.is_sorted_by_key(|act| act.at), "{today}");
        for act in &sample.acts {
            let is_worker = sample.account(&act.who).is_some_and(|account| account.is == Kind::Worker);
            assert!(act.at.day() < today, "counted from {today}: {}", act.place);
            assert!(
                !is_worker || calendar.is_working_day(act.at.day()),
                "counted from {today}: {}",
                act.place
            );
        }
    }
}

#[test]
fn the_month_holds_what_a_month_holds() {
    let today = day("2026-11-25");
    let sample = sample(today);
    let replies: Vec<&SendReply> = sample
        .acts
        .iter()
        .filter_map(|act| if let Deed::SendReply(reply) = &act.deed { Some(&**reply) } else { None })
        .collect();
    let has = |kind: fn(&ReplyKind) -> bool| replies.iter().any(|reply| kind(&reply.kind));
    assert!(has(|kind| matches!(kind, ReplyKind::Affirm)));
    assert!(has(|kind| matches!(kind, ReplyKind::Ask)));
    assert!(has(|kind| matches!(kind, ReplyKind::Offer)));
    assert!(has(|kind| matches!(kind, ReplyKind::Link(_))));
    assert!(has(|kind| matches!(kind, ReplyKind::LetsTalk)));

    // The last state of each promise; the service is late with exactly one.
    let mut promises = std::collections::BTreeMap::new();
    for act in &sample.acts {
        match &act.deed {
            Deed::PutPromise(put) => drop(promises.insert(put.promise.id, put.promise.clone())),
            Deed::MovePromise(moved) => {
                promises.get_mut(&moved.promise).expect("put before").state = moved.state
            }
            Deed::UpdateMyPromise(mine) => {
                promises.get_mut(&mine.promise).expect("put before").state = mine.state
            }
            _ => {}
        }
    }
    let late: Vec<_> = promises.values().filter(|promise| promise.is_late(today)).collect();
    assert_eq!(late.len(), 1);
    assert!(matches!(late[0].owner, PromiseOwner::Worker(_)));

    let entries = sample.acts.iter().filter(|act| act.deed.name() == "LogEntry").count();
    assert!((45..90).contains(&entries), "{entries} entries");
}

#[test]
fn the_same_day_gives_the_same_sample() {
    let acts = |today| format!("{:?}", sample(today).acts);
    assert_eq!(acts(day("2026-11-25")), acts(day("2026-11-25")));
    assert_ne!(acts(day("2026-11-25")), acts(day("2026-11-26")));
}

#[test]
fn the_table_says_who_can_sign_in_and_how() {
    let accounts = accounts(&folder()).expect("no mistake");
    let table = table(&accounts);
    assert_eq!(table.lines().count(), accounts.len() + 1);
    let amina = table.lines().find(|line| line.contains("Amina, mother")).expect("a line for Amina");
    let at = ["garden lamp river", "toast crumbs on the sofa", "Amina, mother"].map(|text| amina.find(text));
    let heading = table.lines().next().expect("a heading");
    assert_eq!(at, ["sign-in name", "passphrase", "who"].map(|text| heading.find(text)));
}

#[test]
fn fresh_passphrases_are_used_everywhere() {
    let mut made = 0;
    let mut fresh = || {
        made += 1;
        format!("fresh passphrase {made}")
    };
    let today = day("2026-11-25");
    let sample =
        Sample::read(&folder(), &council(), today, Passphrases::Fresh(&mut fresh)).expect("no mistake");
    assert!(sample.accounts.iter().all(|account| account.passphrase.starts_with("fresh passphrase")));
    let leah = sample.account("leah").expect("an account").passphrase.clone();
    let added = sample.acts.iter().any(|act| {
        matches!(&act.deed, Deed::AddWorker(add) if add.name.as_str() == "Leah" && add.passphrase.as_bytes() == leah.as_bytes())
    });
    assert!(added);
}

/// What is said about the sample when its life is this one file.
fn mistake(life: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let place = std::env::temp_dir().join(format!("sample-{}-{number}", std::process::id()));
    fs::create_dir_all(place.join("life")).expect("the folder for temporary files can be written");
    fs::copy(folder().join("accounts.toml"), place.join("accounts.toml")).expect("the sample is there");
    fs::write(place.join("life/1.toml"), life).expect("the folder for temporary files can be written");
    let said = match Sample::read(&place, &council(), day("2026-11-25"), Passphrases::AsWritten) {
        Ok(sample) => panic!("{} acts and no mistake", sample.acts.len()),
        Err(mistake) => mistake.to_string(),
    };
    fs::remove_dir_all(&place).expect("it was made above");
    said.replace(&place.join("life/1.toml").display().to_string(), "…")
}

fn family(day: &str, rest: &str) -> String {
    format!(
        "\n[[act]]\nday = {day}\nat = \"10:00\"\nwho = \"grace\"\ndo = \"AddFamily\"\nteam = \"@team\"\nfamily = \"@family.a\"\n{rest}"
    )
}

#[test]
fn a_mistake_is_named_with_its_line_and_its_act() {
    let act = |rest: &str| family("-5", rest);
    for (life, expect) in [
        (act("label = \"\""), "…: line 2, AddFamily by grace on day -5: label: words:blank"),
        (act("lable = \"A\""), "…: line 2, AddFamily by grace on day -5: lable: unknown field `lable`"),
        (act(""), "…: line 2, AddFamily by grace on day -5: missing field `label`"),
        (
            act("label = \"@family.b\""),
            "…: line 2, AddFamily by grace on day -5: no act before this one makes @family.b",
        ),
        (
            act("label = \"@today+x\""),
            "…: line 2, AddFamily by grace on day -5: \"@today+x\" stands for nothing",
        ),
        (act("label = \"A\"\nonly = \"mondays\""), "…: line 2: unknown variant `mondays`"),
        (act("label = \"A\"").replace("-5", "0"), "…: line 2: an act happens before today"),
        (act("label = \"A\"").replace("10:00", "25:00"), "…: line 2: at has to be a time such as 09:30"),
        (
            act("label = \"A\"").replace("grace", "nobody"),
            "…: line 2, AddFamily by nobody on day -5: accounts.toml has no \"nobody\"",
        ),
        (
            act("label = \"A\"").replace("AddFamily", "AddFamliy"),
            "…: line 2: there is no operation \"AddFamliy\"",
        ),
        (
            act("label = \"A\"") + &family("-6", "label = \"B\""),
            "…: line 10, AddFamily by grace on day -6: this stands below an act that happens after it",
        ),
        ("[[act]]\nday = ".to_owned(), "…: TOML parse error at line 2"),
    ] {
        let said = mistake(&life);
        assert!(said.starts_with(expect), "{life}\nsays: {said}");
    }
}

#[test]
fn a_field_that_would_be_lost_is_a_mistake() {
    let life = "[[act]]\nday = -5\nat = \"10:00\"\nwho = \"tomas\"\ndo = \"SetCover\"\ncover = { worker = \"@team\", by = \"@team\", from = \"@then\", to = \"@then\", why = \"a rest\" }\n";
    let said = mistake(life);
    assert!(said.contains("SetCover by tomas on day -5: cover.why: "), "{said}");
}

#[test]
fn what_builds_on_an_act_left_out_is_left_out_with_it() {
    // 22 November 2026 is a Sunday.
    let life = family("-3", "label = \"A\"\nonly = \"working_days\"")
        + "\n[[act]]\nday = -1\nat = \"10:00\"\nwho = \"grace\"\ndo = \"AddPerson\"\nteam = \"@team\"\nfamily = \"@family.a\"\nperson = \"@p\"\nname = \"P\"\nkind = \"adult\"\n";
    let place = std::env::temp_dir().join(format!("sample-left-out-{}", std::process::id()));
    fs::create_dir_all(place.join("life")).expect("the folder for temporary files can be written");
    fs::copy(folder().join("accounts.toml"), place.join("accounts.toml")).expect("the sample is there");
    fs::write(place.join("life/1.toml"), life).expect("the folder for temporary files can be written");
    let names = |today: &str| -> Vec<&'static str> {
        let sample =
            Sample::read(&place, &council(), day(today), Passphrases::AsWritten).expect("no mistake");
        sample.acts.iter().map(|act| act.deed.name()).collect()
    };
    assert_eq!(names("2026-11-25"), Vec::<&str>::new());
    assert_eq!(names("2026-11-27"), ["AddFamily", "AddPerson"]);
    fs::remove_dir_all(&place).expect("it was made above");
}
