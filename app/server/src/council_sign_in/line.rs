//! Asking a provider: one question, one answer, of a size and within a time; wherever else it points, nobody goes.
use super::Wrong;
use axum::http::{HeaderValue, Request, Response, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use openidconnect::{HttpRequest, HttpResponse};
use std::{
    fmt,
    net::IpAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// How long an answer may take, from the first packet to its end.
const PATIENCE: Duration = Duration::from_secs(8);

/// The largest answer: a provider with a hundred keys stays far below.
const ANSWER_MAX: usize = 256 * 1024;

/// What went wrong on the line.
#[derive(Debug)]
pub(super) struct LineError(pub(super) Wrong);

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}
impl std::error::Error for LineError {}

/// Asks, and gives back whatever is answered, a way elsewhere too: who asked decides what to make of it.
pub(super) async fn ask(request: HttpRequest) -> Result<HttpResponse, LineError> {
    match timeout(PATIENCE, asked(request)).await {
        Ok(answer) => answer.map_err(LineError),
        Err(_) => Err(LineError(Wrong::Slow)),
    }
}

/// Reads what stands at this address. Anything but an answer with something in it is wrong.
pub(super) async fn read(address: &str) -> Result<Vec<u8>, Wrong> {
    let request = Request::get(address).header(header::ACCEPT, "application/json").body(Vec::new());
    let answer = ask(request.map_err(|_| Wrong::Address)?).await.map_err(|error| error.0)?;
    match answer.status().as_u16() {
        200 => Ok(answer.into_body()),
        _ => Err(Wrong::Answer),
    }
}

/// Whether this address may be asked at all: over https, or on this machine.
pub(crate) fn may_be_asked(address: &str) -> bool {
    address.parse::<Uri>().ok().is_some_and(|uri| place(&uri).is_some())
}

/// The host, the port, and whether https is spoken there.
fn place(uri: &Uri) -> Option<(String, u16, bool)> {
    let authority = uri.authority()?;
    if authority.as_str().contains('@') {
        return None;
    }
    let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
    let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    match uri.scheme_str()? {
        "https" => Some((host, authority.port_u16().unwrap_or(443), true)),
        "http" if is_here => Some((host, authority.port_u16().unwrap_or(80), false)),
        _ => None,
    }
}

async fn asked(request: HttpRequest) -> Result<HttpResponse, Wrong> {
    let (host, port, is_https) = place(request.uri()).ok_or(Wrong::Address)?;
    let stream = TcpStream::connect((host.as_str(), port)).await.map_err(|_| Wrong::Unreachable)?;
    if !is_https {
        return exchange(stream, request).await;
    }
    let name = ServerName::try_from(host).map_err(|_| Wrong::Address)?;
    let stream = tls().connect(name, stream).await.map_err(|_| Wrong::Unreachable)?;
    exchange(stream, request).await
}

async fn exchange<S>(stream: S, request: HttpRequest) -> Result<HttpResponse, Wrong>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|_| Wrong::Unreachable)?;
    let connection = Connection(tokio::spawn(async move { drop(connection.await) }));
    let (mut parts, body) = request.into_parts();
    let host = parts.uri.authority().map(ToString::to_string).unwrap_or_default();
    parts.headers.insert(header::HOST, HeaderValue::from_str(&host).map_err(|_| Wrong::Address)?);
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    parts.uri = path.parse().map_err(|_| Wrong::Address)?;
    let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
    let (parts, body) = sender.send_request(request).await.map_err(|_| Wrong::Unreachable)?.into_parts();
    let body = Limited::new(body, ANSWER_MAX).collect().await.map_err(|_| Wrong::TooMuch)?;
    drop(connection);
    Ok(Response::from_parts(parts, body.to_bytes().to_vec()))
}

/// Ends with whoever asked, also when they lose patience.
struct Connection(tokio::task::JoinHandle<()>);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// TLS as browsers speak it, with the authorities they believe.
fn tls() -> TlsConnector {
    static CONFIG: OnceLock<Arc<ClientConfig>> = OnceLock::new();
    let config = CONFIG.get_or_init(|| {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring knows the versions of TLS");
        Arc::new(config.with_root_certificates(roots).with_no_client_auth())
    });
    TlsConnector::from(config.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine_is_asked() {
        for (address, expect) in [
            ("https://login.example", true),
            ("https://login.example:8443/council", true),
            ("http://localhost:9000", true),
            ("http://127.0.0.1:9000/x", true),
            ("http://[::1]:9000", true),
            ("http://login.example", false),
            ("http://127.0.0.1.example", false),
            ("http://localhost@login.example", false),
            ("https://someone@login.example", false),
            ("ftp://login.example", false),
            ("login.example", false),
            ("", false),
        ] {
            assert_eq!(may_be_asked(address), expect, "{address}");
        }
    }
}
