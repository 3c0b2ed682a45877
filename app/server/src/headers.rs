//! What every answer tells the browser to refuse, so that a mistake elsewhere stays small.
use crate::origin::Origins;
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Nothing from elsewhere, no script that is not a file of ours, no frame around us, no form that leads away.
/// `wasm-unsafe-eval` allows compiling Wasm and nothing else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same for a page in which this script and this style stand: these, and no others in place.
pub(crate) fn policy_within(script: &str, style: &str) -> HeaderValue {
    let hash = |text: &str| format!("'self' 'sha256-{}'", Base64::encode_string(&Sha256::digest(text)));
    let policy = CONTENT_SECURITY_POLICY
        .replacen("script-src 'self'", &format!("script-src {}", hash(script)), 1)
        .replacen("style-src 'self'", &format!("style-src {}", hash(style)), 1);
    HeaderValue::from_str(&policy).expect("letters, digits and signs make a header")
}

/// The page may use none of the phone's senses.
const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), \
    microphone=(), midi=(), payment=(), picture-in-picture=(), serial=(), usb=(), xr-spatial-tracking=()";

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
];

/// Two years, as browsers ask of those who mean it.
const STRICT_TRANSPORT_SECURITY: &str = "max-age=63072000; includeSubDomains";

/// Answers only to our own name, and adds the headers to whatever is answered.
pub async fn guarded(State(origins): State<Arc<Origins>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let is_ours = host.is_some_and(|host| origins.has_host(host));
    let mut response = match is_ours {
        true => next.run(request).await,
        // Somebody else's name pointed at us: its pages would be "same origin" with ours.
        false => (StatusCode::MISDIRECTED_REQUEST, format!("This is {}.\n", origins.main())).into_response(),
    };
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if origins.main().is_strictly_https() {
        let value = HeaderValue::from_static(STRICT_TRANSPORT_SECURITY);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    // What says nothing about being kept is not kept.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
