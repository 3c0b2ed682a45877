//! Where the council signs its own workers in, and what is wrong with how that was said.
use crate::{
    council_sign_in::{
        may_be_asked,
        provider::{Algorithm, Provider, ProviderSettings},
    },
    origin::Origin,
};
use clap::Args;
use std::{fmt, fs, io, path::PathBuf};

/// The council's own sign-in, by OpenID Connect, for workers. All three of the first, or none.
#[derive(Args, Clone, Debug)]
pub struct CouncilSignIn {
    /// Who signs the council's workers in (OpenID Connect), exactly as it spells itself: https://login.example/council.
    #[arg(long, env = "ALONGSIDE_OIDC_ISSUER", value_name = "URL")]
    pub oidc_issuer: Option<String>,
    /// How it knows us. It sends people back to /sign-in/council/back at the public address.
    #[arg(long, env = "ALONGSIDE_OIDC_CLIENT_ID", value_name = "ID")]
    pub oidc_client_id: Option<String>,
    /// The file with the secret it gave us, readable by this account only.
    #[arg(long, env = "ALONGSIDE_OIDC_CLIENT_SECRET_FILE", value_name = "FILE")]
    pub oidc_client_secret_file: Option<PathBuf>,
    /// How it signs: any of these, and nothing else.
    #[arg(
        long,
        env = "ALONGSIDE_OIDC_ALGORITHM",
        value_name = "NAME",
        value_delimiter = ',',
        default_value = "RS256"
    )]
    pub oidc_algorithm: Vec<Algorithm>,
}

impl CouncilSignIn {
    /// The provider, if there is to be one, for a server at this address. Nothing is asked of it yet.
    pub fn provider(&self, origin: &Origin) -> Result<Option<Provider>, CouncilSignInMistake> {
        use CouncilSignInMistake as Mistake;
        let (issuer, client_id, file) =
            match (&self.oidc_issuer, &self.oidc_client_id, &self.oidc_client_secret_file) {
                (None, None, None) => return Ok(None),
                (Some(issuer), Some(client_id), Some(file)) => (issuer, client_id, file),
                _ => return Err(Mistake::Half),
            };
        if issuer.contains(['?', '#']) || !may_be_asked(issuer) {
            return Err(Mistake::Issuer(issuer.clone()));
        }
        let secret = fs::read_to_string(file).map_err(|error| Mistake::Secret(file.clone(), error))?;
        let secret = secret.trim();
        if secret.is_empty() || client_id.trim().is_empty() {
            return Err(Mistake::Half);
        }
        let settings = ProviderSettings {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            client_secret: secret.to_owned(),
            algorithms: self.oidc_algorithm.clone(),
        };
        let back = format!("{origin}{}", site::COUNCIL_SIGN_IN_BACK);
        Provider::new(settings, back).map(Some).map_err(|_| Mistake::Issuer(issuer.clone()))
    }
}

/// What is wrong with how the council's own sign-in was said.
#[derive(Debug)]
pub enum CouncilSignInMistake {
    /// One of three, or two, or one that is empty.
    Half,
    /// Not an address that may be asked.
    Issuer(String),
    /// The secret cannot be read.
    Secret(PathBuf, io::Error),
}

impl fmt::Display for CouncilSignInMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Half => f.write_str(
                "The council's sign-in needs all of --oidc-issuer, --oidc-client-id and --oidc-client-secret-file, with \
                 something in each. Give all three, or none and workers use a name and a passphrase.",
            ),
            Self::Issuer(issuer) => write!(
                f,
                "`{issuer}` will not do for --oidc-issuer. It is https:// and what the provider calls itself, letter for \
                 letter; plain http would let anybody on the way sign in as anybody."
            ),
            Self::Secret(file, error) => {
                write!(f, "--oidc-client-secret-file {} cannot be read ({error}).", file.display())
            }
        }
    }
}
