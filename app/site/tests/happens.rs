//! The pages about meetings: the same five parts on each, in every language, and no way past them.

use std::sync::LazyLock;

use api::screen::SitePage;
use html::{Tag, elements};
use i18n::{Face, Language, msg};
use site::{Assets, Page};

#[path = "pages/html.rs"]
mod html;
#[path = "pages/sample.rs"]
mod sample;

const MEETINGS: [SitePage; 7] = [
    SitePage::Enquiry,
    SitePage::FirstConference,
    SitePage::CoreGroup,
    SitePage::ReviewConference,
    SitePage::ChildInNeed,
    SitePage::FamilyMeeting,
    SitePage::BeforeCourt,
];

/// Every page, drawn once.
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    site::pages(
        &sample::council(),
        &Assets { folder: "/assets/0123456789abcdef".to_owned(), ..Assets::default() },
    )
});

fn page(page: SitePage, language: Language) -> &'static Page {
    PAGES.iter().find(|it| it.page == page && it.language == language).expect("it is offered")
}

/// The headings of a page, each with how many things are listed under it.
fn listed(tags: &[Tag]) -> Vec<(&str, usize)> {
    let mut parts: Vec<(&str, usize)> = Vec::new();
    let main = tags.iter().skip_while(|tag| tag.name != "main").take_while(|tag| tag.name != "footer");
    for tag in main {
        match (tag.name.as_str(), parts.last_mut()) {
            ("h2", _) => parts.push((&tag.text, 0)),
            ("li", Some((_, count))) => *count += 1,
            _ => {}
        }
    }
    parts
}

#[test]
fn each_meeting_is_told_in_the_same_five_parts() {
    for page in PAGES.iter().filter(|page| MEETINGS.contains(&page.page)) {
        let words = i18n::words(page.language, Face::Site);
        let expect = [
            msg::site_happens::why_heading(),
            msg::site_happens::who_heading(),
            msg::site_happens::bring_heading(),
            msg::site_happens::ask_heading(),
            msg::site_happens::next_heading(),
            msg::site_happens::more_heading(),
        ]
        .map(|heading| words.say(&heading));
        let tags = elements(&page.html);
        let parts = listed(&tags);
        let headings: Vec<&str> = parts.iter().map(|(heading, _)| *heading).collect();
        assert_eq!(headings, expect, "{}", page.path);
        for (heading, count) in parts {
            assert!(count >= 2, "{}: {count} under {heading}", page.path);
        }
    }
}

#[test]
fn a_stranger_finds_every_meeting_and_a_number_in_two_steps() {
    for language in Language::ALL {
        let leads = |from: SitePage, to: SitePage| {
            let href = site::path(to, language);
            elements(&page(from, language).html).iter().any(|tag| tag.get("href") == Some(&href))
        };
        assert!(leads(SitePage::Home, SitePage::FindYourWay), "{language:?}");
        for meeting in MEETINGS {
            assert!(leads(SitePage::FindYourWay, meeting), "{language:?}: {}", meeting.name());
            for to in [SitePage::Help, SitePage::Glossary, SitePage::Rights, SitePage::Advocates] {
                assert!(leads(meeting, to), "{language:?}: {} to {}", meeting.name(), to.name());
            }
        }
    }
}

#[test]
fn every_public_page_is_on_the_way_or_at_the_end_of_each_page() {
    let language = Language::SOURCE;
    let found = &page(SitePage::FindYourWay, language).html;
    for to in SitePage::ALL.iter().filter(|page| !matches!(page, SitePage::SignedOut)) {
        assert!(found.contains(&format!("href=\"{}\"", site::path(*to, language))), "{}", to.name());
    }
}
