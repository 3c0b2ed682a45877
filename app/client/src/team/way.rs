//! Going from screen to screen: where the focus is afterwards, and what every screen begins with.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use api::screen::TeamScreen;
use i18n::{Message, msg};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use ui::{BackLink, IntoPiece, PageHeading, PageHeadingProps, Piece, Problem, Text, view};

use crate::browser;
use crate::team::route::Route;

/// Whether the reader has just come to another screen. In context; cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Arrival(Arc<AtomicBool>);

impl Arrival {
    /// Another screen is being drawn: its heading will take the focus.
    pub(super) fn depart(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// The heading is here. It takes the focus once for each screen, so that news never moves a reader about.
    fn arrive(&self) {
        if self.0.swap(false, Ordering::Relaxed) {
            browser::soon(browser::to_heading);
        }
    }
}

/// Whether something on the screen has to be put right. In context; cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Wrong(ArcRwSignal<bool>);

impl Wrong {
    /// Tracked.
    pub(super) fn get(&self) -> bool {
        self.0.get()
    }
}

/// The title on the tab says first that something has to be put right, as long as this form has problems.
pub(super) fn entitle(problems: ArcSignal<Vec<Problem>>) {
    let Some(Wrong(is_wrong)) = use_context() else { return };
    let gone = is_wrong.clone();
    Effect::new(move |was: Option<bool>| {
        let is = problems.with(|problems| !problems.is_empty());
        if was.unwrap_or_default() != is {
            is_wrong.set(is);
        }
        is
    });
    on_cleanup(move || gone.set(false));
}

/// What a screen begins with: the way up, and its heading.
pub(super) struct Top {
    heading: Text,
    above: Option<Text>,
    below: Option<Text>,
    back: Option<Route>,
}

impl Top {
    /// What the screen is about.
    pub(super) fn new(heading: impl Into<Text>) -> Self {
        Top { heading: heading.into(), above: None, below: None, back: None }
    }

    /// What it belongs to.
    pub(super) fn above(mut self, above: impl Into<Text>) -> Self {
        self.above = Some(above.into());
        self
    }

    /// A sentence or two on what can be done here.
    pub(super) fn below(mut self, below: impl Into<Text>) -> Self {
        self.below = Some(below.into());
        self
    }

    /// The screen above this one.
    pub(super) fn back(mut self, back: Route) -> Self {
        self.back = Some(back);
        self
    }

    /// Draws it.
    pub(super) fn show(self) -> Piece {
        if let Some(arrival) = use_context::<Arrival>() {
            arrival.arrive();
        }
        let Top { heading, above, below, back } = self;
        let heading = PageHeading(PageHeadingProps { text: heading, above, below });
        match back {
            Some(route) => view! { <BackLink go=route.go()/> {heading} },
            None => heading.into_piece(),
        }
    }
}

/// Draws something once what it says is known, and again only when that changes: news that changes nothing leaves the
/// focus where it is.
pub(super) fn once_known<T>(
    known: impl Fn() -> Option<T> + Send + Sync + 'static,
    draw: impl Fn(T) -> Piece + Send + Sync + 'static,
) -> Piece
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let known = ArcMemo::new(move |_| known());
    (move || known.get().map(&draw)).into_piece()
}

/// Draws the [`Top`] of a screen once what it names is known. Until then, and when it is not to be had, what kind of screen
/// this is stands there, so that nobody is on a page without a heading.
pub(super) fn top_once_known<T>(
    known: impl Fn() -> Option<T> + Send + Sync + 'static,
    draw: impl Fn(T) -> Piece + Send + Sync + 'static,
) -> Piece
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let route = use_location().pathname.with_untracked(|path| Route::read(path));
    let known = ArcMemo::new(move |_| known());
    (move || match known.get() {
        Some(known) => draw(known),
        None => {
            let text = route.map_or_else(msg::team::nowhere_heading, |route| title(route.screen()));
            view! { <PageHeading text/> }
        }
    })
    .into_piece()
}

/// What this screen is called on the browser's tab. Titles stay in the browser's history, so they name nobody.
pub(super) fn title(screen: TeamScreen) -> Message {
    match screen {
        TeamScreen::Today => msg::team::title_today(),
        TeamScreen::Family => msg::team::title_family(),
        TeamScreen::Adult => msg::team::title_adult(),
        TeamScreen::Goal => msg::team::title_goal(),
        TeamScreen::Thread => msg::team::title_thread(),
        TeamScreen::Plan => msg::team::title_plan(),
        TeamScreen::Cycle => msg::team::title_cycle(),
        TeamScreen::Requests => msg::team::title_requests(),
        TeamScreen::Activities => msg::team::title_activities(),
        TeamScreen::Preview => msg::team::title_preview(),
        TeamScreen::TypeIn => msg::team::title_type_in(),
        TeamScreen::Invite => msg::team::title_invite(),
        TeamScreen::RaiseConcern => msg::team::title_raise_concern(),
        TeamScreen::Concern => msg::team::title_concern(),
        TeamScreen::HandOver => msg::team::title_hand_over(),
        TeamScreen::Meeting => msg::team::title_meeting(),
        TeamScreen::Cover => msg::team::title_cover(),
        TeamScreen::Team => msg::team::title_team(),
    }
}
