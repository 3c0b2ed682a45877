//! Pages for everybody: the site in each language, and the empty shells into which the apps are loaded.
//!
//! All are written once, when the server starts, and made small ([`Pages::pack`]) while it already answers. None holds
//! anything about anybody, so the same bytes go to every person.
use crate::{
    assets::{Assets, Packed},
    headers, language,
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use brotli::enc::BrotliEncoderParams;
use domain::council::Council;
use flate2::{Compression, write::GzEncoder};
use i18n::{Face, Language};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    io::{self, Write},
    sync::{Arc, OnceLock},
};

/// Every page, by its address or by what it is for.
pub struct Pages {
    site: HashMap<String, Page>,
    shells: HashMap<Face, Shells>,
    missing: HashMap<Language, Page>,
    not_now: HashMap<Language, Page>,
    could_not: HashMap<Language, Page>,
    no_account: HashMap<Language, Page>,
    offered: Vec<Language>,
    council: Arc<Council>,
    files: site::Assets,
}

/// The shell of one app in each language, and what a browser may run and draw of what stands in it.
struct Shells {
    pages: HashMap<Language, Page>,
    policy: HeaderValue,
}

/// A page as it goes over the line.
struct Page {
    plain: Bytes,
    tag: HeaderValue,
    packed: OnceLock<Packed>,
}

impl Pages {
    /// Writes them all, with a few of these files in them and the others named.
    pub fn write(council: Arc<Council>, assets: &Assets, council_sign_in: bool) -> Self {
        let files = site::Assets { folder: assets.place(), council_sign_in };
        let offered = language::offered(&council);
        let site = site::pages(&council, &files).into_iter();
        let site = site.map(|page| (page.path, Page::new(page.html))).collect();
        let missing = |language| (language, Page::new(site::missing(&council, &files, language)));
        let missing = offered.iter().copied().map(missing).collect();
        let not_now = |language| (language, Page::new(site::not_now(&council, &files, language)));
        let not_now = offered.iter().copied().map(not_now).collect();
        let could_not = |language| (language, Page::new(site::could_not(&council, &files, language)));
        let could_not = offered.iter().copied().map(could_not).collect();
        let no_account = |language| (language, Page::new(site::no_account(&council, &files, language)));
        let no_account = offered.iter().copied().map(no_account).collect();
        let shells = [Face::Family, Face::Team].map(|face| {
            let within = within(assets, face);
            let shell = |language| site::shell(&council, &files, &within, face, language);
            let pages = offered.iter().map(|language| (*language, Page::new(shell(*language)))).collect();
            (face, Shells { pages, policy: headers::policy_within(&within.script, &within.style) })
        });
        let shells = shells.into_iter().collect();
        Self { site, shells, missing, not_now, could_not, no_account, offered, council, files }
    }

    /// Makes every page small. Takes a while, and nobody has to wait for it: until a page is small, it goes as it is.
    pub fn pack(&self) {
        self.all().for_each(Page::pack);
    }

    fn all(&self) -> impl Iterator<Item = &Page> {
        let shells = self.shells.values().flat_map(|shells| shells.pages.values());
        self.site.values().chain(shells).chain(self.missing.values()).chain(self.not_now.values())
    }

    /// The language a browser asks for, of those the council offers.
    pub fn language(&self, headers: &HeaderMap) -> Language {
        language::of(headers, &self.offered)
    }

    /// The language with this tag, if the council offers it.
    pub fn offered(&self, tag: &str) -> Option<Language> {
        Language::from_tag(tag).filter(|language| self.offered.contains(language))
    }

    /// The page of the site at this address.
    pub fn site(&self, path: &str, headers: &HeaderMap) -> Option<Response> {
        let mut response = self.site.get(path)?.answer(headers);
        if path.ends_with(site::SIGN_IN_ACTION) {
            tell_ourselves_from_where(&mut response);
        }
        Some(response)
    }

