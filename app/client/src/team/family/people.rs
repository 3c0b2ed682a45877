//! The team around a family: who is involved, and with whom.

use api::family::{FamilyPage, InvolvementView};
use domain::access::{Action, Standing, may};
use domain::involvement::With;
use i18n::msg;
use ui::{Heading, Link, Piece, Tag, say, view};

use crate::team::route::Route;
use crate::team::said;

pub(super) fn section(page: &FamilyPage) -> Piece {
    let rows = page.involvements.iter().map(|involvement| row(page, involvement)).collect::<Vec<_>>();
    let nobody = page.involvements.is_empty().then(|| view! { <p>{say(msg::team_family::no_team())}</p> });
    view! {
        <section class="stack">
            <Heading text=msg::team_family::team()/>
            {nobody}
            <ul class="people" role="list">{rows}</ul>
            <p class="note">{say(msg::team_family::team_note())}</p>
        </section>
    }
}

fn row(page: &FamilyPage, involvement: &InvolvementView) -> Piece {
    let with = match (involvement.with, &involvement.with_name) {
        (With::Adult(_), Some(name)) => msg::team_family::with_adult(name.clone()),
        (With::Adult(_), None) | (With::Children, _) => msg::team_family::with_children(),
    };
    let away = involvement.away.as_ref().map(|away| {
        view! { <p class="note">{say(msg::team_family::away(away.until.words.clone(), away.cover.clone()))}</p> }
    });
    let you = involvement.is_mine.then(|| view! { <Tag words=msg::team_family::you()/> });
    let may_end = may(Action::EndInvolvement, page.standing)
        && (involvement.is_mine || page.standing == Standing::Managing);
    let end = may_end.then(|| {
        let (go, about) =
            (Route::HandOver(page.id, involvement.id).go(), said::own(&involvement.worker.name));
        view! { <p><Link label=msg::team_family::hand_over() go about/></p> }
    });
    view! {
        <li class="people__row">
            <p><b>{said::own(&involvement.worker.name).show()}</b> " " {you}</p>
            <p>{said::text(&involvement.worker.role).show()} ", " {say(with)}</p>
            <p class="note">{say(msg::team_family::since(involvement.from.words.clone()))}</p>
            {away}
            {end}
        </li>
    }
}
