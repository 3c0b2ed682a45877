//! Live updates: a word that something changed, to whom it concerns, for as long as they are signed in.
use crate::{
    persona::{Persona, Sent},
    portal::TestPortal,
};
use api::{
    account::{ChooseLanguage, SignOut},
    operation::EVENTS_PATH,
};
use axum::body::{Body, BodyDataStream};
use std::time::Duration;
use tokio::time::timeout;
use tokio_stream::StreamExt;

const SOON: Duration = Duration::from_secs(10);
/// Long enough for a word that should not come.
const A_WHILE: Duration = Duration::from_millis(200);

/// The one word there is, as it travels.
pub(crate) const CHANGED: &str = "event: changed\ndata: changed\n\n";

pub(crate) struct Line(BodyDataStream);

impl Line {
    pub(crate) async fn open(who: &Persona) -> Self {
        let sent = Sent::new("GET", EVENTS_PATH).with("cookie", who.cookie.as_ref().expect("signed in"));
        let response = who.portal.open_line(sent).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert!(!response.headers().contains_key("content-encoding"));
        Self(Body::into_data_stream(response.into_body()))
    }

    /// The next word, or nothing once the line is closed.
    pub(crate) async fn hears(&mut self) -> Option<String> {
        let next = timeout(SOON, self.0.next()).await.expect("something happens soon");
        next.map(|bytes| String::from_utf8(bytes.expect("whole").to_vec()).expect("text"))
    }
}

async fn changes_something(who: &Persona, language: &str) {
    who.asks(&ChooseLanguage { language: language.to_owned() }).await.expect("her own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_it_concerns_hears_that_something_changed_and_nothing_else() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let (_, noor) = grace.adds_worker("Noor", "family-worker", domain::family::Post::Practitioner).await;
    let (mut hers, mut noors) = (Line::open(&grace).await, Line::open(&noor).await);
    changes_something(&grace, "pl").await;
    assert_eq!(hers.hears().await.as_deref(), Some(CHANGED));
    assert!(timeout(A_WHILE, noors.0.next()).await.is_err(), "it is nothing to do with Noor");
    changes_something(&noor, "ur").await;
    assert!(noors.hears().await.is_some(), "while her own she hears");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_line_closes_when_the_session_ends() {
    let portal = TestPortal::open().await;
    let (here, there) = (portal.grace().await, portal.grace().await);
    let mut line = Line::open(&here).await;
    here.asks(&SignOut {}).await.expect("her own");
    // Something changes for her on another phone: the page here hears the word once, so that it asks and wipes itself, and
    // never again.
    changes_something(&there, "pl").await;
    changes_something(&there, "ur").await;
    assert_eq!(line.hears().await.as_deref(), Some(CHANGED));
    assert_eq!(line.hears().await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn listening_alone_keeps_nobody_signed_in() {
    let portal = TestPortal::open().await;
    let idle = portal.grace().await;
    let mut line = Line::open(&idle).await;
    portal.clock.pass_minutes(portal.portal.council.timings.worker_session_minutes);
    let fresh = portal.grace().await;
    changes_something(&fresh, "pl").await;
    assert_eq!(line.hears().await.as_deref(), Some(CHANGED), "of the end");
    assert_eq!(line.hears().await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_listens_unasked_or_more_than_four_times() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let ask = Sent::new("GET", EVENTS_PATH);
    assert_eq!(portal.send(ask.clone()).await.status, 401);
    assert_eq!(grace.sends(ask.clone().with("sec-fetch-site", "cross-site")).await.status, 403);
    assert_eq!(grace.sends(ask.clone().with("origin", "https://evil.example")).await.status, 403);
    assert_eq!(grace.sends(Sent { method: "HEAD".to_owned(), ..ask.clone() }).await.status, 405);
    let mut lines = Vec::new();
    for _ in 0..4 {
        lines.push(Line::open(&grace).await);
    }
    let fifth = grace.sends(ask.clone()).await;
    assert_eq!((fifth.status, fifth.header("retry-after")), (429, "30"));
    drop(lines);
    // A closed page makes room as soon as its line is seen to be closed.
    let again = async {
        while grace
            .portal
            .open_line(ask.clone().with("cookie", grace.cookie.as_ref().expect("in")))
            .await
            .status()
            != 200
        {
            tokio::task::yield_now().await;
        }
    };
    timeout(SOON, again).await.expect("there is room again");
}
