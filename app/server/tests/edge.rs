//! The accept loop on a real socket: patient with a slow line, not with one that never ends, and https.
use axum::{Extension, Router, body::Bytes, routing::get};
use server::{
    serve::{Asker, Edge, Patience, serve},
    tls,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

/// A running edge; stops when told.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

async fn start(edge: Edge) -> Running {
    let router = Router::new()
        .route("/", get(|Extension(asker): Extension<Asker>| async move { asker.0.to_string() }))
        .route("/echo", axum::routing::post(|body: Bytes| async move { body }))
        .route(
            "/slow",
            get(|| async {
                tokio::time::sleep(Duration::from_millis(300)).await;
                "at last"
            }),
        );
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("bound");
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(serve(listener, edge, router, async {
        stopped.await.ok();
    }));
    Running { address, stop, task }
}

/// The waits of a test: long enough for a busy machine to answer, short enough to watch.
fn brisk() -> Edge {
    let ms = Duration::from_millis;
    Edge { patience: Patience { headers: ms(400), idle: ms(60_000), stall: ms(1000) }, ..Edge::plain() }
}

/// One answer, read to the end of its body.
async fn answer(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut got = Vec::new();
    loop {
        let mut buffer = [0; 1024];
        let count = stream.read(&mut buffer).await.expect("readable");
        assert!(count > 0, "closed after {:?}", String::from_utf8_lossy(&got));
        got.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&got).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
    }
}

async fn ask(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), text: &str) -> String {
    stream.write_all(text.as_bytes()).await.expect("writable");
    answer(stream).await
}

/// Whether the other side closes before `within` is over.
async fn is_closed(stream: &mut TcpStream, within: Duration) -> bool {
    let mut rest = Vec::new();
    timeout(within, stream.read_to_end(&mut rest)).await.is_ok()
}

const SOON: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_client_that_never_ends_its_headers_is_let_go() {
    let edge = start(brisk()).await;
    let mut slow = TcpStream::connect(edge.address).await.expect("it listens");
    slow.write_all(b"GET / HTTP/1.1\r\nHost: here\r\nX-Slow: ").await.expect("writable");
    let dripping = async {
        // One more letter every while would keep a timer between two reads from ever running out.
        while slow.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    };
    assert!(timeout(SOON, dripping).await.is_ok(), "it was let go although it kept dripping");
}

#[tokio::test]
async fn a_client_that_says_nothing_at_all_is_let_go() {
    let edge = start(brisk()).await;
    let mut silent = TcpStream::connect(edge.address).await.expect("it listens");
    assert!(is_closed(&mut silent, SOON).await);
}

#[tokio::test]
async fn somebody_who_reads_for_a_while_keeps_their_connection() {
    let edge = start(brisk()).await;
    let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
    let hello = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";
    assert!(ask(&mut stream, hello).await.ends_with("127.0.0.1"));
    // Longer than headers may take, shorter than a connection may rest.
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert!(ask(&mut stream, hello).await.ends_with("127.0.0.1"));
    // Then headers that never end, on this used connection too.
    stream.write_all(b"GET / HTTP/1.1\r\nHost: ").await.expect("writable");
    assert!(is_closed(&mut stream, SOON).await);
}

#[tokio::test]
async fn a_connection_nobody_uses_is_given_up() {
    let patience = Patience { idle: Duration::from_millis(300), ..brisk().patience };
    let edge = start(Edge { patience, ..brisk() }).await;
    let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
    assert!(ask(&mut stream, "GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.ends_with("127.0.0.1"));
    assert!(is_closed(&mut stream, SOON).await);
}

#[tokio::test]
async fn a_slow_answer_is_waited_for() {
    let edge = start(Edge {
        patience: Patience { headers: Duration::from_millis(100), ..brisk().patience },
        ..brisk()
    })
    .await;
    let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
    assert!(ask(&mut stream, "GET /slow HTTP/1.1\r\nHost: here\r\n\r\n").await.ends_with("at last"));
}

#[tokio::test]
async fn what_is_under_way_is_finished_when_it_stops() {
    let edge = start(brisk()).await;
    let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: here\r\n\r\n").await.expect("writable");
    tokio::time::sleep(Duration::from_millis(50)).await;
    edge.stop.send(()).expect("it runs");
    assert!(answer(&mut stream).await.ends_with("at last"));
    timeout(SOON, edge.task).await.expect("it stops").expect("without a panic");
    assert!(TcpStream::connect(edge.address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn one_address_cannot_take_every_place() {
    let edge = start(Edge { connections_each: 2, ..brisk() }).await;
    let hello = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";
    let mut seated = Vec::new();
    for _ in 0..2 {
        let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
        ask(&mut stream, hello).await;
        seated.push(stream);
    }
    let mut third = TcpStream::connect(edge.address).await.expect("the system takes it");
    assert!(is_closed(&mut third, SOON).await);
    assert!(ask(&mut seated[0], hello).await.ends_with("127.0.0.1"), "those seated are not disturbed");
}

#[tokio::test]
async fn behind_a_proxy_only_the_proxy_is_answered() {
    let behind =
        |range: &str| Edge { proxies: Some(Arc::new(vec![range.parse().expect("a range")])), ..brisk() };
    let edge = start(behind("127.0.0.0/8")).await;
    let mut stream = TcpStream::connect(edge.address).await.expect("it listens");
    let asked = "GET / HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 192.0.2.7\r\n\r\n";
    assert!(ask(&mut stream, asked).await.ends_with("192.0.2.7"));

    let edge = start(behind("10.0.0.0/8")).await;
    let mut stream = TcpStream::connect(edge.address).await.expect("the system takes it");
    assert!(is_closed(&mut stream, SOON).await);
}

#[tokio::test]
async fn https_is_spoken_with_a_certificate_made_here() {
    use tokio_rustls::{
        TlsConnector,
        rustls::{
            ClientConfig, RootCertStore, crypto::ring, pki_types::CertificateDer, pki_types::pem::PemObject,
        },
    };
    let folder = std::env::temp_dir().join(format!("edge-tls-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    let addresses = ["127.0.0.1".parse().expect("an address")];
    let acceptor = tls::made_for(&folder, &addresses).expect("it can be made");
    let before = std::fs::read(folder.join("phone.pem")).expect("it is kept");
    tls::made_for(&folder, &addresses).expect("it can be read again");
    assert_eq!(
        std::fs::read(folder.join("phone.pem")).expect("it is kept"),
        before,
        "a phone need not trust twice"
    );

    let edge = start(Edge { tls: Some(acceptor), ..brisk() }).await;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(&before).expect("PEM")).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(edge.address).await.expect("it listens");
    let name = "127.0.0.1".try_into().expect("a name");
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.expect("it is trusted");
    assert!(ask(&mut stream, "GET / HTTP/1.1\r\nHost: here\r\n\r\n").await.ends_with("127.0.0.1"));

    // Somebody who connects and never shakes hands is let go.
    let mut silent = TcpStream::connect(edge.address).await.expect("it listens");
    assert!(is_closed(&mut silent, SOON).await);
    std::fs::remove_dir_all(folder).ok();
}
