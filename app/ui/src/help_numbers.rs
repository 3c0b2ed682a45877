//! Who to ring, always in the same place.

use i18n::msg;
use leptos::prelude::*;

use crate::{Icon, Piece, Reader, Text, icon, view};

/// Somebody to ring.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpNumber {
    /// Who answers.
    pub name: String,
    /// The number as people read it, such as `0800 1111`.
    pub number: String,
    /// When they answer, and for what.
    pub about: Option<Text>,
}

/// People to ring, each with a number that can be pressed.
#[component]
pub fn HelpNumbers(
    /// Who, the most urgent first.
    numbers: Vec<HelpNumber>,
) -> Piece {
    let rows = Piece::each(numbers, row);
    view! { <ul class="help" role="list">{rows}</ul> }
}

fn row(HelpNumber { name, number, about }: HelpNumber) -> Piece {
    let digits: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let ring = Reader::here().say(msg::ui::help_ring(name.clone()));
    let described = move |number: &str| format!("{}: {number}", ring());
    let shown = number.clone();
    view! {
        <li class="help__row">
            <div class="help__who">
                <p class="help__name"><bdi>{name}</bdi></p>
                {about.map(|about| about.line("help__about"))}
            </div>
            <a class="help__number" href=format!("tel:{digits}") aria-label=move || described(&number)>
                {icon(Icon::Phone)}
                <bdi dir="ltr">{shown}</bdi>
            </a>
        </li>
    }
}
