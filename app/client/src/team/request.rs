//! What one adult asked for, as far as it is for this desk, and answering it.

use std::sync::Arc;

use api::family::ReadFamily;
use api::request::{AnswerRequest, ReadRequestsAsWorker, RequestAnswerView, RequestView, Requests};
use domain::draft::DraftKey;
use domain::id::RequestId;
use domain::request::RequestKind;
use i18n::msg;
use leptos::prelude::*;
use ui::{
    Bubble, BubbleProps, Button, Card, Choice, Field, IntoPiece, Piece, Press, Quote, Radios, Reader, Side,
    Tag, Talk, TextArea, Tone, Weight, Written, say, view,
};

use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::{asked, panel};
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::standing::name_of;
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, plain, said};
use crate::{browser, kinds};

/// Which request is being answered now, if any. One at a time.
type Open = ArcRwSignal<Option<(RequestId, RequestKind)>>;

pub(super) fn page(room: Room) -> Piece {
    let all = desk::query(&ReadRequestsAsWorker { family: room.family, person: room.person });
    let family = desk::query(&ReadFamily { family: room.family });
    let open = Open::default();
    let name = {
        let family = family.clone();
        move || Some(name_of(&*family.get()?, room))
    };
    let (shown, named, opened) = (all.clone(), name.clone(), open.clone());
    let list = move || Some(draw(&shown.get()?, &named()?, &opened));
    let form = {
        let (open, name) = (open.clone(), name.clone());
        let name = ArcMemo::new(move |_| name().unwrap_or_default());
        move || open.get().map(|request| answer_form(room, request, &name.get(), &open))
    };
    view! {
        {top_once_known(name, move |name| head(room, name))}
        {desk::until_here(&all)}
        <div class="desk">
            <div class="desk__main stack">{list}</div>
            <div class="desk__side">{form}</div>
        </div>
    }
}

fn head(room: Room, name: String) -> Piece {
    Top::new(msg::team_request::heading())
        .above(said::own(&name))
        .below(msg::team_request::below(name))
        .back(Route::Adult(room))
        .show()
}

fn draw(all: &Arc<Requests>, name: &str, open: &Open) -> Piece {
    let rows = all.requests.iter().map(|request| card(request, open)).collect::<Vec<_>>();
    let none = rows.is_empty().then(|| view! { <p>{say(msg::team_request::none(name))}</p> });
    view! { {none} {rows} <p class="note">{say(msg::team_request::note())}</p> }
}

fn card(request: &RequestView, open: &Open) -> Piece {
    let (state, tone) = kinds::request_state(request.state);
    let words = request.words.as_ref().map(|words| view! { <Quote words=Written::new(words.as_str())/> });
    let late = request.is_late.then(|| view! { " " <Tag words=msg::team_today::late() tone=Tone::Warm/> });
    let due = request.answer_by.as_ref().map(|day| {
        view! { <p>{say(msg::team_request::answer_by(day.words.clone()))} {late}</p> }
    });
    let answers = request.answers.iter().map(answer).collect::<Vec<_>>();
    let talk =
        (!answers.is_empty()).then(|| view! { <Talk label=msg::team_request::answers()>{answers}</Talk> });
    let (open, this) = (open.clone(), (request.id, request.kind));
    let button = request.state.is_open().then(|| {
        let press = move || open.set(Some(this));
        // Two of one kind have two names.
        let kind = Reader::here().said(&kinds::request(request.kind));
        let about = msg::team_request::about(kind, request.on.words.clone());
        view! { <Button label=msg::team_request::answer() about weight=Weight::Secondary on_press=press/> }
    });
    view! {
        <Card title=kinds::request(request.kind)>
            <p><Tag words=state tone/> " " {say(msg::team_request::on(request.on.words.clone()))}</p>
            {words}
            {due}
            {talk}
            {button}
        </Card>
    }
}

fn answer(answer: &RequestAnswerView) -> Piece {
    let by = answer.by.as_ref();
    Bubble(BubbleProps {
        side: Side::Mine,
        author: by.map_or_else(|| msg::reply::by_team().into(), |by| said::own(&by.name)),
        role: by.map(|by| said::text(&by.role)),
        when: said::own(&answer.at.words),
        words: Written::new(answer.words.as_str()).block(),
        status: None,
        children: None,
    })
}

const DONE: &str = "done";

fn answer_form(room: Room, (request, kind): (RequestId, RequestKind), name: &str, open: &Open) -> Piece {
    let (words, done) = (Field::new("request-answer"), Field::new("request-done"));
    let fields = [&words, &done];
    let writing = desk::kept(Problems::of(&fields), DraftKey::AnswerRequest(request), Sheet::of(&fields));
    let choices = vec![
        Choice::new("open", msg::team_request::done_no()),
        Choice::new(DONE, msg::team_request::done_yes()),
    ];
    let hint = match kind {
        RequestKind::Correction => msg::team_request::words_hint_correction(),
        RequestKind::Share => msg::team_request::words_hint_share(),
        _ => msg::team_request::words_hint(),
    };
    let label = msg::team_request::words();
    let sees = match kind.is_for_manager() {
        true => msg::team_request::sees_manager(name),
        false => msg::team_request::sees(name),
    };
    let guard = Guard::of(room, &[&words]);
    let questions = view! {
        <TextArea label hint field=words.clone() max=1000 rows=5/>
        {plain::plain_words(&words)}
        <Radios label=msg::team_request::done() field=done.clone() choices/>
        {who_sees(sees, msg::team_request::sees_not(name))}
        {guard.show()}
    };
    let close = Press::from({
        let open = open.clone();
        move || {
            open.set(None);
            browser::soon(browser::to_heading);
        }
    });
    let (sending, announcer, name) = (writing.clone(), Session::here().announcer(), name.to_owned());
    let closed = close.clone();
    let send = guard.sends(&writing, move || {
        let is_done = form::chosen(&done, |value| (!value.is_empty()).then_some(value == DONE));
        let (Some(words), Some(is_done)) = (form::required(&words), is_done) else {
            return sending.problems.show();
        };
        let (family, person) = (room.family, room.person);
        let (close, announcer, name) = (closed.clone(), announcer.clone(), name.clone());
        sending.post(
            &AnswerRequest { family, person, request, words, is_done },
            |_| Some(msg::team_request::refused()),
            move |_| {
                close.run();
                announcer.announce(msg::team_request::sent(name));
            },
        );
    });
    let close = Some((msg::team_request::close(), close));
    let inside = asked(&writing, send, msg::team_request::send(), close, questions.into_piece());
    panel("request-form", kinds::request(kind), inside)
}
