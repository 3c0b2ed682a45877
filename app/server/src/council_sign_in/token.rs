//! Whether a token is what it should be, in every respect: what the library checks, and what it leaves to others.
use super::Wrong;
use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::DateTime;
use domain::time::Moment;
use openidconnect::{
    ClaimsVerificationError, ClientId, IssuerUrl, Nonce, SignatureVerificationError,
    core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreJwsSigningAlgorithm},
};
use serde::Deserialize;
use store::council_sign_in::Identity;

/// How far the provider's clock may be from ours.
const CLOCKS_APART_SECONDS: f64 = 60.0;

/// The oldest a token may be: it was made for this very way, so not before that began.
const OLDEST_SECONDS: f64 = 600.0;

/// The longest name a provider may have for somebody, as OpenID Connect has it.
const SUBJECT_MAX: usize = 255;

/// What a token is held against.
pub(super) struct Checks<'a> {
    /// Exactly.
    pub issuer: &'a str,
    /// Who we are to the provider: the only one it may be for.
    pub client_id: &'a str,
    /// How it may be signed.
    pub algorithms: Vec<CoreJwsSigningAlgorithm>,
    /// What this way said.
    pub nonce: &'a str,
    /// The time.
    pub now: Moment,
}

/// What the library leaves out, and what is too important to be left to it alone.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    azp: Option<String>,
    exp: f64,
    iat: f64,
    nbf: Option<f64>,
}

impl Checks<'_> {
    /// Whom it means, if everything is right.
    pub(super) fn identity(&self, token: &CoreIdToken, keys: &CoreJsonWebKeySet) -> Result<Identity, Wrong> {
        let issuer = IssuerUrl::new(self.issuer.to_owned()).map_err(|_| Wrong::Issuer)?;
        let now = DateTime::from_timestamp_millis(self.now.millis()).ok_or(Wrong::Time)?;
        // A client without a secret, to the library: then no token signed with a shared one will ever do.
        let verifier = CoreIdTokenVerifier::new_public_client(
            ClientId::new(self.client_id.to_owned()),
            issuer,
            keys.clone(),
        )
        .set_allowed_algs(self.algorithms.iter().cloned())
        .set_time_fn(move || now);
        let nonce = Nonce::new(self.nonce.to_owned());
        let verified = token.claims(&verifier, &nonce).map_err(wrong)?;
        let claims = read(token)?;
        self.check(&claims)?;
        if verified.subject().as_str() != claims.sub {
            return Err(Wrong::Subject);
        }
        Ok(Identity { issuer: claims.iss, subject: claims.sub })
    }

    fn check(&self, claims: &Claims) -> Result<(), Wrong> {
        if claims.iss != self.issuer {
            return Err(Wrong::Issuer);
        }
        if claims.azp.as_deref().is_some_and(|party| party != self.client_id) {
            return Err(Wrong::Party);
        }
        if claims.sub.is_empty() || claims.sub.len() > SUBJECT_MAX || claims.sub.chars().any(char::is_control)
        {
            return Err(Wrong::Subject);
        }
        let now = Moment::millis(self.now) as f64 / 1000.0;
        let is_new = claims.iat <= now + CLOCKS_APART_SECONDS && now - claims.iat <= OLDEST_SECONDS;
        let has_begun = claims.nbf.is_none_or(|from| from <= now + CLOCKS_APART_SECONDS);
        let is_whole = claims.iat.is_finite() && claims.exp > claims.iat && now < claims.exp;
        match is_new && has_begun && is_whole {
            true => Ok(()),
            false => Err(Wrong::Time),
        }
    }
}

/// The claims of a token whose signature was found to be right.
fn read(token: &CoreIdToken) -> Result<Claims, Wrong> {
    let text = token.to_string();
    let claims = text.split('.').nth(1).ok_or(Wrong::Answer)?;
    let bytes = Base64UrlUnpadded::decode_vec(claims).map_err(|_| Wrong::Answer)?;
    serde_json::from_slice(&bytes).map_err(|_| Wrong::Answer)
}

fn wrong(error: ClaimsVerificationError) -> Wrong {
    use ClaimsVerificationError as Error;
    match error {
        Error::SignatureVerification(SignatureVerificationError::NoMatchingKey) => Wrong::UnknownKey,
        Error::SignatureVerification(_) => Wrong::Signature,
        Error::InvalidIssuer(_) => Wrong::Issuer,
        Error::InvalidAudience(_) => Wrong::Party,
        Error::InvalidNonce(_) => Wrong::Nonce,
        Error::Expired(_) => Wrong::Time,
        _ => Wrong::Answer,
    }
}
