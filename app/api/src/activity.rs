//! Activities: what there is, what a worker offered, and what a parent answered.
use crate::{
    Nothing, Saved, operation,
    said::{SaidDay, SaidText, SaidWorker},
};
use domain::{
    activity::{ActivityRefusal, AnswerTo, Key, Kind, RunState, Step},
    audience::Audience,
    id::{FamilyId, PersonId, RunId},
    words::Sentence,
};
use serde::{Deserialize, Serialize};

/// Every activity there is, and how far one adult is with some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activities {
    /// What was offered, begun or done, last changed first. What was left is not there.
    pub runs: Vec<RunLine>,
    /// What there is to begin: the tools first, then the council's modules.
    pub modules: Vec<ModuleView>,
}

/// Activities that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleView {
    /// What they are called together; `None` for the tools.
    pub title: Option<SaidText>,
    /// The activities.
    pub activities: Vec<SheetLine>,
}

/// An activity to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetLine {
    /// Its key.
    pub key: Key,
    /// What it is called.
    pub title: SaidText,
    /// Whether it opens only for whoever has decided, or with a worker.
    pub is_for_decided: bool,
}

/// One adult's answers to an activity, in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunLine {
    /// Its name for machines.
    pub run: RunId,
    /// What the activity is called.
    pub title: SaidText,
    /// How far they are.
    pub state: RunState,
    /// When it was last changed.
    pub on: SaidDay,
    /// Who offered it, where somebody did.
    pub offered: Option<OfferedView>,
}

/// A worker offered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedView {
    /// Their name; `None` for somebody the reader is not told of.
    pub by: Option<String>,
    /// Why it might help.
    pub why: Option<Sentence>,
}

/// An activity with its questions, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetView {
    /// What it is called.
    pub title: SaidText,
    /// Why somebody might like it.
    pub why: SaidText,
    /// Whether it first says what happens if they tell.
    pub is_sensitive: bool,
    /// The questions, in their order.
    pub questions: Vec<QuestionView>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionView {
    /// Its key.
    pub key: Key,
    /// How it is answered.
    pub kind: Kind,
    /// The question.
    pub text: SaidText,
    /// A few more words below it.
    pub hint: Option<SaidText>,
    /// Cards to choose from.
    pub cards: Vec<CardView>,
    /// How many of them at most.
    pub at_most: usize,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardView {
    /// Its key.
    pub key: Key,
    /// What it says.
    pub text: SaidText,
}

/// One adult's answers to an activity, with its questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunView {
    /// In one line.
    pub line: RunLine,
    /// The activity.
    pub sheet: SheetView,
    /// The version to build the next change on; 0 while nothing was answered.
    pub version: u32,
    /// Whether they want to do it together with a worker.
    pub together: bool,
    /// Who can see the answers.
    pub audience: Audience,
    /// The name of the one worker they are shown to, if the audience names one.
    pub shown_to: Option<String>,
    /// The answers.
    pub answers: Vec<AnswerTo>,
    /// The day on which a worker first opened them, told truthfully.
    pub seen_on: Option<SaidDay>,
    /// The workers they may be shown to by name.
    pub workers: Vec<SaidWorker>,
}

/// One adult's activities as a worker may see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultActivities {
    /// What was shared with this reader, last changed first.
    pub shared: Vec<RunView>,
    /// What was offered. Whether it was begun, done or left shows only where the answers are shared.
    pub offered: Vec<RunLine>,
    /// What can be offered.
    pub modules: Vec<ModuleView>,
}

operation! {
    /// Show me the activities there are, and mine.
    Get "/api/my/{family}/activities" ReadActivities {
        /// The family.
        family: FamilyId,
    } -> Activities, or Nothing; ReadActivities in MyRoom(family)
}
operation! {
    /// Show me one of mine, with its questions.
    Get "/api/my/{family}/activities/{run}" ReadActivity {
        /// The family.
        family: FamilyId,
        /// Which.
        run: RunId,
    } -> RunView, or Nothing; ReadActivities in MyRoom(family)
}
operation! {
    /// Begin an activity.
    Put "/api/my/{family}/activities/{run}" BeginActivity {
        /// The family.
        family: FamilyId,
        /// Its name, made by the phone.
        run: RunId,
        /// The activity.
        activity: Key,
        /// They say themselves that they have decided to change something.
        decided: bool,
    } -> Saved, or ActivityRefusal; KeepActivity in MyRoom(family)
}
operation! {
    /// Keep my answers. Its draft is wiped.
    Put "/api/my/{family}/activities/{run}/answers" KeepActivity {
        /// The family.
        family: FamilyId,
        /// Which.
        run: RunId,
        /// The text these answers build on.
        version: u32,
        /// The answers, as they should stand.
        answers: Vec<AnswerTo>,
        /// Do it together with a worker.
        together: bool,
        /// Who can see them.
        audience: Audience,
        /// Keep or finish; leaving is a thing of its own.
        step: Step,
    } -> Saved, or ActivityRefusal; KeepActivity in MyRoom(family)
}
operation! {
    /// Not for me. No reason is asked, and nobody is told.
    Put "/api/my/{family}/activities/{run}/left" LeaveActivity {
        /// The family.
        family: FamilyId,
        /// Which.
        run: RunId,
    } -> Saved, or ActivityRefusal; KeepActivity in MyRoom(family)
}
operation! {
    /// Show me this adult's activities, as far as I may see them.
    Get "/api/families/{family}/adults/{person}/activities" ReadActivitiesAsWorker {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
    } -> AdultActivities, or Nothing; ReadAdult in Room(family, person)
}
operation! {
    /// Offer this adult an activity.
    Put "/api/families/{family}/adults/{person}/activities/{run}" OfferActivity {
        /// The family.
        family: FamilyId,
        /// The adult.
        person: PersonId,
        /// Its name, made by the browser.
        run: RunId,
        /// The activity.
        activity: Key,
        /// Why it might help, in one sentence they will read.
        why: Option<Sentence>,
    } -> Saved, or ActivityRefusal; OfferActivity in Room(family, person)
}
