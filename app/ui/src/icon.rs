//! Small pictures beside words. Never alone, so they are hidden from people who listen.

use crate::{Piece, view};

/// Every picture there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Leave at once.
    Exit,
    /// Back one screen; turns round where reading goes from right to left.
    Back,
    /// Onwards; turns round too.
    Onward,
    /// This month.
    Month,
    /// The plan.
    Plan,
    /// A goal.
    Goal,
    /// The log.
    Log,
    /// Messages.
    Talk,
    /// People.
    People,
    /// Who can see this.
    Eye,
    /// A language.
    Globe,
    /// It is done.
    Done,
    /// Please look again.
    Look,
    /// Good to know.
    Note,
    /// When.
    Clock,
    /// A number to ring.
    Phone,
    /// A promise.
    Promise,
    /// Keep it safe from loss.
    Save,
    /// Look for something.
    Search,
    /// Add something.
    Add,
    /// Opens and closes.
    Open,
}

impl Icon {
    /// Every picture, for the gallery.
    pub const ALL: [Icon; 21] = [
        Icon::Exit,
        Icon::Back,
        Icon::Onward,
        Icon::Month,
        Icon::Plan,
        Icon::Goal,
        Icon::Log,
        Icon::Talk,
        Icon::People,
        Icon::Eye,
        Icon::Globe,
        Icon::Done,
        Icon::Look,
        Icon::Note,
        Icon::Clock,
        Icon::Phone,
        Icon::Promise,
        Icon::Save,
        Icon::Search,
        Icon::Add,
        Icon::Open,
    ];

    /// One line drawn on a square of 24.
    const fn line(self) -> &'static str {
        match self {
            Icon::Exit => "M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M4 12h11M11 8l4 4-4 4",
            Icon::Back => "M20 12H5M11 6l-6 6 6 6",
            Icon::Onward => "M4 12h15M13 6l6 6-6 6",
            Icon::Month => {
                "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4M8 14h3"
            }
            Icon::Plan => {
                "M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 8h6M9 12h6M9 16h3"
            }
            Icon::Goal => "M5 21V4M5 5c5-3 8 3 14 0v9c-6 3-9-3-14 0",
            Icon::Log => "M4 20l1-4L16 5a2.1 2.1 0 0 1 3 3L8 19zM14 7l3 3M13 20h7",
            Icon::Talk => {
                "M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM8 9h8M8 13h5"
            }
            Icon::People => {
                "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.4a3.5 3.5 0 0 1 0 6.4M18 14.4c2.1.9 3.5 3 3.5 5.6"
            }
            Icon::Eye => {
                "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"
            }
            Icon::Globe => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9h17M3.5 15h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"
            }
            Icon::Done => "M5 13l4.5 4.5L19 7",
            Icon::Look => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5v5.5M12 16.4v.1",
            Icon::Note => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1",
            Icon::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
            Icon::Phone => {
                "M5 4h4l1.5 5L8 11a12 12 0 0 0 5 5l2-2.5 5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z"
            }
            Icon::Promise => "M12 20C6 16 3 12.5 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-3 7-9 11z",
            Icon::Save => "M12 3v11M8 10l4 4 4-4M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3",
            Icon::Search => "M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM16 16l5 5",
            Icon::Add => "M12 5v14M5 12h14",
            Icon::Open => "M6 9l6 6 6-6",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Icon::Back | Icon::Onward | Icon::Exit => "icon icon--turns",
            _ => "icon",
        }
    }
}

/// Draws a picture.
pub fn icon(icon: Icon) -> Piece {
    view! {
        <svg class=icon.class() viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d=icon.line()></path>
        </svg>
    }
}
