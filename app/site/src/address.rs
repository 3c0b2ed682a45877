//! Where each public page is.

use api::screen::SitePage;
use i18n::Language;

/// Where the sign-in form is sent, in every language.
pub const SIGN_IN_ACTION: &str = "/sign-in";

/// The address of a page in a language: `/pl` for the first page, `/pl/help` for the others.
pub fn path(page: SitePage, language: Language) -> String {
    match page {
        SitePage::Home => format!("/{}", language.tag()),
        _ => format!("/{}/{}", language.tag(), page.name()),
    }
}
