//! The draft, child by child and kind by kind: what each point says, to whom, and whether it was talked through.

use api::plan_editor::{PlanDraft, RemovePoint, TalkLine};
use domain::family::Person;
use domain::plan::{Point, PointKind, Talk, TalkedHow};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Button, Heading, Icon, IntoPiece, Level, Piece, Reader, Weight, Written, icon, say, view};

use super::Editor;
use crate::remote::Outbox;
use crate::session::Session;
use crate::team::promise::named;
use crate::team::{said, sees};
use crate::{browser, kinds};

pub(super) fn section(editor: &Editor, draft: &PlanDraft, child: &Person, may_draft: bool) -> Piece {
    let parts = PointKind::ALL
        .into_iter()
        .map(|kind| part(editor, draft, child, kind, may_draft))
        .collect::<Vec<_>>();
    view! {
        <section class="stack child">
            <Heading text=msg::team_plan::child(child.name.as_str())/>
            {parts}
        </section>
    }
}

fn part(editor: &Editor, draft: &PlanDraft, child: &Person, kind: PointKind, may_draft: bool) -> Piece {
    let mut points =
        draft.points.iter().filter(|point| point.child == child.id && point.kind == kind).peekable();
    let nothing =
        points.peek().is_none().then(|| view! { <p class="note">{say(msg::team_plan::no_points())}</p> });
    let cards = points.map(|point| card(editor, draft, point, may_draft)).collect::<Vec<_>>();
    let reader = Reader::here();
    let add = may_draft.then(|| {
        let (editor, id, name) = (editor.clone(), child.id, child.name.as_str().to_owned());
        // The words are joined when it is drawn; a language chosen later is heard from the next news on.
        let about = msg::team_plan::add_about(reader.said(&kinds::point(kind)), name);
        let open = move || editor.add(id, kind);
        view! { <Button label=msg::team_plan::add() about weight=Weight::Quiet picture=Icon::Add on_press=open/> }
    });
    view! {
        <div class="drafts">
            <div class="drafts__head">
                <Heading text=kinds::point(kind) level=Level::Three/>
                {add}
            </div>
            {nothing}
            {cards}
        </div>
    }
}

fn card(editor: &Editor, draft: &PlanDraft, point: &Point, may_draft: bool) -> Piece {
    let because = point.because.as_ref().map(|because| {
        view! {
            <div class="drafts__because">
                <p class="note">{say(msg::team_plan::because())}</p>
                {Written::new(because.as_str()).block()}
            </div>
        }
    });
    let adults: Vec<Person> = draft.adults.iter().map(|adult| adult.person.clone()).collect();
    let (reader, to) = (Reader::here(), named(&adults, &point.to));
    let to = move || say(msg::team_plan::to(sees::names(&reader, &to)));
    let talks = point.kind.must_be_talked_through().then(|| {
        let addressed = adults.iter().filter(|adult| point.to.contains(&adult.id));
        addressed.map(|adult| talk(draft, point, adult)).collect::<Vec<_>>()
    });
    view! {
        <article class="drafts__point">
            {Written::new(point.says.as_str()).block()}
            {because}
            <p class="drafts__to">{icon(Icon::Eye)} <span>{to}</span></p>
            <ul class="drafts__talks" role="list">{talks}</ul>
            {may_draft.then(|| buttons(editor, point))}
        </article>
    }
}

/// The newest talk about this very text with this adult.
fn newest<'a>(draft: &'a PlanDraft, point: &Point, adult: &Person) -> Option<&'a TalkLine> {
    draft.talks.iter().rev().find(|line| {
        let record = &line.record;
        record.point == point.id && record.version == point.version && record.person == adult.id
    })
}

fn talk(draft: &PlanDraft, point: &Point, adult: &Person) -> Piece {
    let name = adult.name.as_str().to_owned();
    let Some(line) = newest(draft, point, adult) else {
        return view! {
            <li class="drafts__talk drafts__talk--open">
                {icon(Icon::Talk)} <span>{say(msg::team_plan::not_talked(name))}</span>
            </li>
        };
    };
    let (by, day) = (line.by.clone(), line.on.words.clone());
    let words = match &line.record.talk {
        Talk::TalkedThrough { how, .. } => {
            let (reader, how) = (Reader::here(), talked_how(*how));
            (move || say(msg::team_plan::talked(name.clone(), by.clone(), reader.said(&how), day.clone())))
                .into_piece()
        }
        Talk::CouldNot { .. } => say(msg::team_plan::could_not(name, by, day)),
    };
    view! { <li class="drafts__talk">{icon(Icon::Done)} <span>{words}</span></li> }
}

/// How people talked, in a word or two.
pub(super) fn talked_how(how: TalkedHow) -> Message {
    match how {
        TalkedHow::InPerson => msg::team_plan::how_in_person(),
        TalkedHow::Phone => msg::team_plan::how_phone(),
        TalkedHow::Video => msg::team_plan::how_video(),
        TalkedHow::WithInterpreter => msg::team_plan::how_interpreter(),
    }
}

fn buttons(editor: &Editor, point: &Point) -> Piece {
    let (editing, changed) = (editor.clone(), point.clone());
    let change = move || editing.change(&changed);
    let about = said::own(point.says.as_str());
    let is_asked = ArcRwSignal::new(false);
    let (ask, shown) = (is_asked.clone(), is_asked);
    let remove = removing(editor, point);
    let sure = move || {
        let remove = remove.clone();
        shown.get().then(|| {
            view! {
                <p class="note">{say(msg::team_plan::remove_note())}</p>
                <Button label=msg::team_plan::remove_sure() weight=Weight::Secondary on_press=remove/>
            }
        })
    };
    view! {
        <div class="row">
            <Button label=msg::team_plan::change() about=about.clone() weight=Weight::Quiet on_press=change/>
            <Button
                label=msg::team_plan::remove() about weight=Weight::Quiet on_press=move || ask.update(|is| *is = !*is)
            />
        </div>
        {sure}
    }
}

fn removing(editor: &Editor, point: &Point) -> impl Fn() + Clone + Send + Sync + 'static {
    let session = Session::here();
    let (outbox, ask) = (Outbox::of(&session), RemovePoint { family: editor.family, point: point.id });
    move || {
        let (session, outbox, ask) = (session.clone(), outbox.clone(), ask.clone());
        browser::spawn(async move {
            let said = match outbox.send(&ask).await {
                Ok(_) => msg::team_plan::removed(),
                Err(failure) => failure.said(),
            };
            session.announcer().announce(said);
        });
    }
}
