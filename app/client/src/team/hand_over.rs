//! Leaving a family: somebody takes over, the parent reads a goodbye, the next worker a note; or the work is finished.

use api::family::{InvolvementView, ReadColleagues, ReadFamily};
use api::involvement::{EndInvolvement, HandOverInvolvement};
use api::said::SaidWorker;
use domain::draft::DraftKey;
use domain::id::{FamilyId, InvolvementId, PersonId};
use domain::involvement::{HandOver, InvolvementRefusal, With};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    ButtonLink, Checkbox, Choice, Details, Field, IntoPiece, Panel, Piece, Radios, TextArea, say, view,
};

use crate::browser;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::team::guard::Guard;
use crate::team::panel::asked;
use crate::team::plain::plain_words;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::way::Top;
use crate::team::{desk, pick, said};

/// How it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    HandedOver,
    Ended,
}

pub(super) fn page(family: FamilyId, involvement: InvolvementId) -> Piece {
    let (around, colleagues) = (desk::query(&ReadFamily { family }), desk::query(&ReadColleagues {}));
    let done: ArcRwSignal<Option<Done>> = ArcRwSignal::default();
    // Once everything is here the form is drawn, and news leaves it alone.
    let is_here = ArcMemo::new({
        let (around, colleagues) = (around.clone(), colleagues.clone());
        move |_| around.get().is_some() && colleagues.get().is_some()
    });
    let (shown, ended) = (done.clone(), done.clone());
    let form = {
        let (around, colleagues) = (around.clone(), colleagues.clone());
        move || {
            let (around, colleagues) = (around.now()?, colleagues.now()?);
            let mine = around.involvements.iter().find(|it| it.id == involvement)?;
            let adults = around.adults.iter().map(|adult| adult.person.id);
            let reach = match mine.with {
                With::Adult(person) => vec![person],
                With::Children => adults.collect(),
            };
            Some(leaving(family, mine, reach, &colleagues.workers, done.clone()))
        }
    };
    let body = move || match (shown.get(), is_here.get()) {
        (Some(done), _) => over(family, done),
        (None, true) => form().into_piece(),
        (None, false) => ().into_piece(),
    };
    let waiting = desk::until_both_here(&around, &colleagues);
    let top = move || ended.get().is_none().then(|| top(family));
    view! {
        {top}
        <div class="measure stack-wide">{waiting} {body}</div>
    }
}

fn top(family: FamilyId) -> Piece {
    Top::new(msg::team_away::over_heading())
        .below(msg::team_away::over_below())
        .back(Route::Family(family))
        .show()
}

fn over(family: FamilyId, done: Done) -> Piece {
    let (title, note, go) = match done {
        Done::HandedOver => {
            (msg::team_away::over_done(), msg::team_away::over_done_note(), Route::Family(family))
        }
        Done::Ended => (msg::team_away::over_ended(), msg::team_away::over_ended_note(), Route::Today),
    };
    browser::soon(browser::to_heading);
    view! {
        <Panel title>
            <p>{say(note)}</p>
            <p><ButtonLink label=msg::common::button_continue() go=go.go()/></p>
        </Panel>
    }
}

fn leaving(
    family: FamilyId,
    mine: &InvolvementView,
    reach: Vec<PersonId>,
    colleagues: &[SaidWorker],
    done: ArcRwSignal<Option<Done>>,
) -> Piece {
    let who = match &mine.with_name {
        Some(person) => msg::team_away::over_adult(mine.worker.name.clone(), person.clone()),
        None => msg::team_away::over_children(mine.worker.name.clone()),
    };
    let (over, end) =
        (handing_over(family, mine, reach, colleagues, done.clone()), ending(family, mine.id, done));
    view! {
        <p class="lead">{say(who)}</p>
        {over}
        <Details summary=msg::team_away::over_end_heading()>{end}</Details>
    }
}

