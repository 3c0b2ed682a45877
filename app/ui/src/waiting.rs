//! Waiting, and what went wrong: said kindly, and never in the way of what can be read.

use i18n::msg;
use leptos::prelude::*;

use crate::{Icon, icon, say};

/// Something is on its way. The picture comes at once; the words only after a second, so that nobody is told to wait
/// for what is already here. People who listen hear the words alone.
#[component]
pub fn LoadingText() -> AnyView {
    view! {
        <div class="loading">
            <p class="loading__words">{say(msg::ui::loading_text())}</p>
            <div class="loading__bones" aria-hidden="true"><i></i><i></i><i></i></div>
        </div>
    }
    .into_any()
}

/// What was typed is only on this screen so far.
#[component]
pub fn NotSaved(
    /// Whether that is so now.
    #[prop(into)]
    when: ArcSignal<bool>,
) -> AnyView {
    (move || {
        when.get().then(|| {
            view! {
                <div class="notice notice--unsaved">
                    {icon(Icon::Save)}
                    <div class="notice__words">
                        <p class="notice__title">{say(msg::ui::unsaved_title())}</p>
                        <p>{say(msg::ui::unsaved_text())}</p>
                    </div>
                </div>
            }
        })
    })
    .into_any()
}

/// We failed. It says that it was us, that the words are kept, and a number that helps us find it.
#[component]
pub fn IncidentNotice(
    /// The number of what went wrong; empty when it never reached us.
    #[prop(into)]
    incident: String,
) -> AnyView {
    let number = (!incident.is_empty()).then(|| {
        view! { <p>{say(msg::ui::incident_number())} " " <bdi class="notice__number" dir="ltr">{incident}</bdi></p> }
    });
    view! {
        <div class="notice notice--unsaved">
            {icon(Icon::Look)}
            <div class="notice__words">
                <p class="notice__title">{say(msg::ui::incident_title())}</p>
                <p>{say(msg::ui::incident_text())}</p>
                {number}
            </div>
        </div>
    }
    .into_any()
}
