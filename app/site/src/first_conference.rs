//! The first child protection conference: whether there has to be a plan.

use i18n::msg::site_first_conference as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_worry(), m::why_court()],
        who: vec![m::who_chair(), m::who_you(), m::who_others()],
        bring: vec![m::bring_report()],
        ask: vec![m::ask_change(), m::ask_help(), m::ask_notes()],
        next: vec![m::next_told(), m::next_core(), m::next_review(), m::next_none()],
    }
}
