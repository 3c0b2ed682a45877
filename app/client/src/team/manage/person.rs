//! Adding a family, and the adults and children in it.

use api::manage::{AddFamily, AddPerson, ManageRefusal};
use domain::family::{AgeBand, PersonKind};
use i18n::{Message, msg};
use ui::{Choice, Field, IntoPiece, Piece, Radios, Reader, Text, TextField, view};

use super::{Managing, families, worker};
use crate::browser;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::family::age;
use crate::team::panel::asked;
use crate::team::{desk, pick};

const AGES: [AgeBand; 6] = [
    AgeBand::Unborn,
    AgeBand::Baby,
    AgeBand::Toddler,
    AgeBand::Child,
    AgeBand::Teenager,
    AgeBand::OlderTeenager,
];

const NO_PLAN: &str = "none";

pub(super) fn family_form(managing: &Managing) -> Piece {
    let (label, kind) = (Field::new("family-label"), Field::holding("family-kind", NO_PLAN.to_owned()));
    let writing = desk::unkept(Problems::of(&[&label, &kind]));
    let none = Choice::new(NO_PLAN, msg::team_manage::no_plan());
    let kinds = managing.page.plan_kinds.iter().map(|(key, name)| Choice::new(key.clone(), name.clone()));
    let choices = [none].into_iter().chain(kinds).collect();
    let questions = view! {
        <TextField label=msg::team_manage::label() hint=msg::team_manage::label_hint() field=label.clone()/>
        <Radios label=msg::team_manage::plan_kind() field=kind.clone() choices/>
    };
    let (sending, team, family) = (writing.clone(), managing.team, browser::fresh_id());
    let (announcer, close) = (Session::here().announcer(), managing.close.clone());
    let send = writing.sends(move || {
        let Some(label) = form::required(&label) else { return sending.problems.show() };
        let plan_kind = Some(kind.answer()).filter(|kind| kind != NO_PLAN);
        let added = label.as_str().to_owned();
        let ask = AddFamily { team, family, label, plan_kind };
        let (writing, announcer, close) = (sending.clone(), announcer.clone(), close.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                close.run();
                announcer.announce(msg::team_manage::added(added));
            }
        });
    });
    asked(&writing, send, msg::team_manage::add_family(), None, questions.into_piece())
}

pub(super) fn form(managing: &Managing) -> Piece {
    let (family, name, kind) =
        (Field::new("person-family"), Field::new("person-name"), Field::new("person-kind"));
    let writing = desk::unkept(Problems::of(&[&family, &name, &kind]));
    let questions = view! {
        <Radios label=msg::team_manage::which_family() field=family.clone() choices=families(managing)/>
        <TextField label=msg::team_manage::person_name() field=name.clone()/>
        <Radios label=msg::team_manage::person_kind() field=kind.clone() choices=kinds()/>
    };
    let (sending, team, person) = (writing.clone(), managing.team, browser::fresh_id());
    let (announcer, close) = (Session::here().announcer(), managing.close.clone());
    let send = writing.sends(move || {
        let (family, called) = (form::chosen(&family, pick::read), form::required(&name));
        let kind = form::chosen(&kind, read_kind);
        let (Some(family), Some(name), Some(kind)) = (family, called, kind) else {
            return sending.problems.show();
        };
        let added = name.as_str().to_owned();
        let ask = AddPerson { team, family, person, name, kind };
        let (writing, announcer, close) = (sending.clone(), announcer.clone(), close.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                close.run();
                announcer.announce(msg::team_manage::added(added));
            }
        });
    });
    asked(&writing, send, msg::team_manage::add_person(), None, questions.into_piece())
}

const ADULT: &str = "adult";

fn kinds() -> Vec<Choice> {
    let reader = Reader::here();
    let child = |band: AgeBand| {
        let words: Text = msg::team_manage::person_child(reader.said(&age(band))).into();
        Choice::new(pick::value(&band), words)
    };
    [Choice::new(ADULT, msg::team_manage::person_adult())]
        .into_iter()
        .chain(AGES.into_iter().map(child))
        .collect()
}

fn read_kind(value: &str) -> Option<PersonKind> {
    match value {
        ADULT => Some(PersonKind::Adult),
        band => pick::read(band).map(PersonKind::Child),
    }
}

/// Why something could not be added.
pub(super) fn refused(refusal: ManageRefusal) -> Message {
    match refusal {
        ManageRefusal::UnknownKind => msg::team_manage::refused_kind(),
        ManageRefusal::OtherTeam => msg::team_manage::refused_team(),
        ManageRefusal::NameTaken => msg::team_manage::refused_name(),
        ManageRefusal::Passphrase(refusal) => worker::too_weak(refusal),
        ManageRefusal::AlreadyInvolved => msg::team_manage::refused_involved(),
        ManageRefusal::NotInFamily => msg::team_manage::refused_family(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_age_reads_back() {
        for band in AGES {
            assert_eq!(read_kind(&pick::value(&band)), Some(PersonKind::Child(band)));
        }
        assert_eq!(read_kind(ADULT), Some(PersonKind::Adult));
        assert_eq!(read_kind(""), None);
    }
}
