//! Activities: sheets of questions a parent answers in their own words, alone or with a worker, or leaves.
//!
//! The tools ([`Tool`]) are sheets whose questions are fixed here, in the order in which they help; every other activity is the
//! council's own. Nothing is scored, counted or inferred from an answer.
use crate::{
    audience::Audience,
    council::InLanguages,
    goal::Reading,
    id::{RunId, WorkerId},
    time::{Day, Moment},
    words::{Line, Paragraph, Sentence},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The key of an activity, a question or a card in the council's data, for example `a-calmer-bedtime`.
pub type Key = Line;

/// A tool: of motivational interviewing, or for the time around a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    /// What they want to bring to a meeting, and what would make it easier.
    BeforeMeeting,
    /// What they heard in a meeting, and what they think of it.
    AfterMeeting,
    /// How much it matters, how sure and how ready they are.
    Rulers,
    /// Their own reasons, one question for each kind of change talk (DARN-CAT).
    Reasons,
    /// What matters most, from cards.
    Values,
    /// Where they are with something, in a phrase they choose themselves.
    WhereIAm,
    /// The change they want, and how they will go about it.
    ChangePlan,
    /// What is good and hard about staying and changing. It can lower commitment in somebody who is in two minds (Miller
    /// and Rose 2013), so it opens only for whoever has decided or with a worker, and ends on the reasons to change.
    WeighingUp,
}

impl Tool {
    /// Every tool, in the order offered.
    pub const ALL: [Self; 8] = [
        Self::BeforeMeeting,
        Self::AfterMeeting,
        Self::Reasons,
        Self::Values,
        Self::Rulers,
        Self::WhereIAm,
        Self::ChangePlan,
        Self::WeighingUp,
    ];

    /// Those whose answers are for a meeting, as far as they are shared.
    pub const FOR_MEETINGS: [Self; 2] = [Self::BeforeMeeting, Self::AfterMeeting];

    /// Its key in the council's data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::BeforeMeeting => "before-meeting",
            Self::AfterMeeting => "after-meeting",
            Self::Rulers => "rulers",
            Self::Reasons => "reasons",
            Self::Values => "values",
            Self::WhereIAm => "where-i-am",
            Self::ChangePlan => "change-plan",
            Self::WeighingUp => "weighing-up",
        }
    }

    /// Its questions, in their order.
    pub const fn questions(self) -> &'static [(&'static str, Kind)] {
        use Kind::{Cards, Ruler, Words};
        match self {
            Self::BeforeMeeting => &[
                ("gone-well", Words),
                ("say", Words),
                ("unclear", Words),
                ("with-me", Words),
                ("helps", Cards),
            ],
            Self::AfterMeeting => &[
                ("heard", Words),
                ("felt-right", Words),
                ("not-said", Words),
                ("unclear", Words),
                ("want", Words),
            ],
            Self::Rulers => {
                &[("subject", Words), ("importance", Ruler), ("confidence", Ruler), ("readiness", Ruler)]
            }
            Self::Reasons => &[
                ("desire", Words),
                ("ability", Words),
                ("reason", Words),
                ("need", Words),
                ("commitment", Words),
                ("activation", Words),
                ("taking-steps", Words),
            ],
            Self::Values => &[("most", Cards), ("in-my-days", Words), ("more-of", Words)],
            Self::WhereIAm => {
                &[("subject", Words), ("place", Cards), ("in-my-words", Words), ("what-helps", Words)]
            }
            Self::ChangePlan => &[
                ("change", Words),
                ("reasons", Words),
                ("first-steps", Words),
                ("who-helps", Words),
                ("how-i-know", Words),
                ("in-the-way", Words),
                ("what-i-do", Words),
            ],
            Self::WeighingUp => &[
                ("stay-good", Words),
                ("stay-hard", Words),
                ("change-hard", Words),
                ("change-good", Words),
                ("my-reasons", Words),
            ],
        }
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// In words.
    Words,
    /// By choosing cards.
    Cards,
    /// From 0 to 10, and why.
    Ruler,
}

/// A card to choose.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its key.
    pub key: Key,
    /// What it says.
    pub text: InLanguages,
}

/// A question of a sheet.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its key.
    pub key: Key,
    /// How it is answered.
    pub kind: Kind,
    /// The question.
    pub text: InLanguages,
    /// A few more words below it.
    #[serde(default)]
    pub hint: Option<InLanguages>,
    /// The cards, if it is answered with cards.
    #[serde(default)]
    pub cards: Vec<Card>,
    /// How many of them at most; one if nothing is said.
    #[serde(default = "one")]
    pub at_most: usize,
}

const fn one() -> usize {
    1
}

/// A sheet of questions. All may be left empty.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its key.
    pub key: Key,
    /// Whether a low mood or a slip is likely to be told: then it first says what happens if they tell.
    pub sensitive: bool,
    /// What it is called.
    pub title: InLanguages,
    /// Why somebody might like it, one or two sentences.
    pub why: InLanguages,
    /// The questions, in their order.
    pub questions: Vec<Question>,
}

/// Activities that belong together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its key.
    pub key: Key,
    /// What families call it.
    pub title: InLanguages,
    /// Its activities.
    pub activities: Vec<Sheet>,
}

/// What is wrong with a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetMistake {
    /// It asks nothing.
    NoQuestions,
    /// Two questions, or two cards of one question, share a key.
    TwiceTheKey,
    /// A question with cards has none to choose from, or another has some.
    Cards,
    /// Its questions are not those of the tool it is.
    NotTheTools,
}

