//! Meetings, set by whoever holds the plan.
use crate::{Saved, operation};
use domain::{
    id::FamilyId,
    meeting::{Meeting, MeetingRefusal},
};

operation! {
    /// Set this meeting, change it or call it off. Each adult asked has a time and place of their own.
    Put "/api/families/{family}/meetings" SetMeeting {
        /// The family.
        family: FamilyId,
        /// The meeting as it should stand.
        meeting: Meeting,
    } -> Saved, or MeetingRefusal; SetMeeting in Family(family)
}
