//! Takes connections and answers what is asked on them, until it is told to stop.
//!
//! Our own loop instead of `axum::serve`, which has no timer: there, one client that never ends its headers holds its
//! place for ever.
use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use patience::Patient;
use std::{collections::HashMap, io, net::IpAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;
use tower::Service;

mod patience;

pub use patience::Patience;

/// How connections are taken.
#[derive(Clone)]
pub struct Edge {
    /// For https; without it something in front speaks https, or it is this machine's own.
    pub tls: Option<TlsAcceptor>,
    /// If something stands in front: nobody else is answered, and only these are believed when they say for whom they ask.
    pub proxies: Option<Arc<Vec<Range>>>,
    /// How long to wait.
    pub patience: Patience,
    /// How many connections at once. Further ones wait their turn.
    pub connections: usize,
    /// How many of them from one address; many phones share one. Not counted behind a proxy.
    pub connections_each: usize,
    /// How long answers under way may take once it was told to stop.
    pub last_words: Duration,
}

impl Edge {
    /// The edge as it is run: plain, with room for 4,096 connections.
    pub fn plain() -> Self {
        Self {
            tls: None,
            proxies: None,
            patience: Patience::default(),
            connections: 4096,
            connections_each: 512,
            last_words: Duration::from_secs(10),
        }
    }
}

/// Addresses that share their first bits, for example `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    first: IpAddr,
    bits: u8,
}

impl Range {
    /// Whether `address` is one of them.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                same_start(&first.octets(), &address.octets(), self.bits)
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                same_start(&first.octets(), &address.octets(), self.bits)
            }
            _ => false,
        }
    }
}

fn same_start(a: &[u8], b: &[u8], bits: u8) -> bool {
    let (whole, rest) = (usize::from(bits / 8), bits % 8);
    a[..whole] == b[..whole] && (rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0)
}

impl std::str::FromStr for Range {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not an address or a range such as 10.0.0.0/8");
        let (first, bits) = text.split_once('/').map_or((text, None), |(first, bits)| (first, Some(bits)));
        let first: IpAddr = first.parse().map_err(|_| wrong())?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.parse().map_err(|_| wrong()))?;
        if bits > most { Err(wrong()) } else { Ok(Self { first, bits }) }
    }
}

/// For whom a request was made, as far as it can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker(pub IpAddr);