impl Sheet {
    /// The first mistake of this sheet, if there is one. `tool` is the tool it has to be, if it has to be one.
    pub fn check(&self, tool: Option<Tool>) -> Result<(), SheetMistake> {
        if self.questions.is_empty() {
            return Err(SheetMistake::NoQuestions);
        }
        if !differ(self.questions.iter().map(|question| &question.key)) {
            return Err(SheetMistake::TwiceTheKey);
        }
        for question in &self.questions {
            let fits = match question.kind {
                Kind::Cards => question.cards.len() > question.at_most && question.at_most > 0,
                Kind::Words | Kind::Ruler => question.cards.is_empty(),
            };
            if !fits {
                return Err(SheetMistake::Cards);
            }
            if !differ(question.cards.iter().map(|card| &card.key)) {
                return Err(SheetMistake::TwiceTheKey);
            }
        }
        let asked = self.questions.iter().map(|question| (question.key.as_str(), question.kind));
        match tool {
            Some(tool) if !asked.eq(tool.questions().iter().copied()) => Err(SheetMistake::NotTheTools),
            _ => Ok(()),
        }
    }
}

fn differ<'a>(mut keys: impl Iterator<Item = &'a Key>) -> bool {
    let mut seen = BTreeSet::new();
    keys.all(|key| seen.insert(key.as_str()))
}

/// What somebody answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Said {
    /// In words.
    Words(Paragraph),
    /// With these cards.
    Cards(Vec<Key>),
    /// With a number, which never stands without its words.
    Ruler {
        /// Where, and why not lower.
        reading: Reading,
        /// What would help to move up by one.
        up_one: Option<Paragraph>,
    },
}

/// An answer to one question of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTo {
    /// The question.
    pub question: Key,
    /// What they said.
    pub said: Said,
}

/// Whether `answers` fit this sheet: each question at most once, in its own kind, with cards that are there.
pub fn fit(sheet: &Sheet, answers: &[AnswerTo]) -> Result<(), ActivityRefusal> {
    let mut seen = BTreeSet::new();
    for answer in answers {
        let question = sheet.questions.iter().find(|question| question.key == answer.question);
        let fits = match (question, &answer.said) {
            (Some(Question { kind: Kind::Words, .. }), Said::Words(_))
            | (Some(Question { kind: Kind::Ruler, .. }), Said::Ruler { .. }) => true,
            (Some(Question { kind: Kind::Cards, cards, at_most, .. }), Said::Cards(chosen)) => {
                let different: BTreeSet<&str> = chosen.iter().map(Key::as_str).collect();
                let known = chosen.iter().all(|key| cards.iter().any(|card| card.key == *key));
                known && different.len() == chosen.len() && (1..=*at_most).contains(&chosen.len())
            }
            _ => false,
        };
        if !fits || !seen.insert(answer.question.as_str()) {
            return Err(ActivityRefusal::NotThisSheet);
        }
    }
    if answers.is_empty() { Err(ActivityRefusal::NothingSaid) } else { Ok(()) }
}

/// How far somebody is with an activity. Leaving it costs nothing and asks for no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    /// A worker offered it.
    Assigned,
    /// Begun.
    Started,
    /// Done, for now.
    Done,
    /// Not for them.
    Skipped,
}

/// What a parent does with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Keep what is there, and go on another time.
    Keep,
    /// Keep it, and be done.
    Finish,
    /// Not for me.
    Skip,
}

impl RunState {
    /// The state after `step`. Everything can be taken up again; only what holds answers can no longer be skipped.
    pub const fn after(self, step: Step) -> Result<Self, ActivityRefusal> {
        match (self, step) {
            (_, Step::Finish) | (Self::Done, Step::Keep) => Ok(Self::Done),
            (Self::Assigned | Self::Started | Self::Skipped, Step::Keep) => Ok(Self::Started),
            (Self::Assigned | Self::Started | Self::Skipped, Step::Skip) => Ok(Self::Skipped),
            (Self::Done, Step::Skip) => Err(ActivityRefusal::Done),
        }
    }
}

/// One adult's answers to one activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Its name for machines.
    pub id: RunId,
    /// The activity.
    pub activity: Key,
    /// Counts its texts, from 1; 0 while nothing was answered.
    pub version: u32,
    /// How far they are.
    pub state: RunState,
    /// Whether they want to do it together with a worker.
    pub together: bool,
    /// Who can see the answers.
    pub audience: Audience,
    /// The worker who offered it, and why, if one did.
    pub offered: Option<Offered>,
    /// The answers.
    pub answers: Vec<AnswerTo>,
    /// When it was last changed.
    pub changed_at: Moment,
    /// The day on which a worker first opened the answers, if one has.
    pub seen_on: Option<Day>,
}

/// A worker offered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// Who.
    pub by: WorkerId,
    /// Why it might help, in one sentence.
    pub why: Option<Sentence>,
}

/// Why it cannot be kept like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityRefusal {
    /// There is no such activity, or an answer is not one of its.
    NotThisSheet,
    /// Nothing was answered.
    NothingSaid,
    /// It was changed on another phone.
    Changed,
    /// It opens once they have decided, or with a worker.
    NotDecided,
    /// It is done; what was said stays.
    Done,
    /// The named worker is not on the team of this adult.
    NotMyWorker,
}

#[cfg(test)]
mod tests;
