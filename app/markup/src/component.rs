//! Components: called as Leptos calls them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{Infallible, NodeAttribute, NodeElement, NodeName};
use syn::Error;

use crate::element::{key, value};

/// Components have names that begin with a capital, elements do not.
pub(crate) fn is_one(element: &NodeElement<Infallible>) -> bool {
    match element.name() {
        NodeName::Path(path) => {
            path.path.segments.last().is_some_and(|last| {
                last.ident.to_string().starts_with(|first: char| first.is_ascii_uppercase())
            })
        }
        _ => false,
    }
}

pub(crate) fn call(element: &NodeElement<Infallible>) -> Result<TokenStream, Error> {
    let name = element.name();
    let mut props = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new_spanned(attribute, "what is given to a component has a name here"));
        };
        let key = key(attribute);
        if key.contains([':', '-']) {
            return Err(Error::new_spanned(attribute, "a component is given values, not attributes"));
        }
        let prop = format_ident!("{key}", span = span(attribute));
        props.push(match value(attribute)? {
            Some(value) => quote! { .#prop(#value) },
            None => quote! { .#prop(#prop) },
        });
    }
    if !element.children.is_empty() {
        let children = crate::pieces(&element.children)?;
        props.push(quote! { .children(#children) });
    }
    Ok(quote! {
        ::leptos::component::component_view(
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#props)* .build(),
        )
    })
}

fn span(attribute: &rstml::node::KeyedAttribute) -> proc_macro2::Span {
    syn::spanned::Spanned::span(&attribute.key)
}
