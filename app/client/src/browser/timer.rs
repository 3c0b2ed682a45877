//! Time, as far as the page itself needs it. Days come from the server, written out.

use std::pin::Pin;

use gloo::timers::callback::{Interval, Timeout};
use js_sys::{Date, Promise};
use wasm_bindgen_futures::JsFuture;

use super::window;

/// Something that will be done later, unless this is dropped.
pub struct Waiting(Timeout);

impl Waiting {
    /// Let it happen whatever becomes of this.
    pub fn forget(self) {
        self.0.forget();
    }
}

/// Does it in so many milliseconds.
pub fn after(ms: u32, act: impl FnOnce() + 'static) -> Waiting {
    Waiting(Timeout::new(ms, act))
}

/// Does it when the screen has been drawn.
pub fn soon(act: impl FnOnce() + 'static) {
    after(0, act).forget();
}

/// Does it again and again for as long as the page is open.
pub fn every(ms: u32, act: impl FnMut() + 'static) {
    Interval::new(ms, act).forget();
}

/// Waits so many milliseconds.
pub async fn sleep(ms: u32) {
    let passed = Promise::new(&mut |done, _| {
        _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(
            &done,
            i32::try_from(ms).unwrap_or(i32::MAX),
        );
    });
    _ = JsFuture::from(passed).await;
}

/// Milliseconds on the phone's clock, to measure how long nobody was there.
pub fn now_ms() -> f64 {
    Date::now()
}

/// Lets something go on by itself.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    run(Box::pin(work));
}

// Not generic, so that a phone carries once how something goes on, and not for each thing that does.
fn run(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}
