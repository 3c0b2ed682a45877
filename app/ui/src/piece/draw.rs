//! Drawing a piece in the browser, and drawing it anew where it differs.

use std::borrow::Cow;

use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::types::Element as DomElement;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use leptos::tachys::view::{Mountable, Render};

use super::state::{State, insert_before};
use super::{Element, Held, Listener, Node, Piece, Spec, Value};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element on the screen.
pub(super) struct Drawn {
    pub(super) node: DomElement,
    spec: Spec,
    /// What each attribute said last, as long as nothing else decides it.
    said: Vec<(&'static str, Cow<'static, str>)>,
    following: Vec<(&'static str, RenderEffect<()>)>,
    holding: Vec<RenderEffect<()>>,
    listeners: Vec<RemoveEventHandler<DomElement>>,
    inside: Vec<State>,
}

impl Render for Piece {
    type State = State;

    fn build(self) -> State {
        match self.0.map(|node| *node) {
            None => State::Nothing(Rndr::create_placeholder()),
            Some(Node::Text(text)) => State::Text(Rndr::create_text_node(&text), text),
            Some(Node::Element(element)) => State::Element(Box::new(element.build())),
            Some(Node::Many(place, pieces)) => {
                let states = pieces.into_iter().map(Piece::build).collect();
                State::Many(place, states, Rndr::create_placeholder())
            }
            Some(Node::Live(draw)) => State::Live(draw.build()),
            Some(Node::Foreign(view)) => State::Foreign(Box::new(view.build())),
        }
    }

    fn rebuild(self, state: &mut State) {
        match (self.0.map(|node| *node), state) {
            (None, State::Nothing(_)) => {}
            (Some(Node::Text(text)), State::Text(node, before)) => {
                if *before != text {
                    Rndr::set_text(node, &text);
                    *before = text;
                }
            }
            (Some(Node::Element(element)), State::Element(drawn)) if element.spec == drawn.spec => {
                element.rebuild(drawn);
            }
            (Some(Node::Many(place, pieces)), State::Many(before, states, end)) if place == *before => {
                rebuild_all(pieces, states, |state| _ = insert_before(end, state));
            }
            (Some(Node::Live(draw)), State::Live(state)) => draw.rebuild(state),
            (Some(Node::Foreign(view)), State::Foreign(state)) => view.rebuild(state),
            (other, state) => {
                let mut next = Piece(other.map(Box::new)).build();
                state.insert_before_this(&mut next);
                state.unmount();
                *state = next;
            }
        }
    }
}

impl Element {
    fn build(self) -> Drawn {
        let name = self.spec.name();
        let namespace = matches!(name, "svg" | "path" | "circle" | "rect").then_some(SVG);
        let node = Rndr::create_element(name, namespace);
        for (name, value) in self.spec.attributes() {
            Rndr::set_attribute(&node, name, value);
        }
        let mut inside: Vec<State> = self.inside.into_iter().map(Piece::build).collect();
        for state in &mut inside {
            state.mount(&node, None);
        }
        let mut drawn = Drawn {
            spec: self.spec,
            said: Vec::new(),
            following: Vec::new(),
            holding: Vec::new(),
            listeners: listen(&node, self.listeners),
            inside,
            node,
        };
        drawn.set(self.attributes);
        drawn.hold(self.held);
        drawn
    }

    fn rebuild(self, drawn: &mut Drawn) {
        drawn.listeners = Vec::new();
        drawn.listeners = listen(&drawn.node, self.listeners);
        drawn.set(self.attributes);
        let node = drawn.node.clone();
        rebuild_all(self.inside, &mut drawn.inside, |state| state.mount(&node, None));
        drawn.hold(self.held);
    }
}

impl Drawn {
    /// Says what is new or different, and takes away what is gone.
    fn set(&mut self, attributes: Vec<(&'static str, Value)>) {
        let before = std::mem::take(&mut self.said);
        self.following = Vec::new();
        for (name, value) in attributes {
            let value = match value {
                Value::Absent => {
                    Rndr::remove_attribute(&self.node, name);
                    continue;
                }
                Value::Live(value) => {
                    self.following.push((name, follow(self.node.clone(), name, value)));
                    continue;
                }
                Value::Bare => Cow::Borrowed(""),
                Value::Words(words) => words,
            };
            if !before.iter().any(|old| old.0 == name && old.1 == value) {
                Rndr::set_attribute(&self.node, name, &value);
            }
            self.said.push((name, value));
        }
    }

    fn hold(&mut self, held: Vec<(&'static str, Held)>) {
        self.holding = Vec::new();
        self.holding = held.into_iter().map(|(name, held)| hold(self.node.clone(), name, held)).collect();
    }
}

fn follow(
    node: DomElement,
    name: &'static str,
    mut value: Box<dyn FnMut() -> Value + Send>,
) -> RenderEffect<()> {
    RenderEffect::new(move |_| {
        let mut value = value();
        // One that follows may itself be made of one that follows.
        while let Value::Live(mut deeper) = value {
            value = deeper();
        }
        match value {
            Value::Words(words) => Rndr::set_attribute(&node, name, &words),
            Value::Bare => Rndr::set_attribute(&node, name, ""),
            Value::Absent | Value::Live(_) => Rndr::remove_attribute(&node, name),
        }
    })
}

fn hold(node: DomElement, name: &'static str, mut held: Held) -> RenderEffect<()> {
    RenderEffect::new(move |_| Rndr::set_property(&node, name, &held()))
}

fn listen(
    node: &DomElement,
    listeners: Vec<(Cow<'static, str>, Listener)>,
) -> Vec<RemoveEventHandler<DomElement>> {
    listeners.into_iter().map(|(event, act)| Rndr::add_event_listener(node, &event, act)).collect()
}

/// Draws the new ones over the old ones, in their order; `add` puts what is more at the end.
fn rebuild_all(pieces: Vec<Piece>, states: &mut Vec<State>, mut add: impl FnMut(&mut State)) {
    while states.len() > pieces.len() {
        if let Some(mut state) = states.pop() {
            state.unmount();
        }
    }
    for (at, piece) in pieces.into_iter().enumerate() {
        match states.get_mut(at) {
            Some(state) => piece.rebuild(state),
            None => {
                let mut state = piece.build();
                add(&mut state);
                states.push(state);
            }
        }
    }
}
