//! Explain my letter: what a letter says, found on the reader's own device. Nothing of it leaves that, and nothing stays.

use api::screen::SitePage;
use i18n::{Language, msg};
use serde_json::json;
use tests::{Browser, Engine, Kind, Portal, story};
use thirtyfour::Key;

const LETTER: &str = "Dear Ms Nowak,\nYou are invited to an Initial Child Protection Conference (ICPC) on \
    Tuesday 14 July 2026 at 10.30am. It will be chaired by an Independent Reviewing Officer. The health visitor will come. \
    After a section 47 enquiry the local authority is worried about neglect. You can bring a solicitor.\n\
    The core group may meet on Monday 15 July 2026.";

fn path(page: SitePage, language: Language) -> String {
    format!("/{}/{}", language.tag(), page.name()).trim_end_matches('/').to_owned()
}

async fn with_a_small_phone(portal: &Portal, language: Language) -> Browser {
    let reader = portal.somebody_with(Engine::Chromium, language).await;
    reader.resizes(320, 640).await;
    reader.likes("prefers-reduced-motion", "reduce").await;
    reader
}

/// The box is there, and with it the Wasm.
async fn opens_the_box(reader: &Browser) {
    reader.opens(&path(SitePage::Letter, reader.language())).await;
    reader.is_at(msg::site_letter::heading()).await;
    reader.sees(msg::site_letter::private()).await;
    reader.finds(Kind::Field, msg::site_letter::box_label()).await;
    reader.no_longer_sees(msg::site_letter::without()).await;
}

/// As pasting does: all at once.
async fn pastes(reader: &Browser, letter: &str) {
    reader.script("document.getElementById('letter-box').focus()").await;
    reader.devtools("Input.insertText", json!({ "text": letter })).await;
}

/// Goes on with the keyboard, also from a box for files, which takes no keys from a driver.
async fn tabs(reader: &Browser) {
    for kind in ["keyDown", "keyUp"] {
        let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
        reader.devtools("Input.dispatchKeyEvent", key).await;
    }
}

/// Everything a browser has asked for since it opened the page, and everything it keeps for it.
async fn traces(reader: &Browser) -> serde_json::Value {
    reader
        .script(
            "return [performance.getEntriesByType('resource').map(it => it.name), localStorage.length, \
             sessionStorage.length, document.cookie, location.pathname + location.search + location.hash, history.length]",
        )
        .await
}

async fn a_letter_is_explained(language: Language, dates: [&str; 2]) {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, language).await;
        opens_the_box(&reader).await;
        let before = traces(&reader).await;
        reader.offline().await;
        pastes(&reader, LETTER).await;
        reader.hears(msg::site_letter::found()).await;
        reader.sees(msg::site_letter::meetings_heading()).await;
        for words in [
            msg::site::page_first_conference(),
            msg::site_first_conference::intro(),
            msg::site_core_group::intro(),
            msg::site_glossary::reviewing_officer_meaning(),
            msg::site_glossary::health_visitor_meaning(),
            msg::site_glossary::local_authority_meaning(),
            msg::glossary::neglect_meaning(),
            msg::site_letter::dates_doubt(),
        ] {
            reader.sees(words).await;
        }
        let written = "return [...document.querySelectorAll('.letter-date__when')].map(it => it.innerText)";
        assert_eq!(reader.script(written).await, json!(dates));
        reader.no_longer_sees(msg::site_glossary::marac_meaning()).await;
        reader.no_longer_sees(msg::site_review_conference::intro()).await;
        reader.fits().await;
        reader.light().await;
        reader.is_accessible().await;
        reader.dark().await;
        reader.is_accessible().await;
        assert_eq!(traces(&reader).await, before, "something was asked for or kept");
        reader.presses(msg::site_letter::clear()).await;
        reader.hears(msg::site_letter::cleared()).await;
        assert_eq!(reader.written_in(msg::site_letter::box_label()).await, "");
        reader.no_longer_sees(msg::glossary::neglect_meaning()).await;
        assert_eq!(reader.script("return document.body.innerHTML.includes('Nowak')").await, false);
        reader.online().await;
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_explained_in_english_without_a_network() {
    a_letter_is_explained(Language::EnGb, ["Tuesday, 14 July 2026 · 10:30", "Wednesday, 15 July 2026"]).await;
}

