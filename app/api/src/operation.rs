//! What an operation is: how it is asked for, who may, what comes back, and the ways it can say no.
use domain::words::WordsRefusal;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// How an operation travels. Everything but `Get` changes something and carries a write id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Asks, and changes nothing but the record of who looked.
    Get,
    /// Puts something the browser has named; doing it twice changes nothing.
    Put,
    /// Does something.
    Post,
    /// Takes something away.
    Delete,
}

impl Method {
    /// As HTTP spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
    /// Whether it changes something.
    pub const fn is_write(self) -> bool {
        !matches!(self, Self::Get)
    }
}

/// The header that names a write ([`domain::id::WriteId`]). Required on every write: the same id with the same request
/// is answered as the first time, the same id with another request is [`No::Clash`].
pub const WRITE_HEADER: &str = "x-write";
/// The most bytes a request's body may have.
pub const BODY_BYTES_MAX: usize = 64 * 1024;
/// Where the browser listens for "something changed" (server-sent events).
pub const EVENTS_PATH: &str = "/api/events";
/// The one event there is. It says nothing about what changed: the screen asks again.
pub const CHANGED_EVENT: &str = "changed";

/// One thing that can be asked of the server.
pub trait Operation: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name, for the audit and the tests.
    const NAME: &'static str;
    /// How it travels.
    const METHOD: Method;
    /// Where, with `{field}` for each field that is part of the address. A `Get` has all its fields there.
    const PATH: &'static str;
    /// What comes back.
    type Reply: Serialize + DeserializeOwned + Send + 'static;
    /// The ways a rule can say no. [`Nothing`] where none can.
    type Refusal: Serialize + DeserializeOwned + Send + 'static;
    /// What a handler must be handed: a [`domain::access::Permit`] for the very thing it does, or [`Anyone`]. No default.
    type Access: Send + 'static;
    /// [`Self::PATH`] with its fields filled in.
    fn path(&self) -> String;
}

/// Access for what needs no permit: only opening an invitation.
#[derive(Clone, Copy, Debug)]
pub struct Anyone;

/// A refusal that cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nothing {}

/// What comes back, or why not.
pub type Answer<O> = Result<<O as Operation>::Reply, No<<O as Operation>::Refusal>>;

/// The ways an operation can say no. Each has words in `locales/*/problem.ftl`; none carries a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum No<R> {
    /// A rule said no, and the person can act.
    Refused(R),
    /// A field could not be read.
    Invalid {
        /// Its name, with dots between levels.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// Nobody is signed in any more. Typed words are kept as drafts.
    SignedOut,
    /// Not there, or not yours: one answer, so that nobody learns which.
    NotFound,
    /// The same write id came with another request.
    Clash,
    /// Too many tries in a short time.
    TooMany {
        /// When to try again.
        wait_seconds: u32,
    },
    /// The request itself was not one we know: for machines, a client of ours never sees it.
    Unreadable,
    /// Our own fault. The number helps whoever is rung to find it; details stay in the log.
    Fault {
        /// Eight characters to read out on the phone.
        incident: String,
    },
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Its words cannot be kept as they are.
    Words(WordsRefusal),
    /// It is not of its kind (unknown, missing, or out of range).
    Kind,
}

impl<R> No<R> {
    /// The status this travels with. In one place, so that kinds and statuses cannot drift.
    pub const fn status(&self) -> u16 {
        match self {
            Self::Refused(_) | Self::Invalid { .. } => 422,
            Self::SignedOut => 401,
            Self::NotFound => 404,
            Self::Clash => 409,
            Self::TooMany { .. } => 429,
            Self::Unreadable => 400,
            Self::Fault { .. } => 500,
        }
    }
}

/// A write was kept. Carries no words, so that it can be answered again after a lost connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The version to build the next change on; 1 for something new.
    pub version: u32,
}

/// Something that answers `O`. A function that leaves out the access its operation asks for is not one, so a check that
/// was forgotten does not compile.
pub trait Handler<O: Operation, Cx>: Clone + Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, cx: Cx, access: O::Access, ask: O) -> impl Future<Output = Answer<O>> + Send;
}

impl<O, Cx, F, Fut> Handler<O, Cx> for F
where
    O: Operation,
    F: Fn(Cx, O::Access, O) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Answer<O>> + Send,
{
    fn answer(&self, cx: Cx, access: O::Access, ask: O) -> impl Future<Output = Answer<O>> + Send {
        self(cx, access, ask)
    }
}

/// Defines an operation: its request, its address, its reply and its access.
///
/// ```ignore
/// operation! {
///     /// Set a goal.
///     Put "/api/my/{family}/goals/{goal}" SetGoal { family: FamilyId, goal: GoalId, words: GoalWords }
///     -> GoalSet, or GoalRefusal; SetGoal in MyRoom(family)
/// }
/// ```
#[macro_export]
macro_rules! operation {
    ($(#[$doc:meta])* $method:ident $path:literal $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? }
     -> $reply:ty, or $refusal:ty; $action:ident in $place:ident $(($($part:ident),*))?) => {
        $crate::operation! { @ask $(#[$doc])* $method $path $name { $($(#[$fdoc])* $field: $type),* }
            -> $reply, or $refusal, by domain::access::Permit<domain::access::deed::$action> }
        impl domain::access::Act for $name {
            type Deed = domain::access::deed::$action;
            fn place(&self) -> domain::access::Place {
                domain::access::Place::$place $(($(self.$part),*))?
            }
        }
    };
    ($(#[$doc:meta])* $method:ident $path:literal $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? }
     -> $reply:ty, or $refusal:ty; anyone) => {
        $crate::operation! { @ask $(#[$doc])* $method $path $name { $($(#[$fdoc])* $field: $type),* }
            -> $reply, or $refusal, by $crate::Anyone }
    };
    (@ask $(#[$doc:meta])* $method:ident $path:literal $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* }
     -> $reply:ty, or $refusal:ty, by $access:ty) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)* }
        impl $crate::Operation for $name {
            const NAME: &'static str = stringify!($name);
            const METHOD: $crate::Method = $crate::Method::$method;
            const PATH: &'static str = $path;
            type Reply = $reply;
            type Refusal = $refusal;
            type Access = $access;
            fn path(&self) -> String {
                let Self { $($field,)* } = self;
                let _ = ($($field,)*);
                format!($path)
            }
        }
    };
}
