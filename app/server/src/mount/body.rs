//! Takes in what a browser sends: a little, in time, and leaves the connection fit for the next request.
use super::refused;
use api::operation::BODY_BYTES_MAX;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::time::timeout;

/// How long sending may take on a bad line.
const PATIENCE: Duration = Duration::from_secs(60);
/// More than may be sent, up to this, is still taken in and thrown away, so that the same connection can be used again.
const POLITE: usize = 1024 * 1024;

/// The whole body, or the answer to give instead.
pub(crate) async fn read(headers: &HeaderMap, body: Body) -> Result<Vec<u8>, Response> {
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: usize| length > POLITE) {
        return Err(and_close(StatusCode::PAYLOAD_TOO_LARGE));
    }
    match timeout(PATIENCE, take(body)).await {
        Ok(taken) => taken,
        Err(_) => Err(and_close(StatusCode::REQUEST_TIMEOUT)),
    }
}

/// Takes in what nobody will look at, if it is not too much, so that the answer finds a connection fit for use.
pub(crate) async fn throw_away(body: Body) {
    // Whatever came of it, the answer is the one already decided on.
    drop(timeout(PATIENCE, take(body)).await);
}

async fn take(mut body: Body) -> Result<Vec<u8>, Response> {
    let (mut taken, mut count) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Err(and_close(StatusCode::BAD_REQUEST)) };
        let Ok(bytes) = frame.into_data() else { continue };
        count += bytes.len();
        if count > POLITE {
            return Err(and_close(StatusCode::PAYLOAD_TOO_LARGE));
        }
        match count <= BODY_BYTES_MAX {
            true => taken.extend_from_slice(&bytes),
            false => taken = Vec::new(),
        }
    }
    if count > BODY_BYTES_MAX { Err(*refused(StatusCode::PAYLOAD_TOO_LARGE)) } else { Ok(taken) }
}

fn and_close(status: StatusCode) -> Response {
    let mut response = *refused(status);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
