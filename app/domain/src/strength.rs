//! Strengths a parent may pick from cards. The words are in `locales/`; a parent can always write their own.
use serde::{Deserialize, Serialize};

/// A strength on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthCard {
    /// I keep going.
    IKeepGoing,
    /// I know my children well.
    IKnowMyChildren,
    /// I ask for help.
    IAskForHelp,
    /// I make people laugh.
    IMakePeopleLaugh,
    /// I am good with routines.
    GoodWithRoutines,
    /// I listen.
    IListen,
    /// I have done hard things before.
    DoneHardThings,
    /// I am patient.
    IAmPatient,
    /// I say when something is wrong.
    ISpeakUp,
    /// I have people around me.
    PeopleAroundMe,
    /// I can say sorry.
    ICanSaySorry,
    /// I look after our home.
    LookAfterOurHome,
}

impl StrengthCard {
    /// Every card, in the order dealt.
    pub const ALL: [Self; 12] = [
        Self::IKeepGoing,
        Self::IKnowMyChildren,
        Self::IAskForHelp,
        Self::IMakePeopleLaugh,
        Self::GoodWithRoutines,
        Self::IListen,
        Self::DoneHardThings,
        Self::IAmPatient,
        Self::ISpeakUp,
        Self::PeopleAroundMe,
        Self::ICanSaySorry,
        Self::LookAfterOurHome,
    ];
}
