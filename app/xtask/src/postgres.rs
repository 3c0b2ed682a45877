//! A PostgreSQL of our own for tests and measurements: on loopback, on a free port, gone when we are.

use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{fs, io};

use anyhow::{Context, Result, bail};

use crate::command::output;
use crate::folder::Folder;
use crate::running::{Running, Stop};

/// Where Debian puts PostgreSQL, one folder for each version.
pub(crate) const HOME: &str = "/usr/lib/postgresql";

/// How carefully it keeps what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// As in real life: every commit is flushed to the disk. For measurements.
    Safe,
    /// Never waits for the disk. For tests, which throw it away.
    Forgetful,
}

/// A running PostgreSQL. Dropping it stops it and removes its folder.
pub struct Postgres {
    port: u16,
    _running: Running,
}

impl Postgres {
    /// Makes a new, empty server and waits until it answers. The `postgresql` package must be there.
    pub fn start(keeping: Keeping) -> Result<Postgres> {
        let programs = programs()?;
        let folder = Folder::new("postgres")?;
        let owner = Owner::of_servers(folder.path())?;
        let place = folder.path().join("server");
        let initdb =
            ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "--no-sync", "-D"];
        output(owner.command(&programs.join("initdb")).args(initdb).arg(&place))
            .context("cannot make a PostgreSQL")?;

        let port = free_port()?;
        let mut server = owner.command(&programs.join("postgres"));
        server.arg("-D").arg(&place).arg("-k").arg(folder.path());
        server.args([
            "-c",
            "listen_addresses=127.0.0.1",
            "-p",
            &port.to_string(),
            "-c",
            "max_connections=200",
        ]);
        if keeping == Keeping::Forgetful {
            server.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
        }
        let mut running = Running::start(&server, Stop::Interrupt, folder)?;
        running.until(Duration::from_secs(30), |log| {
            log.contains("ready to accept connections").then_some(())
        })?;
        Ok(Postgres { port, _running: running })
    }

    /// The address of its first, empty database. Whoever connects may make more.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}", self.port)
    }
}

/// Who the server runs as: PostgreSQL refuses to be root.
enum Owner {
    Ourselves,
    Account { uid: u32, gid: u32 },
}

impl Owner {
    /// The right owner for a server with its files in `folder`, which then belongs to them.
    fn of_servers(folder: &Path) -> Result<Owner> {
        if id(&["-u"])? != 0 {
            return Ok(Owner::Ourselves);
        }
        let (uid, gid) = (id(&["-u", "postgres"])?, id(&["-g", "postgres"])?);
        chown(folder, Some(uid), Some(gid))
            .with_context(|| format!("cannot hand over {}", folder.display()))?;
        Ok(Owner::Account { uid, gid })
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Owner::Ourselves => Command::new(program),
            Owner::Account { uid, gid } => {
                let mut command = Command::new("setpriv");
                command
                    .arg(format!("--reuid={uid}"))
                    .arg(format!("--regid={gid}"))
                    .arg("--init-groups")
                    .arg(program);
                command
            }
        };
        command.current_dir("/").env("LC_ALL", "C");
        command
    }
}

fn id(args: &[&str]) -> Result<u32> {
    Ok(output(Command::new("id").args(args))?.trim().parse()?)
}

/// The folder of the newest version that is installed.
fn programs() -> Result<PathBuf> {
    let versions = fs::read_dir(HOME).with_context(|| format!("there is no PostgreSQL in {HOME}"))?;
    let mut paths = versions.map(|it| Ok(it?.path().join("bin"))).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|it| it.join("postgres").exists());
    paths.sort_by_key(|it| it.parent().and_then(|it| it.file_name()?.to_str()?.parse::<u32>().ok()));
    match paths.pop() {
        Some(path) => Ok(path),
        None => bail!("there is no PostgreSQL server in {HOME}"),
    }
}

/// A port nobody listens on now. Somebody may take it before we do; then starting fails and says so.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).context("no free port on loopback")?.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_answers_on_loopback_and_is_gone_afterwards() {
        let postgres = Postgres::start(Keeping::Forgetful).expect("it starts");
        let port = postgres.port;
        let says =
            output(Command::new("psql").args([&postgres.url(), "-tAc", "select 6 * 7"])).expect("it answers");
        assert_eq!(says.trim(), "42");
        drop(postgres);
        assert!(TcpListener::bind(("127.0.0.1", port)).is_ok());
    }
}
