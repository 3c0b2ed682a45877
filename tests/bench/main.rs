//! What the product costs: every figure beside a bare limit measured in the same run, turn by turn.
//!
//! `cargo xtask bench` builds both, starts a PostgreSQL and calls this. Figures of two runs are not comparable: another
//! machine, or the same one with other work to do, moves all of them. Ratios within one run are.
mod bare;
mod bare_postgres;
mod families;
mod load;
mod measure;
mod product;
mod table;

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;

/// How to measure.
#[derive(Parser)]
enum Verb {
    /// Measure everything and print the table.
    All(All),
    /// Serve a bare limit until killed; prints its address first. What `all` starts beside the product.
    Bare(Bare),
}

/// What to measure with.
#[derive(clap::Args)]
pub(crate) struct All {
    /// The product's server.
    #[arg(long)]
    server: PathBuf,
    /// What browsers fetch.
    #[arg(long)]
    assets: PathBuf,
    /// A council's folder.
    #[arg(long)]
    council: PathBuf,
    /// An empty folder for data, on a disk that keeps what it is given.
    #[arg(long)]
    data: PathBuf,
    /// An empty PostgreSQL database.
    #[arg(long)]
    postgres: Option<String>,
    /// How many families there are while it is measured how fast.
    #[arg(long, default_value_t = 300)]
    families: u32,
    /// How many there are while it is measured how soon the server is there.
    #[arg(long, default_value_t = 3000)]
    many: u32,
    /// Turns each of the three takes.
    #[arg(long, default_value_t = 3)]
    rounds: u32,
}

/// A bare limit.
#[derive(clap::Args)]
struct Bare {
    /// A new file for SQLite, or `postgres://…`.
    place: String,
    /// How many families.
    families: u32,
    /// Writes down who read and wrote what, as the product does.
    #[arg(long)]
    records: bool,
    /// How long an answer is; the product's own.
    #[command(flatten)]
    lengths: Lengths,
}

/// How many bytes the answers have: the bare limit carries as many as the product, or it would have less to do.
#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct Lengths {
    /// A plan.
    #[arg(long)]
    plan: usize,
    /// A long log.
    #[arg(long)]
    log: usize,
}

impl Lengths {
    /// What one point of a plan says.
    pub(crate) fn point(self) -> String {
        text(self.plan / bare::POINTS as usize)
    }
    /// What one entry of a long log says.
    pub(crate) fn entry(self) -> String {
        text(self.log / bare::LONG_LOG as usize)
    }
}

/// So many bytes of what people write.
fn text(length: usize) -> String {
    bare::SAYS.chars().cycle().take(length).collect()
}

#[tokio::main]
async fn main() -> Result<()> {
    match Verb::parse() {
        Verb::All(all) => measure::all(&all).await,
        Verb::Bare(Bare { place, families, records, lengths }) => {
            let address = match place.starts_with("postgres") {
                true => bare_postgres::postgres(&place, families, lengths, records).await?,
                false => bare::sqlite(place.as_ref(), families, lengths, records).await?,
            };
            println!("{address}");
            std::future::pending().await
        }
    }
}
