//! Waiting, and what went wrong: said kindly, and never in the way of what can be read.

use i18n::msg;
use leptos::prelude::*;

use crate::{Icon, IntoPiece, Piece, icon, say, view};

/// Something is on its way. The picture comes at once; the words only after a second, so that nobody is told to wait
/// for what is already here. People who listen hear the words alone.
#[component]
pub fn LoadingText() -> Piece {
    view! {
        <div class="loading">
            <p class="loading__words">{say(msg::common::loading_late())}</p>
            <div class="loading__bones" aria-hidden="true"><i></i><i></i><i></i></div>
        </div>
    }
}

/// What was typed is only on this screen so far.
#[component]
pub fn NotSaved(
    /// Whether that is so now.
    #[prop(into)]
    when: ArcSignal<bool>,
) -> Piece {
    (move || {
        when.get().then(|| {
            view! {
                <div class="notice notice--unsaved">
                    {icon(Icon::Save)}
                    <div class="notice__words">
                        <p>{say(msg::problem::signal_unsaved())}</p>
                    </div>
                </div>
            }
        })
    })
    .into_piece()
}

/// We failed. It says that it was us, whether words are kept, and a code that helps us find it.
#[component]
pub fn IncidentNotice(
    /// The code of what went wrong.
    #[prop(into)]
    code: String,
    /// Whether somebody was writing, and reads that nothing is lost.
    #[prop(optional)]
    kept: bool,
) -> Piece {
    let words = if kept { msg::problem::fault_kept(code) } else { msg::problem::fault_note(code) };
    view! {
        <div class="notice notice--unsaved">
            {icon(Icon::Look)}
            <div class="notice__words"><p>{say(words)}</p></div>
        </div>
    }
}
