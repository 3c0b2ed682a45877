//! What everybody can fetch, and the headers on every answer.
use crate::{
    persona::Sent,
    portal::{TestPortal, fresh},
};
use api::{account::ReadMe, family::ReadFamily, screen::SitePage};
use i18n::Language;
use server::{
    assets::{Assets, Packed},
    origin::Origin,
};

fn files() -> Assets {
    Assets::of([
        (
            "family.wasm",
            Packed { plain: "plain".into(), brotli: Some("br".into()), gzip: Some("gz!".into()) },
        ),
        ("exit.js", Packed { plain: "leave()".into(), ..Packed::default() }),
        ("start.js", Packed { plain: "ask()".into(), ..Packed::default() }),
        ("family.css", Packed { plain: "p{}".into(), ..Packed::default() }),
        ("team.css", Packed { plain: "p{}".into(), ..Packed::default() }),
        ("robots.txt", Packed { plain: "User-agent: *".into(), ..Packed::default() }),
    ])
}

async fn portal() -> TestPortal {
    TestPortal::open_at(Origin::local("localhost", 8080), files()).await
}

fn get(path: &str) -> Sent {
    Sent::new("GET", path).with("sec-fetch-site", "none").with("accept", "text/html,*/*;q=0.8")
}

#[tokio::test]
async fn the_first_page_is_in_the_browsers_language() {
    let portal = portal().await;
    for (asked, expect) in [("pl,en;q=0.5", "/pl"), ("ur", "/ur"), ("de", "/en-GB")] {
        let reply = portal.send(get("/").with("accept-language", asked)).await;
        assert_eq!((reply.status, reply.header("location")), (303, expect));
        assert_eq!(reply.header("vary"), "accept-language");
    }
}

#[tokio::test]
async fn every_page_is_whole_in_every_language_and_is_asked_for_again_cheaply() {
    let portal = portal().await;
    for page in SitePage::ALL {
        for language in Language::ALL {
            let path = site::path(*page, language);
            let reply = portal.send(get(&path)).await;
            assert_eq!(reply.status, 200, "{path}");
            let text = reply.text();
            assert!(text.starts_with("<!doctype html>") && text.ends_with("</html>"), "{path}");
            assert!(text.contains(&format!("lang=\"{}\"", language.tag())), "{path}");
            assert!(text.contains("href=\"/leave\""), "{path}");
            assert_eq!(reply.header("cache-control"), "no-cache");
            let again = portal.send(get(&path).with("if-none-match", reply.header("etag"))).await;
            assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        }
    }
    let missing = portal.send(get("/en-GB/nowhere")).await;
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("We cannot find this page"));
    assert_eq!(portal.send(get("/de")).await.status, 404);
    assert_eq!(portal.send(Sent::new("POST", "/en-GB")).await.status, 405);
}

#[tokio::test]
async fn a_shell_is_the_same_for_everybody_and_holds_the_way_out() {
    let portal = portal().await;
    let grace = portal.grace().await;
    for path in ["/my", "/team", "/team/families/1", "/team/"] {
        let (hers, anyones) = (grace.sends(get(path)).await, portal.send(get(path)).await);
        assert_eq!((hers.status, &hers.body), (200, &anyones.body), "{path}");
        let text = hers.text();
        for part in
            ["data-private", "href=\"/leave\"", "<h1", "<noscript>", "tel:", "role=\"status\"", "id=\"app\""]
        {
            assert!(text.contains(part), "{path} has {part}");
        }
        let first = text.find("<script").expect("a script");
        assert!(
            text[first..].starts_with("<script>leave()ask()</script><style>p{}</style>"),
            "Exit comes first"
        );
        assert_eq!((text.matches("<script>").count(), text.matches("<style>").count()), (1, 1), "{path}");
        assert!(!text.contains("style=") && !text.contains("onclick"), "{path}");
        // Each the SHA-256 of these very letters, as `openssl dgst -sha256 -binary | base64` has it.
        let policy = hers.header("content-security-policy");
        assert!(
            policy.contains(
                "script-src 'self' 'sha256-+hsnH3XiuXqkBkNiLvTRyYQP/mAFFi7sX2QPYfT/SWA=' 'wasm-unsafe-eval'; "
            ),
            "{policy}"
        );
        assert!(
            policy.contains("style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; "),
            "{policy}"
        );
    }
    for path in ["/en-GB", "/en-GB/sign-in", "/nowhere", "/api/me"] {
        let reply = portal.send(get(path)).await;
        let policy = reply.header("content-security-policy");
        assert!(!policy.contains("sha256") && !policy.contains("unsafe-inline"), "{path}: {policy}");
    }
    let urdu = portal.send(get("/my").with("accept-language", "ur")).await;
    assert!(urdu.text().contains("dir=\"rtl\"") && urdu.text().contains("words/family.ur.bin"));
    assert!(urdu.headers.get_all("vary").iter().any(|value| value == "accept-language"));
    assert_eq!(portal.send(get("/my/goals")).await.status, 404, "one address for every screen");
}

