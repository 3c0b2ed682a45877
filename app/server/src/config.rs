//! What the binary is told, by flags or environment, and what it says when something of that will not do.
use crate::{
    council::{self, FolderMistake},
    language::checked::OnlyChecked,
    origin::{Origin, OriginMistake},
    serve::Range,
    tls::TlsMistake,
};
use clap::{Args, Parser};
use domain::{council::Council, words::WordsRefusal};
use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};
use store::{backup::CopyError, check::CheckError};

pub mod council_sign_in;
pub mod import;
mod keeping;
pub mod language;
pub mod upkeep;

use council_sign_in::{CouncilSignIn, CouncilSignInMistake};
use import::{Import, ImportMistake};
pub use keeping::Keeping;
pub(crate) use keeping::place;
use keeping::writable;
use language::CheckLanguage;
use upkeep::{Backup, Erase, Kept, NewKey, Restore};

/// Alongside: the family's side of Family Safeguarding.
#[derive(Parser, Debug)]
#[command(name = "server", version, about)]
pub enum Command {
    /// Try it out on this machine, with a sample council and a month of its life.
    Run(Run),
    /// Serve families. Settings can also come from the environment.
    Serve(Serve),
    /// Make a first team and its manager in an empty database, and say once how the manager signs in.
    Begin(Begin),
    /// Bring in workers, families, people and who is with whom from files of the council's own system.
    Import(Import),
    /// Copy the SQLite database to a new file, while it is in use.
    Backup(Backup),
    /// Put a copy back where there is no database yet, and look it through.
    Restore(Restore),
    /// Look through everything that is kept: the record as it was written, and each sealed text in its place.
    Check(Kept),
    /// Give what is kept a new key, while it is in use.
    NewKey(NewKey),
    /// Print what somebody who reads a language well checks before families are offered it.
    CheckLanguage(CheckLanguage),
    /// Erase one adult of a family, or a whole family, for good.
    Erase(Erase),
}

/// How to try it out.
#[derive(Args, Clone, Debug)]
pub struct Run {
    /// Where everything is kept: the database, its key, and the certificate for `--phone`.
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
    /// Where to listen [default: 127.0.0.1:8080, or 0.0.0.0:8443 with --phone].
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// Start without the sample families: only one manager, to begin with.
    #[arg(long)]
    pub empty: bool,
    /// Try it on a phone: listen on the local network over https, with a certificate made here and fresh passphrases.
    #[arg(long)]
    pub phone: bool,
    /// The council's folder.
    #[arg(long, value_name = "DIR", default_value = "app/council/sample")]
    pub council: PathBuf,
    /// What browsers fetch, as `cargo xtask bundle` makes it.
    #[arg(long, value_name = "DIR", default_value = "target/bundle")]
    pub assets: PathBuf,
    /// For tests in a browser, on this machine only: the time is this machine's plus the whole milliseconds in this file.
    #[arg(long, value_name = "FILE", hide = true)]
    pub clock_file: Option<PathBuf>,
}

/// How to serve families.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// The address people use, for example https://alongside.example.
    #[arg(long, env = "ALONGSIDE_PUBLIC_URL", value_name = "URL")]
    pub public_url: String,
    /// Where to listen.
    #[arg(long, env = "ALONGSIDE_LISTEN", value_name = "ADDRESS:PORT", default_value = "0.0.0.0:8443")]
    pub listen: SocketAddr,
    /// The certificate chain, as PEM.
    #[arg(long, env = "ALONGSIDE_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Its key, as PEM.
    #[arg(long, env = "ALONGSIDE_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// What speaks https in front of this server, as addresses or ranges. Only these are answered.
    #[arg(long, env = "ALONGSIDE_TRUSTED_PROXY", value_name = "RANGE", value_delimiter = ',')]
    pub trusted_proxy: Vec<Range>,
    /// What is kept, and what the council decides.
    #[command(flatten)]
    pub keeping: Keeping,
    /// Where the council signs its workers in.
    #[command(flatten)]
    pub council_sign_in: CouncilSignIn,
    /// What browsers fetch, as `cargo xtask bundle` makes it.
    #[arg(long, env = "ALONGSIDE_ASSETS", value_name = "DIR", default_value = "bundle")]
    pub assets: PathBuf,
}

/// How to begin.
#[derive(Args, Clone, Debug)]
pub struct Begin {
    /// What is kept, and what the council decides.
    #[command(flatten)]
    pub keeping: Keeping,
    /// What workers call the team.
    #[arg(long, value_name = "NAME")]
    pub team: String,
    /// The name families know the manager by.
    #[arg(long, value_name = "NAME")]
    pub manager: String,
}

impl Begin {
    /// Whether these settings fit the machine.
    pub fn check(&self) -> Result<Council, Mistake> {
        self.keeping.check()
    }
}

