//! Coming in by the council's own sign-in: what lets a worker in, and the many things that let nobody in.
use crate::{
    persona::{Persona, Reply, Sent},
    portal::{GRACE, TestPortal},
};
use api::{No, account::ReadMe, account::ReadSignIns};
use domain::family::Post;
use hostile::{Answers, CLIENT, Hostile, Signed};
use serde_json::{Value, json};
use std::collections::HashMap;

mod hostile;
mod real;
mod wrong;

/// Somebody who has set out: what stood in the address, and what their browser keeps.
#[derive(Clone)]
struct SetOut {
    asked: HashMap<String, String>,
    cookie: String,
}

impl SetOut {
    fn state(&self) -> &str {
        &self.asked["state"]
    }
}

/// Sets out, as this person, for this address.
async fn sets_out(who: &Persona, address: &str) -> SetOut {
    let reply = who.sends(Sent::new("GET", address)).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    read_way(&reply)
}

fn read_way(reply: &Reply) -> SetOut {
    let (_, query) = reply.header("location").split_once('?').expect("a query");
    let asked = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.replace("%3A", ":").replace("%2F", "/")))
        .collect();
    SetOut { asked, cookie: reply.cookie().expect("a cookie for the way") }
}

/// As a browser comes back that was sent by another site: with what is not strict, and no more.
fn comes_back(set_out: &SetOut, query: &str) -> Sent {
    Sent::new("GET", &format!("{}?{query}", site::COUNCIL_SIGN_IN_BACK))
        .with("sec-fetch-site", "cross-site")
        .with("sec-fetch-mode", "navigate")
        .with("sec-fetch-dest", "document")
        .with("cookie", &set_out.cookie)
}

fn rightly(set_out: &SetOut) -> String {
    format!("code=abc&state={}", set_out.state())
}

/// One try: everything about it is right until something is changed.
struct Try {
    header: Value,
    claims: Value,
    signed: Signed,
    tail: &'static str,
    /// Instead of the token.
    answers: Option<Answers>,
    query: String,
    cookie: String,
}

impl Try {
    fn right(hostile: &Hostile, portal: &TestPortal, set_out: &SetOut, subject: &str) -> Self {
        let now = portal.clock.now().millis() / 1000;
        Self {
            header: json!({ "alg": "EdDSA", "kid": "first", "typ": "JWT" }),
            claims: json!({
                "iss": hostile.issuer(), "sub": subject, "aud": CLIENT, "nonce": set_out.asked["nonce"],
                "iat": now, "exp": now + 300,
            }),
            signed: Signed::Rightly,
            tail: "",
            answers: None,
            query: rightly(set_out),
            cookie: set_out.cookie.clone(),
        }
    }

    async fn comes(self, hostile: &Hostile, portal: &TestPortal, set_out: &SetOut) -> Reply {
        let token = hostile.token(&self.header, &self.claims, self.signed) + self.tail;
        let given =
            json!({ "access_token": "x", "token_type": "Bearer", "expires_in": 300, "id_token": token });
        hostile.gives(self.answers.unwrap_or(Answers::Json(given)), &set_out.asked["code_challenge"]);
        let set_out = SetOut { cookie: self.cookie, ..set_out.clone() };
        portal.send(comes_back(&set_out, &self.query)).await
    }
}

/// A server, its provider, and the manager, whom the provider calls `grace-7`.
async fn bound() -> (TestPortal, Hostile, Persona) {
    let hostile = Hostile::open().await;
    let portal = TestPortal::open().await.with_provider(hostile.settings());
    let grace = Persona::new(portal.clone(), portal.grace().await.cookie);
    let set_out = sets_out(&grace, "/sign-in/council?keep=me").await;
    let reply = Try::right(&hostile, &portal, &set_out, "grace-7").comes(&hostile, &portal, &set_out).await;
    assert_eq!((reply.status, reply.header("location")), (303, "/team"), "{}", reply.text());
    let now = Persona::new(portal.clone(), reply.cookie());
    assert_ne!(now.cookie, grace.cookie);
    assert_eq!(grace.asks(&ReadMe {}).await, Err(No::SignedOut), "the session before is over");
    (portal, hostile, now)
}

async fn sessions(who: &Persona) -> usize {
    who.asks(&ReadSignIns {}).await.expect("hers to read").sign_ins.len()
}

