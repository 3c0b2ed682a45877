//! One of two families that are alike in everything, with a mark in every field they can fill.
use super::marker::{Marks, names};
use crate::portal::{Browser, TestPortal, words};
use api::{
    concern::{CloseConcern, RaiseConcern},
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
};
use domain::{
    audience::Audience,
    concern::ConcernSource,
    draft::DraftKey,
    entry::{EntryWords, HowItWent},
    family::{AgeBand, PersonKind, Post},
    goal::{Area, GoalWords, Mark, Reading, Step, TypedIn},
    id::*,
    involvement::{Cover, HandOver, With},
    meeting::{Invited, Meeting, MeetingState},
    plan::{Point, PointKind, Stance, TalkedHow},
    promise::{Promise, PromiseOwner, PromiseState},
    reply::{About, ReplyKind},
    sign_in::{Passphrase, SignInName},
    time::Day,
};
use server::ids::fresh;
use std::collections::{BTreeMap, BTreeSet};

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
    pub(crate) entry: EntryId,
    pub(crate) taken_back: EntryId,
    pub(crate) thread: ThreadId,
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
            entry: fresh(),
            taken_back: fresh(),
            thread: fresh(),
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
        kin.people().await;
        kin.plan().await;
        kin.meeting().await;
        for nth in 0..kin.rooms.len() {
            kin.goals(nth).await;
            kin.thread(nth).await;
            kin.drafts(nth).await;
            kin.invited(nth).await;
        }
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
    /// A minute later. Each act has its own moment, and that too may be read by some only.
    fn tick(&self, label: &str, allowed: &BTreeSet<String>) {
        self.portal.clock.set(domain::time::Moment::from_millis(self.portal.clock.now().millis() + 61_001));
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

    async fn people(&mut self) {
        let everyone = self.staff("parent1 parent2 deva");
        for (who, role) in WORKERS {
            let worker: WorkerId = fresh();
            // The other workers of the team know their colleagues; a parent knows their own.
            let mut told = names("grace deva noor");
            for letter in ['a', 'b'] {
                told.extend(WORKERS.map(|(who, _)| format!("{who}{letter}")));
            }
            let (parents, sees) = match who {
                "with1" => ("parent1", "parent1 holder grace"),
                "with2" => ("parent2", "parent2 holder grace"),
                // Covers for somebody of the first parent, who is told so.
                "cover" => ("parent1", "parent1 grace"),
                _ => ("parent1 parent2", "parent1 parent2 holder grace"),
            };
            told.extend(self.all(parents));
            let name = self.word(&format!("worker.body:{who}-name"), &told, sees);
            if who == "cover" {
                told.remove(&self.name("parent1"));
                self.id(&format!("worker.id:{who}"), worker, &told, "grace");
            } else {
                self.id(&format!("worker.id:{who}"), worker, &told, sees);
            }
            let sign_in_name = self.sign_in_name(who);
            let add = AddWorker {
                team: TEAM,
                worker,
                name: words(&name),
                role: role.to_owned(),
                post: Post::Practitioner,
                works_on: [true; 7],
                sign_in_name: sign_in_name.clone(),
                passphrase: Passphrase::typed(&self.passphrase(who)).expect("a passphrase"),
            };
            self.does("grace", add).await;
            let browser = self.portal.sign_in(&sign_in_name, &self.passphrase(who)).await;
            self.browsers.insert(self.name(who), browser);
            self.workers.insert(who, worker);
        }
        let family = self.family;
        let label = self.word("family.body:label", &self.staff("deva"), "holder grace");
        let plan_kind = Some("child-protection".to_owned());
        self.does("grace", AddFamily { team: TEAM, family, label: words(&label), plan_kind }).await;
        self.id("family.id", family, &everyone, "parent1 parent2 holder");
        self.id("person.id:child", self.child, &everyone, "parent1 parent2 holder");
        let child = self.word("family_person.body:child-name", &everyone, "parent1 parent2 holder");
        self.person(self.child, &child, PersonKind::Child(AgeBand::Child)).await;
        for nth in 0..2 {
            let allowed = self.staff(&format!("{} deva", Self::parent(nth)));
            let name = self.word(
                &format!("family_person.body:{}-name", Self::parent(nth)),
                &allowed,
                &format!("{} holder", Self::parent(nth)),
            );
            let person = fresh();
            self.person(person, &name, PersonKind::Adult).await;
            self.id(
                &format!("person.id:{}", Self::parent(nth)),
                person,
                &allowed,
                &format!("{} holder", Self::parent(nth)),
            );
            let worker = self.workers[Self::worker_of(nth)];
            self.rooms.push(Room::new(TEAM, family, person, self.child, worker));
        }
        let with = [With::Adult(self.rooms[0].person), With::Adult(self.rooms[1].person)];
        for (who, with, involvement) in [
            ("holder", With::Children, fresh()),
            ("with1", with[0], self.rooms[0].involvement),
            ("with2", with[1], self.rooms[1].involvement),
            ("kids", With::Children, fresh()),
        ] {
            let worker = self.workers[who];
            self.does("grace", AddInvolvement { team: TEAM, family, involvement, worker, with }).await;
            self.id(
                &format!("involvement.id:{who}"),
                involvement,
                &self.staff(""),
                if who == "kids" { "" } else { "holder" },
            );
        }
        for nth in 0..2 {
            let browser =
                self.portal.let_in(&self.browser("holder"), family, self.rooms[nth].person, "en-GB").await;
            self.browsers.insert(self.name(Self::parent(nth)), browser);
        }
        let today = crate::portal::today();
        let cover = Cover {
            worker: self.workers["with1"],
            by: self.workers["cover"],
            from: today,
            to: today.plus_days(400),
        };
        self.does("with1", SetCover { cover }).await;
    }

    async fn person(&self, person: PersonId, name: &str, kind: PersonKind) {
        let add = AddPerson { team: TEAM, family: self.family, person, name: words(name), kind };
        self.does("grace", add).await;
    }

    fn sign_in_name(&self, who: &str) -> SignInName {
        let last = who.replace('1', "one").replace('2', "two");
        SignInName::parse(&format!("river {last} apple{}", self.letter)).expect("three words")
    }
    fn passphrase(&self, who: &str) -> String {
        format!("tea with {who} of {} on sunday", self.letter)
    }

    async fn plan(&mut self) {
        for nth in 0..2 {
            let room = self.rooms[nth].clone();
            let me = Self::parent(nth);
            let allowed = self.staff(me);
            let of = |field: &str| format!("{field} for {me}");
            let see = format!("{me} holder");
            let put = |says: &str, because: &str, version| Point {
                id: room.point,
                version,
                kind: PointKind::Worry,
                child: room.child,
                says: words(says),
                because: Some(words(because)),
                to: vec![room.person],
            };
            let family = self.family;
            self.tick(&of("first point"), &allowed);
            let (was, why) = (
                self.word(&of("plan_point_was.body:says"), &names(""), ""),
                self.word(&of("plan_point_was.body:because"), &names(""), ""),
            );
            self.does("holder", PutPoint { family, point: put(&was, &why, 0) }).await;
            let (says, why) = (
                self.word(&of("plan_point.body:says"), &allowed, &see),
                self.word(&of("plan_point.body:because"), &allowed, &see),
            );
            self.does("holder", PutPoint { family, point: put(&says, &why, 1) }).await;
            self.id(&of("plan_point.id"), room.point, &allowed, &see);
            // A point that could not be talked through: why is for staff.
            let other = PointId::from_bytes(fresh::<kind::Point>().bytes());
            let text = self.word(&of("publication.body:says"), &allowed, &see);
            let point = Point { id: other, ..put(&text, "because", 0) };
            self.does("holder", PutPoint { family, point }).await;
            self.id(&of("plan_point.id:other"), other, &allowed, &see);
            self.tick(&of("talk"), &allowed);
            let talk = RecordTalk {
                family,
                person: room.person,
                points: vec![room.point],
                how: TalkedHow::Phone,
                on: self.today(),
            };
            self.does("holder", talk).await;
            let because = self.word(&of("talk.body:because"), &self.staff(""), "holder");
            let could_not =
                RecordCouldNot { family, person: room.person, points: vec![other], because: words(&because) };
            self.does("grace", could_not).await;
            self.tick(&of("publication"), &allowed);
            self.does("holder", PublishPlan { family, person: room.person }).await;
            self.does(me, ReadPlan { family }).await;
            self.does(me, MarkPlanSeen { family }).await;
            self.tick(&of("response"), &allowed);
            for stance in [Stance::Disagree, Stance::AgreeInPart] {
                let said = self.word(&of(&format!("response.body:{stance:?}")), &allowed, &see);
                let respond = Respond { family, point: room.point, stance, words: Some(words(&said)) };
                self.does(me, respond).await;
            }
            self.promises(nth).await;
        }
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

    async fn promises(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let me = Self::parent(nth);
        let allowed = self.staff(me);
        let see = format!("{me} holder");
        let of = |field: &str| format!("{field} for {me}");
        for (id, owner) in [
            (room.promise, PromiseOwner::Person(room.person)),
            (room.service_promise, PromiseOwner::Worker(room.worker)),
            (fresh(), PromiseOwner::Agency(words(&self.word(&of("promise.body:agency"), &allowed, &see)))),
        ] {
            let kind = match &owner {
                PromiseOwner::Person(_) => "own",
                PromiseOwner::Worker(_) => "service",
                PromiseOwner::Agency(_) => "agency",
            };
            let of = |field: &str| format!("promise.{field}:{kind} for {me}");
            let word = |field: &str| words(&self.word(&of(&format!("body:{field}")), &allowed, &see));
            let promise = Promise {
                id,
                version: 0,
                owner,
                what: words(&self.word(&format!("promise_was.body:what {kind} for {me}"), &names(""), "")),
                why: Some(word("why")),
                help: Some(word("help")),
                by: self.far_day(&of("by_day"), &allowed, &see, 5),
                to: vec![room.person],
                state: PromiseState::ToDo,
            };
            self.tick(&of("made_at"), &allowed);
            self.does("holder", PutPromise { family: self.family, promise: promise.clone() }).await;
            let what = word("what");
            let promise = Promise { version: 1, what, ..promise };
            self.does("holder", PutPromise { family: self.family, promise }).await;
            if kind != "own" {
                let because = Some(word("because"));
                let state = PromiseState::Changed;
                self.does("holder", MovePromise { family: self.family, promise: id, state, because }).await;
            }
            self.id(&of("id"), id, &allowed, &see);
        }
    }

    async fn meeting(&mut self) {
        let id: MeetingId = fresh();
        let mut invited = Vec::new();
        for nth in 0..2 {
            self.rooms[nth].meeting = id;
            let me = Self::parent(nth);
            let allowed = self.staff(me);
            let see = format!("{me} holder");
            let place = self.word(&format!("meeting_person.body:place for {me}"), &allowed, &see);
            let starts = domain::time::Moment::from_millis(
                self.portal.clock.now().millis() + 86_400_000 * 30 + 1_234_567 * (nth as i64 + 1),
            );
            self.marks.mark(
                &format!("meeting_person.starts_at for {me} of {}", self.letter),
                &starts.millis().to_string(),
                &allowed,
                &self.sees(&see),
            );
            invited.push(Invited { person: self.rooms[nth].person, starts, place: words(&place) });
        }
        let workers = self.workers.values().copied().collect();
        let meeting =
            Meeting { id, kind: "core-group".to_owned(), invited, workers, state: MeetingState::Planned };
        self.id("meeting.id", id, &self.staff("parent1 parent2"), "parent1 parent2 holder");
        self.does("holder", SetMeeting { family: self.family, meeting }).await;
    }

    fn goal_words(&self, table: &str, me: &str, allowed: &BTreeSet<String>, see: &str) -> GoalWords {
        let word = |field: &str| self.word(&format!("{table}.body:{field} for {me}"), allowed, see);
        GoalWords {
            area: Area::GettingOn,
            different: words(&word("different")),
            matters: Some(words(&word("matters"))),
            strengths: vec![],
            own_strengths: Some(words(&word("own_strengths"))),
            first_step: Some(Step {
                what: words(&word("first_step")),
                by: Some(self.far_day(&format!("{table}.body:step_by for {me}"), allowed, see, 10)),
            }),
            who_helps: Some(words(&word("who_helps"))),
            now: Some(Reading {
                mark: Mark::new(3).expect("a mark"),
                why_not_lower: words(&word("why_not_lower")),
            }),
            point: None,
        }
    }
    fn entry_words(&self, table: &str, me: &str, allowed: &BTreeSet<String>, see: &str) -> EntryWords {
        let word =
            |field: &str| Some(words(&self.word(&format!("{table}.body:{field} for {me}"), allowed, see)));
        EntryWords {
            day: self.far_day(&format!("{table}.day for {me}"), allowed, see, -10),
            went: HowItWent::Partly,
            words: word("words"),
            helped: word("helped"),
            now: Some(Reading {
                mark: Mark::new(4).expect("a mark"),
                why_not_lower: word("why_not_lower").expect("words"),
            }),
        }
    }

    async fn goals(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let family = self.family;
        let only_me = self.all(me);
        // Shown to the team; what it said before, to its author alone.
        let team = self.staff(me);
        let see = format!("{me} holder {mine} grace");
        self.tick(&format!("goal for {me}"), &team);
        let before = self.goal_words("goal_was", me, &only_me, me);
        let set =
            SetGoal { family, goal: room.goal, words: before, audience: Audience::MyTeam, for_later: false };
        self.does(me, set).await;
        let mut after = self.goal_words("goal", me, &team, &see);
        after.point = Some(room.point);
        let edit = EditGoal { family, goal: room.goal, version: 1, words: after, audience: Audience::MyTeam };
        self.does(me, edit).await;
        self.id(&format!("goal.id for {me}"), room.goal, &team, &see);
        // For nobody else.
        self.tick(&format!("private goal for {me}"), &only_me);
        let private = self.goal_words("goal(just me)", me, &only_me, me);
        let audience = Audience::JustMe;
        let set = SetGoal { family, goal: room.private_goal, words: private, audience, for_later: false };
        self.does(me, set).await;
        self.id(&format!("goal.id(just me) for {me}"), room.private_goal, &only_me, me);
        self.entries(nth).await;
        // A reply to the goal and one to the entry: the second by somebody this parent is not told of.
        let other = Self::worker_of(1 - nth);
        for (about, by, kind) in [
            (About::Goal(room.goal), mine, ReplyKind::Link(room.point)),
            (About::Goal(room.goal), other, ReplyKind::Affirm),
        ] {
            let reply: ReplyId = fresh();
            self.tick(&format!("reply by {by} for {me}"), &team);
            let said = self.word(&format!("reply.body:{by} for {me}"), &team, &format!("{me} holder"));
            let send = SendReply { family, person: room.person, reply, about, kind, words: words(&said) };
            self.does(by, send).await;
            self.id(&format!("reply.id:{by} for {me}"), reply, &team, me);
        }
        // Typed in by whoever covers for the first parent's worker: a stranger to the parent.
        if nth == 0 {
            let goal: GoalId = fresh();
            let words = self.goal_words("goal(typed in)", me, &team, &see);
            let typed_in = TypedIn { by: self.workers["holder"], checked_on: self.today() };
            self.does("cover", TypeInGoal { family, person: room.person, goal, words, typed_in }).await;
            self.id(&format!("goal.id(typed in) for {me}"), goal, &team, &see);
            let entry: EntryId = fresh();
            let words = self.entry_words("entry(typed in)", me, &team, &see);
            self.does("cover", TypeInEntry { family, person: room.person, entry, goal, words, typed_in })
                .await;
            self.id(&format!("entry.id(typed in) for {me}"), entry, &team, &see);
        }
    }

    async fn entries(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let family = self.family;
        let only_me = self.all(me);
        // For one worker, whoever covers for them, and the manager.
        // A concern quotes it: duty reads it too.
        let mut one = self.all(&format!("{me} {mine} grace deva"));
        if nth == 0 {
            one.extend(self.all("cover"));
        }
        let see = format!("{me} {mine} grace");
        let audience = Audience::Worker(room.worker);
        self.tick(&format!("entry for {me}"), &one);
        let before = self.entry_words("entry_was", me, &only_me, me);
        let log = LogEntry { family, entry: room.entry, goal: room.goal, words: before, audience };
        self.does(me, log).await;
        let after = self.entry_words("entry", me, &one, &see);
        self.does(me, EditEntry { family, entry: room.entry, version: 1, words: after, audience }).await;
        self.id(&format!("entry.id for {me}"), room.entry, &one, &see);
        let reply: ReplyId = fresh();
        let said = self.word(&format!("reply.body:entry for {me}"), &one, &see);
        let about = About::Entry(room.entry);
        let send = SendReply {
            family,
            person: room.person,
            reply,
            about,
            kind: ReplyKind::Ask,
            words: words(&said),
        };
        self.does(mine, send).await;
        // Taken back: its author's alone again.
        let taken = self.entry_words("entry(taken back)", me, &only_me, me);
        let audience = Audience::MyTeam;
        let log = LogEntry { family, entry: room.taken_back, goal: room.goal, words: taken, audience };
        self.does(me, log).await;
        self.does(me, TakeBackEntry { family, entry: room.taken_back }).await;
        self.id(&format!("entry.id(taken back) for {me}"), room.taken_back, &only_me, me);
    }

    async fn thread(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let family = self.family;
        let mut readers = self.all(&format!("{me} {mine} kids next"));
        if nth == 0 {
            readers.extend(self.all("cover"));
        }
        let see = format!("{me} {mine}");
        let word = |field: &str| words(&self.word(&format!("message.body:{field} for {me}"), &readers, &see));
        self.tick(&format!("thread for {me}"), &readers);
        let topic = words(&self.word(&format!("thread.body:topic for {me}"), &readers, &see));
        let workers = vec![room.worker, self.workers["kids"]];
        let start = StartThread {
            family,
            thread: room.thread,
            topic,
            workers,
            message: room.message,
            words: word("first"),
        };
        self.does(me, start).await;
        self.tick(&format!("answer for {me}"), &readers);
        let message: MessageId = fresh();
        let person = room.person;
        let answer = AnswerMessage { family, person, thread: room.thread, message, words: word("answer") };
        self.does(mine, answer).await;
        self.does(me, ReadThread { family, thread: room.thread }).await;
        self.tick(&format!("second message for {me}"), &readers);
        let second: MessageId = fresh();
        self.does(me, SendMessage { family, thread: room.thread, message: second, words: word("second") })
            .await;
        for (label, id) in [("first", room.message), ("answer", message), ("second", second)] {
            self.id(&format!("message.id:{label} for {me}"), id, &readers, &see);
        }
        // Duty and the manager are told that a message waits, never what it says.
        let mut told = readers.clone();
        told.extend(self.all("grace deva"));
        self.id(&format!("thread.id for {me}"), room.thread, &told, &see);
    }

    async fn drafts(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let said = words(&self.word(&format!("draft.body for {me}"), &self.all(me), me));
        self.does(me, SaveMyDraft { family: self.family, key: DraftKey::Message(room.thread), words: said })
            .await;
        let said = words(&self.word(&format!("desk_draft.body of {mine}"), &self.all(mine), mine));
        self.does(mine, SaveDeskDraft { key: DraftKey::Answer(room.thread), words: said }).await;
    }

    /// A second invitation, opened and waiting to be confirmed.
    async fn invited(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let me = Self::parent(nth);
        let Room { family, person, invitation, .. } = room;
        // Whoever may invite may look at it, and it waits on the desk of those who made it.
        let inviters = self.all("holder kids next with1 with2 grace");
        self.tick(&format!("invitation for {me}"), &inviters);
        let made = self.does("holder", Invite { family, person, invitation }).await;
        let code = made.link.split_once('#').expect("a code").1;
        let open = OpenInvitation { code: words(code), claim: String::new() };
        let opened = self.portal.get(&crate::portal::NOBODY, open).await;
        self.marks.mark(
            &format!("invitation.matching for {me} of {}", self.letter),
            &opened.matching,
            &inviters,
            &self.sees("holder"),
        );
        for (label, secret) in [("code", code), ("claim", opened.claim.as_str())] {
            self.marks.mark(
                &format!("invitation.{label} for {me} of {}", self.letter),
                secret,
                &names(""),
                "",
            );
        }
        self.id(&format!("invitation.id for {me}"), invitation, &inviters, "holder");
    }

    async fn concerns(&self) {
        for nth in 0..2 {
            let room = self.rooms[nth].clone();
            let me = Self::parent(nth);
            let desk = names("grace deva");
            let family = self.family;
            for (concern, is_closed) in [(room.concern, false), (room.closed_concern, true)] {
                let of = |field: &str| format!("concern.{field}:{is_closed} for {me}");
                self.tick(&of("made_at"), &desk);
                let reason = words(&self.word(&of("body:reason"), &desk, "grace deva"));
                let source = ConcernSource::Entry(room.entry);
                // Its words are quoted: from now on duty reads them too.
                self.does(
                    Self::worker_of(nth),
                    RaiseConcern { family, person: room.person, concern, source, reason },
                )
                .await;
                if is_closed {
                    let action = words(&self.word(&of("closing_body:action"), &desk, "grace deva"));
                    let outcome = words(&self.word(&of("closing_body:outcome"), &desk, "grace deva"));
                    self.does("deva", CloseConcern { family, concern, action, outcome }).await;
                }
                self.id(&of("id"), concern, &desk, "grace deva");
            }
        }
    }

    /// The children's family worker leaves; the next one takes over, with a note, and each parent reads the goodbye.
    async fn handed_over(&self) {
        let page = self.does("kids", api::family::ReadFamily { family: self.family }).await;
        let involvement = page.involvements.iter().find(|one| one.is_mine).expect("their own").id;
        let note = words(&self.word("hand_over.body:note", &self.all("next"), "next"));
        let goodbye =
            words(&self.word("goodbye.body:words", &self.all("parent1 parent2"), "parent1 parent2"));
        let hand_over = HandOver { to: self.workers["next"], goodbye, note };
        self.does("kids", HandOverInvolvement { family: self.family, involvement, hand_over }).await;
    }
}
