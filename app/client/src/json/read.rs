//! From what a text says to what is expected.

use std::fmt::Display;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
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

/// What is not there.
const NOTHING: Value = Value::Null;

type Object = [(String, Value)];

/// What an object says of this; what it does not say is nothing.
#[inline(never)]
fn found<'de>(object: &'de Object, name: &str) -> &'de Value {
    object.iter().find(|(it, _)| it == name).map_or(&NOTHING, |(_, value)| value)
}

/// Each of these asks the visitor for one thing only, so that what it could also take is never compiled in.
macro_rules! only {
    ($($ask:ident)* => $kind:ident($it:ident), $visit:ident($give:expr)) => {
        $(fn $ask<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self {
                Value::$kind($it) => visitor.$visit($give),
                _ => Err(Wrong),
            }
        })*
    };
}

/// Nothing is taken out of what was read, so that nothing is left over to be thrown away at each step.
impl<'de> Deserializer<'de> for &'de Value {
    type Error = Wrong;

    only! { deserialize_bool => Bool(it), visit_bool(*it) }
    only! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 => Number(it), visit_i64(*it)
    }
    only! { deserialize_str deserialize_string deserialize_char => Text(it), visit_str(it) }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::Null => visitor.visit_none(),
            some => visitor.visit_some(some),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::List(list) => visitor.visit_seq(List(list)),
            _ => Err(Wrong),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Value::Object(object) => visitor.visit_map(Map { rest: object, value: &NOTHING }),
            _ => Err(Wrong),
        }
    }

    /// The values of an object in the order of its fields, since taking things in order needs far less code than asking
    /// each field for its name. What nobody asked for is newer than this page.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self {
            Value::Object(object) => visitor.visit_seq(Fields { object, fields }),
            _ => Err(Wrong),
        }
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
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(variant(self, variants)?)
    }

    /// Something newer than this page, which it does not know.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_unit()
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if *self == Value::Null { visitor.visit_unit() } else { Err(Wrong) }
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

    serde::forward_to_deserialize_any! { identifier f32 f64 bytes byte_buf }
}

struct List<'de>(&'de [Value]);

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        let Some((first, rest)) = self.0.split_first() else { return Ok(None) };
        self.0 = rest;
        seed.deserialize(first).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Fields<'de> {
    object: &'de Object,
    fields: &'static [&'static str],
}

impl<'de> SeqAccess<'de> for Fields<'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        seed.deserialize(self.take()).map(Some)
    }
}

impl<'de> Fields<'de> {
    #[inline(never)]
    fn take(&mut self) -> &'de Value {
        let Some((first, rest)) = self.fields.split_first() else { return &NOTHING };
        self.fields = rest;
        found(self.object, first)
    }
}

struct Map<'de> {
    rest: &'de Object,
    value: &'de Value,
}

impl<'de> MapAccess<'de> for Map<'de> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        let Some(((name, value), rest)) = self.rest.split_first() else { return Ok(None) };
        (self.rest, self.value) = (rest, value);
        seed.deserialize(name.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        seed.deserialize(self.value)
    }
}

/// One of several: the how many-th, and what is inside of it. Comparing names is done once, here, and not again for each
/// kind of thing with all its names.
struct Variant<'de> {
    place: u32,
    content: &'de Value,
}

#[inline(never)]
fn variant<'de>(value: &'de Value, names: &[&str]) -> Result<Variant<'de>, Wrong> {
    let (name, content) = match value {
        Value::Text(name) => (name, &NOTHING),
        Value::Object(object) => match object.as_slice() {
            [(name, content)] => (name, content),
            _ => return Err(Wrong),
        },
        _ => return Err(Wrong),
    };
    let place = names.iter().position(|it| it == name).and_then(|place| u32::try_from(place).ok());
    Ok(Variant { place: place.ok_or(Wrong)?, content })
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Wrong;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'de>), Wrong> {
        Ok((seed.deserialize(self.place.into_deserializer())?, Content(self.content)))
    }
}

struct Content<'de>(&'de Value);

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        if *self.0 == Value::Null { Ok(()) } else { Err(Wrong) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.0.deserialize_struct("", fields, visitor)
    }
}
