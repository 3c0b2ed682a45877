//! Writing a promise down: whose, what, by when, for whom to see.

use api::promise::PutPromise;
use api::said::SaidWorker;
use domain::draft::DraftKey;
use domain::family::Person;
use domain::id::{FamilyId, PersonId, PromiseId};
use domain::promise::{Promise, PromiseOwner, PromiseState};
use domain::time::Day;
use i18n::msg;
use leptos::prelude::*;
use ui::{Checkboxes, Choice, DateChoice, Field, Piece, Press, Radios, TextArea, TextField, view};

use crate::browser;
use crate::draft::Sheet;
use crate::form::{self, Problems};
use crate::session::Session;
use crate::team::guard::Guard;
use crate::team::panel::{asked, panel};
use crate::team::plain::plain_words_among;
use crate::team::promise::refused;
use crate::team::route::Room;
use crate::team::sees::adults_see;
use crate::team::{desk, pick, said};
use crate::writing::Writing;

/// What there is to choose from.
#[derive(Clone)]
pub(crate) struct Promising {
    /// The family.
    pub(crate) family: FamilyId,
    /// Its adults.
    pub(crate) adults: Vec<Person>,
    /// The workers who may promise something.
    pub(crate) workers: Vec<SaidWorker>,
    /// Today, the first day something can be promised for.
    pub(crate) today: Day,
}

/// A promise being written.
#[derive(Clone)]
pub(crate) struct PromiseForm {
    around: Promising,
    id: PromiseId,
    version: u32,
    state: PromiseState,
    owner: Field,
    agency: Field,
    what: Field,
    why: Field,
    help: Field,
    by: Field,
    to: Field<Vec<String>>,
    writing: Writing,
    guard: Guard,
}

const AGENCY: &str = "agency";

impl PromiseForm {
    /// A change to `promise`, or a new one named `id`.
    pub(crate) fn new(around: Promising, id: PromiseId, promise: Option<&Promise>) -> Self {
        let words = |words: Option<&str>| words.unwrap_or_default().to_owned();
        let (owner, agency) = promise.map_or_else(Default::default, |promise| match &promise.owner {
            PromiseOwner::Person(person) => (person_value(*person), String::new()),
            PromiseOwner::Worker(worker) => (pick::value(worker), String::new()),
            PromiseOwner::Agency(name) => (AGENCY.to_owned(), name.as_str().to_owned()),
        });
        let to = promise.map(|promise| promise.to.iter().map(pick::value).collect()).unwrap_or_default();
        // Kept with the words, so that they are offered again in the right family.
        let home = Field::holding("promise-family", pick::value(&around.family));
        let owner = Field::holding("promise-owner", owner);
        let agency = Field::holding("promise-agency", agency);
        let what = Field::holding("promise-what", words(promise.map(|it| it.what.as_str())));
        let why = Field::holding(
            "promise-why",
            words(promise.and_then(|it| it.why.as_ref()).map(|it| it.as_str())),
        );
        let help = Field::holding(
            "promise-help",
            words(promise.and_then(|it| it.help.as_ref()).map(|it| it.as_str())),
        );
        let by = Field::holding("promise-by", promise.map(|it| it.by.to_string()).unwrap_or_default());
        let to = Field::holding("promise-to", to);
        let sheet = Sheet::of(&[&home, &owner, &agency, &what, &why, &help, &by]).with(&to);
        let problems = Problems::of(&[&owner, &agency, &what, &why, &help, &by]).with(&to);
        let writing = desk::kept(problems, DraftKey::Promise(id), sheet);
        let (version, state) = promise.map_or((0, PromiseState::ToDo), |it| (it.version, it.state));
        let guard = guard(&around, &owner, &to, &[&what, &why, &help]);
        PromiseForm { around, id, version, state, owner, agency, what, why, help, by, to, writing, guard }
    }

    /// The promise as it was written, if nothing is wrong with it.
    fn promise(&self) -> Option<Promise> {
        let agency = match self.owner.answer() == AGENCY {
            true => form::required(&self.agency).map(Some),
            false => Some(None),
        };
        let owner = form::chosen(&self.owner, |value| match value {
            AGENCY => agency.clone()?.map(PromiseOwner::Agency),
            value => self
                .person(value)
                .map(PromiseOwner::Person)
                .or_else(|| pick::read(value).map(PromiseOwner::Worker)),
        });
        let (what, why, help) =
            (form::required(&self.what), form::optional(&self.why), form::optional(&self.help));
        let by = form::chosen(&self.by, Day::parse);
        let owner = owner?;
        let to = match &owner {
            PromiseOwner::Person(person) => vec![*person],
            PromiseOwner::Worker(_) | PromiseOwner::Agency(_) => pick::read_all(&self.to.answer()),
        };
        let (id, version, state) = (self.id, self.version, self.state);
        Some(Promise { id, version, owner, what: what?, why: why?, help: help?, by: by?, to, state })
    }

    fn person(&self, value: &str) -> Option<PersonId> {
        self.around.adults.iter().map(|adult| adult.id).find(|id| person_value(*id) == value)
    }

