//! The team at a glance: families with who can sign in, and workers with where they are.

use api::family::AccountState;
use api::manage::{TeamFamily, WorkerLine};
use domain::family::Post;
use domain::id::{FamilyId, PersonId};
use i18n::{Message, msg};
use ui::{IntoPiece, Link, Piece, Reader, Table, say, view};

use crate::team::family::account;
use crate::team::route::{Room, Route};
use crate::team::{said, sees};

pub(super) fn families(families: &[TeamFamily]) -> Piece {
    let columns = vec![
        msg::team_manage::family().into(),
        msg::team_manage::adults().into(),
        msg::team_manage::with_children().into(),
        msg::team_manage::published().into(),
    ];
    let rows = families.iter().map(family).collect();
    view! { <Table caption=msg::team_manage::families() columns rows/> }
}

fn family(family: &TeamFamily) -> Vec<Piece> {
    let go = Route::Family(family.id).go();
    let adults = family.adults.iter().map(|adult| self::adult(family.id, adult)).collect::<Vec<_>>();
    let with = family.with_children.clone();
    let reader = Reader::here();
    let with = match with.is_empty() {
        true => say(msg::team_manage::nobody()),
        false => (move || sees::names(&reader, &with)).into_piece(),
    };
    let published = match &family.published {
        Some(day) => said::own(&day.words).show(),
        None => say(msg::team_manage::never()),
    };
    vec![
        view! { <Link label=said::own(family.label.as_str()) go/> },
        view! { <ul class="plain-list" role="list">{adults}</ul> },
        with,
        published,
    ]
}

fn adult(family: FamilyId, (person, name, state): &(PersonId, String, AccountState)) -> Piece {
    let (reader, words, named) = (Reader::here(), account(*state).0, name.clone());
    let standing = move || say(msg::team_manage::account(named.clone(), reader.said(&words)));
    let invite = (*state == AccountState::None).then(|| {
        let go = Route::Invite(Room { family, person: *person }, None).go();
        view! { " " <Link label=msg::team_manage::invite() about=said::own(name) go/> }
    });
    view! { <li>{standing} {invite}</li> }
}

pub(super) fn workers(workers: &[WorkerLine]) -> Piece {
    let columns = vec![
        msg::team_manage::worker().into(),
        msg::team_manage::role().into(),
        msg::team_manage::post().into(),
        msg::team_manage::families_count().into(),
        msg::team_manage::away().into(),
    ];
    let rows = workers.iter().map(worker).collect();
    view! { <Table caption=msg::team_manage::workers() columns rows/> }
}

fn worker(line: &WorkerLine) -> Vec<Piece> {
    let away = match &line.away {
        Some(away) => msg::team_manage::away_until(away.until.words.clone(), away.cover.clone()),
        None => msg::team_manage::here(),
    };
    vec![
        said::own(&line.worker.name).show(),
        said::text(&line.worker.role).show(),
        say(post(line.post)),
        line.families.to_string().into_piece(),
        say(away),
    ]
}

/// What a post allows, in words.
pub(super) fn post(post: Post) -> Message {
    match post {
        Post::Practitioner => msg::team_manage::post_practitioner(),
        Post::Duty => msg::team_manage::post_duty(),
        Post::Manager => msg::team_manage::post_manager(),
    }
}
