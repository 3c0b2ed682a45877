//! Where each screen of the team app lives. An address holds random names only, never a word about anybody.

use api::screen::TeamScreen;
use domain::concern::ConcernSource;
use domain::id::{
    ConcernId, EntryId, FamilyId, GoalId, InvitationId, InvolvementId, MeetingId, PersonId, ThreadId,
};
use ui::Go;

/// Below this every address of the team app lies.
pub const BASE: &str = "/team";

/// One adult of one family: whose room it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// The family.
    pub family: FamilyId,
    /// The adult.
    pub person: PersonId,
}

/// A screen with everything it needs to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What waits.
    Today,
    /// Who covers while I am away.
    Cover,
    /// The manager's page.
    Manage,
    /// A family.
    Family(FamilyId),
    /// The plan editor.
    Plan(FamilyId),
    /// Group case supervision.
    Cycle(FamilyId),
    /// A new meeting, or this one.
    Meeting(FamilyId, Option<MeetingId>),
    /// Handing this involvement over, or ending it.
    HandOver(FamilyId, InvolvementId),
    /// Acting on a concern.
    Concern(FamilyId, ConcernId),
    /// One adult.
    Adult(Room),
    /// Their activities.
    Activities(Room),
    /// What they asked for.
    Requests(Room),
    /// One goal of theirs, and the entry to write back to first.
    Goal(Room, GoalId, Option<EntryId>),
    /// One thread of theirs.
    Thread(Room, ThreadId),
    /// Exactly what they will see.
    Preview(Room),
    /// Typing in their words.
    TypeIn(Room),
    /// Inviting them, or watching this invitation.
    Invite(Room, Option<InvitationId>),
    /// Raising a concern about these words.
    RaiseConcern(Room, ConcernSource),
}

impl Route {
    /// The screen, whatever it is about.
    pub const fn screen(self) -> TeamScreen {
        match self {
            Route::Today => TeamScreen::Today,
            Route::Cover => TeamScreen::Cover,
            Route::Manage => TeamScreen::Team,
            Route::Family(_) => TeamScreen::Family,
            Route::Plan(_) => TeamScreen::Plan,
            Route::Cycle(_) => TeamScreen::Cycle,
            Route::Meeting(..) => TeamScreen::Meeting,
            Route::HandOver(..) => TeamScreen::HandOver,
            Route::Concern(..) => TeamScreen::Concern,
            Route::Adult(_) => TeamScreen::Adult,
            Route::Activities(_) => TeamScreen::Activities,
            Route::Requests(_) => TeamScreen::Requests,
            Route::Goal(..) => TeamScreen::Goal,
            Route::Thread(..) => TeamScreen::Thread,
            Route::Preview(_) => TeamScreen::Preview,
            Route::TypeIn(_) => TeamScreen::TypeIn,
            Route::Invite(..) => TeamScreen::Invite,
            Route::RaiseConcern(..) => TeamScreen::RaiseConcern,
        }
    }

    /// Its address.
    pub fn path(self) -> String {
        match self {
            Route::Today => BASE.to_owned(),
            Route::Cover => format!("{BASE}/cover"),
            Route::Manage => format!("{BASE}/manage"),
            Route::Family(family) => in_family(family, ""),
            Route::Plan(family) => in_family(family, "/plan"),
            Route::Cycle(family) => in_family(family, "/cycle"),
            Route::Meeting(family, None) => in_family(family, "/meeting"),
            Route::Meeting(family, Some(meeting)) => in_family(family, &format!("/meeting/{meeting}")),
            Route::HandOver(family, involvement) => in_family(family, &format!("/hand-over/{involvement}")),
            Route::Concern(family, concern) => in_family(family, &format!("/concerns/{concern}")),
            Route::Adult(room) => in_room(room, ""),
            Route::Activities(room) => in_room(room, "/activities"),
            Route::Requests(room) => in_room(room, "/requests"),
            Route::Goal(room, goal, None) => in_room(room, &format!("/goals/{goal}")),
            Route::Goal(room, goal, Some(entry)) => in_room(room, &format!("/goals/{goal}/entries/{entry}")),
            Route::Thread(room, thread) => in_room(room, &format!("/threads/{thread}")),
            Route::Preview(room) => in_room(room, "/preview"),
            Route::TypeIn(room) => in_room(room, "/type-in"),
            Route::Invite(room, None) => in_room(room, "/invite"),
            Route::Invite(room, Some(invitation)) => in_room(room, &format!("/invite/{invitation}")),
            Route::RaiseConcern(room, source) => in_room(
                room,
                &match source {
                    ConcernSource::Goal(goal) => format!("/concern/goal/{goal}"),
                    ConcernSource::Entry(entry) => format!("/concern/entry/{entry}"),
                    ConcernSource::Message(message) => format!("/concern/message/{message}"),
                },
            ),
        }
    }

