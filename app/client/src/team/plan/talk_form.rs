//! Recording that points were talked through with one person: which, how and when; or, for a manager, why that could not
//! be.

use api::plan_editor::{PlanDraft, RecordCouldNot, RecordTalk, TalkRefusal};
use domain::family::Person;
use domain::id::{FamilyId, PointId};
use domain::plan::{Point, PointText, TalkedHow};
use domain::time::Day;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    Announcer, Checkboxes, Choice, DateChoice, Field, InsetText, IntoPiece, Piece, Press, Radios, TextArea,
    say, view,
};

use super::Editor;
use super::children::talked_how;
use crate::browser;
use crate::form::{self, Problems};
use crate::team::panel::{asked, panel};
use crate::team::sees::who_sees;
use crate::team::{desk, pick, said};
use crate::writing::Writing;

/// A talk being recorded.
pub(super) struct TalkForm {
    family: FamilyId,
    person: Person,
    today: Day,
    today_words: String,
    points: Vec<Point>,
}

const HOW: [TalkedHow; 4] =
    [TalkedHow::InPerson, TalkedHow::Phone, TalkedHow::Video, TalkedHow::WithInterpreter];

impl TalkForm {
    /// About the points that wait for a talk with this adult. Nothing for somebody who is not an adult of the draft.
    pub(super) fn new(editor: &Editor, person: domain::id::PersonId, draft: &PlanDraft) -> Option<Self> {
        let adult = draft.adults.iter().find(|adult| adult.person.id == person)?;
        let waits = |point: &&Point| adult.to_talk_through.contains(&point.id);
        Some(TalkForm {
            family: editor.family,
            person: adult.person.clone(),
            today: editor.today,
            today_words: editor.today_words.clone(),
            points: draft.points.iter().filter(waits).cloned().collect(),
        })
    }

    pub(super) fn show(&self, manages: bool, done: Press) -> Piece {
        let title = msg::team_plan::talk_heading(self.person.name.as_str());
        if self.points.is_empty() {
            return panel("talk-form", title, view! { <p>{say(msg::team_plan::talk_nothing())}</p> });
        }
        let could_not = match manages {
            true => self.could_not(done.clone()),
            false => {
                view! { <InsetText><p>{say(msg::team_plan::could_manager())}</p></InsetText> }
            }
        };
        let inside =
            view! { <p class="note">{say(msg::team_plan::talk_below())}</p> {self.talked(done)} {could_not} };
        panel("talk-form", title, inside.into_piece())
    }

    /// The texts as they stand on the screen: a talk is about those.
    fn texts(&self) -> Vec<PointText> {
        self.points.iter().map(Point::text).collect()
    }

    fn choices(&self) -> Vec<Choice> {
        self.points
            .iter()
            .map(|point| Choice::new(pick::value(&point.id), said::own(point.says.as_str())))
            .collect()
    }

    fn talked(&self, done: Press) -> Piece {
        let points: Field<Vec<String>> = Field::new("talk-points");
        let (how, on) = (Field::new("talk-how"), Field::new("talk-on"));
        let writing = desk::unkept(Problems::default().with(&points).with(&how).with(&on));
        let name = self.person.name.as_str();
        let hows = HOW.into_iter().map(|how| Choice::new(pick::value(&how), talked_how(how))).collect();
        let days =
            vec![Choice::new(self.today.to_string(), msg::team_plan::talk_today(self.today_words.clone()))];
        let questions = view! {
            <Checkboxes label=msg::team_plan::talk_points() field=points.clone() choices=self.choices()/>
            <Radios label=msg::team_plan::talk_how() field=how.clone() choices=hows/>
            <DateChoice label=msg::team_plan::talk_on() field=on.clone() choices=days until=self.today.to_string()/>
            {who_sees(msg::team_plan::talk_sees(name), msg::team::sees_others(name))}
        };
        let (family, person) = (self.family, self.person.id);
        let (recording, announcer) = (writing.clone(), Announcer::here());
        let close = Some((msg::common::button_cancel(), done.clone()));
        let texts = self.texts();
        let send = writing.sends(move || {
            let chosen = some_points(&points, &texts);
            let (how, on) = (form::chosen(&how, pick::read), form::chosen(&on, Day::parse));
            let (Some(points), Some(how), Some(on)) = (chosen, how, on) else {
                return recording.problems.show();
            };
            let ask = RecordTalk { family, person, points, how, on };
            record(&recording, &announcer, &done, ask);
        });
        asked(&writing, send, msg::team_plan::talk_save(), close, questions.into_piece())
    }

    fn could_not(&self, done: Press) -> Piece {
        let points: Field<Vec<String>> = Field::new("could-points");
        let because: Field = Field::new("could-because");
        let writing = desk::unkept(Problems::default().with(&points).with(&because));
        let name = self.person.name.as_str();
        let questions = view! {
            <ui::Heading text=msg::team_plan::could_heading() level=ui::Level::Three/>
            <p>{say(msg::team_plan::could_note())}</p>
            <Checkboxes label=msg::team_plan::talk_points() field=points.clone() choices=self.choices()/>
            <TextArea
                label=msg::team_plan::could_because() hint=msg::team_plan::could_because_hint()
                field=because.clone() max=300 rows=3
            />
            {who_sees(msg::team_plan::could_sees(), msg::team_plan::could_sees_not(name))}
        };
        let (family, person) = (self.family, self.person.id);
        let (recording, announcer) = (writing.clone(), Announcer::here());
        let texts = self.texts();
        let send = writing.sends(move || {
            let (chosen, because) = (some_points(&points, &texts), form::required(&because));
            let (Some(points), Some(because)) = (chosen, because) else { return recording.problems.show() };
            record(&recording, &announcer, &done, RecordCouldNot { family, person, points, because });
        });
        asked(&writing, send, msg::team_plan::could_save(), None, questions.into_piece())
    }
}

/// At least one point; that none is chosen is said at the choices.
fn some_points(field: &Field<Vec<String>>, texts: &[PointText]) -> Option<Vec<PointText>> {
    let chosen: Vec<PointId> = pick::read_all(&field.answer());
    let points: Vec<PointText> = texts.iter().filter(|text| chosen.contains(&text.point)).copied().collect();
    field.problem.set(points.is_empty().then(msg::team_plan::talk_no_points));
    (!points.is_empty()).then_some(points)
}

fn record<O>(writing: &Writing, announcer: &Announcer, done: &Press, ask: O)
where
    O: api::Operation<Refusal = TalkRefusal>,
{
    let (writing, done, announcer) = (writing.clone(), done.clone(), announcer.clone());
    browser::spawn(async move {
        if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
            done.run();
            announcer.announce(msg::team_plan::talk_saved());
        }
    });
}

fn refused(refusal: TalkRefusal) -> Message {
    match refusal {
        TalkRefusal::InTheFuture => msg::team_plan::talk_refused_future(),
        TalkRefusal::NotThisPoint => msg::team_plan::talk_refused_point(),
    }
}