#[tokio::test]
async fn a_letter_is_explained_in_urdu_without_a_network() {
    a_letter_is_explained(Language::Ur, ["منگل، 14 جولائی، 2026 · 10:30 AM", "بدھ، 15 جولائی، 2026"]).await;
}

#[tokio::test]
async fn a_keyboard_goes_from_a_word_to_its_meaning_and_back() {
    story(Portal::empty_product(), async |portal| {
        let reader = portal.somebody_with(Engine::Chromium, Language::Pl).await;
        opens_the_box(&reader).await;
        pastes(&reader, "A core group and a solicitor.").await;
        reader.hears(msg::site_letter::found()).await;
        // The file and the button come after the box.
        tabs(&reader).await;
        tabs(&reader).await;
        assert_eq!(reader.script("return document.activeElement.id").await, "letter-show");
        reader.types(Key::Enter).await;
        assert_eq!(reader.script("return document.activeElement.id").await, "letter-says");
        reader.script("document.querySelector('[data-word=\"solicitor\"]').focus()").await;
        reader.types(Key::Enter).await;
        assert_eq!(reader.script("return document.activeElement.id").await, "word-solicitor");
        reader.types(Key::Tab).await;
        assert_eq!(reader.script("return document.activeElement.id").await, "letter-back");
        reader.types(Key::Enter).await;
        assert_eq!(reader.script("return document.activeElement.dataset.word").await, "solicitor");
    })
    .await;
}

#[tokio::test]
async fn a_file_is_read_and_what_it_holds_is_never_markup() {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, Language::EnGb).await;
        opens_the_box(&reader).await;
        let folder = xtask::folder::Folder::new("letter").expect("a folder");
        let file = folder.path().join("letter.txt");
        std::fs::write(&file, "<img src=x onerror=alert(1)> <b>neglect</b>").expect("it is ours");
        reader.answers(msg::site_letter::file_label(), &file.to_string_lossy()).await;
        reader.sees(msg::glossary::neglect_meaning()).await;
        assert_eq!(
            reader.script("return document.querySelectorAll('#letter-copy :is(img, b)').length").await,
            0
        );
        assert!(reader.written_in(msg::site_letter::box_label()).await.contains("neglect"));
        // Long letters are no trouble either.
        let long = "You are invited to a core group on 14 May 2026. ".repeat(2_500);
        reader.script("document.getElementById('letter-box').value = ''").await;
        pastes(&reader, &long).await;
        reader.sees(msg::glossary::core_group_meaning()).await;
        reader.presses(msg::site_letter::clear()).await;
        pastes(&reader, "Zapraszamy na spotkanie w szkole.").await;
        reader.hears(msg::site_letter::nothing()).await;
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_not_there_for_whoever_comes_back() {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, Language::EnGb).await;
        opens_the_box(&reader).await;
        pastes(&reader, LETTER).await;
        reader.sees(msg::glossary::neglect_meaning()).await;
        reader.presses("Polski").await;
        reader.sees("Wklej tu swój list").await;
        assert_eq!(reader.script("return document.getElementById('letter-box').value").await, "");
        reader.goes_back().await;
        reader.finds(Kind::Field, msg::site_letter::box_label()).await;
        assert_eq!(reader.written_in(msg::site_letter::box_label()).await, "");
        assert_eq!(reader.script("return document.body.innerText.includes('Nowak')").await, false);
        pastes(&reader, LETTER).await;
        reader.presses(msg::common::exit_button()).await;
        assert_eq!(reader.has_left().await, "https://www.bbc.co.uk/weather");
    })
    .await;
}

#[tokio::test]
async fn without_scripts_the_page_says_so_and_leads_on() {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, Language::Ur).await;
        reader.without_scripts().await;
        reader.opens(&path(SitePage::Home, Language::Ur)).await;
        reader.presses(msg::site::page_letter()).await;
        reader.is_at(msg::site_letter::heading()).await;
        reader.sees(msg::site_letter::without()).await;
        reader.no_longer_sees(msg::site_letter::box_label()).await;
        reader.presses(msg::site::page_core_group()).await;
        reader.is_at(msg::site_core_group::heading()).await;
    })
    .await;
}
