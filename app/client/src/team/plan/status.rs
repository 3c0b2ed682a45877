//! Where the plan stands with each adult, one card each: what waits, and the way to talk, preview and publish.

use api::plan_editor::{AdultStatus, PlanDraft};
use i18n::msg;
use ui::{Button, ButtonLink, Card, Heading, Level, Piece, Tag, Tone, Weight, say, view};

use super::{Editor, Open};
use crate::team::route::{Room, Route};
use crate::team::said;

pub(super) fn section(editor: &Editor, draft: &PlanDraft) -> Piece {
    let cards = draft.adults.iter().map(|adult| card(editor, draft, adult)).collect::<Vec<_>>();
    let nobody = draft.adults.is_empty().then(|| view! { <p>{say(msg::team_plan::no_adults())}</p> });
    view! {
        <section class="stack">
            <Heading text=msg::team_plan::adults()/>
            {nobody}
            {cards}
        </section>
    }
}

fn card(editor: &Editor, draft: &PlanDraft, adult: &AdultStatus) -> Piece {
    let name = adult.person.name.as_str().to_owned();
    let has_any = draft.points.iter().any(|point| point.to.contains(&adult.person.id));
    let published = match &adult.published {
        Some(day) => msg::team_plan::published(day.words.clone()),
        None => msg::team_plan::unpublished(),
    };
    let level = match (has_any, adult.is_behind) {
        (false, _) => Some((msg::team_plan::nothing_for(), Tone::Plain)),
        (true, true) => adult.published.is_some().then(|| (msg::team_plan::behind(), Tone::Calm)),
        (true, false) => Some((msg::team_plan::level(), Tone::Glad)),
    };
    let level = level.map(|(words, tone)| view! { <p><Tag words tone/></p> });
    let waits = adult.to_talk_through.len();
    let talk = (waits > 0).then(|| {
        let (editor, person) = (editor.clone(), adult.person.id);
        let about = msg::team_plan::with_adult(name.clone());
        let open = move || editor.open(Open::Talk(person));
        view! {
            <p>{say(msg::team_plan::to_talk(waits))}</p>
            <Button label=msg::team_plan::talk() about weight=Weight::Secondary on_press=open/>
        }
    });
    let go = Route::Preview(Room { family: editor.family, person: adult.person.id }).go();
    view! {
        <Card title=said::own(&name) level=Level::Three>
            <p class="note">{say(published)}</p>
            {level}
            {talk}
            <p><ButtonLink label=msg::team_plan::preview() go weight=Weight::Secondary/></p>
        </Card>
    }
}
