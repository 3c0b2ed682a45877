//! Exit: ends the session when somebody goes there from a page of ours, and leads away whatever happens.
use crate::{
    persona::{Reply, Sent},
    portal::TestPortal,
};
use api::{No, account::ReadMe};

/// A press on Exit.
fn pressed() -> Sent {
    Sent::new("GET", "/leave").with("sec-fetch-mode", "navigate").with("sec-fetch-dest", "document")
}

fn leads_away(reply: &Reply) {
    assert_eq!((reply.status, reply.header("location")), (303, "https://www.bbc.co.uk/weather"));
    assert_eq!(reply.header("cache-control"), "no-store");
    assert!(reply.body.is_empty());
}

#[tokio::test]
async fn exit_ends_the_session_and_wipes_the_browser() {
    let portal = TestPortal::open().await;
    let (here, there) = (portal.grace().await, portal.grace().await);
    let reply = here.sends(pressed()).await;
    leads_away(&reply);
    assert_eq!(reply.header("clear-site-data"), "\"cookies\", \"storage\"");
    assert!(reply.forgets());
    assert_eq!(here.asks(&ReadMe {}).await, Err(No::SignedOut), "the old cookie replayed is worth nothing");
    assert!(there.asks(&ReadMe {}).await.is_ok());
}

#[tokio::test]
async fn nobody_else_can_make_a_browser_leave() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    for (what, sent) in [
        ("from another site", pressed().with("sec-fetch-site", "cross-site")),
        ("from a neighbour", pressed().with("sec-fetch-site", "same-site")),
        ("typed in", pressed().with("sec-fetch-site", "none")),
        ("as a picture", pressed().with("sec-fetch-mode", "no-cors").with("sec-fetch-dest", "image")),
        ("in a frame", pressed().with("sec-fetch-dest", "iframe")),
        ("ahead of time", pressed().with("sec-purpose", "prefetch")),
        ("looking only", Sent { method: "HEAD".to_owned(), ..pressed() }),
    ] {
        let reply = grace.sends(sent).await;
        leads_away(&reply);
        assert!(!reply.forgets() && reply.header("clear-site-data").is_empty(), "{what}");
        assert!(grace.asks(&ReadMe {}).await.is_ok(), "{what}");
    }
    let posted = grace.sends(Sent { method: "POST".to_owned(), ..pressed() }).await;
    assert_eq!(posted.status, 405);
    assert!(grace.asks(&ReadMe {}).await.is_ok());
}

#[tokio::test]
async fn exit_works_for_whoever_has_no_session_or_an_old_browser() {
    let portal = TestPortal::open().await;
    leads_away(&portal.send(pressed()).await);
    let old = portal.grace().await;
    let plain = Sent::new("GET", "/leave").without("sec-fetch-site");
    leads_away(&old.sends(plain).await);
    assert_eq!(old.asks(&ReadMe {}).await, Err(No::SignedOut));
}
