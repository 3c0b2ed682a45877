//! Writing a point: about which child, what it says and why, and to whom, each person on purpose.

use std::sync::Arc;

use api::plan_editor::{PlanDraft, PointRefusal, PutPoint};
use domain::draft::DraftKey;
use domain::family::Person;
use domain::id::{FamilyId, PersonId, PointId};
use domain::plan::{Point, PointKind};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{Checkboxes, Choice, Field, InsetText, IntoPiece, Piece, Press, Radios, TextArea, say, view};

use super::changed;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::{asked, panel};
use crate::team::plain::plain_words_among;
use crate::team::route::Room;
use crate::team::sees::adults_see;
use crate::team::{desk, pick, said};
use crate::writing::Writing;
use crate::{browser, kinds};

/// What a form begins with.
#[derive(Clone)]
pub(super) enum Start {
    /// A point of the draft.
    Change(Box<Point>),
    /// A new point, about this child and of this kind where that is known.
    New { id: PointId, child: Option<PersonId>, kind: Option<PointKind> },
}

/// A point being written. Cheap to clone: all clones are one.
#[derive(Clone)]
pub(super) struct PointForm(Arc<Inner>);

struct Inner {
    session: Session,
    family: FamilyId,
    id: PointId,
    adults: Vec<Person>,
    children: Vec<Person>,
    was_talked: bool,
    /// The version these words build on. It is kept with them, so that words taken up again later do not pass over what
    /// somebody else wrote meanwhile.
    base: Field,
    child: Field,
    kind: Field,
    says: Field,
    because: Field,
    to: Field<Vec<String>>,
    writing: Writing,
    guard: Guard,
    /// What somebody else wrote meanwhile.
    theirs: ArcRwSignal<Option<Box<Point>>>,
}

impl PointForm {
    pub(super) fn new(family: FamilyId, start: Start, draft: &PlanDraft) -> Self {
        let (id, point, child, kind) = match start {
            Start::Change(point) => (point.id, Some(point), None, None),
            Start::New { id, child, kind } => (id, None, child, kind),
        };
        let point = point.as_deref();
        let child = point.map(|point| point.child).or(child).as_ref().map(pick::value).unwrap_or_default();
        let kind = point.map(|point| point.kind).or(kind).as_ref().map(pick::value).unwrap_or_default();
        let because = point.and_then(|point| point.because.as_ref()).map(|words| words.as_str().to_owned());
        let home = Field::holding("point-family", pick::value(&family));
        let base = Field::holding("point-base", point.map_or(0, |point| point.version).to_string());
        let (child, kind) = (Field::holding("point-child", child), Field::holding("point-kind", kind));
        let says = Field::holding(
            "point-says",
            point.map(|point| point.says.as_str().to_owned()).unwrap_or_default(),
        );
        let because = Field::holding("point-because", because.unwrap_or_default());
        // Apart is the default: nobody is chosen until somebody chooses them.
        let to = point.map(|point| point.to.iter().map(pick::value).collect()).unwrap_or_default();
        let to = Field::holding("point-to", to);
        let sheet = Sheet::of(&[&home, &base, &child, &kind, &says, &because]).with(&to);
        let problems = Problems::of(&[&child, &kind, &says, &because]).with(&to);
        let was_talked = draft.talks.iter().any(|line| {
            point.is_some_and(|point| line.record.point == id && line.record.version == point.version)
        });
        let guard = {
            let to = to.clone();
            let room = move |person| Room { family, person };
            let rooms = move || pick::read_all(&to.value.get()).into_iter().map(room).collect();
            Guard::of_chosen(rooms, &[&says, &because])
        };
        PointForm(Arc::new(Inner {
            session: Session::here(),
            family,
            id,
            adults: draft.adults.iter().map(|adult| adult.person.clone()).collect(),
            children: draft.children.clone(),
            was_talked,
            base,
            child,
            kind,
            says,
            because,
            to,
            writing: desk::kept(problems, DraftKey::Point(id), sheet),
            guard,
            theirs: ArcRwSignal::default(),
        }))
    }

    /// Draws it. `done` is run once the point is in the draft, or the form is closed.
    pub(super) fn show(self, done: Press) -> Piece {
        let is_new = self.0.base.answer() == "0";
        let title = if is_new { msg::team_plan::point_new() } else { msg::team_plan::point_change() };
        let (form, sent) = (self.clone(), done.clone());
        let send = self.0.guard.sends(&self.0.writing, move || form.send(&sent));
        let (other, both) = (self.clone(), (send.clone(), done.clone()));
        let changed = move || {
            let theirs = other.0.theirs.get();
            theirs.map(|theirs| changed::choose(&other, &theirs, both.0.clone(), both.1.clone()))
        };
        let questions = view! { {changed} {self.questions()} };
        let close = Some((msg::team_plan::close(), done));
        panel(
            "point-form",
            title,
            asked(&self.0.writing, send, msg::team_plan::point_save(), close, questions),
        )
    }

