//! A piece of a page, put together while it runs.
//!
//! Leptos makes a type of its own of every element, and the phone downloads code for each. Parts of screens are drawn many
//! times and none is in a hurry, so here they are all of one type: an [`El`] is a name, attributes and what is inside, and
//! `view!` is spelled as ever. A piece is a Leptos view like any other, what changes by itself is a Leptos effect, and
//! drawing it anew changes only what differs, so that nobody loses their place.

use std::borrow::Cow;

use leptos::ev::EventDescriptor;
use leptos::prelude::AnyView;
use leptos::tachys::renderer::types::Event as Given;

mod draw;
mod into;
mod render;
mod state;

pub use into::{IntoAny, IntoHeld, IntoPiece, IntoValue};

/// Anything that can stand in a page.
pub struct Piece(Node);

enum Node {
    Nothing,
    Text(Cow<'static, str>),
    Element(Box<Element>),
    Many(u32, Vec<Piece>),
    Live(Box<dyn FnMut() -> Piece + Send>),
    Foreign(Box<AnyView>),
}

/// An element being put together. Made by `view!`.
pub struct El(Box<Element>);

struct Element {
    name: &'static str,
    /// Where in the sources it stands.
    place: u32,
    fixed: &'static [(&'static str, &'static str)],
    attributes: Vec<(&'static str, Value)>,
    held: Vec<(&'static str, Held)>,
    listeners: Vec<(Cow<'static, str>, Listener)>,
    inside: Vec<Piece>,
}

/// What an attribute says.
pub enum Value {
    /// It is not there.
    Absent,
    /// It is there, and says nothing.
    Bare,
    /// It says this.
    Words(Cow<'static, str>),
    /// It follows what it is made of.
    Live(Box<dyn FnMut() -> Value + Send>),
}

/// What a control holds now, which its attribute only says at first. Leptos has one name for all that a browser is given or
/// gives, and that is its name for an event.
pub type Held = Box<dyn FnMut() -> Given + Send>;

type Listener = Box<dyn FnMut(Given) + Send>;

impl El {
    /// An element of this name, with attributes that stay as they are.
    pub fn new(name: &'static str, place: u32, fixed: &'static [(&'static str, &'static str)]) -> Self {
        El(Box::new(Element {
            name,
            place,
            fixed,
            attributes: Vec::new(),
            held: Vec::new(),
            listeners: Vec::new(),
            inside: Vec::new(),
        }))
    }

    /// An attribute.
    #[must_use]
    pub fn set(self, name: &'static str, value: impl IntoValue) -> Self {
        self.with(name, value.into_value())
    }

    /// What a control holds.
    #[must_use]
    pub fn hold(mut self, name: &'static str, held: impl IntoHeld) -> Self {
        self.0.held.push((name, held.into_held()));
        self
    }

    /// Does this when that happens.
    #[must_use]
    pub fn on<E: EventDescriptor>(
        mut self,
        event: E,
        mut act: impl FnMut(E::EventType) + Send + 'static,
    ) -> Self
    where
        E::EventType: From<Given>,
    {
        let listener: Listener = Box::new(move |event| act(E::EventType::from(event)));
        self.0.listeners.push((event.name(), listener));
        self
    }

    /// Puts this inside, after what is there.
    #[must_use]
    pub fn put(self, piece: impl IntoPiece) -> Self {
        self.inside(piece.into_piece())
    }

    // Not inlined: it is called from everywhere.
    #[inline(never)]
    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn inside(mut self, piece: Piece) -> Self {
        self.0.inside.push(piece);
        self
    }
}

impl Piece {
    /// Several, without an element around them.
    pub fn many(place: u32, pieces: Vec<Piece>) -> Self {
        Piece(Node::Many(place, pieces))
    }

    /// As a view of Leptos.
    #[inline(never)]
    fn any(self) -> AnyView {
        match self.0 {
            Node::Foreign(view) => *view,
            _ => leptos::prelude::IntoAny::into_any(self),
        }
    }
}
