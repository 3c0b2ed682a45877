//! A room with something in it of every kind, each text carrying a marker.
use crate::kept::*;
use domain::{
    access::{Place, Viewer, deed},
    activity::{AnswerTo, Kind, Question, Said, Sheet},
    audience::Audience,
    concern::ConcernSource,
    council::{Council, NamedKind, OfficeHours},
    draft::DraftKey,
    entry::{EntryWords, HowItWent},
    goal::{Area, GoalWords, Mark, Reading, Step},
    id::{FamilyId, Id, InvolvementId, PersonId, WorkerId},
    involvement::{Cover, HandOver},
    meeting::{Invited, Meeting, MeetingState},
    plan::{Point, PointKind, Stance, TalkedHow},
    promise::{Promise, PromiseOwner, PromiseState},
    reply::{About, ReplyKind},
    sign_in::{Passphrase, SignInName},
    words::Words,
};
use std::{collections::BTreeSet, sync::Arc};
use store::{
    activity::Answered,
    entry::NewEntry,
    goal::NewGoal,
    invitation::{Opening, Using},
    message::NewThread,
    reply::NewReply,
    sign_in::SignIn,
};

/// Whose room, who is there for them, and the words found in everything that is theirs.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    pub(crate) family: FamilyId,
    pub(crate) person: PersonId,
    pub(crate) child: PersonId,
    /// Somebody there for this adult, what makes them so, and who takes over.
    pub(crate) own: (WorkerId, InvolvementId, WorkerId),
    pub(crate) marker: &'static str,
    /// Tells the ids of this room from others'.
    pub(crate) nth: u8,
}

pub(crate) const AMINAS: Room = Room {
    family: FAMILY,
    person: AMINA,
    child: SARA,
    own: (LEAH, Id::from_bytes([51; 16]), NOOR),
    marker: "marker-of-amina",
    nth: 1,
};
pub(crate) const DANS: Room = Room {
    family: FAMILY,
    person: DAN,
    child: SARA,
    own: (SAM, Id::from_bytes([52; 16]), DUTY),
    marker: "marker-of-dan",
    nth: 2,
};
/// The other family. Priya is there for the children; she hands over last of all.
pub(crate) const BEAS: Room = Room {
    family: TWIN,
    person: BEA,
    child: TIM,
    own: (PRIYA, Id::from_bytes([53; 16]), NOOR),
    marker: "marker-of-bea",
    nth: 3,
};

pub(crate) fn council() -> Arc<Council> {
    let named = |text: &str| serde_json::from_value(serde_json::json!({ "en-GB": text })).expect("a text");
    Arc::new(Council {
        name: named("Council"),
        team_phone: "0".into(),
        leave_to: "https://example.org".into(),
        checked: Vec::new(),
        languages: vec!["en-GB".into()],
        roles: Vec::new(),
        plan_kinds: Vec::new(),
        meeting_kinds: vec![NamedKind {
            key: "core-group".into(),
            name: named("Core group"),
            purpose: named("To plan"),
        }],
        office_hours: OfficeHours {
            days: [true, true, true, true, true, false, false],
            opens_minute: 540,
            closes_minute: 1020,
        },
        bank_holidays: Vec::new(),
        timings: TIMINGS,
        helplines: Vec::new(),
        tools: vec![asks("reasons", "desire"), asks("before-meeting", "say")],
        modules: Vec::new(),
    })
}

/// A sheet that asks one thing.
fn asks(sheet: &str, question: &str) -> Sheet {
    let texts = |text: &str| serde_json::from_value(serde_json::json!({ "en-GB": text })).expect("a text");
    let question = Question {
        key: words(question),
        kind: Kind::Words,
        text: texts("What do you wish for?"),
        hint: None,
        cards: Vec::new(),
        at_most: 1,
    };
    let (title, why) = (texts("My sheet"), texts("It helps."));
    Sheet { key: words(sheet), sensitive: false, title, why, questions: vec![question] }
}

