//! The language of the tests: people who open pages, press what they read, and say what they see.
//!
//! A test is a [`story`]: it names a [`Portal`], lets people in, and everything is found by the words and roles people
//! know it by. At the end of a story each browser must have had nothing to complain of: no error in its console, no
//! refused script or style, no crash of an app. Nothing here waits by the clock: every look is repeated until it is
//! true or [`PATIENCE`] is over.

mod accessibility;
mod acts;
mod browser;
mod circumstances;
mod engine;
mod find;
mod lines;
mod newcomer;
mod pages;
mod parent;
mod person;
mod portal;
mod screens;
mod story;
mod sweep;
mod words;
mod worker;

pub use browser::Browser;
pub use engine::Engine;
pub use find::Kind;
pub use pages::Page;
pub use parent::GoalWords;
pub use portal::Portal;
pub use screens::{
    Answers, State, Walk, family_signals, family_states, family_title, team_signals, team_states,
};
pub use story::{refused, story};
pub use sweep::{Fault, Found};
pub use words::Words;

/// How long a look at the product is repeated before it is wrong.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);
