//! Adding a worker with a local account.

use api::manage::AddWorker;
use domain::family::Post;
use domain::sign_in::{PASSPHRASE_MIN, Passphrase, PassphraseRefusal, SignInName};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Checkboxes, Choice, Field, IntoPiece, Piece, Purpose, Radios, TextField, view};

use super::overview::post;
use super::{Managing, person};
use crate::browser;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::panel::asked;
use crate::team::{desk, pick};

const POSTS: [Post; 3] = [Post::Practitioner, Post::Duty, Post::Manager];

pub(super) fn form(managing: &Managing) -> Piece {
    let field = |name: &str| Field::new(format!("worker-{name}"));
    let (name, role, place) = (field("name"), field("role"), field("post"));
    let (sign_in, secret) = (field("sign-in"), field("secret"));
    let working: Vec<String> = (0..5).map(|day: usize| day.to_string()).collect();
    let days: Field<Vec<String>> = Field::holding("worker-days", working);
    let writing = desk::unkept(Problems::of(&[&name, &role, &place, &sign_in, &secret]));
    let roles =
        managing.page.roles.iter().map(|(key, name)| Choice::new(key.clone(), name.clone())).collect();
    let posts = POSTS.into_iter().map(|it| Choice::new(pick::value(&it), post(it))).collect();
    let weekdays =
        weekdays().into_iter().enumerate().map(|(at, day)| Choice::new(at.to_string(), day)).collect();
    let questions = view! {
        <TextField label=msg::team_manage::name() field=name.clone()/>
        <Radios label=msg::team_manage::choose_role() field=role.clone() choices=roles/>
        <Radios label=msg::team_manage::choose_post() field=place.clone() choices=posts/>
        <Checkboxes label=msg::team_manage::days() field=days.clone() choices=weekdays/>
        <TextField
            label=msg::team_manage::sign_in_name() hint=msg::team_manage::sign_in_name_hint() field=sign_in.clone()
            purpose=Purpose::Code
        />
        <TextField
            label=msg::team_manage::passphrase() hint=msg::team_manage::passphrase_hint(PASSPHRASE_MIN)
            field=secret.clone() purpose=Purpose::NewPassphrase
        />
    };
    let (sending, team, worker) = (writing.clone(), managing.team, browser::fresh_id());
    let (announcer, close) = (Session::here().announcer(), managing.close.clone());
    let send = writing.sends(move || {
        let (called, role) =
            (form::required(&name), form::chosen(&role, |key| (!key.is_empty()).then(|| key.to_owned())));
        let (place, account) = (form::chosen(&place, pick::read), account(&sign_in, &secret));
        let (Some(name), Some(role), Some(post), Some((sign_in_name, passphrase))) =
            (called, role, place, account)
        else {
            return sending.problems.show();
        };
        let chosen = days.answer();
        let works_on = std::array::from_fn(|at| chosen.contains(&at.to_string()));
        let added = name.as_str().to_owned();
        let ask = AddWorker { team, worker, name, role, post, works_on, sign_in_name, passphrase };
        let (writing, announcer, close) = (sending.clone(), announcer.clone(), close.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(person::refused(*refusal))).await.is_ok() {
                close.run();
                announcer.announce(msg::team_manage::added(added));
            }
        });
    });
    asked(&writing, send, msg::team_manage::add_worker(), None, questions.into_piece())
}

/// Three plain words and a first passphrase; what is wrong with either is said at its box.
fn account(name: &Field, secret: &Field) -> Option<(SignInName, Passphrase)> {
    let sign_in = SignInName::parse(&name.answer());
    name.problem.set(sign_in.is_none().then(msg::team_manage::sign_in_name_wrong));
    let sign_in = sign_in?;
    let chosen = Passphrase::choose(&secret.answer(), &sign_in);
    secret.problem.set(chosen.as_ref().err().copied().map(too_weak));
    Some((sign_in, chosen.ok()?))
}

/// Why a passphrase will not do.
pub(super) fn too_weak(refusal: PassphraseRefusal) -> Message {
    match refusal {
        PassphraseRefusal::TooShort => msg::team_manage::passphrase_short(PASSPHRASE_MIN),
        PassphraseRefusal::TooLong => msg::team_manage::passphrase_long(),
        PassphraseRefusal::TooSimple => msg::team_manage::passphrase_simple(),
        PassphraseRefusal::IsTheName => msg::team_manage::passphrase_name(),
    }
}

fn weekdays() -> [Message; 7] {
    [
        msg::team_manage::day_monday(),
        msg::team_manage::day_tuesday(),
        msg::team_manage::day_wednesday(),
        msg::team_manage::day_thursday(),
        msg::team_manage::day_friday(),
        msg::team_manage::day_saturday(),
        msg::team_manage::day_sunday(),
    ]
}
