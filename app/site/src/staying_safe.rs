//! What this site does for people whose phone is watched, and what it cannot do.

use api::screen::SitePage;
use i18n::msg;
use ui::{Link, PageHeading, Piece, view};

use crate::{
    here::Here,
    parts::{bullets, paragraph, part},
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    view! {
        <PageHeading text=msg::site_safe::heading() below=msg::site_safe::intro()/>
        {paragraph(msg::site_safe::same())}
        {part(
            msg::site_safe::does_heading(),
            vec![bullets([
                msg::site_safe::does_leave(),
                msg::site_safe::does_sign_out(),
                msg::site_safe::does_back(),
                msg::site_safe::does_keys(),
            ])],
        )}
        {part(
            msg::site_safe::not_heading(),
            vec![bullets([
                msg::site_safe::not_history(),
                msg::site_safe::not_seen(),
                msg::site_safe::not_spy(),
                msg::site_safe::not_signal(),
            ])],
        )}
        {part(
            msg::site_safe::else_heading(),
            vec![bullets([
                msg::site_safe::else_address(),
                msg::site_safe::else_kept(),
                msg::site_safe::else_idle(),
                msg::site_safe::else_notices(),
            ])],
        )}
        {part(
            msg::site_safe::you_heading(),
            vec![
                bullets([
                    msg::site_safe::you_other(),
                    msg::site_safe::you_save(),
                    msg::site_safe::you_contact(),
                    msg::site_safe::you_known(),
                    msg::site_safe::you_paper(),
                ]),
                view! { <Link label=msg::site_safe::ring() go=here.go(SitePage::Help)/> },
            ],
        )}
    }
}
