//! The public pages: everybody can read them, in every language, with and without scripts, and leave at once.

use api::screen::SitePage;
use i18n::{Language, msg};
use tests::{Browser, Engine, Kind, Portal, story};

fn path(page: SitePage, language: Language) -> String {
    format!("/{}/{}", language.tag(), page.name()).trim_end_matches('/').to_owned()
}

/// The smallest phone people still use.
async fn with_a_small_phone(portal: &Portal, language: Language) -> Browser {
    let reader = portal.somebody_with(Engine::Chromium, language).await;
    reader.resizes(320, 640).await;
    reader
}

async fn every_page_is_for_everybody(language: Language) {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, language).await;
        // Colours that are still on their way from dark to light are neither.
        reader.likes("prefers-reduced-motion", "reduce").await;
        let mut titles = Vec::new();
        for page in SitePage::ALL {
            reader.opens(&path(*page, language)).await;
            assert!(!reader.heading().await.is_empty());
            assert_eq!(reader.script("return document.documentElement.lang").await, language.tag());
            reader.finds(Kind::Press, msg::common::exit_label()).await;
            reader.fits().await;
            reader.light().await;
            reader.is_accessible().await;
            reader.dark().await;
            reader.is_accessible().await;
            titles.push(reader.title().await);
        }
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), SitePage::ALL.len(), "two pages have one title");
    })
    .await;
}

#[tokio::test]
async fn every_page_is_for_everybody_in_english() {
    every_page_is_for_everybody(Language::EnGb).await;
}

#[tokio::test]
async fn every_page_is_for_everybody_in_urdu() {
    every_page_is_for_everybody(Language::Ur).await;
}

#[tokio::test]
async fn every_page_is_for_everybody_in_every_other_language() {
    let others = Language::ALL.into_iter().filter(|it| ![Language::EnGb, Language::Ur].contains(it));
    for language in others {
        every_page_is_for_everybody(language).await;
    }
}

/// A letter has come. No account, a small phone, and scripts that do not run.
#[tokio::test]
async fn a_stranger_finds_what_a_core_group_is_and_whom_to_call() {
    for language in [Language::Pl, Language::Ur] {
        story(Portal::empty_product(), async |portal| {
            let reader = with_a_small_phone(portal, language).await;
            reader.without_scripts().await;
            reader.opens(&path(SitePage::Home, language)).await;
            reader.presses(msg::site::page_find()).await;
            reader.is_at(msg::site_find::heading()).await;
            reader.presses(msg::site::page_core_group()).await;
            reader.is_at(msg::site_core_group::heading()).await;
            reader.sees(msg::site_core_group::intro()).await;
            reader.presses(msg::site::page_help()).await;
            reader.is_at(msg::site_help::heading()).await;
            reader.sees("999").await;
        })
        .await;
    }
}

#[tokio::test]
async fn the_sign_in_page_needs_no_scripts() {
    story(Portal::empty_product(), async |portal| {
        let reader = with_a_small_phone(portal, Language::Ur).await;
        reader.without_scripts().await;
        reader.opens(&path(SitePage::SignIn, Language::Ur)).await;
        reader.is_at(msg::site_sign_in::heading()).await;
        reader.answers(msg::site_sign_in::name_label(), "brave quiet river").await;
        reader.answers(msg::site_sign_in::passphrase_label(), "not the right words").await;
        reader.presses(msg::site_sign_in::button()).await;
        reader.sees(msg::site_sign_in::wrong()).await;
        assert_eq!(reader.written_in(msg::site_sign_in::name_label()).await, "brave quiet river");
        assert_eq!(reader.written_in(msg::site_sign_in::passphrase_label()).await, "");
    })
    .await;
}

#[tokio::test]
async fn exit_leaves_at_once_with_and_without_scripts() {
    story(Portal::empty_product(), async |portal| {
        for has_scripts in [true, false] {
            let reader = with_a_small_phone(portal, Language::EnGb).await;
            if !has_scripts {
                reader.without_scripts().await;
            }
            reader.opens(&path(SitePage::Help, Language::EnGb)).await;
            reader.presses(msg::common::exit_button()).await;
            assert_eq!(reader.has_left().await, "https://www.bbc.co.uk/weather");
        }
    })
    .await;
}

#[tokio::test]
async fn shift_three_times_is_exit_too() {
    story(Portal::empty_product(), async |portal| {
        let reader = portal.somebody().await;
        reader.opens(&path(SitePage::Help, Language::EnGb)).await;
        for left in [2_u32, 1] {
            reader.types(thirtyfour::Key::Shift).await;
            reader.hears(msg::common::exit_presses(left)).await;
        }
        reader.types(thirtyfour::Key::Shift).await;
        assert_eq!(reader.has_left().await, "https://www.bbc.co.uk/weather");
    })
    .await;
}
