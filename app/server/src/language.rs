//! Which language a browser asks for, before anybody has chosen one here; and which are offered.
use axum::http::{HeaderMap, header};
use domain::council::Council;
use i18n::Language;

pub mod checked;

/// The languages the council offers, its own first.
pub fn offered(council: &Council) -> Vec<Language> {
    council.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect()
}

/// The offered language that the browser's owner likes best; the council's own if none of theirs is offered.
pub fn of(headers: &HeaderMap, offered: &[Language]) -> Language {
    let said = headers.get_all(header::ACCEPT_LANGUAGE).into_iter().filter_map(|value| value.to_str().ok());
    let mut liked: Option<(f32, Language)> = None;
    for choice in said.flat_map(|value| value.split(',')).take(32) {
        let (tag, weight) = choice.split_once(';').unwrap_or((choice, ""));
        let weight =
            weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()).unwrap_or(1.0_f32);
        let fits = |language: &&Language| primary(language.tag()).eq_ignore_ascii_case(primary(tag.trim()));
        if let Some(language) = offered.iter().find(fits)
            && weight > liked.map_or(0.0, |(best, _)| best)
        {
            liked = Some((weight, *language));
        }
    }
    liked.map(|(_, language)| language).or_else(|| offered.first().copied()).unwrap_or_default()
}

/// `en` of `en-GB`: whoever reads one kind of English reads ours.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_offered_language_it_likes_best() {
        for (line, expect) in [
            ("ur", "ur"),
            ("pl-PL,pl;q=0.9,en;q=0.8", "pl"),
            ("en-US,en;q=0.9", "en-GB"),
            ("de, fr;q=0.9, UR-pk;q=0.2", "ur"),
            ("en;q=0.3, pl;q=0.7", "pl"),
            ("pl;q=0", "en-GB"),
            ("*", "en-GB"),
            ("", "en-GB"),
            ("de", "en-GB"),
            ("pl;q=nonsense", "pl"),
        ] {
            let headers = [(header::ACCEPT_LANGUAGE, line.parse().expect("a header"))].into_iter().collect();
            assert_eq!(of(&headers, &Language::ALL).tag(), expect, "{line}");
        }
        let headers = [(header::ACCEPT_LANGUAGE, "ur".parse().expect("a header"))].into_iter().collect();
        assert_eq!(of(&headers, &[Language::EnGb, Language::Pl]), Language::EnGb, "not offered here");
    }
}
