//! Every component in a fixed setting: its picture, its test and its accessibility check.
//!
//! What a component says itself comes from `locales/`; what a person or a council would say is made up here, in English
//! and in Urdu, because it has to be looked at in both directions.

mod asking;
mod moving;
mod reading;
mod talking;
mod whole;

use std::sync::Arc;

use i18n::{Language, Words};
use leptos::prelude::*;

use crate::{Piece, Reader, Text, Written};

/// One component in one setting.
pub struct Example {
    /// What is shown, in kebab-case.
    pub name: &'static str,
    /// Whether it is a page of its own, with its top and its main part.
    pub is_whole: bool,
    draw: fn() -> Piece,
}

impl Example {
    const fn part(name: &'static str, draw: fn() -> Piece) -> Self {
        Example { name, is_whole: false, draw }
    }

    const fn whole(name: &'static str, draw: fn() -> Piece) -> Self {
        Example { name, is_whole: true, draw }
    }

    /// The HTML of this example for somebody who reads `words`.
    pub fn html(&self, words: &Words) -> String {
        let words = Arc::new(words.clone());
        Owner::new().with(|| {
            Reader::new(words).provide();
            (self.draw)().to_html()
        })
    }
}

/// Every example there is.
pub fn examples() -> Vec<Example> {
    [asking::EXAMPLES, moving::EXAMPLES, reading::EXAMPLES, talking::EXAMPLES, whole::EXAMPLES]
        .into_iter()
        .flat_map(|group| group.iter().map(|example| Example { ..*example }))
        .collect()
}

/// Made-up words of a person, in the reader's language.
fn wrote(english: &str, urdu: &str) -> Written {
    match Reader::here().language() {
        Language::Ur => Written::new(urdu).in_language("ur"),
        _ => Written::new(english).in_language("en"),
    }
}

/// The same where any text goes.
fn both(english: &str, urdu: &str) -> Text {
    wrote(english, urdu).into()
}
