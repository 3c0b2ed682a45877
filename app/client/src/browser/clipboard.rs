//! What the person may paste elsewhere.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::window;

/// Puts this text where it can be pasted from. Not every browser lets us, and none without https.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let is_there = Reflect::has(&navigator, &JsValue::from_str("clipboard")).unwrap_or_default();
    is_there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
