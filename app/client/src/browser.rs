//! Everything the apps ask of the browser they run in; no other module does.
//!
//! Off the browser these functions panic (there is none to ask), so whatever can be decided without one is decided
//! elsewhere and tested there.

mod clipboard;
mod exchange;
mod focus;
mod history;
mod live;
mod page;
mod presence;
mod random;
mod timer;

pub use clipboard::copy;
pub use exchange::{NoSignal, Reply, exchange};
pub use focus::{follow_anchors, to_field, to_heading, to_problem};
pub use history::{come_forward, go_back, is_at_mark, leave_mark, on_history};
pub use live::{listen, stop_listening};
pub use page::{
    assets, go, language, mount, reload, say_day, scroll_to, scrolled, set_language, set_title, take_hash,
};
pub use presence::{is_hidden, on_hidden, on_signal, on_touch};
pub use random::{fresh_id, random_bytes};
pub use timer::{Waiting, after, every, now_ms, sleep, soon, spawn};

use leptos::prelude::{document, window};
