//! What Family Safeguarding is: one team for the whole family, what it does, and what it must be honest about.

use api::screen::SitePage;
use domain::council::NamedKind;
use i18n::msg;
use ui::{InsetText, Link, PageHeading, Piece, say, view};

use crate::{
    here::Here,
    parts::{bullets, meanings, paragraph, part},
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let council = here.council;
    let roles = council.roles.iter().map(|role| (here.text(&role.name), here.text(&role.helps_with)));
    let kinds = |kinds: &[NamedKind]| {
        meanings(kinds.iter().map(|kind| (here.text(&kind.name), here.text(&kind.purpose))))
    };
    view! {
        <PageHeading text=msg::site_about::heading() below=msg::site_about::intro()/>
        {part(
            msg::site_about::why_heading(),
            vec![
                paragraph(msg::site_about::why_hard()),
                paragraph(msg::site_about::why_one()),
                paragraph(msg::site_about::why_where()),
            ],
        )}
        {part(
            msg::site_about::team_heading(),
            vec![paragraph(msg::site_about::team_note()), meanings(roles)],
        )}
        {part(msg::site_about::way_heading(), vec![way()])}
        {part(msg::site_about::honest_heading(), vec![honest()])}
        {part(msg::site_about::plans_heading(), vec![kinds(&council.plan_kinds)])}
        {part(msg::site_about::meetings_heading(), vec![kinds(&council.meeting_kinds)])}
        {part(
            msg::site_about::ask_heading(),
            vec![
                ask(),
                view! { <Link label=msg::site_about::ask_advice() go=here.go(SitePage::Help)/> },
            ],
        )}
    }
}

fn way() -> Piece {
    bullets([
        msg::site_about::way_with(),
        msg::site_about::way_strengths(),
        msg::site_about::way_listen(),
        msg::site_about::way_goals(),
        msg::site_about::way_promises(),
        msg::site_about::way_monthly(),
    ])
}

fn honest() -> Piece {
    let words =
        [msg::site_about::honest_together(), msg::site_about::honest_act(), msg::site_about::honest_court()];
    let words = words.map(|words| view! { <p>{say(words)}</p> });
    view! { <InsetText><div class="stack">{words}</div></InsetText> }
}

fn ask() -> Piece {
    bullets([
        msg::site_about::ask_someone(),
        msg::site_about::ask_advocate(),
        msg::site_about::ask_interpreter(),
        msg::site_about::ask_again(),
        msg::site_about::ask_worker(),
        msg::site_about::ask_records(),
        msg::site_about::ask_complain(),
    ])
}
