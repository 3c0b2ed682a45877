//! What stands on the screen, and where.

use std::borrow::Cow;

use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode, Placeholder, Text as DomText};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};

use super::Piece;
use super::draw::Drawn;

/// What stands on the screen.
#[expect(private_interfaces, reason = "Leptos asks for the name of this type and for nothing in it")]
pub enum State {
    /// A place for what may come.
    Nothing(Placeholder),
    /// Words.
    Text(DomText, Cow<'static, str>),
    /// An element.
    Element(Box<Drawn>),
    /// Several, and their end.
    Many(u32, Vec<State>, Placeholder),
    /// What follows what it is made of.
    Live(<Box<dyn FnMut() -> Piece + Send> as Render>::State),
    /// A view that was made by other means.
    Foreign(Box<AnyViewState>),
}

/// Puts `child` before `node`, wherever that stands.
pub(super) fn insert_before(node: &DomNode, child: &mut dyn Mountable) -> bool {
    match node.parent_element() {
        Some(parent) => {
            child.mount(&parent, Some(node));
            true
        }
        None => false,
    }
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            State::Nothing(node) => Rndr::remove(node),
            State::Text(node, _) => Rndr::remove(node),
            State::Element(drawn) => Rndr::remove(&drawn.node),
            State::Many(_, states, end) => {
                states.iter_mut().for_each(State::unmount);
                Rndr::remove(end);
            }
            State::Live(state) => state.unmount(),
            State::Foreign(state) => state.unmount(),
        }
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        match self {
            State::Nothing(node) => Rndr::insert_node(parent, node, marker),
            State::Text(node, _) => Rndr::insert_node(parent, node, marker),
            State::Element(drawn) => Rndr::insert_node(parent, &drawn.node, marker),
            State::Many(_, states, end) => {
                states.iter_mut().for_each(|state| state.mount(parent, marker));
                Rndr::insert_node(parent, end, marker);
            }
            State::Live(state) => state.mount(parent, marker),
            State::Foreign(state) => state.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            State::Nothing(node) => insert_before(node, child),
            State::Text(node, _) => insert_before(node, child),
            State::Element(drawn) => insert_before(&drawn.node, child),
            State::Many(_, states, end) => match states.first() {
                Some(first) => first.insert_before_this(child),
                None => insert_before(end, child),
            },
            State::Live(state) => state.insert_before_this(child),
            State::Foreign(state) => state.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<DomElement> {
        match self {
            State::Element(drawn) => vec![drawn.node.clone()],
            State::Many(_, states, _) => states.iter().flat_map(State::elements).collect(),
            State::Live(state) => state.elements(),
            State::Foreign(state) => state.elements(),
            State::Nothing(_) | State::Text(..) => Vec::new(),
        }
    }
}
