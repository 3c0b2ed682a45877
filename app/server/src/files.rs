//! Everything a browser fetches that is the same for everybody: pages, shells, and the files of the apps.
use crate::{
    assets::Assets,
    mount::{body::throw_away, refused},
    page::Pages,
    portal::Portal,
};
use api::screen::SitePage;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use domain::council::Council;
use i18n::Face;
use std::sync::Arc;

/// Files that browsers ask for by themselves, at the top of the site.
const AT_THE_TOP: [&str; 2] = ["/robots.txt", "/favicon.ico"];

/// What there is to fetch.
pub struct Files {
    /// The files of the apps.
    pub assets: Arc<Assets>,
    /// The pages that refer to them.
    pub pages: Pages,
}

impl Files {
    /// Writes the pages that go with these files.
    pub fn new(council: Arc<Council>, assets: Assets) -> Self {
        let pages = Pages::write(council, &assets, false);
        Self { assets: Arc::new(assets), pages }
    }

    /// The same, where workers can also come in by the council's own sign-in.
    #[must_use]
    pub fn with_council_sign_in(&self, council: Arc<Council>) -> Self {
        let pages = Pages::write(council, &self.assets, true);
        Self { assets: self.assets.clone(), pages }
    }
}

/// Answers whatever is no operation and has no effect.
pub async fn fetch(State(portal): State<Portal>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        throw_away(body).await;
        return *refused(StatusCode::METHOD_NOT_ALLOWED);
    }
    let (path, headers, files) = (parts.uri.path(), &parts.headers, &portal.files);
    let found = match path {
        "/" => Some(to(&site::path(SitePage::Home, files.pages.language(headers)))),
        // Whoever has the address of the form itself gets the page it is on.
        site::SIGN_IN_ACTION => Some(to(&site::path(SitePage::SignIn, files.pages.language(headers)))),
        "/my" => files.pages.shell(Face::Family, headers),
        _ if path == "/team" || path.starts_with("/team/") => files.pages.shell(Face::Team, headers),
        _ if AT_THE_TOP.contains(&path) => files.assets.at_the_top(&path[1..], headers),
        _ => files.pages.site(path, headers).or_else(|| files.assets.answer(path, headers)),
    };
    found.unwrap_or_else(|| missing(files, path, headers))
}

/// Somebody who reads gets a page, a script or a picture only the status.
fn missing(files: &Files, path: &str, headers: &HeaderMap) -> Response {
    let reads = headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"text/html"));
    if reads && !path.starts_with("/assets/") {
        return files.pages.missing(headers);
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Goes on to the page in the browser's own language. Asked again each time, since that can change.
fn to(path: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers
        .insert(header::LOCATION, HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/en-GB")));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
