//! The main screens, always a thumb away.

use i18n::msg;
use leptos::prelude::*;

use crate::{Go, Icon, Piece, Reader, Text, icon, view};

/// One main screen.
#[derive(Clone)]
pub struct Tab {
    /// Its picture.
    pub picture: Icon,
    /// Its name, one or two short words.
    pub label: Text,
    /// The way there.
    pub go: Go,
}

/// The row of main screens: along the bottom on a phone, below the top where it is wide. Up to five.
#[component]
pub fn TabBar(
    /// The screens, in their order.
    tabs: Vec<Tab>,
    /// Which of them is on the screen, if one is.
    #[prop(into)]
    here: ArcSignal<Option<usize>>,
) -> Piece {
    let tabs = Piece::each(tabs.into_iter().enumerate(), |(at, tab)| draw(at, tab, here.clone()));
    view! {
        <nav class="tab-bar" aria-label=Reader::here().say(msg::common::menu_label())>
            <ul class="tab-bar__list" role="list">{tabs}</ul>
        </nav>
    }
}

fn draw(at: usize, tab: Tab, here: ArcSignal<Option<usize>>) -> Piece {
    let (address, press) = match tab.go {
        Go::To(address) => (address, None),
        Go::Press(press) => (String::new(), Some(press)),
    };
    let follow = move |event: leptos::ev::MouseEvent| {
        if let Some(press) = &press {
            event.prevent_default();
            press.run();
        }
    };
    view! {
        <li class="tab-bar__tab">
            <a
                class="tab-bar__link"
                href=address
                aria-current=move || (here.get() == Some(at)).then_some("page")
                on:click=follow
            >
                {icon(tab.picture)}
                <span class="tab-bar__words">{tab.label}</span>
            </a>
        </li>
    }
}
