//! Writing down how it went, or changing it.

use std::sync::Arc;

use api::draft::DropMyDraft;
use api::entry::{EditEntry, EntryView, Log, LogEntry, ReadLog};
use domain::audience::Audience;
use domain::draft::DraftKey;
use domain::entry::{EntryWords, HowItWent};
use domain::id::{EntryId, GoalId};
use domain::time::Day;
use domain::words::Paragraph;
use i18n::msg;
use ui::{Button, Choice, DateChoice, Field, IntoPiece, Look, PageHeading, Piece, Radios, view};

use super::row::{refused, went};
use crate::browser;
use crate::draft::{Desk, Sheet};
use crate::family::goal::{reading, ruler, words};
use crate::family::help::box_note;
use crate::family::parts::{details, form as sheet, inset, notice, para, written};
use crate::family::screen::Screen;
use crate::family::{App, audience};
use crate::form::{Problems, at_place, chosen, optional, place_of};
use crate::remote::{Outbox, Query};
use crate::writing::Writing;

/// An entry while it is being written.
pub(crate) struct EntryForm {
    id: EntryId,
    /// The entry being changed, as it was.
    before: Option<EntryView>,
    /// Under which goal the draft is kept.
    draft_of: GoalId,
    goal: Field,
    day: Field,
    went: Field,
    words: Field,
    helped: Field,
    now: Field,
    now_why: Field,
    audience: Field,
    writing: Writing,
}

impl EntryForm {
    /// A new entry about this goal, shown to whoever sees the goal unless the parent says otherwise.
    pub(crate) fn new(app: &App, goal: GoalId, audience: Audience) -> Self {
        EntryForm::build(app, goal, audience, None)
    }

    /// An entry to change.
    pub(crate) fn changing(app: &App, view: &EntryView) -> Self {
        EntryForm::build(app, view.entry.goal, view.entry.audience, Some(view))
    }

    fn build(app: &App, goal: GoalId, shown_to: Audience, before: Option<&EntryView>) -> Self {
        let said = before.map(|view| &view.entry.words);
        let text =
            |words: Option<&Paragraph>| words.map(|words| words.as_str().to_owned()).unwrap_or_default();
        let reading = said.and_then(|it| it.now.as_ref());
        let today = app.session.me_now().map(|me| me.today.day);
        let day = said.map(|it| it.day).or(today).map(|day| day.to_string()).unwrap_or_default();
        let goal_field = Field::holding("goal", goal.to_string());
        let day = Field::holding("day", day);
        let went =
            Field::holding("went", said.map(|it| place_of(&HowItWent::ALL, &it.went)).unwrap_or_default());
        let words = Field::holding("words", text(said.and_then(|it| it.words.as_ref())));
        let helped = Field::holding("helped", text(said.and_then(|it| it.helped.as_ref())));
        let now = Field::holding("now", reading.map(|it| it.mark.value().to_string()).unwrap_or_default());
        let now_why = Field::holding("now-why", text(reading.map(|it| &it.why_not_lower)));
        let audience = Field::holding("audience", audience::spell(shown_to));
        let fields = [&goal_field, &day, &went, &words, &helped, &now, &now_why, &audience];
        let key = before.map_or(DraftKey::NewEntry(goal), |view| DraftKey::Entry(view.entry.id));
        let (problems, sheet) = (Problems::of(&fields), Sheet::of(&fields));
        let writing = Writing::kept(&app.session, problems, Desk::Room(app.family), key, sheet);
        EntryForm {
            id: before.map_or_else(browser::fresh_id, |view| view.entry.id),
            before: before.cloned(),
            draft_of: goal,
            goal: goal_field,
            day,
            went,
            words,
            helped,
            now,
            now_why,
            audience,
            writing,
        }
    }

    fn entry(&self) -> Option<(GoalId, EntryWords, Audience)> {
        let goal = chosen(&self.goal, |value| value.parse().ok());
        let day = chosen(&self.day, Day::parse);
        let went = chosen(&self.went, |value| at_place(&HowItWent::ALL, value));
        let (words, helped) = (optional(&self.words), optional(&self.helped));
        let now = reading(&self.now, &self.now_why);
        let audience = chosen(&self.audience, audience::read);
        let entry = EntryWords { day: day?, went: went?, words: words?, helped: helped?, now: now.ok()? };
        Some((goal?, entry, audience?))
    }
}

