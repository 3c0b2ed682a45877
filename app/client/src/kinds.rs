//! What each kind of thing is called, in the same words for a parent and for a worker.

use domain::entry::HowItWent;
use domain::goal::Area;
use domain::plan::{PointKind, Stance};
use domain::promise::PromiseState;
use domain::reply::ReplyKind;
use domain::request::{RequestKind, RequestState};
use domain::strength::StrengthCard;
use i18n::{Message, msg};
use ui::Tone;

/// What a goal is about.
pub fn area(area: Area) -> Message {
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

/// A strength on a card.
pub fn strength(card: StrengthCard) -> Message {
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

/// How a day went.
pub fn went(went: HowItWent) -> Message {
    match went {
        HowItWent::DidIt => msg::entry::went_did_it(),
        HowItWent::Partly => msg::entry::went_partly(),
        HowItWent::NotToday => msg::entry::went_not_today(),
        HowItWent::DoesNotApply => msg::entry::went_does_not_apply(),
    }
}

/// A part of the plan.
pub fn point(kind: PointKind) -> Message {
    match kind {
        PointKind::GoingWell => msg::plan::kind_going_well(),
        PointKind::Worry => msg::plan::kind_worry(),
        PointKind::NeedsToChange => msg::plan::kind_needs_to_change(),
        PointKind::LifeWillLook => msg::plan::kind_life_will_look(),
        PointKind::WhatHappensIf => msg::plan::kind_what_happens_if(),
    }
}

/// What a parent says to a point.
pub fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Agree => msg::plan::stance_agree(),
        Stance::AgreeInPart => msg::plan::stance_agree_in_part(),
        Stance::Disagree => msg::plan::stance_disagree(),
        Stance::NeedToTalk => msg::plan::stance_need_to_talk(),
    }
}

/// How a promise is going.
pub fn promise(state: PromiseState) -> Message {
    match state {
        PromiseState::ToDo => msg::promise::state_to_do(),
        PromiseState::Doing => msg::promise::state_doing(),
        PromiseState::Done => msg::promise::state_done(),
        PromiseState::Stuck => msg::promise::state_stuck(),
        PromiseState::Changed => msg::promise::state_changed(),
        PromiseState::NoLongerNeeded => msg::promise::state_no_longer_needed(),
    }
}

/// Which way a worker replied, as the parent reads it.
pub fn reply(kind: ReplyKind) -> Message {
    match kind {
        ReplyKind::Affirm => msg::reply::kind_affirm(),
        ReplyKind::Ask => msg::reply::kind_ask(),
        ReplyKind::Offer => msg::reply::kind_offer(),
        ReplyKind::Link(_) => msg::reply::kind_link(),
        ReplyKind::LetsTalk => msg::reply::kind_lets_talk(),
    }
}

/// What somebody asks for.
pub fn request(kind: RequestKind) -> Message {
    match kind {
        RequestKind::Advocate => msg::request::kind_advocate(),
        RequestKind::Interpreter => msg::request::kind_interpreter(),
        RequestKind::Explain => msg::request::kind_explain(),
        RequestKind::Share => msg::request::kind_share(),
        RequestKind::Correction => msg::request::kind_correction(),
        RequestKind::Records => msg::request::kind_records(),
        RequestKind::ChangeWorker => msg::request::kind_change_worker(),
        RequestKind::Complaint => msg::request::kind_complaint(),
    }
}

/// How far what somebody asked for is, and how that feels.
pub fn request_state(state: RequestState) -> (Message, Tone) {
    match state {
        RequestState::Asked => (msg::request::state_asked(), Tone::Calm),
        RequestState::UnderWay => (msg::request::state_under_way(), Tone::Calm),
        RequestState::Done => (msg::request::state_done(), Tone::Glad),
        RequestState::TakenBack => (msg::request::state_taken_back(), Tone::Plain),
    }
}
