//! One adult's activities: what they share, in their own words; what was offered; offering another.

use std::sync::{Arc, Mutex};

use api::activity::{
    AdultActivities, ModuleView, OfferActivity, OfferedView, QuestionView, ReadActivitiesAsWorker, RunLine,
    RunView, SheetLine,
};
use api::family::{FamilyPage, ReadFamily};
use domain::access::Action;
use domain::activity::{Key, Said};
use domain::id::RunId;
use domain::words::Line;
use i18n::msg;
use leptos::prelude::*;
use ui::{
    Card, Choice, Field, Heading, IntoPiece, Level, Look, Piece, Radios, Tag, Text, TextArea, Tone, Written,
    say, view,
};

use crate::browser;
use crate::form::{self, Problems};
use crate::session::{Session, lock};
use crate::team::guard::Guard;
use crate::team::panel::asked;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::standing::may_in_room;
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, plain, said};

pub(super) fn page(room: Room) -> Piece {
    let all = desk::query(&ReadActivitiesAsWorker { family: room.family, person: room.person });
    let family = desk::query(&ReadFamily { family: room.family });
    let name = {
        let family = family.clone();
        move || adult_name(&*family.get()?, room)
    };
    let (shown, named) = (all.clone(), family.clone());
    let body = move || {
        let (all, family) = (shown.get()?, named.get()?);
        Some(draw(&all, &adult_name(&family, room).unwrap_or_default()))
    };
    // News must not empty a form being filled in.
    let loaded = ArcMemo::new({
        let (all, family) = (all.clone(), family.clone());
        move |_| all.get().is_some() && family.get().is_some()
    });
    let waiting = desk::until_here(&all);
    let offer = move || {
        let (true, Some(all), Some(family)) = (loaded.get(), all.now(), family.now()) else {
            return ().into_piece();
        };
        let may = may_in_room(&family, room.person, Action::OfferActivity);
        may.then(|| offer(room, &adult_name(&family, room).unwrap_or_default(), &all.modules)).into_piece()
    };
    view! {
        {top_once_known(name, move |name| head(room, &name))}
        {waiting}
        <div class="measure stack-wide">{body} {offer}</div>
    }
}

fn adult_name(page: &FamilyPage, room: Room) -> Option<String> {
    let adult = page.adults.iter().find(|it| it.person.id == room.person)?;
    Some(adult.person.name.as_str().to_owned())
}

fn head(room: Room, name: &str) -> Piece {
    Top::new(msg::team_activity::heading())
        .above(said::own(name))
        .below(msg::team_activity::below(name))
        .back(Route::Adult(room))
        .show()
}

fn draw(all: &Arc<AdultActivities>, name: &str) -> Piece {
    let shared: Vec<Piece> = all.shared.iter().map(|run| shared(run, name)).collect();
    let offered: Vec<Piece> = all.offered.iter().map(waiting).collect();
    let none = |is: bool, words| is.then(|| view! { <p>{say(words)}</p> });
    view! {
        <section class="stack">
            <Heading text=msg::team_activity::shared()/>
            {none(shared.is_empty(), msg::team_activity::shared_none())}
            {shared}
        </section>
        <section class="stack">
            <Heading text=msg::team_activity::offered()/>
            <p class="note">{say(msg::team_activity::offered_note())}</p>
            {none(offered.is_empty(), msg::team_activity::offered_none())}
            <ul role="list">{offered}</ul>
        </section>
    }
}

/// What was shared, question by question, quoted.
fn shared(run: &RunView, name: &str) -> Piece {
    let answers: Vec<Piece> = run
        .answers
        .iter()
        .map(|answer| {
            let question = run.sheet.questions.iter().find(|question| question.key == answer.question);
            let title = question.map_or_else(|| said::own(answer.question.as_str()), |it| said::text(&it.text));
            view! { <div class="stack"><Heading text=title level=Level::Three/> {told(question, &answer.said)}</div> }
        })
        .collect();
    let together = run
        .together
        .then(|| view! { <p><Tag words=msg::team_activity::together(name) tone=Tone::Warm/></p> });
    let changed = msg::team_activity::changed(run.line.on.words.clone());
    view! {
        <Card title=said::text(&run.line.title)>
            <p class="note">{say(changed)}</p>
            {run.line.offered.as_ref().map(why)}
            {together}
            {answers}
        </Card>
    }
}

