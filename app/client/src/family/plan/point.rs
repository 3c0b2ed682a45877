//! One part of the plan, with my own side beside it, the same size, for ever.

use std::sync::Arc;

use api::plan::{PointView, ResponseView, TalkView};
use domain::id::PointId;
use domain::plan::{Stance, TalkedHow};
use i18n::{Message, msg};
use ui::{BothSides, ButtonLink, Piece, Reader, ResponseBlock, ResponseBlockProps, Tag, Tone, Weight, view};

use super::ResponseForm;
use crate::family::App;
use crate::family::glossary::meanings;
use crate::family::parts::{details, small, stack, subsection, written};
use crate::family::screen::Screen;

/// Where a link to this point leads.
pub(super) fn anchor(point: PointId) -> String {
    format!("point-{point}")
}

/// A point with my side; `seen_by` says who can see both.
pub(super) fn point(app: &App, view: &PointView, seen_by: Piece) -> Piece {
    let (mine, theirs) = (my_side(app, view), stack(view! { {says(view)} {seen_by} }));
    view! {
        <article id=anchor(view.id) tabindex="-1"><BothSides mine>{theirs}</BothSides></article>
    }
}

/// What the plan says, why, and when it was talked through.
pub(super) fn says(view: &PointView) -> Piece {
    let new = view.is_new.then(|| view! { <Tag words=msg::common::new_label() tone=Tone::Calm/> });
    let because =
        view.because.as_ref().map(|because| subsection(msg::plan::point_because(), written(because).block()));
    let all = [view.says.as_str(), view.because.as_ref().map_or("", |because| because.as_str())].join(" ");
    let talk = view.talk.as_ref().map(talked);
    stack(view! { {new} {written(&view.says).block()} {because} {talk} {meanings(all)} })
}

fn talked(talk: &TalkView) -> Piece {
    let TalkView::TalkedThrough { with, how, on } = talk else { return small(msg::plan::apology_title()) };
    let (reader, name, how, day) = (Reader::here(), with.clone(), *how, on.words.clone());
    let words = move || {
        let name = name.clone().unwrap_or_else(|| reader.said(&msg::plan::talk_team()));
        reader.said(&talked_how(how, name, day.clone()))
    };
    view! { <p class="small">{words}</p> }
}

fn talked_how(how: TalkedHow, name: String, day: String) -> Message {
    match how {
        TalkedHow::InPerson => msg::plan::talk_in_person(name, day),
        TalkedHow::Phone => msg::plan::talk_phone(name, day),
        TalkedHow::Video => msg::plan::talk_video(name, day),
        TalkedHow::WithInterpreter => msg::plan::talk_interpreter(name, day),
    }
}

fn my_side(app: &App, view: &PointView) -> Piece {
    let (here, point) = (app.clone(), Arc::new(view.clone()));
    let go = app.going.link(move || Screen::Respond(ResponseForm::new(&here, &point).into()));
    let (answer, earlier) = match view.responses.split_first() {
        Some((answer, earlier)) => (Some(answer), earlier),
        None => (None, [].as_slice()),
    };
    let label = if answer.is_some() { msg::plan::mine_change() } else { msg::plan::mine_say() };
    let history =
        (!earlier.is_empty()).then(|| details(msg::plan::mine_history(), Piece::each(earlier, said_before)));
    let nothing = answer.is_none().then(|| small(msg::plan::mine_none()));
    let more = view! { {nothing} <ButtonLink label go weight=Weight::Secondary/> {history} };
    block(msg::plan::mine_title(), answer, Some(more))
}

fn said_before(response: &ResponseView) -> Piece {
    block(stance(response.stance), Some(response), None)
}

fn block(title: Message, response: Option<&ResponseView>, children: Option<Piece>) -> Piece {
    ResponseBlock(ResponseBlockProps {
        title: title.into(),
        stance: response.map(|it| stance(it.stance).into()),
        words: response.and_then(|it| it.words.as_ref()).map(written),
        when: response.map(|it| msg::plan::mine_when(it.on.words.clone()).into()),
        children,
    })
}

/// What I say to a point, in words.
pub(super) fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Agree => msg::plan::stance_agree(),
        Stance::AgreeInPart => msg::plan::stance_agree_in_part(),
        Stance::Disagree => msg::plan::stance_disagree(),
        Stance::NeedToTalk => msg::plan::stance_need_to_talk(),
    }
}
