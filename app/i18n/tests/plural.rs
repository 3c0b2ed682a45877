//! Each language counts as Unicode says it does.

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

#[path = "../src/plural.rs"]
mod plural;

/// The languages we speak.
const TAGS: [&str; 7] = ["en-GB", "pl", "ro", "lt", "ur", "pa", "bn"];

#[test]
fn every_language_counts_as_unicode_says() {
    for tag in TAGS {
        let locale: Locale = tag.parse().expect("a language tag");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("rules for the language");
        let big = [1_000_000, 1_000_001, 1_000_002, 1_000_011, 1_000_101, 12_345_678, i64::MAX];
        for number in (-1_200..=1_200).chain(big) {
            let ours = plural::category(tag, number).expect("a rule of ours").letter();
            assert_eq!(ours, letter(rules.category_for(number)), "{number} in {tag}");
        }
    }
}

#[test]
fn a_language_nobody_wrote_down_has_no_rule() {
    assert_eq!(plural::category("cy", 2), None);
    assert_eq!(plural::category("", 2), None);
}

fn letter(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::One => "o",
        PluralCategory::Few => "f",
        PluralCategory::Many => "m",
        PluralCategory::Other => "x",
        PluralCategory::Zero | PluralCategory::Two => "a form our languages do not have",
    }
}
