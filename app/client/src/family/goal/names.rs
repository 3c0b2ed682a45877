//! What areas, strengths and states of goals are called.

use domain::goal::{Area, GoalState, Move};
use domain::strength::StrengthCard;
use i18n::{Message, msg};

/// What a goal is about.
pub(super) fn area(area: Area) -> Message {
    match area {
        Area::School => msg::goal::area_school(),
        Area::EarlyYears => msg::goal::area_early_years(),
        Area::Health => msg::goal::area_health(),
        Area::DrinkingAndDrugs => msg::goal::area_drinking_and_drugs(),
        Area::GettingOn => msg::goal::area_getting_on(),
        Area::ChildrenSafe => msg::goal::area_children_safe(),
        Area::OutOfTrouble => msg::goal::area_out_of_trouble(),
        Area::SafeAtHome => msg::goal::area_safe_at_home(),
        Area::OurHome => msg::goal::area_our_home(),
        Area::Money => msg::goal::area_money(),
        Area::SomethingElse => msg::goal::area_something_else(),
    }
}

/// A strength on its card.
pub(super) fn strength(card: StrengthCard) -> Message {
    match card {
        StrengthCard::IKeepGoing => msg::goal::strength_i_keep_going(),
        StrengthCard::IKnowMyChildren => msg::goal::strength_i_know_my_children(),
        StrengthCard::IAskForHelp => msg::goal::strength_i_ask_for_help(),
        StrengthCard::IMakePeopleLaugh => msg::goal::strength_i_make_people_laugh(),
        StrengthCard::GoodWithRoutines => msg::goal::strength_good_with_routines(),
        StrengthCard::IListen => msg::goal::strength_i_listen(),
        StrengthCard::DoneHardThings => msg::goal::strength_done_hard_things(),
        StrengthCard::IAmPatient => msg::goal::strength_i_am_patient(),
        StrengthCard::ISpeakUp => msg::goal::strength_i_speak_up(),
        StrengthCard::PeopleAroundMe => msg::goal::strength_people_around_me(),
        StrengthCard::ICanSaySorry => msg::goal::strength_i_can_say_sorry(),
        StrengthCard::LookAfterOurHome => msg::goal::strength_look_after_our_home(),
    }
}

/// Where a goal stands; also the heading above all that stand there.
pub(super) fn state(state: GoalState) -> Message {
    match state {
        GoalState::Active => msg::goal::list_active(),
        GoalState::Paused { .. } => msg::goal::list_paused(),
        GoalState::SavedForLater => msg::goal::list_later(),
        GoalState::Reached { .. } => msg::goal::list_reached(),
        GoalState::LetGo { .. } => msg::goal::list_let_go(),
    }
}

/// What can be done with a goal.
pub(super) fn step(step: Move) -> Message {
    match step {
        Move::Begin => msg::goal::move_begin(),
        Move::Pause => msg::goal::move_pause(),
        Move::Reach => msg::goal::move_reach(),
        Move::LetGo => msg::goal::move_let_go(),
        Move::StartAgain => msg::goal::move_start_again(),
    }
}
