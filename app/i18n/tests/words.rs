//! Words are read, said, and refused as they should be.

use i18n::catalogue::{self, Kind};
use i18n::{Argument, Face, Language, NOTHING, Number, Pseudo, Words, data_files, msg, words};

fn say(language: Language, message: &i18n::Message) -> String {
    words(language, Face::Family).say(message)
}

#[test]
fn a_message_is_said_in_the_readers_language() {
    let message = msg::common::audience_team();
    assert_eq!(say(Language::EnGb, &message), "Me and my team");
    assert_eq!(say(Language::Pl, &message), "Ja i mój zespół");
    assert_eq!(say(Language::Ur, &message), "میں اور میری ٹیم");
}

#[test]
fn what_is_counted_takes_its_form() {
    let waits = |minutes: u32| say(Language::Pl, &msg::problem::tries_wait(minutes));
    assert!(waits(1).contains("1 minutę"), "{}", waits(1));
    assert!(waits(2).contains("\u{2068}2\u{2069} minuty"), "{}", waits(2));
    assert!(waits(12).contains("\u{2068}12\u{2069} minut i"), "{}", waits(12));
}

#[test]
fn a_name_of_another_script_stays_apart_from_the_sentence() {
    let said = say(Language::Ur, &msg::common::audience_worker("Leah"));
    assert_eq!(said, "میں اور \u{2068}Leah\u{2069}");
}

#[test]
fn a_number_may_be_any_whole_number() {
    let numbers: [Number; 7] =
        [7u8.into(), 7u16.into(), 7u32.into(), 7i32.into(), 7i64.into(), 7u64.into(), 7usize.into()];
    assert!(numbers.iter().all(|number| *number == numbers[0]));
    assert_eq!(i64::from(Number::from(u64::MAX)), i64::MAX);
}

#[test]
fn a_language_is_its_tag_on_the_wire() {
    for language in Language::ALL {
        let wire = serde_json::to_string(&language).expect("JSON");
        assert_eq!(wire, format!("\"{}\"", language.tag()));
        assert_eq!(serde_json::from_str::<Language>(&wire).expect("a language"), language);
    }
    assert!(serde_json::from_str::<Language>("\"xx\"").is_err());
    assert_eq!(Language::from_tag("pl-PL"), None);
    assert_eq!(Language::ALL[0], Language::SOURCE);
    assert_eq!(Language::default(), Language::EnGb);
    assert_eq!((Language::Ur.dir(), Language::Ur.own_name()), ("rtl", "اردو"));
    assert!(Language::Ur.is_right_to_left() && !Language::Pl.is_right_to_left());
}

#[test]
fn every_sent_file_is_read_back() {
    let files = data_files();
    assert_eq!(files.len(), Language::ALL.len() * Face::SENT.len());
    for file in files {
        let read = Words::read(&file.bytes).expect("the words");
        assert_eq!(&read, words(file.language, file.face), "{}", file.name);
        assert_eq!(file.name, format!("{}.{}.bin", file.face.name(), file.language.tag()));
    }
}

#[test]
fn a_damaged_file_is_refused_or_said_without_panic() {
    let file = data_files().remove(0).bytes;
    for end in 0..file.len().min(60) {
        let shorter = Words::read(&file[..end]);
        assert!(shorter.is_none_or(|words| words.say(&msg::common::back_link()) == NOTHING), "{end}");
    }
    let mut other_build = file.clone();
    other_build[0] = if other_build[0] == b'0' { b'1' } else { b'0' };
    assert_eq!(Words::read(&other_build), None);
    assert_eq!(Words::read(b""), None);
    assert_eq!(Words::read(&[0xff, 0xfe]), None);

    let message = msg::common::count_left(2u32);
    for at in 0..file.len() {
        for mark in 1..=6 {
            let mut damaged = file.clone();
            damaged[at] = mark;
            if let Some(words) = Words::read(&damaged) {
                let _said = words.say(&message);
            }
        }
    }
}

