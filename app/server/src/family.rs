//! A family as its workers see it, and how its adults sign in.
use crate::{
    cx::Cx,
    fault::{done, found, incident, no},
    mount::Mount,
    promise,
    team::until,
    words,
};
use api::{
    Answer, Saved,
    family::{
        AccountState, AdultLine, Colleagues, EndPause, EndSessions, FamilyPage, InvolvementView, KindChoice,
        MeetingView, NewSignInName, PauseAccount, ReadColleagues, ReadFamily, RenewSignInName,
    },
    said::SaidText,
};
use domain::{
    access::{Permit, deed},
    council::COUNCIL_LANGUAGE,
    family::Person,
    involvement::With,
};

/// How many names to try before giving up: all of them taken would be a fault of ours.
const NAMES: usize = 8;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_family);
    mount.operation(read_colleagues);
    mount.operation(renew_sign_in_name);
    mount.operation(end_sessions);
    mount.operation(pause_account);
    mount.operation(end_pause);
}

async fn read_family(cx: Cx, permit: Permit<deed::ReadFamily>, _: ReadFamily) -> Answer<ReadFamily> {
    let page = found(cx.store.read_family(permit, cx.look()).await)?;
    let workers = &page.workers;
    let people: Vec<Person> = page.adults.iter().map(|line| line.person.clone()).collect();
    let me = permit.worker();
    let involvements = page.involvements.iter().filter_map(|involvement| {
        let away = page.away.iter().find(|(worker, _)| *worker == involvement.worker);
        Some(InvolvementView {
            id: involvement.id,
            worker: cx.say_worker(workers.get(&involvement.worker)?),
            with: involvement.with,
            with_name: match involvement.with {
                With::Children => None,
                With::Adult(adult) => people
                    .iter()
                    .find(|person| person.id == adult)
                    .map(|person| person.name.as_str().to_owned()),
            },
            from: cx.say_day(involvement.from),
            is_mine: me == Some(involvement.worker),
            is_covered_by_me: page
                .away
                .iter()
                .any(|(worker, away)| *worker == involvement.worker && me == Some(away.by)),
            away: away.map(|(_, away)| until(&cx, away)),
        })
    });
    let meetings = page.meetings.iter().map(|meeting| MeetingView {
        id: meeting.id,
        kind: meeting_kind(&cx, &meeting.kind),
        invited: meeting.invited.iter().map(|asked| (asked.clone(), cx.say_moment(asked.starts))).collect(),
        workers: meeting
            .workers
            .iter()
            .filter_map(|id| workers.get(id))
            .map(|who| cx.say_worker(who))
            .collect(),
    });
    Ok(FamilyPage {
        id: page.family.id,
        plan_kind: plan_kind(&cx, page.family.plan_kind.as_deref()),
        label: page.family.label,
        standing: page.standing,
        involvements: involvements.collect(),
        meetings: meetings.collect(),
        meeting_kinds: cx.council.meeting_kinds.iter().map(|kind| meeting_kind(&cx, &kind.key)).collect(),
        adults: page.adults.into_iter().map(|line| adult_line(&cx, line)).collect(),
        children: page.children,
        promises: promise::for_worker(&cx, page.promises, &people, workers),
    })
}

fn adult_line(cx: &Cx, line: store::family::AdultLine) -> AdultLine {
    AdultLine {
        person: line.person,
        account: account_state(line.account),
        plan_published: line.published_at.map(|at| cx.say_day_of(at)),
    }
}

/// Whether an adult can sign in, as the wire says it.
pub(crate) fn account_state(state: store::family::AccountState) -> AccountState {
    match state {
        store::family::AccountState::None => AccountState::None,
        store::family::AccountState::Invited => AccountState::Invited,
        store::family::AccountState::Active => AccountState::Active,
        store::family::AccountState::Paused => AccountState::Paused,
    }
}

/// A kind the council has taken out of its list is not named.
fn plan_kind(cx: &Cx, key: Option<&str>) -> Option<SaidText> {
    Some(cx.say_text(&cx.council.plan_kind(key?)?.name))
}

/// A kind the council has taken out of its list is called by its key.
pub(crate) fn meeting_kind(cx: &Cx, key: &str) -> KindChoice {
    let name = match cx.council.meeting_kind(key) {
        Some(kind) => cx.say_text(&kind.name),
        None => SaidText { text: key.to_owned(), lang: COUNCIL_LANGUAGE.to_owned() },
    };
    KindChoice { key: key.to_owned(), name }
}

async fn read_colleagues(
    cx: Cx,
    permit: Permit<deed::ReadToday>,
    _: ReadColleagues,
) -> Answer<ReadColleagues> {
    let workers = found(cx.store.read_colleagues(permit, cx.look()).await)?;
    Ok(Colleagues { workers: workers.iter().map(|worker| cx.say_worker(worker)).collect() })
}

async fn renew_sign_in_name(
    cx: Cx,
    permit: Permit<deed::ManageSignIn>,
    _: RenewSignInName,
) -> Answer<RenewSignInName> {
    let names = words::sign_in_names(NAMES);
    match cx.store.renew_sign_in_name(permit, cx.write(), names).await.map_err(no)? {
        Ok(name) => Ok(NewSignInName { name }),
        Err(store::account::NameTaken) => Err(incident(&"every sign-in name tried was taken")),
    }
}

async fn pause_account(cx: Cx, permit: Permit<deed::ManageSignIn>, _: PauseAccount) -> Answer<PauseAccount> {
    done(cx.store.pause_account(permit, cx.write()).await)?;
    Ok(Saved { version: 1 })
}

async fn end_pause(cx: Cx, permit: Permit<deed::ManageSignIn>, _: EndPause) -> Answer<EndPause> {
    done(cx.store.end_pause(permit, cx.write()).await)?;
    Ok(Saved { version: 1 })
}

async fn end_sessions(cx: Cx, permit: Permit<deed::ManageSignIn>, _: EndSessions) -> Answer<EndSessions> {
    done(cx.store.end_sessions(permit, cx.write()).await)?;
    Ok(Saved { version: 1 })
}
