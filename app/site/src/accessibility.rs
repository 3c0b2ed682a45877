//! How this site is made for everyone, what of that has been tested, and what has not.

use i18n::msg;
use ui::{PageHeading, Piece, view};

use crate::{
    here::Here,
    parts::{bullets, paragraph, part},
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    view! {
        <PageHeading text=msg::site_access::heading() below=msg::site_access::intro()/>
        {part(
            msg::site_access::made_heading(),
            vec![bullets([
                msg::site_access::made_zoom(),
                msg::site_access::made_keys(),
                msg::site_access::made_settings(),
                msg::site_access::made_plain(),
                msg::site_access::made_time(),
            ])],
        )}
        {part(
            msg::site_access::tested_heading(),
            vec![bullets([msg::site_access::tested_tools(), msg::site_access::tested_browsers()])],
        )}
        {part(
            msg::site_access::untested_heading(),
            vec![bullets([
                msg::site_access::untested_people(),
                msg::site_access::untested_readers(),
                msg::site_access::untested_phones(),
                msg::site_access::untested_words(),
                msg::site_access::untested_level(),
            ])],
        )}
        {part(
            msg::site_access::limits_heading(),
            vec![bullets([
                msg::site_access::limits_old(),
                msg::site_access::limits_easy(),
                msg::site_access::limits_written(),
            ])],
        )}
        {part(
            msg::site_access::tell_heading(),
            vec![
                paragraph(msg::site_access::tell_ring(here.team_phone())),
                paragraph(msg::site_access::tell_further()),
                paragraph(msg::site_access::date()),
            ],
        )}
    }
}
