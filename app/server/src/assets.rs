//! Files that never change under their address: the apps, their styles, words and pictures, small and ready to send.
//!
//! `cargo xtask bundle` makes them. All lie in one folder whose name is the hash of them all, so a browser may keep each
//! for ever. They are read into memory when the server starts.
use crate::config::Mistake;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::Path,
};

/// Below this, with the folder's name.
const BELOW: &str = "/assets/";

/// Every file a browser may fetch.
#[derive(Debug)]
pub struct Assets {
    folder: String,
    files: HashMap<String, File>,
}

#[derive(Debug)]
struct File {
    kind: &'static str,
    packed: Packed,
}

/// One content in the forms in which it can travel.
#[derive(Clone, Debug, Default)]
pub struct Packed {
    /// As it is.
    pub plain: Bytes,
    /// Brotli, if that is smaller.
    pub brotli: Option<Bytes>,
    /// Gzip, if that is smaller.
    pub gzip: Option<Bytes>,
}

/// What `manifest.json` says, as far as it matters here.
#[derive(Deserialize)]
struct Manifest {
    folder: String,
    files: BTreeMap<String, serde_json::Value>,
}

impl Assets {
    /// Reads the bundle in `folder`.
    pub fn load(folder: &Path) -> Result<Self, Mistake> {
        let mistake = |why: String| Mistake::Assets(folder.to_owned(), why);
        let manifest = fs::read(folder.join("manifest.json")).map_err(|error| mistake(error.to_string()))?;
        let manifest: Manifest =
            serde_json::from_slice(&manifest).map_err(|error| mistake(format!("manifest.json: {error}")))?;
        let place = folder.join("assets").join(&manifest.folder);
        let mut files = HashMap::new();
        for name in manifest.files.into_keys() {
            let packed =
                Packed::read(&place.join(&name)).map_err(|error| mistake(format!("{name}: {error}")))?;
            files.insert(name.clone(), File { kind: kind(&name), packed });
        }
        let assets = Self { folder: manifest.folder, files };
        for needed in
            ["family.js", "family.wasm", "team.js", "team.wasm", "letter.js", "letter.wasm", "site.css"]
        {
            if !assets.files.contains_key(needed) {
                return Err(mistake(format!("{needed} is not in it")));
            }
        }
        for needed in ["exit.js", "start.js", "family.css", "team.css"] {
            if assets.text(needed).is_none() {
                return Err(mistake(format!("{needed} is not in it, or could not stand in a page")));
            }
        }
        Ok(assets)
    }

    /// The files of nothing, for tests of everything else.
    pub fn none() -> Self {
        Self { folder: "0123456789abcdef".to_owned(), files: HashMap::new() }
    }

    /// These files as they are, for tests.
    pub fn of(files: impl IntoIterator<Item = (&'static str, Packed)>) -> Self {
        let file =
            |(name, packed): (&'static str, Packed)| (name.to_owned(), File { kind: kind(name), packed });
        Self { files: files.into_iter().map(file).collect(), ..Self::none() }
    }

    /// Where everything lies, without a `/` at the end.
    pub fn place(&self) -> String {
        format!("{BELOW}{}", self.folder)
    }

    /// What a script or a style says. Nothing if it could not stand in a page: then it is not one of ours.
    pub fn text(&self, name: &str) -> Option<&str> {
        let text = std::str::from_utf8(&self.files.get(name)?.packed.plain).ok()?;
        (!text.contains("</")).then_some(text)
    }

    /// Answers for `path` below [`Self::place`]; `None` where there is no such file.
    pub fn answer(&self, path: &str, headers: &HeaderMap) -> Option<Response> {
        let name = path.strip_prefix(BELOW)?.strip_prefix(self.folder.as_str())?.strip_prefix('/')?;
        let mut response = self.file(name, headers)?;
        let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(header::CACHE_CONTROL, forever);
        Some(response)
    }

    /// Answers with the file of this name, for the few addresses browsers ask for by themselves.
    pub fn at_the_top(&self, name: &str, headers: &HeaderMap) -> Option<Response> {
        let mut response = self.file(name, headers)?;
        let for_a_day = HeaderValue::from_static("public, max-age=86400");
        response.headers_mut().insert(header::CACHE_CONTROL, for_a_day);
        Some(response)
    }

    fn file(&self, name: &str, headers: &HeaderMap) -> Option<Response> {
        let file = self.files.get(name)?;
        let mut response = file.packed.answer(headers);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
        Some(response)
    }
}

impl Packed {
    fn read(path: &Path) -> io::Result<Self> {
        let beside = |ending: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            match fs::read(name) {
                Ok(bytes) => Ok(Some(Bytes::from(bytes))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            }
        };
        Ok(Self { plain: fs::read(path)?.into(), brotli: beside(".br")?, gzip: beside(".gz")? })
    }

    /// In the smallest form this browser takes.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let takes = |coding| takes(headers, coding);
        let (bytes, coding) = match self {
            Self { brotli: Some(brotli), .. } if takes("br") => (brotli, Some("br")),
            Self { gzip: Some(gzip), .. } if takes("gzip") => (gzip, Some("gzip")),
            Self { plain, .. } => (plain, None),
        };
        let mut response = Response::new(Body::from(bytes.clone()));
        *response.status_mut() = StatusCode::OK;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        if self.brotli.is_some() || self.gzip.is_some() {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        response
    }
}

/// Whether the browser takes `coding`: named, and not with a weight of nothing.
fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let said = headers.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    said.flat_map(|value| value.split(',')).any(|choice| {
        let (name, weight) = choice.split_once(';').unwrap_or((choice, ""));
        let weight =
            weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()).unwrap_or(1.0_f32);
        name.trim().eq_ignore_ascii_case(coding) && weight > 0.0
    })
}

/// What a browser is told the file is. A browser compiles Wasm while it arrives only if it is told that it is Wasm.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(line: &str) -> HeaderMap {
        [(header::ACCEPT_ENCODING, line.parse().expect("a header"))].into_iter().collect()
    }

    #[test]
    fn a_browser_gets_the_smallest_form_it_takes() {
        let packed = Packed { plain: "words".into(), brotli: Some("b".into()), gzip: Some("gz".into()) };
        for (line, expect) in [
            ("gzip, deflate, br, zstd", "1 br"),
            ("gzip, br;q=0", "2 gzip"),
            ("GZIP", "2 gzip"),
            ("br;q=0.1", "1 br"),
            ("identity", "5 none"),
            ("", "5 none"),
            ("brr", "5 none"),
        ] {
            let response = packed.answer(&accepting(line));
            let said =
                |name| response.headers().get(name).map_or("none", |value| value.to_str().expect("text"));
            let got = format!("{} {}", said(header::CONTENT_LENGTH), said(header::CONTENT_ENCODING));
            assert_eq!(got, expect, "{line}");
        }
        assert_eq!(kind("words/family.pl.bin"), "application/octet-stream");
        assert_eq!(kind("family.wasm"), "application/wasm");
    }
}
