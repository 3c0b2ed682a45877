//! Writing back to a goal or an entry: five ways, none of which turns anything down.

use api::adult::ReadAdult;
use api::reply::SendReply;
use domain::draft::DraftKey;
use domain::id::ReplyId;
use domain::reply::{About, ReplyKind, ReplyRefusal};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Choice, Field, IntoPiece, Piece, Press, Quote, Radios, TextArea, Written, say, view};

use crate::browser;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::{asked, panel};
use crate::team::plain::plain_words;
use crate::team::route::Room;
use crate::team::sees::who_sees;
use crate::team::{desk, pick, said, skills};
use crate::writing::Writing;

/// What is being answered now, if anything. One at a time.
#[derive(Clone)]
pub(super) struct Answering {
    room: Room,
    name: ArcRwSignal<String>,
    open: ArcRwSignal<Option<(About, String)>>,
}

impl Answering {
    pub(super) fn new(room: Room) -> Self {
        Answering { room, name: ArcRwSignal::default(), open: ArcRwSignal::default() }
    }

    /// The parent is called this.
    pub(super) fn knows(&self, name: &str) {
        if self.name.with_untracked(|known| known != name) {
            self.name.set(name.to_owned());
        }
    }

    /// Opens the box for these words.
    pub(super) fn open(&self, about: About, quoted: String) {
        self.open.set(Some((about, quoted)));
    }

    /// Whether a box is open, tracked.
    pub(super) fn is_open(&self) -> bool {
        self.open.with(Option::is_some)
    }

    /// Draws the box while it is open.
    pub(super) fn show(&self) -> Piece {
        let answering = self.clone();
        (move || answering.open.get().map(|(about, quoted)| ReplyForm::new(&answering, about).show(quoted)))
            .into_piece()
    }
}

struct ReplyForm {
    answering: Answering,
    about: About,
    id: ReplyId,
    kind: Field,
    point: Field,
    words: Field,
    writing: Writing,
    guard: Guard,
}

const LINK: &str = "link";

impl ReplyForm {
    fn new(answering: &Answering, about: About) -> Self {
        let (kind, point, words) =
            (Field::new("reply-kind"), Field::new("reply-point"), Field::new("reply-words"));
        let key = match about {
            About::Goal(goal) => DraftKey::ReplyToGoal(goal),
            About::Entry(entry) => DraftKey::ReplyToEntry(entry),
        };
        let fields = [&kind, &point, &words];
        let writing = desk::kept(Problems::of(&fields), key, Sheet::of(&fields));
        ReplyForm {
            answering: answering.clone(),
            about,
            guard: Guard::of(answering.room, &[&words]),
            id: browser::fresh_id(),
            kind,
            point,
            words,
            writing,
        }
    }

    fn show(&self, quoted: String) -> Piece {
        let (room, kind, point) = (self.answering.room, self.kind.value.clone(), self.point.clone());
        let link = move || (kind.get() == LINK).then(|| points(room, &point));
        let name = self.answering.name.clone();
        let heard = name.clone();
        let sees = move || {
            let name = name.get();
            who_sees(msg::team::sees_adult_and_workers(name.clone()), msg::team::sees_others(name))
        };
        let questions = view! {
            {move || {
                let by = msg::team_goal::reply_to(heard.get());
                view! { <Quote words=Written::new(quoted.clone()) by=by/> }
            }}
            <Radios
                label=msg::team_goal::reply_kind() hint=msg::team_goal::reply_kind_hint()
                field=self.kind.clone() choices=kinds()
            />
            {link}
            {skills::folded()}
            <TextArea label=msg::team_goal::reply_words() field=self.words.clone() max=1000 rows=5/>
            {plain_words(&self.words)}
            {sees}
            {self.guard.show()}
        };
        let open = self.answering.open.clone();
        let close = Press::from(move || {
            open.set(None);
            browser::soon(browser::to_heading);
        });
        let send = self.sending(close.clone());
        let close = Some((msg::team_goal::reply_close(), close));
        let inside = asked(&self.writing, send, msg::team_goal::reply_send(), close, questions.into_piece());
        panel("reply-form", msg::team_goal::reply_heading(), inside)
    }

    fn sending(&self, close: Press) -> Press {
        let (room, id, about) = (self.answering.room, self.id, self.about);
        let (kind, point, words) = (self.kind.clone(), self.point.clone(), self.words.clone());
        let (writing, name) = (self.writing.clone(), self.answering.name.clone());
        let announcer = Session::here().announcer();
        self.guard.sends(&self.writing, move || {
            let point = match kind.answer() == LINK {
                true => form::chosen(&point, pick::read),
                false => None,
            };
            let kind = form::chosen(&kind, |value| match (value, point) {
                (LINK, Some(point)) => Some(Some(ReplyKind::Link(point))),
                (LINK, None) => Some(None),
                (value, _) => read_kind(value).map(Some),
            });
            let words = form::required(&words);
            let (Some(Some(kind)), Some(words)) = (kind, words) else { return writing.problems.show() };
            let ask = SendReply { family: room.family, person: room.person, reply: id, about, kind, words };
            let (writing, close, announcer, name) =
                (writing.clone(), close.clone(), announcer.clone(), name.clone());
            browser::spawn(async move {
                if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                    close.run();
                    announcer.announce(msg::team_goal::reply_sent(name.get_untracked()));
                }
            });
        })
    }
}

fn refused(refusal: ReplyRefusal) -> Message {
    match refusal {
        ReplyRefusal::NotTheirPoint => msg::team_goal::refused_point(),
        ReplyRefusal::TakenBack => msg::team_goal::refused_taken_back(),
    }
}

fn kinds() -> Vec<Choice> {
    vec![
        Choice::new("affirm", msg::team_goal::kind_affirm()).hinting(msg::team_goal::kind_affirm_hint()),
        Choice::new("ask", msg::team_goal::kind_ask()).hinting(msg::team_goal::kind_ask_hint()),
        Choice::new("offer", msg::team_goal::kind_offer()).hinting(msg::team_goal::kind_offer_hint()),
        Choice::new(LINK, msg::team_goal::kind_link()).hinting(msg::team_goal::kind_link_hint()),
        Choice::new("lets_talk", msg::team_goal::kind_talk()).hinting(msg::team_goal::kind_talk_hint()),
    ]
}

fn read_kind(value: &str) -> Option<ReplyKind> {
    match value {
        "affirm" => Some(ReplyKind::Affirm),
        "ask" => Some(ReplyKind::Ask),
        "offer" => Some(ReplyKind::Offer),
        "lets_talk" => Some(ReplyKind::LetsTalk),
        _ => None,
    }
}

/// The points published to them, to link to.
fn points(room: Room, field: &Field) -> Piece {
    let adult = desk::query(&ReadAdult { family: room.family, person: room.person });
    let field = field.clone();
    adult.show(move |page| {
        if page.points.is_empty() {
            return view! { <p>{say(msg::team_goal::reply_no_points())}</p> };
        }
        let choice = |point: &api::plan::PointView| {
            Choice::new(pick::value(&point.id), said::own(point.says.as_str()))
        };
        let choices = page.points.iter().map(choice).collect();
        view! { <Radios label=msg::team_goal::reply_point() field=field.clone() choices/> }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_offered_can_be_sent() {
        let unread: Vec<String> =
            kinds().into_iter().map(|kind| kind.value).filter(|value| read_kind(value).is_none()).collect();
        assert_eq!(unread, [LINK], "a link is read with its point");
    }
}
