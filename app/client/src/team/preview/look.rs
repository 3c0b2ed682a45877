//! A plan drawn as its reader sees it, in the words their own screen uses.

use api::plan::{ChildPlan, Plan, PointView, ResponseView, TalkView};
use api::promise::PromiseView;
use domain::plan::{PointKind, TalkedHow};
use i18n::{Message, msg};
use ui::{
    AudienceLabel, BothSides, Heading, IntoPiece, Level, NoticeBox, Piece, PromiseRow, Promises, Reader,
    ResponseBlock, ResponseBlockProps, Side, Written, say, view,
};

use crate::kinds;
use crate::team::{said, sees};

pub(super) fn plan(plan: &Plan) -> Piece {
    let apology = plan.apology.then(|| {
        view! {
            <NoticeBox title=msg::plan::apology_title()><p>{say(msg::plan::apology_note())}</p></NoticeBox>
        }
    });
    let published = plan.published.as_ref().map(|day| {
        view! { <p class="note">{say(msg::plan::published(day.words.clone()))}</p> }
    });
    let children = plan.children.iter().map(child).collect::<Vec<_>>();
    view! {
        {apology}
        <div class="stack">
            {plan.kind.as_ref().map(|kind| view! { <p class="lead">{said::text(kind)}</p> })}
            {plan.purpose.as_ref().map(|purpose| view! { <p>{said::text(purpose)}</p> })}
            {published}
            <p class="note">{say(msg::plan::court_note())}</p>
            {seen_by(plan)}
        </div>
        {children}
        {(!plan.promises.is_empty()).then(|| promises(&plan.promises))}
    }
}

fn seen_by(plan: &Plan) -> Piece {
    let (reader, names) = (Reader::here(), said::names_of(&plan.seen_by));
    (move || {
        let you = [reader.said(&msg::plan::seen_you())];
        let all: Vec<String> = you.into_iter().chain(names.iter().cloned()).collect();
        view! { <AudienceLabel who=said::own(&sees::names(&reader, &all))/> }
    })
    .into_piece()
}

fn child(child: &ChildPlan) -> Piece {
    let part = |kind: PointKind| {
        let points: Vec<Piece> = child.points.iter().filter(|point| point.kind == kind).map(point).collect();
        (!points.is_empty()).then(|| {
            view! { <div class="stack"><Heading text=kinds::point(kind) level=Level::Three/> {points}</div> }
        })
    };
    view! {
        <section class="stack child">
            <Heading text=said::own(child.name.as_str())/>
            {PointKind::ALL.into_iter().map(part).collect::<Vec<_>>()}
        </section>
    }
}

fn point(point: &PointView) -> Piece {
    let because = point.because.as_ref().map(|because| {
        view! {
            <div class="stack">
                <Heading text=msg::plan::point_because() level=Level::Three/>
                {Written::new(because.as_str()).block()}
            </div>
        }
    });
    let talk = point.talk.as_ref().map(|talk| view! { <p class="note">{talked(talk)}</p> });
    let says = Written::new(point.says.as_str()).block();
    view! {
        <BothSides mine=mine(point.responses.first())>
            <div class="stack">{says} {because} {talk}</div>
        </BothSides>
    }
}

fn talked(talk: &TalkView) -> Piece {
    let TalkView::TalkedThrough { with, how, on } = talk else { return say(msg::plan::apology_title()) };
    let (reader, with, how, day) = (Reader::here(), with.clone(), *how, on.words.clone());
    (move || {
        let name = with.clone().unwrap_or_else(|| reader.said(&msg::plan::talk_team()));
        say(talked_how(how, name, day.clone()))
    })
    .into_piece()
}

fn talked_how(how: TalkedHow, name: String, day: String) -> Message {
    match how {
        TalkedHow::InPerson => msg::plan::talk_in_person(name, day),
        TalkedHow::Phone => msg::plan::talk_phone(name, day),
        TalkedHow::Video => msg::plan::talk_video(name, day),
        TalkedHow::WithInterpreter => msg::plan::talk_interpreter(name, day),
    }
}

fn mine(response: Option<&ResponseView>) -> Piece {
    let nothing = response.is_none().then(|| view! { <p class="note">{say(msg::plan::mine_none())}</p> });
    ResponseBlock(ResponseBlockProps {
        title: msg::plan::mine_title().into(),
        stance: response.map(|it| kinds::stance(it.stance).into()),
        words: response.and_then(|it| it.words.as_ref()).map(|words| Written::new(words.as_str())),
        when: response.map(|it| msg::plan::mine_when(it.on.words.clone()).into()),
        children: nothing,
    })
}

fn promises(promises: &[PromiseView]) -> Piece {
    let row = |view: &PromiseView| {
        let side = match view.owner {
            api::promise::SaidOwner::Me => Side::Mine,
            _ => Side::Theirs,
        };
        let owner = match view.owner {
            api::promise::SaidOwner::Me => msg::promise::owner_me().into(),
            _ => said::owner(&view.owner),
        };
        let words = said::own(view.promise.what.as_str());
        view! { <PromiseRow side owner words when=msg::promise::when(view.by.words.clone())/> }
    };
    let rows = promises.iter().map(row).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <Heading text=msg::plan::promises_heading()/>
            <Promises>{rows}</Promises>
        </section>
    }
}
