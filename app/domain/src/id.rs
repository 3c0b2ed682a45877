//! Names for things that say nothing about the thing: 128 random bits, typed by what they name.
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::{fmt, hash, marker::PhantomData, str::FromStr};

/// What an [`Id`] names. Only markers implement it.
pub trait Kind: 'static {
    /// The noun, for error text in logs.
    const NOUN: &'static str;
}

/// A 128-bit random name of one `K`. Written as 32 lower-case hexadecimal digits.
///
/// Ids carry no order, no time and no count, so that nothing can be read from a gap between two of them.
pub struct Id<K>([u8; 16], PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// The id with these bytes. Where they come from (the operating system, the browser) is the caller's promise.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes, PhantomData)
    }
    /// The bytes, for keeping.
    pub const fn bytes(self) -> [u8; 16] {
        self.0
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spell(&self.0))
    }
}
impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {self}", K::NOUN)
    }
}

/// The text was not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}
impl std::error::Error for NotAnId {}

impl<K> FromStr for Id<K> {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        parse(text).map(Self::from_bytes)
    }
}

#[inline(never)]
fn spell(bytes: &[u8; 16]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// One spelling per id: capitals are refused, so that two texts never name one thing.
fn digit(byte: u8) -> Result<u8, NotAnId> {
    match byte {
        b'0'..=b'9' => Ok(byte - b'0'),
        b'a'..=b'f' => Ok(byte - b'a' + 10),
        _ => Err(NotAnId),
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer).map(Self::from_bytes)
    }
}

// None of these again for each kind of id: a phone downloads them.
#[inline(never)]
fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 16], D::Error> {
    parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}

#[inline(never)]
fn parse(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits = text.as_bytes();
    if digits.len() != 32 {
        return Err(NotAnId);
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Ok(bytes)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $alias:ident = $kind:ident $noun:literal;)*) => {
        /// The markers that keep a goal's id from being used for a person.
        pub mod kind {
            $(#[doc = concat!("Names a ", $noun, ".")] #[derive(Debug)] pub enum $kind {}
            impl super::Kind for $kind { const NOUN: &'static str = $noun; })*
        }
        $($(#[$doc])* pub type $alias = Id<kind::$kind>;)*
    };
}

ids! {
    /// A family.
    FamilyId = Family "family";
    /// An adult or a child.
    PersonId = Person "person";
    /// Someone of the team.
    WorkerId = Worker "worker";
    /// A team of workers with one manager.
    TeamId = Team "team";
    /// An account that can sign in: a parent's or a worker's.
    AccountId = Account "account";
    /// A worker's reason to be with a family.
    InvolvementId = Involvement "involvement";
    /// A point of a plan.
    PointId = Point "point";
    /// A promise, a parent's or the service's.
    PromiseId = Promise "promise";
    /// A goal.
    GoalId = Goal "goal";
    /// An entry in a parent's log.
    EntryId = Entry "entry";
    /// A worker's reply to a goal or an entry.
    ReplyId = Reply "reply";
    /// A thread of messages.
    ThreadId = Thread "thread";
    /// One message.
    MessageId = Message "message";
    /// A meeting.
    MeetingId = Meeting "meeting";
    /// An invitation to use this.
    InvitationId = Invitation "invitation";
    /// A worry a worker raised about someone's safety. Never shown to a family.
    ConcernId = Concern "concern";
    /// One adult's answers to one activity.
    RunId = Run "run";
    /// One month of a team's work with a family. Never shown to a family.
    CycleId = Cycle "cycle";
    /// Something an adult asked their team for.
    RequestId = Request "request";
    /// One write, named by the browser that asks for it, so that asking twice changes nothing.
    WriteId = Write "write";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_writes() {
        let id = GoalId::from_bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xab, 0xcd, 0xef, 254, 255]);
        assert_eq!(id.to_string(), "000102030405060708090aabcdeffeff");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn an_id_has_one_spelling() {
        for text in
            ["", "0", "000102030405060708090AABCDEFFEFF", "000102030405060708090aabcdeffefg", &"0".repeat(33)]
        {
            assert_eq!(text.parse::<GoalId>(), Err(NotAnId), "{text}");
        }
    }
}
