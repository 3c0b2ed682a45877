//! The public pages: what this is, signing in, whom to ring, and what can and cannot be promised.
//!
//! Every page is complete HTML without scripts, one for each language, written once when the server starts:
//! [`pages`]. Only signing in is written again, when there is something to put right: [`sign_in_page`]. Nothing here
//! ever holds anything about a person but the sign-in name they have just typed.
//!
//! To add a page: add it to [`api::screen::SitePage`], follow the compiler to [`page`]'s module for its words, write
//! them in `locales/<lang>/site-<page>.ftl`, and its view in a file of its own.

mod about;
mod accessibility;
mod address;
mod advocates;
mod before_court;
mod child_in_need;
mod complain;
mod core_group;
mod council_sign_in;
mod enquiry;
mod family_meeting;
mod find;
mod first_conference;
mod frame;
mod glossary;
mod happens;
mod help;
mod here;
mod home;
mod letter;
mod not_now;
mod parts;
mod privacy;
mod records;
mod review_conference;
mod rights;
mod shell;
mod sign_in;
mod signed_out;
mod staying_safe;
mod your_rights;

pub use address::{COUNCIL_SIGN_IN, COUNCIL_SIGN_IN_BACK, SIGN_IN_ACTION, path};
pub use council_sign_in::{could_not, no_account};
pub use not_now::not_now;
pub use shell::{Within, missing, shell};
pub use sign_in::{LANGUAGE_FIELD, NAME_FIELD, PASSPHRASE_FIELD, SignInProblem, Typed};

use api::screen::SitePage;
use domain::council::Council;
use frame::Title;
use here::Here;
use i18n::Language;

/// What the server that pages lead to has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The address of the folder with the files, without a slash at its end: `/assets/0123456789abcdef`.
    pub folder: String,
    /// Whether workers can also come in by the council's own sign-in.
    pub council_sign_in: bool,
}

/// A page, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which.
    pub page: SitePage,
    /// In which language.
    pub language: Language,
    /// Where.
    pub path: String,
    /// The whole document.
    pub html: String,
}

/// Every public page in every language the council offers.
pub fn pages(council: &Council, assets: &Assets) -> Vec<Page> {
    let languages = languages(council);
    let every = languages.iter().flat_map(|language| SitePage::ALL.iter().map(|page| (*page, *language)));
    every
        .map(|(page, language)| {
            let here = Here { council, assets, languages: &languages, page, language };
            Page { page, language, path: path(page, language), html: draw(&here) }
        })
        .collect()
}

/// The sign-in page with something to put right, and the name that was typed still in its place.
///
/// A passphrase is never written into a page.
pub fn sign_in_page(council: &Council, assets: &Assets, language: Language, typed: &Typed) -> String {
    let languages = languages(council);
    let here = Here { council, assets, languages: &languages, page: SitePage::SignIn, language };
    let title = if typed.problem.is_some() { Title::Problem } else { Title::OfPage };
    frame::document(&here, title, || sign_in::view(&here, typed))
}

/// The languages the council offers, in its order. Those it names wrongly are left out; reading its folder refuses them.
fn languages(council: &Council) -> Vec<Language> {
    council.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect()
}

fn draw(here: &Here<'_>) -> String {
    frame::document(here, Title::OfPage, || match here.page {
        SitePage::Home => home::view(here),
        SitePage::FamilySafeguarding => about::view(here),
        SitePage::SignIn => sign_in::view(here, &Typed::default()),
        SitePage::FindYourWay => find::view(here),
        SitePage::Letter => letter::view(here),
        SitePage::Enquiry => happens::view(here, enquiry::meeting()),
        SitePage::FirstConference => happens::view(here, first_conference::meeting()),
        SitePage::CoreGroup => happens::view(here, core_group::meeting()),
        SitePage::ReviewConference => happens::view(here, review_conference::meeting()),
        SitePage::ChildInNeed => happens::view(here, child_in_need::meeting()),
        SitePage::FamilyMeeting => happens::view(here, family_meeting::meeting()),
        SitePage::BeforeCourt => happens::view(here, before_court::meeting()),
        SitePage::Rights => rights::view(here, your_rights::right()),
        SitePage::Complain => rights::view(here, complain::right()),
        SitePage::Advocates => rights::view(here, advocates::right()),
        SitePage::Records => rights::view(here, records::right()),
        SitePage::Glossary => glossary::view(here),
        SitePage::Help => help::view(here),
        SitePage::StayingSafe => staying_safe::view(here),
        SitePage::Accessibility => accessibility::view(here),
        SitePage::Privacy => privacy::view(here),
        SitePage::SignedOut => signed_out::view(here),
    })
}
