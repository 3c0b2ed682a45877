//! Turns an operation and its handler into a route. What is asked is read here, once, for all of them.
//!
//! A handler that leaves out the access its operation asks for is not a handler, so it cannot be mounted; an operation
//! nobody mounted is found by a test that walks `api::for_each_operation!`.
use crate::{
    admit::{self, Admitted, Known},
    cookie::{self, Token},
    cx::{Asked, Cookie, Cx},
    fault, guard,
    limits::{Kind, Whose},
    portal::Portal,
    serve::Asker,
};
use api::{
    Answer, Handler, Method, No, Nothing, Operation,
    operation::{Problem, WRITE_HEADER},
};
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::Response,
    routing::{MethodFilter, on},
};
use domain::{id::WriteId, time::Moment, words::WordsRefusal};
use inside::Inside;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use std::{
    net::{IpAddr, Ipv4Addr},
    sync::PoisonError,
    time::Duration,
};
use tokio::time::timeout;

pub(crate) mod body;
pub(crate) mod inside;

/// How long a handler may take. What it asked the store to do is done all the same, and the same write id is answered
/// with it the next time.
const HANDLER: Duration = Duration::from_secs(15);

/// Where a request came from that came over no connection, as in tests.
const UNKNOWN: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

/// The routes being put together.
pub struct Mount {
    portal: Portal,
    router: Router,
    mounted: Vec<&'static str>,
    inside: Inside,
}

impl Mount {
    /// Nothing mounted yet.
    pub fn new(portal: Portal) -> Self {
        Self { portal, router: Router::new(), mounted: Vec::new(), inside: Inside::default() }
    }

    /// From now on `handler` answers its operation.
    pub fn operation<O, H>(&mut self, handler: H)
    where
        O: Operation,
        O::Access: Admitted<O>,
        H: Handler<O, Cx>,
    {
        self.inside.put::<O, H>(handler.clone());
        let portal = self.portal.clone();
        let route = on(filter(O::METHOD), move |request: Request| {
            let (portal, handler) = (portal.clone(), handler.clone());
            async move { answer::<O, H>(&portal, &handler, request).await }
        });
        self.router = std::mem::take(&mut self.router).route(O::PATH, route);
        self.mounted.push(O::NAME);
    }

    /// The routes, and the names of the operations they answer.
    pub fn finish(self) -> (Router, Vec<&'static str>) {
        (self.router, self.mounted)
    }

    /// The same handlers for the program itself.
    pub fn inside(self) -> Inside {
        self.inside
    }
}

fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET,
        Method::Put => MethodFilter::PUT,
        Method::Post => MethodFilter::POST,
        Method::Delete => MethodFilter::DELETE,
    }
}

/// What is known of an operation before its request is read.
struct Facts {
    name: &'static str,
    method: Method,
    path: &'static str,
    needs_session: bool,
}

/// A request that may be one of ours: it came from our page, at a bearable pace, with somebody signed in where that is
/// needed.
struct Met {
    now: Moment,
    known: Option<Known>,
    asker: IpAddr,
    write: Option<WriteId>,
}

async fn answer<O, H>(portal: &Portal, handler: &H, request: Request) -> Response
where
    O: Operation,
    O::Access: Admitted<O>,
    H: Handler<O, Cx>,
{
    let facts =
        Facts { name: O::NAME, method: O::METHOD, path: O::PATH, needs_session: O::Access::NEEDS_SESSION };
    let (parts, body) = request.into_parts();
    let met = match meet(portal, &facts, &parts).await {
        Ok(met) => met,
        Err(no) => {
            body::throw_away(body).await;
            return *no;
        }
    };
    let body = match facts.method.is_write() {
        true => match body::read(&parts.headers, body).await {
            Ok(body) => body,
            Err(no) => return no,
        },
        false => fields(facts.path, parts.uri.path()),
    };
    let write = met.write.map(|id| (id, hash(&facts, &parts, &body)));
    let mut cx = portal.cx(met.now, met.known.as_ref(), met.asker, Asked { name: facts.name, write });
    cx.session = Token::of(&parts.headers);
    let answer = match read::<O>(parts.uri.path(), &body) {
        Err(no) => Err(no),
        Ok(ask) => match O::Access::admit(&cx, met.known.map(|known| known.viewer), &ask).await {
            Err(no) => Err(spoken(no)),
            Ok(access) => handled::<O, H>(handler, cx.clone(), access, ask).await,
        },
    };
    let mut response = match answer {
        Ok(reply) => json(StatusCode::OK, &reply),
        Err(no) => said(&no),
    };
    let cookie = *cx.cookie.lock().unwrap_or_else(PoisonError::into_inner);
    match cookie {
        Some(Cookie::Set(token)) => drop(response.headers_mut().insert(header::SET_COOKIE, token.set())),
        Some(Cookie::Forget) => drop(response.headers_mut().insert(header::SET_COOKIE, cookie::forget())),
        None => {}
    }
    response
}

