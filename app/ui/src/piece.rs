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
mod spec;
mod state;

pub use into::{IntoHeld, IntoPiece, IntoValue};
use spec::Spec;

/// Anything that can stand in a page; by default nothing. What every component gives, and takes as what is inside it.
///
/// One pointer, whatever it is: handing it on costs a phone two bytes of code and not twenty.
#[derive(Default)]
pub struct Piece(Option<Box<Node>>);

enum Node {
    Text(Cow<'static, str>),
    Element(Element),
    Many(u32, Vec<Piece>),
    Live(Box<dyn FnMut() -> Piece + Send>),
    Foreign(AnyView),
}

/// An element being put together. Made by `view!`. The piece is an element, always.
pub struct El(Piece);

struct Element {
    spec: Spec,
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

// What is not generic is not inlined: it is called from everywhere, and a phone downloads each copy.
impl El {
    /// An element of this name, with attributes that stay as they are, all in one text (see `spec.rs`).
    #[inline(never)]
    pub fn new(spec: &'static str) -> Self {
        let (attributes, held, listeners, inside) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        El(Piece::of(Node::Element(Element { spec: Spec(spec), attributes, held, listeners, inside })))
    }

    /// An attribute.
    #[must_use]
    pub fn set(self, name: &'static str, value: impl IntoValue) -> Self {
        self.with(name, value.into_value())
    }

    /// What a control holds.
    #[must_use]
    pub fn hold(self, name: &'static str, held: impl IntoHeld) -> Self {
        self.holding(name, held.into_held())
    }

    /// Does this when that happens.
    #[must_use]
    pub fn on<E: EventDescriptor>(self, event: E, mut act: impl FnMut(E::EventType) + Send + 'static) -> Self
    where
        E::EventType: From<Given>,
    {
        self.listening(event.name(), Box::new(move |event| act(E::EventType::from(event))))
    }

    /// Puts this inside, after what is there.
    #[must_use]
    pub fn put(self, piece: impl IntoPiece) -> Self {
        self.inside(piece.into_piece())
    }

    #[inline(never)]
    fn with(self, name: &'static str, value: Value) -> Self {
        self.having(|element| element.attributes.push((name, value)))
    }

    #[inline(never)]
    fn holding(self, name: &'static str, held: Held) -> Self {
        self.having(|element| element.held.push((name, held)))
    }

    #[inline(never)]
    fn listening(self, event: Cow<'static, str>, listener: Listener) -> Self {
        self.having(|element| element.listeners.push((event, listener)))
    }

    #[inline(never)]
    fn inside(self, piece: Piece) -> Self {
        self.having(|element| element.inside.push(piece))
    }

    fn having(mut self, change: impl FnOnce(&mut Element)) -> Self {
        if let Some(Node::Element(element)) = self.0.0.as_deref_mut() {
            change(element);
        }
        self
    }
}

impl Piece {
    /// Several, without an element around them.
    #[inline(never)]
    pub fn many(place: u32, pieces: Vec<Piece>) -> Self {
        Piece::of(Node::Many(place, pieces))
    }

    /// One for each of these, in their order.
    pub fn each<T>(of: impl IntoIterator<Item = T>, mut draw: impl FnMut(T) -> Piece) -> Self {
        let mut pieces = Vec::new();
        // Not collected: that is fast for thousands, and costs a phone three times the code for each list there is.
        for one in of {
            pieces.push(draw(one));
        }
        Piece::many(0, pieces)
    }

    /// Whether there is something in it to be drawn.
    pub fn is_nothing(&self) -> bool {
        match self.0.as_deref() {
            None => true,
            Some(Node::Many(_, pieces)) => pieces.iter().all(Piece::is_nothing),
            Some(_) => false,
        }
    }

    fn of(node: Node) -> Self {
        Piece(Some(Box::new(node)))
    }

    #[inline(never)]
    fn live(draw: Box<dyn FnMut() -> Piece + Send>) -> Self {
        Piece::of(Node::Live(draw))
    }
}
