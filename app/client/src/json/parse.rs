//! From a text to what it says.

use super::Value;

/// Nothing our server says is nested deeper.
const DEPTH_MAX: usize = 64;

/// What the whole text says; nothing when it is not JSON, or holds a fraction.
pub(super) fn parse(json: &str) -> Option<Value> {
    let mut parser = Parser { json, at: 0, depth: 0 };
    let value = parser.value()?;
    parser.space();
    (parser.at == json.len()).then_some(value)
}

struct Parser<'a> {
    json: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Passes over this, after any space.
    fn take(&mut self, expected: u8) -> Option<()> {
        self.space();
        let is_here = self.peek() == Some(expected);
        self.at += usize::from(is_here);
        is_here.then_some(())
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let is_here = self.json.get(self.at..)?.starts_with(word);
        self.at += word.len();
        is_here.then_some(value)
    }

    fn value(&mut self) -> Option<Value> {
        self.space();
        match self.peek()? {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.text().map(Value::Text),
            b'[' => {
                let mut list = Vec::new();
                self.many(b']', |parser| {
                    list.push(parser.value()?);
                    Some(())
                })?;
                Some(Value::List(list))
            }
            b'{' => {
                let mut object = Vec::new();
                self.many(b'}', |parser| {
                    parser.space();
                    let name = parser.text()?;
                    parser.take(b':')?;
                    object.push((name, parser.value()?));
                    Some(())
                })?;
                Some(Value::Object(object))
            }
            _ => self.number().map(Value::Number),
        }
    }

    /// Everything between brackets, one after the other.
    fn many(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return None;
        }
        self.at += 1;
        if self.take(end).is_none() {
            loop {
                one(self)?;
                if self.take(b',').is_none() {
                    break;
                }
            }
            self.take(end)?;
        }
        self.depth -= 1;
        Some(())
    }

    fn number(&mut self) -> Option<i64> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let first = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        let is_padded = self.at > first + 1 && self.json.as_bytes().get(first) == Some(&b'0');
        let is_fraction = matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        if is_padded || is_fraction { None } else { self.json.get(start..self.at)?.parse().ok() }
    }

    fn text(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            text.push_str(self.json.get(start..self.at)?);
            let mark = self.peek()?;
            self.at += 1;
            match mark {
                b'"' => return Some(text),
                b'\\' => text.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mark = self.peek()?;
        self.at += 1;
        Some(match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                match unit {
                    // Characters beyond the first 65,536 come as two halves.
                    0xd800..0xdc00 => {
                        self.at += 2 * usize::from(self.json.get(self.at..)?.starts_with("\\u"));
                        let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                        char::from_u32(0x10000 + ((unit - 0xd800) << 10) + low)?
                    }
                    _ => char::from_u32(unit)?,
                }
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.json.get(self.at..self.at + 4)?;
        self.at += 4;
        if digits.starts_with('+') { None } else { u32::from_str_radix(digits, 16).ok() }
    }
}
