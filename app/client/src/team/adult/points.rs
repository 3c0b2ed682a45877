//! The plan as one adult has it, and beside each point what they say, the same size.

use api::adult::AdultPage;
use api::plan::{PointView, ResponseView};
use i18n::msg;
use ui::{
    BothSides, Details, Heading, IntoPiece, Piece, ResponseBlock, ResponseBlockProps, Text, Written, say,
    view,
};

use crate::kinds;

pub(super) fn section(page: &AdultPage) -> Piece {
    let name = page.person.name.as_str().to_owned();
    let rows = page.points.iter().map(|point| row(point, &name)).collect::<Vec<_>>();
    let when = match &page.published {
        Some(day) => msg::team_plan::published(day.words.clone()),
        None => msg::team_adult::no_plan(),
    };
    view! {
        <section class="stack">
            <Heading text=msg::team_adult::plan(name)/>
            <p class="note">{say(when)}</p>
            {rows}
        </section>
    }
}

fn row(point: &PointView, name: &str) -> Piece {
    let because = point.because.as_ref().map(|because| {
        view! {
            <p class="note">{say(msg::plan::point_because())}</p>
            {Written::new(because.as_str()).block()}
        }
    });
    let (kind, says) = (say(kinds::point(point.kind)), Written::new(point.says.as_str()).block());
    view! {
        <BothSides mine=side(point, name)>
            <p class="note"><b>{kind}</b></p>
            {says}
            {because}
        </BothSides>
    }
}

fn side(point: &PointView, name: &str) -> Piece {
    let title: Text = msg::team_adult::side(name.to_owned()).into();
    let (newest, earlier) = match point.responses.split_first() {
        Some((newest, earlier)) => (Some(newest), earlier),
        None => (None, &[] as &[ResponseView]),
    };
    let before = (!earlier.is_empty()).then(|| {
        let rows = earlier.iter().map(|response| view! { <li>{answer(None, Some(response))}</li> }).collect::<Vec<_>>();
        view! {
            <Details summary=msg::team_adult::answer_before()><ul class="plain-list" role="list">{rows}</ul></Details>
        }
    });
    view! { {answer(Some(title), newest)} {before} }
}

fn answer(title: Option<Text>, response: Option<&ResponseView>) -> Piece {
    let stance = match response {
        Some(response) => kinds::stance(response.stance),
        None => msg::team_adult::no_answer(),
    };
    let when = response.map(|response| Text::from(response.on.words.clone()));
    // An earlier answer needs no title of its own but the day.
    let (title, when) = match (title, when) {
        (Some(title), when) => (title, when),
        (None, Some(when)) => (when, None),
        (None, None) => (msg::team_adult::answer_before().into(), None),
    };
    ResponseBlock(ResponseBlockProps {
        title,
        stance: Some(stance.into()),
        words: response
            .and_then(|response| response.words.as_ref())
            .map(|words| Written::new(words.as_str())),
        when,
        children: None,
    })
    .into_piece()
}