/// Whoever is refused: nobody is in, and the browser keeps nothing.
fn is_refused(reply: &Reply, what: &str) {
    assert_eq!(reply.status, 403, "{what}: {}", reply.text());
    let kept: Vec<_> = reply.headers.get_all("set-cookie").iter().collect();
    assert_eq!(kept.len(), 1, "{what}");
    assert!(reply.header("set-cookie").starts_with("__Host-way=; "), "{what}: {kept:?}");
    assert!(reply.text().contains("We could not sign you in"), "{what}");
}

#[tokio::test]
async fn a_worker_who_kept_it_comes_in_by_issuer_and_subject_alone() {
    let (portal, hostile, _) = bound().await;
    let comes = async |subject: &str, more: Value| {
        let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
        let mut right = Try::right(&hostile, &portal, &set_out, subject);
        let claims = right.claims.as_object_mut().expect("an object");
        claims.extend(more.as_object().cloned().unwrap_or_default());
        right.comes(&hostile, &portal, &set_out).await
    };
    let reply = comes("grace-7", json!({ "email": "x@example.org", "name": "Somebody" })).await;
    assert_eq!((reply.status, reply.header("location")), (303, "/team"));
    assert!(reply.header("set-cookie").ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"));
    let me = Persona::new(portal.clone(), reply.cookie()).asks(&ReadMe {}).await.expect("in");
    assert!(matches!(me.who, api::account::Who::Worker { worker, .. } if worker == GRACE));
    for (subject, more) in [
        ("grace-8", json!({ "email": "grace@council.example", "email_verified": true })),
        ("Grace-7", json!({ "name": "Grace", "preferred_username": "grace-7" })),
        ("grace-7 ", json!({})),
    ] {
        let reply = comes(subject, more).await;
        assert_eq!((reply.status, reply.cookie()), (403, None), "{subject}");
        assert!(reply.text().contains("You have no account here yet"), "{subject}: {}", reply.text());
    }
}

#[tokio::test]
async fn what_is_asked_says_who_asks_and_proves_it() {
    let hostile = Hostile::open().await;
    let portal = TestPortal::open().await.with_provider(hostile.settings());
    let reply = portal.send(Sent::new("GET", "/sign-in/council")).await;
    let set_out = read_way(&reply);
    let asked = |name: &str| set_out.asked.get(name).map(String::as_str);
    assert!(reply.header("location").starts_with(&format!("{}/authorize?", hostile.issuer())));
    assert_eq!(asked("response_type"), Some("code"));
    assert_eq!(asked("client_id"), Some(CLIENT));
    assert_eq!(asked("scope"), Some("openid"));
    assert_eq!(asked("code_challenge_method"), Some("S256"));
    assert_eq!(asked("redirect_uri"), Some("http://localhost:8080/sign-in/council/back"));
    assert!(asked("state").is_some_and(|state| state.len() == 64));
    assert!(asked("nonce").is_some_and(|nonce| nonce.len() == 64));
    let line = reply.header("set-cookie");
    assert!(line.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"), "{line}");
    let secret = set_out.cookie.trim_start_matches("__Host-way=");
    assert!(!reply.header("location").contains(secret), "the provider never sees the browser's secret");
    let again = read_way(&portal.send(Sent::new("GET", "/sign-in/council")).await);
    assert_ne!(again.state(), set_out.state());
}

#[tokio::test]
async fn a_way_leads_in_once_in_its_own_browser_and_for_ten_minutes() {
    let (portal, hostile, _) = bound().await;
    let mine = sets_out(&portal.nobody(), "/sign-in/council").await;
    let theirs = sets_out(&portal.nobody(), "/sign-in/council").await;
    // The code and the state of another browser, brought to mine.
    let mut it = Try::right(&hostile, &portal, &theirs, "grace-7");
    it.cookie.clone_from(&mine.cookie);
    is_refused(&it.comes(&hostile, &portal, &theirs).await, "another's state");
    // Their code with my state: the proof does not go with it.
    let mut it = Try::right(&hostile, &portal, &mine, "grace-7");
    it.claims["nonce"] = json!(mine.asked["nonce"]);
    is_refused(
        &it.comes(&hostile, &portal, &SetOut { asked: theirs.asked.clone(), ..mine.clone() }).await,
        "their code",
    );
    // In time, and once.
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    portal.clock.pass_minutes(9);
    let right = || Try::right(&hostile, &portal, &set_out, "grace-7");
    assert_eq!(right().comes(&hostile, &portal, &set_out).await.status, 303);
    is_refused(&right().comes(&hostile, &portal, &set_out).await, "a second time");
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let asked = hostile.asked("token");
    portal.clock.pass_minutes(10);
    let late = Try::right(&hostile, &portal, &set_out, "grace-7");
    is_refused(&late.comes(&hostile, &portal, &set_out).await, "too late");
    assert_eq!(hostile.asked("token"), asked, "nobody was asked");
}

#[tokio::test]
async fn a_new_key_is_fetched_once_and_a_strange_one_no_more() {
    let (portal, hostile, _) = bound().await;
    let fetched = hostile.asked("keys");
    hostile.shows(Answers::Json(hostile.keys_with_next()));
    for expect in [fetched + 1, fetched + 1] {
        let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
        let mut it = Try::right(&hostile, &portal, &set_out, "grace-7");
        (it.header["kid"], it.signed) = (json!("next"), Signed::WithTheNextKey);
        assert_eq!(it.comes(&hostile, &portal, &set_out).await.status, 303);
        assert_eq!(hostile.asked("keys"), expect);
    }
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let mut it = Try::right(&hostile, &portal, &set_out, "grace-7");
    it.header["kid"] = json!("third");
    is_refused(&it.comes(&hostile, &portal, &set_out).await, "a strange key");
    assert_eq!(hostile.asked("keys"), fetched + 2);
}

#[tokio::test]
async fn a_provider_that_says_strange_things_of_itself_is_not_gone_to() {
    let hostile = Hostile::open().await;
    let portal = TestPortal::open().await;
    let with = |field: &str, value: Value| {
        let mut discovery = hostile.discovery();
        discovery[field] = value;
        Answers::Json(discovery)
    };
    let strange = [
        ("another issuer", with("issuer", json!("https://login.example"))),
        ("an issuer with a slash more", with("issuer", json!(format!("{}/", hostile.issuer())))),
        ("codes are exchanged in the open", with("token_endpoint", json!("http://login.example/token"))),
        ("people are sent into the open", with("authorization_endpoint", json!("http://login.example/in"))),
        ("keys are fetched in the open", with("jwks_uri", json!("http://login.example/keys"))),
        ("nowhere to exchange codes", with("token_endpoint", Value::Null)),
        ("elsewhere", Answers::Elsewhere(format!("{}/.well-known/openid-configuration", hostile.issuer()))),
        ("huge", Answers::Huge),
        ("rubbish", Answers::Rubbish),
        ("broken", Answers::Broken),
    ];
    for (what, answers) in strange {
        hostile.discovers(answers);
        let here = portal.with_provider(hostile.settings());
        is_refused(&here.send(Sent::new("GET", "/sign-in/council")).await, what);
    }
    hostile.discovers(Answers::Json(hostile.discovery()));
    hostile.shows(Answers::Elsewhere(format!("{}/keys", hostile.issuer())));
    let here = portal.with_provider(hostile.settings());
    is_refused(&here.send(Sent::new("GET", "/sign-in/council")).await, "keys elsewhere");
    // A provider that says it names itself must do it.
    hostile.shows(Answers::Json(hostile.keys()));
    hostile.discovers(with("authorization_response_iss_parameter_supported", json!(true)));
    let here = portal.with_provider(hostile.settings());
    let set_out = sets_out(&here.nobody(), "/sign-in/council").await;
    let it = Try::right(&hostile, &here, &set_out, "grace-7");
    is_refused(&it.comes(&hostile, &here, &set_out).await, "no name");
    let set_out = sets_out(&here.nobody(), "/sign-in/council").await;
    let mut it = Try::right(&hostile, &here, &set_out, "grace-7");
    it.query += &format!("&iss={}", hostile.issuer());
    let reply = it.comes(&hostile, &here, &set_out).await;
    assert!(reply.text().contains("You have no account here yet"));
}

#[tokio::test]
async fn a_slow_provider_is_not_waited_for() {
    let (portal, hostile, _) = bound().await;
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let mut it = Try::right(&hostile, &portal, &set_out, "grace-7");
    it.answers = Some(Answers::Slow);
    let began = std::time::Instant::now();
    is_refused(&it.comes(&hostile, &portal, &set_out).await, "slow");
    assert!(began.elapsed().as_secs() < 20);
}

#[tokio::test]
async fn only_a_worker_who_is_in_keeps_it_and_nobody_takes_anothers() {
    let (portal, hostile, grace) = bound().await;
    let keeps = async |who: &Persona, subject: &str| {
        let set_out = sets_out(who, "/sign-in/council?keep=me").await;
        Try::right(&hostile, &portal, &set_out, subject).comes(&hostile, &portal, &set_out).await
    };
    is_refused(&keeps(&portal.nobody(), "somebody-1").await, "nobody is in");
    let (_, leah) = grace.adds_worker("Leah", "team-manager", Post::Practitioner).await;
    is_refused(&keeps(&leah, "grace-7").await, "somebody else's");
    assert!(leah.asks(&ReadMe {}).await.is_ok(), "nothing changed for her");
    // Out before she came back.
    let set_out = sets_out(&leah, "/sign-in/council?keep=me").await;
    leah.asks(&api::account::SignOut {}).await.expect("out");
    let late = Try::right(&hostile, &portal, &set_out, "leah-1");
    is_refused(&late.comes(&hostile, &portal, &set_out).await, "she had signed out");
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let it = Try::right(&hostile, &portal, &set_out, "leah-1");
    assert!(it.comes(&hostile, &portal, &set_out).await.text().contains("You have no account here yet"));
    // Another one instead: the one before is nobody's.
    let reply = keeps(&grace, "grace-9").await;
    assert_eq!(reply.status, 303);
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let it = Try::right(&hostile, &portal, &set_out, "grace-7");
    assert!(it.comes(&hostile, &portal, &set_out).await.text().contains("You have no account here yet"));
}

#[tokio::test]
async fn a_session_by_the_council_ends_like_any_other() {
    let (portal, hostile, grace) = bound().await;
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let reply = Try::right(&hostile, &portal, &set_out, "grace-7").comes(&hostile, &portal, &set_out).await;
    let elsewhere = Persona::new(portal.clone(), reply.cookie());
    assert!(elsewhere.asks(&ReadMe {}).await.is_ok());
    grace.asks(&api::account::SignOutElsewhere {}).await.expect("done");
    assert_eq!(elsewhere.asks(&ReadMe {}).await, Err(No::SignedOut));
    portal.clock.pass_minutes(24 * 60);
    assert_eq!(grace.asks(&ReadMe {}).await, Err(No::SignedOut));
}

#[tokio::test]
async fn nobody_is_sent_there_by_another_site_or_without_meaning_to() {
    let hostile = Hostile::open().await;
    let portal = TestPortal::open().await.with_provider(hostile.settings());
    let there = || Sent::new("GET", "/sign-in/council");
    for (sent, what) in [
        (there().with("sec-fetch-site", "cross-site"), "another site"),
        (there().with("sec-fetch-site", "none"), "typed"),
        (there().with("sec-fetch-dest", "image"), "a picture"),
        (there().with("sec-purpose", "prefetch"), "ahead"),
    ] {
        let reply = portal.send(sent).await;
        assert_eq!((reply.status, reply.cookie()), (403, None), "{what}");
    }
    assert_eq!(portal.send(Sent::new("POST", "/sign-in/council")).await.status, 405);
    assert_eq!(portal.send(Sent::new("HEAD", "/sign-in/council")).await.status, 405);
    assert_eq!(hostile.asked("discovery"), 0);
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let back = comes_back(&set_out, &rightly(&set_out));
    assert_eq!(portal.send(back.clone().with("sec-fetch-dest", "iframe")).await.status, 403);
    assert_eq!(hostile.asked("token"), 0);
    assert_eq!(portal.send(Sent { method: "POST".to_owned(), ..back }).await.status, 405);
}

#[tokio::test]
async fn the_way_is_shown_only_where_there_is_one_in_every_language() {
    let without = TestPortal::open().await;
    let hostile = Hostile::open().await;
    let with = without.with_provider(hostile.settings());
    for tag in ["en-GB", "pl", "ro", "lt", "ur", "pa", "bn"] {
        let page = async |portal: &TestPortal| {
            portal.send(Sent::new("GET", &format!("/{tag}/sign-in"))).await.text()
        };
        assert!(!page(&without).await.contains("/sign-in/council"), "{tag}");
        assert_eq!(page(&with).await.matches("href=\"/sign-in/council\"").count(), 1, "{tag}");
        let wrong = Sent::new("GET", site::COUNCIL_SIGN_IN_BACK).with("accept-language", tag);
        let said = with.send(wrong).await;
        assert_eq!(said.status, 403);
        assert!(said.text().contains(&format!("lang=\"{tag}\"")), "{tag}");
    }
    for address in ["/sign-in/council", site::COUNCIL_SIGN_IN_BACK] {
        let reply = without.send(Sent::new("GET", address)).await;
        assert_eq!((reply.status, reply.cookie()), (404, None), "{address}");
    }
}
