//! Signing in: a plain form, sent once, answered with a cookie or with the page and what to put right.
//!
//! Whether a name exists is never told: the status, the bytes and the work are the same.
use crate::{
    cookie::Token,
    fault, guard,
    limits::Whose,
    mount::{body, refused},
    page::{html, tell_ourselves_from_where},
    portal::Portal,
    serve::Asker,
};
use api::{No, Nothing};
use axum::{
    Form,
    body::Body,
    extract::{FromRequest, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use domain::{
    access::Viewer,
    sign_in::{Passphrase, SignInName},
};
use i18n::Language;
use serde::Deserialize;
use site::{SignInProblem, Typed};
use std::net::{IpAddr, Ipv4Addr};
use store::{
    Look,
    sign_in::{SignIn, SignInRefusal},
};

/// The form, spelled as [`site::NAME_FIELD`] and its like.
#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    name: String,
    #[serde(default)]
    passphrase: String,
    #[serde(default)]
    language: String,
}

/// Answers the form.
pub async fn sign_in(State(portal): State<Portal>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if parts.method != Method::POST {
        body::throw_away(body).await;
        return *refused(StatusCode::METHOD_NOT_ALLOWED);
    }
    if !guard::is_ours(&parts.headers, &portal.origins, true) {
        body::throw_away(body).await;
        return *refused(StatusCode::FORBIDDEN);
    }
    let sent = match body::read(&parts.headers, body).await {
        Ok(bytes) => read(&parts.headers, bytes).await,
        Err(no) => return no,
    };
    let Some(sent) = sent else { return *refused(StatusCode::BAD_REQUEST) };
    let asker = parts.extensions.get::<Asker>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |asker| asker.0);
    match try_in(&portal, &sent, asker).await {
        Ok((token, viewer)) => {
            forget_older(&portal, &parts.headers).await;
            welcome(token, viewer)
        }
        Err(Not::Told(problem)) => {
            let language = language(&portal, &sent, &parts.headers);
            again(&portal, language, sent.name, problem)
        }
        Err(Not::Now) => portal.files.pages.not_now(language(&portal, &sent, &parts.headers)),
    }
}

async fn read(headers: &HeaderMap, bytes: Vec<u8>) -> Option<Sent> {
    let kind = headers.get(header::CONTENT_TYPE)?.clone();
    let mut request = Request::new(Body::from(bytes));
    *request.method_mut() = Method::POST;
    request.headers_mut().insert(header::CONTENT_TYPE, kind);
    Form::from_request(request, &()).await.ok().map(|Form(sent)| sent)
}

/// Why somebody is not in.
enum Not {
    /// They are told.
    Told(SignInProblem),
    /// Not at the moment: our own fault, or the account is paused. Nobody is told which, and nothing differs.
    Now,
}

/// The language the form was in, or else the browser's.
fn language(portal: &Portal, sent: &Sent, headers: &HeaderMap) -> Language {
    let pages = &portal.files.pages;
    pages.offered(&sent.language).unwrap_or_else(|| pages.language(headers))
}

async fn try_in(portal: &Portal, sent: &Sent, asker: IpAddr) -> Result<(Token, Viewer), Not> {
    let (no_name, no_passphrase) = (sent.name.trim().is_empty(), sent.passphrase.is_empty());
    if no_name || no_passphrase {
        return Err(Not::Told(SignInProblem::Blank { name: no_name, passphrase: no_passphrase }));
    }
    let name = SignInName::parse(&sent.name).ok_or(Not::Told(SignInProblem::NotThreeWords))?;
    let passphrase = Passphrase::typed(&sent.passphrase).ok_or(Not::Told(SignInProblem::Wrong))?;
    let address = match Whose::at(asker) {
        Whose::Address(address) => address.to_string(),
        Whose::Viewer(_) => String::new(),
    };
    let ask = SignIn { name, passphrase, address, at: portal.clock.now() };
    match portal.store.sign_in(ask).await {
        Ok(Ok(signed_in)) => Ok((Token::of_session(&signed_in.token), signed_in.viewer)),
        Ok(Err(SignInRefusal::Wrong)) => Err(Not::Told(SignInProblem::Wrong)),
        Ok(Err(SignInRefusal::TooMany { wait_seconds })) => {
            Err(Not::Told(SignInProblem::TooMany { minutes: wait_seconds.div_ceil(60) }))
        }
        Ok(Err(SignInRefusal::Paused)) => Err(Not::Now),
        Err(error) => match fault::no::<Nothing>(error) {
            No::Fault { incident } => {
                tracing::error!(incident, "nobody could be signed in");
                Err(Not::Now)
            }
            _ => Err(Not::Told(SignInProblem::Wrong)),
        },
    }
}

/// The session this browser had before is over: nobody can have put it there to share the new one.
pub(crate) async fn forget_older(portal: &Portal, headers: &HeaderMap) {
    let Some(older) = Token::of(headers) else { return };
    let look = Look { name: "SignIn", at: portal.clock.now() };
    if let Err(error) = portal.store.leave(older.kept(), look).await {
        let _: No<Nothing> = fault::no(error);
    }
}

fn welcome(token: Token, viewer: Viewer) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let to = match viewer {
        Viewer::Person(_) => "/my",
        Viewer::Worker(_) => "/team",
    };
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, HeaderValue::from_static(to));
    headers.insert(header::SET_COOKIE, token.set());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The page again, with what to put right and the name still in its place.
fn again(portal: &Portal, language: Language, name: String, problem: SignInProblem) -> Response {
    let status = match problem {
        SignInProblem::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = portal.files.pages.sign_in(language, &Typed { name, problem: Some(problem) });
    let mut response = html(status, page);
    tell_ourselves_from_where(&mut response);
    if let SignInProblem::TooMany { minutes } = problem {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
    }
    response
}
