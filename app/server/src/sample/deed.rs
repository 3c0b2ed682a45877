//! What can be done in the sample: exactly the operations of the product.
use super::live::Living;
use api::Operation;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeSet;

macro_rules! deeds {
    ($($noun:ident: $($name:ident),+;)*) => {
        /// One operation with its fields.
        #[derive(Clone, Debug, PartialEq)]
        #[expect(missing_docs, reason = "each is the operation of its name")]
        pub enum Deed { $($($name(Box<api::$noun::$name>),)+)* }

        impl Deed {
            /// The operation called `name` with these fields, or what is wrong with them. A field it does not know is
            /// wrong at every depth.
            pub fn read(name: &str, fields: Value) -> Result<Self, String> {
                match name {
                    $($(stringify!($name) => read(fields).map(|ask| Self::$name(Box::new(ask))),)+)*
                    _ => Err(format!("there is no operation {name:?}")),
                }
            }
            /// The operation's name.
            pub const fn name(&self) -> &'static str {
                match self { $($(Self::$name(_) => stringify!($name),)+)* }
            }
            /// Does it, in the name of whoever does the act.
            pub(super) async fn done(&self, living: &Living<'_>) -> Result<(), String> {
                match self {
                    $($(Self::$name(ask) => Box::pin(living.ask(&**ask)).await.map(drop),)+)*
                }
            }
            /// The address of the operation called `name`, with its fields in braces.
            pub(super) fn path_of(name: &str) -> Option<&'static str> {
                match name {
                    $($(stringify!($name) => Some(<api::$noun::$name as Operation>::PATH),)+)*
                    _ => None,
                }
            }
        }
    };
}
api::for_each_operation!(deeds);

fn read<O: Serialize + DeserializeOwned>(fields: Value) -> Result<O, String> {
    let ask: O =
        serde_path_to_error::deserialize(&fields).map_err(|error| match error.path().to_string() {
            path if path == "." => error.inner().to_string(),
            path => format!("{path}: {}", error.inner()),
        })?;
    // Types that also travel outwards let unknown fields pass; here each one is somebody's slip.
    let kept = serde_json::to_value(&ask).map_err(|error| error.to_string())?;
    match lost(&fields, &kept) {
        Some(path) => Err(format!("{path}: {} has no such field", std::any::type_name::<O>())),
        None => Ok(ask),
    }
}

/// The first field of `given` that is not in `kept`.
fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            given.iter().find_map(|(key, value)| match kept.get(key) {
                None | Some(Value::Null) => Some(key.clone()),
                Some(kept) => lost(value, kept).map(|path| format!("{key}.{path}")),
            })
        }
        (Value::Array(given), Value::Array(kept)) => given
            .iter()
            .zip(kept)
            .enumerate()
            .find_map(|(at, (given, kept))| lost(given, kept).map(|path| format!("{at}.{path}"))),
        _ => None,
    }
}

/// Where each operation that makes something has its id.
const MAKES: [(&str, &[&str]); 21] = [
    ("AddWorker", &["/worker"]),
    ("AddFamily", &["/family"]),
    ("AddPerson", &["/person"]),
    ("AddInvolvement", &["/involvement"]),
    ("Invite", &["/invitation"]),
    ("PutPoint", &["/point/id"]),
    ("PutPromise", &["/promise/id"]),
    ("SetMeeting", &["/meeting/id"]),
    ("SetGoal", &["/goal"]),
    ("TypeInGoal", &["/goal"]),
    ("LogEntry", &["/entry"]),
    ("TypeInEntry", &["/entry"]),
    ("BeginActivity", &["/run"]),
    ("OfferActivity", &["/run"]),
    ("SendReply", &["/reply"]),
    ("AskFor", &["/request"]),
    ("StartThread", &["/thread", "/message"]),
    ("WriteBack", &["/thread", "/message"]),
    ("SendMessage", &["/message"]),
    ("AnswerMessage", &["/message"]),
    ("RaiseConcern", &["/concern"]),
];

/// The names of what the operation called `name` makes with these fields.
pub(super) fn names_made(name: &str, fields: &Value) -> BTreeSet<String> {
    let pointers = MAKES.iter().find(|(maker, _)| *maker == name).map_or(&[][..], |(_, pointers)| pointers);
    let texts = pointers.iter().filter_map(|pointer| fields.pointer(pointer)?.as_str());
    texts.filter_map(|text| text.strip_prefix('@')).map(str::to_owned).collect()
}