/// Answers on `listener` until `stop` comes, then lets answers under way end.
pub async fn serve(listener: TcpListener, edge: Edge, router: Router, stop: impl Future<Output = ()>) {
    let (places, graceful) = (Arc::new(Semaphore::new(edge.connections)), GracefulShutdown::new());
    let crowd = Crowd::default();
    let mut stop = std::pin::pin!(stop);
    loop {
        let taken = async {
            let place = Arc::clone(&places).acquire_owned().await.expect("nobody closes it");
            (listener.accept().await, place)
        };
        let (stream, peer, place) = tokio::select! {
            () = &mut stop => break,
            (accepted, place) = taken => match accepted {
                Ok((stream, peer)) => (stream, peer.ip().to_canonical(), place),
                // Out of file handles, most likely: asking again at once would only spin.
                Err(error) if is_ours(&error) => {
                    tracing::error!(%error, "cannot take connections");
                    sleep(Duration::from_millis(200)).await;
                    continue;
                }
                Err(_) => continue,
            },
        };
        let in_front = edge.proxies.as_ref();
        if in_front.is_some_and(|proxies| !proxies.iter().any(|range| range.contains(peer))) {
            continue;
        }
        let most = if in_front.is_some() { usize::MAX } else { edge.connections_each };
        let Some(seat) = crowd.sit(peer, most) else { continue };
        let (edge, router, watcher) = (edge.clone(), router.clone(), graceful.watcher());
        tokio::spawn(async move {
            let _held = (place, seat);
            let answered = match &edge.tls {
                None => {
                    at_once(&stream);
                    one(stream, peer, &edge, router, watcher).await
                }
                Some(tls) => match timeout(edge.patience.headers, handshake(tls, stream)).await {
                    Ok(Ok(stream)) => one(stream, peer, &edge, router, watcher).await,
                    Ok(Err(_)) | Err(_) => Ok(()),
                },
            };
            if let Err(error) = answered {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    if timeout(edge.last_words, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
}

fn is_ours(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

async fn handshake(
    tls: &TlsAcceptor,
    stream: TcpStream,
) -> io::Result<tokio_rustls::server::TlsStream<TcpStream>> {
    at_once(&stream);
    tls.accept(stream).await
}

/// Small answers leave at once instead of waiting for company. A connection that cannot do this is only slower.
fn at_once(stream: &TcpStream) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "answers on this connection may wait");
    }
}

/// Everything that is asked on one connection.
async fn one<S>(
    stream: S,
    peer: IpAddr,
    edge: &Edge,
    router: Router,
    watcher: hyper_util::server::graceful::Watcher,
) -> Result<(), hyper::Error>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let stream = Patient::new(stream, edge.patience);
    let doing = stream.doing();
    let proxies = edge.proxies.clone();
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let (mut router, doing) = (router.clone(), doing.clone());
        let mut request: Request = request.map(Body::new);
        let asker = asker(peer, proxies.as_deref(), request.headers());
        request.extensions_mut().insert(asker);
        async move {
            doing.answers();
            let answer = router.call(request).await;
            doing.waits();
            answer
        }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(edge.patience.idle).max_buf_size(64 * 1024);
    watcher.watch(builder.serve_connection(TokioIo::new(stream), service)).await
}

/// The nearest address that is not one of ours in front. What further ones claim cannot be known to be true.
fn asker(peer: IpAddr, proxies: Option<&Vec<Range>>, headers: &hyper::HeaderMap) -> Asker {
    let Some(proxies) = proxies else { return Asker(peer) };
    let ours = |address: &IpAddr| proxies.iter().any(|range| range.contains(*address));
    let said = headers.get_all("x-forwarded-for").into_iter().filter_map(|value| value.to_str().ok());
    let mut chain: Vec<IpAddr> = Vec::new();
    for address in said.flat_map(|value| value.split(',')) {
        match address.trim().parse::<IpAddr>() {
            Ok(address) => chain.push(address.to_canonical()),
            // Whatever stands before something unreadable is not to be believed either.
            Err(_) => chain.clear(),
        }
    }
    Asker(chain.into_iter().rev().find(|address| !ours(address)).unwrap_or(peer))
}

/// How many connections each address holds.
#[derive(Clone, Default)]
struct Crowd(Arc<std::sync::Mutex<HashMap<IpAddr, usize>>>);

/// One of them; given up when dropped.
struct Seat(Crowd, IpAddr);

impl Crowd {
    fn sit(&self, address: IpAddr, most: usize) -> Option<Seat> {
        let mut crowd = self.0.lock().expect("nobody panics while counting");
        let count = crowd.entry(address).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Seat(self.clone(), address))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut crowd = self.0.0.lock().expect("nobody panics while counting");
        if let Some(count) = crowd.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                crowd.remove(&self.1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Range {
        text.parse().expect("a range")
    }

    #[test]
    fn a_range_holds_what_shares_its_first_bits() {
        for (ours, address, expect) in [
            ("10.0.0.0/8", "10.200.1.2", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("192.168.4.0/22", "192.168.7.255", true),
            ("192.168.4.0/22", "192.168.8.0", false),
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "::ffff:127.0.0.1", true),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("fd00::/8", "fd12::1", true),
            ("fd00::/8", "10.0.0.1", false),
        ] {
            assert_eq!(
                range(ours).contains(address.parse().expect("an address")),
                expect,
                "{ours} {address}"
            );
        }
        for wrong in ["", "10.0.0.0/33", "10.0.0/8", "::1/129", "10.0.0.0/-1", "all"] {
            assert!(wrong.parse::<Range>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_what_stands_in_front_is_believed() {
        let proxies = vec![range("10.0.0.0/8")];
        let from = |peer: &str, said: &[&str], proxies: Option<&Vec<Range>>| {
            let mut headers = hyper::HeaderMap::new();
            for value in said {
                headers.append("x-forwarded-for", value.parse().expect("a header"));
            }
            asker(peer.parse().expect("an address"), proxies, &headers).0.to_string()
        };
        assert_eq!(from("203.0.113.9", &["192.0.2.1"], None), "203.0.113.9");
        assert_eq!(from("10.0.0.1", &["192.0.2.1"], Some(&proxies)), "192.0.2.1");
        assert_eq!(from("10.0.0.1", &["198.51.100.7, 192.0.2.1, 10.0.0.2"], Some(&proxies)), "192.0.2.1");
        assert_eq!(from("10.0.0.1", &["198.51.100.7", "192.0.2.1"], Some(&proxies)), "192.0.2.1");
        assert_eq!(from("10.0.0.1", &["192.0.2.1, nonsense"], Some(&proxies)), "10.0.0.1");
        assert_eq!(from("10.0.0.1", &[], Some(&proxies)), "10.0.0.1");
    }

    #[test]
    fn an_address_gets_only_so_many_places_and_gets_them_back() {
        let crowd = Crowd::default();
        let here: IpAddr = "192.0.2.1".parse().expect("an address");
        let seats: Vec<_> = (0..2).filter_map(|_| crowd.sit(here, 2)).collect();
        assert_eq!(seats.len(), 2);
        assert!(crowd.sit(here, 2).is_none());
        assert!(crowd.sit("192.0.2.2".parse().expect("an address"), 2).is_some());
        drop(seats);
        assert!(crowd.0.lock().expect("whole").is_empty());
    }
}