    fn questions(&self) -> Piece {
        let it = &self.0;
        let children = it.children.iter().map(choice).collect();
        let kinds = PointKind::ALL
            .into_iter()
            .map(|kind| Choice::new(pick::value(&kind), kinds::point(kind)))
            .collect();
        let adults: Vec<Choice> = it.adults.iter().map(choice).collect();
        let named =
            it.adults.iter().map(|adult| (pick::value(&adult.id), adult.name.as_str().to_owned())).collect();
        view! {
            <Radios label=msg::team_plan::point_child() field=it.child.clone() choices=children/>
            <Radios label=msg::team_plan::point_kind() field=it.kind.clone() choices=kinds/>
            {self.talk_note()}
            <TextArea
                label=msg::team_plan::point_says() hint=msg::team_plan::point_says_hint()
                field=it.says.clone() max=1000 rows=4
            />
            {self.plain(&it.says)}
            <TextArea
                label=msg::team_plan::point_because() hint=msg::team_plan::point_because_hint()
                field=it.because.clone() max=1000 rows=3
            />
            {self.plain(&it.because)}
            <Checkboxes
                label=msg::team_plan::point_to() hint=msg::team_plan::point_to_hint() field=it.to.clone() choices=adults
            />
            {adults_see(named, it.to.value.clone(), msg::team_plan::point_sees)}
            {it.guard.show()}
        }
    }

    /// The others are those it is not addressed to; of two who both read it, each is the other's other.
    fn plain(&self, field: &Field) -> Piece {
        let (adults, to) = (self.0.adults.clone(), self.0.to.value.clone());
        plain_words_among(field, move || {
            let to: Vec<PersonId> = pick::read_all(&to.get());
            let others = adults.iter().filter(|adult| to != [adult.id]);
            Some(others.map(|adult| adult.name.as_str().to_owned()).collect())
        })
    }

    /// Nobody should read a worry for the first time on a screen.
    fn talk_note(&self) -> Piece {
        let (kind, was_talked) = (self.0.kind.value.clone(), self.0.was_talked);
        (move || {
            let kind = pick::read::<PointKind>(&kind.get())?;
            let note = if was_talked {
                msg::team_plan::point_talk_again()
            } else {
                msg::team_plan::point_talk_first()
            };
            kind.must_be_talked_through().then(|| view! { <InsetText><p>{say(note)}</p></InsetText> })
        })
        .into_piece()
    }

    fn point(&self) -> Option<Point> {
        let it = &self.0;
        let (child, kind) = (form::chosen(&it.child, pick::read), form::chosen(&it.kind, pick::read));
        let (says, because) = (form::required(&it.says), form::optional(&it.because));
        let to: Vec<PersonId> = pick::read_all(&it.to.answer());
        it.to.problem.set(to.is_empty().then(msg::team_plan::refused_nobody));
        let version = it.base.answer().parse().unwrap_or_default();
        let (child, kind, says, because) = (child?, kind?, says?, because?);
        (!to.is_empty()).then_some(Point { id: it.id, version, kind, child, says, because, to })
    }

    fn send(&self, done: &Press) {
        let Some(point) = self.point() else { return self.0.writing.problems.show() };
        let ask = PutPoint { family: self.0.family, point };
        let (form, done, announcer) = (self.clone(), done.clone(), self.0.session.announcer());
        browser::spawn(async move {
            let refused = |refusal: &PointRefusal| form.refused(refusal);
            if form.0.writing.send(&ask, refused).await.is_ok() {
                done.run();
                announcer.announce(msg::team_plan::point_saved());
            }
        });
    }

    fn refused(&self, refusal: &PointRefusal) -> Option<Message> {
        match refusal {
            PointRefusal::AddressedToNobody => Some(msg::team_plan::refused_nobody()),
            PointRefusal::NotAnAdult => Some(msg::team_plan::refused_adult()),
            PointRefusal::NotAChild => Some(msg::team_plan::refused_child()),
            PointRefusal::Changed { theirs } => {
                self.0.theirs.set(Some(theirs.clone()));
                browser::soon(|| browser::to_field(changed::ID));
                None
            }
        }
    }

    /// What stands in the box now, tracked.
    pub(super) fn mine(&self) -> String {
        self.0.says.value.get()
    }

    /// Puts these words below one's own.
    pub(super) fn add_words(&self, theirs: &str) {
        self.0.says.value.update(|words| {
            words.push_str("\n\n");
            words.push_str(theirs);
        });
    }

    /// These words are given up for what is there: their draft is dropped.
    pub(super) fn give_up(&self) {
        desk::forget(&self.0.session, DraftKey::Point(self.0.id));
    }

    /// From now on these words build on that text, which has been seen.
    pub(super) fn build_on(&self, theirs: &Point) {
        self.0.base.value.set(theirs.version.to_string());
        self.0.theirs.set(None);
    }
}

fn choice(person: &Person) -> Choice {
    Choice::new(pick::value(&person.id), said::own(person.name.as_str()))
}
