//! What can stand in a page, what an attribute can say, and what a control can hold.
//!
//! What is not generic is not inlined: it is called from everywhere, and a phone downloads each copy.

use std::borrow::Cow;

use i18n::Message;
use leptos::prelude::AnyView;
use leptos::tachys::renderer::types::Event as Given;

use super::{El, Held, Node, Piece, Value};
use crate::{Text, Written};

/// What can stand in a page.
pub trait IntoPiece {
    /// As a piece of it.
    fn into_piece(self) -> Piece;
}

impl IntoPiece for Piece {
    fn into_piece(self) -> Piece {
        self
    }
}

impl IntoPiece for El {
    fn into_piece(self) -> Piece {
        self.0
    }
}

impl IntoPiece for () {
    fn into_piece(self) -> Piece {
        Piece::default()
    }
}

impl IntoPiece for AnyView {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        Piece::of(Node::Foreign(self))
    }
}

impl IntoPiece for String {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        Piece::of(Node::Text(Cow::Owned(self)))
    }
}

impl IntoPiece for &'static str {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        Piece::of(Node::Text(Cow::Borrowed(self)))
    }
}

impl IntoPiece for Message {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        crate::say(self).into_piece()
    }
}

impl IntoPiece for Written {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        Text::Written(self).show().into_piece()
    }
}

impl IntoPiece for Text {
    #[inline(never)]
    fn into_piece(self) -> Piece {
        self.show().into_piece()
    }
}

impl<T: IntoPiece> IntoPiece for Option<T> {
    fn into_piece(self) -> Piece {
        self.map(T::into_piece).unwrap_or_default()
    }
}

impl<T: IntoPiece> IntoPiece for Vec<T> {
    fn into_piece(self) -> Piece {
        Piece::many(0, self.into_iter().map(T::into_piece).collect())
    }
}

impl<T: IntoPiece, const N: usize> IntoPiece for [T; N] {
    fn into_piece(self) -> Piece {
        Piece::many(0, self.into_iter().map(T::into_piece).collect())
    }
}

/// What is drawn again whenever what it is made of changes.
impl<F: FnMut() -> T + Send + 'static, T: IntoPiece> IntoPiece for F {
    fn into_piece(mut self) -> Piece {
        Piece::live(Box::new(move || self().into_piece()))
    }
}

/// What an attribute can say.
pub trait IntoValue {
    /// As its value.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Words(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Words(Cow::Owned(self))
    }
}

impl IntoValue for u32 {
    fn into_value(self) -> Value {
        self.to_string().into_value()
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Bare } else { Value::Absent }
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

/// It follows what it is made of.
impl<F: FnMut() -> T + Send + 'static, T: IntoValue> IntoValue for F {
    fn into_value(mut self) -> Value {
        Value::Live(Box::new(move || self().into_value()))
    }
}

/// What a control can hold: what follows the form it is in.
pub trait IntoHeld {
    /// As a value of the control.
    fn into_held(self) -> Held;
}

impl<F: FnMut() -> T + Send + 'static, T: Into<Given>> IntoHeld for F {
    fn into_held(mut self) -> Held {
        Box::new(move || self().into())
    }
}