impl Run {
    /// Where to listen.
    pub fn listen(&self) -> SocketAddr {
        self.listen.unwrap_or(match self.phone {
            true => (Ipv4Addr::UNSPECIFIED, 8443).into(),
            false => (Ipv4Addr::LOCALHOST, 8080).into(),
        })
    }

    /// Whether these settings fit each other and the machine. Makes the folder for the data.
    pub fn check(&self) -> Result<Council, Mistake> {
        let address = self.listen().ip();
        if !self.phone && !address.is_loopback() {
            return Err(Mistake::SampleInTheOpen(address));
        }
        if self.phone && self.clock_file.is_some() {
            return Err(Mistake::ClockInTheOpen);
        }
        writable(&self.data)?;
        Ok(council::load(&self.council)?)
    }
}

impl Serve {
    /// Whether these settings fit each other and the machine.
    pub fn check(&self) -> Result<(Origin, OnlyChecked), Mistake> {
        let origin: Origin =
            self.public_url.parse().map_err(|why| Mistake::PublicUrl(self.public_url.clone(), why))?;
        let speaks_https = self.tls_cert.is_some() || !self.trusted_proxy.is_empty();
        if origin.is_https() && !speaks_https {
            return Err(Mistake::NobodySpeaksHttps);
        }
        if self.tls_cert.is_some() && !self.trusted_proxy.is_empty() {
            return Err(Mistake::TwoSpeakHttps);
        }
        if !origin.is_https() && !self.listen.ip().is_loopback() {
            return Err(Mistake::PlainInTheOpen(self.listen));
        }
        Ok((origin, OnlyChecked::of(self.keeping.check()?)))
    }
}

