//! The design system: everything a screen is put together from, the same everywhere, and knowing no feature.
//!
//! Words come in as [`Text`]: ours (an [`i18n::Message`]) or somebody's own ([`Written`]); there is no way to pass a bare
//! piece of English. What is typed lives in a [`Field`]. What a press does is a [`Press`], where a link leads is a [`Go`].
//! Each component has examples (`src/examples/`), which are its pictures, its tests and its accessibility check:
//! `cargo run -p ui --features ssr --example gallery -- DIR` draws them all.
//!
//! Components ask the browser for nothing. Two marks are for whoever runs the page to act on: `data-focus="problem"` or
//! `data-focus="heading"` takes the focus when it comes onto the screen (a problem before a heading), and a press on
//! `a[href^="#"]` moves the focus there without changing the address.

// What `view!` becomes names this crate, here as everywhere.
extern crate self as ui;

mod button;
mod card;
mod chart;
mod choice;
mod date_choice;
mod details;
#[cfg(feature = "ssr")]
pub mod examples;
mod field;
mod form;
mod help_numbers;
mod icon;
mod language_choice;
mod list;
mod page;
mod piece;
mod press;
mod problem;
mod promise_row;
mod reader;
mod response_block;
mod ruler;
mod tab_bar;
mod table;
mod talk;
mod text;
mod text_field;
mod waiting;
mod welcome;

pub use button::*;
pub use card::*;
pub use chart::*;
pub use choice::*;
pub use date_choice::*;
pub use details::*;
pub use field::{Choice, Field, Problem};
pub use form::*;
pub use help_numbers::*;
pub use icon::{Icon, icon};
pub use language_choice::*;
pub use list::*;
pub use markup::view;
pub use page::*;
pub use piece::{El, Held, IntoHeld, IntoPiece, IntoValue, Piece, Value};
pub use press::{Go, Press};
pub use problem::*;
pub use promise_row::*;
pub use reader::Reader;
pub use response_block::*;
pub use ruler::*;
pub use tab_bar::*;
pub use table::*;
pub use talk::*;
pub use text::{Text, Written, say};
pub use text_field::*;
pub use waiting::*;
pub use welcome::*;
