//! Two families alike in everything, with a mark in every field: whoever asks for anything, with anybody's ids, reads only
//! what is theirs.
use crate::{
    people::People,
    portal::{NOBODY, TestPortal, words},
};
use api::manage::AddWorker;
use domain::{family::Post, id::Id};
use kin::{Kin, Room, TEAM};
use marker::{Mark, Marks};
use schema::Carries;
use server::ids::fresh;
use std::collections::{BTreeMap, BTreeSet};
use tries::{Heard, Which, everything};

pub(crate) mod kin;
mod marker;
mod schema;
pub(crate) mod tries;

/// What the twins' portal holds.
#[derive(Clone, Debug)]
pub(crate) struct Twins {
    marks: Vec<Mark>,
    /// The rooms of the first and of the second family.
    families: [Vec<Room>; 2],
}

/// Everyone who asks, and by which letter they belong to a family. The families are alike, so whoever is of the first asks
/// for the second's too; of the second, one parent and two workers ask for the first's.
const PERSONAS: [(&str, Option<char>); 16] = [
    ("parent1a", Some('a')),
    ("parent2a", Some('a')),
    ("parent1b", Some('b')),
    ("holdera", Some('a')),
    ("holderb", Some('b')),
    ("with1a", Some('a')),
    ("with1b", Some('b')),
    ("with2a", Some('a')),
    ("kidsa", None),
    ("covera", Some('a')),
    ("nexta", Some('a')),
    ("noor", None),
    ("deva", None),
    ("grace", None),
    ("olu", None),
    ("nobody", None),
];

impl Twins {
    /// Makes both families and lets everyone in.
    pub(crate) async fn settle(portal: &TestPortal) -> (People, Self) {
        let marks = Marks::default();
        let mut browsers = BTreeMap::new();
        for (team, name) in [(TEAM, "grace"), (Id::from_bytes([2; 16]), "olu")] {
            let browser = crate::people::founded(portal, team, fresh(), name).await;
            browsers.insert(name.to_owned(), browser);
        }
        for (name, role, post) in
            [("deva", "duty-worker", Post::Duty), ("noor", "mental-health-practitioner", Post::Practitioner)]
        {
            let add = AddWorker {
                team: TEAM,
                worker: fresh(),
                name: words(name),
                role: role.to_owned(),
                post,
                works_on: [true; 7],
                sign_in_name: crate::people::sign_in_name(name),
                passphrase: domain::sign_in::Passphrase::typed(&crate::people::passphrase(name))
                    .expect("long"),
            };
            portal.get(&browsers["grace"], add).await;
            let sign_in_name = crate::people::sign_in_name(name);
            browsers.insert(
                name.to_owned(),
                portal.sign_in(&sign_in_name, &crate::people::passphrase(name)).await,
            );
        }
        let a = Kin::made(portal, &marks, &mut browsers, 'a').await;
        let b = Kin::made(portal, &marks, &mut browsers, 'b').await;
        (People { browsers }, Self { marks: marks.all(), families: [a, b] })
    }

    /// The rooms of the first and of the second adult of the first family.
    pub(crate) fn of_a(&self) -> [&Room; 2] {
        [&self.families[0][0], &self.families[0][1]]
    }
    fn rooms(&self) -> [&Room; 4] {
        let [a, b] = &self.families;
        [&a[0], &a[1], &b[0], &b[1]]
    }
}

/// Whatever `who` heard that is not theirs, and whatever of their own they did not hear.
fn wrong(who: &str, marks: &[Mark], heard: &[Heard], must_see: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for mark in marks {
        let found = heard.iter().find(|one| {
            let in_headers = one
                .told
                .headers
                .values()
                .any(|value| String::from_utf8_lossy(value.as_bytes()).contains(&mark.text));
            one.told.body.contains(&mark.text) || in_headers
        });
        match found {
            Some(one) if !mark.allowed.contains(who) => {
                wrong.push(format!("{who} read {} in {} ({})", mark.label, one.name, one.told.body))
            }
            None if must_see && mark.sees.contains(who) => {
                wrong.push(format!("{who} did not read their own {}", mark.label))
            }
            _ => {}
        }
    }
    wrong
}

#[test]
fn every_column_is_marked_or_has_its_reason() {
    let listed: BTreeSet<(String, String)> = schema::tables()
        .flat_map(|(table, columns)| {
            columns.iter().map(|(column, _)| ((*table).to_owned(), (*column).to_owned()))
        })
        .collect();
    let kept: BTreeSet<_> = schema::columns().into_iter().collect();
    assert!(kept.len() > 250, "the schema was not found: {}", kept.len());
    assert_eq!(kept.difference(&listed).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "not listed");
    assert_eq!(listed.difference(&kept).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "not there");
}

/// Every column with words has marks in both families.
fn check_marks(twins: &Twins) {
    for (table, columns) in schema::tables() {
        for (column, _) in columns.iter().filter(|(_, carries)| *carries == Carries::Words) {
            // The team's name is the same for both families: it is theirs together.
            if *table == "team" {
                continue;
            }
            for letter in ['a', 'b'] {
                let (begin, end) = (format!("{table}.{column}"), format!(" of {letter}"));
                let is_here = |mark: &Mark| {
                    let place = mark
                        .label
                        .replace("(just me)", "")
                        .replace("(typed in)", "")
                        .replace("(taken back)", "");
                    place.starts_with(&begin) && place.ends_with(&end)
                        || (*table == "desk_draft" && place.starts_with(&begin))
                };
                assert!(twins.marks.iter().any(is_here), "nothing marks {table}.{column} of family {letter}");
            }
        }
    }
}

