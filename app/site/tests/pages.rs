//! Every public page in every language, held to the rules of HTML, of safety and of a cheap phone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use api::screen::SitePage;
use html::{Tag, elements};
use i18n::{Face, Language, NOTHING, msg};
use site::{Assets, Page, SignInProblem, Typed};

#[path = "pages/html.rs"]
mod html;
#[path = "pages/sample.rs"]
mod sample;

fn assets() -> Assets {
    Assets { folder: "/assets/0123456789abcdef".to_owned(), ..Assets::default() }
}

fn pages() -> Vec<Page> {
    site::pages(&sample::council(), &assets())
}

/// Every page, and the sign-in page with each thing there may be to put right.
fn every() -> Vec<(String, Page)> {
    let council = sample::council();
    let mut all: Vec<(String, Page)> = pages().into_iter().map(|page| (page.path.clone(), page)).collect();
    for language in Language::ALL {
        for problem in [
            SignInProblem::Blank { name: true, passphrase: true },
            SignInProblem::NotThreeWords,
            SignInProblem::Wrong,
            SignInProblem::TooMany { minutes: 2 },
            SignInProblem::SignedOut,
        ] {
            let typed = Typed { name: "garden lamp".to_owned(), problem: Some(problem) };
            let html = site::sign_in_page(&council, &assets(), language, &typed);
            let path = site::path(SitePage::SignIn, language);
            let page = Page { page: SitePage::SignIn, language, path: path.clone(), html };
            all.push((format!("{path} {problem:?}"), page));
        }
        let html = site::missing(&council, &assets(), language);
        let path = site::path(SitePage::Home, language);
        all.push((
            format!("{path} missing"),
            Page { page: SitePage::Home, language, path: format!("{path} missing"), html },
        ));
    }
    all
}

fn named<'a>(tags: &'a [Tag], name: &'a str) -> impl Iterator<Item = &'a Tag> {
    tags.iter().filter(move |tag| tag.name == name)
}

#[test]
fn every_page_is_there_in_every_language() {
    let pages = pages();
    assert_eq!(pages.len(), SitePage::ALL.len() * Language::ALL.len());
    let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths.len(), pages.len());
    assert!(paths.contains("/pl") && paths.contains("/ur/staying-safe"));
}

#[test]
fn a_language_the_council_does_not_offer_has_no_pages() {
    let mut council = sample::council();
    council.languages.retain(|tag| tag != "ur");
    let pages = site::pages(&council, &assets());
    assert!(pages.iter().all(|page| page.language != Language::Ur && !page.html.contains("href=\"/ur")));
}

#[test]
fn each_page_says_its_language_and_what_it_is() {
    let mut titles = BTreeMap::new();
    for (name, page) in every() {
        let tags = elements(&page.html);
        let html = named(&tags, "html").next().expect("a page");
        assert_eq!(html.get("lang"), Some(page.language.tag()), "{name}");
        assert_eq!(html.get("dir"), Some(page.language.dir()), "{name}");
        assert_eq!(named(&tags, "h1").count(), 1, "{name}");
        assert_eq!(named(&tags, "main").count(), 1, "{name}");
        let title = &named(&tags, "title").next().expect("a title").text;
        assert!(title.ends_with(" · Alongside"), "{name}: {title}");
        titles.insert(title.clone(), page.path);
        assert!(!page.html.contains(NOTHING), "{name} lacks words");
    }
    // A title for each page of each language, one for signing in with a problem, one for a page that is not there.
    assert_eq!(titles.len(), (SitePage::ALL.len() + 2) * Language::ALL.len());
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    for (name, page) in every() {
        let mut before = 1;
        for tag in elements(&page.html) {
            let level = match tag.name.as_str() {
                "h1" | "h2" | "h3" | "h4" => tag.name[1..].parse().expect("a digit"),
                _ => continue,
            };
            assert!(level <= before + 1, "{name}: {} after h{before}", tag.text);
            before = level;
        }
    }
}