    /// Draws it. `done` is run once it is kept, or closed.
    pub(crate) fn show(&self, done: Press) -> Piece {
        let title = match self.version {
            0 => msg::team_plan::promise_new(),
            _ => msg::team_plan::promise_change(),
        };
        let send = self.sending(done.clone());
        let close = Some((msg::team_plan::close(), done));
        panel(
            "promise-write",
            title,
            asked(&self.writing, send, msg::team_plan::promise_save(), close, self.questions()),
        )
    }

    fn questions(&self) -> Piece {
        let (shown, agency) = (self.owner.value.clone(), self.agency.clone());
        let which = move || {
            let field = agency.clone();
            (shown.get() == AGENCY)
                .then(|| view! { <TextField label=msg::team_plan::promise_agency_name() field/> })
        };
        let to = {
            let form = self.clone();
            move || form.addressed()
        };
        view! {
            <Radios label=msg::team_plan::promise_owner() field=self.owner.clone() choices=self.owners()/>
            {which}
            <TextArea
                label=msg::team_plan::promise_what() hint=msg::team_plan::promise_what_hint() field=self.what.clone() max=300 rows=2
            />
            {self.plain(&self.what)}
            <TextArea
                label=msg::team_plan::promise_why() hint=msg::common::hint_optional() field=self.why.clone() max=300 rows=2
            />
            {self.plain(&self.why)}
            <TextArea
                label=msg::team_plan::promise_help() hint=msg::common::hint_optional() field=self.help.clone() max=300 rows=2
            />
            {self.plain(&self.help)}
            <DateChoice
                label=msg::team_plan::promise_by() field=self.by.clone() choices=Vec::new() from=self.around.today.to_string()
            />
            {to}
            {self.guard.show()}
        }
    }

    /// A promise of one adult is not about what another does. One of a worker may be.
    fn plain(&self, field: &Field) -> Piece {
        let (adults, owner) = (self.around.adults.clone(), self.owner.value.clone());
        plain_words_among(field, move || {
            let owner = owner.get();
            let (mine, others): (Vec<&Person>, Vec<&Person>) =
                adults.iter().partition(|adult| person_value(adult.id) == owner);
            (!mine.is_empty()).then(|| others.iter().map(|adult| adult.name.as_str().to_owned()).collect())
        })
    }

    fn owners(&self) -> Vec<Choice> {
        let workers = self.around.workers.iter().map(|worker| {
            Choice::new(pick::value(&worker.id), said::own(&worker.name)).hinting(said::text(&worker.role))
        });
        let adults = self.around.adults.iter().map(|adult| {
            let name = adult.name.as_str();
            Choice::new(person_value(adult.id), said::own(name))
                .hinting(msg::team_plan::promise_owner_parent(name.to_owned()))
        });
        workers.chain([Choice::new(AGENCY, msg::team_plan::promise_agency())]).chain(adults).collect()
    }

    /// Who sees it: a parent's own promise only that parent; any other whoever is chosen, and nobody to begin with.
    fn addressed(&self) -> Piece {
        let adults =
            self.around.adults.iter().map(|adult| (pick::value(&adult.id), adult.name.as_str().to_owned()));
        let adults: Vec<(String, String)> = adults.collect();
        if let Some(owner) = self.person(&self.owner.value.get()) {
            let only = ArcRwSignal::new(vec![pick::value(&owner)]);
            return adults_see(adults, only, msg::team_plan::promise_sees);
        }
        let choices =
            adults.iter().map(|(value, name)| Choice::new(value.clone(), said::own(name))).collect();
        view! {
            <Checkboxes label=msg::team_plan::promise_to() field=self.to.clone() choices/>
            {adults_see(adults, self.to.value.clone(), msg::team_plan::promise_sees)}
        }
    }

    fn sending(&self, done: Press) -> Press {
        let (form, announcer) = (self.clone(), Session::here().announcer());
        self.guard.sends(&self.writing, move || {
            let Some(promise) = form.promise() else { return form.writing.problems.show() };
            if let Err(refusal) = promise.check() {
                return form.writing.problems.say(refused(refusal));
            }
            let ask = PutPromise { family: form.around.family, promise };
            let (writing, done, announcer) = (form.writing.clone(), done.clone(), announcer.clone());
            browser::spawn(async move {
                if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                    done.run();
                    announcer.announce(msg::team_plan::promise_saved());
                }
            });
        })
    }
}

/// Asks for everyone who would read it.
fn guard(around: &Promising, owner: &Field, to: &Field<Vec<String>>, boxes: &[&Field]) -> Guard {
    let family = around.family;
    let adults: Vec<PersonId> = around.adults.iter().map(|adult| adult.id).collect();
    let (owner, to) = (owner.clone(), to.clone());
    let rooms = move || {
        let owner = owner.value.get();
        let mine: Option<PersonId> = adults.iter().copied().find(|id| person_value(*id) == owner);
        let people = mine.map_or_else(|| pick::read_all(&to.value.get()), |person| vec![person]);
        people.into_iter().map(|person| Room { family, person }).collect()
    };
    Guard::of_chosen(rooms, boxes)
}

/// Adults are kept apart from workers among the owners.
fn person_value(person: PersonId) -> String {
    format!("person-{person}")
}
