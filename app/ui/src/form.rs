//! A form: what is asked together and sent together.

use leptos::prelude::*;

use crate::{Piece, Press, view};

/// Questions sent together. Enter sends too. Checking is ours, so the browser's own bubbles stay away.
#[component]
pub fn Form(
    /// What sending does.
    #[prop(into)]
    on_send: Press,
    /// The questions and the button.
    children: Piece,
) -> Piece {
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        on_send.run();
    };
    view! { <form class="form" novalidate autocomplete="off" on:submit=send>{children}</form> }
}
