//! The message back to each adult: read, or written and sent.

use api::cycle::{BackView, CyclePage, WriteBack};
use domain::cycle::{Back, CycleState};
use domain::draft::DraftKey;
use domain::id::FamilyId;
use i18n::msg;
use ui::{Card, Field, IntoPiece, Piece, TextArea, TextField, Weight, say, view};

use super::{part, refused, state};
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::remote::Query;
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::asked_with;
use crate::team::plain::{plain_words, plain_words_among};
use crate::team::route::Room;
use crate::team::sees::who_sees;
use crate::team::way::once_known;
use crate::team::{desk, skills};
use crate::{back, browser};

pub(super) fn section(family: FamilyId, month: &Query<CyclePage>) -> Piece {
    let adults = {
        let month = month.clone();
        move || Some(month.get()?.adults.iter().map(|pack| pack.person.id).collect::<Vec<_>>())
    };
    let month = month.clone();
    let each = once_known(adults, move |people| {
        let one = |person| one(Room { family, person }, &month);
        people.into_iter().map(one).collect::<Vec<_>>().into_piece()
    });
    part(msg::team_cycle::backs(), view! { <p class="note">{say(msg::team_cycle::backs_note())}</p> {each} })
}

/// One adult apart from the others: news about another must not empty a form being filled in.
fn one(room: Room, month: &Query<CyclePage>) -> Piece {
    let (pack, state) = (month.clone(), state(month));
    let known = move || {
        let page = pack.get()?;
        let pack = page.adults.iter().find(|pack| pack.person.id == room.person)?;
        Some((pack.person.name.as_str().to_owned(), pack.back.clone(), pack.may_write, state()?))
    };
    once_known(known, move |(name, back, may_write, state)| {
        let inside = match (back, state) {
            (Some(sent), _) => sent_back(&sent),
            (None, CycleState::Held) if may_write => form(room, &name),
            (None, CycleState::Held) => view! { <p>{say(msg::team_cycle::back_none(name.clone()))}</p> },
            (None, CycleState::Open | CycleState::Closed) => {
                view! { <p>{say(msg::team_cycle::backs_later())}</p> }
            }
        };
        view! { <Card title=msg::team_cycle::back(name)>{inside}</Card> }
    })
}

fn sent_back(sent: &BackView) -> Piece {
    let by = msg::team_cycle::back_by(sent.by.clone(), sent.on.words.clone());
    view! { {back::parts(&sent.back)} <p class="note">{say(by)}</p> }
}

fn form(room: Room, name: &str) -> Piece {
    let (family, person) = (room.family, room.person);
    let id = |what: &str| format!("back-{what}-{person}");
    let first = Session::here().reader().said(&msg::team_cycle::back_topic_first());
    let topic = Field::holding(id("topic"), first);
    let [noticed, will, ask] = ["noticed", "will", "ask"].map(|what| Field::new(id(what)));
    let fields = [&topic, &noticed, &will, &ask];
    let writing = desk::kept(Problems::of(&fields), DraftKey::Back(family, person), Sheet::of(&fields));
    let guard = Guard::of(room, &fields);
    let questions = view! {
        {skills::folded()}
        <TextField label=msg::team_cycle::back_topic() hint=msg::team_cycle::back_topic_hint() field=topic.clone()/>
        <TextArea
            label=msg::team_cycle::back_noticed() hint=msg::team_cycle::back_noticed_hint() field=noticed.clone()
            max=1000 rows=3
        />
        {plain_words(&noticed)}
        <TextArea
            label=msg::team_cycle::back_will() hint=msg::team_cycle::back_will_hint() field=will.clone() max=1000 rows=3
        />
        {plain_words_among(&will, || None)}
        <TextArea
            label=msg::team_cycle::back_ask() hint=msg::team_cycle::back_ask_hint() field=ask.clone() max=1000 rows=2
        />
        {plain_words(&ask)}
        {who_sees(msg::team_cycle::back_sees(name), msg::team_cycle::back_sees_not())}
        {guard.show()}
    };
    let (sending, announcer, named) = (writing.clone(), Session::here().announcer(), name.to_owned());
    // The same names if it is sent again, so that a lost answer sends nothing twice.
    let (thread, message) = (browser::fresh_id(), browser::fresh_id());
    let send = guard.sends(&writing, move || {
        let topic = form::required(&topic);
        let (noticed, will, ask) = (form::required(&noticed), form::required(&will), form::required(&ask));
        let (Some(topic), Some(noticed), Some(will), Some(ask)) = (topic, noticed, will, ask) else {
            return sending.problems.show();
        };
        let back = Back { noticed, will, ask };
        let ask = WriteBack { family, person, thread, message, topic, back };
        let (announcer, sent) = (announcer.clone(), named.clone());
        sending.post(
            &ask,
            |refusal| Some(refused(refusal, |_| String::new())),
            move |_| announcer.announce(msg::team_cycle::back_sent(sent)),
        );
    });
    asked_with(Weight::Secondary, &writing, send, msg::team_cycle::back_send(name), None, questions)
}
