//! A goal was changed on two phones: both texts, and a choice.

use std::sync::Arc;

use api::draft::DropMyDraft;
use domain::draft::DraftKey;
use domain::goal::GoalWords;
use i18n::{Message, msg};
use ui::{Button, Buttons, ErrorSummary, Level, PageHeading, Piece, Weight, view};

use super::answers::{Showing, answers};
use super::{GoalForm, check};
use crate::family::App;
use crate::family::parts::card;
use crate::family::screen::Screen;
use crate::remote::Outbox;

/// The screen.
pub(crate) fn changed(app: &App, form: &Arc<GoalForm>, theirs: &GoalWords, version: u32) -> Piece {
    let (kept, mine) = (form.clone(), app.clone());
    let keep_mine = form.writing.sends(move || {
        let (Some(words), Some(audience)) = (kept.words(), kept.audience()) else { return };
        kept.build_on(version);
        check::deliver(mine.clone(), &kept, words, audience);
    });
    let (dropped, other) = (form.id, app.clone());
    let keep_theirs = move || {
        let app = other.clone();
        let ask = DropMyDraft { family: app.family, key: DraftKey::Goal(dropped) };
        Outbox::of(&app.session).post(&ask, move |_| {
            app.going.begin(vec![Screen::Goals, Screen::Goal(dropped)]);
        });
    };
    let text = |title: Message, words: Option<&GoalWords>| {
        let words = words.map(|words| {
            let point = form.points.iter().find(|point| Some(point.id) == words.point);
            let point = point.map(|point| point.says.as_str().to_owned());
            let showing = Showing { session: &app.session, point, change: &|_| None, is_all: false };
            answers(words, &showing, Vec::new())
        });
        card(Some(title.into()), Level::Two, words.unwrap_or_default())
    };
    let mine = form.words();
    let busy = form.writing.busy();
    view! {
        <PageHeading text=msg::goal::changed_heading() below=msg::goal::changed_intro()/>
        <ErrorSummary problems=form.writing.problems.all()/>
        {text(msg::problem::changed_mine(), mine.as_ref())}
        {text(msg::problem::changed_theirs(), Some(theirs))}
        <Buttons>
            <Button label=msg::goal::changed_keep_mine() on_press=keep_mine busy/>
            <Button label=msg::goal::changed_keep_theirs() on_press=keep_theirs weight=Weight::Secondary/>
        </Buttons>
    }
}
