//! Seeing what the council has written, and having mistakes put right.

use domain::council::Matter;
use i18n::msg::site_records as m;

use crate::rights::Right;

pub(crate) fn right() -> Right {
    Right {
        heading: m::heading(),
        intro: m::intro(),
        parts: vec![
            (m::ask_heading(), vec![m::ask_say(), m::ask_what(), m::ask_who(), m::ask_safe()]),
            (m::when_heading(), vec![m::when_month(), m::when_longer()]),
            (m::out_heading(), vec![m::out_others(), m::out_harm(), m::out_why()]),
            (m::child_heading(), vec![m::child_ask(), m::child_own()]),
            (m::wrong_heading(), vec![m::wrong_ask(), m::wrong_complain()]),
        ],
        about: Matter::Records,
    }
}
