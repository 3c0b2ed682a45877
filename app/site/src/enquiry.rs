//! A child protection enquiry: whether a child is being harmed.

use i18n::msg::site_enquiry as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_law(), m::why_open()],
        who: vec![m::who_worker(), m::who_others(), m::who_police()],
        bring: vec![m::bring_people(), m::bring_papers()],
        ask: vec![m::ask_worry(), m::ask_talk(), m::ask_when()],
        next: vec![m::next_end(), m::next_conference(), m::next_act()],
    }
}
