//! A family's page. Each adult stands apart on a card of their own; nothing here belongs to two adults together.

use std::sync::Arc;

use api::family::{FamilyPage, ReadFamily};
use api::said::SaidText;
use domain::access::{Action, Standing, may};
use domain::family::{AgeBand, Person, PersonKind};
use domain::id::FamilyId;
use i18n::{Message, msg};
use ui::{ButtonLink, Heading, Icon, InsetText, Piece, Weight, say, view};

use crate::team::promise::StateForm;
use crate::team::route::Route;
use crate::team::way::{Top, top_once_known};
use crate::team::{desk, said};

mod adults;
mod meetings;
mod people;
mod promises;

pub(super) use adults::account;

pub(super) fn page(family: FamilyId) -> Piece {
    let query = desk::query(&ReadFamily { family });
    let form = StateForm::new(family);
    let (top, promised, side) = (query.clone(), query.clone(), query);
    let promises = {
        let form = form.clone();
        move || {
            promised.get().map(|page| {
                let adults: Vec<_> = page.adults.iter().map(|adult| adult.person.clone()).collect();
                form.knows(&adults);
                promises::section(&page, &adults, &form)
            })
        }
    };
    let (waiting, adults) = (desk::until_here(&top), top.clone());
    let heading = move || {
        let page = top.get()?;
        Some((page.label.as_str().to_owned(), page.plan_kind.clone(), page.standing))
    };
    let heading = top_once_known(heading, move |(label, plan_kind, standing)| {
        head(family, &label, plan_kind.as_ref(), standing)
    });
    view! {
        {heading}
        {waiting}
        <div class="desk">
            <div class="desk__main stack-wide">
                {move || adults.get().map(|page| adults::section(&page))}
                {promises}
                {form.show()}
            </div>
            <div class="desk__side stack-wide">
                {move || side.get().map(|page| beside(&page))}
            </div>
        </div>
    }
}

fn head(family: FamilyId, label: &str, plan_kind: Option<&SaidText>, standing: Standing) -> Piece {
    let plan_kind = plan_kind.map_or_else(|| msg::team_family::no_plan().into(), said::text);
    let note = match standing {
        Standing::Covering => Some(msg::team_family::covering()),
        Standing::InvolvedElsewhere => Some(msg::team_family::elsewhere()),
        _ => None,
    };
    let top = Top::new(said::own(label))
        .above(msg::team_family::above())
        .below(plan_kind)
        .back(Route::Today)
        .show();
    let ways = [
        (Action::ReadPlanDraft, msg::team_family::plan(), Route::Plan(family), Icon::Plan),
        (Action::ReadCycle, msg::team_cycle::link(), Route::Cycle(family), Icon::People),
    ];
    let way = |(action, label, route, picture): (Action, Message, Route, Icon)| {
        let go = route.go();
        may(action, standing).then(|| view! { <ButtonLink label go weight=Weight::Secondary picture/> })
    };
    let ways = ways.into_iter().filter_map(way).collect::<Vec<_>>();
    let note = note.map(|note| view! { <InsetText>{say(note)}</InsetText> });
    view! { {top} {note} <div class="row">{ways}</div> }
}

fn beside(page: &Arc<FamilyPage>) -> Piece {
    view! {
        <section class="stack">
            <Heading text=msg::team_family::children()/>
            {children(&page.children)}
        </section>
        {people::section(page)}
        {meetings::section(page)}
    }
}

fn children(children: &[Person]) -> Piece {
    if children.is_empty() {
        return view! { <p>{say(msg::team_family::no_children())}</p> };
    }
    let row = |child: &Person| {
        let age = match child.kind {
            PersonKind::Child(band) => Some(say(age(band))),
            PersonKind::Adult => None,
        };
        view! { <li class="people__row"><b>{said::own(child.name.as_str()).show()}</b> " " {age}</li> }
    };
    view! { <ul class="people" role="list">{children.iter().map(row).collect::<Vec<_>>()}</ul> }
}

/// How old a child is, as closely as anybody here knows.
pub(super) fn age(band: AgeBand) -> Message {
    match band {
        AgeBand::Unborn => msg::team_family::age_unborn(),
        AgeBand::Baby => msg::team_family::age_baby(),
        AgeBand::Toddler => msg::team_family::age_toddler(),
        AgeBand::Child => msg::team_family::age_child(),
        AgeBand::Teenager => msg::team_family::age_teenager(),
        AgeBand::OlderTeenager => msg::team_family::age_older(),
    }
}
