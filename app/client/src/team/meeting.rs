//! Setting a meeting: each adult asked has a time and place of their own, on a card of their own.

use std::sync::Arc;

use api::account::Me;
use api::family::{FamilyPage, MeetingView, ReadFamily};
use api::meeting::SetMeeting;
use domain::family::Person;
use domain::id::{FamilyId, MeetingId};
use domain::meeting::{Invited, Meeting, MeetingRefusal, MeetingState};
use domain::time::{Day, Moment};
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    Button, ButtonLink, Card, Checkboxes, Choice, DateChoice, Field, IntoPiece, Level, Panel, Piece, Radios,
    TextField, Weight, say, view,
};

use crate::browser;
use crate::form::{self, Problems};
use crate::team::guard::Guard;
use crate::team::panel::asked;
use crate::team::route::{Room, Route};
use crate::team::sees::who_sees;
use crate::team::way::Top;
use crate::team::{desk, pick, said, time_of_day};
use crate::writing::Writing;

pub(super) fn page(family: FamilyId, meeting: Option<MeetingId>, me: &Arc<Me>) -> Piece {
    let around = desk::query(&ReadFamily { family });
    let done: ArcRwSignal<Option<MeetingState>> = ArcRwSignal::default();
    let is_here = ArcMemo::new({
        let around = around.clone();
        move |_| around.get().is_some()
    });
    let (heading, today) = match meeting {
        Some(_) => (msg::team_meeting::heading_change(), me.today.day),
        None => (msg::team_meeting::heading(), me.today.day),
    };
    let (shown, form, ended) = (done.clone(), around.clone(), done.clone());
    let top = move || {
        let heading = heading.clone();
        let top = || Top::new(heading).below(msg::team_meeting::below()).back(Route::Family(family)).show();
        ended.get().is_none().then(top)
    };
    let body = move || match (shown.get(), is_here.get()) {
        (Some(state), _) => set(family, state),
        (None, true) => {
            form.now().map(|around| Setting::new(&around, meeting, today).show(done.clone())).into_piece()
        }
        (None, false) => ().into_piece(),
    };
    view! {
        {top}
        <div class="measure">{desk::until_here(&around)} {body}</div>
    }
}

fn set(family: FamilyId, state: MeetingState) -> Piece {
    let title = match state {
        MeetingState::Planned => msg::team_meeting::saved(),
        MeetingState::Cancelled => msg::team_meeting::cancelled(),
    };
    browser::soon(browser::to_heading);
    view! {
        <Panel title>
            <p>{say(msg::team_meeting::saved_note())}</p>
            <p><ButtonLink label=msg::team_invite::done() go=Route::Family(family).go()/></p>
        </Panel>
    }
}

/// When and where for one adult, as it is being filled in.
#[derive(Clone)]
struct Place {
    person: Person,
    day: Field,
    time: Field,
    place: Field,
}

/// A meeting being set.
#[derive(Clone)]
struct Setting {
    family: FamilyId,
    id: MeetingId,
    is_new: bool,
    today: Day,
    kind: Field,
    kinds: Vec<Choice>,
    who: Field<Vec<String>>,
    places: Vec<Place>,
    workers: Field<Vec<String>>,
    team: Vec<Choice>,
    writing: Writing,
    guard: Guard,
}

impl Setting {
    fn new(around: &FamilyPage, meeting: Option<MeetingId>, today: Day) -> Self {
        let before = meeting.and_then(|id| around.meetings.iter().find(|view| view.id == id));
        let places: Vec<Place> =
            around.adults.iter().map(|adult| Place::new(&adult.person, before)).collect();
        let asked = before.map(|view| view.invited.iter().map(|(it, _)| pick::value(&it.person)).collect());
        let there = before.map(|view| view.workers.iter().map(|worker| pick::value(&worker.id)).collect());
        let kind =
            Field::holding("meeting-kind", before.map(|view| view.kind.key.clone()).unwrap_or_default());
        let who = Field::holding("meeting-who", asked.unwrap_or_default());
        let problems = Problems::of(&[&kind]).with(&who);
        let problems = places
            .iter()
            .fold(problems, |problems, it| problems.with(&it.day).with(&it.time).with(&it.place));
        let mut team: Vec<Choice> = Vec::new();
        for involvement in &around.involvements {
            let value = pick::value(&involvement.worker.id);
            if team.iter().all(|choice| choice.value != value) {
                let name = said::own(&involvement.worker.name);
                team.push(Choice::new(value, name).hinting(said::text(&involvement.worker.role)));
            }
        }
        let guard = guard(around.id, &who, &places);
        let kinds =
            around.meeting_kinds.iter().map(|kind| Choice::new(kind.key.clone(), said::text(&kind.name)));
        Setting {
            family: around.id,
            id: before.map_or_else(browser::fresh_id, |view| view.id),
            is_new: before.is_none(),
            today,
            kind,
            kinds: kinds.collect(),
            who,
            places,
            workers: Field::holding("meeting-workers", there.unwrap_or_default()),
            team,
            writing: desk::unkept(problems),
            guard,
        }
    }

