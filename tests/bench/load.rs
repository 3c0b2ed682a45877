//! A load: so many connections asking one thing after another for so long, every answer checked.
use anyhow::{Context, Result, bail};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// What to ask, as the bytes that travel. `nth` counts over all connections, so that no two writes are the same.
pub(crate) type Asking = std::sync::Arc<dyn Fn(u64) -> Vec<u8> + Send + Sync>;

/// What came of it.
pub(crate) struct Borne {
    /// Answers a second.
    pub(crate) per_second: f64,
    /// Half were answered within this.
    pub(crate) p50: Duration,
    /// 99 of 100 were answered within this.
    pub(crate) p99: Duration,
}

/// How fast to ask, and when to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// No asks after this.
    pub(crate) how_long: Duration,
    /// Nor more than this: everybody may write only so much in one go.
    pub(crate) most: u64,
    /// No faster than this; without it, as fast as the answers come.
    pub(crate) per_second: Option<f64>,
}

/// Asks on `connections` at once.
///
/// With a pace, the time counts from when an ask was due, not from when it got its turn: a server that stalls is seen to.
pub(crate) async fn bear(address: SocketAddr, connections: u32, pace: Pace, ask: Asking) -> Result<Borne> {
    let begun = Instant::now();
    let runs: Vec<_> = (0..connections)
        .map(|connection| {
            let turns = (u64::from(connection)..pace.most).step_by(connections as usize);
            tokio::spawn(one(address, turns, begun, pace, ask.clone()))
        })
        .collect();
    let mut took = Vec::new();
    for run in runs {
        took.extend(run.await??);
    }
    let whole = begun.elapsed();
    took.sort_unstable();
    if took.is_empty() {
        bail!("nothing was answered");
    }
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    Ok(Borne { per_second: took.len() as f64 / whole.as_secs_f64(), p50: at(0.5), p99: at(0.99) })
}

/// How many bytes the body of one answer has.
pub(crate) async fn length(address: SocketAddr, ask: &Asking) -> Result<usize> {
    let mut stream = BufReader::new(TcpStream::connect(address).await?);
    stream.get_mut().write_all(&ask(0)).await?;
    answer(&mut stream).await
}

async fn one(
    address: SocketAddr,
    turns: impl Iterator<Item = u64> + Send,
    begun: Instant,
    pace: Pace,
    ask: Asking,
) -> Result<Vec<Duration>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    let mut took = Vec::new();
    for turn in turns {
        let due = match pace.per_second {
            Some(per_second) => begun + Duration::from_secs_f64(turn as f64 / per_second),
            None => Instant::now(),
        };
        if due.duration_since(begun) >= pace.how_long {
            break;
        }
        if let Some(wait) = due.checked_duration_since(Instant::now()) {
            tokio::time::sleep(wait).await;
        }
        stream.get_mut().write_all(&ask(turn)).await?;
        answer(&mut stream).await?;
        took.push(due.elapsed());
    }
    Ok(took)
}

/// Reads one answer whole and says how long its body is. Anything but 200 is an error: a fast refusal is no throughput.
async fn answer(stream: &mut BufReader<TcpStream>) -> Result<usize> {
    let mut head = Vec::with_capacity(1024);
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .with_context(|| format!("no length in {head:?}"))?
        .trim()
        .parse()?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    if !head.starts_with("http/1.1 200") {
        bail!("answered {:?}: {}", head.lines().next(), String::from_utf8_lossy(&body));
    }
    Ok(length)
}
