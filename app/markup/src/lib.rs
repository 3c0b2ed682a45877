//! `view!` in the spelling of Leptos, for elements that are all of one type.
//!
//! Leptos makes a type of its own of every element, and a phone downloads code for each. Here an element becomes calls of
//! `ui::El`, which is one type for all of them; a component stays a component of Leptos. What this does not know does
//! not compile.

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::Node;
use syn::Error;

mod component;
mod element;

/// A piece of a page: `view! { <p class="note">{words}</p> <Button label on_press/> }`.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let drawn = rstml::parse2(tokens.into()).and_then(|nodes| pieces(&nodes));
    drawn.unwrap_or_else(|error| error.into_compile_error()).into()
}

/// All of these as one `ui::Piece`.
fn pieces(nodes: &[Node]) -> Result<TokenStream, Error> {
    let place = place();
    match nodes {
        [one] => {
            let one = piece(one, Some(place))?;
            Ok(quote! { ::ui::IntoPiece::into_piece(#one) })
        }
        all => {
            let all = all.iter().map(|node| piece(node, None)).collect::<Result<Vec<_>, _>>()?;
            Ok(quote! { ::ui::Piece::many(#place, ::std::vec![#(::ui::IntoPiece::into_piece(#all)),*]) })
        }
    }
}

/// One of them, as something that `ui::IntoPiece` takes.
fn piece(node: &Node, place: Option<u32>) -> Result<TokenStream, Error> {
    match node {
        Node::Element(element) if component::is_one(element) => component::call(element),
        Node::Element(element) => element::build(element, place),
        Node::Text(text) => {
            let words = &text.value;
            Ok(quote! { #words })
        }
        // The braces around a single expression are the markup's, not the program's.
        Node::Block(block) => match block.try_block().map(|block| block.stmts.as_slice()) {
            Some([syn::Stmt::Expr(expression, None)]) => Ok(quote! { #expression }),
            _ => Ok(quote! { #block }),
        },
        other => Err(Error::new_spanned(other, "view! draws elements, components, \"words\" and {values}")),
    }
}

/// A number for where in the sources this stands. What is drawn from another place is drawn from scratch and not over what
/// was there, so that no box keeps what was typed into another screen's.
fn place() -> u32 {
    let span = proc_macro::Span::call_site();
    let place = format!("{}:{}:{}", span.file(), span.line(), span.column());
    let hash: u32 =
        place.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    // Short, since a phone downloads it; two that are the same by chance would also have to be the same element.
    hash >> 12
}