    /// The screen at this address, if there is one.
    pub fn read(path: &str) -> Option<Self> {
        let rest = path.strip_prefix(BASE).filter(|rest| rest.is_empty() || rest.starts_with('/'))?;
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Some(Route::Today),
            ["cover"] => Some(Route::Cover),
            ["manage"] => Some(Route::Manage),
            ["families", family, "adults", person, room @ ..] => {
                let (family, person) = (family.parse().ok()?, person.parse().ok()?);
                read_room(Room { family, person }, room)
            }
            ["families", family, rest @ ..] => read_family(family.parse().ok()?, rest),
            _ => None,
        }
    }

    /// A link to it.
    pub fn go(self) -> Go {
        Go::to(self.path())
    }
}

fn in_family(family: FamilyId, rest: &str) -> String {
    format!("{BASE}/families/{family}{rest}")
}

fn in_room(Room { family, person }: Room, rest: &str) -> String {
    format!("{BASE}/families/{family}/adults/{person}{rest}")
}

fn read_family(family: FamilyId, rest: &[&str]) -> Option<Route> {
    Some(match rest {
        [] => Route::Family(family),
        ["plan"] => Route::Plan(family),
        ["cycle"] => Route::Cycle(family),
        ["meeting"] => Route::Meeting(family, None),
        ["meeting", meeting] => Route::Meeting(family, Some(meeting.parse().ok()?)),
        ["hand-over", involvement] => Route::HandOver(family, involvement.parse().ok()?),
        ["concerns", concern] => Route::Concern(family, concern.parse().ok()?),
        _ => return None,
    })
}

fn read_room(room: Room, rest: &[&str]) -> Option<Route> {
    Some(match rest {
        [] => Route::Adult(room),
        ["activities"] => Route::Activities(room),
        ["requests"] => Route::Requests(room),
        ["goals", goal] => Route::Goal(room, goal.parse().ok()?, None),
        ["goals", goal, "entries", entry] => Route::Goal(room, goal.parse().ok()?, Some(entry.parse().ok()?)),
        ["threads", thread] => Route::Thread(room, thread.parse().ok()?),
        ["preview"] => Route::Preview(room),
        ["type-in"] => Route::TypeIn(room),
        ["invite"] => Route::Invite(room, None),
        ["invite", invitation] => Route::Invite(room, Some(invitation.parse().ok()?)),
        ["concern", "goal", id] => Route::RaiseConcern(room, ConcernSource::Goal(id.parse().ok()?)),
        ["concern", "entry", id] => Route::RaiseConcern(room, ConcernSource::Entry(id.parse().ok()?)),
        ["concern", "message", id] => Route::RaiseConcern(room, ConcernSource::Message(id.parse().ok()?)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;

    fn every_route() -> Vec<Route> {
        let family = Id::from_bytes([0xfa; 16]);
        let room = Room { family, person: Id::from_bytes([0xad; 16]) };
        vec![
            Route::Today,
            Route::Cover,
            Route::Manage,
            Route::Family(family),
            Route::Plan(family),
            Route::Cycle(family),
            Route::Meeting(family, None),
            Route::Meeting(family, Some(Id::from_bytes([1; 16]))),
            Route::HandOver(family, Id::from_bytes([2; 16])),
            Route::Concern(family, Id::from_bytes([3; 16])),
            Route::Adult(room),
            Route::Activities(room),
            Route::Requests(room),
            Route::Goal(room, Id::from_bytes([4; 16]), None),
            Route::Goal(room, Id::from_bytes([4; 16]), Some(Id::from_bytes([5; 16]))),
            Route::Thread(room, Id::from_bytes([6; 16])),
            Route::Preview(room),
            Route::TypeIn(room),
            Route::Invite(room, None),
            Route::Invite(room, Some(Id::from_bytes([7; 16]))),
            Route::RaiseConcern(room, ConcernSource::Goal(Id::from_bytes([8; 16]))),
            Route::RaiseConcern(room, ConcernSource::Entry(Id::from_bytes([9; 16]))),
            Route::RaiseConcern(room, ConcernSource::Message(Id::from_bytes([10; 16]))),
        ]
    }

    #[test]
    fn every_address_leads_back_to_its_screen() {
        for route in every_route() {
            assert_eq!(Route::read(&route.path()), Some(route), "{}", route.path());
        }
    }

    #[test]
    fn every_screen_has_an_address() {
        for screen in TeamScreen::ALL {
            assert!(every_route().iter().any(|route| route.screen() == *screen), "{screen:?}");
        }
    }

    #[test]
    fn other_addresses_lead_nowhere() {
        let family = "fa".repeat(16);
        for path in [
            "/my".to_owned(),
            "/teamcover".to_owned(),
            "/team/nothing".to_owned(),
            "/team/families/not-an-id".to_owned(),
            format!("/team/families/{family}/adults"),
            format!("/team/families/{family}/adults/{}", "A".repeat(32)),
            format!("/team/families/{family}/plan/more"),
        ] {
            assert_eq!(Route::read(&path), None, "{path}");
        }
    }
}
