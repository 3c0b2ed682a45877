//! Everything that can be wrong with what a provider answers and a browser brings back, one thing at a time.
use super::{
    Try, bound,
    hostile::{Answers, CLIENT, Signed},
    is_refused, sessions, sets_out,
};
use crate::portal::TestPortal;
use serde_json::{Value, json};

type Change = fn(&mut Try, &TestPortal);

fn now(portal: &TestPortal) -> i64 {
    portal.clock.now().millis() / 1000
}

/// Everything that can be wrong with a token, one thing at a time.
const WRONG_TOKENS: [(&str, Change); 33] = [
    ("another issuer", |it, _| it.claims["iss"] = json!("https://login.example")),
    ("an issuer with a slash more", |it, _| {
        it.claims["iss"] = json!(format!("{}/", it.claims["iss"].as_str().unwrap_or_default()));
    }),
    ("no issuer", |it, _| it.claims["iss"] = Value::Null),
    ("for another client", |it, _| it.claims["aud"] = json!("another")),
    ("for another client too", |it, _| it.claims["aud"] = json!([CLIENT, "another"])),
    ("for nobody", |it, _| it.claims["aud"] = json!([])),
    ("by leave of another client", |it, _| it.claims["azp"] = json!("another")),
    ("another nonce", |it, _| it.claims["nonce"] = json!("0".repeat(64))),
    ("no nonce", |it, _| it.claims["nonce"] = Value::Null),
    ("over", |it, portal| it.claims["exp"] = json!(now(portal))),
    ("over before it began", |it, portal| it.claims["exp"] = json!(now(portal) - 1)),
    ("without an end", |it, _| it.claims["exp"] = Value::Null),
    ("made in two minutes", |it, portal| it.claims["iat"] = json!(now(portal) + 120)),
    ("made before this began", |it, portal| it.claims["iat"] = json!(now(portal) - 660)),
    ("not yet good", |it, portal| it.claims["nbf"] = json!(now(portal) + 120)),
    ("nobody", |it, _| it.claims["sub"] = Value::Null),
    ("an empty name", |it, _| it.claims["sub"] = json!("")),
    ("too long a name", |it, _| it.claims["sub"] = json!("x".repeat(256))),
    ("a name that is a number", |it, _| it.claims["sub"] = json!(7)),
    ("not signed", |it, _| (it.header["alg"], it.signed) = (json!("none"), Signed::NotAtAll)),
    ("signed, and says it is not", |it, _| it.header["alg"] = json!("none")),
    ("a signature left out", |it, _| it.signed = Signed::NotAtAll),
    ("signed with the public key", |it, _| {
        (it.header["alg"], it.signed) = (json!("HS256"), Signed::WithThePublicKey);
    }),
    ("signed with the client's secret", |it, _| {
        (it.header["alg"], it.signed) = (json!("HS256"), Signed::WithTheClientSecret);
    }),
    ("another way of signing", |it, _| it.header["alg"] = json!("RS256")),
    ("no such way of signing", |it, _| it.header["alg"] = json!("EdDSA2")),
    ("signed by another with the right name of the key", |it, _| it.signed = Signed::ByAnother),
    ("a key nobody knows", |it, _| it.header["kid"] = json!("third")),
    ("something that must be understood", |it, _| it.header["crit"] = json!(["exp"])),
    ("something else than a token", |it, _| it.header["typ"] = json!("logout+jwt")),
    ("a part too many", |it, _| it.tail = ".e30"),
    ("rubbish at its end", |it, _| it.tail = "AAAA"),
    ("a line more", |it, _| it.tail = "\n"),
];

/// Everything else that can be wrong with what comes back.
const WRONG_ANSWERS: [(&str, Change); 14] = [
    ("sent elsewhere", |it, _| it.answers = Some(Answers::Elsewhere("http://127.0.0.1:1/token".to_owned()))),
    ("more than anybody reads", |it, _| it.answers = Some(Answers::Huge)),
    ("not JSON", |it, _| it.answers = Some(Answers::Rubbish)),
    ("broken", |it, _| it.answers = Some(Answers::Broken)),
    ("no token", |it, _| {
        it.answers = Some(Answers::Json(json!({ "access_token": "x", "token_type": "Bearer" })))
    }),
    ("a no", |it, _| it.query = it.query.replace("code=abc", "error=access_denied")),
    ("a no and a code", |it, _| it.query += "&error=access_denied"),
    ("no code", |it, _| it.query = it.query.replace("code=abc&", "")),
    ("two codes", |it, _| it.query += "&code=def"),
    ("another provider's name", |it, _| it.query += "&iss=https://login.example"),
    ("another state", |it, _| it.query = format!("code=abc&state={}", "0".repeat(64))),
    ("no state", |it, _| it.query = "code=abc".to_owned()),
    ("another browser's secret", |it, _| it.cookie = format!("__Host-way={}", "0".repeat(64))),
    ("no secret", |it, _| it.cookie = "theme=dark".to_owned()),
];

#[tokio::test]
async fn whatever_is_wrong_lets_nobody_in_and_looks_the_same() {
    let (portal, hostile, grace) = bound().await;
    let before = sessions(&grace).await;
    let mut pages: Vec<Vec<u8>> = Vec::new();
    for (what, change) in WRONG_TOKENS.into_iter().chain(WRONG_ANSWERS) {
        let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
        let mut it = Try::right(&hostile, &portal, &set_out, "grace-7");
        change(&mut it, &portal);
        let reaches_us = it.cookie == set_out.cookie && it.query.contains(set_out.state());
        let reply = it.comes(&hostile, &portal, &set_out).await;
        is_refused(&reply, what);
        pages.push(reply.body);
        // And the way is over: what is right comes too late.
        if reaches_us && !what.contains("two codes") {
            let right = Try::right(&hostile, &portal, &set_out, "grace-7");
            is_refused(&right.comes(&hostile, &portal, &set_out).await, what);
        }
    }
    assert!(pages.iter().all(|page| *page == pages[0]), "the same page, whatever was wrong");
    assert_eq!(sessions(&grace).await, before, "nobody came in");
    // Nothing of all that stands in the way of what is right.
    let set_out = sets_out(&portal.nobody(), "/sign-in/council").await;
    let right = Try::right(&hostile, &portal, &set_out, "grace-7");
    assert_eq!(right.comes(&hostile, &portal, &set_out).await.status, 303);
}
