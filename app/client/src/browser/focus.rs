//! Where the reader is: the focus follows what changes on the screen.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::document;

/// The focus goes to the heading of the screen.
pub fn to_heading() {
    to_mark("[data-focus=heading]");
}

/// The focus goes to what has to be put right, if there is something.
pub fn to_problem() {
    to_mark("[data-focus=problem]");
}

/// The focus goes to the control with this id.
pub fn to_field(id: &str) {
    if let Some(found) = document().get_element_by_id(id) {
        focus(found);
    }
}

fn to_mark(mark: &str) {
    if let Ok(Some(found)) = document().query_selector(mark) {
        focus(found);
    }
}

fn focus(element: Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        _ = element.focus();
    }
}

/// From now on a press on a link within the page moves the focus there and leaves the address alone.
pub fn follow_anchors() {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "click", options, |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.and_then(|pressed| pressed.closest("a[href^='#']").ok().flatten());
        if let Some(id) = link.and_then(|link| link.get_attribute("href")) {
            event.prevent_default();
            to_field(id.trim_start_matches('#'));
        }
    })
    .forget();
}
