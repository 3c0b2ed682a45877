//! Speaks https: with the council's certificate, or with one made here for trying things out on a phone.
use rcgen::{CertificateParams, DnType, KeyPair};
use std::{fs, io, net::IpAddr, path::Path, sync::Arc};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    },
};

/// Why https cannot be spoken with these files.
#[derive(Debug)]
pub enum TlsMistake {
    /// The certificate cannot be read.
    Certificate(String),
    /// The key cannot be read.
    Key(String),
    /// They are readable and do not belong together, or are of a kind we do not know.
    Pair(String),
}

/// Speaks https with the certificate chain and the key in these PEM files.
pub fn from_files(certificate: &Path, key: &Path) -> Result<TlsAcceptor, TlsMistake> {
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|error| TlsMistake::Certificate(error.to_string()))?;
    if chain.is_empty() {
        return Err(TlsMistake::Certificate("there is no certificate in it".to_owned()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| TlsMistake::Key(error.to_string()))?;
    acceptor(chain, key).map_err(|error| TlsMistake::Pair(error.to_string()))
}

fn acceptor(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<TlsAcceptor, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    // A phone that comes back picks up where it left off, one turn of the line sooner.
    config.ticketer = ring::Ticketer::new()?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Makes a certificate for `localhost` and these addresses in `folder`, unless there is one for them already, so that a
/// phone asks only once whether to trust it.
pub fn made_for(folder: &Path, addresses: &[IpAddr]) -> io::Result<TlsAcceptor> {
    let names: Vec<String> =
        std::iter::once("localhost".to_owned()).chain(addresses.iter().map(IpAddr::to_string)).collect();
    let (certificate, key, made_for) =
        (folder.join("phone.pem"), folder.join("phone.key.pem"), folder.join("phone.names"));
    let wanted = names.join("\n");
    if fs::read_to_string(&made_for).is_ok_and(|names| names == wanted)
        && let Ok(acceptor) = from_files(&certificate, &key)
    {
        return Ok(acceptor);
    }
    let made = make(names).map_err(io::Error::other)?;
    fs::write(&certificate, &made.certificate)?;
    crate::secret_file::write(&key, made.key.as_bytes())?;
    fs::write(&made_for, wanted)?;
    from_files(&certificate, &key).map_err(|mistake| io::Error::other(format!("{mistake:?}")))
}

/// A certificate that signs itself, and its key, both as PEM.
#[derive(Debug)]
pub struct Made {
    /// To show.
    pub certificate: String,
    /// To keep.
    pub key: String,
}

/// Makes a certificate for these names and addresses.
pub fn make(names: Vec<String>) -> Result<Made, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, "Alongside on this machine");
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok(Made { certificate: certificate.pem(), key: key.serialize_pem() })
}
