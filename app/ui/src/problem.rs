//! What to put right in a form, said twice in the same words: on top, and beside the box.

use i18n::{Message, msg};
use leptos::prelude::*;

use crate::{Icon, IntoPiece, Piece, Problem, icon, say, view};

/// What is wrong with one field, beside it. Nothing while nothing is.
#[component]
pub fn ErrorMessage(
    /// The id that the field's control refers to.
    id: String,
    /// What to do.
    problem: ArcRwSignal<Option<Message>>,
) -> Piece {
    (move || {
        problem.get().map(|message| {
            view! {
                <p class="field__problem" id=id.clone()>
                    {icon(Icon::Look)}
                    <span>
                        <span class="hidden">{say(msg::problem::item_label())} " "</span>
                        {say(message)}
                    </span>
                </p>
            }
        })
    })
    .into_piece()
}

/// Everything to put right before a form can be sent, with a way to each. It takes the focus when it comes
/// (`data-focus="problem"`), and is not there when there is nothing to say.
#[component]
pub fn ErrorSummary(
    /// What to put right, in the order of the fields.
    #[prop(into)]
    problems: ArcSignal<Vec<Problem>>,
) -> Piece {
    (move || {
        let problems = problems.get();
        (!problems.is_empty()).then(|| {
            let rows = Piece::each(problems, row);
            view! {
                <div class="error-summary" role="alert" tabindex="-1" data-focus="problem">
                    <h2 class="error-summary__title">{say(msg::problem::summary_heading())}</h2>
                    <ul class="error-summary__list" role="list">{rows}</ul>
                </div>
            }
        })
    })
    .into_piece()
}

fn row(problem: Problem) -> Piece {
    let words = say(problem.message);
    match problem.field {
        Some(field) => view! { <li><a href=format!("#{field}")>{words}</a></li> },
        None => view! { <li>{words}</li> },
    }
}
