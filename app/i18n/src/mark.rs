//! The few marks that make compiled words more than plain text.
//!
//! A file of words is text. Characters that no translator can type (the build refuses them) say where a name goes and
//! where a form is chosen, so the file needs no lengths, no offsets and no parser to speak of, and compresses like text.
//! Shared with the build script, which writes what `words.rs` reads.

/// A name or number goes here; the next character is its letter, `a` for the first.
pub(crate) const VALUE: char = '\u{1}';
/// A choice begins; the next character is the letter of what is chosen by.
pub(crate) const CHOICE: char = '\u{2}';
/// One way of the choice begins with its key: nothing for “otherwise”, [`EXACTLY`] and a text, or a plural form's letter.
pub(crate) const WAY: char = '\u{3}';
/// The key is over, what to say follows.
pub(crate) const SAY: char = '\u{4}';
/// The choice is over.
pub(crate) const END: char = '\u{5}';
/// First in a message: it is not translated yet, these words are English. The highest of the marks inside a message.
pub(crate) const ENGLISH: char = '\u{6}';
/// In a key: this very text or number.
pub(crate) const EXACTLY: char = '=';
/// Begins each chunk; its first message's number follows.
pub(crate) const CHUNK: char = '\u{1d}';
/// Begins each message.
pub(crate) const MESSAGE: char = '\u{1e}';
