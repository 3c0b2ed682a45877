//! One day of the log.

use api::entry::{EntryView, TakeBackEntry};
use domain::entry::{EntryRefusal, EntryState, EntryWords, HowItWent};
use domain::goal::Reading;
use i18n::{Message, msg};
use ui::{Button, Level, Piece, Tag, Weight, say, view};

use super::EntryForm;
use crate::family::goal::typed_in;
use crate::family::parts::{card, details, para, small, stack, subsection, written};
use crate::family::screen::Screen;
use crate::family::{App, audience, reply};
use crate::remote::Outbox;

/// Entries, newest first. `says_goal`: each says which goal it is about.
pub(crate) fn entries(app: &App, entries: &[EntryView], says_goal: bool) -> Piece {
    let rows = Piece::each(entries, |entry| row(app, entry, says_goal));
    view! { <ul class="entries" role="list">{rows}</ul> }
}

/// How it went, in words.
pub(super) fn went(went: HowItWent) -> Message {
    match went {
        HowItWent::DidIt => msg::entry::went_did_it(),
        HowItWent::Partly => msg::entry::went_partly(),
        HowItWent::NotToday => msg::entry::went_not_today(),
        HowItWent::DoesNotApply => msg::entry::went_does_not_apply(),
    }
}

/// Where the reader felt they were: never a number without its words.
fn reading(now: &Reading) -> Piece {
    let words = say(msg::goal::check_now_value(now.mark.value(), now.why_not_lower.as_str()));
    subsection(msg::entry::now(), view! { <p>{words}</p> })
}

/// What was written, without the day.
fn text(words: &EntryWords) -> Piece {
    let helped = words.helped.as_ref();
    view! {
        {words.words.as_ref().map(|words| written(words).block())}
        {helped.map(|helped| subsection(msg::entry::helped(), written(helped).block()))}
        {words.now.as_ref().map(reading)}
    }
}

fn row(app: &App, view: &EntryView, says_goal: bool) -> Piece {
    let entry = &view.entry;
    let is_back = entry.state == EntryState::TakenBack;
    let about = says_goal.then(|| small(msg::entry::about_goal(view.goal_is.as_str())));
    let seen = entry.seen_on.filter(|_| !is_back).map(|_| small(msg::entry::state_seen()));
    let who = match is_back {
        true => small(msg::entry::state_taken_back()),
        false => audience::label(entry.audience, view.shown_to.as_deref()),
    };
    let typed = view.typed_in.as_ref().map(typed_in);
    let history = (!view.earlier.is_empty())
        .then(|| details(msg::entry::history(), Piece::each(&view.earlier, |words| stack(text(words)))));
    let inside = view! {
        <p><Tag words=went(entry.words.went)/></p>
        {about}
        {text(&entry.words)}
        {who}
        {seen}
        {typed}
        {history}
        {reply::replies(app, &view.replies, false)}
        {(!is_back).then(|| ways(app, view))}
    };
    // In the log nothing stands above the days but the screen's own heading.
    let level = if says_goal { Level::Two } else { Level::Three };
    view! { <li>{card(Some(view.day.words.clone().into()), level, inside)}</li> }
}

/// Changing it and taking it back.
fn ways(app: &App, view: &EntryView) -> Piece {
    let (here, entry) = (app.clone(), std::sync::Arc::new(view.clone()));
    let change = app.going.press(move || Screen::WriteEntry(EntryForm::changing(&here, &entry).into()));
    let about = msg::entry::button_about(view.day.words.clone());
    let seen = view.entry.seen_on.map(|_| para(msg::entry::take_back_seen()));
    let back = view! { {para(msg::entry::take_back_note())} {seen} {take_back(app, view)} };
    view! {
        <Button label=msg::entry::button_change() weight=Weight::Quiet on_press=change about/>
        {details(msg::entry::button_take_back(), back)}
    }
}

fn take_back(app: &App, view: &EntryView) -> Piece {
    let (here, entry, outbox) = (app.clone(), view.entry.id, Outbox::of(&app.session));
    let busy = outbox.busy();
    let press = move || {
        let app = here.clone();
        outbox.post(&TakeBackEntry { family: app.family, entry }, move |answer| {
            app.going.say(match answer {
                Ok(taken) => match taken.seen_on {
                    Some(day) => msg::entry::taken_back_seen(day.words),
                    None => msg::entry::taken_back_unseen(),
                },
                Err(failure) => failure.message(|refusal| refused(*refusal)),
            });
        });
    };
    view! { <Button label=msg::entry::take_back_yes() weight=Weight::Secondary on_press=press busy/> }
}

/// Why an entry cannot be kept like this.
pub(super) fn refused(refusal: EntryRefusal) -> Message {
    match refusal {
        EntryRefusal::InTheFuture => msg::entry::problem_future(),
        EntryRefusal::Changed => msg::entry::problem_changed(),
        EntryRefusal::NotMyWorker => msg::goal::problem_not_my_worker(),
    }
}