impl Room {
    /// The id of the `n`th thing of some kind in this room.
    pub(crate) fn id<K>(&self, n: u8) -> Id<K> {
        let mut bytes = [self.nth; 16];
        bytes[0] = 0xf0;
        bytes[15] = n;
        Id::from_bytes(bytes)
    }
    pub(crate) fn says<const MAX: usize>(&self, what: &str) -> Words<MAX> {
        words(&format!("{} {what}", self.marker))
    }
    pub(crate) fn place(&self) -> Place {
        Place::Room(self.family, self.person)
    }

    pub(crate) fn goal_words(&self) -> GoalWords {
        GoalWords {
            area: Area::SafeAtHome,
            different: self.says("different"),
            matters: Some(self.says("matters")),
            strengths: Vec::new(),
            own_strengths: Some(self.says("strengths")),
            first_step: Some(Step { what: self.says("step"), by: Some(today()) }),
            who_helps: Some(self.says("helps")),
            now: Some(self.reading()),
            point: None,
        }
    }
    fn reading(&self) -> Reading {
        Reading { mark: Mark::new(4).expect("a mark"), why_not_lower: self.says("why") }
    }
    fn entry_words(&self) -> EntryWords {
        EntryWords {
            day: today(),
            went: HowItWent::Partly,
            words: Some(self.says("entry")),
            helped: Some(self.says("helped")),
            now: Some(self.reading()),
        }
    }
    fn point(&self, version: u32) -> Point {
        Point {
            id: self.id(1),
            version,
            kind: PointKind::Worry,
            child: self.child,
            says: self.says(&format!("worry {version}")),
            because: Some(self.says("because")),
            to: vec![self.person],
        }
    }

    /// Does everything that can be done in a room, as whoever does it.
    pub(crate) async fn fill(&self, kept: &Kept) {
        self.signs_in(kept).await;
        self.sets_goals(kept).await;
        self.does_activities(kept).await;
        self.has_a_plan(kept).await;
        self.has_promises(kept).await;
        self.talks_with_the_team(kept).await;
        self.hears_back(kept).await;
        self.asks_for_something(kept).await;
        self.worries_someone(kept).await;
        self.keeps_drafts(kept).await;
    }

    async fn signs_in(&self, kept: &Kept) {
        let holder = kept.worker::<deed::Invite>(PRIYA, self.place()).await;
        let until = at(NINE + 60);
        let store = &kept.store;
        let code =
            store.invite(holder, kept.write(), self.id(1), until).await.expect("kept").expect("invited").code;
        let opening =
            Opening { code: code.clone(), claim: String::new(), write: kept.write(), matching: "x y".into() };
        let claim = store.open_invitation(opening).await.expect("kept").expect("opened").claim;
        let holder = kept.worker::<deed::ConfirmInvitation>(PRIYA, self.place()).await;
        store.confirm_invitation(holder, kept.write(), self.id(1)).await.expect("kept").expect("confirmed");
        let name = |third: &str| SignInName::parse(&format!("green door {third}")).expect("a name");
        let name = name(&self.marker.replace("marker-of-", ""));
        let passphrase = Passphrase::typed("a long walk by the river").expect("typed");
        let using = Using {
            code,
            claim,
            passphrase: passphrase.clone(),
            language: "pl".into(),
            names: vec![name.clone()],
            write: kept.write(),
        };
        store.use_invitation(using).await.expect("kept").expect("in");
        let sign_in = SignIn { name, passphrase, address: format!("192.0.2.{}", self.nth), at: at(NINE) };
        store.sign_in(sign_in).await.expect("kept").expect("in");
    }

    async fn does_activities(&self, kept: &Kept) {
        let offering = kept.worker::<deed::OfferActivity>(PRIYA, self.place()).await;
        let (run, why) = (self.id(1), Some(self.says("offered")));
        let offered = kept.store.offer_activity(offering, kept.write(), run, words("reasons"), why).await;
        offered.expect("kept").expect("offered");
        let keeping = kept.parent::<deed::KeepActivity>(self.person).await;
        for version in [0, 1] {
            let answers = vec![AnswerTo { question: words("desire"), said: Said::Words(self.says("wish")) }];
            let (audience, step) = (Audience::MyTeam, domain::activity::Step::Keep);
            let new = Answered { run, version, answers, together: false, audience, step };
            let written = kept.store.keep_activity(keeping, kept.write(), council(), new).await;
            written.expect("kept").expect("answered");
        }
    }

