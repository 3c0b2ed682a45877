//! Involving a worker with one adult or with the children of a family. Only those it concerns learn of it.

use api::manage::{AddInvolvement, TeamFamily};
use domain::id::FamilyId;
use domain::involvement::With;
use i18n::msg;
use leptos::prelude::*;
use ui::{Choice, Field, IntoPiece, Piece, Radios, view};

use super::{Managing, families, person, workers};
use crate::browser;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::panel::asked;
use crate::team::sees::who_sees;
use crate::team::{desk, pick, said};

const CHILDREN: &str = "children";

pub(super) fn form(managing: &Managing) -> Piece {
    let (worker, family, with) =
        (Field::new("with-worker"), Field::new("with-family"), Field::new("with-whom"));
    let writing = desk::unkept(Problems::of(&[&worker, &family, &with]));
    let questions = view! {
        <Radios label=msg::team_manage::which_worker() field=worker.clone() choices=workers(managing)/>
        <Radios label=msg::team_manage::which_family() field=family.clone() choices=families(managing)/>
        {whom(managing, &family, &with)}
    };
    let (sending, team, involvement) = (writing.clone(), managing.team, browser::fresh_id());
    let (announcer, close) = (Session::here().announcer(), managing.close.clone());
    let send = writing.sends(move || {
        let (worker, family) = (form::chosen(&worker, pick::read), form::chosen(&family, pick::read));
        let with = form::chosen(&with, read_with);
        let (Some(worker), Some(family), Some(with)) = (worker, family, with) else {
            return sending.problems.show();
        };
        let ask = AddInvolvement { team, family, involvement, worker, with };
        let (writing, announcer, close) = (sending.clone(), announcer.clone(), close.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(person::refused(*refusal))).await.is_ok() {
                close.run();
                announcer.announce(msg::team_manage::done());
            }
        });
    });
    asked(&writing, send, msg::team_manage::add_involvement(), None, questions.into_piece())
}

fn read_with(value: &str) -> Option<With> {
    match value {
        CHILDREN => Some(With::Children),
        adult => pick::read(adult).map(With::Adult),
    }
}

/// With whom, once the family is chosen, and who will learn of it.
fn whom(managing: &Managing, family: &Field, with: &Field) -> Piece {
    let (page, chosen, with) = (managing.page.clone(), family.value.clone(), with.clone());
    (move || {
        let id = pick::read::<FamilyId>(&chosen.get())?;
        let family = page.families.iter().find(|family| family.id == id)?;
        let adults =
            family.adults.iter().map(|(person, name, _)| Choice::new(pick::value(person), said::own(name)));
        let children = Choice::new(CHILDREN, msg::team_manage::with_the_children());
        let choices = [children].into_iter().chain(adults).collect();
        let (seen, of) = (with.value.clone(), family.clone());
        let sees = move || learns(&of, &seen.get());
        Some(view! {
            <Radios label=msg::team_manage::with_whom() field=with.clone() choices/>
            {sees}
        })
    })
    .into_piece()
}

fn learns(family: &TeamFamily, with: &str) -> Option<Piece> {
    match read_with(with)? {
        With::Children => Some(who_sees(msg::team_manage::with_sees_all(), msg::team::sees_children())),
        With::Adult(person) => {
            let (_, name, _) = family.adults.iter().find(|(id, ..)| *id == person)?;
            Some(who_sees(
                msg::team_manage::with_sees(name.as_str()),
                msg::team_manage::with_sees_not(name.as_str()),
            ))
        }
    }
}
