//! The pages about what can be asked for: each leads to the others, and says whom to ring about just that.

use api::screen::SitePage;
use domain::council::{Council, Matter};
use html::elements;
use i18n::Language;
use site::{Assets, Page};

#[path = "pages/html.rs"]
mod html;
#[path = "pages/sample.rs"]
mod sample;

const PAGES: [(SitePage, Matter); 4] = [
    (SitePage::Rights, Matter::Rights),
    (SitePage::Complain, Matter::Complaints),
    (SitePage::Advocates, Matter::Advocates),
    (SitePage::Records, Matter::Records),
];

fn pages(council: &Council) -> Vec<Page> {
    site::pages(council, &Assets { folder: "/assets/0123456789abcdef".to_owned(), ..Assets::default() })
}

fn page(pages: &[Page], page: SitePage, language: Language) -> &Page {
    pages.iter().find(|it| it.page == page && it.language == language).expect("it is offered")
}

/// The numbers that can be pressed on a page.
fn numbers(html: &str) -> Vec<String> {
    let pressed = elements(html).into_iter().filter_map(|tag| tag.get("href").map(str::to_owned));
    pressed.filter_map(|href| href.strip_prefix("tel:").map(str::to_owned)).collect()
}

#[test]
fn a_stranger_finds_each_in_two_steps_and_each_leads_to_the_others() {
    let pages = pages(&sample::council());
    let leads = |from: SitePage, to: SitePage, language: Language| {
        let href = site::path(to, language);
        elements(&page(&pages, from, language).html).iter().any(|tag| tag.get("href") == Some(&href))
    };
    for language in Language::ALL {
        assert!(leads(SitePage::Home, SitePage::Rights, language));
        assert!(leads(SitePage::Home, SitePage::Glossary, language));
        for (from, _) in PAGES {
            assert!(leads(SitePage::FindYourWay, from, language), "{}", from.name());
            for (to, _) in PAGES {
                assert!(leads(from, to, language), "{} to {}", from.name(), to.name());
            }
        }
    }
}

#[test]
fn each_says_whom_the_council_names_for_it_then_the_team_and_nobody_else() {
    let council = sample::council();
    let pages = pages(&council);
    for (name, matter) in PAGES {
        let lines = council.helplines.iter().filter(|line| line.answers.contains(&matter));
        let mut expect: Vec<String> = lines.map(|line| line.number.replace(' ', "")).collect();
        assert!(!expect.is_empty(), "the sample names somebody for {matter:?}");
        expect.push(council.team_phone.replace(' ', ""));
        for language in Language::ALL {
            assert_eq!(numbers(&page(&pages, name, language).html), expect, "{language:?} {matter:?}");
        }
    }
}

#[test]
fn where_the_council_names_nobody_the_team_s_number_still_stands() {
    let mut council = sample::council();
    council.helplines.iter_mut().for_each(|line| line.answers.clear());
    let pages = pages(&council);
    for (name, _) in PAGES {
        let html = &page(&pages, name, Language::SOURCE).html;
        assert_eq!(numbers(html), [council.team_phone.replace(' ', "")], "{}", name.name());
    }
}
