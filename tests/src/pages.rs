//! A few pages of a test's own, to prove that the language of the tests finds what it says it finds.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// One page: where it is, what it says, and the content security policy it is sent with.
pub struct Page {
    /// Its path.
    pub path: &'static str,
    /// Its body; head and heading are made around it.
    pub body: &'static str,
    /// What the browser may run and show on it.
    pub policy: &'static str,
}

/// Serves `pages` on loopback as long as the test program runs, and gives the address.
pub(crate) fn serve(pages: &[Page]) -> String {
    let all = pages.iter().map(|page| (page.path, reply(page))).collect::<HashMap<_, _>>();
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let all = Arc::new(all);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let all = Arc::clone(&all);
            thread::spawn(move || answer(stream, &all));
        }
    });
    format!("http://localhost:{port}")
}

fn reply(page: &Page) -> String {
    let Page { path, body, policy } = page;
    let head =
        "<meta charset=utf-8><meta name=viewport content='width=device-width'><link rel=icon href='data:,'>";
    let html = format!("<!doctype html><html lang=en>{head}<title>{path}</title><main>{body}</main></html>");
    let length = html.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {length}\r\ncontent-security-policy: {policy}\r\nconnection: close\r\n\r\n{html}"
    )
}

fn answer(mut stream: TcpStream, pages: &HashMap<&str, String>) {
    let Ok(copy) = stream.try_clone() else { return };
    let mut lines = BufReader::new(copy).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let _headers = lines.take_while(|line| !line.is_empty()).count();
    let path = first.split(' ').nth(1).unwrap_or_default();
    let none = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned();
    // A browser that hung up needs no answer.
    stream.write_all(pages.get(path).unwrap_or(&none).as_bytes()).ok();
}
