//! The child in need meeting: help that everyone agrees to.

use i18n::msg::site_child_in_need as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_help(), m::why_agree()],
        who: vec![m::who_lead(), m::who_you(), m::who_help()],
        bring: vec![m::bring_need(), m::bring_works()],
        ask: vec![m::ask_help(), m::ask_no(), m::ask_end()],
        next: vec![m::next_plan(), m::next_again(), m::next_end()],
    }
}
