//! Whether somebody is there, looking and touching.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::VisibilityState;

use super::{document, window};

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().visibility_state() == VisibilityState::Hidden
}

/// Calls `changed` when the page is hidden (`true`) or shown again. That nobody sees it meanwhile, and that it is not
/// shown again from the browser's memory, is the business of the page's own script (`public/exit.js`).
pub fn on_hidden(changed: impl Fn(bool) + 'static) {
    let changed = std::rc::Rc::new(changed);
    let gone = changed.clone();
    EventListener::new(&document(), "visibilitychange", move |_| changed(is_hidden())).forget();
    EventListener::new(&window(), "pagehide", move |_| gone(true)).forget();
}

/// Calls `touched` at every press of a finger, a button or a key.
pub fn on_touch(touched: impl Fn() + Clone + 'static) {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
    for name in ["pointerdown", "keydown", "touchstart"] {
        let touched = touched.clone();
        EventListener::new_with_options(&document(), name, options, move |_| touched()).forget();
    }
}

/// Calls `back` when the phone believes that it has a connection again.
pub fn on_signal(back: impl Fn() + 'static) {
    EventListener::new(&window(), "online", move |_| back()).forget();
}
