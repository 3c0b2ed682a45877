//! One of two families that are alike in everything, with a mark in every field they can fill.
use super::marker::{Marks, names};
use crate::portal::{Browser, TestPortal, words};
use api::{
    activity::{BeginActivity, KeepActivity, OfferActivity},
    concern::{CloseConcern, RaiseConcern},
    cycle::{HoldReview, WriteBack, WriteCycleLine},
    draft::{SaveDeskDraft, SaveMyDraft},
    entry::{EditEntry, LogEntry, TakeBackEntry, TypeInEntry},
    goal::{EditGoal, SetGoal, TypeInGoal},
    invitation::{Invite, OpenInvitation},
    involvement::{HandOverInvolvement, SetCover},
    manage::{AddFamily, AddInvolvement, AddPerson, AddWorker},
    meeting::SetMeeting,
    message::{AnswerMessage, ReadThread, SendMessage, StartThread},
    plan::{MarkPlanSeen, ReadPlan, Respond},
    plan_editor::{PublishPlan, PutPoint, RecordCouldNot, RecordTalk},
    promise::{MovePromise, PutPromise},
    reply::SendReply,
    request::{AnswerRequest, AskFor},
};
use domain::{
    activity::{AnswerTo, Said, Step as ActivityStep},
    audience::Audience,
    concern::ConcernSource,
    cycle::{Back, NextStep, Review},
    draft::DraftKey,
    entry::{EntryWords, HowItWent},
    family::{AgeBand, PersonKind, Post},
    goal::{Area, GoalWords, Mark, Reading, Step, TypedIn},
    id::*,
    involvement::{Cover, HandOver, With},
    meeting::{Invited, Meeting, MeetingState},
    plan::{Point, PointKind, PointText, Stance, TalkedHow},
    promise::{Promise, PromiseOwner, PromiseState},
    reply::{About, ReplyKind},
    request::RequestKind,
    sign_in::{Passphrase, SignInName},
    time::Day,
};
use server::ids::fresh;
use std::collections::{BTreeMap, BTreeSet};

mod after;
mod cycle;
mod people;
mod plan;
mod request;
mod room;

pub(crate) const TEAM: TeamId = Id::from_bytes([1; 16]);

/// One adult's room, with the names of everything in it.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    pub(crate) team: TeamId,
    pub(crate) family: FamilyId,
    pub(crate) person: PersonId,
    pub(crate) child: PersonId,
    pub(crate) worker: WorkerId,
    pub(crate) goal: GoalId,
    pub(crate) private_goal: GoalId,
    pub(crate) run: RunId,
    pub(crate) private_run: RunId,
    pub(crate) entry: EntryId,
    pub(crate) taken_back: EntryId,
    pub(crate) thread: ThreadId,
    pub(crate) back: ThreadId,
    pub(crate) request: RequestId,
    pub(crate) complaint: RequestId,
    pub(crate) message: MessageId,
    pub(crate) point: PointId,
    pub(crate) promise: PromiseId,
    pub(crate) service_promise: PromiseId,
    pub(crate) meeting: MeetingId,
    pub(crate) concern: ConcernId,
    pub(crate) closed_concern: ConcernId,
    pub(crate) invitation: InvitationId,
    pub(crate) involvement: InvolvementId,
}

impl Room {
    /// A room of nobody, in which nothing was ever kept.
    pub(crate) fn of_nobody() -> Self {
        Self::new(fresh(), fresh(), fresh(), fresh(), fresh())
    }
    fn new(team: TeamId, family: FamilyId, person: PersonId, child: PersonId, worker: WorkerId) -> Self {
        Self {
            team,
            family,
            person,
            child,
            worker,
            goal: fresh(),
            private_goal: fresh(),
            run: fresh(),
            private_run: fresh(),
            entry: fresh(),
            taken_back: fresh(),
            thread: fresh(),
            back: fresh(),
            request: fresh(),
            complaint: fresh(),
            message: fresh(),
            point: fresh(),
            promise: fresh(),
            service_promise: fresh(),
            meeting: fresh(),
            concern: fresh(),
            closed_concern: fresh(),
            invitation: fresh(),
            involvement: fresh(),
        }
    }
}

/// A family with its people. `letter` is at the end of everybody's name: `parent1a`, `holderb`.
pub(crate) struct Kin<'a> {
    portal: &'a TestPortal,
    marks: &'a Marks,
    browsers: &'a mut BTreeMap<String, Browser>,
    letter: char,
    workers: BTreeMap<&'static str, WorkerId>,
    pub(crate) rooms: Vec<Room>,
    family: FamilyId,
    /// Both children's ids.
    child: PersonId,
}

