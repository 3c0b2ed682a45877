//! What a person may ask for: their rights, how to complain, who can stand with them, seeing what is written. Every page
//! is a few short lists and, at its end, whom to ring about just that.

use api::screen::SitePage;
use domain::council::Matter;
use i18n::{Message, msg};
use ui::{HelpNumber, HelpNumbers, PageHeading, Piece, view};

use crate::{
    here::Here,
    parts::{bullets, links, paragraph, part},
};

/// The pages about what can be asked for. The first leads to the others.
pub(crate) const PAGES: [SitePage; 4] =
    [SitePage::Rights, SitePage::Complain, SitePage::Advocates, SitePage::Records];

/// One thing that can be asked for, told in full.
pub(crate) struct Right {
    pub(crate) heading: Message,
    pub(crate) intro: Message,
    /// Each heading with what stands under it.
    pub(crate) parts: Vec<(Message, Vec<Message>)>,
    /// Whose numbers stand at the end.
    pub(crate) about: Matter,
}

pub(crate) fn view(here: &Here<'_>, right: Right) -> Piece {
    let parts = Piece::each(right.parts, |(heading, words)| part(heading, vec![bullets(words)]));
    let numbers: Vec<HelpNumber> = here.answering(right.about).into_iter().chain([here.team()]).collect();
    let others = PAGES.into_iter().filter(|page| *page != here.page);
    let more = others.chain([SitePage::Glossary, SitePage::FindYourWay, SitePage::Help]);
    view! {
        <PageHeading text=right.heading below=right.intro/>
        {parts}
        {part(
            msg::site::ring_heading(),
            vec![
                view! { <HelpNumbers numbers/> },
                paragraph(msg::site_help::interpreter()),
                links(here, more),
            ],
        )}
    }
}
