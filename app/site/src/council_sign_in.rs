//! Shown to a worker whom the council's own sign-in did not lead in.

use api::screen::SitePage;
use domain::council::Council;
use i18n::{Language, Message, msg};
use ui::{ButtonLink, PageHeading, view};

use crate::{Assets, frame, here::Here, languages, parts::paragraph};

/// Something was not right. What it was is not said: whoever it is about can only try again, and others should not learn it.
pub fn could_not(council: &Council, assets: &Assets, language: Language) -> String {
    let words = [msg::site_council_sign_in::nothing_changed(), msg::site_council_sign_in::other_way()];
    page(council, assets, language, msg::site_council_sign_in::could_not(), words)
}

/// The council knows them, and nobody here does yet.
pub fn no_account(council: &Council, assets: &Assets, language: Language) -> String {
    let words = [msg::site_council_sign_in::ask_manager(), msg::site_council_sign_in::has_account()];
    page(council, assets, language, msg::site_council_sign_in::no_account(), words)
}

fn page(
    council: &Council,
    assets: &Assets,
    language: Language,
    heading: Message,
    words: [Message; 2],
) -> String {
    let languages = languages(council);
    let here = Here { council, assets, languages: &languages, page: SitePage::Home, language };
    frame::document(&here, frame::Title::Other(heading.clone()), || {
        let again = here.go(SitePage::SignIn);
        view! {
            <PageHeading text=heading/>
            {words.map(paragraph)}
            <ButtonLink label=msg::site_council_sign_in::again() go=again/>
        }
    })
}