/// The screen.
pub(crate) fn write(app: &App, form: &Arc<EntryForm>) -> Piece {
    let log = Query::new(&app.session, &ReadLog { family: app.family });
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || match sent.entry() {
        None => sent.writing.problems.show(),
        Some((goal, words, audience)) => {
            deliver(here.clone(), sent.clone(), goal, words, audience);
        }
    });
    let heading =
        if form.before.is_some() { msg::entry::edit_heading() } else { msg::entry::write_heading() };
    let seen = form.before.as_ref().is_some_and(|view| view.entry.seen_on.is_some());
    let (about, shown, named) = (form.clone(), form.clone(), log.clone());
    let inside = view! {
        {move || log.get().map(|log| which_goal(&about, &log))}
        {boxes(app, form)}
        {move || named.get().map(|log| audience::choose(&shown.audience, &log.workers, false))}
        {share()}
        {form.writing.note()}
        {box_note(app, vec![msg::help::box_read(), msg::help::box_alone()])}
        <Button label=msg::entry::write_save() busy=form.writing.busy()/>
    };
    view! {
        <PageHeading text=heading/>
        {seen.then(|| notice(msg::entry::edit_seen(), Piece::default()))}
        {sheet(&form.writing, send, inside)}
    }
}

fn which_goal(form: &EntryForm, log: &Log) -> Piece {
    match (form.before.is_some(), log.goals.as_slice()) {
        (true, _) | (false, [] | [_]) => ().into_piece(),
        (false, goals) => {
            let choices =
                goals.iter().map(|goal| Choice::new(goal.id.to_string(), written(&goal.different))).collect();
            let field = form.goal.clone();
            view! { <Radios label=msg::entry::write_goal() field choices/> }
        }
    }
}

fn boxes(app: &App, form: &EntryForm) -> Piece {
    let today = app.session.me_now().map(|me| me.today.day);
    let days = today.map(|today| {
        vec![
            Choice::new(today.to_string(), msg::entry::write_today()),
            Choice::new(today.plus_days(-1).to_string(), msg::entry::write_yesterday()),
        ]
    });
    let days = days.unwrap_or_default();
    let until = today.map(|today| today.to_string()).unwrap_or_default();
    let wents = HowItWent::ALL
        .into_iter()
        .enumerate()
        .map(|(place, it)| Choice::new(place.to_string(), went(it)))
        .collect();
    let happened = (msg::entry::write_words(), Some(msg::entry::write_words_hint()));
    let helped = (msg::entry::write_helped(), Some(msg::entry::write_helped_hint()));
    let ruler = details(msg::entry::write_now_open(), ruler(&form.now, &form.now_why));
    view! {
        <DateChoice label=msg::entry::write_day() field=form.day.clone() choices=days until/>
        <Radios label=msg::entry::write_went() field=form.went.clone() choices=wents look=Look::Cards/>
        {words(happened, &form.words, Paragraph::MAX, false)}
        {words(helped, &form.helped, Paragraph::MAX, false)}
        {ruler}
    }
}

/// What happens when a hard day is shared: said before it is.
pub(crate) fn share() -> Piece {
    let promise = inset(para(msg::common::audience_promise()));
    let inside = view! {
        {para(msg::entry::share_who())}
        {para(msg::entry::share_normal())}
        {para(msg::entry::share_act())}
        {promise}
    };
    details(msg::entry::share_open(), inside)
}

fn deliver(app: App, form: Arc<EntryForm>, goal: GoalId, words: EntryWords, audience: Audience) {
    let (family, entry, draft_of, writing) = (app.family, form.id, form.draft_of, form.writing.clone());
    let outbox = Outbox::of(&app.session);
    let done = move || {
        app.going.up_from(|screen| matches!(screen, Screen::WriteEntry(_)));
        app.going.say(msg::entry::write_saved());
    };
    match &form.before {
        Some(before) => {
            let ask = EditEntry { family, entry, version: before.entry.version, words, audience };
            writing.post(&ask, |refusal| Some(refused(*refusal)), move |_| done());
        }
        None => {
            let ask = LogEntry { family, entry, goal, words, audience };
            writing.post(
                &ask,
                |refusal| Some(refused(*refusal)),
                move |_| {
                    if goal != draft_of {
                        // The draft lay under the goal the form was opened with.
                        outbox.post(&DropMyDraft { family, key: DraftKey::NewEntry(draft_of) }, |_| ());
                    }
                    done();
                },
            );
        }
    }
}
