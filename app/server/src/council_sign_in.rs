//! Workers come in where their council signs them in (OpenID Connect): the way there, and the way back. Parents never do.
//!
//! Every answer that is not right leads to one page that says so and nothing else; why stands in the log, without a word of
//! what was sent.
use crate::{
    cookie::{Token, Way},
    fault, guard,
    limits::{Kind, Whose},
    mount::refused,
    portal::Portal,
    serve::Asker,
    sign_in,
};
use api::{No, Nothing};
use axum::{
    Form,
    body::Body,
    extract::{FromRequest, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::Response,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::net::{IpAddr, Ipv4Addr};
use store::{
    StoreError,
    council_sign_in::{Aim, CouncilRefusal},
};

mod line;
pub mod provider;
mod token;

use provider::Provider;

pub(crate) use line::may_be_asked;

/// What is wrong with an answer, for the log. Nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// An address that may not be asked.
    Address,
    /// Nothing there.
    Unreachable,
    /// It took too long.
    Slow,
    /// More than anybody has to say.
    TooMuch,
    /// Not what was asked for, or not readable.
    Answer,
    /// From somebody else.
    Issuer,
    /// For somebody else, or by leave of somebody else.
    Party,
    /// Of another way.
    Nonce,
    /// Too old, too new, or over.
    Time,
    /// Means nobody.
    Subject,
    /// Not signed by the provider as was agreed.
    Signature,
    /// Signed with a key the provider does not name.
    UnknownKey,
    /// Nothing was begun in this browser that this could be the end of.
    Way,
    /// The provider says no.
    Refused,
    /// It was to be kept, and cannot be.
    CannotKeep,
}

/// Where it ends for somebody who is not in.
enum Not {
    /// Something is not right.
    Right(Wrong),
    /// The council knows them, and nobody here does.
    Known,
    /// Our own fault, or the account is paused.
    Now,
}

impl From<Wrong> for Not {
    fn from(wrong: Wrong) -> Self {
        Self::Right(wrong)
    }
}

impl From<StoreError> for Not {
    fn from(error: StoreError) -> Self {
        if let No::Fault { incident } = fault::no::<Nothing>(error) {
            tracing::error!(incident, "nobody could be signed in by the council");
        }
        Self::Now
    }
}

/// How a way is begun.
#[derive(Deserialize)]
struct Begun {
    /// The worker who is signed in wants to come in like this from now on.
    #[serde(default)]
    keep: Option<String>,
}

/// What a provider adds to the address it sends people back to. Twice the same is not readable.
#[derive(Deserialize)]
struct Back {
    code: Option<String>,
    state: Option<String>,
    iss: Option<String>,
    error: Option<String>,
}

/// Sends somebody to the council's sign-in, when they come from a page of ours.
pub async fn begin(State(portal): State<Portal>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    if parts.method != Method::GET {
        return *refused(StatusCode::METHOD_NOT_ALLOWED);
    }
    let Some(provider) = portal.provider.clone() else { return portal.files.pages.missing(&parts.headers) };
    if !guard::is_own_navigation(&parts.headers) {
        return *refused(StatusCode::FORBIDDEN);
    }
    let asker = parts.extensions.get::<Asker>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |asker| asker.0);
    if let Err(wait) = portal.limits.take(Kind::CouncilSignIn, Whose::at(asker), portal.clock.now()) {
        let mut response = *refused(StatusCode::TOO_MANY_REQUESTS);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        return response;
    }
    let keep = query::<Begun>(&parts.uri).await.and_then(|begun| begun.keep);
    let aim = if keep.is_some() { Aim::Keep } else { Aim::ComeIn };
    match set_out(&portal, &provider, &parts.headers, aim).await {
        Ok((way, address)) => lead(&address, [way.set()]),
        Err(not) => end(&portal, &parts.headers, not),
    }
}

async fn set_out(
    portal: &Portal,
    provider: &Provider,
    headers: &HeaderMap,
    aim: Aim,
) -> Result<(Way, String), Not> {
    let session = Token::of(headers).map(|token| token.kept());
    let now = portal.clock.now();
    let way = portal.store.begin_council_way(session.as_ref(), aim, now).await?;
    let address = provider.way_to(&way.said, now).await?;
    Ok((Way::of_way(&way.secret), address))
}

/// Takes whoever comes back in, if the way is theirs and the council means a worker with an account.
pub async fn back(State(portal): State<Portal>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    if parts.method != Method::GET {
        return *refused(StatusCode::METHOD_NOT_ALLOWED);
    }
    let Some(provider) = portal.provider.clone() else { return portal.files.pages.missing(&parts.headers) };
    // A picture, a frame or a browser that fetches ahead is nobody who comes back.
    if !guard::is_navigation(&parts.headers) {
        return *refused(StatusCode::FORBIDDEN);
    }
    let said = query::<Back>(&parts.uri).await;
    match come_in(&portal, &provider, &parts.headers, said).await {
        Ok(token) => lead("/team", [token.set(), Way::forget()]),
        Err(not) => end(&portal, &parts.headers, not),
    }
}

async fn come_in(
    portal: &Portal,
    provider: &Provider,
    headers: &HeaderMap,
    said: Option<Back>,
) -> Result<Token, Not> {
    let way = Way::of(headers).ok_or(Wrong::Way)?;
    let said = said.ok_or(Wrong::Answer)?;
    let state = said.state.as_deref().ok_or(Wrong::Way)?;
    let now = portal.clock.now();
    // Before anybody is asked anything: whatever comes of it, this way is over.
    let taken = portal.store.take_council_way(&way.kept(), state, now).await?.ok_or(Wrong::Way)?;
    provider.check_named(said.iss.as_deref(), now).await?;
    let code = match (said.error, said.code) {
        (None, Some(code)) if !code.is_empty() => code,
        _ => return Err(Wrong::Refused.into()),
    };
    let identity = provider.identity(code, &taken.said, now).await?;
    let timings = portal.council.timings;
    // The provider may have taken its time; a session that ended meanwhile has ended.
    let now = portal.clock.now();
    match portal.store.sign_in_by_council(&identity, taken, now, &timings).await? {
        Ok(signed_in) => {
            sign_in::forget_older(portal, headers).await;
            Ok(Token::of_session(&signed_in.token))
        }
        Err(CouncilRefusal::NoAccount) => Err(Not::Known),
        Err(CouncilRefusal::Paused) => Err(Not::Now),
        Err(CouncilRefusal::CannotKeep) => Err(Wrong::CannotKeep.into()),
    }
}

/// What stands in the address, if each part stands there once.
async fn query<T: DeserializeOwned>(address: &Uri) -> Option<T> {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = address.clone();
    Form::from_request(request, &()).await.ok().map(|Form(said)| said)
}

fn lead<const N: usize>(address: &str, cookies: [HeaderValue; N]) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/")));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for cookie in cookies {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

fn end(portal: &Portal, headers: &HeaderMap, not: Not) -> Response {
    let pages = &portal.files.pages;
    let language = pages.language(headers);
    let mut response = match not {
        Not::Right(wrong) => {
            tracing::warn!(?wrong, "a council's sign-in was refused");
            pages.could_not(language)
        }
        Not::Known => pages.no_account(language),
        Not::Now => pages.not_now(language),
    };
    response.headers_mut().insert(header::SET_COOKIE, Way::forget());
    response
}