    async fn sets_goals(&self, kept: &Kept) {
        let store = &kept.store;
        let (setting, editing) = (
            kept.parent::<deed::SetGoal>(self.person).await,
            kept.parent::<deed::EditGoal>(self.person).await,
        );
        for (n, audience) in [(1, Audience::MyTeam), (2, Audience::Worker(self.own.0)), (3, Audience::JustMe)]
        {
            let new = NewGoal { id: self.id(n), words: self.goal_words(), audience, for_later: false };
            store.set_goal(setting, kept.write(), new).await.expect("kept").expect("set");
            let again = self.goal_words();
            store
                .edit_goal(editing, kept.write(), self.id(n), 1, again, audience)
                .await
                .expect("kept")
                .expect("edited");
            let logging = kept.parent::<deed::LogEntry>(self.person).await;
            let new = NewEntry { id: self.id(n), goal: self.id(n), words: self.entry_words(), audience };
            store.log_entry(logging, kept.write(), new).await.expect("kept").expect("logged");
            let changing = kept.parent::<deed::EditEntry>(self.person).await;
            let again = self.entry_words();
            store
                .edit_entry(changing, kept.write(), self.id(n), 1, again, audience)
                .await
                .expect("kept")
                .expect("edited");
        }
        let replying = kept.worker::<deed::Reply>(PRIYA, self.place()).await;
        for (n, about) in [(1, About::Goal(self.id(1))), (2, About::Entry(self.id(1)))] {
            let new = NewReply { id: self.id(n), about, kind: ReplyKind::Affirm, words: self.says("reply") };
            store.send_reply(replying, kept.write(), new).await.expect("kept").expect("sent");
        }
    }

    async fn has_a_plan(&self, kept: &Kept) {
        let store = &kept.store;
        let drafting = kept.worker::<deed::DraftPlan>(PRIYA, Place::Family(self.family)).await;
        for version in [0, 1] {
            store
                .put_point(drafting, kept.write(), self.point(version))
                .await
                .expect("kept")
                .expect("drafted");
        }
        let manager = kept.worker::<deed::RecordCouldNot>(GRACE, self.place()).await;
        let (because, points) = (self.says("could not"), || vec![self.point(2).text()]);
        store
            .record_could_not(manager, kept.write(), points(), because)
            .await
            .expect("kept")
            .expect("recorded");
        let talking = kept.worker::<deed::RecordTalk>(PRIYA, self.place()).await;
        store
            .record_talk(talking, kept.write(), points(), TalkedHow::InPerson, today())
            .await
            .expect("kept")
            .expect("recorded");
        let publishing = kept.worker::<deed::PublishPlan>(PRIYA, self.place()).await;
        store.publish_plan(publishing, kept.write()).await.expect("kept").expect("published");
        store.read_plan(kept.parent(self.person).await, kept.look()).await.expect("read");
        store
            .mark_plan_seen(kept.parent(self.person).await, kept.write())
            .await
            .expect("kept")
            .expect("seen");
        let words = Some(self.says("response"));
        let answering = kept.parent::<deed::Respond>(self.person).await;
        let said = store.respond(answering, kept.write(), self.id(1), Stance::Disagree, words).await;
        said.expect("kept").expect("said");
    }