fn why(offered: &OfferedView) -> Piece {
    let words = offered.why.as_ref().map(|why| Written::new(why.as_str()).block());
    view! { <div class="note">{words}</div> }
}

fn told(question: Option<&QuestionView>, answer: &Said) -> Piece {
    match answer {
        Said::Words(words) => view! { <blockquote>{Written::new(words.as_str()).block()}</blockquote> },
        Said::Cards(keys) => {
            let name = |key: &Key| -> Text {
                let card = question.and_then(|it| it.cards.iter().find(|card| card.key == *key));
                card.map_or_else(|| said::own(key.as_str()), |card| said::text(&card.text))
            };
            view! { <ul>{keys.iter().map(|key| view! { <li>{name(key)}</li> }).collect::<Vec<_>>()}</ul> }
        }
        // The number opens the talk; the words are what is said.
        Said::Ruler { reading, up_one } => {
            let now = msg::goal::check_now_value(reading.mark.value(), reading.why_not_lower.as_str());
            let up = up_one.as_ref().map(|up| {
                view! {
                    <p class="note">{say(msg::activity::up_one())}</p>
                    <blockquote>{Written::new(up.as_str()).block()}</blockquote>
                }
            });
            view! { <p>{say(now)}</p> {up} }
        }
    }
}

fn waiting(run: &RunLine) -> Piece {
    view! {
        <li>
            {said::text(&run.title).show()} " "
            <span class="note">{say(msg::team_activity::offered_on(run.on.words.clone()))}</span>
            {run.offered.as_ref().map(why)}
        </li>
    }
}

fn offer(room: Room, name: &str, modules: &[ModuleView]) -> Piece {
    let (which, why) = (Field::new("offer-which"), Field::new("offer-why"));
    let writing = desk::unkept(Problems::of(&[&which, &why]));
    let choice = |module: &ModuleView, sheet: &SheetLine| {
        let of = module.title.as_ref().map_or_else(|| msg::team_activity::tools().into(), said::text);
        Choice::new(sheet.key.as_str(), said::text(&sheet.title)).hinting(of)
    };
    let choices =
        modules.iter().flat_map(|module| module.activities.iter().map(move |sheet| choice(module, sheet)));
    let choices = choices.collect();
    let (label, guard) = (msg::team_activity::why(), Guard::of(room, &[&why]));
    let questions = view! {
        <Radios
            label=msg::team_activity::which() hint=msg::team_activity::which_hint() field=which.clone() choices
            look=Look::Cards
        />
        <TextArea label hint=msg::team_activity::why_hint() field=why.clone() max=300/>
        {plain::plain_words(&why)}
        {who_sees(msg::team_activity::sees(name), msg::team_activity::sees_not(name))}
        {guard.show()}
    };
    let (sending, announcer, fields) = (writing.clone(), Session::here().announcer(), (which, why));
    // One name until it is kept, so that what is sent again on a bad signal is not offered twice.
    let next: Arc<Mutex<RunId>> = Arc::new(Mutex::new(browser::fresh_id()));
    let send = guard.sends(&writing, move || {
        let activity = form::chosen(&fields.0, |value| Line::parse(value).ok());
        let (Some(activity), Some(why)) = (activity, form::optional(&fields.1)) else {
            return sending.problems.show();
        };
        let (family, person) = (room.family, room.person);
        let ask = OfferActivity { family, person, run: *lock(&next), activity, why };
        let (announcer, fields, next) = (announcer.clone(), fields.clone(), next.clone());
        sending.post(
            &ask,
            |_| Some(msg::team_activity::refused()),
            move |_| {
                *lock(&next) = browser::fresh_id();
                fields.0.value.set(String::new());
                fields.1.value.set(String::new());
                announcer.announce(msg::team_activity::saved());
            },
        );
    });
    let form = asked(&writing, send, msg::team_activity::save(), None, questions.into_piece());
    view! { <section class="stack"><Heading text=msg::team_activity::offer()/> {form}</section> }
}
