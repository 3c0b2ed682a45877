//! The rules of the house. Each is a function over a file's text, tried on the whole tree and on something that breaks
//! it: a rule that cannot fail is no rule.
//!
//! Every list of exceptions here may only shrink. An exception that is no longer needed fails too.

mod code;
mod docs;
mod layers;
mod layout;
mod plain_words;
mod rust;
mod style;
mod tree;
mod words;
