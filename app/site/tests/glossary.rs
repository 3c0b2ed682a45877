//! The list of words: enough of them, each short, in the reader's own order, and each with the word of English letters.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use api::screen::SitePage;
use html::{Tag, elements};
use i18n::Language;
use site::{Assets, Page};

#[path = "pages/html.rs"]
mod html;
#[path = "pages/sample.rs"]
mod sample;

/// As many words as the page must have, and the most words a meaning may take.
const WORDS: usize = 60;
const LONGEST: usize = 25;

/// The page in every language, drawn once.
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    let assets = Assets { folder: "/assets/0123456789abcdef".to_owned(), ..Assets::default() };
    let mut pages = site::pages(&sample::council(), &assets);
    pages.retain(|page| page.page == SitePage::Glossary);
    pages
});

fn page(language: Language) -> &'static Page {
    PAGES.iter().find(|page| page.language == language).expect("it is offered")
}

/// The words of a language, each with its address on the page, in the order of the page.
fn words(language: Language) -> Vec<(String, String)> {
    let tags = elements(&page(language).html);
    let rows = tags.iter().enumerate().filter(|(_, tag)| tag.get("class") == Some("meanings__row"));
    rows.map(|(at, row)| {
        let word = tags[at..].iter().find(|tag| tag.name == "dt").expect("a row has its word");
        (word.text.trim().to_owned(), row.get("id").expect("a row has its address").to_owned())
    })
    .collect()
}

fn meanings(tags: &[Tag]) -> impl Iterator<Item = &str> {
    tags.iter().filter(|tag| tag.name == "dd").map(|tag| tag.text.as_str())
}

#[test]
fn there_are_enough_words_and_each_meaning_is_short() {
    let tags = elements(&page(Language::SOURCE).html);
    assert!(meanings(&tags).count() >= WORDS, "{} words", meanings(&tags).count());
    for meaning in meanings(&tags) {
        let count = meaning.split_whitespace().count();
        assert!((3..=LONGEST).contains(&count), "{count} words: {meaning}");
    }
}

#[test]
fn every_language_has_the_same_words_at_the_same_addresses() {
    let addresses = |language| words(language).into_iter().map(|(_, id)| id).collect::<BTreeSet<_>>();
    let expect = addresses(Language::SOURCE);
    assert!(expect.contains("core-group") && expect.contains("threshold"));
    for language in Language::ALL {
        assert_eq!(addresses(language), expect, "{language:?}");
        let words: BTreeSet<String> = words(language).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words.len(), expect.len(), "{language:?}: two words are called the same");
    }
}

/// Orders that comparing letter by letter gets wrong.
#[test]
fn words_stand_in_the_order_of_their_language() {
    let in_order = |language, ids: &[&str]| {
        let words = words(language);
        let place = |id: &&str| words.iter().position(|(_, it)| it == id).expect("it is a word of ours");
        assert!(ids.iter().map(place).is_sorted(), "{language:?}: {ids:?}");
    };
    in_order(Language::EnGb, &["advocate", "cafcass", "care-order", "marac", "no-action", "working-day"]);
    in_order(Language::Pl, &["voice", "core-group", "confidential", "responsibility", "consent"]); // Gł, Gr; Wł, Z
    in_order(Language::Ro, &["core-group", "kinship", "lead-practitioner"]); // Gr, În, Lu
    in_order(Language::Lt, &["care-order", "special-guardianship", "confidential"]); // Gl, Yp, Ko: Y stands with I
    in_order(Language::Lt, &["consent", "family-group", "disguised-compliance"]); // Su, Še, Ta
    in_order(Language::Ur, &["early-help", "group-supervision", "confidential", "health-visitor"]); // ا, ٹ, ر, ہ
}

#[test]
fn every_letter_leads_to_its_words() {
    for language in Language::ALL {
        let tags = elements(&page(language).html);
        let jumps: Vec<&Tag> =
            tags.iter().filter(|tag| tag.get("class") == Some("letters__letter")).collect();
        let parts: Vec<&Tag> = tags.iter().filter(|tag| tag.get("class") == Some("letter")).collect();
        assert_eq!(jumps.len(), parts.len(), "{language:?}");
        assert!((10..=35).contains(&jumps.len()), "{language:?}: {} letters", jumps.len());
        let mut letters = BTreeSet::new();
        for (jump, part) in jumps.into_iter().zip(parts) {
            assert_eq!(jump.get("href"), Some(format!("#{}", part.get("id").expect("an address")).as_str()));
            assert!(letters.insert(jump.text.clone()), "{language:?}: {} stands twice", jump.text);
        }
        // The letters of one place in the alphabet are called by the plainest of them: Į and Y are among the I.
        let is_plainest = letters.contains("I") && !letters.contains("Į") && !letters.contains("Y");
        assert!(language != Language::Lt || is_plainest, "{letters:?}");
    }
}

#[test]
fn the_word_of_english_letters_stands_beside_each() {
    let english: BTreeSet<String> = words(Language::SOURCE).into_iter().map(|(word, _)| word).collect();
    assert!(!page(Language::SOURCE).html.contains("meanings__letters"));
    for language in Language::ALL.into_iter().filter(|language| *language != Language::SOURCE) {
        let tags = elements(&page(language).html);
        let marked: Vec<&Tag> = tags
            .iter()
            .filter(|tag| tag.name != "html" && tag.get("hreflang").is_none() && tag.get("lang").is_some())
            .collect();
        assert!(marked.iter().all(|tag| tag.get("lang") == Some("en-GB")), "{language:?}");
        let marked: BTreeSet<String> = marked.into_iter().map(|tag| tag.text.clone()).collect();
        let own: BTreeSet<String> = words(language).into_iter().map(|(word, _)| word).collect();
        let missing: Vec<_> =
            english.iter().filter(|word| !marked.contains(*word) && !own.contains(*word)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:?}");
        assert!(marked.is_subset(&english), "{language:?}");
    }
}
