//! A goal: something a parent would like to be different, in their own words. Nobody can reject it.
use crate::{
    audience::Audience,
    id::{GoalId, PointId},
    strength::StrengthCard,
    time::{Day, Moment},
    words::{Paragraph, Sentence},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

/// How many goals may be active at once; a further one is saved for later (lifecycle rule 3, after Goal Based Outcomes).
pub const ACTIVE_GOALS_MAX: usize = 3;
/// The most strength cards on one goal.
pub const STRENGTHS_MAX: usize = 6;

/// What a goal is about: the ten headline outcomes of Supporting Families in plain words, and "something else".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Getting a good education.
    School,
    /// Good early years development.
    EarlyYears,
    /// Improved mental and physical health.
    Health,
    /// Promoting recovery and reducing harm from substance use.
    DrinkingAndDrugs,
    /// Improved family relationships.
    GettingOn,
    /// Children safe from abuse and exploitation.
    ChildrenSafe,
    /// Crime prevention and tackling crime.
    OutOfTrouble,
    /// Safe from domestic abuse.
    SafeAtHome,
    /// Secure housing.
    OurHome,
    /// Financial stability.
    Money,
    /// Anything else.
    SomethingElse,
}

impl Area {
    /// Every area, in the order offered.
    pub const ALL: [Self; 11] = [
        Self::School,
        Self::EarlyYears,
        Self::Health,
        Self::DrinkingAndDrugs,
        Self::GettingOn,
        Self::ChildrenSafe,
        Self::OutOfTrouble,
        Self::SafeAtHome,
        Self::OurHome,
        Self::Money,
        Self::SomethingElse,
    ];
}

/// A whole number from 0 to 10 on a ruler. Has no arithmetic, so that nobody can average it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Mark(u8);

impl Mark {
    /// Every mark, lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=10).map(Self)
    }
    /// The mark, if there is one so high.
    pub fn new(mark: u8) -> Option<Self> {
        (mark <= 10).then_some(Self(mark))
    }
    /// For drawing and for saying.
    pub const fn value(self) -> u8 {
        self.0
    }
}
impl<'de> Deserialize<'de> for Mark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(u8::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("not 0 to 10"))
    }
}

/// Where someone is now: a mark and, always, the words that give it meaning. There is no reading without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// 0 to 10.
    pub mark: Mark,
    /// Why that and not lower.
    pub why_not_lower: Paragraph,
}

/// A first small step, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What I will do.
    pub what: Sentence,
    /// By when, if they want to say.
    pub by: Option<Day>,
}

/// A parent's words about a goal, as they set or change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalWords {
    /// What it is about.
    pub area: Area,
    /// What I'd like to be different.
    pub different: Sentence,
    /// Why it matters to me.
    pub matters: Option<Paragraph>,
    /// Strengths I bring, from cards.
    #[serde(deserialize_with = "few_cards")]
    pub strengths: Vec<StrengthCard>,
    /// … and in my own words.
    pub own_strengths: Option<Sentence>,
    /// A first small step.
    pub first_step: Option<Step>,
    /// Who can help.
    pub who_helps: Option<Sentence>,
    /// Where I am now.
    pub now: Option<Reading>,
    /// The plan point it belongs to, if any.
    pub point: Option<PointId>,
}

/// At most [`STRENGTHS_MAX`] cards, each once.
fn few_cards<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<StrengthCard>, D::Error> {
    let mut cards: Vec<StrengthCard> = Vec::new();
    // Put in place one by one: they are few, and a phone need not download how to sort many.
    for card in Vec::<StrengthCard>::deserialize(deserializer)? {
        if let Err(place) = cards.binary_search(&card) {
            cards.insert(place, card);
        }
    }
    if cards.len() > STRENGTHS_MAX { Err(D::Error::custom("too many strengths")) } else { Ok(cards) }
}

/// Where a goal stands. Each state carries what it needs and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalState {
    /// Kept for later.
    SavedForLater,
    /// Being worked on.
    Active,
    /// Resting since this day.
    Paused {
        /// Since.
        since: Day,
    },
    /// Reached on this day.
    Reached {
        /// On.
        on: Day,
    },
    /// Let go on this day. Its entries stay.
    LetGo {
        /// On.
        on: Day,
    },
}

/// What a parent can do with a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Begin with one that was saved for later.
    Begin,
    /// Rest.
    Pause,
    /// I have reached it.
    Reach,
    /// Let it go.
    LetGo,
    /// Take it up again after a rest, or after it was reached or let go.
    StartAgain,
}

