//! The server binary: `server run` to try it out, `server serve` for families.
use clap::Parser;
use server::{config::Command, start::start};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("ALONGSIDE_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match start(Command::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("\n{mistake}");
            ExitCode::FAILURE
        }
    }
}
