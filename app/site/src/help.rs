//! Every number to ring, the most urgent first.

use i18n::msg;
use ui::{HelpNumber, HelpNumbers, PageHeading, Piece, view};

use crate::{
    here::Here,
    parts::{paragraph, part},
};

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let out_of_hours = here.council.helplines.iter().filter(|line| line.is_out_of_hours);
    let team: Vec<HelpNumber> =
        [here.team()].into_iter().chain(out_of_hours.map(|line| here.number(line))).collect();
    let others = here.council.helplines.iter().filter(|line| !line.is_emergency && !line.is_out_of_hours);
    let others: Vec<HelpNumber> = others.map(|line| here.number(line)).collect();
    let numbers = |numbers| view! { <HelpNumbers numbers/> };
    view! {
        <PageHeading text=msg::site_help::heading() below=msg::site_help::intro()/>
        {part(msg::site_help::emergency_heading(), vec![numbers(here.emergency())])}
        {part(msg::site_help::team_heading(), vec![numbers(team)])}
        {part(
            msg::site_help::others_heading(),
            vec![
                numbers(others),
                paragraph(msg::site_help::interpreter()),
                paragraph(msg::site_help::calls()),
            ],
        )}
    }
}
