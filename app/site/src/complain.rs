//! How to complain: the beginning, the three steps of the law, and what they are not for.

use domain::council::Matter;
use i18n::msg::site_complain as m;

use crate::rights::Right;

pub(crate) fn right() -> Right {
    Right {
        heading: m::heading(),
        intro: m::intro(),
        parts: vec![
            (m::start_heading(), vec![m::start_say(), m::start_team(), m::start_write(), m::start_soon()]),
            (
                m::steps_heading(),
                vec![m::steps_one(), m::steps_two(), m::steps_three(), m::steps_ombudsman()],
            ),
            (m::other_heading(), vec![m::other_way(), m::other_chair(), m::other_court()]),
            (m::help_heading(), vec![m::help_someone(), m::help_child()]),
        ],
        about: Matter::Complaints,
    }
}
