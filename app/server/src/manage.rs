//! The manager's side: the team at a glance, and adding workers, families, people and involvements.
use crate::{
    cx::Cx,
    family::account_state,
    fault::{found, no},
    mount::Mount,
    team::until,
    today,
};
use api::{
    Answer, No, Saved,
    manage::{
        AddFamily, AddInvolvement, AddPerson, AddWorker, ManageRefusal, ReadTeamPage, TeamFamily, TeamPage,
        WorkerLine,
    },
};
use domain::{
    access::{Permit, deed},
    council::{COUNCIL_LANGUAGE, InLanguages},
    family::{Family, Person, Worker},
    involvement::Involvement,
    sign_in::Passphrase,
};
use store::{Written, account::Credentials, worker};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_team_page);
    mount.operation(add_worker);
    mount.operation(add_family);
    mount.operation(add_person);
    mount.operation(add_involvement);
}

async fn read_team_page(cx: Cx, permit: Permit<deed::ReadTeam>, _: ReadTeamPage) -> Answer<ReadTeamPage> {
    let page = found(cx.store.read_team(permit, cx.look(), cx.council.clone()).await)?;
    let choice =
        |key: &str, name: &InLanguages| (key.to_owned(), name.said_in(COUNCIL_LANGUAGE).1.to_owned());
    Ok(TeamPage {
        name: page.name,
        workers: page.workers.into_iter().map(|line| worker_line(&cx, line)).collect(),
        families: page.families.into_iter().map(|line| team_family(&cx, line)).collect(),
        overdue: page.overdue.into_iter().map(|line| today::view(&cx, line)).collect(),
        roles: cx.council.roles.iter().map(|role| choice(&role.key, &role.name)).collect(),
        plan_kinds: cx.council.plan_kinds.iter().map(|kind| choice(&kind.key, &kind.name)).collect(),
    })
}

fn worker_line(cx: &Cx, line: worker::WorkerLine) -> WorkerLine {
    WorkerLine {
        worker: cx.say_worker(&line.worker),
        post: line.worker.post,
        families: line.families,
        away: line.away.map(|away| until(cx, &away)),
    }
}

fn team_family(cx: &Cx, line: worker::TeamFamily) -> TeamFamily {
    let published = line.adults.iter().filter_map(|adult| adult.published_at).max();
    let adult = |line: store::family::AdultLine| {
        (line.person.id, line.person.name.as_str().to_owned(), account_state(line.account))
    };
    TeamFamily {
        id: line.family.id,
        label: line.family.label,
        adults: line.adults.into_iter().map(adult).collect(),
        with_children: line.with_children.iter().map(|name| name.as_str().to_owned()).collect(),
        published: published.map(|at| cx.say_day_of(at)),
    }
}

async fn add_worker(cx: Cx, permit: Permit<deed::ManageTeam>, ask: AddWorker) -> Answer<AddWorker> {
    if cx.council.role(&ask.role).is_none() {
        return Err(No::Refused(ManageRefusal::UnknownKind));
    }
    let typed = String::from_utf8_lossy(ask.passphrase.as_bytes()).into_owned();
    let passphrase = Passphrase::choose(&typed, &ask.sign_in_name)
        .map_err(|why| No::Refused(ManageRefusal::Passphrase(why)))?;
    let worker = Worker {
        id: ask.worker,
        name: ask.name,
        role: ask.role,
        team: ask.team,
        post: ask.post,
        works_on: ask.works_on,
        about: None,
    };
    let language = COUNCIL_LANGUAGE.to_owned();
    let credentials = Credentials { name: ask.sign_in_name, passphrase, language };
    saved(cx.store.add_worker(permit, cx.write(), worker, credentials).await)
}

async fn add_family(cx: Cx, permit: Permit<deed::ManageTeam>, ask: AddFamily) -> Answer<AddFamily> {
    if ask.plan_kind.as_ref().is_some_and(|kind| cx.council.plan_kind(kind).is_none()) {
        return Err(No::Refused(ManageRefusal::UnknownKind));
    }
    let family = Family { id: ask.family, label: ask.label, team: ask.team, plan_kind: ask.plan_kind };
    saved(cx.store.add_family(permit, cx.write(), family).await)
}

async fn add_person(cx: Cx, permit: Permit<deed::ManageTeam>, ask: AddPerson) -> Answer<AddPerson> {
    let person = Person { id: ask.person, name: ask.name, kind: ask.kind };
    saved(cx.store.add_person(permit, cx.write(), ask.family, person).await)
}

async fn add_involvement(
    cx: Cx,
    permit: Permit<deed::ManageTeam>,
    ask: AddInvolvement,
) -> Answer<AddInvolvement> {
    let involvement = Involvement {
        id: ask.involvement,
        family: ask.family,
        worker: ask.worker,
        with: ask.with,
        from: cx.today(),
        to: None,
    };
    saved(cx.store.add_involvement(permit, cx.write(), involvement).await)
}

fn saved(written: Written<(), worker::ManageRefusal>) -> Result<Saved, No<ManageRefusal>> {
    match written.map_err(no)? {
        Ok(()) => Ok(Saved { version: 1 }),
        Err(refusal) => Err(No::Refused(match refusal {
            worker::ManageRefusal::OtherTeam => ManageRefusal::OtherTeam,
            worker::ManageRefusal::NameTaken => ManageRefusal::NameTaken,
            worker::ManageRefusal::AlreadyInvolved => ManageRefusal::AlreadyInvolved,
            worker::ManageRefusal::NotInFamily => ManageRefusal::NotInFamily,
        })),
    }
}
