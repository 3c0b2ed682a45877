//! What an adult asks their team for, and what comes of it.
use crate::{
    Nothing, Saved, operation,
    said::{SaidDay, SaidMoment, SaidWorker},
};
use domain::{
    id::{FamilyId, PersonId, RequestId},
    request::{RequestKind, RequestRefusal, RequestState},
    words::Paragraph,
};
use serde::{Deserialize, Serialize};

/// What one adult asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requests {
    /// Newest first.
    pub requests: Vec<RequestView>,
}

/// Something that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestView {
    /// Which.
    pub id: RequestId,
    /// What for.
    pub kind: RequestKind,
    /// Anything they said about it.
    pub words: Option<Paragraph>,
    /// How far it is.
    pub state: RequestState,
    /// When they asked.
    pub on: SaidDay,
    /// The day by which a first answer is meant to come, while there is none.
    pub answer_by: Option<SaidDay>,
    /// Whether that day has passed.
    pub is_late: bool,
    /// What was answered, oldest first.
    pub answers: Vec<RequestAnswerView>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestAnswerView {
    /// From whom; `None` for someone the reader is not told of by name.
    pub by: Option<SaidWorker>,
    /// When.
    pub at: SaidMoment,
    /// The words.
    pub words: Paragraph,
    /// Whether it is new to whoever asked.
    pub is_new: bool,
}

operation! {
    /// What have I asked for, and what came of it?
    Get "/api/my/{family}/requests" ReadRequests {
        /// The family.
        family: FamilyId,
    } -> Requests, or Nothing; ReadRequests in MyRoom(family)
}
operation! {
    /// I would like this. Its draft is wiped.
    Put "/api/my/{family}/requests/{request}" AskFor {
        /// The family.
        family: FamilyId,
        /// Its name, made by the browser.
        request: RequestId,
        /// What for.
        kind: RequestKind,
        /// Anything to know about it.
        words: Option<Paragraph>,
    } -> Saved, or Nothing; AskFor in MyRoom(family)
}
operation! {
    /// I no longer want this.
    Delete "/api/my/{family}/requests/{request}" TakeBackRequest {
        /// The family.
        family: FamilyId,
        /// Which.
        request: RequestId,
    } -> Saved, or RequestRefusal; AskFor in MyRoom(family)
}
operation! {
    /// What has this adult asked for, as far as it is for my desk?
    Get "/api/families/{family}/adults/{person}/requests" ReadRequestsAsWorker {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> Requests, or Nothing; ReadRequestsAsWorker in Room(family, person)
}
operation! {
    /// This is what we say to it. Its draft is wiped.
    Post "/api/families/{family}/adults/{person}/requests/{request}/answers" AnswerRequest {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Which.
        request: RequestId,
        /// The answer.
        words: Paragraph,
        /// Whether this settles it.
        is_done: bool,
    } -> Saved, or RequestRefusal; AnswerRequest in Room(family, person)
}
