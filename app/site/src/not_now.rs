//! Shown to whoever cannot be signed in at the moment, whether something is broken or their account is paused: the sentence
//! is true of both, and nothing tells which it is.

use api::screen::SitePage;
use domain::council::Council;
use i18n::{Language, msg};
use ui::{ButtonLink, HelpNumber, HelpNumbers, PageHeading, view};

use crate::{Assets, frame, here::Here, languages, parts::paragraph};

/// The page, with whom to ring instead.
pub fn not_now(council: &Council, assets: &Assets, language: Language) -> String {
    let languages = languages(council);
    let here = Here { council, assets, languages: &languages, page: SitePage::Home, language };
    let title = frame::Title::Other(msg::site_not_now::heading());
    frame::document(&here, title, || {
        let numbers: Vec<HelpNumber> = here.emergency().into_iter().chain([here.team()]).collect();
        let again = here.go(SitePage::SignIn);
        view! {
            <PageHeading text=msg::site_not_now::heading() below=msg::site_not_now::ring()/>
            <HelpNumbers numbers/>
            {paragraph(msg::site_not_now::later())}
            <ButtonLink label=msg::site_not_now::again() go=again/>
        }
    })
}
