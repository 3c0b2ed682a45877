//! A thing to say to somebody, before it is known in which language.

use std::num::NonZeroU16;

/// One message with what goes into it. Only the functions of [`crate::msg`] make one, so a message that does not exist,
/// or lacks a name or a number, does not compile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// One more than its number, so that there is room in it to say that something is not a message.
    place: NonZeroU16,
    /// In a box, since most have none: a phone downloads the code that hands messages on many times over.
    #[expect(clippy::box_collection, reason = "one pointer; a Vec is three words")]
    arguments: Option<Box<Vec<Argument>>>,
}

impl Message {
    pub(crate) const fn plain(number: u16) -> Self {
        Message { place: NonZeroU16::MIN.saturating_add(number), arguments: None }
    }

    pub(crate) fn text(self, text: impl Into<String>) -> Self {
        self.with(Argument::Text(text.into()))
    }

    pub(crate) fn number(self, number: impl Into<Number>) -> Self {
        self.with(Argument::Number(number.into()))
    }

    #[inline(never)]
    pub(crate) fn with(mut self, argument: Argument) -> Self {
        self.arguments.get_or_insert_default().push(argument);
        self
    }

    pub(crate) fn place(&self) -> u16 {
        self.place.get() - 1
    }

    pub(crate) fn arguments(&self) -> &[Argument] {
        self.arguments.as_deref().map_or(&[], Vec::as_slice)
    }
}

/// What goes into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A whole number, which also chooses between “1 day” and “2 days”.
    Number(Number),
    /// A name, or words already in the reader's language such as a date written by the server.
    Text(String),
}

impl Argument {
    pub(crate) fn plain(&self) -> String {
        match self {
            Argument::Number(Number(number)) => number.to_string(),
            Argument::Text(text) => text.clone(),
        }
    }
}

/// A whole number in a message. It is said in plain digits; a number that needs more (money, a date) is written by the
/// server and passed as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub(crate) i64);

macro_rules! number_from {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Number(i64::from(number))
            }
        })*
    };
}
number_from!(u8, u16, u32, i32, i64);

impl From<usize> for Number {
    fn from(number: usize) -> Self {
        Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Number> for i64 {
    fn from(number: Number) -> i64 {
        number.0
    }
}