/// The handler's answer, within its time, and with its bugs contained.
async fn handled<O, H>(handler: &H, cx: Cx, access: O::Access, ask: O) -> Answer<O>
where
    O: Operation,
    H: Handler<O, Cx>,
{
    match timeout(HANDLER, fault::contained(handler.answer(cx, access, ask))).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(bug)) => Err(fault::incident(&format_args!("{} has {bug}", O::NAME))),
        Err(_) => Err(fault::incident(&format_args!("{} took too long", O::NAME))),
    }
}

/// Everything that can be said before the body is read.
async fn meet(portal: &Portal, facts: &Facts, parts: &Parts) -> Result<Met, Box<Response>> {
    let is_write = facts.method.is_write();
    if parts.method.as_str() != facts.method.as_str() {
        return Err(refused(StatusCode::METHOD_NOT_ALLOWED));
    }
    if !guard::is_ours(&parts.headers, &portal.origins, is_write) {
        return Err(refused(StatusCode::FORBIDDEN));
    }
    if parts.uri.query().is_some() {
        return Err(refused(StatusCode::BAD_REQUEST));
    }
    let write = if is_write { Some(named(&parts.headers)?) } else { None };
    let now = portal.clock.now();
    let known = match facts.needs_session {
        true => Some(admit::signed_in(portal, &parts.headers, now).await?),
        false => None,
    };
    let asker = parts.extensions.get::<Asker>().map_or(UNKNOWN, |asker| asker.0);
    // Somebody signed in is counted as themselves: many phones share one address.
    let whose = known.as_ref().map_or_else(|| Whose::at(asker), |known| Whose::Viewer(known.viewer));
    match portal.limits.take(Kind::of(facts.name, is_write), whose, now) {
        Ok(()) => Ok(Met { now, known, asker, write }),
        Err(wait_seconds) => Err(Box::new(said(&No::<Nothing>::TooMany { wait_seconds }))),
    }
}

/// The write id. What is sent as anything but plain JSON is not looked at.
fn named(headers: &HeaderMap) -> Result<WriteId, Box<Response>> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_json =
        kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    if !is_json || headers.contains_key(header::CONTENT_ENCODING) {
        return Err(refused(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let id = headers.get(WRITE_HEADER).and_then(|id| id.to_str().ok()?.parse().ok());
    id.ok_or_else(|| refused(StatusCode::BAD_REQUEST))
}

/// A question has all its fields in its address: written as the JSON they would be in a body.
fn fields(pattern: &str, path: &str) -> Vec<u8> {
    let fields: serde_json::Map<String, serde_json::Value> = pattern
        .split('/')
        .zip(path.split('/'))
        .filter_map(|(pattern, value)| {
            let field = pattern.strip_prefix('{')?.strip_suffix('}')?;
            Some((field.to_owned(), value.into()))
        })
        .collect();
    serde_json::Value::Object(fields).to_string().into_bytes()
}

/// The same request has the same hash; another has another.
fn hash(facts: &Facts, parts: &Parts, body: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [facts.name.as_bytes(), parts.uri.path().as_bytes(), body] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// The operation these bytes ask for, if the address says the same.
fn read<O: Operation>(path: &str, body: &[u8]) -> Result<O, No<O::Refusal>> {
    let ask: O = match parse(body) {
        Ok(ask) => ask,
        // An address that cannot be is not there.
        Err(Misread::Field { .. }) if !O::METHOD.is_write() => return Err(No::NotFound),
        Err(Misread::Field { field, problem }) => return Err(No::Invalid { field, problem }),
        Err(Misread::Not) => return Err(No::Unreadable),
    };
    if ask.path() == path { Ok(ask) } else { Err(No::Unreadable) }
}

/// Why bytes are not what they should be.
#[derive(Debug, PartialEq)]
enum Misread {
    /// They are not JSON at all.
    Not,
    /// One field is not as it should be.
    Field { field: String, problem: Problem },
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Misread> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let field = error.path().to_string();
        match error.inner().classify() {
            serde_json::error::Category::Data => {
                let words = WordsRefusal::from_wire(&error.inner().to_string());
                Misread::Field { field, problem: words.map_or(Problem::Kind, Problem::Words) }
            }
            _ => Misread::Not,
        }
    })?;
    reader.end().map_err(|_| Misread::Not)?;
    Ok(read)
}

/// A no that no rule of the operation is part of, as one of the operation's own.
fn spoken<R>(no: No<Nothing>) -> No<R> {
    match no {
        No::Refused(never) => match never {},
        No::Invalid { field, problem } => No::Invalid { field, problem },
        No::SignedOut => No::SignedOut,
        No::NotFound => No::NotFound,
        No::Clash => No::Clash,
        No::TooMany { wait_seconds } => No::TooMany { wait_seconds },
        No::Unreadable => No::Unreadable,
        No::Fault { incident } => No::Fault { incident },
    }
}

/// A no, with the status it travels with.
pub(crate) fn said<R: Serialize>(no: &No<R>) -> Response {
    let status = StatusCode::from_u16(no.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json(status, no);
    if let No::TooMany { wait_seconds } = no {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*wait_seconds));
    }
    response
}

