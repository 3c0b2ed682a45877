//! What is held about people, who can see it, and what cannot be promised.

use i18n::msg;
use ui::{InsetText, PageHeading, Piece, view};

use crate::{
    here::Here,
    parts::{bullets, paragraph, part},
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let council = here.plain(&here.council.name);
    view! {
        <PageHeading text=msg::site_privacy::heading() below=msg::site_privacy::intro()/>
        {paragraph(msg::site_privacy::council(council))}
        {part(
            msg::site_privacy::held_heading(),
            vec![bullets([
                msg::site_privacy::held_name(),
                msg::site_privacy::held_words(),
                msg::site_privacy::held_sign_in(),
                msg::site_privacy::held_record(),
            ])],
        )}
        {part(
            msg::site_privacy::not_heading(),
            vec![bullets([
                msg::site_privacy::not_where(),
                msg::site_privacy::not_track(),
                msg::site_privacy::not_phone(),
            ])],
        )}
        {part(
            msg::site_privacy::who_heading(),
            vec![bullets([
                msg::site_privacy::who_choose(),
                msg::site_privacy::who_manager(),
                msg::common::audience_others(),
                msg::site_privacy::who_message(),
                msg::site_privacy::who_plan(),
                msg::site_privacy::who_parent(),
            ])],
        )}
        {part(
            msg::site_privacy::limits_heading(),
            vec![
                view! { <InsetText>{paragraph(msg::common::audience_promise())}</InsetText> },
                bullets([
                    msg::site_privacy::limits_court(),
                    msg::site_privacy::limits_key(),
                    msg::site_privacy::limits_known(),
                ]),
            ],
        )}
        {part(
            msg::site_privacy::rights_heading(),
            vec![
                bullets([
                    msg::site_privacy::rights_copy(),
                    msg::site_privacy::rights_long(),
                    msg::site_privacy::rights_ring(here.team_phone()),
                    msg::site_privacy::rights_further(),
                ]),
            ],
        )}
    }
}