/// Those around a family: who holds the plan, who is with each adult, who is with the children, who covers for the first
/// adult's worker, and who takes over from the children's.
const WORKERS: [(&str, &str); 6] = [
    ("holder", "childrens-social-worker"),
    ("with1", "recovery-worker"),
    ("with2", "behaviour-change-worker"),
    ("kids", "family-worker"),
    ("cover", "mental-health-practitioner"),
    ("next", "family-worker"),
];

impl<'a> Kin<'a> {
    /// Makes the family and everything in it.
    pub(crate) async fn made(
        portal: &'a TestPortal,
        marks: &'a Marks,
        browsers: &'a mut BTreeMap<String, Browser>,
        letter: char,
    ) -> Vec<Room> {
        let (family, child) = (fresh(), fresh());
        let workers = BTreeMap::new();
        let mut kin = Self { portal, marks, browsers, letter, workers, rooms: Vec::new(), family, child };
        // Nobody of this family signs in at the moment of something in another.
        kin.goes_on();
        kin.people().await;
        kin.plan().await;
        kin.meeting().await;
        for nth in 0..kin.rooms.len() {
            kin.goals(nth).await;
            kin.activities(nth).await;
            kin.thread(nth).await;
            kin.requests(nth).await;
            kin.drafts(nth).await;
            kin.invited(nth).await;
        }
        kin.cycle().await;
        kin.concerns().await;
        kin.handed_over().await;
        kin.rooms
    }

    fn name(&self, who: &str) -> String {
        format!("{who}{}", self.letter)
    }
    fn browser(&self, who: &str) -> Browser {
        let name = if matches!(who, "grace" | "deva") { who.to_owned() } else { self.name(who) };
        self.browsers[&name].clone()
    }
    /// These of the family, by the beginnings of their names; the manager and duty are nobody's.
    fn all(&self, who: &str) -> BTreeSet<String> {
        let name = |who: &str| match who {
            "grace" | "deva" => who.to_owned(),
            who => self.name(who),
        };
        who.split_whitespace().map(name).collect()
    }
    /// Every worker of the family, and these.
    fn staff(&self, and: &str) -> BTreeSet<String> {
        let mut staff = self.all("holder with1 with2 kids cover next grace");
        staff.extend(self.all(and));
        staff
    }
    fn sees(&self, who: &str) -> String {
        self.all(who).into_iter().collect::<Vec<_>>().join(" ")
    }
    /// Words for this place of this family.
    fn word(&self, label: &str, allowed: &BTreeSet<String>, sees: &str) -> String {
        self.marks.word(&format!("{label} of {}", self.letter), allowed, &self.sees(sees))
    }
    fn id<K>(&self, label: &str, id: Id<K>, allowed: &BTreeSet<String>, sees: &str) {
        self.marks.mark(&format!("{label} of {}", self.letter), &id.to_string(), allowed, &self.sees(sees));
    }
    /// A minute and a second pass.
    fn goes_on(&self) {
        self.portal.clock.set(domain::time::Moment::from_millis(self.portal.clock.now().millis() + 61_001));
    }
    /// A minute later. Each act has its own moment, and that too may be read by some only.
    fn tick(&self, label: &str, allowed: &BTreeSet<String>) {
        self.goes_on();
        let millis = self.portal.clock.now().millis().to_string();
        self.marks.mark(&format!("moment of {label} of {}", self.letter), &millis, allowed, "");
    }
    async fn does<O: api::Operation>(&self, who: &str, ask: O) -> O::Reply {
        self.portal.get(&self.browser(who), ask).await
    }
    fn parent(nth: usize) -> &'static str {
        ["parent1", "parent2"][nth]
    }
    fn worker_of(nth: usize) -> &'static str {
        ["with1", "with2"][nth]
    }

    fn today(&self) -> Day {
        self.portal.clock.now().day()
    }
    /// A day that stands nowhere else.
    fn far_day(&self, label: &str, allowed: &BTreeSet<String>, sees: &str, years: i64) -> Day {
        let nth = i64::try_from(self.marks.all().len()).expect("few");
        let day = self.today().plus_days(years * 365 + nth);
        self.marks.mark(&format!("{label} of {}", self.letter), &day.to_string(), allowed, &self.sees(sees));
        day
    }
}
