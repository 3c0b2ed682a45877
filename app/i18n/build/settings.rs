//! What `language.toml` says about a language.

use super::{Locale, Mistake, plural};

/// What a language calls itself, which way it runs, and who has checked it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) english_name: String,
    pub(crate) own_name: String,
    pub(crate) direction: String,
    pub(crate) checked: Option<(String, String)>,
}

/// The settings of one language; what is missing or odd is a mistake.
pub(crate) fn read(locale: &Locale, mistakes: &mut Vec<Mistake>) -> Settings {
    let place = format!("locales/{}/language.toml", locale.tag);
    let mut wrong = |says: String| mistakes.push(Mistake::new(&place, says));
    if plural::category(&locale.tag, 1).is_none() {
        wrong(format!("how does `{}` count? Write its plural rule in app/i18n/src/plural.rs", locale.tag));
    }
    let table: toml::Table = match locale.settings.parse() {
        Ok(table) => table,
        Err(error) => {
            wrong(format!("this is not TOML: {}", error.to_string().replace('\n', " ")));
            return Settings::default();
        }
    };
    for key in table.keys() {
        if !["english_name", "own_name", "direction", "checked_by", "checked_on"].contains(&key.as_str()) {
            wrong(format!("`{key}` is not something a language has"));
        }
    }
    let text = |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    for key in ["english_name", "own_name"] {
        if text(key).is_empty() {
            wrong(format!("`{key} = \"…\"` is missing"));
        }
    }
    let direction = text("direction");
    if direction != "ltr" && direction != "rtl" {
        wrong("`direction` has to be \"ltr\" or \"rtl\"".to_owned());
    }
    let checked = match (text("checked_by"), text("checked_on")) {
        (by, on) if by.is_empty() && on.is_empty() => None,
        (by, on) if !by.is_empty() && is_day(&on) => Some((by, on)),
        _ => {
            wrong("`checked_by` and `checked_on` come together, the day as \"2026-11-30\"".to_owned());
            None
        }
    };
    Settings { english_name: text("english_name"), own_name: text("own_name"), direction, checked }
}

fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.char_indices().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
}
