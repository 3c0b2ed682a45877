//! Waits for a phone on a bad line, and not for ever for somebody who only pretends to be one.
use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

/// How long the edge waits, and for what.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// From the first byte of a request to the end of its headers.
    pub headers: Duration,
    /// Between two requests on one connection.
    pub idle: Duration,
    /// While the other side takes nothing of what it asked for.
    pub stall: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            idle: Duration::from_secs(60),
            stall: Duration::from_secs(30),
        }
    }
}

/// What a connection is doing.
#[derive(Clone, Debug)]
pub(super) struct Doing(Arc<AtomicU8>);

const WAITING: u8 = 0;
const HEADERS: u8 = 1;
const ANSWERING: u8 = 2;

impl Doing {
    /// Its headers are all here.
    pub(super) fn answers(&self) {
        self.0.store(ANSWERING, Ordering::Relaxed);
    }
    /// The answer is under way; the next request may come whenever it likes.
    pub(super) fn waits(&self) {
        self.0.store(WAITING, Ordering::Relaxed);
    }
}

/// A connection that gives up on whoever takes too long. hyper has one timer for headers that also ends idle
/// connections; a parent who reads for half a minute would pay for a new connection with each tap.
pub(super) struct Patient<S> {
    stream: S,
    patience: Patience,
    doing: Doing,
    headers: Option<Pin<Box<Sleep>>>,
    stall: Option<Pin<Box<Sleep>>>,
}

impl<S> Patient<S> {
    /// Waits for the first headers from now on.
    pub(super) fn new(stream: S, patience: Patience) -> Self {
        let doing = Doing(Arc::new(AtomicU8::new(HEADERS)));
        Self { stream, patience, doing, headers: Some(Box::pin(sleep(patience.headers))), stall: None }
    }

    /// A handle for whoever sees requests come and go.
    pub(super) fn doing(&self) -> Doing {
        self.doing.clone()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let doing = self.doing.0.load(Ordering::Relaxed);
        if doing == HEADERS {
            let limit = self.patience.headers;
            if self.headers.get_or_insert_with(|| Box::pin(sleep(limit))).as_mut().poll(cx).is_ready() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
        } else {
            self.headers = None;
        }
        let before = buffer.filled().len();
        let read = ready!(Pin::new(&mut self.stream).poll_read(cx, buffer));
        if doing == WAITING && buffer.filled().len() > before {
            self.doing.0.store(HEADERS, Ordering::Relaxed);
        }
        Poll::Ready(read)
    }
}

impl<S: AsyncWrite + Unpin> Patient<S> {
    /// Passes on what became of writing, and counts the time in which nothing did.
    fn unless_stalled<T>(&mut self, cx: &mut Context<'_>, wrote: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if wrote.is_ready() {
            self.stall = None;
            return wrote;
        }
        let limit = self.patience.stall;
        match self.stall.get_or_insert_with(|| Box::pin(sleep(limit))).as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.unless_stalled(cx, wrote)
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
        self.unless_stalled(cx, wrote)
    }
    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.unless_stalled(cx, flushed)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let ended = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.unless_stalled(cx, ended)
    }
}
