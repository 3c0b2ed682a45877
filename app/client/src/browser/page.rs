//! The page itself: its title, its language, its address, and the ground the app stands on.

use domain::time::Day;
use i18n::Language;
use js_sys::{Date, Object, Reflect};
use ui::Piece;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::{document, window};

/// Where the static page keeps the place for the app.
const GROUND: &str = "app";

/// Puts the app in the place of the static page's `#app`, whose words stood there until now.
pub fn mount(draw: impl FnOnce() -> Piece + 'static) {
    let ground = document().get_element_by_id(GROUND).and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let Some(ground) = ground.or_else(|| document().body()) else { return };
    ground.set_text_content(None);
    leptos::mount::mount_to(ground, draw).forget();
}

/// The words on the browser's tab. They stay in the phone's history, so they are neutral.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// The language the page says it is in.
pub fn language() -> Option<Language> {
    Language::from_tag(&document().document_element()?.get_attribute("lang")?)
}

/// From now on the page is in this language, and read in its direction.
pub fn set_language(language: Language) {
    if let Some(html) = document().document_element() {
        _ = html.set_attribute("lang", language.tag());
        _ = html.set_attribute("dir", language.dir());
    }
}

/// Where the app's own files lie, with a `/` at the end: where its script came from.
pub fn assets() -> String {
    let script = document().query_selector("script[src*='/assets/']").ok().flatten();
    let source = script.and_then(|script| script.get_attribute("src")).unwrap_or_default();
    source.rfind('/').and_then(|slash| source.get(..=slash)).unwrap_or("/assets/").to_owned()
}

/// What stood behind the `#` of the address. It is taken away at once: from the address and from the browser's history.
pub fn take_hash() -> Option<String> {
    let location = window().location();
    let hash = location.hash().ok()?;
    let code = hash.strip_prefix('#').filter(|code| !code.is_empty())?.to_owned();
    let path = location.pathname().ok()?;
    if let Ok(history) = window().history() {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    Some(code)
}

/// Leaves for another page of this site. Back does not lead here again.
pub fn go(address: &str) {
    _ = window().location().replace(address);
}

/// Opens this page anew, with nothing kept.
pub fn reload() {
    _ = window().location().reload();
}

/// How far down the page is scrolled.
pub fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page to there.
pub fn scroll_to(down: f64) {
    window().scroll_to_with_x_and_y(0.0, down);
}

/// A day somebody has just picked, in words. Days that come from the server are written out by it.
pub fn say_day(day: Day, language: Language) -> String {
    let date = Date::new(&JsValue::from_str(&day.to_string()));
    let how = Object::new();
    for (part, form) in [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("timeZone", "UTC")] {
        _ = Reflect::set(&how, &JsValue::from_str(part), &JsValue::from_str(form));
    }
    String::from(date.to_locale_date_string(language.tag(), &how))
}
