//! Elements: what is known before anybody runs it is one text (see `ui::piece::spec`), the rest are calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{
    Infallible, KVAttributeValue, KeyedAttribute, KeyedAttributeValue, NodeAttribute, NodeElement,
};
use syn::{Error, Expr, ExprLit, Lit};

/// `place` is where in the sources it stands, if it is not inside another element.
pub(crate) fn build(element: &NodeElement<Infallible>, place: Option<u32>) -> Result<TokenStream, Error> {
    let mut spec = element.name().to_string();
    if let Some(place) = place {
        spec.push_str(&format!("\n{place:x}"));
    }
    let mut calls = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new_spanned(attribute, "an attribute has a name here"));
        };
        let key = key(attribute);
        match (value(attribute)?, key.split_once(':')) {
            (None, None) => spec.push_str(&format!("\n{key}=")),
            (Some(Expr::Lit(ExprLit { lit: Lit::Str(words), .. })), None) => {
                let words = words.value();
                if words.contains('\n') {
                    return Err(Error::new_spanned(attribute, "what an attribute says is one line here"));
                }
                spec.push_str(&format!("\n{key}={words}"));
            }
            (Some(value), None) => calls.push(quote! { .set(#key, #value) }),
            (Some(value), Some(("on", event))) => {
                let event = format_ident!("{event}");
                calls.push(quote! { .on(::leptos::ev::#event, #value) });
            }
            (Some(value), Some(("prop", property))) => calls.push(quote! { .hold(#property, #value) }),
            (_, Some(_)) => {
                return Err(Error::new_spanned(
                    attribute,
                    "of these, only `on:event=` and `prop:name=` are known here",
                ));
            }
        }
    }
    for child in &element.children {
        let child = crate::piece(child, None)?;
        calls.push(quote! { .put(#child) });
    }
    Ok(quote! { ::ui::El::new(#spec) #(#calls)* })
}

/// The name of an attribute; `r#type` is spelled so only for Rust.
pub(crate) fn key(attribute: &KeyedAttribute) -> String {
    let key = attribute.key.to_string();
    key.strip_prefix("r#").map_or_else(|| key.clone(), str::to_owned)
}

/// The value of an attribute, if it has one.
pub(crate) fn value(attribute: &KeyedAttribute) -> Result<Option<&Expr>, Error> {
    match &attribute.possible_value {
        KeyedAttributeValue::None => Ok(None),
        KeyedAttributeValue::Value(value) => match &value.value {
            KVAttributeValue::Expr(value) => Ok(Some(value)),
            KVAttributeValue::InvalidBraced(block) => Err(Error::new_spanned(block, "this is no value")),
        },
        KeyedAttributeValue::Binding(binding) => Err(Error::new_spanned(binding, "nothing is bound here")),
    }
}
