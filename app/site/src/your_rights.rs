//! Your rights: being heard, understanding everything, meetings, advice.

use domain::council::Matter;
use i18n::msg::site_rights as m;

use crate::rights::Right;

pub(crate) fn right() -> Right {
    Right {
        heading: m::heading(),
        intro: m::intro(),
        parts: vec![
            (m::heard_heading(), vec![m::heard_think(), m::heard_part(), m::heard_no(), m::heard_must()]),
            (m::clear_heading(), vec![m::clear_interpreter(), m::clear_papers(), m::clear_disabled()]),
            (
                m::meeting_heading(),
                vec![m::meeting_report(), m::meeting_someone(), m::meeting_break(), m::meeting_notes()],
            ),
            (
                m::advice_heading(),
                vec![m::advice_free(), m::advice_solicitor(), m::advice_letter(), m::advice_court()],
            ),
        ],
        about: Matter::Rights,
    }
}
