//! *Ask for something*: an advocate, an interpreter, my records, another worker, to complain; and what came of it.

use std::sync::Arc;

use api::request::{AskFor, ReadRequests, RequestAnswerView, RequestView, Requests, TakeBackRequest};
use domain::draft::DraftKey;
use domain::id::RequestId;
use domain::request::RequestKind;
use domain::words::Paragraph;
use i18n::{Message, msg};
use ui::{
    Bubble, BubbleProps, Button, Choice, Field, Level, Link, PageHeading, Piece, Quote, Radios, Side, Tag,
    Text, Tone, Weight, view,
};

use crate::draft::{Desk, Sheet};
use crate::family::App;
use crate::family::goal::words;
use crate::family::help::box_note;
use crate::family::parts::{card, form as sheet, para, said, section, small, written};
use crate::family::screen::Screen;
use crate::form::{Problems, at_place, chosen, optional};
use crate::remote::{Outbox, Query};
use crate::writing::Writing;
use crate::{browser, kinds};

/// Something that is being asked for.
pub(crate) struct RequestForm {
    id: RequestId,
    kind: Field,
    words: Field,
    writing: Writing,
    /// Whether it is known what for.
    is_begun: bool,
}

impl RequestForm {
    /// Nothing chosen yet.
    pub(crate) fn new(app: &App) -> Self {
        RequestForm::of(app, String::new())
    }

    fn of(app: &App, kind: String) -> Self {
        let is_begun = !kind.is_empty();
        let (kind, words) = (Field::holding("request-kind", kind), Field::new("request-words"));
        let fields = [&kind, &words];
        let (problems, sheet) = (Problems::of(&fields), Sheet::of(&fields));
        let writing = Writing::kept(&app.session, problems, Desk::Room(app.family), DraftKey::Request, sheet);
        RequestForm { id: browser::fresh_id(), kind, words, writing, is_begun }
    }
}

/// The same beside everything somebody wrote, for everybody: asking that another may see it.
pub(crate) fn share(app: &App) -> Piece {
    let here = app.clone();
    let go = app.going.link(move || {
        let place = RequestKind::ALL.iter().position(|kind| *kind == RequestKind::Share);
        Screen::Requests(RequestForm::of(&here, place.unwrap_or_default().to_string()).into())
    });
    view! { <p><Link label=msg::request::share() go/></p> }
}

/// The screen. What was asked before stands first: whoever comes back wants the answer. Whoever comes to ask for something
/// finds that first.
pub(crate) fn requests(app: &App, form: &Arc<RequestForm>) -> Piece {
    let asked = Query::new(&app.session, &ReadRequests { family: app.family });
    let here = app.clone();
    let mut parts =
        [asked.show(move |asked| mine(&here, &asked)), section(msg::request::ask(), ask(app, form))];
    if form.is_begun {
        parts.reverse();
    }
    view! {
        <PageHeading text=msg::request::heading() below=msg::request::intro()/>
        {parts}
    }
}

fn mine(app: &App, asked: &Requests) -> Piece {
    if asked.requests.is_empty() {
        return Piece::default();
    }
    section(msg::request::mine(), Piece::each(&asked.requests, |request| row(app, request)))
}

fn row(app: &App, request: &RequestView) -> Piece {
    let answers = Piece::each(&request.answers, |one| answer(request.kind, one));
    let talk = (!answers.is_nothing()).then(|| view! { <ol class="talk" role="list">{answers}</ol> });
    let due = request.answer_by.as_ref().map(|day| {
        para(match request.is_late {
            true => msg::request::late(day.words.clone()),
            false => msg::request::answer_by(day.words.clone()),
        })
    });
    let (state, tone) = kinds::request_state(request.state);
    let inside = view! {
        <p><Tag words=state tone/></p>
        {small(msg::request::on(request.on.words.clone()))}
        {request.words.as_ref().map(|words| view! { <Quote words=written(words)/> })}
        {due}
        {talk}
        {request.state.is_open().then(|| take_back(app, request))}
    };
    card(Some(kinds::request(request.kind).into()), Level::Three, inside)
}

fn answer(kind: RequestKind, answer: &RequestAnswerView) -> Piece {
    let by = answer.by.as_ref();
    let somebody = || match kind.is_for_manager() {
        true => msg::request::by_manager(),
        false => msg::reply::by_team(),
    };
    Bubble(BubbleProps {
        side: Side::Theirs,
        author: by.map_or_else(|| somebody().into(), |by| Text::from(by.name.clone())),
        role: by.map(|by| said(&by.role)),
        when: answer.at.words.clone().into(),
        words: written(&answer.words).block(),
        status: None,
        children: answer.is_new.then(|| view! { <Tag words=msg::common::new_label() tone=Tone::Calm/> }),
    })
}

fn take_back(app: &App, request: &RequestView) -> Piece {
    let (app, about, request) = (app.clone(), kinds::request(request.kind), request.id);
    let press = move || {
        let going = app.going.clone();
        let ask = TakeBackRequest { family: app.family, request };
        Outbox::of(&app.session).post(&ask, move |answer| {
            going.say(match answer {
                Ok(_) => msg::request::taken_back(),
                Err(failure) => failure.message(|_| msg::request::over()),
            });
            // The button is gone with what it took back.
            browser::soon(browser::to_heading);
        });
    };
    view! { <Button label=msg::request::take_back() about on_press=press weight=Weight::Secondary/> }
}

/// A few words more about what somebody may ask for.
fn hint(kind: RequestKind) -> Message {
    match kind {
        RequestKind::Advocate => msg::request::hint_advocate(),
        RequestKind::Interpreter => msg::request::hint_interpreter(),
        RequestKind::Explain => msg::request::hint_explain(),
        RequestKind::Share => msg::request::hint_share(),
        RequestKind::Correction => msg::request::hint_correction(),
        RequestKind::Records => msg::request::hint_records(),
        RequestKind::ChangeWorker => msg::request::hint_change_worker(),
        RequestKind::Complaint => msg::request::hint_complaint(),
    }
}

fn ask(app: &App, form: &Arc<RequestForm>) -> Piece {
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || {
        let kind = chosen(&sent.kind, |value| at_place(&RequestKind::ALL, value));
        let (Some(kind), Some(words)) = (kind, optional(&sent.words)) else {
            return sent.writing.problems.show();
        };
        let (family, request, going) = (here.family, sent.id, here.going.clone());
        let again = here.clone();
        sent.writing.post(
            &AskFor { family, request, kind, words },
            |nothing| match *nothing {},
            move |_| {
                going.begin(vec![Screen::Help, Screen::Requests(RequestForm::new(&again).into())]);
                going.say(match kind {
                    RequestKind::Share => msg::request::sent_share(),
                    _ => msg::request::sent(),
                });
            },
        );
    });
    let choice = |(place, kind): (usize, RequestKind)| {
        Choice::new(place.to_string(), kinds::request(kind)).hinting(hint(kind))
    };
    let choices = RequestKind::ALL.into_iter().enumerate().map(choice).collect();
    let more = (msg::request::words(), Some(msg::request::words_hint()));
    let inside = view! {
        <Radios label=msg::request::what() field=form.kind.clone() choices/>
        {words(more, &form.words, Paragraph::MAX, false)}
        {form.writing.note()}
        {box_note(app, vec![msg::request::read(), msg::request::read_manager()])}
        <Button label=msg::request::send() busy=form.writing.busy()/>
    };
    sheet(&form.writing, send, inside)
}
