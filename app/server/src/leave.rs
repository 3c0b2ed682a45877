//! Exit: ends the session and leads to a page about nothing in particular.
//!
//! The only GET with an effect, because a plain link must be enough; so it counts only when somebody goes there from a page
//! of ours. Whoever else gets a browser to come here is led away all the same, and nothing ends.
use crate::{cookie, cookie::Token, fault, guard, portal::Portal};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::Response,
};
use store::Look;

/// Leads away.
pub async fn leave(State(portal): State<Portal>, request: Request) -> Response {
    let headers = request.headers();
    let mut response = Response::new(Body::empty());
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        return response;
    }
    *response.status_mut() = StatusCode::SEE_OTHER;
    let to = HeaderValue::from_str(&portal.council.leave_to);
    let answers = response.headers_mut();
    answers.insert(header::LOCATION, to.unwrap_or(HeaderValue::from_static("/")));
    answers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if request.method() == Method::GET && guard::is_own_navigation(headers) {
        answers.insert("clear-site-data", HeaderValue::from_static("\"cookies\", \"storage\""));
        answers.insert(header::SET_COOKIE, cookie::forget());
        if let Some(session) = Token::of(headers) {
            end(&portal, session).await;
        }
    }
    response
}

/// Whatever happens in here, the person is led away.
async fn end(portal: &Portal, session: Token) {
    let look = Look { name: "Leave", at: portal.clock.now() };
    if let Err(error) = portal.store.leave(session.kept(), look).await {
        let _: api::No<api::Nothing> = fault::no(error);
    }
}
