//! Every word Alongside says, in every language, and nothing else knows how.
//!
//! # To add a message
//! 1. Write it in `locales/en-GB/<feature>.ftl`. The id is `feature-place-part` and begins with the file's name. Say
//!    above it what each variable is, with its kind; the order of these lines is the order of the arguments:
//!    ```text
//!    # $max (Number) - the most letters allowed
//!    # $name (String) - the first name of the other parent
//!    goal-title-too-long = …
//!    ```
//! 2. Say it: `words.say(&msg::goal::title_too_long(200u32))`. Build: any mistake is named with file and line.
//! 3. Translate it in every other folder of `locales/`. Until then its id stands in `locales/<lang>/missing.txt`; it is
//!    said in English, and [`Words::say_with_lang`] tells.
//!
//! A new file goes to the faces `locales/faces.toml` says. A new language is a new folder with a `language.toml`.
//! The build script (`build/`) does all the checking and compiles each message to text with a few marks (`mark.rs`);
//! what is left for the phone is `words.rs` and `plural.rs`.

mod face;
mod language;
mod mark;
mod message;
mod plural;
mod words;

#[cfg(feature = "embedded")]
pub mod catalogue;
#[cfg(feature = "embedded")]
mod embedded;
#[cfg(feature = "embedded")]
mod pseudo;

pub use face::Face;
pub use language::{Checked, Language};
pub use message::{Argument, Message, Number};
pub use words::{NOTHING, Words};

#[cfg(feature = "embedded")]
pub use embedded::{WordsFile, data_files, words};
#[cfg(feature = "embedded")]
pub use pseudo::Pseudo;

/// Changes whenever messages are added, removed, or take other arguments; words made for another build are refused.
const FINGERPRINT: &str = include_str!(concat!(env!("OUT_DIR"), "/fingerprint"));

/// One function for each message, by file: `goal-title-too-long` of `goal.ftl` is `msg::goal::title_too_long`.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
