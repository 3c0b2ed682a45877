//! A council's own sign-in, as OpenID Connect knows it: where to send somebody, and whom the answer means.
use super::{Wrong, line, token::Checks};
use domain::time::Moment;
use openidconnect::{
    AuthType, AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, TokenResponse,
    core::{
        CoreClient, CoreClientAuthMethod, CoreJsonWebKeySet, CoreJwsSigningAlgorithm, CoreProviderMetadata,
        CoreResponseType,
    },
};
use serde::Deserialize;
use std::{fmt, sync::Arc};
use store::council_sign_in::{Identity, Said};
use tokio::sync::Mutex;

/// How long what a provider says of itself is believed before it is asked again.
const BELIEVED_MINUTES: i64 = 60;

/// Which provider, and who we are to it.
#[derive(Clone)]
pub struct ProviderSettings {
    /// Exactly as the provider spells itself.
    pub issuer: String,
    /// How the provider knows us.
    pub client_id: String,
    /// Known to the provider and us.
    pub client_secret: String,
    /// How a token may be signed. Never without a key, and never with a shared one.
    pub algorithms: Vec<Algorithm>,
}

impl fmt::Debug for ProviderSettings {
    /// Never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderSettings").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// How a token may be signed: with the provider's own key alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Algorithm {
    /// RSA, as every provider can.
    #[value(name = "RS256")]
    Rs256,
    /// RSA with a salt.
    #[value(name = "PS256")]
    Ps256,
    /// An elliptic curve.
    #[value(name = "ES256")]
    Es256,
    /// Another elliptic curve.
    #[value(name = "EdDSA")]
    EdDsa,
}

impl Algorithm {
    const fn core(self) -> CoreJwsSigningAlgorithm {
        match self {
            Self::Rs256 => CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
            Self::Ps256 => CoreJwsSigningAlgorithm::RsaSsaPssSha256,
            Self::Es256 => CoreJwsSigningAlgorithm::EcdsaP256Sha256,
            Self::EdDsa => CoreJwsSigningAlgorithm::EdDsa,
        }
    }
}

/// The provider, and what it last said of itself.
pub struct Provider {
    settings: ProviderSettings,
    /// Where it sends people back to.
    back: RedirectUrl,
    known: Mutex<Option<Arc<Known>>>,
}

/// The library's client, when the provider has said where it is.
type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What a provider says of itself.
struct Known {
    metadata: CoreProviderMetadata,
    names_itself: bool,
    keys: CoreJsonWebKeySet,
    at: Moment,
}

/// What the library leaves out of what a provider says of itself.
#[derive(Deserialize)]
struct Spelled {
    issuer: String,
    #[serde(default, rename = "authorization_response_iss_parameter_supported")]
    names_itself: bool,
}

impl Provider {
    /// Asked nothing yet. `back` is the whole address to which people come back.
    pub fn new(settings: ProviderSettings, back: String) -> Result<Self, Wrong> {
        let back = RedirectUrl::new(back).map_err(|_| Wrong::Address)?;
        Ok(Self { settings, back, known: Mutex::default() })
    }

    /// Where to send somebody who is to come back with what `said` says.
    pub(super) async fn way_to(&self, said: &Said, now: Moment) -> Result<String, Wrong> {
        let known = self.known(now).await?;
        let verifier = PkceCodeVerifier::new(said.verifier.to_string());
        let client = self.client(&known);
        let (state, nonce) = (said.state.clone(), said.nonce.clone());
        let (address, ..) = client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        Ok(address.to_string())
    }

    /// Whether the answer in the address can be from here: a provider that names itself must do so, exactly.
    pub(super) async fn check_named(&self, named: Option<&str>, now: Moment) -> Result<(), Wrong> {
        match named {
            Some(named) if named == self.settings.issuer => Ok(()),
            Some(_) => Err(Wrong::Issuer),
            None if self.known(now).await?.names_itself => Err(Wrong::Issuer),
            None => Ok(()),
        }
    }

