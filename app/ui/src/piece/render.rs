//! A piece as a view of Leptos, and as text on the server.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

use super::state::State;
use super::{Element, Node, Piece, Value};

/// Elements that have no inside.
const VOID: [&str; 4] = ["input", "br", "meta", "link"];

impl AddAnyAttr for Piece {
    type Output<Added: Attribute> = Piece;

    /// Attributes are given where an element is made, not from outside.
    fn add_any_attr<Added: Attribute>(self, _: Added) -> Piece {
        self
    }
}

impl RenderHtml for Piece {
    type AsyncOutput = Piece;
    type Owned = Piece;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Piece {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra: Vec<AnyAttribute>,
    ) {
        match self.0.map(|node| *node) {
            None => {}
            Some(Node::Text(text)) => write_escaped(html, &text, false),
            Some(Node::Element(element)) => element.write(html),
            Some(Node::Many(_, pieces)) => pieces.into_iter().for_each(|piece| piece.write(html)),
            Some(Node::Live(mut draw)) => draw().write(html),
            Some(Node::Foreign(view)) => view.to_html_with_buf(html, position, escape, mark_branches, extra),
        }
        *position = Position::NextChild;
    }

    /// Our pages are drawn either on the server or in the browser, never first on the one and then on the other.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> State {
        self.build()
    }

    fn into_owned(self) -> Piece {
        self
    }
}

impl Piece {
    fn write(self, html: &mut String) {
        self.to_html_with_buf(html, &mut Position::FirstChild, true, false, Vec::new());
    }
}

impl Element {
    fn write(self, html: &mut String) {
        html.push('<');
        let element = self.spec.name();
        html.push_str(element);
        let fixed = self.spec.attributes().map(|(name, words)| match words {
            "" => (name, Value::Bare),
            words => (name, Value::Words(words.into())),
        });
        // The class stands last, as Leptos has it.
        let (classes, others): (Vec<_>, Vec<_>) =
            fixed.chain(self.attributes).partition(|(name, _)| *name == "class");
        for (name, value) in others.into_iter().chain(classes) {
            write_attribute(html, name, value);
        }
        html.push('>');
        if !VOID.contains(&element) {
            self.inside.into_iter().for_each(|piece| piece.write(html));
            html.push_str("</");
            html.push_str(element);
            html.push('>');
        }
    }
}

/// A page without scripts reads what a control holds from its attributes; those are given beside what it holds.
fn write_attribute(html: &mut String, name: &str, value: Value) {
    match value {
        Value::Absent => {}
        Value::Live(mut value) => write_attribute(html, name, value()),
        Value::Bare => {
            html.push(' ');
            html.push_str(name);
        }
        Value::Words(words) => {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            write_escaped(html, &words, true);
            html.push('"');
        }
    }
}

fn write_escaped(html: &mut String, text: &str, is_quoted: bool) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' if is_quoted => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