/// Why a goal cannot move like this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalRefusal {
    /// [`ACTIVE_GOALS_MAX`] are active; pause one first, or keep this one for later.
    ThreeAreActive,
    /// From where it stands it cannot move like this; someone may have moved it on another phone.
    NotFromHere,
    /// It was changed on another phone; here are both texts to choose from.
    Changed {
        /// What is kept now.
        theirs: Box<GoalWords>,
        /// The version to build on if one's own text is chosen.
        version: u32,
    },
    /// The named worker is not on the team of this adult.
    NotMyWorker,
    /// The plan point is not one addressed to this adult.
    NotMyPoint,
}

impl GoalState {
    /// The state a new goal starts in when `active` goals are active already.
    pub const fn of_new(active: usize) -> Self {
        if active < ACTIVE_GOALS_MAX { Self::Active } else { Self::SavedForLater }
    }

    /// The moves offered from here, in order.
    pub const fn moves(self) -> &'static [Move] {
        match self {
            Self::SavedForLater => &[Move::Begin, Move::LetGo],
            Self::Active => &[Move::Reach, Move::Pause, Move::LetGo],
            Self::Paused { .. } => &[Move::StartAgain, Move::Reach, Move::LetGo],
            Self::Reached { .. } | Self::LetGo { .. } => &[Move::StartAgain],
        }
    }

    /// The state after `step`, when `active` **other** goals are active.
    pub fn after(self, step: Move, active: usize, today: Day) -> Result<Self, GoalRefusal> {
        if !self.moves().contains(&step) {
            return Err(GoalRefusal::NotFromHere);
        }
        match step {
            Move::Begin | Move::StartAgain if active >= ACTIVE_GOALS_MAX => Err(GoalRefusal::ThreeAreActive),
            Move::Begin | Move::StartAgain => Ok(Self::Active),
            Move::Pause => Ok(Self::Paused { since: today }),
            Move::Reach => Ok(Self::Reached { on: today }),
            Move::LetGo => Ok(Self::LetGo { on: today }),
        }
    }
}

/// When a worker typed a parent's words in: who typed, and that the words were read back to the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedIn {
    /// The worker who typed.
    pub by: crate::id::WorkerId,
    /// The day on which the words were checked with the parent.
    pub checked_on: Day,
}

/// A goal as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Its name for machines, made by the phone that set it.
    pub id: GoalId,
    /// Counts its texts, from 1. A change must name the one it builds on.
    pub version: u32,
    /// The parent's words.
    pub words: GoalWords,
    /// Where it stands.
    pub state: GoalState,
    /// Who can see it.
    pub audience: Audience,
    /// When it was set.
    pub set_at: Moment,
    /// If a worker typed it in.
    pub typed_in: Option<TypedIn>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: fn() -> Day = || Day::new(2026, 11, 22).expect("a day");

    #[test]
    fn a_fourth_goal_is_saved_for_later() {
        assert_eq!(
            [0, 1, 2, 3, 4].map(GoalState::of_new).map(|s| s == GoalState::Active),
            [true, true, true, false, false]
        );
        assert_eq!(GoalState::SavedForLater.after(Move::Begin, 3, TODAY()), Err(GoalRefusal::ThreeAreActive));
        assert_eq!(GoalState::SavedForLater.after(Move::Begin, 2, TODAY()), Ok(GoalState::Active));
    }

    #[test]
    fn every_move_offered_is_possible_and_no_other() {
        let today = TODAY();
        let states = [
            GoalState::SavedForLater,
            GoalState::Active,
            GoalState::Paused { since: today },
            GoalState::Reached { on: today },
            GoalState::LetGo { on: today },
        ];
        for state in states {
            for step in [Move::Begin, Move::Pause, Move::Reach, Move::LetGo, Move::StartAgain] {
                assert_eq!(
                    state.after(step, 0, today).is_ok(),
                    state.moves().contains(&step),
                    "{state:?} {step:?}"
                );
            }
        }
    }

    #[test]
    fn a_goal_let_go_can_be_taken_up_again() {
        let gone = GoalState::Active.after(Move::LetGo, 0, TODAY()).expect("allowed");
        assert_eq!(gone.after(Move::StartAgain, 0, TODAY()), Ok(GoalState::Active));
    }
}
