//! The language of the tests finds what it says it finds, and fails where it should: proved on pages of its own.

use i18n::Language;
use tests::{Engine, Kind, Page, Portal, refused, story};

const POLICY: &str = "default-src 'none'; img-src data:; script-src 'unsafe-inline'; form-action 'self'";

fn page(body: &'static str) -> Portal {
    Portal::of_pages(&[Page { path: "/", body, policy: POLICY }])
}

const FORM: &str = "
    <h1>Your goal</h1>
    <form><label for=box>What would you like to be different?</label><input id=box>
    <fieldset><legend>How is it going?</legend>
      <label><input type=radio name=how> Well</label> <label><input type=radio name=how> Not yet</label></fieldset>
    <button type=button onclick=\"said.textContent = box.value + ', ' + document.querySelector(':checked').parentElement.innerText\">Save</button>
    </form>
    <dl><div><dt>First step</dt><dd><button type=button onclick='said.textContent = 1'>Change</button></dd></div>
    <div><dt>Who can help</dt><dd><button type=button onclick='said.textContent = 2'>Change</button></dd></div></dl>
    <p id=said role=status></p>";

#[tokio::test]
async fn people_are_found_things_by_their_words_in_chromium() {
    a_form_is_filled_in(Engine::Chromium).await;
}

#[tokio::test]
async fn people_are_found_things_by_their_words_in_webkit() {
    a_form_is_filled_in(Engine::WebKit).await;
}

async fn a_form_is_filled_in(engine: Engine) {
    story(page(FORM), async |portal| {
        let amira = portal.somebody_with(engine, Language::EnGb).await;
        amira.opens("/").await;
        assert_eq!(amira.heading().await, "Your goal");
        amira.answers("What would you like to be different?", "Sleep through the night").await;
        assert_eq!(amira.written_in("What would you like to be different?").await, "Sleep through the night");
        amira.chooses("Not yet").await;
        amira.presses("Save").await;
        amira.sees("Sleep through the night, Not yet").await;
        amira.hears("Sleep through the night, Not yet").await;
        amira.presses_beside("Change", "Who can help").await;
        amira.hears("2").await;
        amira.finds(Kind::Group, "How is it going?").await;
        amira.does_not_find(Kind::Press, "Delete").await;
        amira.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn two_things_of_one_name_must_be_told_apart() {
    let why = refused(page(FORM), async |portal| {
        let amira = portal.somebody().await;
        amira.opens("/").await;
        amira.presses("Change").await;
    })
    .await;
    assert!(why.contains("there are 2 of them"), "{why}");
}

#[tokio::test]
async fn words_that_are_hidden_are_not_seen_but_are_in_the_page() {
    let body = "<h1>Hello</h1><p hidden>secret</p>";
    let why = refused(page(body), async |portal| {
        let amira = portal.somebody().await;
        amira.opens("/").await;
        amira.does_not_see("another secret").await;
        amira.does_not_see("secret").await;
    })
    .await;
    assert_eq!(why, "“secret” is in the page");
    let why = refused(page(body), async |portal| {
        let amira = portal.somebody().await;
        amira.opens("/").await;
        amira.sees("secret").await;
    })
    .await;
    assert!(why.starts_with("cannot see “secret”; the page says:\nHello"), "{why}");
}

#[tokio::test]
async fn a_picture_without_words_is_not_accessible() {
    let why = refused(
        page("<h1>Hello</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"),
        async |portal| {
            let amira = portal.somebody().await;
            amira.opens("/").await;
            amira.is_accessible().await;
        },
    )
    .await;
    assert!(why.contains("image-alt"), "{why}");
}

#[tokio::test]
async fn whatever_a_browser_complains_of_fails_the_story() {
    for (body, complaint) in [
        ("<h1>Hello</h1><script>throw new Error('the app crashed')</script>", "the app crashed"),
        ("<h1>Hello</h1><script>console.error('beware')</script>", "beware"),
        ("<h1>Hello</h1><p style='color: red'>Hello</p>", "Content Security Policy"),
        ("<h1>Hello</h1><img alt='' src='/none.png'>", "none.png"),
    ] {
        let why = refused(page(body), async |portal| {
            let amira = portal.somebody().await;
            amira.opens("/").await;
            amira.sees("Hello").await;
        })
        .await;
        assert!(why.contains(complaint), "{why}");
    }
}

#[tokio::test]
async fn circumstances_reach_the_page() {
    let body = "<h1>Hello</h1><noscript>No scripts here</noscript><p id=said></p><script>
        const tell = () => said.textContent = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
            matchMedia('(forced-colors: active)').matches, navigator.onLine, navigator.language].join(' ');
        tell(); setInterval(tell, 20);</script>";
    story(page(body), async |portal| {
        let amira = portal.somebody_with(Engine::Chromium, Language::Ur).await;
        amira.resizes(320, 640).await;
        amira.dark().await;
        amira.likes("forced-colors", "active").await;
        amira.opens("/").await;
        amira.sees("320 true true true ur").await;
        amira.light().await;
        amira.offline().await;
        amira.sees("320 false true false ur").await;
        amira.online().await;
        amira.sees("320 false true true ur").await;
        amira.fits().await;
        amira.without_scripts().await;
        amira.reloads().await;
        amira.sees("No scripts here").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_too_wide_is_named() {
    let why = refused(
        page("<h1>Hello</h1><pre>a-line-that-is-much-too-long-for-a-small-phone-of-320-pixels</pre>"),
        async |portal| {
            let amira = portal.somebody().await;
            amira.resizes(320, 640).await;
            amira.opens("/").await;
            amira.fits().await;
        },
    )
    .await;
    assert!(why.contains("PRE"), "{why}");
}

#[tokio::test]
async fn back_brings_the_page_as_it_was_left() {
    let pages = [
        Page {
            path: "/",
            body: "<h1>One</h1><p id=n></p><a href=/two>Two</a><script>addEventListener('pageshow', e => n.textContent = e.persisted ? 'kept' : 'new')</script>",
            policy: POLICY,
        },
        Page { path: "/two", body: "<h1>Two</h1>", policy: POLICY },
    ];
    story(Portal::of_pages(&pages), async |portal| {
        let amira = portal.somebody().await;
        amira.opens("/").await;
        amira.sees("new").await;
        amira.presses("Two").await;
        amira.is_at("Two").await;
        assert_eq!((amira.path().await, amira.title().await), ("/two".into(), "/two".into()));
        amira.goes_back().await;
        amira.sees("kept").await;
    })
    .await;
}
