//! Being away: one colleague answers, and every parent concerned is told who and until when.

use std::sync::Arc;

use api::account::{Me, Who};
use api::family::{Colleagues, ReadColleagues};
use api::involvement::SetCover;
use api::today::{ReadToday, Today};
use domain::id::WorkerId;
use domain::involvement::{Cover, CoverRefusal};
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Choice, DateChoice, Field, InsetText, IntoPiece, Piece, Press, Radios, say, view};

use crate::browser;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::panel::asked;
use crate::team::sees::who_sees;
use crate::team::way::Top;
use crate::team::{desk, pick, said};

pub(super) fn page(me: &Arc<Me>) -> Piece {
    let Who::Worker { worker, .. } = me.who else { return ().into_piece() };
    let (today, colleagues) = (desk::query(&ReadToday {}), desk::query(&ReadColleagues {}));
    let first = me.today.day;
    // News about colleagues must not empty a form being filled in.
    let loaded = ArcMemo::new({
        let colleagues = colleagues.clone();
        move |_| colleagues.get().is_some()
    });
    let (waiting, now) = (desk::until_both_here(&today, &colleagues), today);
    let form = {
        let colleagues = colleagues.clone();
        move || loaded.get().then(|| colleagues.now().map(|all| choose(worker, first, &all)))
    };
    view! {
        {Top::new(msg::team_away::heading()).below(msg::team_away::below()).show()}
        <div class="measure stack-wide">
            {waiting}
            {move || now.get().map(|today| set(&today))}
            {form}
        </div>
    }
}

fn set(today: &Today) -> Piece {
    let words = match &today.cover {
        Some(cover) => {
            msg::team_away::set(cover.by.name.clone(), cover.from.words.clone(), cover.to.words.clone())
        }
        None => msg::team_away::none(),
    };
    view! { <InsetText><p>{say(words)}</p></InsetText> }
}

fn choose(worker: WorkerId, first: Day, colleagues: &Colleagues) -> Piece {
    let others: Vec<Choice> = colleagues
        .workers
        .iter()
        .filter(|colleague| colleague.id != worker)
        .map(|colleague| {
            Choice::new(pick::value(&colleague.id), said::own(&colleague.name))
                .hinting(said::text(&colleague.role))
        })
        .collect();
    match others.is_empty() {
        true => view! { <p>{say(msg::team_away::no_colleagues())}</p> },
        false => form(Some(worker), Vec::new(), others, first, Press::from(|| ())),
    }
}

/// The form for cover. `worker` is who is away, or chosen from `away`.
pub(super) fn form(
    worker: Option<WorkerId>,
    away: Vec<Choice>,
    others: Vec<Choice>,
    first: Day,
    done: Press,
) -> Piece {
    let who = Field::holding("cover-who", worker.as_ref().map(pick::value).unwrap_or_default());
    let (by, from, to) = (Field::new("cover-by"), Field::new("cover-from"), Field::new("cover-to"));
    let writing = desk::unkept(Problems::of(&[&who, &by, &from, &to]));
    let whom = (!away.is_empty()).then(|| {
        let field = who.clone();
        view! { <Radios label=msg::team_manage::cover_who() field choices=away/> }
    });
    let questions = view! {
        {whom}
        <Radios label=msg::team_away::by() field=by.clone() choices=others/>
        <DateChoice label=msg::team_away::from() field=from.clone() choices=Vec::new() from=first.to_string()/>
        <DateChoice label=msg::team_away::to() field=to.clone() choices=Vec::new() from=first.to_string()/>
        {who_sees(msg::team_away::sees(), msg::team_away::sees_not())}
    };
    let (sending, announcer) = (writing.clone(), Session::here().announcer());
    let send = writing.sends(move || {
        let (worker, cover) = (form::chosen(&who, pick::read), form::chosen(&by, pick::read));
        let (first, last) = (form::chosen(&from, Day::parse), form::chosen(&to, Day::parse));
        let (Some(worker), Some(by), Some(from), Some(to)) = (worker, cover, first, last) else {
            return sending.problems.show();
        };
        let ask = SetCover { cover: Cover { worker, by, from, to } };
        let (writing, announcer, done) = (sending.clone(), announcer.clone(), done.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                announcer.announce(msg::team_away::saved());
                done.run();
            }
        });
    });
    asked(&writing, send, msg::team_away::save(), None, questions.into_piece())
}

fn refused(refusal: CoverRefusal) -> Message {
    match refusal {
        CoverRefusal::EndsBeforeItStarts => msg::team_away::refused_days(),
        CoverRefusal::SameWorker => msg::team_away::refused_same(),
        CoverRefusal::OtherTeam => msg::team_away::refused_team(),
    }
}