#[test]
fn ids_are_unique_and_everything_referred_to_is_there() {
    for (name, page) in every() {
        let tags = elements(&page.html);
        let mut ids = BTreeSet::new();
        for id in tags.iter().filter_map(|tag| tag.get("id")) {
            assert!(ids.insert(id), "{name}: #{id} stands twice");
        }
        for tag in &tags {
            let refers = ["for", "aria-describedby", "aria-labelledby"];
            let named =
                refers.iter().filter_map(|attribute| tag.get(attribute)).flat_map(str::split_whitespace);
            let inside = tag.get("href").and_then(|href| href.strip_prefix('#'));
            for id in named.chain(inside) {
                assert!(ids.contains(id), "{name}: nothing is called #{id}");
            }
        }
        let labelled: BTreeSet<&str> = named(&tags, "label").filter_map(|label| label.get("for")).collect();
        for input in named(&tags, "input").filter(|input| input.get("type") != Some("hidden")) {
            assert!(labelled.contains(input.get("id").expect("an id")), "{name}: a box without a label");
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let paths: BTreeSet<String> = pages().into_iter().map(|page| page.path).collect();
    for (name, page) in every() {
        for tag in named(&elements(&page.html), "a") {
            let href = tag.get("href").expect("a link leads somewhere");
            let is_known =
                href.starts_with('#') || href.starts_with("tel:") || href == "/leave" || paths.contains(href);
            assert!(is_known, "{name}: {href}");
        }
    }
}

#[test]
fn each_page_leads_to_itself_in_the_other_languages() {
    for (name, page) in every() {
        let tags = elements(&page.html);
        let links: Vec<&Tag> = named(&tags, "a").filter(|tag| tag.get("hreflang").is_some()).collect();
        assert_eq!(links.len(), Language::ALL.len(), "{name}");
        for (link, language) in links.into_iter().zip(Language::ALL) {
            let expect = site::path(page.page, language);
            assert_eq!(link.get("href"), Some(expect.as_str()), "{name}");
            assert_eq!((link.get("lang"), link.get("dir")), (Some(language.tag()), Some(language.dir())));
            assert_eq!(link.text, language.own_name());
            assert_eq!(link.get("aria-current").is_some(), language == page.language, "{name}");
        }
        // Everything else is in the language of the page: no English is left standing in another, but for the words
        // of English letters in the list of words (`glossary.rs` says which), and a letter itself.
        let elsewhere = tags.iter().filter(|tag| tag.name != "html" && tag.get("hreflang").is_none());
        let other: Vec<_> = elsewhere.filter(|tag| tag.get("lang").is_some()).collect();
        let has_english = [SitePage::Glossary, SitePage::Letter].contains(&page.page);
        assert!(other.is_empty() || has_english, "{name}: {other:?}");
    }
}

#[test]
fn the_way_out_is_on_every_page_without_scripts() {
    for (name, page) in every() {
        let tags = elements(&page.html);
        let out: Vec<&Tag> = named(&tags, "a").filter(|tag| tag.get("href") == Some("/leave")).collect();
        assert_eq!(out.len(), 2, "{name}: one for keyboards, one for everybody");
        assert!(out.iter().all(|tag| tag.get("data-exit").is_some()), "{name}");
        let first: Vec<&str> = named(&tags, "a").take(2).filter_map(|tag| tag.get("href")).collect();
        assert_eq!(first, ["#main", "/leave"], "{name}: past the top, then out");
    }
}

#[test]
fn nothing_runs_but_our_scripts_and_nothing_is_styled_in_place() {
    let folder = assets().folder;
    for (name, page) in every() {
        let tags = elements(&page.html);
        let scripts: Vec<&str> =
            named(&tags, "script").map(|tag| tag.get("src").expect("no script in place")).collect();
        let file = |file: &str| format!("{folder}/{file}");
        let exit = file("exit.js");
        match page.page {
            SitePage::SignIn => assert_eq!(scripts, [exit, file("sign-in.js")], "{name}"),
            SitePage::Letter => assert_eq!(scripts, [exit, file("letter.js")], "{name}"),
            _ => assert_eq!(scripts, [exit], "{name}"),
        }
        assert!(named(&tags, "script").all(|tag| tag.text.is_empty()), "{name}");
        assert_eq!(named(&tags, "style").count(), 0, "{name}");
        for tag in &tags {
            let in_place = tag.attributes.keys().find(|key| *key == "style" || key.starts_with("on"));
            assert_eq!(in_place, None, "{name}: <{}>", tag.name);
        }
    }
}

#[test]
fn each_page_says_whether_a_person_has_checked_its_words() {
    for (name, page) in every() {
        let words = i18n::words(page.language, Face::Site);
        let expect = match page.language.checked() {
            None => words.say(&msg::language::checked_nobody()),
            Some(checked) => words.say(&msg::language::checked_by(checked.by, checked.on)),
        };
        assert!(page.html.contains(&expect), "{name}");
    }
}

#[test]
fn the_council_s_own_words_and_numbers_are_there() {
    let council = sample::council();
    for page in pages() {
        let tag = page.language.tag();
        if page.page == SitePage::Help {
            for line in &council.helplines {
                assert!(page.html.contains(&format!("href=\"tel:{}\"", line.number.replace(' ', ""))));
                assert!(page.html.contains(&escaped(line.name.said_in(tag).1)), "{}", page.path);
            }
        }
        if page.page == SitePage::FamilySafeguarding {
            for role in &council.roles {
                assert!(page.html.contains(&escaped(role.helps_with.said_in(tag).1)), "{}", page.path);
            }
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_form_works_alone_and_lets_people_paste() {
    for (name, page) in every().into_iter().filter(|(_, page)| page.page == SitePage::SignIn) {
        let tags = elements(&page.html);
        let form = named(&tags, "form").next().expect("a form");
        assert_eq!((form.get("method"), form.get("action")), (Some("post"), Some(site::SIGN_IN_ACTION)));
        let field = |field: &str| {
            named(&tags, "input").find(|input| input.get("name") == Some(field)).expect("a box")
        };
        assert_eq!(field(site::LANGUAGE_FIELD).get("value"), Some(page.language.tag()), "{name}");
        assert_eq!(field(site::NAME_FIELD).get("autocomplete"), Some("username webauthn"));
        let passphrase = field(site::PASSPHRASE_FIELD);
        assert_eq!(passphrase.get("autocomplete"), Some("current-password"));
        assert_eq!(passphrase.get("type"), Some("password"));
        assert_eq!(passphrase.get("value").unwrap_or_default(), "", "{name}");
    }
}

#[test]
fn what_there_is_to_put_right_is_said_on_top_and_at_the_box() {
    let council = sample::council();
    for language in Language::ALL {
        let words = i18n::words(language, Face::Site);
        let said = |message| words.say(&message);
        let draw = |problem| {
            let typed = Typed { name: "\"<garden> lamp".to_owned(), problem: Some(problem) };
            site::sign_in_page(&council, &assets(), language, &typed)
        };
        for (problem, expect, times) in [
            (
                SignInProblem::Blank { name: false, passphrase: true },
                said(msg::site_sign_in::passphrase_blank()),
                2,
            ),
            (
                SignInProblem::Blank { name: true, passphrase: false },
                said(msg::site_sign_in::name_blank()),
                2,
            ),
            (SignInProblem::NotThreeWords, said(msg::site_sign_in::name_shape()), 2),
            (SignInProblem::Wrong, said(msg::site_sign_in::wrong()), 2),
            (SignInProblem::TooMany { minutes: 7 }, said(msg::problem::tries_wait(7u32)), 1),
            (SignInProblem::SignedOut, said(msg::problem::signed_out()), 1),
        ] {
            let html = draw(problem);
            assert_eq!(html.matches(&expect).count(), times, "{language:?} {problem:?}");
            let tags = elements(&html);
            let name = named(&tags, "input")
                .find(|input| input.get("name") == Some(site::NAME_FIELD))
                .expect("a box");
            assert_eq!(
                name.get("value"),
                Some("&quot;&lt;garden&gt; lamp"),
                "{problem:?}: typed words are kept"
            );
            let alerts = tags.iter().filter(|tag| tag.get("role") == Some("alert")).count();
            assert_eq!(alerts, usize::from(problem != SignInProblem::SignedOut));
        }
    }
}

/// A page with all it needs, as brotli sends it. The styles are weighed as written, before they are made shorter.
#[test]
fn a_first_visit_fits_a_cheap_phone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let file = |path: &str| fs::read_to_string(root.join(path)).expect("it is there");
    let around: usize = [styles(&root, "site.css"), file("public/exit.js"), file("public/icon.svg")]
        .iter()
        .map(|it| weight(it))
        .sum();
    let sign_in = weight(&file("public/sign-in.js"));
    for page in pages() {
        let extra = if page.page == SitePage::SignIn { sign_in } else { 0 };
        let total = weight(&page.html) + around + extra;
        // Everything that may be found in a letter stands in its page. What reads it is weighed by `xtask bundle`.
        let limit = if page.page == SitePage::Letter { 20 } else { 15 };
        assert!(total < limit * 1024, "{} weighs {total}, of which {} itself", page.path, weight(&page.html));
    }
}

fn styles(root: &Path, name: &str) -> String {
    let text = fs::read_to_string(root.join("style").join(name)).expect("a style");
    let imports = text.lines().filter_map(|line| line.strip_prefix("@import \"")?.strip_suffix("\";"));
    imports.map(|import| styles(root, import)).collect::<String>() + &text
}

fn weight(text: &str) -> usize {
    let mut small = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut small, &params).expect("memory");
    small.len()
}
