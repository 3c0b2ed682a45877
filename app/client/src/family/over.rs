//! The session is over: everything is wiped, and the reader is told what was kept.

use i18n::msg;
use ui::{ButtonLink, Go, PageHeading, Piece, view};

use crate::family::frame::{arrive, entitle, plain};
use crate::family::parts::{para, stack};
use crate::session::Session;

/// Says that the session is over and leads to signing in.
pub(crate) fn over(session: &Session, is_kept: bool) -> Piece {
    entitle(session, msg::session::title_welcome());
    arrive(0.0);
    let leaving = session.clone();
    let words = if is_kept { msg::problem::signed_out_kept() } else { msg::session::over_unkept() };
    let go = Go::press(move || leaving.go_to_site("sign-in"));
    let inside = stack(
        view! { <PageHeading text=msg::session::over_heading()/> {para(words)} <ButtonLink label=msg::session::over_sign_in() go/> },
    );
    plain(session, session.announcer(), inside)
}
