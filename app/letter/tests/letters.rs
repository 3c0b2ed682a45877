//! Letters as they come through doors, in words of ours, and what must be found in them.

use std::collections::BTreeSet;

use letter::{Date, Findings, MEETINGS, Time, WORDS, Weekday, read, sentence};

const ENQUIRY: &str = include_str!("letters/enquiry.txt");
const CONFERENCE: &str = include_str!("letters/conference.txt");
const CORE_GROUP: &str = include_str!("letters/core-group.txt");
const COURT: &str = include_str!("letters/court.txt");

fn words(findings: &Findings) -> BTreeSet<&str> {
    findings.words.iter().map(|it| it.id).collect()
}

fn meetings(findings: &Findings) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for found in &findings.meetings {
        if !ids.contains(&found.id) {
            ids.push(found.id);
        }
    }
    ids
}

/// Each day and time as the letter writes it.
fn as_written<'a>(letter: &'a str, findings: &Findings) -> Vec<&'a str> {
    findings.dates.iter().map(|it| &letter[it.place.clone()]).collect()
}

fn date(day: u32, month: u32, year: u32) -> Option<Date> {
    Some(Date { day, month, year: Some(year) })
}

fn at(hour: u32, minute: u32) -> Time {
    Time { hour, minute }
}

#[test]
fn an_enquiry() {
    let found = read(ENQUIRY);
    let expect = [
        "conference",
        "local-authority",
        "referral",
        "section-47",
        "serious-harm",
        "social-worker",
        "strategy",
        "working-day",
    ];
    assert_eq!(words(&found), BTreeSet::from(expect));
    assert_eq!(meetings(&found), ["enquiry", "first-conference"]);
    assert_eq!(as_written(ENQUIRY, &found), ["3 March 2026", "02/03/2026", "Thursday 5 March at 10.30am"]);
    let visit = &found.dates[2];
    assert_eq!((visit.date, visit.weekday), (Some(Date { day: 5, month: 3, year: None }), Some(Weekday(3))));
    assert_eq!(visit.times, [at(10, 30)]);
    assert_eq!(sentence(ENQUIRY, &visit.place), "I will visit you at home on Thursday 5 March at 10.30am.");
}

#[test]
fn an_invitation_to_a_conference() {
    let found = read(CONFERENCE);
    let expect = [
        "advocate",
        "chair",
        "conference",
        "designated-lead",
        "health-visitor",
        "reviewing-officer",
        "solicitor",
        "support-worker",
        "voice",
    ];
    assert_eq!(words(&found), BTreeSet::from(expect));
    assert_eq!(meetings(&found), ["review-conference"], "“the conference” is the one that was named");
    let [when] = found.dates.as_slice() else { panic!("one date: {:?}", found.dates) };
    assert_eq!(when.date, date(14, 7, 2026));
    assert_eq!(when.times, [at(14, 0), at(15, 30)], "two is in the afternoon, as half past three is");
    assert!(!when.is_contradicted());
}

#[test]
fn notes_of_a_core_group() {
    let found = read(CORE_GROUP);
    let expect = [
        "chronology",
        "conference",
        "core-group",
        "designated-lead",
        "family-time",
        "protection-plan",
        "social-worker",
    ];
    assert_eq!(words(&found), BTreeSet::from(expect));
    assert_eq!(meetings(&found), ["core-group", "review-conference"]);
    assert_eq!(as_written(CORE_GROUP, &found), ["9/4/26, 14:00hrs", "18 June"]);
    assert_eq!(
        (found.dates[0].date, found.dates[0].times.as_slice()),
        (date(9, 4, 2026), [at(14, 0)].as_slice())
    );
}

#[test]
fn a_letter_before_court_all_in_capitals() {
    let found = read(COURT);
    let expect = [
        "care-order",
        "care-proceedings",
        "legal-aid",
        "letter-before",
        "local-authority",
        "pre-proceedings",
        "solicitor",
    ];
    assert_eq!(words(&found), BTreeSet::from(expect));
    assert_eq!(meetings(&found), ["before-court"]);
    let [when] = found.dates.as_slice() else { panic!("one date: {:?}", found.dates) };
    assert_eq!((when.date, when.times.as_slice()), (date(6, 1, 2026), [at(11, 0)].as_slice()));
    assert!(when.is_contradicted(), "that day is a Tuesday");
}

