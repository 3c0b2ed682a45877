//! The frame around every screen of the team app: opening it, the main screens, the way out, what follows an address.

use std::sync::Arc;

use api::account::{Me, Who};
use domain::family::Post;
use i18n::{Face, Language, msg};
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};
use ui::{
    Button, ButtonLink, Go, Icon, IntoPiece, LoadingText, Main, NoticeBox, Piece, SkipLink, Status, Tab,
    TabBar, TopBar, Weight, say, view,
};

use crate::browser;
use crate::opening;
use crate::session::{End, Session};
use crate::team::route::{BASE, Route};
use crate::team::way::{Arrival, Top, Wrong, title};
use crate::team::{
    activity, adult, concern, cover, cycle, family, goal, hand_over, invite, manage, meeting, plan, preview,
    request, thread, today, type_in,
};

/// Starts the app in the page.
pub fn start() {
    browser::mount(|| {
        let session = Session::new(Face::Team);
        session.provide();
        browser::follow_anchors();
        // The lock: a desk is left with the page open.
        crate::cover::watch(&session);
        let opening = session.clone();
        browser::spawn(async move { open(opening).await });
        let router = leptos::prelude::view! { <Router base=BASE>{draw(session)}</Router> };
        leptos::prelude::IntoAny::into_any(router).into_piece()
    });
}

async fn open(session: Session) {
    session.speak(session.tongue(Language::default())).await;
    match opening::open(&session).await {
        None => session.finish(End::Nobody),
        Some(me) if matches!(me.who, Who::Parent { .. }) => browser::go("/my"),
        Some(_) => {}
    }
}

fn draw(session: Session) -> Piece {
    let location = use_location();
    let route = ArcMemo::new(move |_| location.pathname.with(|path| Route::read(path)));
    let arrival = Arrival::default();
    provide_context(arrival.clone());
    follow(&session, arrival, route.clone());

    let (screens, bar, whole) = (session.clone(), session.clone(), session.clone());
    let (status, unreached) = (session.announcer(), unreached(session));
    let main = move || match (screens.end(), screens.me()) {
        (Some(end), _) => ended(end, &screens),
        (None, Some(me)) => route.get().map_or_else(nowhere, |route| screen(route, &me)),
        (None, None) => view! { <LoadingText/> },
    };
    let app = view! {
        <SkipLink/>
        {move || top_bar(&bar)}
        <Main>{unreached} {main}</Main>
        <Status announcer=status/>
    };
    crate::cover::covered(&whole, "frame team", app)
}

/// What follows an address: the browser's history, the title on the tab, the focus.
fn follow(session: &Session, arrival: Arrival, route: ArcMemo<Option<Route>>) {
    let reader = session.reader();
    let address = use_context::<BrowserUrl>();
    let (shown, wrong) = (route.clone(), Wrong::default());
    provide_context(wrong.clone());
    Effect::new(move |_| {
        let words = shown.get().map_or_else(msg::team::nowhere_heading, |route| title(route.screen()));
        let words = reader.said(&words);
        browser::set_title(&if wrong.get() { reader.said(&msg::team::title_problem(words)) } else { words });
    });
    Effect::new(move |before: Option<()>| {
        route.track();
        if let Some(address) = &address {
            address.ready_to_complete();
        }
        // The browser itself puts the focus where it belongs when the page is opened.
        if before.is_some() {
            arrival.depart();
        }
    });
}

fn screen(route: Route, me: &Arc<Me>) -> Piece {
    match route {
        Route::Today => today::page(me),
        Route::Cover => cover::page(me),
        Route::Manage => manage::page(me),
        Route::Family(family) => family::page(family),
        Route::Plan(family) => plan::page(family, me),
        Route::Cycle(family) => cycle::page(family),
        Route::Meeting(family, meeting) => meeting::page(family, meeting, me),
        Route::HandOver(family, involvement) => hand_over::page(family, involvement),
        Route::Concern(family, concern) => concern::act_page(family, concern, me),
        Route::Adult(room) => adult::page(room),
        Route::Goal(room, goal, entry) => goal::page(room, goal, entry),
        Route::Thread(room, thread) => thread::page(room, thread),
        Route::Requests(room) => request::page(room),
        Route::Activities(room) => activity::page(room),
        Route::Preview(room) => preview::page(room),
        Route::TypeIn(room) => type_in::page(room, me),
        Route::Invite(room, invitation) => invite::page(room, invitation),
        Route::RaiseConcern(room, source) => concern::raise_page(room, source, me),
    }
}

fn nowhere() -> Piece {
    view! {
        {Top::new(msg::team::nowhere_heading()).show()}
        <p>{say(msg::problem::not_found())}</p>
        <ButtonLink label=msg::team::nowhere_button() go=Route::Today.go()/>
    }
}

fn ended(end: End, session: &Session) -> Piece {
    let note = match end {
        End::Nobody => msg::problem::signed_out(),
        End::Over { is_kept: true } => msg::team::ended_note(),
        End::Over { is_kept: false } => msg::team::ended_lost(),
    };
    let sign_in = format!("/{}/sign-in", session.language().unwrap_or_default().tag());
    browser::soon(browser::to_heading);
    view! {
        {Top::new(msg::team::ended_heading()).show()}
        <p>{say(note)}</p>
        <ButtonLink label=msg::team::ended_button() go=Go::to(sign_in)/>
    }
}

/// Said as long as what is shown may be out of date.
fn unreached(session: Session) -> Piece {
    (move || (!session.is_reached()).then(|| view! { <NoticeBox title=msg::team::frame_old()/> }))
        .into_piece()
}

fn top_bar(session: &Session) -> Piece {
    let me = session.me();
    let out = me.as_ref().map(|_| {
        let session = session.clone();
        let sign_out = move || {
            let session = session.clone();
            browser::spawn(async move {
                if !opening::sign_out(&session).await {
                    session.announcer().announce(msg::problem::signal_none());
                }
            });
        };
        view! { <Button label=msg::team::frame_sign_out() weight=Weight::Quiet on_press=sign_out/> }
    });
    view! {
        <TopBar name=msg::team::frame_name() home=Route::Today.go()>{out}</TopBar>
        {me.map(|me| tabs(&me))}
    }
}

fn tabs(me: &Me) -> Piece {
    let mut tabs = vec![
        Tab { picture: Icon::Clock, label: msg::team::tab_today().into(), go: Route::Today.go() },
        Tab { picture: Icon::Month, label: msg::team::tab_cover().into(), go: Route::Cover.go() },
    ];
    if is_manager(me) {
        tabs.push(Tab {
            picture: Icon::People,
            label: msg::team::tab_manage().into(),
            go: Route::Manage.go(),
        });
    }
    let location = use_location();
    let here = ArcSignal::derive(move || {
        location.pathname.with(|path| match Route::read(path) {
            Some(Route::Today) => Some(0),
            Some(Route::Cover) => Some(1),
            Some(Route::Manage) => Some(2),
            _ => None,
        })
    });
    view! { <TabBar tabs here/> }
}

/// Whether this is a manager, whose page about the team is offered to nobody else.
pub(super) fn is_manager(me: &Me) -> bool {
    matches!(me.who, Who::Worker { post: Post::Manager, .. })
}
