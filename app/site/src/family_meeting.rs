//! The family meeting: a plan of the family's own.

use i18n::msg::site_family_meeting as m;

use crate::happens::Meeting;

pub(crate) fn meeting() -> Meeting {
    Meeting {
        heading: m::heading(),
        intro: m::intro(),
        first: None,
        why: vec![m::why_know(), m::why_choose()],
        who: vec![m::who_lead(), m::who_people(), m::who_workers()],
        bring: vec![m::bring_people(), m::bring_ideas()],
        ask: vec![m::ask_must(), m::ask_alone(), m::ask_tongue()],
        next: vec![m::next_plan(), m::next_agree(), m::next_look()],
    }
}
