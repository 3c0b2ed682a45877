//! What happens at each meeting: why, who is there, what to bring, what to ask, what comes next. Every page has the same
//! five parts in the same order, so that whoever has read one finds their way in the others.

use api::screen::SitePage;
use i18n::{Message, msg};
use ui::{HelpNumbers, InsetText, PageHeading, Piece, say, view};

use crate::{
    before_court, child_in_need, core_group, enquiry, family_meeting, first_conference,
    here::Here,
    parts::{bullets, links, paragraph, part},
    review_conference,
};

/// The pages about meetings, in the order in which families come to them.
pub(crate) const PAGES: [SitePage; 7] = [
    SitePage::Enquiry,
    SitePage::FirstConference,
    SitePage::CoreGroup,
    SitePage::ReviewConference,
    SitePage::ChildInNeed,
    SitePage::FamilyMeeting,
    SitePage::BeforeCourt,
];

/// Where each of them leads on.
const MORE: [SitePage; 6] = [
    SitePage::Letter,
    SitePage::Glossary,
    SitePage::Rights,
    SitePage::Advocates,
    SitePage::FindYourWay,
    SitePage::Help,
];

/// One kind of meeting, told in full.
pub(crate) struct Meeting {
    pub(crate) heading: Message,
    pub(crate) intro: Message,
    pub(crate) why: Vec<Message>,
    /// What must not be missed.
    pub(crate) first: Option<Message>,
    pub(crate) who: Vec<Message>,
    pub(crate) bring: Vec<Message>,
    pub(crate) ask: Vec<Message>,
    pub(crate) next: Vec<Message>,
}

/// All of them, each with its page.
pub(crate) fn all() -> [(SitePage, Meeting); 7] {
    [
        (SitePage::Enquiry, enquiry::meeting()),
        (SitePage::FirstConference, first_conference::meeting()),
        (SitePage::CoreGroup, core_group::meeting()),
        (SitePage::ReviewConference, review_conference::meeting()),
        (SitePage::ChildInNeed, child_in_need::meeting()),
        (SitePage::FamilyMeeting, family_meeting::meeting()),
        (SitePage::BeforeCourt, before_court::meeting()),
    ]
}

pub(crate) fn view(here: &Here<'_>, meeting: Meeting) -> Piece {
    let first = meeting.first.map(|words| view! { <InsetText><p>{say(words)}</p></InsetText> });
    let apart = view! { <InsetText><p>{say(msg::site_happens::apart())}</p></InsetText> };
    let always = [
        msg::site_happens::bring_someone(),
        msg::site_happens::bring_notes(),
        msg::site_happens::bring_interpreter(),
    ];
    let bring = meeting.bring.into_iter().chain(always);
    let ask = meeting.ask.into_iter().chain([msg::site_happens::ask_again()]);
    view! {
        <PageHeading text=meeting.heading below=meeting.intro/>
        {first}
        {part(msg::site_happens::why_heading(), vec![bullets(meeting.why)])}
        {part(msg::site_happens::who_heading(), vec![bullets(meeting.who), apart])}
        {part(msg::site_happens::bring_heading(), vec![bullets(bring)])}
        {part(msg::site_happens::ask_heading(), vec![bullets(ask)])}
        {part(msg::site_happens::next_heading(), vec![bullets(meeting.next)])}
        {more(here, MORE)}
    }
}

/// Whom to ring about a word or a meeting, and where to read on.
pub(crate) fn more(here: &Here<'_>, pages: impl IntoIterator<Item = SitePage>) -> Piece {
    let inside = vec![
        view! { <HelpNumbers numbers=vec![here.team()]/> },
        paragraph(msg::site_help::interpreter()),
        links(here, pages),
    ];
    part(msg::site_happens::more_heading(), inside)
}
