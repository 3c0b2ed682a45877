//! Who can be at a parent's side: somebody of their own, an advocate, a solicitor, an interpreter.

use domain::council::Matter;
use i18n::msg::site_advocates as m;

use crate::rights::Right;

pub(crate) fn right() -> Right {
    Right {
        heading: m::heading(),
        intro: m::intro(),
        parts: vec![
            (m::friend_heading(), vec![m::friend_what(), m::friend_tell(), m::friend_hear()]),
            (
                m::advocate_heading(),
                vec![m::advocate_what(), m::advocate_side(), m::advocate_ask(), m::advocate_child()],
            ),
            (m::solicitor_heading(), vec![m::solicitor_what(), m::solicitor_letter(), m::solicitor_find()]),
            (
                m::interpreter_heading(),
                vec![m::interpreter_what(), m::interpreter_family(), m::interpreter_other()],
            ),
        ],
        about: Matter::Advocates,
    }
}