#[test]
fn days_and_times_in_every_spelling() {
    for (letter, expect, times) in [
        ("on 14 May 2026 at 10am", date(14, 5, 2026), vec![at(10, 0)]),
        ("on the 1st of May, 2026", date(1, 5, 2026), vec![]),
        ("May 14th, 2026 at 2.15 p.m.", date(14, 5, 2026), vec![at(14, 15)]),
        ("2026-05-14 14:05", date(14, 5, 2026), vec![at(14, 5)]),
        ("14-05-2026, 9 a.m. to 12 noon", date(14, 5, 2026), vec![at(9, 0), at(12, 0)]),
        ("14.05.2026 12pm", date(14, 5, 2026), vec![at(12, 0)]),
        ("Thurs 14 May 2026 from 9:30 until 11:00", date(14, 5, 2026), vec![at(9, 30), at(11, 0)]),
        ("at 1400 hrs on Thursday 14 May 2026", date(14, 5, 2026), vec![at(14, 0)]),
        ("Thursday 14 May 2026\nat 11 to 1pm", date(14, 5, 2026), vec![at(11, 0), at(13, 0)]),
        ("midday", None, vec![at(12, 0)]),
        ("14   May 2026", None, vec![]),
    ] {
        let found = read(letter).dates;
        if expect.is_none() && times.is_empty() {
            assert!(found.is_empty(), "{letter}: {found:?}");
            continue;
        }
        assert_eq!(found.len(), 1, "{letter}: {found:?}");
        assert_eq!((found[0].date, found[0].times.clone()), (expect, times), "{letter}");
    }
}

#[test]
fn what_only_looks_like_a_date_is_none() {
    for letter in [
        "Ring 01632 960 123.",
        "It costs £10.30.",
        "The child may 2 times a week",
        "Child 2 may come.",
        "31/02/2026 and 14/13/2026",
        "1.2.3.4 and 10/11/12/13",
        "Room 4, page 3 of 10, section 47",
        "on Monday",
        "24/7",
        "25:00",
        "Case number 2026-05",
        "The meeting is at 2.",
    ] {
        assert!(read(letter).dates.is_empty(), "{letter}: {:?}", read(letter).dates);
    }
}

#[test]
fn words_of_every_day_are_no_hard_words() {
    for letter in [
        "Please contact me on Monday.",
        "He sat on a chair and ate mash with gravy.",
        "Read on page 47 of this section.",
        "We went to the core. Group work began.",
        "Read about care\n\norders of new books.",
        "scarecrow careorder preconsentment",
        "Szanowni Państwo, zapraszamy na spotkanie.",
        "محترم والدین، آپ کو ملاقات کے لیے بلایا جاتا ہے۔",
    ] {
        assert_eq!(words(&read(letter)), BTreeSet::new(), "{letter}");
    }
}

#[test]
fn odd_spaces_hyphens_and_breaks_are_no_hindrance() {
    for letter in [
        "a core  group",
        "a core\r\n    group",
        "a core\u{a0}group",
        "CORE GROUPS",
        "a core-group meeting",
        "a co\u{ad}re group",
    ] {
        assert_eq!(words(&read(letter)), BTreeSet::from(["core-group"]), "{letter}");
    }
    for letter in ["s47", "S.47", "s. 47", "section 47", "Section 47 enquiries", "SECTION-47"] {
        assert_eq!(words(&read(letter)), BTreeSet::from(["section-47"]), "{letter}");
    }
    assert_eq!(
        words(&read("the child\u{fffd}s guardian")),
        BTreeSet::from(["guardian"]),
        "wrongly read signs"
    );
}

#[test]
fn a_conference_that_is_not_named_may_be_either() {
    assert_eq!(
        meetings(&read("You are invited to a child protection conference.")),
        ["first-conference", "review-conference"]
    );
    assert_eq!(meetings(&read("An ICPC was held. After the conference …")), ["first-conference"]);
    assert_eq!(meetings(&read("A family group conference")), ["family-meeting"]);
}

#[test]
fn no_form_stands_for_two_things() {
    for table in [WORDS, MEETINGS] {
        let mut seen = BTreeSet::new();
        for (id, forms) in table {
            assert!(!forms.is_empty(), "{id}");
            for form in *forms {
                assert!(seen.insert(form.to_lowercase()), "{form} stands twice");
                let found = if table == WORDS { read(form).words } else { read(form).meetings };
                let whole = found.iter().any(|it| it.id == *id && it.place == (0..form.len()));
                assert!(whole || *id == "conference", "{form} is not found in itself: {found:?}");
            }
        }
    }
}
