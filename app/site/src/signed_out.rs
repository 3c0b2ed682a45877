//! Seen after signing out, and by whoever opens a page that needs signing in.

use api::screen::SitePage;
use i18n::msg;
use ui::{ButtonLink, Buttons, PageHeading, Piece, Weight, view};

use crate::{here::Here, parts::paragraph};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let (sign_in, home) = (here.go(SitePage::SignIn), here.go(SitePage::Home));
    view! {
        <PageHeading text=msg::site_signed_out::heading() below=msg::site_signed_out::kept()/>
        {paragraph(msg::site_signed_out::history())}
        <Buttons>
            <ButtonLink label=msg::site_signed_out::again() go=sign_in/>
            <ButtonLink label=msg::site_signed_out::home() go=home weight=Weight::Secondary/>
        </Buttons>
    }
}