#[test]
fn a_message_of_another_face_is_nothing_to_see() {
    let text = String::from_utf8(data_files().remove(0).bytes).expect("text");
    let (head, _) = text.split_once('\u{1d}').expect("a header");
    let none = Words::read(head.as_bytes()).expect("words without a message");
    assert_eq!(none.say(&msg::common::back_link()), NOTHING);
}

#[test]
fn untranslated_words_are_english_and_say_so() {
    // The file of a language in which the first message is still English.
    let text = String::from_utf8(data_files().remove(0).bytes).expect("text");
    let (head, _) = text.split_once(' ').expect("a header");
    let file = format!("{head} pl\u{1d}0\u{1e}\u{6}\u{2}a\u{3}o\u{4}one\u{3}\u{4}\u{1}a days\u{5}");
    let words = Words::read(file.as_bytes()).expect("words");
    let arguments = &[("n", Kind::Number)];
    let entry = catalogue::Entry { id: "", file: "", function: "", arguments, faces: &[], number: 0 };
    let message = entry.message(vec![Argument::Number(5u32.into())]).expect("a message");
    assert_eq!(words.say_with_lang(&message), ("5 days".to_owned(), Language::EnGb));
    assert_eq!(words.language(), Language::Pl);
}

#[test]
fn an_entry_takes_only_what_its_message_takes() {
    let entry = catalogue::ALL.iter().find(|entry| entry.id == "problem-tries-wait").expect("the message");
    assert_eq!((entry.file, entry.function), ("problem.ftl", "problem::tries_wait"));
    assert_eq!(entry.message(vec![Argument::Number(3u32.into())]), Some(msg::problem::tries_wait(3u32)));
    assert_eq!(entry.message(vec![Argument::Text("3".to_owned())]), None);
    assert_eq!(entry.message(Vec::new()), None);
}

#[test]
fn every_face_has_its_own_words_and_no_others() {
    for entry in catalogue::ALL {
        let arguments = entry.arguments.iter().map(|(_, kind)| match kind {
            Kind::Number => Argument::Number(2u32.into()),
            Kind::Text => Argument::Text("Leah".to_owned()),
        });
        let message = entry.message(arguments.collect()).expect("what it takes");
        let has = |face: Face| words(Language::SOURCE, face).say(&message) != NOTHING;
        assert!(has(Face::All), "{}", entry.id);
        for face in Face::SENT {
            assert_eq!(has(face), entry.faces.contains(&face), "{} for {face:?}", entry.id);
        }
        let shared = ["common.ftl", "problem.ftl", "language.ftl"].contains(&entry.file);
        assert!(!shared || entry.faces.len() == 3, "{}", entry.id);
        assert!(!entry.faces.is_empty(), "{} is said nowhere", entry.id);
    }
}

#[test]
fn long_words_are_longer_by_two_fifths_and_keep_what_is_filled_in() {
    let long = words(Language::SOURCE, Face::All).pseudo(Pseudo::Long);
    let said = long.say(&msg::common::audience_worker("Leah"));
    assert!(said.ends_with("\u{2068}Leah\u{2069}") && said.starts_with('Ḿ'), "{said}");
    assert!(long.say(&msg::problem::tries_wait(1u32)).contains(" 1 "));

    let (mut plain, mut longer) = (0, 0);
    for entry in catalogue::ALL.iter().filter(|entry| entry.arguments.is_empty()) {
        let message = entry.message(Vec::new()).expect("it takes nothing");
        plain += words(Language::SOURCE, Face::All).say(&message).chars().count();
        longer += long.say(&message).chars().count();
    }
    assert!((135..=145).contains(&(longer * 100 / plain)), "{longer} for {plain}");
}

#[test]
fn mirrored_words_run_from_right_to_left() {
    let mirrored = words(Language::SOURCE, Face::All).pseudo(Pseudo::Mirrored);
    let said = mirrored.say(&msg::common::audience_worker("Leah"));
    assert_eq!(said, "\u{202e}Ḿḗ ȧƞḓ \u{202c}\u{2068}Leah\u{2069}");
}
