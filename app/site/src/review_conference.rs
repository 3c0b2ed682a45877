//! The review conference: whether the plan is still needed.

use i18n::msg::site_review_conference as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_look(), m::why_long()],
        who: vec![m::who_chair(), m::who_group()],
        bring: vec![m::bring_good(), m::bring_promises()],
        ask: vec![m::ask_better(), m::ask_end(), m::ask_late()],
        next: vec![m::next_end(), m::next_on(), m::next_court()],
    }
}
