//! Where each public page is.

use api::screen::SitePage;
use i18n::Language;

/// Where the sign-in form is sent, in every language.
pub const SIGN_IN_ACTION: &str = "/sign-in";

pub use api::account::COUNCIL_SIGN_IN;

/// Where the council's sign-in sends them back to: what a council tells its provider.
pub const COUNCIL_SIGN_IN_BACK: &str = "/sign-in/council/back";

/// The address of a page in a language: `/pl` for the first page, `/pl/help` for the others.
pub fn path(page: SitePage, language: Language) -> String {
    match page {
        SitePage::Home => format!("/{}", language.tag()),
        _ => format!("/{}/{}", language.tag(), page.name()),
    }
}