#[tokio::test]
async fn files_are_kept_for_ever_and_travel_small() {
    let portal = portal().await;
    let path = "/assets/0123456789abcdef/family.wasm";
    for (takes, coding, body) in [("gzip, br", "br", "br"), ("gzip", "gzip", "gz!"), ("", "", "plain")] {
        let reply = portal.send(get(path).with("accept-encoding", takes)).await;
        assert_eq!(
            (reply.status, reply.header("content-encoding"), reply.text().as_str()),
            (200, coding, body)
        );
        assert_eq!(reply.header("content-type"), "application/wasm");
        assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(reply.header("vary"), "accept-encoding");
    }
    assert_eq!(portal.send(get("/robots.txt")).await.text(), "User-agent: *");
    for nowhere in [
        "/assets/0123456789abcdef/../family.wasm",
        "/assets/0123456789abcdef/nothing.js",
        "/assets/fedcba9876543210/family.wasm",
        "/assets/0123456789abcdef/",
        "/assets",
        "/favicon.ico",
    ] {
        assert_eq!(portal.send(get(nowhere)).await.status, 404, "{nowhere}");
    }
}

/// Each kind of answer with all its headers, as a person reviews them.
#[tokio::test]
async fn every_answer_carries_its_headers() {
    let portal =
        TestPortal::open_at("https://alongside.example".parse::<Origin>().expect("an origin"), files()).await;
    let host =
        |sent: Sent| sent.with("host", "alongside.example").with("origin", "https://alongside.example");
    let reply = portal.send(host(Sent::sign_in("silver acorn path", "open the window at nine"))).await;
    let cookie = reply.cookie().expect("she is in");
    let me = host(Sent::of(&ReadMe {})).with("cookie", &cookie);
    let mut table = String::new();
    let mut common: Option<Vec<String>> = None;
    for (what, sent) in [
        ("a page", host(get("/en-GB"))),
        ("the way to a page", host(get("/"))),
        ("the page to sign in on", host(get("/en-GB/sign-in"))),
        ("a shell", host(get("/my"))),
        ("a file", host(get("/assets/0123456789abcdef/exit.js"))),
        ("no such page", host(get("/nowhere"))),
        ("signing in", host(Sent::sign_in("silver acorn path", "open the window at nine"))),
        ("not signing in", host(Sent::sign_in("silver acorn path", "something else"))),
        ("an answer", me.clone()),
        ("nobody is signed in", host(Sent::of(&ReadMe {}))),
        ("not found", host(Sent::of(&ReadFamily { family: fresh() })).with("cookie", &cookie)),
        ("from another site", me.clone().with("sec-fetch-site", "cross-site")),
        ("to another host", get("/en-GB").with("host", "evil.example")),
        ("leaving", host(Sent::new("GET", "/leave")).with("cookie", &cookie)),
    ] {
        let reply = portal.send(sent).await;
        let mut headers: Vec<String> = reply
            .headers
            .iter()
            .filter(|(name, _)| !["etag", "content-length"].contains(&name.as_str()))
            .map(|(name, value)| format!("{name}: {}", value.to_str().expect("text")))
            .map(|line| match line.starts_with("set-cookie: __Host-session=") && !line.contains("=;") {
                true => format!("set-cookie: __Host-session=…{}", &line[line.find(';').unwrap_or(0)..]),
                false => line,
            })
            .collect();
        headers.sort();
        let always = common.get_or_insert_with(|| {
            headers
                .iter()
                .filter(|line| {
                    !line.starts_with("cache")
                        && !line.starts_with("content-type")
                        && !line.starts_with("vary")
                })
                .cloned()
                .collect()
        });
        for line in always.iter() {
            let (name, _) = line.split_once(':').expect("a header");
            assert!(reply.headers.contains_key(name), "{what} has {name}");
        }
        headers.retain(|line| !always.contains(line));
        table += &format!("{what}: {}\n", reply.status);
        headers.iter().for_each(|line| table += &format!("    {line}\n"));
    }
    let always: String = common.unwrap_or_default().iter().map(|line| format!("    {line}\n")).collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/snapshots");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("headers", format!("every answer:\n{always}{table}"));
    });
}
