//! The four skills of motivational interviewing, with a way to begin: prompts beside a box, never a script.

use i18n::msg;
use ui::{Details, Heading, Level, Piece, say, view};

/// In the open, beside what a parent wrote.
pub(super) fn shown() -> Piece {
    view! {
        <div class="skills">
            <Heading text=msg::team_goal::skills() level=Level::Three/>
            {starts()}
        </div>
    }
}

/// Folded, above a box in which a worker answers a parent.
pub(super) fn folded() -> Piece {
    view! { <Details summary=msg::team_goal::skills()>{starts()}</Details> }
}

fn starts() -> Piece {
    let skills = [
        (msg::team_goal::skill_open(), msg::team_goal::skill_open_start()),
        (msg::team_goal::skill_affirm(), msg::team_goal::skill_affirm_start()),
        (msg::team_goal::skill_reflect(), msg::team_goal::skill_reflect_start()),
        (msg::team_goal::skill_sum(), msg::team_goal::skill_sum_start()),
    ];
    let rows = skills
        .into_iter()
        .map(|(skill, start)| view! { <li><b>{say(skill)}</b> <span>{say(start)}</span></li> })
        .collect::<Vec<_>>();
    view! { <ul class="skills__list" role="list">{rows}</ul> }
}
