//! The plan editor: points drafted for each child and addressed to named people, talked through, then published to each
//! person on a page of its own ([`super::preview`]).

use std::sync::Arc;

use api::account::Me;
use api::draft::ReadDeskDrafts;
use api::family::{FamilyPage, ReadFamily};
use api::plan_editor::{PlanDraft, ReadPlanDraft};
use api::promise::PromiseView;
use domain::access::{Action, Standing, may};
use domain::id::{FamilyId, PersonId, PointId, PromiseId};
use domain::plan::{Point, PointKind};
use domain::promise::Promise;
use domain::time::Day;
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Heading, IntoPiece, Piece, Press, Promises, Weight, say, view};

use crate::browser;
use crate::team::promise::{self, PromiseForm, Promising};
use crate::team::route::Route;
use crate::team::way::Top;
use crate::team::{desk, said};

mod changed;
mod children;
mod point_form;
mod status;
mod talk_form;
mod unfinished;

use point_form::{PointForm, Start};
use talk_form::TalkForm;

/// The editor: what is being written now, if anything.
#[derive(Clone)]
struct Editor {
    family: FamilyId,
    today: Day,
    today_words: String,
    open: ArcRwSignal<Option<Open>>,
}

/// What can be opened, one at a time.
#[derive(Clone)]
enum Open {
    /// A point: a change to one, or a new one.
    Point(Start),
    /// A talk with this adult.
    Talk(PersonId),
    /// A promise: a change to one, or a new one of this name.
    Promise(PromiseId, Option<Box<Promise>>),
}

pub(super) fn page(family: FamilyId, me: &Arc<Me>) -> Piece {
    let draft = desk::query(&ReadPlanDraft { family });
    let around = desk::query(&ReadFamily { family });
    let kept = desk::query(&ReadDeskDrafts {});
    let editor = Editor {
        family,
        today: me.today.day,
        today_words: me.today.words.clone(),
        open: ArcRwSignal::default(),
    };
    let form = {
        let (editor, draft, around) = (editor.clone(), draft.clone(), around.clone());
        move || {
            let (open, draft, around) = (editor.open.get()?, draft.now()?, around.now()?);
            Some(editor.form(open, &draft, &around))
        }
    };
    let waiting = {
        let (editor, draft) = (editor.clone(), draft.clone());
        move || {
            let (draft, kept) = (draft.get()?, kept.get()?);
            Some(unfinished::notice(&editor, &draft, &kept))
        }
    };
    let (side, beside) = (editor.clone(), draft.clone());
    let beside = move || beside.get().map(|draft| status::section(&side, &draft));
    let main = move |draft: Arc<PlanDraft>| {
        let (editor, around) = (editor.clone(), around.clone());
        (move || around.get().map(|around| draw(&editor, &draft, &around))).into_piece()
    };
    view! {
        {Top::new(msg::team_plan::heading()).below(msg::team_plan::below()).back(Route::Family(family)).show()}
        <div class="desk">
            <div class="desk__main stack-wide">
                {waiting}
                {form}
                {draft.show(main)}
            </div>
            <div class="desk__side desk__side--first">{beside}</div>
        </div>
    }
}

fn draw(editor: &Editor, draft: &PlanDraft, around: &FamilyPage) -> Piece {
    let may_draft = may(Action::DraftPlan, around.standing);
    let nobody = draft.children.is_empty().then(|| view! { <p>{say(msg::team_plan::no_children())}</p> });
    let children = draft
        .children
        .iter()
        .map(|child| children::section(editor, draft, child, may_draft))
        .collect::<Vec<_>>();
    view! { {nobody} {children} {promises(editor, draft, around)} }
}

fn promises(editor: &Editor, draft: &PlanDraft, around: &FamilyPage) -> Piece {
    let may_promise = may(Action::DraftPromise, around.standing);
    let adults: Vec<_> = draft.adults.iter().map(|adult| adult.person.clone()).collect();
    let row = |view: &PromiseView| {
        let (editor, opened) = (editor.clone(), view.promise.clone());
        let change = may_promise.then(|| {
            let about = said::own(view.promise.what.as_str());
            let open = move || editor.open(Open::Promise(opened.id, Some(Box::new(opened.clone()))));
            view! { <Button label=msg::team_plan::change() about weight=Weight::Quiet on_press=open/> }
        });
        promise::row(view, &adults, change)
    };
    let rows = draft.promises.iter().map(row).collect::<Vec<_>>();
    let add = may_promise.then(|| {
        let editor = editor.clone();
        let open = move || editor.open(Open::Promise(browser::fresh_id(), None));
        view! { <Button label=msg::team_plan::promise_add() weight=Weight::Secondary on_press=open/> }
    });
    view! {
        <section class="stack">
            <Heading text=msg::team_plan::promises()/>
            <p class="note">{say(msg::team_plan::promises_below())}</p>
            <Promises>{rows}</Promises>
            {add}
        </section>
    }
}

impl Editor {
    fn open(&self, open: Open) {
        self.open.set(Some(open));
    }

    fn closing(&self) -> Press {
        let open = self.open.clone();
        Press::from(move || {
            open.set(None);
            browser::soon(browser::to_heading);
        })
    }

    /// A new point of this kind about this child.
    fn add(&self, child: PersonId, kind: PointKind) {
        self.open(Open::Point(Start::New { id: browser::fresh_id(), child: Some(child), kind: Some(kind) }));
    }

    /// Goes on with a new point whose words were kept.
    fn resume(&self, id: PointId) {
        self.open(Open::Point(Start::New { id, child: None, kind: None }));
    }

    fn change(&self, point: &Point) {
        self.open(Open::Point(Start::Change(Box::new(point.clone()))));
    }

    fn form(&self, open: Open, draft: &PlanDraft, around: &FamilyPage) -> Piece {
        match open {
            Open::Point(start) => PointForm::new(self.family, start, draft).show(self.closing()),
            Open::Talk(person) => {
                let manages = around.standing == Standing::Managing;
                TalkForm::new(self, person, draft)
                    .map_or_else(|| ().into_piece(), |form| form.show(manages, self.closing()))
            }
            Open::Promise(id, promise) => {
                let mut workers: Vec<_> = around.involvements.iter().map(|it| it.worker.clone()).collect();
                workers.sort_by_key(|worker| worker.id);
                workers.dedup_by_key(|worker| worker.id);
                let adults = draft.adults.iter().map(|adult| adult.person.clone()).collect();
                let around = Promising { family: self.family, adults, workers, today: self.today };
                PromiseForm::new(around, id, promise.as_deref()).show(self.closing())
            }
        }
    }
}
