//! The browser's own Back, at one address: a mark left in the history says “inside”, no mark says “at the entrance”.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

use super::window;

/// Leaves the mark. Only while something is being pressed: browsers skip marks that were left behind a person's back.
pub fn leave_mark() {
    if let Ok(history) = window().history() {
        _ = history.push_state_with_url(&JsValue::TRUE, "", None);
    }
}

/// One step back in the browser's history.
pub fn go_back() {
    if let Ok(history) = window().history() {
        _ = history.back();
    }
}

/// One step forward again, to the mark.
pub fn come_forward() {
    if let Ok(history) = window().history() {
        _ = history.forward();
    }
}

/// Whether the browser stands at the mark.
pub fn is_at_mark() -> bool {
    window().history().and_then(|history| history.state()).is_ok_and(|state| state == JsValue::TRUE)
}

/// Calls `moved` whenever the browser moved in its history, with whether it stands at the mark now.
pub fn on_history(moved: impl Fn(bool) + 'static) {
    EventListener::new(&window(), "popstate", move |_| moved(is_at_mark())).forget();
}
