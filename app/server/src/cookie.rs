//! The cookies: each holds a secret and says nothing else. One names a session; the other is there only while a worker is on
//! the way to the council's sign-in and back.
use axum::http::{HeaderMap, HeaderValue, header};
use std::fmt;

/// `__Host-`: browsers take it over https (or from this machine) only, for this host only, for all of it.
const NAME: &str = "__Host-session";

/// The other's name.
const WAY: &str = "__Host-way";

/// The secret of a session: 256 random bits. Only its hash is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// The one the store began a session with.
    pub fn of_session(token: &store::session::Token) -> Self {
        Self(**token)
    }

    /// As the store knows it.
    pub fn kept(&self) -> store::session::Token {
        store::session::Token::new(self.0)
    }

    /// The one this browser sent. Anything but exactly one readable cookie of ours is none.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        sent(headers, NAME).map(Self)
    }

    /// What makes a browser keep it until it is closed: no date, so that it need not be written to the phone.
    pub fn set(&self) -> HeaderValue {
        line(NAME, self.0, "SameSite=Strict")
    }
}

/// The secret of a way to the council's sign-in and back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Way([u8; 32]);

impl Way {
    /// The one the store began a way with.
    pub fn of_way(secret: &store::session::Token) -> Self {
        Self(**secret)
    }

    /// As the store knows it.
    pub fn kept(&self) -> store::session::Token {
        store::session::Token::new(self.0)
    }

    /// The one this browser sent.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        sent(headers, WAY).map(Self)
    }

    /// What makes a browser keep it for as long as a way is open. It comes along when the provider sends somebody back, which
    /// a strict cookie does not; no other site can make any use of it.
    pub fn set(&self) -> HeaderValue {
        let seconds = store::council_sign_in::WAY_MINUTES * 60;
        line(WAY, self.0, &format!("SameSite=Lax; Max-Age={seconds}"))
    }

    /// What makes a browser forget it.
    pub fn forget() -> HeaderValue {
        HeaderValue::from_static("__Host-way=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
    }
}

/// The secret of this name that a browser sent, if it sent exactly one and it can be read.
fn sent(headers: &HeaderMap, name: &str) -> Option<[u8; 32]> {
    let pairs = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut ours = pairs
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(sent, _)| *sent == name);
    let (_, value) = ours.next()?;
    if ours.next().is_some() { None } else { parse(value) }
}

fn parse(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn line(name: &str, secret: [u8; 32], rest: &str) -> HeaderValue {
    let value: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let line = format!("{name}={value}; Path=/; Secure; HttpOnly; {rest}");
    HeaderValue::from_str(&line).expect("letters and digits make a header")
}

impl fmt::Debug for Way {
    /// Never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Way(…)")
    }
}

impl fmt::Debug for Token {
    /// Never the secret: it must not reach a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What makes a browser forget it.
pub fn forget() -> HeaderValue {
    HeaderValue::from_static("__Host-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0")
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(lines: &[&str]) -> Option<Token> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::COOKIE, line.parse().expect("a header"));
        }
        Token::of(&headers)
    }

    #[test]
    fn a_cookie_comes_back_as_it_was_set() {
        let token = Token(crate::ids::secret());
        let line = token.set().to_str().expect("text").to_owned();
        let (pair, rest) = line.split_once("; ").expect("attributes");
        assert_eq!(rest, "Path=/; Secure; HttpOnly; SameSite=Strict");
        assert_eq!(sent(&[pair]), Some(token));
        assert_eq!(sent(&[&format!("theme=dark; {pair}")]), Some(token));
        assert_eq!(sent(&[pair, pair]), None, "two of them, and nobody knows whose");
    }

    #[test]
    fn anything_else_is_no_session() {
        let hex = "0".repeat(64);
        for line in [
            String::new(),
            "__Host-session=".to_owned(),
            format!("session={hex}"),
            format!("__host-session={hex}"),
            format!("__Host-session={}", "0".repeat(63)),
            format!("__Host-session={}", "A".repeat(64)),
            format!("__Host-session={}", "é".repeat(32)),
        ] {
            assert_eq!(sent(&[&line]), None, "{line}");
        }
    }
}
