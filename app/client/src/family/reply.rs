//! What workers wrote back to a goal or an entry.

use api::reply::ReplyView;
use domain::reply::ReplyKind;
use i18n::{Message, msg};
use ui::{Bubble, BubbleProps, IntoPiece, Link, Piece, Quote, Side, Tag, Text, Tone, view};

use crate::family::App;
use crate::family::message::NewThreadForm;
use crate::family::parts::{para, said, small, stack, written};
use crate::family::screen::Screen;

/// Replies, oldest first. `says_none`: that there is none yet is said.
pub(crate) fn replies(app: &App, replies: &[ReplyView], says_none: bool) -> Piece {
    match replies {
        [] if says_none => para(msg::goal::story_replies_none()),
        [] => ().into_piece(),
        replies => {
            let bubbles = Piece::each(replies, |reply| bubble(app, reply));
            view! { <ol class="talk" role="list">{bubbles}</ol> }
        }
    }
}

fn bubble(app: &App, reply: &ReplyView) -> Piece {
    let new = reply.is_new.then(|| view! { <Tag words=msg::common::new_label() tone=Tone::Calm/> });
    let point = reply
        .point_says
        .as_ref()
        .map(|point| view! { {small(msg::reply::link_point())} <Quote words=written(point)/> });
    let by = reply.by.clone();
    let answer = by.map(|by| {
        let (here, worker) = (app.clone(), by.id);
        let go = app.going.link(move || Screen::NewThread(NewThreadForm::new(&here, Some(worker)).into()));
        let about = msg::reply::answer_about(by.name);
        view! { <Link label=msg::reply::answer_button() go about/> }
    });
    let more = view! { {small(kind(reply.kind))} {new} {point} {answer} };
    let by = reply.by.as_ref();
    Bubble(BubbleProps {
        side: Side::Theirs,
        author: by.map_or_else(|| msg::reply::by_team().into(), |by| Text::from(by.name.clone())),
        role: by.map(|by| said(&by.role)),
        when: reply.at.words.clone().into(),
        words: written(&reply.words).block(),
        status: None,
        children: Some(stack(more)),
    })
}

fn kind(kind: ReplyKind) -> Message {
    match kind {
        ReplyKind::Affirm => msg::reply::kind_affirm(),
        ReplyKind::Ask => msg::reply::kind_ask(),
        ReplyKind::Offer => msg::reply::kind_offer(),
        ReplyKind::Link(_) => msg::reply::kind_link(),
        ReplyKind::LetsTalk => msg::reply::kind_lets_talk(),
    }
}
