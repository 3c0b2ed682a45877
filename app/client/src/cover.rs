//! The cover: what is on the screen is locked away once nobody was here for a while. (While nobody looks, the page's own
//! script hides it.)
//!
//! Locking signs out. Words that could not be kept yet stay in memory, unseen, for as long as the council says, and are
//! kept as soon as there is a signal; then everything is wiped.

use i18n::msg;
use leptos::prelude::*;
use ui::{Button, NoticeBox, Piece, Weight, say, view};

use crate::browser;
use crate::opening::sign_out_quietly;
use crate::session::{Cover, End, Session};

/// How often to look at the clock.
const LOOK_MS: u32 = 2_000;
/// How long before locking it is said.
const WARN_MS: f64 = 60_000.0;
const MINUTE_MS: f64 = 60_000.0;

/// From now on the page looks after itself: it locks when nobody is here.
pub fn watch(session: &Session) {
    let touched = ArcRwSignal::new(browser::now_ms());
    let (touch, hide, look) = (session.clone(), session.clone(), session.clone());
    let (at, seen) = (touched.clone(), touched.clone());
    browser::on_touch(move || {
        at.set(browser::now_ms());
        if touch.cover().get_untracked() == Cover::Soon {
            touch.cover().set(Cover::Open);
        }
    });
    browser::on_hidden(move |hidden| match hidden {
        true => hide.hurry(),
        false => check(&hide, seen.get_untracked()),
    });
    browser::every(LOOK_MS, move || {
        if !browser::is_hidden() {
            check(&look, touched.get_untracked());
        }
    });
}

/// What the page has to be, when it was last touched so long ago.
fn due(idle_ms: f64, lock_after_minutes: u32) -> Cover {
    let lock_ms = f64::from(lock_after_minutes) * MINUTE_MS;
    match idle_ms {
        _ if idle_ms >= lock_ms => Cover::Locked,
        _ if idle_ms >= lock_ms - WARN_MS && lock_ms > 2.0 * WARN_MS => Cover::Soon,
        _ => Cover::Open,
    }
}

fn check(session: &Session, touched_ms: f64) {
    if let Some(me) = session.me_now() {
        let next = due(browser::now_ms() - touched_ms, me.lock_after_minutes);
        turn(session, next);
    }
}

fn turn(session: &Session, next: Cover) {
    let cover = session.cover();
    let now = cover.get_untracked();
    // What is locked stays locked.
    if now == next || now == Cover::Locked || session.is_over() {
        return;
    }
    cover.set(next);
    match next {
        Cover::Open => {}
        Cover::Soon => session.announcer().announce(msg::session::lock_soon()),
        Cover::Locked => browser::spawn(lock(session.clone())),
    }
}

/// Waits until every word is kept, or for as long as the council lets them wait; then wipes everything.
async fn lock(session: Session) {
    let patience_ms = session.me_now().map_or(0.0, |me| f64::from(me.covered_words_minutes) * MINUTE_MS);
    let since = browser::now_ms();
    while !session.is_all_kept() && browser::now_ms() - since < patience_ms && !session.is_over() {
        browser::sleep(LOOK_MS).await;
    }
    let is_kept = session.is_all_kept();
    sign_out_quietly(&session).await;
    session.finish(End::Over { is_kept });
}

/// Draws the app below its cover, in a frame of this look.
pub fn covered(session: &Session, look: &'static str, app: Piece) -> Piece {
    let cover = session.cover();
    let lock = session.clone();
    // Once it is over there is nothing left to hide, and the page says so.
    let is_locked = ArcSignal::derive({
        let (cover, session) = (cover.clone(), session.clone());
        move || cover.get() == Cover::Locked && session.end().is_none()
    });
    let (is_hidden, over) = (is_locked.clone(), is_locked);
    let note = move || over.get().then(|| locked(&lock));
    let warning = move || (cover.get() == Cover::Soon).then(warning);
    view! {
        <div class=look hidden=move || is_hidden.get()>{app} {warning}</div>
        {note}
    }
}

fn warning() -> Piece {
    // Any touch is enough; the button is there for whoever looks for one.
    view! {
        <div class="lock-warning">
            <NoticeBox title=msg::session::lock_soon()>
                <Button label=msg::session::lock_stay() weight=Weight::Secondary on_press=|| ()/>
            </NoticeBox>
        </div>
    }
}

fn locked(session: &Session) -> Piece {
    let words = match session.is_all_kept() {
        true => msg::session::lock_kept(),
        false => msg::session::lock_unkept(session.me_now().map_or(0, |me| me.covered_words_minutes)),
    };
    view! { <div class="cover"><p>{say(words)}</p></div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_warns_before_it_locks() {
        let minutes = |idle: f64, lock| due(idle * MINUTE_MS, lock);
        assert_eq!(minutes(0.0, 5), Cover::Open);
        assert_eq!(minutes(3.9, 5), Cover::Open);
        assert_eq!(minutes(4.0, 5), Cover::Soon);
        assert_eq!(minutes(5.0, 5), Cover::Locked);
        assert_eq!(minutes(500.0, 5), Cover::Locked);
        // Too short to warn in between.
        assert_eq!(minutes(1.5, 2), Cover::Open);
        assert_eq!(minutes(2.0, 2), Cover::Locked);
    }
}
