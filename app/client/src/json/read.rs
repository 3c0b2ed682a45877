//! From what a text says to what is expected.

use std::fmt::Display;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};

use super::{Value, Wrong};

impl Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not what was expected")
    }
}

impl std::error::Error for Wrong {}

/// Nobody reads what exactly was wrong, so nothing is composed to say it.
impl Error for Wrong {
    fn custom<T: Display>(_: T) -> Self {
        Wrong
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Wrong
    }
    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Wrong
    }
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Wrong
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Wrong
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Wrong
    }
    fn missing_field(_: &'static str) -> Self {
        Wrong
    }
    fn duplicate_field(_: &'static str) -> Self {
        Wrong
    }
}

impl Value {
    /// The values of an object in the order of these fields, since taking things in order needs far less code than
    /// asking each field for its name. What is not there is nothing; what nobody asked for is newer than this page.
    fn in_order(self, fields: &'static [&'static str]) -> Result<List, Wrong> {
        let Value::Object(mut object) = self else { return Err(Wrong) };
        let take = |field: &&str| match object.iter().position(|(name, _)| name == field) {
            Some(place) => object.swap_remove(place).1,
            None => Value::Null,
        };
        Ok(List(fields.iter().map(take).collect::<Vec<_>>().into_iter()))
    }
}

/// Each of these asks the visitor for one thing only, so that what it could also take is never compiled in.
macro_rules! only {
    ($($ask:ident)* => $kind:ident, $visit:ident) => {
        $(fn $ask<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self {
                Value::$kind(it) => visitor.$visit(it),
                _ => Err(Wrong),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Value {
    type Error = Wrong;

    only! { deserialize_bool => Bool, visit_bool }
    only! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 => Number, visit_i64
    }
    only! { deserialize_str deserialize_string deserialize_identifier deserialize_char => Text, visit_string }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::Null => visitor.visit_none(),
            some => visitor.visit_some(some),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::List(list) => visitor.visit_seq(List(list.into_iter())),
            _ => Err(Wrong),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::Object(object) => {
                visitor.visit_map(Object { rest: object.into_iter(), value: Value::Null })
            }
            _ => Err(Wrong),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_seq(self.in_order(fields)?)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self {
            Value::Text(name) => visitor.visit_enum(Variant { name, content: None }),
            Value::Object(mut object) if object.len() == 1 => match object.pop() {
                Some((name, content)) => visitor.visit_enum(Variant { name, content: Some(content) }),
                None => Err(Wrong),
            },
            _ => Err(Wrong),
        }
    }

    /// Something newer than this page, which it does not know.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_unit()
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self == Value::Null { visitor.visit_unit() } else { Err(Wrong) }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_unit(visitor)
    }

    /// Our wire always says what is expected, and has no fractions and no raw bytes.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Wrong> {
        Err(Wrong)
    }

    serde::forward_to_deserialize_any! { f32 f64 bytes byte_buf }
}

struct List(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for List {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        self.0.next().map(|value| seed.deserialize(value)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Object {
    rest: std::vec::IntoIter<(String, Value)>,
    value: Value,
}

impl<'de> MapAccess<'de> for Object {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(Value::Text(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        seed.deserialize(std::mem::replace(&mut self.value, Value::Null))
    }
}

struct Variant {
    name: String,
    content: Option<Value>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Wrong;
    type Variant = Content;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content), Wrong> {
        Ok((seed.deserialize(Value::Text(self.name))?, Content(self.content)))
    }
}

struct Content(Option<Value>);

impl<'de> VariantAccess<'de> for Content {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        if matches!(self.0, None | Some(Value::Null)) { Ok(()) } else { Err(Wrong) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(self.0.ok_or(Wrong)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.0.ok_or(Wrong)?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_seq(self.0.ok_or(Wrong)?.in_order(fields)?)
    }
}