    fn show(&self, done: ArcRwSignal<Option<MeetingState>>) -> Piece {
        let adults = self
            .places
            .iter()
            .map(|it| Choice::new(pick::value(&it.person.id), said::own(it.person.name.as_str())))
            .collect();
        let places = self.places.iter().map(|it| it.show(&self.who, self.today)).collect::<Vec<_>>();
        let questions = view! {
            <Radios label=msg::team_meeting::kind() field=self.kind.clone() choices=self.kinds.clone()/>
            <Checkboxes
                label=msg::team_meeting::who() hint=msg::team_meeting::who_hint() field=self.who.clone() choices=adults
            />
            {places}
            <Checkboxes label=msg::team_meeting::workers() field=self.workers.clone() choices=self.team.clone()/>
            {self.guard.show()}
        };
        let button = if self.is_new { msg::team_meeting::save() } else { msg::team_meeting::save_change() };
        let send = self.guard.sends(&self.writing, self.sending(MeetingState::Planned, done.clone()));
        let form = asked(&self.writing, send, button, None, questions.into_piece());
        let off = (!self.is_new).then(|| {
            // Not sent again by itself: only one thing can wait for the signal.
            let off = self.sending(MeetingState::Cancelled, done);
            view! {
                <p class="note">{say(msg::team_meeting::call_off_note())}</p>
                <Button label=msg::team_meeting::call_off() weight=Weight::Secondary on_press=off/>
            }
        });
        view! { <div class="stack-wide">{form} <div class="stack">{off}</div></div> }
    }

    fn sending(
        &self,
        state: MeetingState,
        done: ArcRwSignal<Option<MeetingState>>,
    ) -> impl Fn() + Send + Sync + use<> {
        let setting = self.clone();
        move || {
            let Some(meeting) = setting.meeting(state) else { return setting.writing.problems.show() };
            let ask = SetMeeting { family: setting.family, meeting };
            let (writing, done) = (setting.writing.clone(), done.clone());
            browser::spawn(async move {
                if writing.send(&ask, |refusal| Some(refused(*refusal))).await.is_ok() {
                    done.set(Some(state));
                }
            });
        }
    }

    fn meeting(&self, state: MeetingState) -> Option<Meeting> {
        let kind = form::chosen(&self.kind, |key| (!key.is_empty()).then(|| key.to_owned()));
        let asked = self.who.answer();
        self.who.problem.set(asked.is_empty().then(msg::team_meeting::refused_nobody));
        let is_asked = |it: &&Place| asked.contains(&pick::value(&it.person.id));
        // Every card is read, so that everything to put right is said at once.
        let invited: Vec<Option<Invited>> = self.places.iter().filter(is_asked).map(Place::invited).collect();
        let invited: Option<Vec<Invited>> = invited.into_iter().collect();
        let (kind, invited) = (kind?, invited?);
        let workers = pick::read_all(&self.workers.answer());
        (!invited.is_empty()).then_some(Meeting { id: self.id, kind, invited, workers, state })
    }
}

/// Each adult asked is told where they go, and nothing of where another does.
fn guard(family: FamilyId, who: &Field<Vec<String>>, places: &[Place]) -> Guard {
    let (who, places) = (who.value.clone(), places.to_vec());
    Guard::of_each(move || {
        let asked = who.get();
        let is_asked = |it: &&Place| asked.contains(&pick::value(&it.person.id));
        let told = |it: &Place| (Room { family, person: it.person.id }, vec![it.place.value.get()]);
        places.iter().filter(is_asked).map(told).collect()
    })
}

impl Place {
    fn new(person: &Person, before: Option<&MeetingView>) -> Self {
        let before = before.and_then(|view| view.invited.iter().find(|(it, _)| it.person == person.id));
        let (day, time, place) = before.map_or_else(Default::default, |(it, _)| {
            let (day, minute) = it.starts.in_london();
            (day.to_string(), time_of_day::written(minute), it.place.as_str().to_owned())
        });
        let id = person.id;
        Place {
            person: person.clone(),
            day: Field::holding(format!("meeting-day-{id}"), day),
            time: Field::holding(format!("meeting-time-{id}"), time),
            place: Field::holding(format!("meeting-place-{id}"), place),
        }
    }

    /// The card for one adult, while they are asked.
    fn show(&self, who: &Field<Vec<String>>, today: Day) -> Piece {
        let (place, who, value) = (self.clone(), who.value.clone(), pick::value(&self.person.id));
        (move || who.with(|who| who.contains(&value)).then(|| place.clone().card(today))).into_piece()
    }

    fn card(self, today: Day) -> Piece {
        let Place { person, day, time, place } = self;
        let name = person.name.as_str().to_owned();
        let sees = who_sees(said::own(&name), msg::team::sees_others(name.as_str()));
        let from = today.to_string();
        view! {
            <Card title=msg::team_meeting::for_adult(name) level=Level::Three>
                <DateChoice label=msg::team_meeting::day() field=day choices=Vec::new() from/>
                <TextField label=msg::team_meeting::time() hint=msg::team_meeting::time_hint() field=time/>
                <TextField label=msg::team_meeting::place() hint=msg::team_meeting::place_hint() field=place/>
                {sees}
            </Card>
        }
    }

    fn invited(&self) -> Option<Invited> {
        let day = form::chosen(&self.day, Day::parse);
        if day.is_none() {
            self.day.problem.set(Some(msg::team_meeting::day_wrong()));
        }
        let minute = self.time.value.with_untracked(|text| time_of_day::minute(text));
        self.time.problem.set(minute.is_none().then(msg::team_meeting::time_wrong));
        let place = form::required(&self.place);
        Some(Invited { person: self.person.id, starts: Moment::at(day?, minute?), place: place? })
    }
}

fn refused(refusal: MeetingRefusal) -> Message {
    match refusal {
        MeetingRefusal::UnknownKind => msg::team_meeting::refused_kind(),
        MeetingRefusal::InThePast => msg::team_meeting::refused_past(),
        MeetingRefusal::NotAnAdult => msg::team_meeting::refused_adult(),
        MeetingRefusal::NobodyAsked => msg::team_meeting::refused_nobody(),
    }
}
