//! A provider that can be told to answer anything.
use axum::{
    Form, Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use rcgen::{KeyPair, PKCS_ED25519, PublicKeyData, SigningKey};
use serde_json::{Value, json};
use server::council_sign_in::provider::{Algorithm, ProviderSettings};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::net::TcpListener;

pub(crate) const CLIENT: &str = "alongside";
pub(crate) const SECRET: &str = "a secret of two";

/// What it says when it is asked for something.
#[derive(Clone)]
pub(crate) enum Answers {
    /// This, as JSON.
    Json(Value),
    /// Go elsewhere.
    Elsewhere(String),
    /// More than anybody reads.
    Huge,
    /// A byte now and then, for ever.
    Slow,
    /// Something that is not JSON.
    Rubbish,
    /// Nothing but that it went wrong.
    Broken,
}

/// Who signs a token.
#[derive(Clone, Copy)]
pub(crate) enum Signed {
    /// The provider.
    Rightly,
    /// Somebody with a key of their own, and the provider's name for its key.
    ByAnother,
    /// Somebody who takes what everybody can read for a shared secret.
    WithThePublicKey,
    /// Somebody who knows the client's secret.
    WithTheClientSecret,
    /// Nobody.
    NotAtAll,
    /// The provider, with its next key.
    WithTheNextKey,
}

struct Inner {
    issuer: String,
    key: KeyPair,
    next: KeyPair,
    another: KeyPair,
    said: Mutex<Said>,
}

/// What it says, where, and what it was asked.
struct Said {
    discovery: Answers,
    keys: Answers,
    token: Answers,
    challenge: Option<String>,
    asked: HashMap<&'static str, u32>,
}

/// A provider on this machine. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Hostile(Arc<Inner>);

fn key() -> KeyPair {
    KeyPair::generate_for(&PKCS_ED25519).expect("a key")
}

fn encoded(value: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(value)
}

impl Hostile {
    /// One that answers as it should.
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let issuer = format!("http://{}", listener.local_addr().expect("an address"));
        let inner = Inner {
            issuer,
            key: key(),
            next: key(),
            another: key(),
            said: Mutex::new(Said {
                discovery: Answers::Broken,
                keys: Answers::Broken,
                token: Answers::Broken,
                challenge: None,
                asked: HashMap::new(),
            }),
        };
        let hostile = Self(Arc::new(inner));
        hostile.discovers(Answers::Json(hostile.discovery()));
        hostile.shows(Answers::Json(hostile.keys()));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(hostile.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        hostile
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Who we are to it.
    pub(crate) fn settings(&self) -> ProviderSettings {
        ProviderSettings {
            issuer: self.issuer().to_owned(),
            client_id: CLIENT.to_owned(),
            client_secret: SECRET.to_owned(),
            algorithms: vec![Algorithm::EdDsa],
        }
    }

    fn said<T>(&self, act: impl FnOnce(&mut Said) -> T) -> T {
        act(&mut self.0.said.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How often it was asked for this.
    pub(crate) fn asked(&self, what: &'static str) -> u32 {
        self.said(|said| said.asked.get(what).copied().unwrap_or_default())
    }

    pub(crate) fn discovers(&self, answers: Answers) {
        self.said(|said| said.discovery = answers);
    }
    pub(crate) fn shows(&self, answers: Answers) {
        self.said(|said| said.keys = answers);
    }
    /// What it gives for a code, when the proof goes with this challenge.
    pub(crate) fn gives(&self, answers: Answers, challenge: &str) {
        self.said(|said| (said.token, said.challenge) = (answers, Some(challenge.to_owned())));
    }

    /// What it says of itself.
    pub(crate) fn discovery(&self) -> Value {
        let issuer = self.issuer();
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["EdDSA", "RS256", "HS256", "none"],
        })
    }

    /// Its key.
    pub(crate) fn keys(&self) -> Value {
        json!({ "keys": [shown(&self.0.key, "first")] })
    }
    /// Its key, and the one after it.
    pub(crate) fn keys_with_next(&self) -> Value {
        json!({ "keys": [shown(&self.0.key, "first"), shown(&self.0.next, "next")] })
    }

    /// A token that says this.
    pub(crate) fn token(&self, header: &Value, claims: &Value, signed: Signed) -> String {
        let body =
            format!("{}.{}", encoded(header.to_string().as_bytes()), encoded(claims.to_string().as_bytes()));
        let by = |key: &KeyPair| key.sign(body.as_bytes()).expect("a signature");
        let with = |secret: &[u8]| {
            let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length will do");
            mac.update(body.as_bytes());
            mac.finalize().into_bytes().to_vec()
        };
        let signature = match signed {
            Signed::Rightly => by(&self.0.key),
            Signed::ByAnother => by(&self.0.another),
            Signed::WithTheNextKey => by(&self.0.next),
            Signed::WithThePublicKey => with(self.0.key.der_bytes()),
            Signed::WithTheClientSecret => with(SECRET.as_bytes()),
            Signed::NotAtAll => Vec::new(),
        };
        format!("{body}.{}", encoded(&signature))
    }
}

fn shown(key: &KeyPair, name: &str) -> Value {
    json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": name, "x": encoded(key.der_bytes()) })
}

async fn discovery(State(hostile): State<Hostile>) -> Response {
    let answers = hostile.said(|said| {
        *said.asked.entry("discovery").or_default() += 1;
        said.discovery.clone()
    });
    answers.response()
}

async fn keys(State(hostile): State<Hostile>) -> Response {
    let answers = hostile.said(|said| {
        *said.asked.entry("keys").or_default() += 1;
        said.keys.clone()
    });
    answers.response()
}

/// Gives what it was told to, to whoever proves to be who set out.
async fn token(
    State(hostile): State<Hostile>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let (answers, challenge) = hostile.said(|said| {
        *said.asked.entry("token").or_default() += 1;
        (said.token.clone(), said.challenge.clone())
    });
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    let proven = encoded(&Sha256::digest(field("code_verifier")));
    let is_client =
        headers.get(header::AUTHORIZATION).is_some_and(|value| value.as_bytes().starts_with(b"Basic "));
    let is_right = field("grant_type") == "authorization_code"
        && field("redirect_uri").ends_with(site::COUNCIL_SIGN_IN_BACK)
        && is_client
        && Some(proven) == challenge;
    match is_right {
        true => answers.response(),
        false => (StatusCode::BAD_REQUEST, axum::Json(json!({ "error": "invalid_grant" }))).into_response(),
    }
}

impl Answers {
    fn response(self) -> Response {
        match self {
            Self::Json(value) => axum::Json(value).into_response(),
            Self::Elsewhere(to) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to)]).into_response(),
            Self::Huge => {
                let huge = json!({ "access_token": "x".repeat(1024 * 1024), "token_type": "Bearer" });
                axum::Json(huge).into_response()
            }
            Self::Slow => {
                let drops = tokio_stream::iter(std::iter::repeat(Bytes::from_static(b" ")));
                let slowly = tokio_stream::StreamExt::throttle(drops, Duration::from_secs(1));
                let body = tokio_stream::StreamExt::map(slowly, Ok::<_, std::io::Error>);
                ([(header::CONTENT_TYPE, "application/json")], Body::from_stream(body)).into_response()
            }
            Self::Rubbish => "<html>Please sign in</html>".into_response(),
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}