    /// The shell of an app, in the language the browser asks for.
    pub fn shell(&self, face: Face, headers: &HeaderMap) -> Option<Response> {
        let shells = self.shells.get(&face)?;
        let mut response = shells.pages.get(&self.language(headers))?.answer(headers);
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, shells.policy.clone());
        Some(response)
    }

    /// There is no such page.
    pub fn missing(&self, headers: &HeaderMap) -> Response {
        let Some(page) = self.missing.get(&self.language(headers)) else {
            return html(StatusCode::NOT_FOUND, Bytes::new());
        };
        html(StatusCode::NOT_FOUND, page.plain.clone())
    }

    /// Nobody can be signed in at the moment. The same bytes whatever the reason.
    pub fn not_now(&self, language: Language) -> Response {
        let page = self.not_now.get(&language).map(|page| page.plain.clone()).unwrap_or_default();
        html(StatusCode::SERVICE_UNAVAILABLE, page)
    }

    /// The council's sign-in led nowhere. The same bytes whatever was wrong.
    pub fn could_not(&self, language: Language) -> Response {
        let page = self.could_not.get(&language).map(|page| page.plain.clone()).unwrap_or_default();
        html(StatusCode::FORBIDDEN, page)
    }

    /// The council knows them, and they have no account here.
    pub fn no_account(&self, language: Language) -> Response {
        let page = self.no_account.get(&language).map(|page| page.plain.clone()).unwrap_or_default();
        html(StatusCode::FORBIDDEN, page)
    }

    /// Signing in, with something to put right.
    pub fn sign_in(&self, language: Language, typed: &site::Typed) -> Bytes {
        site::sign_in_page(&self.council, &self.files, language, typed).into()
    }
}

/// What stands in the shell of this app.
fn within(assets: &Assets, face: Face) -> site::Within {
    let text = |name: &str| assets.text(name).unwrap_or_default();
    site::Within {
        script: text("exit.js").to_owned() + text("start.js"),
        style: text(&format!("{}.css", face.name())).to_owned(),
    }
}

/// From this page, a form says to us (and to nobody else) where it comes from. Browsers that do not know
/// `Sec-Fetch-Site` have no other way to say it, and without it nobody is signed in.
pub(crate) fn tell_ourselves_from_where(response: &mut Response) {
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
}

/// A page that is written for one answer.
pub(crate) fn html(status: StatusCode, page: Bytes) -> Response {
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

impl Page {
    fn new(html: String) -> Self {
        let hash = Sha256::digest(html.as_bytes());
        let tag: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        let tag = HeaderValue::from_str(&format!("W/\"{tag}\"")).expect("letters and digits make a header");
        Self { plain: html.into(), tag, packed: OnceLock::new() }
    }

    fn pack(&self) {
        // Too big a page would be our own mistake; then it goes as it is.
        let brotli = brotli(&self.plain).ok().map(Bytes::from);
        let gzip = gzip(&self.plain).ok().map(Bytes::from);
        drop(self.packed.set(Packed { plain: self.plain.clone(), brotli, gzip }));
    }

    /// The page, or that the browser has it already.
    fn answer(&self, headers: &HeaderMap) -> Response {
        let has_it = headers
            .get_all(header::IF_NONE_MATCH)
            .into_iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|tag| tag.trim().as_bytes() == self.tag.as_bytes());
        let mut response = match (has_it, self.packed.get()) {
            (true, _) => {
                let mut response = Response::new(Body::empty());
                *response.status_mut() = StatusCode::NOT_MODIFIED;
                response
            }
            (false, Some(packed)) => packed.answer(headers),
            (false, None) => Packed { plain: self.plain.clone(), ..Packed::default() }.answer(headers),
        };
        let headers = response.headers_mut();
        if !has_it {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        }
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::ETAG, self.tag.clone());
        // Kept, and asked after each time: a page names the files of one version of the apps.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params =
        BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &params)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut small = GzEncoder::new(Vec::new(), Compression::best());
    small.write_all(bytes)?;
    small.finish()
}
