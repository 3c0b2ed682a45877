//! Where this server is found: its own addresses, as browsers say them in `Host` and `Origin`.
use std::{fmt, net::IpAddr, str::FromStr};

/// An origin such as `https://alongside.larkmoor.example` or `http://localhost:8080`. Spelled as browsers spell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    is_https: bool,
    host: String,
    port: Option<u16>,
}

/// Why an address cannot be ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginMistake {
    /// It is not `https://host` or `https://host:port`.
    NotAnOrigin,
    /// Plain http to another machine: everybody on the way could read along, and browsers refuse our cookie and passkeys.
    NotSecure,
}

impl Origin {
    /// One on this machine, over plain http.
    pub fn local(host: &str, port: u16) -> Self {
        Self { is_https: false, host: host.to_owned(), port: (port != 80).then_some(port) }
    }

    /// One over https.
    pub fn https(host: &str, port: u16) -> Self {
        Self { is_https: true, host: host.to_owned(), port: (port != 443).then_some(port) }
    }

    /// Whether it is over https.
    pub fn is_https(&self) -> bool {
        self.is_https
    }

    /// Whether it names this machine itself.
    pub fn is_loopback(&self) -> bool {
        let address = self.host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        self.host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    }

    /// Whether browsers may be told to use https for this name from now on. Not for this machine or a bare address, where
    /// other servers live too.
    pub fn is_strictly_https(&self) -> bool {
        let is_address = self.host.starts_with('[') || self.host.parse::<IpAddr>().is_ok();
        self.is_https && !is_address && !self.is_loopback()
    }

    /// Host and port, as in `Host`.
    pub fn authority(&self) -> String {
        match self.port {
            Some(port) => format!("{}:{port}", self.host),
            None => self.host.clone(),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.is_https { "https" } else { "http" }, self.authority())
    }
}

impl FromStr for Origin {
    type Err = OriginMistake;
    fn from_str(text: &str) -> Result<Self, OriginMistake> {
        use OriginMistake::{NotAnOrigin, NotSecure};
        let (scheme, rest) = text.trim().split_once("://").ok_or(NotAnOrigin)?;
        let is_https = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(NotAnOrigin),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => {
                (host, Some(port.parse::<u16>().map_err(|_| NotAnOrigin)?))
            }
            _ => (authority, None),
        };
        let is_bracketed = host.starts_with('[') && host.ends_with(']');
        let is_named = !host.is_empty()
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
        let is_address = is_bracketed && host[1..host.len() - 1].parse::<IpAddr>().is_ok();
        if !is_named && !is_address {
            return Err(NotAnOrigin);
        }
        let default = if is_https { 443 } else { 80 };
        let port = port.filter(|port| *port != default);
        let origin = Self { is_https, host: host.to_ascii_lowercase(), port };
        if origin.is_https || origin.is_loopback() { Ok(origin) } else { Err(NotSecure) }
    }
}

/// Every origin this server answers for; the first is the one it names in links.
#[derive(Clone, Debug)]
pub struct Origins(Vec<Origin>);

impl Origins {
    /// `main`, and `others` that mean the same.
    pub fn new(main: Origin, others: impl IntoIterator<Item = Origin>) -> Self {
        Self(std::iter::once(main).chain(others).collect())
    }

    /// The one for links.
    pub fn main(&self) -> &Origin {
        &self.0[0]
    }

    /// Whether this `Host` is one of ours. Anything else is somebody else's name pointed at us.
    pub fn has_host(&self, host: &str) -> bool {
        self.0.iter().any(|origin| origin.authority().eq_ignore_ascii_case(host))
    }

    /// Whether this `Origin` is one of ours.
    pub fn has(&self, origin: &str) -> bool {
        self.0.iter().any(|ours| ours.to_string() == origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_https_or_this_machine() {
        for (text, expect) in [
            ("https://alongside.larkmoor.example", Ok("https://alongside.larkmoor.example")),
            ("https://Alongside.Example:443/", Ok("https://alongside.example")),
            ("https://10.0.0.7:8443", Ok("https://10.0.0.7:8443")),
            ("http://localhost:8080", Ok("http://localhost:8080")),
            ("http://127.0.0.1:80", Ok("http://127.0.0.1")),
            ("http://[::1]:8080", Ok("http://[::1]:8080")),
            ("http://alongside.example", Err(OriginMistake::NotSecure)),
            ("http://10.0.0.7", Err(OriginMistake::NotSecure)),
            ("http://localhost.example", Err(OriginMistake::NotSecure)),
            ("alongside.example", Err(OriginMistake::NotAnOrigin)),
            ("https://alongside.example/portal", Err(OriginMistake::NotAnOrigin)),
            ("https://someone@alongside.example", Err(OriginMistake::NotAnOrigin)),
            ("https://", Err(OriginMistake::NotAnOrigin)),
            ("https://:443", Err(OriginMistake::NotAnOrigin)),
            ("https://a:b", Err(OriginMistake::NotAnOrigin)),
            ("ftp://alongside.example", Err(OriginMistake::NotAnOrigin)),
        ] {
            let read = text.parse::<Origin>().map(|origin| origin.to_string());
            assert_eq!(read.as_deref(), expect.as_ref().copied(), "{text}");
        }
    }

    #[test]
    fn only_a_name_of_its_own_is_strictly_https() {
        for (text, expect) in [
            ("https://alongside.example", true),
            ("https://localhost:8443", false),
            ("https://192.168.1.7:8443", false),
            ("https://[fd00::1]", false),
            ("http://localhost", false),
        ] {
            assert_eq!(text.parse::<Origin>().expect("an origin").is_strictly_https(), expect, "{text}");
        }
    }

    #[test]
    fn only_our_own_names_are_ours() {
        let ours = Origins::new(Origin::local("localhost", 8080), [Origin::local("127.0.0.1", 8080)]);
        assert!(
            ours.has_host("localhost:8080")
                && ours.has_host("127.0.0.1:8080")
                && ours.has_host("LOCALHOST:8080")
        );
        assert!(!ours.has_host("localhost") && !ours.has_host("evil.example:8080") && !ours.has_host(""));
        assert!(ours.has("http://localhost:8080"));
        assert!(
            !ours.has("https://localhost:8080") && !ours.has("null") && !ours.has("http://localhost:80801")
        );
    }
}
