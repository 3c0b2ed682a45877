//! The page that explains a letter: it can show whatever may be found, and it is whole without its script.

use std::collections::BTreeSet;

use api::screen::SitePage;
use html::{Tag, elements};
use i18n::Language;
use site::{Assets, Page};

#[path = "pages/html.rs"]
mod html;
#[path = "pages/sample.rs"]
mod sample;

fn pages() -> Vec<Page> {
    site::pages(
        &sample::council(),
        &Assets { folder: "/assets/0123456789abcdef".to_owned(), ..Assets::default() },
    )
}

fn ids<'a>(tags: &'a [Tag], start: &'a str) -> BTreeSet<&'a str> {
    tags.iter().filter_map(|tag| tag.get("id")?.strip_prefix(start)).collect()
}

#[test]
fn whatever_may_be_found_stands_ready_and_hidden() {
    let words: BTreeSet<&str> = letter::WORDS.iter().map(|(id, _)| *id).collect();
    let names = letter::MEETINGS.iter().map(|(id, _)| *id);
    let meetings: BTreeSet<&str> = names.filter(|id| *id != letter::SOME_CONFERENCE).collect();
    for page in pages().iter().filter(|page| page.page == SitePage::Letter) {
        let tags = elements(&page.html);
        assert_eq!(ids(&tags, "word-"), words, "{}", page.path);
        assert_eq!(ids(&tags, "meeting-"), meetings, "{}", page.path);
        for tag in &tags {
            let id = tag.get("id").unwrap_or_default();
            let waits = id.starts_with("word-") || id.starts_with("meeting-") || id == "letter-app";
            assert!(!waits || tag.get("hidden").is_some(), "{}: #{id} is shown", page.path);
        }
    }
}

/// The words of the page of words, all of them, by the same names.
#[test]
fn it_is_the_same_list_of_words() {
    for language in Language::ALL {
        let all = pages();
        let of = |page| all.iter().find(|it| it.page == page && it.language == language).expect("offered");
        let rows = |page, start| {
            let tags = elements(&of(page).html);
            let rows = tags.into_iter().filter(|tag| tag.get("class") == Some("meanings__row"));
            let rows =
                rows.filter_map(|tag| Some((tag.get("id")?.strip_prefix(start)?.to_owned(), tag.text)));
            rows.collect::<BTreeSet<(String, String)>>()
        };
        assert_eq!(rows(SitePage::Letter, "word-"), rows(SitePage::Glossary, ""), "{language:?}");
    }
}

#[test]
fn a_letter_cannot_be_sent() {
    for page in pages().iter().filter(|page| page.page == SitePage::Letter) {
        let tags = elements(&page.html);
        assert!(tags.iter().all(|tag| tag.name != "form"), "{}: a form could send it", page.path);
        let boxes: Vec<&Tag> =
            tags.iter().filter(|tag| ["textarea", "input"].contains(&tag.name.as_str())).collect();
        assert_eq!(boxes.len(), 2, "{}", page.path);
        assert!(boxes.iter().all(|tag| tag.get("name").is_none()), "{}: a name is for sending", page.path);
        let html = tags.iter().find(|tag| tag.name == "html").expect("a page");
        assert_eq!(html.get("data-private"), Some("true"), "{}: Back would show the letter", page.path);
    }
}
