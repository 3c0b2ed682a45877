//! A goal in the parent's own words, exactly as they stand.

use api::goal::{EarlierGoal, GoalStory, SaidTypedIn};
use api::reply::ReplyView;
use domain::audience::Audience;
use domain::concern::ConcernSource;
use domain::goal::{GoalWords, Reading as Now};
use domain::reply::About;
use i18n::{Message, msg};
use ui::{
    Answer, AudienceLabel, Bubble, Button, Card, Details, IntoPiece, Level, Link, Piece, Side, SummaryList,
    Tag, Talk, Text, Weight, Written, say, view,
};

use super::Reading;
use crate::kinds;
use crate::team::route::Route;
use crate::team::{adult, said};

pub(super) fn card(reading: &Reading, story: &GoalStory) -> Piece {
    let view = &story.goal;
    let goal = &view.goal;
    let (state, tone) = adult::state(goal.state);
    let point = story.point_says.as_ref().map(|says| {
        view! {
            <p class="note">{say(msg::team_goal::point())}</p>
            {Written::new(says.as_str()).block()}
        }
    });
    let set_on = msg::team_goal::set_on(view.set_on.words.clone());
    let parts = view! {
        <p><Tag words=state tone/> " " {say(kinds::area(goal.words.area))} ", " {say(set_on)}</p>
        {view.typed_in.as_ref().map(typed_in)}
        {answers(&goal.words, view.step_by.as_ref().map(|day| day.words.clone()))}
        {point}
        {seen_by(reading, goal.audience, view.shown_to.as_ref())}
        {replies(&story.replies)}
        {ways(reading, About::Goal(goal.id), ConcernSource::Goal(goal.id), goal.words.different.as_str())}
        {earlier(&story.earlier)}
    };
    view! { <Card>{parts}</Card> }
}

/// What a parent said, question by question; what they left empty is left out.
fn answers(words: &GoalWords, step_by: Option<String>) -> Piece {
    let block = |words: &str| Written::new(words).block();
    let answer = |about: Message, answer: Piece| Answer { about: about.into(), answer, change: None };
    let strengths = (!words.strengths.is_empty() || words.own_strengths.is_some()).then(|| {
        let cards = words
            .strengths
            .iter()
            .map(|card| view! { <li>{say(kinds::strength(*card))}</li> })
            .collect::<Vec<_>>();
        let own = words.own_strengths.as_ref().map(|own| view! { <li>{block(own.as_str())}</li> });
        answer(msg::team_goal::strengths(), view! { <ul class="plain-list">{cards} {own}</ul> })
    });
    let step = words.first_step.as_ref().map(|step| {
        let by = step_by.map(|day| view! { <p class="note">{say(msg::team_family::by(day))}</p> });
        answer(msg::team_goal::first_step(), view! { {block(step.what.as_str())} {by} })
    });
    let answers = [
        words.matters.as_ref().map(|matters| answer(msg::team_goal::matters(), block(matters.as_str()))),
        strengths,
        step,
        words.who_helps.as_ref().map(|who| answer(msg::team_goal::who_helps(), block(who.as_str()))),
        words.now.as_ref().map(|now| answer(msg::team_goal::now(), self::now(now))),
    ];
    view! { <SummaryList answers=answers.into_iter().flatten().collect()/> }
}

/// A number, never without the words that give it meaning.
pub(super) fn now(now: &Now) -> Piece {
    view! {
        <p>{say(msg::team_goal::mark(now.mark.value()))}</p>
        {Written::new(now.why_not_lower.as_str()).block()}
    }
}

pub(super) fn typed_in(typed: &SaidTypedIn) -> Piece {
    let day = typed.checked_on.words.clone();
    let words = match &typed.by {
        Some(by) => msg::team_goal::typed_in(by.clone(), day),
        None => msg::team_goal::typed_in_unnamed(day),
    };
    view! { <p class="note">{say(words)}</p> }
}

pub(super) fn seen_by(reading: &Reading, audience: Audience, shown_to: Option<&String>) -> Piece {
    let who: Text = match (audience, shown_to) {
        (Audience::Worker(_), Some(worker)) => {
            msg::team_goal::seen_by_worker(reading.name.clone(), worker.clone()).into()
        }
        (Audience::MyTeam, _) => msg::team_goal::seen_by_team(reading.name.clone()).into(),
        // What is the parent's alone is never on a worker's screen.
        (Audience::Worker(_), None) | (Audience::JustMe, _) => said::own(&reading.name),
    };
    view! { <AudienceLabel who/> }
}

pub(super) fn replies(replies: &[ReplyView]) -> Piece {
    if replies.is_empty() {
        return ().into_piece();
    }
    let row = |reply: &ReplyView| {
        let author: Text =
            reply.by.as_ref().map_or_else(|| msg::reply::by_team().into(), |by| said::own(&by.name));
        let unseen = reply.is_new.then(|| view! { <Tag words=msg::team_goal::reply_new()/> });
        let point = reply.point_says.as_ref().map(|says| Written::new(says.as_str()).block());
        view! {
            <Bubble
                side=Side::Mine author role=kinds::reply(reply.kind) when=said::own(&reply.at.words)
                words=Written::new(reply.words.as_str()).block()
            >
                {point}
                {unseen}
            </Bubble>
        }
    };
    let rows = replies.iter().map(row).collect::<Vec<_>>();
    view! { <Talk label=msg::team_goal::replies()>{rows}</Talk> }
}

/// What can be done with a goal or an entry: write back, or say that one is worried.
pub(super) fn ways(reading: &Reading, about: About, source: ConcernSource, quoted: &str) -> Piece {
    let label = msg::team_goal::write_back();
    let write = reading.may_reply.then(|| {
        let (answering, quoted) = (reading.answering.clone(), quoted.to_owned());
        let what = msg::team_goal::write_back_about(quoted.clone());
        let open = move || answering.open(about, quoted.clone());
        view! { <Button label weight=Weight::Secondary about=what on_press=open/> }
    });
    view! { <div class="row">{write} {worried(reading, source)}</div> }
}

fn worried(reading: &Reading, source: ConcernSource) -> Option<Piece> {
    reading.may_raise.then(|| {
        let go = Route::RaiseConcern(reading.room, source).go();
        view! { <Link label=msg::team::concern_link() about=msg::team::concern_link_about() go/> }
    })
}

fn earlier(earlier: &[EarlierGoal]) -> Piece {
    if earlier.is_empty() {
        return ().into_piece();
    }
    let row = |text: &EarlierGoal| {
        let parts = view! {
            {Written::new(text.words.different.as_str()).block()}
            {answers(&text.words, None)}
        };
        view! { <Card title=msg::team_goal::until(text.until.words.clone()) level=Level::Three>{parts}</Card> }
    };
    let rows = earlier.iter().map(row).collect::<Vec<_>>();
    view! { <Details summary=msg::team_goal::earlier()>{rows}</Details> }
}
