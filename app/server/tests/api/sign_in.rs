//! Signing in: the form, what it says when something is wrong, and how guessing is slowed.
use crate::{
    persona::{Persona, Sent},
    portal::{GRACE_SIGNS_IN, TestPortal},
};
use api::{No, account::ReadMe};

const WRONG: &str = "not the right words at all";

#[tokio::test]
async fn the_form_lets_a_worker_in_and_names_nobody() {
    let portal = TestPortal::open().await;
    let (name, passphrase) = GRACE_SIGNS_IN;
    for typed in [name.to_owned(), format!(" {} ", name.to_uppercase().replace(' ', "-"))] {
        let reply = portal.send(Sent::sign_in(&typed, passphrase)).await;
        assert_eq!((reply.status, reply.header("location")), (303, "/team"), "{typed}");
        let cookie = reply.header("set-cookie");
        assert!(
            cookie.starts_with("__Host-session=")
                && cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict")
        );
        assert_eq!(reply.header("cache-control"), "no-store");
        assert!(reply.body.is_empty());
    }
}

#[tokio::test]
async fn a_known_and_an_unknown_name_look_the_same() {
    let portal = TestPortal::open().await;
    let known = portal.send(Sent::sign_in("silver acorn path", WRONG)).await;
    let unknown = portal.send(Sent::sign_in("golden acorn path", WRONG)).await;
    assert_eq!((known.status, unknown.status), (422, 422));
    assert_eq!(known.text().replace("silver", "golden"), unknown.text());
    let headers = |reply: &crate::persona::Reply| {
        let mut headers: Vec<_> =
            reply.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
        headers.sort();
        headers
    };
    assert_eq!(headers(&known), headers(&unknown));
    assert!(known.cookie().is_none());
    assert!(known.text().contains("silver acorn path"), "the name is still in its place");
    assert!(!known.text().contains(WRONG), "the passphrase never comes back");
}

#[tokio::test]
async fn what_is_wrong_is_said_kindly_in_the_readers_language() {
    let portal = TestPortal::open().await;
    let said = async |form: &str| {
        let reply = portal.send(Sent::sign_in("", "").saying(form)).await;
        assert_eq!(reply.status, 422, "{form}");
        reply.text()
    };
    let empty = said("language=en-GB&name=&passphrase=").await;
    assert!(empty.contains("Write your sign-in name.") && empty.contains("Write your passphrase."));
    assert!(said("language=en-GB&name=amina&passphrase=x").await.contains("Write three words"));
    assert!(
        said("name=amina").await.contains("Write your passphrase."),
        "a field that is not there is empty"
    );
    let polish = said("language=pl&name=a+b+c&passphrase=x").await;
    assert!(polish.contains("lang=\"pl\""));
    let urdu = said("language=ur&name=&passphrase=").await;
    assert!(urdu.contains("dir=\"rtl\""));
    let strange = said("language=../../etc&name=&passphrase=").await;
    assert!(strange.contains("lang=\"en-GB\""));
    let long = "x".repeat(2000);
    assert!(!said(&format!("language=en-GB&name=river+apple+chair&passphrase={long}")).await.contains(&long));
    let script = said("language=en-GB&name=%3Cscript%3Ealert(1)%3C%2Fscript%3E&passphrase=x").await;
    assert!(!script.contains("<script>alert"));
}

#[tokio::test]
async fn signing_in_anew_ends_what_the_browser_had_before() {
    let portal = TestPortal::open().await;
    let before = portal.grace().await;
    let (name, passphrase) = GRACE_SIGNS_IN;
    let reply = before.sends(Sent::sign_in(name, passphrase)).await;
    let after = Persona::new(portal.clone(), reply.cookie());
    assert_ne!(before.cookie, after.cookie);
    assert_eq!(before.asks(&ReadMe {}).await, Err(No::SignedOut));
    assert!(after.asks(&ReadMe {}).await.is_ok());
}

#[tokio::test]
async fn a_burst_of_guesses_is_slowed_and_the_owner_is_let_in_again() {
    let portal = TestPortal::open().await;
    let (name, passphrase) = GRACE_SIGNS_IN;
    for _ in 0..5 {
        assert_eq!(portal.send(Sent::sign_in(name, WRONG)).await.status, 422);
    }
    let slowed = portal.send(Sent::sign_in(name, passphrase)).await;
    assert_eq!(slowed.status, 429, "even the right one waits, so that guessing gains nothing");
    assert_eq!(slowed.header("retry-after"), "60");
    assert!(slowed.text().contains("Wait 1 minute"));
    portal.clock.pass_minutes(1);
    assert_eq!(portal.send(Sent::sign_in(name, passphrase)).await.status, 303);
}

#[tokio::test]
async fn another_site_cannot_sign_anybody_in() {
    let portal = TestPortal::open().await;
    let (name, passphrase) = GRACE_SIGNS_IN;
    let form = || Sent::sign_in(name, passphrase);
    for (sent, what) in [
        (form().with("sec-fetch-site", "cross-site"), "from another site"),
        (form().with("sec-fetch-site", "same-site"), "from a neighbour"),
        (form().with("origin", "https://evil.example"), "from another origin"),
        (form().without("sec-fetch-site").without("origin"), "from nowhere"),
    ] {
        let reply = portal.send(sent).await;
        assert_eq!((reply.status, reply.cookie()), (403, None), "{what}");
    }
    let old_browser = form().without("sec-fetch-site");
    assert_eq!(portal.send(old_browser).await.status, 303, "an older browser says at least its origin");
    assert_eq!(portal.send(form().with("content-type", "text/plain")).await.status, 400);
    let reply = portal.send(Sent::new("GET", "/sign-in")).await;
    assert_eq!((reply.status, reply.header("location")), (303, "/en-GB/sign-in"));
    assert_eq!(portal.send(Sent { method: "PUT".to_owned(), ..form() }).await.status, 405);
}
