//! The list of all messages, for tests that walk every one of them.

use crate::{Argument, Face, Message};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// One message.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// As in `goal-title-too-long`.
    pub id: &'static str,
    /// As in `goal.ftl`.
    pub file: &'static str,
    /// Where to find it in [`crate::msg`], as in `goal::title_too_long`.
    pub function: &'static str,
    /// What goes into it, in order.
    pub arguments: &'static [(&'static str, Kind)],
    /// The faces that carry it.
    pub faces: &'static [Face],
    /// Its place among all messages of this build.
    pub number: u16,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Number,
    /// Words.
    Text,
}

impl Entry {
    /// The message with these things in it; nothing when they are not what it takes.
    pub fn message(&self, arguments: Vec<Argument>) -> Option<Message> {
        let fits = |(argument, (_, kind)): (&Argument, &(&str, Kind))| match argument {
            Argument::Number(_) => *kind == Kind::Number,
            Argument::Text(_) => *kind == Kind::Text,
        };
        let fit = arguments.len() == self.arguments.len() && arguments.iter().zip(self.arguments).all(fits);
        fit.then(|| arguments.into_iter().fold(Message::plain(self.number), Message::with))
    }
}