async fn nobody_reads_what_is_not_theirs(make: impl AsyncFn() -> Option<(TestPortal, Twins)>) {
    let mut wrongs = Vec::new();
    for (who, letter) in PERSONAS {
        let Some((portal, twins)) = make().await else { return };
        check_marks(&twins);
        let browser = portal.people.browsers.get(who).cloned().unwrap_or(NOBODY);
        let ghost = Room::of_nobody();
        let mut heard = Vec::new();
        let [a1, a2, b1, b2] = twins.rooms();
        let ask = async |room, which| everything(&portal, &browser, room, which).await;
        // Reading all there is, twice: before anything is done, and after everything was tried.
        for which in [Which::Reads, Which::Writes, Which::Reads] {
            let (in_a1, in_a2, in_b1, in_b2, nowhere) = match which {
                Which::Reads => tokio::join!(
                    ask(a1, which),
                    ask(a2, which),
                    ask(b1, which),
                    ask(b2, which),
                    ask(&ghost, which)
                ),
                Which::Writes => (
                    ask(a1, which).await,
                    ask(a2, which).await,
                    ask(b1, which).await,
                    ask(b2, which).await,
                    ask(&ghost, which).await,
                ),
            };
            for (of, here) in [('a', in_a1), ('a', in_a2), ('b', in_b1), ('b', in_b2)] {
                if letter != Some(of) && !["grace", "deva"].contains(&who) {
                    wrongs.extend(told_apart(who, &here, &nowhere));
                }
                heard.extend(here);
            }
            heard.extend(nowhere);
            wrongs.extend(wrong(who, &twins.marks, &heard, which == Which::Reads));
        }
        let last = tries::sign_out(&portal, &browser).await;
        heard.push(Heard { name: "SignOut", path: "/api/me/session", told: last });
        wrongs.extend(wrong(who, &twins.marks, &heard, false));
    }
    wrongs.sort();
    wrongs.dedup();
    assert!(wrongs.is_empty(), "{} wrong:\n{}", wrongs.len(), wrongs.join("\n"));
}

/// Where a stranger can tell a room that is there from one that is not.
fn told_apart(who: &str, here: &[Heard], nowhere: &[Heard]) -> Vec<String> {
    assert_eq!(here.len(), nowhere.len());
    let of_a_room = |one: &Heard| one.path.contains("{family}") && !one.path.contains("{team}");
    let differs = |(here, nowhere): &(&Heard, &Heard)| {
        let (one, other) = (&here.told, &nowhere.told);
        (one.status, &one.body, &one.headers) != (other.status, &other.body, &other.headers)
    };
    here.iter()
        .zip(nowhere)
        .filter(|(here, _)| of_a_room(here))
        .filter(differs)
        .map(|(here, nowhere)| {
            format!(
                "{who} can tell {} apart: {} {} and {} {}",
                here.name, here.told.status, here.told.body, nowhere.told.status, nowhere.told.body
            )
        })
        .collect()
}

/// What one adult can get, byte for byte.
async fn all_of(portal: &TestPortal, who: &str, room: &Room) -> Vec<String> {
    let browser = portal.people.browsers[who].clone();
    let heard = everything(portal, &browser, room, Which::Reads).await;
    heard.into_iter().map(|one| format!("{} {:?} {}", one.name, one.told.headers, one.told.body)).collect()
}

async fn what_one_does_changes_nothing_for_the_other(portal: TestPortal, twins: Twins) {
    let [amina, dan] = [&twins.families[0][0], &twins.families[0][1]];
    // Reading opens what is new, so the second reading is the one that stands.
    all_of(&portal, "parent2a", dan).await;
    let before = all_of(&portal, "parent2a", dan).await;
    let own_before = all_of(&portal, "parent1a", amina).await;
    // Everything the first parent can do, and everything her own workers can do in her room.
    for (who, at_least) in [("parent1a", 15), ("with1a", 6), ("covera", 3)] {
        let browser = portal.people.browsers[who].clone();
        let done = everything(&portal, &browser, amina, Which::Writes).await;
        let count = done.iter().filter(|one| one.told.status == 200).count();
        assert!(count >= at_least, "{who} did {count} things");
    }
    assert_ne!(own_before, all_of(&portal, "parent1a", amina).await, "something did change");
    let after = all_of(&portal, "parent2a", dan).await;
    let moved: Vec<_> = before.iter().zip(&after).filter(|(before, after)| before != after).collect();
    assert!(moved.is_empty(), "{moved:#?}");
    assert_eq!(before.len(), after.len());
}

mod sqlite {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn nobody_reads_what_is_not_theirs() {
        super::nobody_reads_what_is_not_theirs(async || Some(TestPortal::twins_in_a_file().await)).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn what_one_does_changes_nothing_for_the_other() {
        let (portal, twins) = TestPortal::twins_in_a_file().await;
        super::what_one_does_changes_nothing_for_the_other(portal, twins).await;
    }
}

mod postgres {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn nobody_reads_what_is_not_theirs() {
        if std::env::var("TEST_POSTGRES_URL").is_err() {
            eprintln!("skipped: TEST_POSTGRES_URL is not set");
        }
        super::nobody_reads_what_is_not_theirs(async || TestPortal::twins_on_a_server().await).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn what_one_does_changes_nothing_for_the_other() {
        match TestPortal::twins_on_a_server().await {
            Some((portal, twins)) => super::what_one_does_changes_nothing_for_the_other(portal, twins).await,
            None => eprintln!("skipped: TEST_POSTGRES_URL is not set"),
        }
    }
}
