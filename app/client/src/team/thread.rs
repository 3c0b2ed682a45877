//! A thread with one parent: what was said, who covers, the note from the worker before, and answering.

use std::sync::Arc;

use api::message::{AnswerMessage, Away, MessageView, ReadThreadAsWorker, SaidAuthor, ThreadView};
use domain::concern::ConcernSource;
use domain::draft::DraftKey;
use domain::id::{MessageId, ThreadId};
use domain::message::{MessageRefusal, ThreadState};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    Bubble, BubbleProps, Field, InsetText, IntoPiece, Link, NoticeBox, Piece, Press, Reader, Side, Talk,
    Text, TextArea, Written, say, view,
};

use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::remote::Query;
use crate::session::{Session, lock};
use crate::team::guard::Guard;
use crate::team::panel::asked;
use crate::team::plain::plain_words;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, said, skills};
use crate::writing::Writing;
use crate::{back, browser};

pub(super) fn page(room: Room, thread: ThreadId) -> Piece {
    let query = desk::query(&ReadThreadAsWorker { family: room.family, person: room.person, thread });
    let answer = answer(room, thread, &query);
    let (known, read) = (query.clone(), query.clone());
    let reader = Reader::here();
    let heading = move || {
        let view = known.get()?;
        let parent = parent(&view, &reader);
        Some((view.line.topic.as_str().to_owned(), parent, said::names_of(&view.line.workers)))
    };
    view! {
        {top_once_known(heading, move |(topic, parent, workers)| head(room, &topic, parent, workers))}
        {desk::until_here(&query)}
        {move || read.get().map(|view| draw(room, &view))}
        {answer}
    }
}

fn draw(room: Room, view: &Arc<ThreadView>) -> Piece {
    let ended = (view.line.state == ThreadState::Ended)
        .then(|| view! { <InsetText><p>{say(msg::team_thread::ended())}</p></InsetText> });
    let note = view.hand_over_note.as_ref().map(|note| {
        let words = Written::new(note.as_str()).block();
        view! { <NoticeBox title=msg::team_thread::note()>{words}</NoticeBox> }
    });
    let away = view.away.iter().map(|away| away_note(view, away)).collect::<Vec<_>>();
    let messages = view.messages.iter().map(|message| bubble(room, message)).collect::<Vec<_>>();
    view! {
        <div class="stack measure">
            {note}
            {ended}
            {away}
            <Talk label=msg::team_thread::list()>{messages}</Talk>
        </div>
    }
}

fn head(room: Room, topic: &str, parent: String, workers: Vec<String>) -> Piece {
    let all: Vec<String> = [parent.clone()].into_iter().chain(workers).collect();
    Top::new(said::own(topic))
        .above(msg::team_thread::above(parent))
        .below(msg::team_thread::between(said::listed(&all)))
        .back(Route::Adult(room))
        .show()
}

/// The one parent's name, as their messages give it.
fn parent(view: &ThreadView, reader: &Reader) -> String {
    let name = view.messages.iter().find_map(|message| match &message.by {
        SaidAuthor::Parent { name } => Some(name.clone()),
        SaidAuthor::Me | SaidAuthor::Worker(_) => None,
    });
    name.unwrap_or_else(|| reader.said(&msg::team_thread::parent()))
}

fn away_note(view: &ThreadView, away: &Away) -> Option<Piece> {
    let worker = view.line.workers.iter().find(|worker| worker.id == away.worker)?;
    let words = msg::team_thread::away(worker.name.clone(), away.until.words.clone(), away.cover.clone());
    Some(view! { <InsetText><p>{say(words)}</p></InsetText> })
}

fn bubble(room: Room, message: &MessageView) -> Piece {
    let (side, author, role): (Side, Text, Option<Text>) = match &message.by {
        SaidAuthor::Me => (Side::Mine, msg::team_thread::me().into(), None),
        SaidAuthor::Parent { name } => (Side::Theirs, said::own(name), None),
        SaidAuthor::Worker(worker) => (Side::Mine, said::own(&worker.name), Some(said::text(&worker.role))),
    };
    let source = ConcernSource::Message(message.id);
    let worried = matches!(message.by, SaidAuthor::Parent { .. }).then(|| {
        let go = Route::RaiseConcern(room, source).go();
        view! { <Link label=msg::team::concern_link() about=msg::team::concern_link_about() go/> }
    });
    Bubble(BubbleProps {
        side,
        author,
        role,
        when: said::own(&message.at.words),
        words: back::said(message),
        status: None,
        children: worried,
    })
}

/// The box to answer in. It stands below what was said, and news does not touch it.
fn answer(room: Room, thread: ThreadId, query: &Query<ThreadView>) -> Piece {
    let words: Field = Field::new("answer-words");
    let writing = desk::kept(Problems::of(&[&words]), DraftKey::Answer(thread), Sheet::of(&[&words]));
    let (seen, due) = (query.clone(), query.clone());
    let sees = move || seen.get().map(|view| readers(&view));
    let due = move || due.get().map(|view| say(msg::team_thread::answer_by(view.answer_by.words.clone())));
    let guard = Guard::of(room, &[&words]);
    let send = sending(room, thread, &words, &writing, &guard);
    let questions = view! {
        {skills::folded()}
        <TextArea label=msg::team_thread::words() field=words.clone() max=4000 rows=5/>
        {plain_words(&words)}
        {sees}
        {guard.show()}
    };
    let form = asked(&writing, send, msg::team_thread::send(), None, questions.into_piece());
    view! { <div class="measure stack"><p class="note">{due}</p>{form}</div> }
}

fn readers(view: &ThreadView) -> Piece {
    let parent = parent(view, &Reader::here());
    let all: Vec<String> = [parent.clone()].into_iter().chain(said::names_of(&view.line.workers)).collect();
    who_sees(msg::team_thread::sees(said::listed(&all)), msg::team::sees_others(parent))
}

fn sending(room: Room, thread: ThreadId, words: &Field, writing: &Writing, guard: &Guard) -> Press {
    let id = Arc::new(std::sync::Mutex::new(browser::fresh_id::<domain::id::kind::Message>()));
    let (words, writing, announcer) = (words.clone(), writing.clone(), Session::here().announcer());
    let sent = writing.clone();
    guard.sends(&sent, move || {
        let Some(said) = form::required(&words) else { return writing.problems.show() };
        let message: MessageId = *lock(&id);
        let ask = AnswerMessage { family: room.family, person: room.person, thread, message, words: said };
        let (id, words, writing, announcer) = (id.clone(), words.clone(), writing.clone(), announcer.clone());
        browser::spawn(async move {
            if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                *lock(&id) = browser::fresh_id();
                words.value.set(String::new());
                announcer.announce(msg::team_thread::sent());
            }
        });
    })
}

fn refused(refusal: MessageRefusal) -> Message {
    match refusal {
        MessageRefusal::NobodyNamed | MessageRefusal::TooMany | MessageRefusal::NotMyWorker => {
            msg::team_thread::refused()
        }
    }
}