fn handing_over(
    family: FamilyId,
    mine: &InvolvementView,
    reach: Vec<PersonId>,
    colleagues: &[SaidWorker],
    done: ArcRwSignal<Option<Done>>,
) -> Piece {
    let involvement = mine.id;
    let (to, goodbye, note): (Field, Field, Field) =
        (Field::new("over-to"), Field::new("over-goodbye"), Field::new("over-note"));
    let fields = [&to, &goodbye, &note];
    let writing = desk::kept(Problems::of(&fields), DraftKey::HandOver(involvement), Sheet::of(&fields));
    let choice = |worker: &SaidWorker| {
        Choice::new(pick::value(&worker.id), said::own(&worker.name)).hinting(said::text(&worker.role))
    };
    let choices = colleagues.iter().filter(|worker| worker.id != mine.worker.id).map(choice).collect();
    let goodbye_sees = match (mine.with, &mine.with_name) {
        (With::Adult(_), Some(name)) => {
            who_sees(said::own(name), msg::team_away::over_goodbye_not(name.clone()))
        }
        (With::Adult(_), None) | (With::Children, _) => {
            who_sees(msg::team_away::over_goodbye_all(), msg::team_away::over_goodbye_none())
        }
    };
    // A goodbye is read by everyone the worker was there for.
    let rooms = move || reach.iter().map(|person| Room { family, person: *person }).collect();
    let guard = Guard::of_chosen(rooms, &[&goodbye]);
    let questions = view! {
        <Radios label=msg::team_away::over_to() field=to.clone() choices/>
        <TextArea
            label=msg::team_away::over_goodbye() hint=msg::team_away::over_goodbye_hint()
            field=goodbye.clone() max=1000 rows=5
        />
        {plain_words(&goodbye)}
        {goodbye_sees}
        <TextArea
            label=msg::team_away::over_note() hint=msg::team_away::over_note_hint() field=note.clone() max=1000 rows=5
        />
        {who_sees(msg::team_away::over_note_sees(), msg::team::sees_no_family())}
        {guard.show()}
    };
    let sending = writing.clone();
    let send = guard.sends(&writing, move || {
        let to = form::chosen(&to, pick::read);
        let (goodbye, note) = (form::required(&goodbye), form::required(&note));
        let (Some(to), Some(goodbye), Some(note)) = (to, goodbye, note) else {
            return sending.problems.show();
        };
        let ask = HandOverInvolvement { family, involvement, hand_over: HandOver { to, goodbye, note } };
        let (writing, done) = (sending.clone(), done.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                done.set(Some(Done::HandedOver));
            }
        });
    });
    asked(&writing, send, msg::team_away::over_send(), None, questions.into_piece())
}

fn ending(family: FamilyId, involvement: InvolvementId, done: ArcRwSignal<Option<Done>>) -> Piece {
    let sure: Field<bool> = Field::new("over-sure");
    let writing = desk::unkept(Problems::default().with(&sure));
    let questions = view! {
        <p>{say(msg::team_away::over_end_note())}</p>
        <Checkbox label=msg::team_away::over_end_sure() field=sure.clone()/>
    };
    let sending = writing.clone();
    let send = writing.sends(move || {
        let is_sure = sure.answer();
        sure.problem.set((!is_sure).then(msg::team_away::over_end_unsure));
        if !is_sure {
            return sending.problems.show();
        }
        let (writing, done, ask) = (sending.clone(), done.clone(), EndInvolvement { family, involvement });
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                done.set(Some(Done::Ended));
            }
        });
    });
    asked(&writing, send, msg::team_away::over_end(), None, questions.into_piece())
}

fn refused(refusal: InvolvementRefusal) -> Message {
    match refusal {
        InvolvementRefusal::Ended => msg::team_away::over_refused_ended(),
        InvolvementRefusal::OtherTeam => msg::team_away::over_refused_team(),
        InvolvementRefusal::SameWorker => msg::team_away::over_refused_same(),
        InvolvementRefusal::LastWithChildren => msg::team_away::over_refused_last(),
    }
}
