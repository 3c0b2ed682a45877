//! Coming meetings: each adult asked has a time and place of their own.

use api::family::{FamilyPage, MeetingView};
use domain::access::{Action, may};
use i18n::msg;
use ui::{ButtonLink, Card, Heading, Level, Link, Piece, Weight, say, view};

use crate::team::route::Route;
use crate::team::said;

pub(super) fn section(page: &FamilyPage) -> Piece {
    let may_set = may(Action::SetMeeting, page.standing);
    let cards = page.meetings.iter().map(|meeting| card(page, meeting, may_set)).collect::<Vec<_>>();
    let nothing = page.meetings.is_empty().then(|| view! { <p>{say(msg::team_family::no_meetings())}</p> });
    let set = may_set.then(|| {
        let go = Route::Meeting(page.id, None).go();
        view! { <p><ButtonLink label=msg::team_family::meeting_set() go weight=Weight::Secondary/></p> }
    });
    view! {
        <section class="stack">
            <Heading text=msg::team_family::meetings()/>
            {nothing}
            {cards}
            {set}
        </section>
    }
}

fn card(page: &FamilyPage, meeting: &MeetingView, may_set: bool) -> Piece {
    let rows = meeting
        .invited
        .iter()
        .map(|(invited, starts)| {
            let adult = page.adults.iter().find(|adult| adult.person.id == invited.person);
            let name = adult.map(|adult| adult.person.name.as_str().to_owned()).unwrap_or_default();
            let place = invited.place.as_str().to_owned();
            view! { <li>{say(msg::team_family::meeting_for(name, starts.words.clone(), place))}</li> }
        })
        .collect::<Vec<_>>();
    let with = (!meeting.workers.is_empty()).then(|| {
        let names = said::listed(&said::names_of(&meeting.workers));
        view! { <p class="note">{say(msg::team_family::meeting_with(names))}</p> }
    });
    let change = may_set.then(|| {
        let (go, about) = (Route::Meeting(page.id, Some(meeting.id)).go(), said::text(&meeting.kind.name));
        view! { <p><Link label=msg::team_family::meeting_change() go about/></p> }
    });
    view! {
        <Card title=said::text(&meeting.kind.name) level=Level::Three>
            <ul class="plain-list" role="list">{rows}</ul>
            {with}
            {change}
        </Card>
    }
}
