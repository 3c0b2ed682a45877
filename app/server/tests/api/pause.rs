//! Pausing a parent's sign-in: at once nobody is in, and whoever tries learns no more than when all of this is broken.
use crate::{
    events::{CHANGED, Line},
    invitation::Visit,
    persona::{Reply, Sent},
};
use api::{
    No,
    account::ReadMe,
    family::{AccountState, EndPause, PauseAccount, ReadFamily},
};

const PASSPHRASE: &str = "tea with nan on sunday";

impl Visit {
    fn pause(&self) -> PauseAccount {
        PauseAccount { family: self.family, person: self.person }
    }
    async fn state(&self) -> AccountState {
        let page = self.priya.asks(&ReadFamily { family: self.family }).await.expect("she may");
        page.adults[0].account
    }
}

/// All that a browser is told.
fn told(reply: &Reply) -> (u16, Vec<String>, String) {
    let header =
        |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| format!("{name}: {value:?}");
    let mut headers: Vec<String> = reply.headers.iter().map(header).collect();
    headers.sort();
    (reply.status, headers, reply.text())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paused_sign_in_and_a_broken_one_are_the_same_bytes() {
    let visit = Visit::begin().await;
    let (name, amina) = visit.lets_in(PASSPHRASE).await;
    assert_eq!(visit.state().await, AccountState::Active);
    let mut line = Line::open(&amina).await;
    visit.priya.asks(&visit.pause()).await.expect("she may");
    assert_eq!(
        line.hears().await.as_deref(),
        Some(CHANGED),
        "an open page hears of it, asks, and wipes itself"
    );
    assert_eq!(visit.state().await, AccountState::Paused);
    assert_eq!(amina.asks(&ReadMe {}).await, Err(No::SignedOut), "whoever was in is out");

    let try_in = async |passphrase| visit.portal.send(Sent::sign_in(name.as_str(), passphrase)).await;
    let paused = try_in(PASSPHRASE).await;
    assert_eq!(paused.status, 503);
    assert!(paused.cookie().is_none() && paused.text().contains("You cannot use this at the moment"));
    assert!(paused.text().contains("tel:"), "whom to ring stands there");
    assert_eq!(try_in("not the right words").await.status, 422, "as for any name");
    for _ in 0..8 {
        assert_eq!(told(&try_in(PASSPHRASE).await), told(&paused), "nobody is told to wait");
    }

    visit.portal.portal.store.close(visit.portal.clock.now()).await;
    let broken = try_in(PASSPHRASE).await;
    assert_eq!(told(&paused), told(&broken));
}

#[tokio::test]
async fn a_pause_ends_when_a_worker_says_so_or_invites_again() {
    let visit = Visit::begin().await;
    let (name, _) = visit.lets_in(PASSPHRASE).await;
    visit.priya.asks(&visit.pause()).await.expect("she may");
    visit.priya.asks(&EndPause { family: visit.family, person: visit.person }).await.expect("she may");
    visit.portal.signed_in(name.as_str(), PASSPHRASE).await;

    visit.priya.asks(&visit.pause()).await.expect("she may");
    let (name, amina) = visit.lets_in("the blue door by the river").await;
    assert!(amina.asks(&ReadMe {}).await.is_ok());
    visit.portal.signed_in(name.as_str(), "the blue door by the river").await;
    assert_eq!(visit.state().await, AccountState::Active);
}

#[tokio::test]
async fn whoever_is_paused_cannot_end_it_and_nobody_else_is_paused() {
    let visit = Visit::begin().await;
    let (_, amina) = visit.lets_in(PASSPHRASE).await;
    assert_eq!(amina.asks(&visit.pause()).await, Err(No::NotFound), "no parent pauses anybody");
    visit.priya.asks(&visit.pause()).await.expect("she may");
    assert!(visit.priya.asks(&ReadMe {}).await.is_ok());
    assert!(visit.portal.grace().await.asks(&ReadMe {}).await.is_ok());
}
