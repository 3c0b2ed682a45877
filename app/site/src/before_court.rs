//! The meeting before court: whether court can be avoided.

use i18n::msg::site_before_court as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: Some(m::solicitor()),
        why: vec![m::why_last(), m::why_letter()],
        who: vec![m::who_you(), m::who_council()],
        bring: vec![m::bring_letter(), m::bring_people()],
        ask: vec![m::ask_change(), m::ask_help(), m::ask_checks()],
        next: vec![m::next_paper(), m::next_end(), m::next_court()],
    }
}
