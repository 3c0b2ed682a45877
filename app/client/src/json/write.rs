//! From a value to a text.

use std::fmt::Display;

use serde::Serialize;
use serde::ser::{
    Error, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::Wrong;

impl Error for Wrong {
    fn custom<T: Display>(_: T) -> Self {
        Wrong
    }
}

/// Writes at the end of a text.
pub(super) struct Writer<'a> {
    pub(super) json: &'a mut String,
}

/// Writes what stands between brackets.
pub(super) struct Inside<'a> {
    json: &'a mut String,
    is_first: bool,
    end: &'static str,
}

impl<'a> Writer<'a> {
    fn put(self, text: &str) -> Result<(), Wrong> {
        self.json.push_str(text);
        Ok(())
    }

    fn open(self, start: &str, end: &'static str) -> Result<Inside<'a>, Wrong> {
        self.json.push_str(start);
        Ok(Inside { json: self.json, is_first: true, end })
    }

    /// `{"name":`, for whatever a variant holds.
    fn variant(self, name: &str, start: &str, end: &'static str) -> Result<Inside<'a>, Wrong> {
        self.json.push('{');
        quote(self.json, name);
        self.json.push(':');
        self.open(start, end)
    }
}

fn quote(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\0'..='\u{1f}' => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
                json.push_str("\\u00");
                json.push(digit(u32::from(character) >> 4));
                json.push(digit(u32::from(character) & 15));
            }
            other => json.push(other),
        }
    }
    json.push('"');
}

macro_rules! numbers {
    ($($put:ident $kind:ty)*) => {
        $(fn $put(self, number: $kind) -> Result<(), Wrong> {
            self.serialize_i64(i64::from(number))
        })*
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Wrong;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Inside<'a>;
    type SerializeTupleStruct = Inside<'a>;
    type SerializeTupleVariant = Inside<'a>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Inside<'a>;

    numbers! {
        serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_u8 u8 serialize_u16 u16 serialize_u32 u32
    }

    fn serialize_i64(self, number: i64) -> Result<(), Wrong> {
        self.put(&number.to_string())
    }
    fn serialize_u64(self, number: u64) -> Result<(), Wrong> {
        self.put(&number.to_string())
    }
    fn serialize_bool(self, is_so: bool) -> Result<(), Wrong> {
        self.put(if is_so { "true" } else { "false" })
    }
    fn serialize_str(self, text: &str) -> Result<(), Wrong> {
        quote(self.json, text);
        Ok(())
    }
    fn serialize_char(self, character: char) -> Result<(), Wrong> {
        self.serialize_str(character.encode_utf8(&mut [0; 4]))
    }
    fn serialize_none(self) -> Result<(), Wrong> {
        self.put("null")
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Wrong> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Wrong> {
        self.put("null")
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Wrong> {
        self.put("null")
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Wrong> {
        self.serialize_str(name)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Wrong> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Wrong> {
        let inside = self.variant(name, "", "}")?;
        value.serialize(Writer { json: inside.json })?;
        inside.close()
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Wrong> {
        self.open("[", "]")
    }
    fn serialize_tuple(self, _: usize) -> Result<Inside<'a>, Wrong> {
        self.open("[", "]")
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Wrong> {
        self.open("[", "]")
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Wrong> {
        self.variant(name, "[", "]}")
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Wrong> {
        self.open("{", "}")
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Wrong> {
        self.open("{", "}")
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Wrong> {
        self.variant(name, "{", "}}")
    }

    // Our wire has no fractions and no raw bytes.
    fn serialize_f32(self, _: f32) -> Result<(), Wrong> {
        Err(Wrong)
    }
    fn serialize_f64(self, _: f64) -> Result<(), Wrong> {
        Err(Wrong)
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Wrong> {
        Err(Wrong)
    }
    fn is_human_readable(&self) -> bool {
        true
    }
}

impl Inside<'_> {
    fn next(&mut self) -> Writer<'_> {
        if !self.is_first {
            self.json.push(',');
        }
        self.is_first = false;
        Writer { json: self.json }
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        value.serialize(self.next())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Wrong> {
        self.next().serialize_str(name)?;
        self.json.push(':');
        value.serialize(Writer { json: self.json })
    }

    fn close(self) -> Result<(), Wrong> {
        self.json.push_str(self.end);
        Ok(())
    }
}

macro_rules! elements {
    ($($kind:ident $add:ident)*) => {
        $(impl $kind for Inside<'_> {
            type Ok = ();
            type Error = Wrong;
            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
                self.element(value)
            }
            fn end(self) -> Result<(), Wrong> {
                self.close()
            }
        })*
    };
}
elements! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

macro_rules! fields {
    ($($kind:ident)*) => {
        $(impl $kind for Inside<'_> {
            type Ok = ();
            type Error = Wrong;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Wrong> {
                self.field(name, value)
            }
            fn end(self) -> Result<(), Wrong> {
                self.close()
            }
        })*
    };
}
fields! { SerializeStruct SerializeStructVariant }

impl SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Wrong;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Wrong> {
        name.serialize(self.next())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        self.json.push(':');
        value.serialize(Writer { json: self.json })
    }
    fn end(self) -> Result<(), Wrong> {
        self.close()
    }
}
