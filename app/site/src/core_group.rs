//! The core group: making the plan work.

use i18n::msg::site_core_group as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_plan(), m::why_often()],
        who: vec![m::who_lead(), m::who_you(), m::who_workers()],
        bring: vec![m::bring_good(), m::bring_hard()],
        ask: vec![m::ask_who(), m::ask_when(), m::ask_paper()],
        next: vec![m::next_plan(), m::next_day(), m::next_review()],
    }
}
