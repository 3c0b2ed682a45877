//! Whatever is typed or pasted: nothing breaks, and what was found can be cut out.

use plain::{Finding, read, reading_age, syllables};
use proptest::prelude::*;

fn holds(text: &str) -> Vec<Finding> {
    let found = read(text, Some(&["Dan", "", "ż’", "Amina K"].map(str::to_owned)));
    for finding in &found {
        assert!(finding.place.start < finding.place.end, "{finding:?} is empty");
        assert!(text.get(finding.place.clone()).is_some(), "{finding:?} is not on borders of letters");
    }
    found
}

/// Pieces of findings, so that they often stand at odd places.
fn pieces() -> impl Strategy<Value = String> {
    let known = [
        "make sure",
        "Dan",
        "keep",
        "away",
        "your partner",
        "protect",
        "from",
        "was",
        "decided",
        "failed to",
        "engage",
        "PE1",
        "1AA",
        "07700",
        "900123",
        "CIN",
        ".",
        "\n",
        "’",
        "-",
        "…",
        "\u{200d}",
        "ż",
        "ک",
        "্",
        "İ",
        "ß",
        "the children",
    ];
    let piece = prop_oneof![
        prop::sample::select(known.map(str::to_owned).to_vec()),
        any::<String>(),
        Just(" ".to_owned()),
        "[a-zA-Z']{1,12}",
    ];
    prop::collection::vec(piece, 0..60)
        .prop_flat_map(|all| (Just(all), any::<bool>()))
        .prop_map(|(all, spaced)| all.join(if spaced { " " } else { "" }))
}

proptest! {
    #[test]
    fn any_text_is_read(text in pieces()) {
        holds(&text);
        if let Some(age) = reading_age(&text) {
            prop_assert!((5..=25).contains(&age));
        }
    }

    #[test]
    fn every_word_has_a_syllable(word in "\\PC{0,30}") {
        prop_assert!(syllables(&word) >= 1);
    }

    /// What stands after the end of a sentence changes nothing that was found before it.
    #[test]
    fn one_sentence_does_not_reach_into_the_next(one in "[a-z ]{0,60}", two in "[a-z ]{0,60}") {
        let count = |text: &str| holds(text).into_iter().filter(|it| it.place.end <= one.len() && !matches!(it.kind, plain::Kind::Age { .. })).count();
        prop_assert_eq!(count(&one), count(&format!("{one}.\n{two}")));
    }
}

/// Nothing is timed here. But if a rule looked back at all that came before, this would take minutes and not seconds.
#[test]
fn no_text_takes_long() {
    for worst in [
        "make sure ",
        "a",
        "Make sure the child's new ",
        "was ",
        "PE1 ",
        "0",
        "e",
        "é.",
        "AB1 ",
        "protect ",
        "iaing",
    ] {
        let text = worst.repeat(100_000 / worst.len());
        holds(&text);
    }
}
