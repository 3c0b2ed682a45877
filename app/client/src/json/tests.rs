//! Held against `serde_json`: whatever it reads and writes, so do we.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parse::parse;
use super::{Value, read, write};

/// Everything our wire uses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plain,
    With(Option<u8>),
    Pair(i64, String),
    Named { is_so: bool, words: Vec<String> },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Wrapped(u32);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Whole {
    kinds: Vec<Kind>,
    wrapped: Wrapped,
    tuple: (String, bool),
    none: Option<String>,
    map: BTreeMap<String, i32>,
    boxed: Box<Kind>,
    days: [bool; 7],
}

fn whole() -> Whole {
    let odd = "\"quoted\" \\ back\nslash\ttab \u{1}\u{1f} سلام 👩\u{200d}👧 </script>".to_owned();
    let map = [("a".to_owned(), i32::MIN), (odd.clone(), i32::MAX)].into();
    Whole {
        kinds: vec![
            Kind::Plain,
            Kind::With(None),
            Kind::With(Some(255)),
            Kind::Pair(i64::MIN, odd.clone()),
            Kind::Named { is_so: true, words: vec![String::new(), odd.clone()] },
        ],
        wrapped: Wrapped(7),
        tuple: (odd, false),
        none: None,
        map,
        boxed: Box::new(Kind::Named { is_so: false, words: Vec::new() }),
        days: [true, false, true, false, true, false, true],
    }
}

#[test]
fn what_one_writes_the_other_reads() {
    let ours = write(&whole());
    assert_eq!(serde_json::from_str::<Whole>(&ours).expect("ours is JSON"), whole());
    for theirs in [serde_json::to_string(&whole()), serde_json::to_string_pretty(&whole())] {
        assert_eq!(read::<Whole>(&theirs.expect("theirs is JSON")), Some(whole()));
    }
}

#[test]
fn what_is_not_expected_is_refused() {
    let value = serde_json::to_value(whole()).expect("it is JSON");
    for field in ["kinds", "wrapped", "tuple", "map", "boxed", "days"] {
        let mut without = value.clone();
        without.as_object_mut().expect("an object").remove(field);
        assert_eq!(read::<Whole>(&without.to_string()), None, "without {field}");
        let mut other = value.clone();
        other[field] = serde_json::Value::Bool(true);
        assert_eq!(read::<Whole>(&other.to_string()), None, "another {field}");
    }
    let mut newer = value;
    newer["something_newer"] = serde_json::json!({ "than": ["this", { "page": null }] });
    assert_eq!(read::<Whole>(&newer.to_string()), Some(whole()), "what is newer is passed over");
    assert_eq!(read::<u8>("256"), None);
    assert_eq!(read::<u8>("-1"), None);
    assert_eq!(read::<Kind>("\"unheard\""), None);
    assert_eq!(read::<Kind>("{\"with\":1,\"plain\":null}"), None);
    assert_eq!(read::<api::Nothing>("\"anything\""), None);
}

/// Texts at the edges: what both take for JSON means the same, and what is not JSON is refused by both.
#[test]
fn the_edges_of_json_are_where_they_should_be() {
    for json in [
        "null",
        " true ",
        "false",
        "0",
        "12",
        "-7",
        "[]",
        "[ ]",
        "[1,2]",
        "{}",
        "{\"a\":[{}]}",
        "\"\"",
        "\"\\u00e9\\ud83d\\udc69\\/\\b\\f\"",
        "\"é\"",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{,}",
        "01",
        "-",
        "+1",
        "1 2",
        "nul",
        "tru",
        "",
        " ",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\"",
        "\"\\udc69\"",
        "\"\\ud83d\\u0041\"",
        "\"a\nb\"",
        "[",
        "]",
        "{\"a\":1",
        "\u{feff}1",
        "\"\\u+123\"",
        "9223372036854775807",
    ] {
        let theirs = serde_json::from_str::<serde_json::Value>(json).ok();
        assert_eq!(parse(json).map(as_theirs), theirs, "{json:?}");
    }
    assert_eq!(parse("1.5"), None, "our wire has no fractions");
    assert_eq!(parse("9223372036854775808"), None, "nor such numbers");
    assert_eq!(parse(&"[".repeat(100_000)), None, "nor such depth");
}

fn as_theirs(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(is_so) => is_so.into(),
        Value::Number(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::List(list) => list.into_iter().map(as_theirs).collect(),
        Value::Object(object) => serde_json::Value::Object(
            object.into_iter().map(|(name, value)| (name, as_theirs(value))).collect(),
        ),
    }
}
