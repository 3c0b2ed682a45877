//! Visits every public page and both apps for the first time, as a browser would, and adds up what travels.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::pack::Packed;
use crate::server::{self, Reply};

/// What one page needs.
pub(super) struct Visit {
    pub(super) path: String,
    pub(super) html: String,
    /// All that is fetched to show it, with its bytes.
    pub(super) parts: Vec<(String, usize)>,
}

impl Visit {
    /// The bytes of all of it.
    pub(super) fn bytes(&self) -> usize {
        self.parts.iter().map(|(_, bytes)| bytes).sum()
    }
}

/// Public pages say their language in their address.
const SOURCE: &str = "en-GB";

/// Every public page that can be reached from the first one, in every language.
pub(super) fn public_pages(port: u16, packed: &Packed) -> Result<Vec<Visit>> {
    let first = server::get(port, "/", SOURCE)?;
    let mut waiting = vec![first.header("location").unwrap_or("/").to_owned()];
    let mut visits: Vec<Visit> = Vec::new();
    while let Some(path) = waiting.pop() {
        if visits.iter().any(|it| it.path == path) {
            continue;
        }
        let visit = visit(port, &path, SOURCE, packed, &[])?;
        let links = tags(&visit.html, "a").filter_map(|tag| attribute(tag, "href"));
        let pages = links.filter(|it| {
            it.starts_with('/') && *it != "/leave" && !it.starts_with("/my") && !it.starts_with("/team")
        });
        waiting.extend(pages.map(|it| it.split(['#', '?']).next().unwrap_or(it).to_owned()));
        visits.push(visit);
    }
    ensure!(visits.len() > 1, "the first page leads nowhere");
    Ok(visits)
}

/// One page, for somebody who reads `language`, with all that its HTML asks for, and these files, which only its scripts
/// ask for.
pub(super) fn visit(port: u16, path: &str, language: &str, packed: &Packed, more: &[&str]) -> Result<Visit> {
    let reply = packed_reply(port, path, language)?;
    let html = text(&reply).with_context(|| format!("cannot read {path}"))?;
    let mut files: BTreeSet<&str> = more.iter().copied().collect();
    let place = format!("/assets/{}/", packed.folder);
    let asked = ["script", "link", "img"].iter().flat_map(|tag| tags(&html, tag));
    for file in asked.filter_map(|tag| attribute(tag, "src").or_else(|| attribute(tag, "href"))) {
        files.insert(file.strip_prefix(&place).with_context(|| format!("{path} asks for {file}"))?);
    }
    let mut parts = vec![("html".to_owned(), reply.body.len())];
    for file in files {
        let weight =
            packed.files.get(file).with_context(|| format!("{path} asks for {file}, which is not there"))?;
        parts.push((file.to_owned(), weight.brotli));
    }
    Ok(Visit { path: path.to_owned(), html, parts })
}

/// The server packs its pages while it serves already; a first visitor is not the one who comes in that second.
fn packed_reply(port: u16, path: &str, language: &str) -> Result<Reply> {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let reply = server::get(port, path, language)?;
        ensure!(reply.status == 200, "{path} answers {}", reply.status);
        if reply.header("content-encoding").is_some() || Instant::now() > deadline {
            return Ok(reply);
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn text(reply: &Reply) -> Result<String> {
    ensure!(reply.header("content-encoding") == Some("br"), "it is not compressed");
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut reply.body.as_slice(), &mut plain)?;
    Ok(String::from_utf8(plain)?)
}

/// The opening tags of this name, without their angles.
fn tags<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let named =
        html.split('<').filter_map(move |it| it.strip_prefix(name)).filter(|it| it.starts_with([' ', '>']));
    named.filter_map(|it| it.split('>').next())
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_their_attributes_are_read() {
        let html = "<head><link rel=\"icon\" href=\"/a/i.svg\"/><script src=\"/a/x.js\" defer></script></head><linked href=\"no\">";
        assert_eq!(
            tags(html, "link").filter_map(|tag| attribute(tag, "href")).collect::<Vec<_>>(),
            ["/a/i.svg"]
        );
        assert_eq!(
            tags(html, "script").filter_map(|tag| attribute(tag, "src")).collect::<Vec<_>>(),
            ["/a/x.js"]
        );
    }
}
