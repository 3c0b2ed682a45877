//! *My log*: how it went, day by day.
use crate::{
    Nothing, Saved,
    goal::SaidTypedIn,
    operation,
    reply::ReplyView,
    said::{SaidDay, SaidWorker},
};
use domain::{
    audience::Audience,
    entry::{Entry, EntryRefusal, EntryWords},
    goal::TypedIn,
    id::{EntryId, FamilyId, GoalId, PersonId},
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// An entry with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryView {
    /// The entry.
    pub entry: Entry,
    /// The day it is about.
    pub day: SaidDay,
    /// What the goal is.
    pub goal_is: Sentence,
    /// The name of the one worker it is shown to, if its audience names one.
    pub shown_to: Option<String>,
    /// Who typed it in, and when it was checked.
    pub typed_in: Option<SaidTypedIn>,
    /// Replies, oldest first.
    pub replies: Vec<ReplyView>,
    /// Earlier texts, newest first.
    pub earlier: Vec<EntryWords>,
}

/// The log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    /// Entries of every goal, newest day first. At most [`LOG_ENTRIES_MAX`].
    pub entries: Vec<EntryView>,
    /// Goals an entry can be about now.
    pub goals: Vec<GoalChoice>,
    /// The workers an entry may be shown to by name.
    pub workers: Vec<SaidWorker>,
}

/// The most entries one look at the log brings.
pub const LOG_ENTRIES_MAX: usize = 2000;

/// A goal to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalChoice {
    /// Which.
    pub id: GoalId,
    /// What it is.
    pub different: Sentence,
    /// Who can see the goal: what an entry starts with.
    pub audience: Audience,
}

/// An entry was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBack {
    /// The day on which someone had already opened it, told truthfully.
    pub seen_on: Option<SaidDay>,
}

operation! {
    /// Show me my log.
    Get "/api/my/{family}/log" ReadLog {
        /// The family.
        family: FamilyId,
    } -> Log, or Nothing; ReadLog in MyRoom(family)
}
operation! {
    /// Log how it went. Its draft is wiped.
    Put "/api/my/{family}/log/{entry}" LogEntry {
        /// The family.
        family: FamilyId,
        /// Its name, made by the phone.
        entry: EntryId,
        /// The goal.
        goal: GoalId,
        /// My words.
        words: EntryWords,
        /// Who can see it.
        audience: Audience,
    } -> Saved, or EntryRefusal; LogEntry in MyRoom(family)
}
operation! {
    /// Change an entry. What it said before stays in its history.
    Post "/api/my/{family}/log/{entry}" EditEntry {
        /// The family.
        family: FamilyId,
        /// The entry.
        entry: EntryId,
        /// The version these words build on.
        version: u32,
        /// My words.
        words: EntryWords,
        /// Who can see it.
        audience: Audience,
    } -> Saved, or EntryRefusal; EditEntry in MyRoom(family)
}
operation! {
    /// Take an entry back from the team. I still see it.
    Delete "/api/my/{family}/log/{entry}" TakeBackEntry {
        /// The family.
        family: FamilyId,
        /// The entry.
        entry: EntryId,
    } -> TakenBack, or EntryRefusal; TakeBackEntry in MyRoom(family)
}
operation! {
    /// A worker types in an entry with a parent who has no phone, and has checked it with them. Its draft is wiped.
    Put "/api/families/{family}/adults/{person}/log/{entry}" TypeInEntry {
        /// The family.
        family: FamilyId,
        /// The parent whose words these are.
        person: PersonId,
        /// Its name, made by the browser.
        entry: EntryId,
        /// The goal.
        goal: GoalId,
        /// The parent's words.
        words: EntryWords,
        /// Who typed and when it was checked. The server sets who.
        typed_in: TypedIn,
    } -> Saved, or EntryRefusal; TypeIn in Room(family, person)
}
