//! *My month*: what matters first, and nothing anybody looking over a shoulder should not see.

use std::sync::Arc;

use api::month::{Month, NewReply, NextMeeting, ReadMonth};
use api::promise::PromiseView;
use domain::activity::Tool;
use i18n::{Message, msg};
use ui::{
    Answer, ButtonLink, Go, Icon, IntoPiece, Level, Link, PageHeading, Piece, Reader, SummaryList, Text,
    Weight, icon, view,
};

use crate::family::App;
use crate::family::activity::begin;
use crate::family::help::nearest;
use crate::family::message::ThreadForm;
use crate::family::parts::{card, listed, para, said, section, small, subsection, written};
use crate::family::promise::promises;
use crate::family::request::RequestForm;
use crate::family::screen::Screen;
use crate::remote::Query;

/// The first screen.
pub(crate) fn month(app: &App) -> Piece {
    let month = Query::new(&app.session, &ReadMonth { family: app.family });
    let (here, shown, helped) = (app.clone(), app.session.clone(), app.session.clone());
    let today = move || shown.me().map(|me| small(msg::month::today(me.today.words.clone())));
    view! {
        <PageHeading text=msg::month::heading()/>
        {today}
        {month.show(move |month| parts(&here, &month))}
        {move || helped.me().map(|me| section(msg::month::help_heading(), nearest(&me)))}
    }
}

fn parts(app: &App, month: &Month) -> Piece {
    view! {
        {news(app, month)}
        {section(msg::month::meeting_heading(), meeting(app, month.meeting.as_ref()))}
        {both_sides(app, month)}
    }
}

fn news(app: &App, month: &Month) -> Piece {
    let plan =
        month.plan_is_new.then(|| line(app, Icon::Plan, msg::month::new_plan(), None, || Screen::Plan));
    let replies = Piece::each(newest(&month.replies), |reply| {
        let goal = reply.goal;
        let words = match &reply.by {
            Some(by) => msg::month::new_reply(by.name.clone()),
            None => msg::month::new_reply_team(),
        };
        line(app, Icon::Goal, words, Some(&reply.at.words), move || Screen::Goal(goal))
    });
    let messages = Piece::each(&month.messages, |message| {
        let (thread, going) = (message.thread, app.clone());
        let words = msg::month::new_message(message.by.name.clone());
        let screen = move || Screen::Thread(Arc::new(ThreadForm::new(&going, thread)));
        line(app, Icon::Talk, words, Some(&message.at.words), screen)
    });
    let offered = month
        .activity_is_offered
        .then(|| line(app, Icon::Log, msg::month::new_activity(), None, || Screen::Activities));
    let here = app.clone();
    let answered = month.request_is_answered.then(|| {
        let requests = move || Screen::Requests(RequestForm::new(&here).into());
        line(app, Icon::Talk, msg::month::new_request(), None, requests)
    });
    let lines = view! { {plan} {replies} {messages} {answered} {offered} };
    let inside = match lines.is_nothing() {
        true => para(msg::month::new_none()),
        false => view! { <ul class="news" role="list">{lines}</ul> },
    };
    section(msg::month::new_heading(), inside)
}

/// The newest of each person to each goal: opening the goal shows all they wrote.
fn newest(replies: &[NewReply]) -> impl Iterator<Item = &NewReply> {
    let about = |reply: &NewReply| (reply.goal, reply.by.as_ref().map(|by| by.id));
    let is_first =
        move |(nth, reply): &(usize, &NewReply)| !replies[..*nth].iter().any(|it| about(it) == about(reply));
    replies.iter().enumerate().filter(is_first).map(|(_, reply)| reply)
}

fn line(
    app: &App,
    picture: Icon,
    words: Message,
    when: Option<&str>,
    screen: impl Fn() -> Screen + Send + Sync + 'static,
) -> Piece {
    let go = app.going.link(screen);
    let when = when.map(|when| small(when.to_owned()));
    view! {
        <li class="news__line">{icon(picture)} <div><Link label=words go/> {when}</div></li>
    }
}

fn meeting(app: &App, meeting: Option<&NextMeeting>) -> Piece {
    let Some(meeting) = meeting else { return para(msg::month::meeting_none()) };
    let names: Vec<String> = meeting.workers.iter().map(|worker| worker.name.clone()).collect();
    let reader = Reader::here();
    let who = (move || listed(&reader, &names)).into_piece();
    let who = view! { {who} {small(msg::common::audience_others())} };
    let row = |about: Message, answer: Piece| Answer { about: about.into(), answer, change: None };
    let answers = vec![
        row(msg::month::meeting_when(), Text::from(meeting.starts.words.clone()).show()),
        row(msg::month::meeting_where(), Text::from(written(&meeting.place)).show()),
        row(msg::month::meeting_why(), said(&meeting.purpose).show()),
        row(msg::month::meeting_who(), who),
    ];
    let (app, sheet) = (app.clone(), meeting.sheet);
    let go = Go::press(move || begin(&app, sheet, Tool::BeforeMeeting.key(), false));
    let inside = view! {
        <SummaryList answers/>
        {small(msg::month::meeting_bring())}
        <p><Link label=msg::month::meeting_prepare() go/></p>
    };
    card(Some(said(&meeting.kind)), Level::Three, inside)
}

/// Mine and theirs, the same size.
fn both_sides(app: &App, month: &Month) -> Piece {
    let side = |title: Message, none: Message, list: &[PromiseView]| {
        let inside = match list {
            [] => para(none),
            list => promises(app, &list.iter().collect::<Vec<_>>(), true),
        };
        subsection(title, inside)
    };
    let sides = view! {
        <div class="columns">
            {side(msg::month::promises_mine(), msg::month::promises_mine_none(), &month.mine)}
            {side(msg::month::promises_theirs(), msg::month::promises_theirs_none(), &month.theirs)}
        </div>
    };
    let go = app.going.main(|| Screen::Plan);
    let plan = view! { <ButtonLink label=msg::month::new_open_plan() go weight=Weight::Secondary picture=Icon::Plan/> };
    section(msg::month::promises_heading(), view! { {sides.into_piece()} {plan.into_piece()} })
}
