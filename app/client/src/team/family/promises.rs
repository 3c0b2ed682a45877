//! What the service and others promised this family, late ones first.

use api::family::FamilyPage;
use api::promise::PromiseView;
use domain::access::{Action, may};
use domain::family::Person;
use i18n::msg;
use ui::{Button, Heading, Link, Piece, Promises, Weight, say, view};

use crate::team::promise::{self, StateForm};
use crate::team::route::Route;
use crate::team::said;

pub(super) fn section(page: &FamilyPage, adults: &[Person], form: &StateForm) -> Piece {
    let may_change = may(Action::DraftPromise, page.standing);
    let row = |view: &PromiseView| {
        let (form, opened) = (form.clone(), view.clone());
        let change = may_change.then(|| {
            let about = said::own(view.promise.what.as_str());
            view! {
                <Button
                    label=msg::team_family::promise_change() about weight=Weight::Quiet
                    on_press=move || form.open(opened.clone())
                />
            }
        });
        promise::row(view, adults, change)
    };
    let rows = page.promises.iter().map(row).collect::<Vec<_>>();
    let nothing = page.promises.is_empty().then(|| view! { <p>{say(msg::team_family::no_promises())}</p> });
    let more = may_change.then(|| {
        view! { <p><Link label=msg::team_family::promises_plan() go=Route::Plan(page.id).go()/></p> }
    });
    view! {
        <section class="stack">
            <Heading text=msg::team_family::promises()/>
            {nothing}
            <Promises>{rows}</Promises>
            {more}
        </section>
    }
}