/// A setting that will not do. Each is said in one paragraph: what, why, and what to do.
#[derive(Debug)]
pub enum Mistake {
    /// The public address.
    PublicUrl(String, OriginMistake),
    /// An https address, and nothing that speaks https.
    NobodySpeaksHttps,
    /// A certificate and a proxy.
    TwoSpeakHttps,
    /// A loopback address for people, and an open door.
    PlainInTheOpen(SocketAddr),
    /// Known passphrases where others can reach them.
    SampleInTheOpen(IpAddr),
    /// Somebody else could move the time.
    ClockInTheOpen,
    /// The data folder.
    Folder(PathBuf, io::Error),
    /// The council's folder.
    Council(FolderMistake),
    /// The files browsers fetch.
    Assets(PathBuf, String),
    /// The certificate or its key.
    Tls(PathBuf, TlsMistake),
    /// The port.
    Port(SocketAddr, io::Error),
    /// The database or its key.
    Store(store::OpenError),
    /// The data holds accounts whose passphrases are printed in a file everybody has.
    HoldsSample,
    /// The data was begun without `--phone`, with passphrases everybody can look up.
    SampleWithKnownWords,
    /// The first start was cut short.
    TrialUnfinished(PathBuf),
    /// The data is somebody's own, not a trial's.
    NotATrial(PathBuf),
    /// There is no local network to show a phone.
    NoNetwork(io::Error),
    /// The sample's own data.
    Sample(String),
    /// Something is kept already.
    NotEmpty,
    /// The council's own sign-in.
    CouncilSignIn(CouncilSignInMistake),
    /// Nothing came in.
    Import(ImportMistake),
    /// A copy that was not made or not put back.
    Copy(CopyError),
    /// What is kept is not as it should be.
    NotSound(CheckError),
    /// Nothing was erased, for this reason.
    NotErased(&'static str),
    /// It is erased, and another program that reads keeps it in the log beside the file.
    ErasingUnfinished,
    /// PostgreSQL is copied with what comes with it.
    OwnTools,
    /// A name given by a flag.
    Name(&'static str, WordsRefusal),
}

impl From<FolderMistake> for Mistake {
    fn from(mistake: FolderMistake) -> Self {
        Self::Council(mistake)
    }
}
impl From<ImportMistake> for Mistake {
    fn from(mistake: ImportMistake) -> Self {
        Self::Import(mistake)
    }
}
impl From<store::OpenError> for Mistake {
    fn from(error: store::OpenError) -> Self {
        Self::Store(error)
    }
}
impl From<CopyError> for Mistake {
    fn from(error: CopyError) -> Self {
        Self::Copy(error)
    }
}

impl fmt::Display for Mistake {
    #[expect(clippy::too_many_lines, reason = "one paragraph for each mistake, all in one place")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PublicUrl(url, OriginMistake::NotAnOrigin) => write!(
                f,
                "`{url}` is not an address people can use. --public-url is https:// and a host name, for example \
                 https://alongside.example, with nothing after it."
            ),
            Self::PublicUrl(url, OriginMistake::NotSecure) => write!(
                f,
                "`{url}` is plain http. Anybody on the way could read what families write, and browsers refuse our \
                 cookie there. Use https://, or http://localhost to try things on this machine."
            ),
            Self::NobodySpeaksHttps => f.write_str(
                "--public-url says https, but nothing here speaks it. Give --tls-cert and --tls-key, or, if something \
                 in front of this server speaks https, say what with --trusted-proxy.",
            ),
            Self::TwoSpeakHttps => f.write_str(
                "Both a certificate and a trusted proxy were given. Either this server speaks https itself (--tls-cert, \
                 --tls-key) or something in front does (--trusted-proxy).",
            ),
            Self::PlainInTheOpen(listen) => write!(
                f,
                "--public-url names this machine, but --listen {listen} lets other machines in, without https. Listen \
                 on 127.0.0.1, or give an https address."
            ),
            Self::SampleInTheOpen(address) => write!(
                f,
                "`run` answers on this machine only, and {address} would let others in with passphrases everybody can \
                 look up. Use --phone to try it on your own network over https with fresh passphrases, or `serve` for \
                 families."
            ),
            Self::ClockInTheOpen => f.write_str("--clock-file moves the time for tests on this machine; it does not go with --phone."),
            Self::Folder(folder, error) => write!(
                f,
                "Cannot write to the folder {} ({error}). Choose another, or let this account write to it.",
                folder.display()
            ),
            Self::Council(mistake) => write!(f, "The council's folder has a mistake. {mistake}"),
            Self::Assets(folder, why) => write!(
                f,
                "{} does not hold what browsers fetch ({why}). `cargo xtask bundle` makes it.",
                folder.display()
            ),
            Self::Tls(file, TlsMistake::Certificate(why)) => {
                write!(f, "The certificate in {} cannot be used: {why}.", file.display())
            }
            Self::Tls(file, TlsMistake::Key(why)) => {
                write!(f, "The key in {} cannot be used: {why}.", file.display())
            }
            Self::Tls(file, TlsMistake::Pair(why)) => write!(
                f,
                "The certificate in {} and the key do not go together: {why}.",
                file.display()
            ),
            Self::Port(listen, error) if error.kind() == io::ErrorKind::AddrInUse => write!(
                f,
                "Something else listens on {listen} already. Stop it, or choose another port with --listen."
            ),
            Self::Port(listen, error) => write!(f, "Cannot listen on {listen}: {error}."),
            Self::Store(error) => write!(f, "The data cannot be opened: {error}."),
            Self::HoldsSample => f.write_str(
                "This data holds the sample council's accounts, whose passphrases everybody can look up. `serve` does \
                 not open it. Begin with an empty database.",
            ),
            Self::SampleWithKnownWords => f.write_str(
                "This data was begun without --phone, so its passphrases can be looked up by everybody on your network. \
                 Give another folder with --data, and fresh ones are made.",
            ),
            Self::TrialUnfinished(folder) => write!(
                f,
                "The first start in {} was cut short, so the sample's month is not whole. Delete that folder and start \
                 again.",
                folder.display()
            ),
            Self::NotATrial(folder) => write!(
                f,
                "{} holds data that `run` did not begin. `serve` opens it; to try things out, give another folder with \
                 --data.",
                folder.display()
            ),
            Self::NoNetwork(error) => write!(f, "There is no network a phone could reach this machine by ({error})."),
            Self::Sample(what) => write!(f, "The sample council's life cannot be told: {what}"),
            Self::NotEmpty => f.write_str(
                "There is a team in this database already. Its manager adds everybody else in the product itself.",
            ),
            Self::CouncilSignIn(mistake) => mistake.fmt(f),
            Self::Import(mistake) => write!(f, "Nothing came in: {mistake}."),
            Self::Copy(error) => write!(f, "There is no copy: {error}."),
            Self::NotSound(wrong) => write!(
                f,
                "Not all is well: {wrong}. Keep this database as it is, and put back the last backup that is sound beside it."
            ),
            Self::NotErased(why) => write!(f, "Nothing was erased: {why}."),
            Self::ErasingUnfinished => f.write_str(
                "It is erased and recorded, but not finished: another program has the database open, and until it lets go, \
                 what was erased stays in the file or the log beside it. Stop that program, and give this command once more.",
            ),
            Self::OwnTools => f.write_str(
                "PostgreSQL has its own tools: `pg_dump --format=custom` makes a copy while it is in use, `pg_restore` puts it \
                 back into an empty database. Then `server check` looks it through.",
            ),
            Self::Name(flag, why) => write!(f, "{flag} will not do as a name ({why:?}): one line of at most 80 characters."),
        }
    }
}
impl std::error::Error for Mistake {}
