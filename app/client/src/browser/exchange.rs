//! One question to the server and its answer.

use api::Method;
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Headers, RequestInit, Response};

use super::window;

/// Longer than this on a bad line is as good as no line.
const PATIENCE_MS: u32 = 20_000;

/// What the server said.
pub struct Reply {
    /// The status it said it with.
    pub status: u16,
    /// The words.
    pub body: String,
}

/// The server could not be reached, or did not answer in time. Whether it heard is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSignal;

/// Asks once. `write` names a write, so that asking again changes nothing.
pub async fn exchange(
    method: Method,
    path: &str,
    body: Option<&str>,
    write: Option<&str>,
) -> Result<Reply, NoSignal> {
    let stop = AbortController::new().map_err(lost)?;
    let init = RequestInit::new();
    init.set_method(method.as_str());
    init.set_signal(Some(&stop.signal()));
    // A bare question carries nothing of its own, so that the page can have begun to ask it before the app was here.
    if method.is_write() {
        let headers = Headers::new().map_err(lost)?;
        headers.set("content-type", "application/json").map_err(lost)?;
        if let Some(write) = write {
            headers.set(api::operation::WRITE_HEADER, write).map_err(lost)?;
        }
        init.set_headers(&headers);
        if let Some(body) = body {
            init.set_body(&JsValue::from_str(body));
        }
    }
    let patience = Timeout::new(PATIENCE_MS, move || stop.abort());
    let answered = JsFuture::from(window().fetch_with_str_and_init(path, &init)).await.map_err(lost)?;
    let response: Response = answered.dyn_into().map_err(lost)?;
    let text = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
    drop(patience);
    Ok(Reply { status: response.status(), body: text.as_string().unwrap_or_default() })
}

fn lost(_: JsValue) -> NoSignal {
    NoSignal
}
