//! Whether somebody is there, looking and touching.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, VisibilityState};

use super::{document, reload, window};

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().visibility_state() == VisibilityState::Hidden
}

/// Calls `changed` when the page is hidden (`true`) or shown again. A page the browser had put aside is opened anew
/// instead: what it showed then is nobody's business now.
pub fn on_hidden(changed: impl Fn(bool) + 'static) {
    let changed = std::rc::Rc::new(changed);
    let gone = changed.clone();
    EventListener::new(&document(), "visibilitychange", move |_| changed(is_hidden())).forget();
    EventListener::new(&window(), "pagehide", move |_| gone(true)).forget();
    EventListener::new(&window(), "pageshow", |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            reload();
        }
    })
    .forget();
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
