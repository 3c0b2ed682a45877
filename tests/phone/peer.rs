//! A page of the GOV.UK Frontend, served as well as ours: small, and to be kept by the browser.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result};

type Files = HashMap<String, Vec<u8>>;

/// Serves the page from the package in `folder` on loopback as long as the program runs, and gives its address.
pub(crate) fn serve(folder: &Path) -> Result<String> {
    let govuk = folder.join("node_modules/govuk-frontend/dist/govuk");
    let read = |name: &str| fs::read(govuk.join(name)).with_context(|| format!("there is no {name}"));
    let mut files = Files::new();
    let mut put = |path: &str, kind: &str, bytes: &[u8]| -> Result<()> {
        files.insert(path.to_owned(), answer(path, kind, bytes)?);
        Ok(())
    };
    put("/", "text/html; charset=utf-8", include_bytes!("peer.html"))?;
    put("/govuk-frontend.min.css", "text/css", &read("govuk-frontend.min.css")?)?;
    put("/govuk-frontend.min.js", "text/javascript", &read("govuk-frontend.min.js")?)?;
    put("/start.js", "text/javascript", b"import { initAll } from '/govuk-frontend.min.js'; initAll();")?;
    for font in fs::read_dir(govuk.join("assets/fonts")).context("there are no fonts")? {
        let font = font?.path();
        let name = font.file_name().unwrap_or_default().to_string_lossy().into_owned();
        put(&format!("/assets/fonts/{name}"), "font/woff2", &fs::read(&font)?)?;
    }
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    let files = Arc::new(files);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let files = Arc::clone(&files);
            // A browser that hung up needs no answer.
            thread::spawn(move || converse(&stream, &files).ok());
        }
    });
    Ok(address)
}

fn answer(path: &str, kind: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let is_font = kind.starts_with("font/");
    let body = if is_font { bytes.to_vec() } else { xtask::bundle::brotli(bytes, false)? };
    let encoding = if is_font { "" } else { "content-encoding: br\r\n" };
    let keep = if path == "/" { "no-cache" } else { "public, max-age=31536000, immutable" };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\n{encoding}cache-control: {keep}\r\ncontent-length: {length}\r\n\r\n"
    );
    Ok([head.into_bytes(), body].concat())
}

/// Answers one request after another on the same line, as a real server does.
fn converse(stream: &TcpStream, files: &Files) -> std::io::Result<()> {
    let none = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_vec();
    let mut lines = BufReader::new(stream).lines();
    while let Some(first) = lines.next().transpose()? {
        for line in lines.by_ref() {
            if line?.is_empty() {
                break;
            }
        }
        let path = first.split(' ').nth(1).unwrap_or_default();
        let mut out = stream;
        out.write_all(files.get(path).unwrap_or(&none))?;
    }
    Ok(())
}
