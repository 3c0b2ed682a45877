//! Unfinished words, kept on the server while typing, so that nothing is lost and nothing stays on the phone.
use crate::{
    id::{
        ConcernId, EntryId, FamilyId, GoalId, InvolvementId, PersonId, PointId, PromiseId, RequestId, RunId,
        ThreadId,
    },
    words::Words,
};
use serde::{Deserialize, Serialize};

/// What a form held, as the form itself spells it. At most 16,000 characters. The server looks inside for nothing but ids: whom
/// a worker's new point or promise names, so that it goes when they are erased.
pub type DraftWords = Words<16_000>;

/// Which form the words belong to. One draft per person and form; wiped when the form is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftKey {
    /// A new goal.
    NewGoal,
    /// A change to a goal.
    Goal(GoalId),
    /// A new entry for a goal.
    NewEntry(GoalId),
    /// A change to an entry.
    Entry(EntryId),
    /// Answers to an activity.
    Activity(RunId),
    /// A response to a plan point.
    Response(PointId),
    /// Something to ask the team for.
    Request,
    /// A new thread.
    NewThread,
    /// The next message of a thread.
    Message(ThreadId),
    /// A worker's reply to a goal.
    ReplyToGoal(GoalId),
    /// A worker's reply to an entry.
    ReplyToEntry(EntryId),
    /// A worker's next message in a thread.
    Answer(ThreadId),
    /// A worker's change to, or new, plan point.
    Point(PointId),
    /// A worker's reason for a concern about someone in this room.
    Concern(FamilyId, PersonId),
    /// What was done about a concern.
    CloseConcern(ConcernId),
    /// A worker's change to, or new, promise.
    Promise(PromiseId),
    /// A goal a worker types in with this parent.
    TypeInGoal(FamilyId, PersonId),
    /// An entry a worker types in with this parent.
    TypeInEntry(FamilyId, PersonId),
    /// A worker's line for the meeting about a family.
    CycleLine(FamilyId),
    /// What the team saw and decided about a family.
    Review(FamilyId),
    /// The message back to one adult.
    Back(FamilyId, PersonId),
    /// A worker's answer to what was asked for.
    AnswerRequest(RequestId),
    /// A goodbye and the note to the next worker.
    HandOver(InvolvementId),
}