/// What machines get that ask in a way no page of ours does: a plain status, and the same words each time.
pub(crate) fn refused(status: StatusCode) -> Box<Response> {
    Box::new(json(status, &No::<Nothing>::Unreadable))
}

fn json<T: Serialize>(status: StatusCode, value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => {
            let mut response = Response::new(Body::from(bytes));
            *response.status_mut() = status;
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(error) => said(&fault::incident::<Nothing>(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::goal::SetGoal;

    fn check(body: &str, expect: Result<(), (&str, Problem)>) {
        let read = parse::<SetGoal>(body.as_bytes()).map(|_| ());
        let expect = expect.map_err(|(field, problem)| Misread::Field { field: field.to_owned(), problem });
        assert_eq!(read, expect, "{body}");
    }

    #[test]
    fn a_field_that_cannot_be_read_is_named_with_the_same_refusal_a_form_shows() {
        let goal = |different: &str, more: &str| {
            format!(
                r#"{{"family":"{0}","goal":"{0}","words":{{"area":"money","different":"{different}","matters":null,
                "strengths":[],"own_strengths":null,"first_step":null,"who_helps":null,"now":null,"point":null}},
                "audience":"my_team","for_later":false{more}}}"#,
                "01".repeat(16)
            )
        };
        let words = |refusal| Problem::Words(refusal);
        check(&goal("Pay the gas on time", ""), Ok(()));
        check(&goal("  ", ""), Err(("words.different", words(WordsRefusal::Blank))));
        check(
            &goal(&"a".repeat(301), ""),
            Err(("words.different", words(WordsRefusal::TooLong { max: 300 }))),
        );
        check(&goal("a\u{202e}b", ""), Err(("words.different", words(WordsRefusal::Disguised))));
        check(&goal("a\\u0000b", ""), Err(("words.different", words(WordsRefusal::Disguised))));
        check(&goal("x", r#","by":"me""#), Err(("by", Problem::Kind)));
        check(&goal("x", "").replace("\"money\"", "\"magic\""), Err(("words.area", Problem::Kind)));
        check(&goal("x", "").replace("\"my_team\"", "\"everybody\""), Err(("audience", Problem::Kind)));
        check(&goal("x", "").replacen("0101", "0A01", 1), Err(("family", Problem::Kind)));
        check(&goal("x", r#","for_later":true"#), Err((".", Problem::Kind)));
    }

    #[test]
    fn what_is_not_json_is_not_read() {
        for body in ["", "{", "null true", "{}{}", "\u{feff}{}", "[", "nope"] {
            let read = parse::<serde_json::Value>(body.as_bytes());
            assert_eq!(read.err(), Some(Misread::Not), "{body}");
        }
        let deep = "[".repeat(10_000);
        assert_eq!(parse::<serde_json::Value>(deep.as_bytes()).err(), Some(Misread::Not));
    }
}
