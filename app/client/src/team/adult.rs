//! One adult's room, as far as each thing's audience lets a worker see it: their goals, their answers to the plan, their
//! messages, their promises.

use std::sync::Arc;

use api::adult::{AdultPage, ReadAdult};
use api::family::{FamilyPage, ReadFamily};
use api::goal::GoalStory;
use api::message::ThreadLine;
use domain::access::Action;
use domain::goal::GoalState;
use domain::message::ThreadState;
use i18n::{Message, msg};
use ui::{Heading, Icon, Link, Piece, Promises, Tag, Tone, icon, say, view};

use crate::team::promise;
use crate::team::route::{Room, Route};
use crate::team::standing::may_in_room;
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, said};

mod points;

pub(super) fn page(room: Room) -> Piece {
    let (adult, family) = (
        desk::query(&ReadAdult { family: room.family, person: room.person }),
        desk::query(&ReadFamily { family: room.family }),
    );
    let links = move || family.get().map(|family| links(&family, room));
    let (name, waiting) = (adult.clone(), desk::until_here(&adult));
    let name = move || Some(name.get()?.person.name.as_str().to_owned());
    let main = move || adult.get().map(|page| draw(room, &page));
    view! { {top_once_known(name, move |name| head(room, name))} {links} {waiting} {main} }
}

fn head(room: Room, name: String) -> Piece {
    Top::new(said::own(&name))
        .above(msg::team_adult::above())
        .below(msg::team_adult::below(name))
        .back(Route::Family(room.family))
        .show()
}

fn links(family: &Arc<FamilyPage>, room: Room) -> Piece {
    let offers = [
        (Action::ReadAdult, msg::team_activity::link(), Route::Activities(room)),
        (Action::ReadRequestsAsWorker, msg::team_request::link(), Route::Requests(room)),
        (Action::PreviewPlan, msg::team_adult::preview(), Route::Preview(room)),
        (Action::TypeIn, msg::team_adult::type_in(), Route::TypeIn(room)),
        (Action::ManageSignIn, msg::team_family::signing_in(), Route::Invite(room, None)),
    ];
    let rows = offers
        .into_iter()
        .filter(|(action, ..)| may_in_room(family, room.person, *action))
        .map(|(_, label, route)| view! { <li><Link label go=route.go()/></li> })
        .collect::<Vec<_>>();
    view! { <ul class="ways ways--row" role="list">{rows}</ul> }
}

fn draw(room: Room, page: &Arc<AdultPage>) -> Piece {
    view! {
        <div class="desk">
            <div class="desk__main stack-wide">
                <section class="stack">
                    <Heading text=msg::team_adult::goals()/>
                    {goals(room, &page.goals)}
                </section>
                {points::section(page)}
            </div>
            <div class="desk__side stack-wide">
                <section class="stack">
                    <Heading text=msg::team_adult::threads()/>
                    {threads(room, &page.threads)}
                </section>
                {promises(page)}
            </div>
        </div>
    }
}

/// The entries' own words are read on the goal's page, so that "seen" is the truth.
fn goals(room: Room, goals: &[GoalStory]) -> Piece {
    if goals.is_empty() {
        return view! { <p>{say(msg::team_adult::no_goals())}</p> };
    }
    let row = |story: &GoalStory| {
        let goal = &story.goal.goal;
        let (state, tone) = state(goal.state);
        let answer = match (&story.goal.answer_by, story.replies.is_empty()) {
            (Some(day), _) => Some(msg::team_adult::answer_by(day.words.clone())),
            (None, false) => Some(msg::team_adult::answered()),
            (None, true) => None,
        };
        view! {
            <li class="waiting__line">
                <a class="waiting__link" href=Route::Goal(room, goal.id, None).path()>
                    <span class="waiting__picture">{icon(Icon::Goal)}</span>
                    <span class="waiting__words">
                        <span class="waiting__what">
                            <span class="waiting__name">{said::own(goal.words.different.as_str()).show()}</span>
                        </span>
                        <span class="waiting__who waiting__who--apart">
                            <Tag words=state tone/>
                            <span>{say(msg::team_adult::entries(story.entries.len()))}</span>
                            {answer.map(|answer| view! { <span>{say(answer)}</span> })}
                        </span>
                    </span>
                    <span class="waiting__onward">{icon(Icon::Onward)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="waiting" role="list">{goals.iter().map(row).collect::<Vec<_>>()}</ul> }
}

/// Where a goal stands, in a few words.
pub(super) fn state(state: GoalState) -> (Message, Tone) {
    match state {
        GoalState::Active => (msg::goal::list_active(), Tone::Calm),
        GoalState::Paused { .. } => (msg::goal::list_paused(), Tone::Plain),
        GoalState::SavedForLater => (msg::goal::list_later(), Tone::Plain),
        GoalState::Reached { .. } => (msg::goal::list_reached(), Tone::Glad),
        GoalState::LetGo { .. } => (msg::goal::list_let_go(), Tone::Plain),
    }
}

fn threads(room: Room, threads: &[ThreadLine]) -> Piece {
    if threads.is_empty() {
        return view! { <p>{say(msg::team_adult::no_threads())}</p> };
    }
    let row = |thread: &ThreadLine| {
        let unread = (thread.unread > 0)
            .then(|| view! { <Tag words=msg::team_adult::unread(thread.unread) tone=Tone::Warm/> });
        let ended = (thread.state == ThreadState::Ended)
            .then(|| view! { <Tag words=msg::team_adult::thread_ended()/> });
        let with = said::listed(&said::names_of(&thread.workers));
        view! {
            <li class="waiting__line">
                <a class="waiting__link" href=Route::Thread(room, thread.id).path()>
                    <span class="waiting__words">
                        <span class="waiting__what">
                            <span class="waiting__name">{said::own(thread.topic.as_str()).show()}</span>
                            {unread}
                        </span>
                        <span class="waiting__who waiting__who--apart">
                            <span>{say(msg::team_adult::thread_with(with))}</span>
                            <span>{said::own(&thread.last_at.words).show()}</span>
                            {ended}
                        </span>
                    </span>
                    <span class="waiting__onward">{icon(Icon::Onward)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="waiting" role="list">{threads.iter().map(row).collect::<Vec<_>>()}</ul> }
}

fn promises(page: &Arc<AdultPage>) -> Piece {
    let adults = [page.person.clone()];
    let rows = page.promises.iter().map(|view| promise::row(view, &adults, None)).collect::<Vec<_>>();
    let nothing = page.promises.is_empty().then(|| view! { <p>{say(msg::team_adult::no_promises())}</p> });
    view! {
        <section class="stack">
            <Heading text=msg::team_adult::promises(page.person.name.as_str().to_owned())/>
            {nothing}
            <Promises>{rows}</Promises>
        </section>
    }
}