    async fn has_promises(&self, kept: &Kept) {
        let store = &kept.store;
        let drafting = kept.worker::<deed::DraftPromise>(PRIYA, Place::Family(self.family)).await;
        let owners = [
            PromiseOwner::Person(self.person),
            PromiseOwner::Worker(PRIYA),
            PromiseOwner::Agency(self.says("agency")),
        ];
        for (n, owner) in [1, 2, 3].into_iter().zip(owners) {
            let promise = Promise {
                id: self.id(n),
                version: 0,
                owner,
                what: self.says("what"),
                why: Some(self.says("why")),
                help: Some(self.says("help")),
                by: today(),
                to: vec![self.person],
                state: PromiseState::ToDo,
            };
            store.put_promise(drafting, kept.write(), promise).await.expect("kept").expect("promised");
        }
        let because = Some(self.says("because"));
        let moved =
            store.move_promise(drafting, kept.write(), self.id(2), PromiseState::Changed, because).await;
        moved.expect("kept").expect("moved");
        let setting = kept.worker::<deed::SetMeeting>(PRIYA, Place::Family(self.family)).await;
        let meeting = Meeting {
            id: self.id(1),
            kind: "core-group".into(),
            invited: vec![Invited { person: self.person, starts: at(NINE + 300), place: self.says("place") }],
            workers: vec![PRIYA],
            state: MeetingState::Planned,
        };
        store.set_meeting(setting, kept.write(), council(), meeting).await.expect("kept").expect("set");
    }

    async fn talks_with_the_team(&self, kept: &Kept) {
        let store = &kept.store;
        let starting = kept.parent::<deed::StartThread>(self.person).await;
        let new = NewThread {
            id: self.id(1),
            topic: self.says("topic"),
            workers: BTreeSet::from([PRIYA, self.own.0]),
            message: self.id(1),
            words: self.says("message"),
        };
        store.start_thread(starting, kept.write(), new).await.expect("kept").expect("started");
        let answering = kept.worker::<deed::AnswerMessage>(PRIYA, self.place()).await;
        let words = self.says("answer");
        let sent =
            store.answer_message(answering, kept.write(), council(), self.id(1), self.id(2), words).await;
        sent.expect("kept").expect("sent");
    }

    async fn worries_someone(&self, kept: &Kept) {
        let raising = kept.worker::<deed::RaiseConcern>(PRIYA, self.place()).await;
        for n in [1, 2] {
            let (source, reason) = (ConcernSource::Goal(self.id(1)), self.says("reason"));
            let raised =
                kept.store.raise_concern(raising, kept.write(), council(), self.id(n), source, reason).await;
            raised.expect("kept").expect("raised");
        }
        let closing = kept.worker::<deed::ActOnConcern>(GRACE, Place::DutyDesk(self.family)).await;
        let (action, outcome) = (self.says("action"), self.says("outcome"));
        kept.store
            .close_concern(closing, kept.write(), self.id(2), action, outcome)
            .await
            .expect("kept")
            .expect("closed");
    }

    async fn keeps_drafts(&self, kept: &Kept) {
        let store = &kept.store;
        let mine = kept.parent::<deed::KeepDraft>(self.person).await;
        store
            .save_draft(mine, kept.write(), DraftKey::NewGoal, self.says("draft"))
            .await
            .expect("kept")
            .expect("saved");
        let desk = kept.worker::<deed::KeepDraft>(self.own.0, Place::Own).await;
        let key = DraftKey::Concern(self.family, self.person);
        store.save_draft(desk, kept.write(), key, self.says("desk")).await.expect("kept").expect("saved");
    }

    /// Whoever is there for this adult leaves.
    pub(crate) async fn is_handed_over(&self, kept: &Kept) {
        let (worker, involvement, to) = self.own;
        let away = kept.worker::<deed::SetCover>(worker, Place::Own).await;
        let cover = Cover { worker, by: to, from: today(), to: today() };
        kept.store.set_cover(away, kept.write(), cover).await.expect("kept").expect("set");
        let leaving = kept.worker::<deed::EndInvolvement>(worker, Place::Family(self.family)).await;
        let words = HandOver { to, goodbye: self.says("goodbye"), note: self.says("note") };
        let next = self.id(1);
        kept.store
            .hand_over(leaving, kept.write(), involvement, next, words)
            .await
            .expect("kept")
            .expect("handed over");
    }

    /// The viewer who lives here.
    pub(crate) fn viewer(&self) -> Viewer {
        Viewer::Person(self.person)
    }
}
