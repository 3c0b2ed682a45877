//! What each worker adds for the meeting, in a sentence.

use api::cycle::{CyclePage, LineView, WriteCycleLine};
use domain::draft::DraftKey;
use domain::id::FamilyId;
use i18n::msg;
use ui::{Field, Piece, TextArea, Weight, Written, say, view};

use super::part;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::remote::Query;
use crate::session::Session;
use crate::team::panel::asked_with;
use crate::team::sees::who_sees;
use crate::team::way::once_known;
use crate::team::{desk, said};

pub(super) fn section(family: FamilyId, month: &Query<CyclePage>) -> Piece {
    let (lines, own) = (month.clone(), month.clone());
    let lines = move || lines.get().map(|page| draw(&page.lines));
    let own = move || {
        let page = own.get()?;
        let mine = page.lines.iter().find(|line| line.is_mine);
        Some(mine.map(|line| line.words.as_str().to_owned()).unwrap_or_default())
    };
    let form = once_known(own, move |words| form(family, words));
    part(msg::team_cycle::lines(), view! { {lines} {form} })
}

fn draw(lines: &[LineView]) -> Piece {
    if lines.is_empty() {
        return view! { <p>{say(msg::team_cycle::lines_none())}</p> };
    }
    let row = |line: &LineView| {
        let words = Written::new(line.words.as_str()).block();
        view! {
            <li>
                <b>{said::own(&line.by.name).show()}</b> ", " <span class="note">{said::text(&line.by.role).show()}</span>
                {words}
            </li>
        }
    };
    view! { <ul class="plain-list stack" role="list">{lines.iter().map(row).collect::<Vec<_>>()}</ul> }
}

fn form(family: FamilyId, before: String) -> Piece {
    let words = Field::holding("cycle-line", before);
    let writing = desk::kept(Problems::of(&[&words]), DraftKey::CycleLine(family), Sheet::of(&[&words]));
    let questions = view! {
        <TextArea
            label=msg::team_cycle::line() hint=msg::team_cycle::line_hint() field=words.clone() max=300 rows=3
        />
        {who_sees(msg::team_cycle::team_sees(), msg::team::sees_no_family())}
    };
    let (sending, announcer) = (writing.clone(), Session::here().announcer());
    let send = writing.sends(move || {
        let Some(words) = form::required(&words) else { return sending.problems.show() };
        let announcer = announcer.clone();
        sending.post(
            &WriteCycleLine { family, words },
            |nothing| match *nothing {},
            move |_| announcer.announce(msg::team_cycle::line_saved()),
        );
    });
    asked_with(Weight::Secondary, &writing, send, msg::team_cycle::line_save(), None, questions)
}
