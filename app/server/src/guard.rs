//! Refuses what another site's page makes a browser send here.
use crate::origin::Origins;
use axum::http::{HeaderMap, header};

/// Where the browser says a request comes from. Pages cannot forge these headers.
const FETCH_SITE: &str = "sec-fetch-site";

/// Whether our own page asked. Browsers say so in `Sec-Fetch-Site`; one that is too old for that says where a write comes
/// from in `Origin`, and our cookie is not sent from other sites at all.
pub fn is_ours(headers: &HeaderMap, origins: &Origins, is_write: bool) -> bool {
    let said = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let origin = said(header::ORIGIN.as_str());
    let origin_is_ours = origin.map(|origin| origins.has(origin));
    match (said(FETCH_SITE), origin_is_ours) {
        // Our pages tell nobody where somebody came from, so a plain form of ours says "null" here; a frame of another
        // page that says it too is not of the same origin.
        (Some(site), Some(false)) => site == "same-origin" && origin == Some("null"),
        (None, Some(false)) => false,
        (Some(site), _) => site == "same-origin",
        (None, Some(true)) => true,
        (None, None) => !is_write,
    }
}

/// Whether this is somebody going to another page of ours from one of ours, and not a picture, a frame, or a browser that
/// fetches ahead.
pub fn is_own_navigation(headers: &HeaderMap) -> bool {
    // A browser that says nothing is an old one: it got our strict cookie along only if a page of ours led here.
    says(headers, FETCH_SITE, "same-origin") && is_navigation(headers)
}

/// Whether this is somebody going to a page of ours from wherever, and not a picture, a frame, or a browser that fetches
/// ahead.
pub fn is_navigation(headers: &HeaderMap) -> bool {
    let is_ahead = ["purpose", "sec-purpose", "x-moz"].iter().any(|name| headers.contains_key(*name));
    says(headers, "sec-fetch-mode", "navigate") && says(headers, "sec-fetch-dest", "document") && !is_ahead
}

/// Whether the browser says this, or nothing.
fn says(headers: &HeaderMap, name: &str, expect: &str) -> bool {
    headers.get(name).is_none_or(|value| value.as_bytes() == expect.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::origin::Origin;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")))
            .collect()
    }

    #[test]
    fn only_our_own_pages_may_ask() {
        let origins = Origins::new(Origin::https("alongside.example", 443), []);
        let (us, them) = (("origin", "https://alongside.example"), ("origin", "https://evil.example"));
        let site = |site| (FETCH_SITE, site);
        for (pairs, read, write) in [
            (vec![site("same-origin"), us], true, true),
            (vec![site("same-origin")], true, true),
            (vec![site("same-origin"), ("origin", "null")], true, true),
            (vec![site("cross-site"), ("origin", "null")], false, false),
            (vec![us], true, true),
            (vec![], true, false),
            (vec![site("cross-site"), us], false, false),
            (vec![site("cross-site")], false, false),
            (vec![site("same-site")], false, false),
            (vec![site("none")], false, false),
            (vec![site("same-origin"), them], false, false),
            (vec![them], false, false),
            (vec![("origin", "null")], false, false),
        ] {
            let headers = headers(&pairs);
            assert_eq!(is_ours(&headers, &origins, false), read, "reading with {pairs:?}");
            assert_eq!(is_ours(&headers, &origins, true), write, "writing with {pairs:?}");
        }
    }

    #[test]
    fn only_going_from_page_to_page_leaves() {
        let navigation =
            [(FETCH_SITE, "same-origin"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert!(is_own_navigation(&headers(&navigation)));
        assert!(is_own_navigation(&headers(&[])), "a browser too old to say");
        for (name, value) in [
            (FETCH_SITE, "cross-site"),
            (FETCH_SITE, "same-site"),
            (FETCH_SITE, "none"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-dest", "image"),
            ("sec-fetch-dest", "iframe"),
            ("purpose", "prefetch"),
            ("sec-purpose", "prefetch;prerender"),
        ] {
            let mut all = headers(&navigation);
            all.insert(name, value.parse().expect("a value"));
            assert!(!is_own_navigation(&all), "{name}: {value}");
        }
    }
}
