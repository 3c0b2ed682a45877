//! Going from screen to screen: deeper, up again, to another part.

use std::sync::{Arc, Mutex};

use i18n::Message;
use leptos::prelude::*;
use ui::{Announcer, Go, Press};

use crate::browser;
use crate::family::mark::{Mark, Step};
use crate::family::screen::Screen;
use crate::session::lock;

/// Where the reader is, and how they got there. Cheap to clone: all clones are one.
#[derive(Clone)]
pub(crate) struct Going(Arc<Inner>);

struct Inner {
    levels: Mutex<Vec<Level>>,
    mark: Mutex<Mark>,
    turn: ArcRwSignal<u32>,
    notice: ArcRwSignal<Option<Message>>,
    announcer: Announcer,
}

/// A screen, and how far down it was scrolled when the reader went deeper.
#[derive(Clone)]
struct Level {
    screen: Screen,
    down: f64,
}

impl Level {
    fn top(screen: Screen) -> Self {
        Level { screen, down: 0.0 }
    }
}

impl Going {
    /// On the first screen.
    pub(crate) fn new(announcer: Announcer) -> Self {
        let going = Going(Arc::new(Inner {
            levels: Mutex::new(vec![Level::top(Screen::Month)]),
            mark: Mutex::new(Mark::opened(browser::is_at_mark())),
            turn: ArcRwSignal::default(),
            notice: ArcRwSignal::default(),
            announcer,
        }));
        let moved = going.clone();
        browser::on_history(move |is_there| {
            let is_back = lock(&moved.0.mark).moved(is_there);
            if is_back && moved.is_inside() {
                moved.climb();
            } else {
                moved.settle();
            }
        });
        going.settle();
        going
    }

    /// The screen, tracked.
    pub(crate) fn here(&self) -> Screen {
        self.0.turn.track();
        self.now()
    }

    /// The screen, not tracked.
    pub(crate) fn now(&self) -> Screen {
        lock(&self.0.levels).last().map_or(Screen::Month, |level| level.screen.clone())
    }

    /// Whether this is the first screen drawn: nobody went anywhere yet, so the focus is left where it is.
    pub(crate) fn is_fresh(&self) -> bool {
        self.0.turn.get_untracked() == 0
    }

    /// How far down this screen was scrolled when it was left.
    pub(crate) fn down(&self) -> f64 {
        lock(&self.0.levels).last().map_or(0.0, |level| level.down)
    }

    /// Whether there is a screen above this one, tracked.
    pub(crate) fn can_go_up(&self) -> bool {
        self.0.turn.track();
        self.is_inside()
    }

    /// What is said above the screen about what was just done, tracked.
    pub(crate) fn notice(&self) -> Option<Message> {
        self.0.notice.get()
    }

    /// Says it above this screen until another is shown, and aloud.
    pub(crate) fn say(&self, message: Message) {
        self.0.announcer.announce(message.clone());
        self.0.notice.set(Some(message));
    }

    /// Deeper.
    pub(crate) fn to(&self, screen: Screen) {
        {
            let mut levels = lock(&self.0.levels);
            if let Some(level) = levels.last_mut() {
                level.down = browser::scrolled();
            }
            levels.push(Level::top(screen));
        }
        self.turn();
    }

    /// One up.
    pub(crate) fn up(&self) {
        self.climb();
    }

    /// Up to the screens for which this holds no more, for example out of a form.
    pub(crate) fn up_from(&self, is_left: impl Fn(&Screen) -> bool) {
        {
            let mut levels = lock(&self.0.levels);
            while levels.len() > 1 && levels.last().is_some_and(|level| is_left(&level.screen)) {
                levels.pop();
            }
        }
        self.turn();
    }

    /// To one of the main screens. Above it there is only the first.
    pub(crate) fn to_main(&self, screen: Screen) {
        self.begin(vec![screen]);
    }

    /// To the last of these screens, below the others and the first.
    pub(crate) fn begin(&self, screens: Vec<Screen>) {
        let screens = screens.into_iter().filter(|screen| !matches!(screen, Screen::Month));
        let levels = std::iter::once(Screen::Month).chain(screens).map(Level::top).collect();
        *lock(&self.0.levels) = levels;
        self.turn();
    }

    /// A link that goes deeper.
    pub(crate) fn link(&self, screen: impl Fn() -> Screen + Send + Sync + 'static) -> Go {
        Go::Press(self.press(screen))
    }

    /// A button that goes deeper.
    pub(crate) fn press(&self, screen: impl Fn() -> Screen + Send + Sync + 'static) -> Press {
        let going = self.clone();
        (move || going.to(screen())).into()
    }

    /// A link to a main screen.
    pub(crate) fn main(&self, screen: fn() -> Screen) -> Go {
        let going = self.clone();
        Go::press(move || going.to_main(screen()))
    }

    fn climb(&self) {
        {
            let mut levels = lock(&self.0.levels);
            if levels.len() > 1 {
                levels.pop();
            }
        }
        self.turn();
    }

    fn is_inside(&self) -> bool {
        lock(&self.0.levels).len() > 1
    }

    fn turn(&self) {
        self.0.notice.set(None);
        self.0.turn.update(|turn| *turn = turn.wrapping_add(1));
        self.settle();
    }

    fn settle(&self) {
        let step = lock(&self.0.mark).settle(self.is_inside());
        match step {
            Step::Stay => {}
            Step::Leave => browser::leave_mark(),
            Step::Back => browser::go_back(),
            Step::Forward => browser::come_forward(),
        }
    }
}
