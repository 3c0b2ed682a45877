//! Saying what I think about one part of the plan.

use api::plan::{PointView, Respond};
use domain::draft::DraftKey;
use domain::plan::Stance;
use domain::words::Paragraph;
use i18n::msg;
use ui::{Button, Choice, Field, Level, PageHeading, Piece, Radios, view};

use super::kind;
use super::point::{says, stance};
use crate::draft::{Desk, Sheet};
use crate::family::App;
use crate::family::goal::words;
use crate::family::help::box_note;
use crate::family::parts::{card, form as sheet};
use crate::family::screen::Screen;
use crate::form::{Problems, at_place, chosen, optional, place_of};
use crate::writing::Writing;

/// My answer while it is being written.
pub(crate) struct ResponseForm {
    point: PointView,
    stance: Field,
    words: Field,
    writing: Writing,
}

impl ResponseForm {
    /// Begins with what I said before.
    pub(crate) fn new(app: &App, point: &PointView) -> Self {
        let before = point.responses.first();
        let stance = Field::holding(
            "stance",
            before.map_or_else(String::new, |it| place_of(&Stance::ALL, &it.stance)),
        );
        let said = before.and_then(|it| it.words.as_ref()).map_or("", |words| words.as_str());
        let words = Field::holding("response", said.to_owned());
        let (problems, sheet) = (Problems::of(&[&stance, &words]), Sheet::of(&[&stance, &words]));
        let (desk, key) = (Desk::Room(app.family), DraftKey::Response(point.id));
        let writing = Writing::kept(&app.session, problems, desk, key, sheet);
        ResponseForm { point: point.clone(), stance, words, writing }
    }
}

/// The screen.
pub(crate) fn respond(app: &App, form: &std::sync::Arc<ResponseForm>) -> Piece {
    let choices = Stance::ALL
        .into_iter()
        .enumerate()
        .map(|(place, it)| Choice::new(place.to_string(), stance(it)))
        .collect();
    let (sent, here) = (form.clone(), app.clone());
    let send = form.writing.sends(move || {
        let stance = chosen(&sent.stance, |value| at_place(&Stance::ALL, value));
        let (Some(stance), Some(words)) = (stance, optional(&sent.words)) else {
            return sent.writing.problems.show();
        };
        let ask = Respond { family: here.family, point: sent.point.id, stance, words };
        let (form, going) = (sent.clone(), here.going.clone());
        form.writing.post(
            &ask,
            |nothing| match *nothing {},
            move |_| {
                going.up_from(|screen| matches!(screen, Screen::Respond(_)));
                going.say(msg::common::saved_note());
            },
        );
    });
    let asked = (msg::plan::respond_words(), Some(msg::plan::respond_hint()));
    let inside = view! {
        <Radios label=msg::plan::mine_title() field=form.stance.clone() choices/>
        {words(asked, &form.words, Paragraph::MAX, false)}
        {form.writing.note()}
        {box_note(app, vec![msg::plan::respond_seen(), msg::help::box_read()])}
        <Button label=msg::common::button_save() busy=form.writing.busy()/>
    };
    view! {
        <PageHeading text=msg::plan::respond_heading()/>
        {card(Some(kind(form.point.kind).into()), Level::Two, says(&form.point))}
        {sheet(&form.writing, send, inside)}
    }
}
