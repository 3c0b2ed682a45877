//! Trying it out: the sample's month the first time, who can sign in, and the phone on the same network.
use crate::{
    config::{Mistake, Run},
    origin::{Origin, Origins},
    portal::Portal,
    sample::{Kind, Passphrases, Sample, table},
    secret_file,
    serve::Edge,
    tls, words,
};
use std::{
    fs,
    io::{self, IsTerminal, Write},
    net::{IpAddr, Ipv4Addr, UdpSocket},
};
use store::trial::Trial;

/// Kept beside the data, so that a second start can print it again.
const TABLE: &str = "who-can-sign-in.txt";

/// Tells the sample's month into data that is empty, and gives the table of who can sign in.
pub(super) async fn prepare(run: &Run, portal: &Portal) -> Result<String, Mistake> {
    let mistake = |error: store::StoreError| Mistake::Sample(error.to_string());
    let file = run.data.join(TABLE);
    match portal.store.trial().await.map_err(mistake)? {
        Some(Trial::Unfinished) => return Err(Mistake::TrialUnfinished(run.data.clone())),
        Some(Trial::KnownWords) if run.phone => return Err(Mistake::SampleWithKnownWords),
        Some(Trial::KnownWords | Trial::FreshWords) => {
            return fs::read_to_string(&file).map_err(|error| Mistake::Folder(file, error));
        }
        None if !portal.store.is_empty().await.map_err(mistake)? => {
            return Err(Mistake::NotATrial(run.data.clone()));
        }
        None => {}
    }
    let now = portal.clock.now();
    portal.store.mark_trial(Trial::Unfinished, now).await.map_err(mistake)?;
    let sample = tell(run, portal).await?;
    let table = table(&sample.accounts);
    secret_file::write(&file, table.as_bytes()).map_err(|error| Mistake::Folder(file, error))?;
    let trial = if run.phone { Trial::FreshWords } else { Trial::KnownWords };
    portal.store.mark_trial(trial, now).await.map_err(mistake)?;
    Ok(table)
}

/// Lets everyone of the sample do what they did, or, for `--empty`, only founds the team.
async fn tell(run: &Run, portal: &Portal) -> Result<Sample, Mistake> {
    let mut make = words::passphrase;
    let passphrases = if run.phone { Passphrases::Fresh(&mut make) } else { Passphrases::AsWritten };
    let mut sample = Sample::read(&run.council, &portal.council, portal.clock.today(), passphrases)?;
    if run.empty {
        sample.acts.clear();
        let manager = sample.team.manager.who.clone();
        sample.accounts.retain(|account| account.is == Kind::Worker && account.who == manager);
    }
    let shows = io::stderr().is_terminal();
    sample
        .live(portal, |done, of| {
            if shows {
                eprint!("\rTelling a month of the sample families' life: {done} of {of}  ");
                drop(io::stderr().flush());
            }
        })
        .await
        .map_err(|mistake| Mistake::Sample(mistake.to_string()))?;
    if shows {
        eprintln!();
    }
    Ok(sample)
}

/// Where a phone finds this machine, over https with a certificate made for it.
pub(super) fn phone(run: &Run, port: u16) -> Result<(Origins, Edge), Mistake> {
    let listen = run.listen().ip();
    let address =
        if listen.is_unspecified() { in_the_network().map_err(Mistake::NoNetwork)? } else { listen };
    let made = tls::made_for(&run.data, &[address, IpAddr::V4(Ipv4Addr::LOCALHOST)]);
    let tls = made.map_err(|error| Mistake::Folder(run.data.clone(), error))?;
    let host = match address {
        IpAddr::V4(address) if address.is_loopback() => "localhost".to_owned(),
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("[{address}]"),
    };
    let others = ["localhost", "127.0.0.1"].map(|host| Origin::https(host, port));
    Ok((Origins::new(Origin::https(&host, port), others), Edge { tls: Some(tls), ..Edge::plain() }))
}

/// This machine's own address in the local network. Nothing is sent: asking the way is enough to learn it.
fn in_the_network() -> io::Result<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    // An address kept for documentation (RFC 5737): it stands for "anywhere else".
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
    Ok(socket.local_addr()?.ip())
}

/// The address as a QR code for a terminal, light on dark and dark on light alike.
pub(super) fn code(address: &str) -> String {
    match qrcode::QrCode::new(address) {
        Ok(code) => code.render::<qrcode::render::unicode::Dense1x2>().quiet_zone(true).build(),
        Err(_) => String::new(),
    }
}