    /// Whom the provider means by this code, if every single thing about its answer is right.
    pub(super) async fn identity(&self, code: String, said: &Said, now: Moment) -> Result<Identity, Wrong> {
        let known = self.known(now).await?;
        let client = self.client(&known);
        let ask = |request| line::ask(request);
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Wrong::Answer)?
            .set_pkce_verifier(PkceCodeVerifier::new(said.verifier.to_string()))
            .request_async(&ask)
            .await
            .map_err(|error| match error {
                openidconnect::RequestTokenError::Request(line) => line.0,
                _ => Wrong::Answer,
            })?;
        let token = answer.id_token().ok_or(Wrong::Answer)?;
        let checks = Checks {
            issuer: &self.settings.issuer,
            client_id: &self.settings.client_id,
            algorithms: self.settings.algorithms.iter().map(|algorithm| algorithm.core()).collect(),
            nonce: &said.nonce,
            now,
        };
        match checks.identity(token, &known.keys) {
            Err(Wrong::UnknownKey) => {
                let keys = self.keys_anew(&known, now).await?;
                checks.identity(token, &keys)
            }
            done => done,
        }
    }

    /// The keys as they are now: the provider may have changed them since. Asked for once for each token that needs it.
    async fn keys_anew(&self, known: &Known, now: Moment) -> Result<CoreJsonWebKeySet, Wrong> {
        let keys = keys(&known.metadata).await?;
        let anew = Known {
            metadata: known.metadata.clone(),
            names_itself: known.names_itself,
            keys: keys.clone(),
            at: now,
        };
        *self.known.lock().await = Some(Arc::new(anew));
        Ok(keys)
    }

    fn client(&self, known: &Known) -> Client {
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        let id = ClientId::new(self.settings.client_id.clone());
        let client = CoreClient::from_provider_metadata(known.metadata.clone(), id, Some(secret));
        let client = client.set_redirect_uri(self.back.clone());
        // Said by the provider only where the ordinary way, in a header, will not do.
        let ways = known.metadata.token_endpoint_auth_methods_supported();
        let takes = |way| ways.is_none_or(|ways| ways.contains(&way));
        match takes(CoreClientAuthMethod::ClientSecretBasic) || !takes(CoreClientAuthMethod::ClientSecretPost)
        {
            true => client.set_auth_type(AuthType::BasicAuth),
            false => client.set_auth_type(AuthType::RequestBody),
        }
    }

    async fn known(&self, now: Moment) -> Result<Arc<Known>, Wrong> {
        let mut held = self.known.lock().await;
        if let Some(known) = &*held
            && now.minutes_since(known.at).abs() < BELIEVED_MINUTES
        {
            return Ok(known.clone());
        }
        let known = Arc::new(self.discover(now).await?);
        *held = Some(known.clone());
        Ok(known)
    }

    async fn discover(&self, now: Moment) -> Result<Known, Wrong> {
        let address =
            format!("{}/.well-known/openid-configuration", self.settings.issuer.trim_end_matches('/'));
        let bytes = line::read(&address).await?;
        let spelled: Spelled = serde_json::from_slice(&bytes).map_err(|_| Wrong::Answer)?;
        if spelled.issuer != self.settings.issuer {
            return Err(Wrong::Issuer);
        }
        let metadata: CoreProviderMetadata = serde_json::from_slice(&bytes).map_err(|_| Wrong::Answer)?;
        let told = [
            Some(metadata.authorization_endpoint().as_str()),
            metadata.token_endpoint().map(|address| address.as_str()),
            Some(metadata.jwks_uri().as_str()),
        ];
        if !told.into_iter().all(|address| address.is_some_and(line::may_be_asked)) {
            return Err(Wrong::Address);
        }
        let keys = keys(&metadata).await?;
        Ok(Known { metadata, names_itself: spelled.names_itself, keys, at: now })
    }
}

async fn keys(metadata: &CoreProviderMetadata) -> Result<CoreJsonWebKeySet, Wrong> {
    let bytes = line::read(metadata.jwks_uri().as_str()).await?;
    serde_json::from_slice(&bytes).map_err(|_| Wrong::Answer)
}
