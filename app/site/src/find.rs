//! The way to every page, for people who have a letter in their hand and no account.

use api::screen::SitePage;
use i18n::msg;
use ui::{PageHeading, Piece, view};

use crate::{
    happens,
    here::Here,
    parts::{links, part},
    rights,
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let help = [SitePage::FamilySafeguarding, SitePage::Glossary, SitePage::Help];
    let site = [SitePage::StayingSafe, SitePage::Accessibility, SitePage::Privacy, SitePage::SignIn];
    view! {
        <PageHeading text=msg::site_find::heading() below=msg::site_find::intro()/>
        {links(here, [SitePage::Letter])}
        {part(msg::site_find::happens_heading(), vec![links(here, happens::PAGES)])}
        {part(msg::site_find::rights_heading(), vec![links(here, rights::PAGES)])}
        {part(msg::site_find::help_heading(), vec![links(here, help)])}
        {part(msg::site_find::site_heading(), vec![links(here, site)])}
    }
}
