//! Every operation there is, asked about one room. An operation that is missing here does not compile.
use super::kin::Room;
use crate::portal::{Browser, Bytes, TestPortal, Told, today, words};
use api::Operation;
use domain::{
    activity::{AnswerTo, Said, Step},
    audience::Audience,
    concern::ConcernSource,
    cycle::{Back, Present, Review},
    draft::DraftKey,
    entry::{EntryWords, HowItWent},
    family::{PersonKind, Post},
    goal::{Area, GoalWords, Move, TypedIn},
    involvement::{Cover, HandOver, With},
    meeting::{Invited, Meeting, MeetingState},
    plan::{Point, PointKind, PointText, Stance, TalkedHow},
    promise::{Promise, PromiseOwner, PromiseState},
    reply::{About, ReplyKind},
    request::RequestKind,
    sign_in::{Passphrase, SignInName},
    words::Words,
};
use server::ids::fresh;

/// What can be asked about one room, with harmless words.
pub(crate) trait Tried: Operation {
    fn tries(of: &Room) -> Vec<Self>;
}

macro_rules! tried {
    ($of:ident; $($noun:ident { $($name:ident => $tries:expr;)+ })+) => {
        $($(impl Tried for api::$noun::$name {
            fn tries($of: &Room) -> Vec<Self> {
                use api::$noun::$name;
                let _ = $of;
                Vec::from($tries)
            }
        })+)+
    };
}

fn any<const MAX: usize>() -> Words<MAX> {
    words("harmless")
}

tried! { of;
    account {
        ReadMe => [ReadMe {}];
        ChooseLanguage => [ChooseLanguage { language: "en-GB".to_owned() }];
        ReadSignIns => [ReadSignIns {}];
        SignOutElsewhere => [SignOutElsewhere {}];
        SignOut => [SignOut {}];
    }
    month { ReadMonth => [ReadMonth { family: of.family }]; }
    plan {
        ReadPlan => [ReadPlan { family: of.family }];
        MarkPlanSeen => [MarkPlanSeen { family: of.family }];
        Respond => [Respond { family: of.family, point: of.point, stance: Stance::Agree, words: None }];
    }
    promise {
        UpdateMyPromise => [of.promise, of.service_promise].map(|promise| UpdateMyPromise { family: of.family, promise, state: PromiseState::Doing });
        PutPromise => [of.promise, of.service_promise, fresh()].map(|id| PutPromise { family: of.family, promise: promise(of, id) });
        MovePromise => [of.promise, of.service_promise].map(|promise| MovePromise { family: of.family, promise, state: PromiseState::Done, because: None });
    }
    goal {
        ReadGoals => [ReadGoals { family: of.family }];
        ReadGoal => [of.goal, of.private_goal].map(|goal| ReadGoal { family: of.family, goal });
        SetGoal => [(of.goal, Audience::Worker(of.worker), true), (fresh(), Audience::Worker(of.worker), true), (fresh(), Audience::JustMe, false)].map(|(goal, audience, for_later)| SetGoal { family: of.family, goal, words: goal_words(of), audience, for_later });
        EditGoal => [(of.goal, 2), (of.goal, 9), (of.private_goal, 1)].map(|(goal, version)| EditGoal { family: of.family, goal, version, words: goal_words(of), audience: Audience::MyTeam });
        MoveGoal => [(of.goal, Move::Pause), (of.private_goal, Move::Pause), (of.goal, Move::Reach), (of.private_goal, Move::StartAgain)].map(|(goal, step)| MoveGoal { family: of.family, goal, step });
        TypeInGoal => [TypeInGoal { family: of.family, person: of.person, goal: fresh(), words: goal_words(of), typed_in: typed(of) }];
    }
    entry {
        ReadLog => [ReadLog { family: of.family }];
        LogEntry => [(of.entry, Audience::MyTeam), (fresh(), Audience::Worker(of.worker)), (fresh(), Audience::JustMe)].map(|(entry, audience)| LogEntry { family: of.family, entry, goal: of.goal, words: entry_words(), audience });
        EditEntry => [of.entry, of.taken_back].map(|entry| EditEntry { family: of.family, entry, version: 1, words: entry_words(), audience: Audience::JustMe });
        TakeBackEntry => [of.entry, of.taken_back].map(|entry| TakeBackEntry { family: of.family, entry });
        TypeInEntry => [TypeInEntry { family: of.family, person: of.person, entry: fresh(), goal: of.goal, words: entry_words(), typed_in: typed(of) }];
    }
    activity {
        ReadActivities => [ReadActivities { family: of.family }];
        ReadActivity => [of.run, of.private_run].map(|run| ReadActivity { family: of.family, run });
        BeginActivity => [of.run, fresh()].map(|run| BeginActivity { family: of.family, run, activity: words("reasons"), decided: false });
        KeepActivity => [(of.run, 2, Audience::Worker(of.worker)), (of.run, 9, Audience::MyTeam), (of.private_run, 1, Audience::MyTeam)].map(|(run, version, audience)| KeepActivity { family: of.family, run, version, answers: answers(), together: true, audience, step: Step::Finish });
        LeaveActivity => [of.run, of.private_run].map(|run| LeaveActivity { family: of.family, run });
        ReadActivitiesAsWorker => [ReadActivitiesAsWorker { family: of.family, person: of.person }];
        OfferActivity => [of.run, fresh()].map(|run| OfferActivity { family: of.family, person: of.person, run, activity: words("values"), why: None });
    }
    cycle {
        ReadCycle => [Present::Everyone, Present::These([of.worker].into()), Present::These([].into())].map(|present| ReadCycle { family: of.family, present });
        WriteCycleLine => [WriteCycleLine { family: of.family, words: any() }];
        HoldReview => [0, 1, 2].map(|version| HoldReview { family: of.family, version, review: review(of) });
        WriteBack => [of.back, fresh()].map(|thread| WriteBack { family: of.family, person: of.person, thread, message: fresh(), topic: any(), back: Back { noticed: any(), will: any(), ask: any() } });
        CloseCycle => [CloseCycle { family: of.family }];
    }
    reply {
        SendReply => [About::Goal(of.goal), About::Goal(of.private_goal), About::Entry(of.entry), About::Entry(of.taken_back)].map(|about| SendReply { family: of.family, person: of.person, reply: fresh(), about, kind: ReplyKind::Link(of.point), words: any() });
    }
    request {
        ReadRequests => [ReadRequests { family: of.family }];
        AskFor => [(of.request, RequestKind::Advocate), (fresh(), RequestKind::Records)].map(|(request, kind)| AskFor { family: of.family, request, kind, words: Some(any()) });
        TakeBackRequest => [of.request, of.complaint].map(|request| TakeBackRequest { family: of.family, request });
        ReadRequestsAsWorker => [ReadRequestsAsWorker { family: of.family, person: of.person }];
        AnswerRequest => [of.request, of.complaint].map(|request| AnswerRequest { family: of.family, person: of.person, request, words: any(), is_done: true });
    }
    message {
        ReadThreads => [ReadThreads { family: of.family }];
        ReadThread => [of.thread, of.back].map(|thread| ReadThread { family: of.family, thread });
        StartThread => [of.thread, fresh()].map(|thread| StartThread { family: of.family, thread, topic: any(), workers: vec![of.worker], message: fresh(), words: any() });
        SendMessage => [of.message, fresh()].map(|message| SendMessage { family: of.family, thread: of.thread, message, words: any() });
        ReadThreadAsWorker => [of.thread, of.back].map(|thread| ReadThreadAsWorker { family: of.family, person: of.person, thread });
        AnswerMessage => [AnswerMessage { family: of.family, person: of.person, thread: of.thread, message: fresh(), words: any() }];
    }
    who_looked { ReadWhoLooked => [ReadWhoLooked { family: of.family }]; }
    team { ReadMyTeam => [ReadMyTeam { family: of.family }]; }
    draft {
        ReadMyDrafts => [ReadMyDrafts { family: of.family }];
        SaveMyDraft => [SaveMyDraft { family: of.family, key: DraftKey::Goal(of.goal), words: any() }];
        DropMyDraft => [DropMyDraft { family: of.family, key: DraftKey::Goal(of.goal) }];
        ReadDeskDrafts => [ReadDeskDrafts {}];
        SaveDeskDraft => [SaveDeskDraft { key: DraftKey::ReplyToGoal(of.goal), words: any() }];
        DropDeskDraft => [DropDeskDraft { key: DraftKey::ReplyToGoal(of.goal) }];
    }
    today { ReadToday => [ReadToday {}]; }
    family {
        ReadFamily => [ReadFamily { family: of.family }];
        ReadColleagues => [ReadColleagues {}];
        RenewSignInName => [RenewSignInName { family: of.family, person: of.person }];
        EndSessions => [EndSessions { family: of.family, person: of.person }];
        PauseAccount => [PauseAccount { family: of.family, person: of.person }];
        EndPause => [EndPause { family: of.family, person: of.person }];
    }
    adult {
        ReadAdult => [ReadAdult { family: of.family, person: of.person }];
        ReadGoalAsWorker => [of.goal, of.private_goal].map(|goal| ReadGoalAsWorker { family: of.family, person: of.person, goal });
    }
    plan_editor {
        ReadPlanDraft => [ReadPlanDraft { family: of.family }];
        PutPoint => [(of.point, 2), (of.point, 7), (fresh(), 0)].map(|(id, version)| PutPoint { family: of.family, point: point(of, id, version) });
        RemovePoint => [RemovePoint { family: of.family, point: of.point }];
        RecordTalk => [RecordTalk { family: of.family, person: of.person, points: vec![PointText { point: of.point, version: 2 }], how: TalkedHow::Phone, on: today() }];
        RecordCouldNot => [RecordCouldNot { family: of.family, person: of.person, points: vec![PointText { point: of.point, version: 2 }], because: any() }];
        PreviewPlan => [PreviewPlan { family: of.family, person: of.person }];
        PublishPlan => [PublishPlan { family: of.family, person: of.person }];
    }
    invitation {
        Invite => [Invite { family: of.family, person: of.person, invitation: fresh() }];
        ReadInvitation => [ReadInvitation { family: of.family, person: of.person, invitation: of.invitation }];
        ConfirmInvitation => [ConfirmInvitation { family: of.family, person: of.person, invitation: of.invitation }];
        CancelInvitation => [CancelInvitation { family: of.family, person: of.person, invitation: of.invitation }];
        OpenInvitation => [OpenInvitation { code: words("0123456789012345678901234567890123456789012"), claim: String::new() }];
        UseInvitation => [UseInvitation { code: words("0123456789012345678901234567890123456789012"), claim: String::new(), passphrase: passphrase(), language: "en-GB".to_owned() }];
    }
    concern {
        RaiseConcern => [ConcernSource::Goal(of.goal), ConcernSource::Goal(of.private_goal), ConcernSource::Entry(of.entry), ConcernSource::Message(of.message)].map(|source| RaiseConcern { family: of.family, person: of.person, concern: fresh(), source, reason: any() });
        ReadConcern => [of.concern, of.closed_concern].map(|concern| ReadConcern { family: of.family, concern });
        CloseConcern => [of.concern, of.closed_concern].map(|concern| CloseConcern { family: of.family, concern, action: any(), outcome: any() });
    }
    involvement {
        HandOverInvolvement => [HandOverInvolvement { family: of.family, involvement: of.involvement, hand_over: HandOver { to: of.worker, goodbye: any(), note: any() } }];
        EndInvolvement => [EndInvolvement { family: of.family, involvement: of.involvement }];
        SetCover => [SetCover { cover: Cover { worker: of.worker, by: fresh(), from: today(), to: today() } }];
    }
    overlap { FindOverlaps => [FindOverlaps { family: of.family, person: of.person, words: vec![any()] }]; }
    meeting { SetMeeting => [of.meeting, fresh()].map(|id| SetMeeting { family: of.family, meeting: meeting(of, id) }); }
    manage {
        ReadTeamPage => [ReadTeamPage { team: of.team }];
        AddWorker => [AddWorker { team: of.team, worker: fresh(), name: any(), role: "family-worker".to_owned(), post: Post::Practitioner, works_on: [true; 7], sign_in_name: SignInName::parse("nobody nothing nowhere").expect("words"), passphrase: passphrase() }];
        AddFamily => [of.family, fresh()].map(|family| AddFamily { team: of.team, family, label: any(), plan_kind: None });
        AddPerson => [of.person, fresh()].map(|person| AddPerson { team: of.team, family: of.family, person, name: any(), kind: PersonKind::Adult });
        AddInvolvement => [AddInvolvement { team: of.team, family: of.family, involvement: fresh(), worker: of.worker, with: With::Adult(of.person) }];
    }
}

fn passphrase() -> Passphrase {
    Passphrase::typed("nobody has this passphrase").expect("a passphrase")
}
fn typed(of: &Room) -> TypedIn {
    TypedIn { by: of.worker, checked_on: today() }
}
fn promise(of: &Room, id: domain::id::PromiseId) -> Promise {
    let owner = PromiseOwner::Worker(of.worker);
    let (state, to) = (PromiseState::ToDo, vec![of.person]);
    Promise { id, version: 0, owner, what: any(), why: None, help: None, by: today(), to, state }
}
fn point(of: &Room, id: domain::id::PointId, version: u32) -> Point {
    let (kind, to) = (PointKind::Worry, vec![of.person]);
    Point { id, version, kind, child: of.child, says: any(), because: None, to }
}
fn meeting(of: &Room, id: domain::id::MeetingId) -> Meeting {
    let starts = domain::time::Moment::at(today().plus_days(20), 600);
    let invited = vec![Invited { person: of.person, starts, place: any() }];
    Meeting { id, kind: "visit".to_owned(), invited, workers: vec![of.worker], state: MeetingState::Planned }
}
fn review(of: &Room) -> Review {
    let present = [of.worker].into();
    Review { day: today(), present, view: any(), decision: any(), steps: Vec::new() }
}
fn answers() -> Vec<AnswerTo> {
    vec![AnswerTo { question: words("desire"), said: Said::Words(any()) }]
}

fn goal_words(of: &Room) -> GoalWords {
    GoalWords {
        area: Area::Money,
        different: any(),
        matters: None,
        strengths: vec![],
        own_strengths: None,
        first_step: None,
        who_helps: None,
        now: None,
        point: Some(of.point),
    }
}
fn entry_words() -> EntryWords {
    EntryWords { day: today(), went: HowItWent::DidIt, words: Some(any()), helped: None, now: None }
}

/// One request, ready to be sent by anyone, as often as one likes.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) name: &'static str,
    /// The pattern of its path.
    pub(crate) path: &'static str,
    pub(crate) is_write: bool,
    pub(crate) bytes: Bytes,
}

/// One thing that was asked, and everything that came back.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
    pub(crate) told: Told,
}

/// Which operations to try.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Reads,
    Writes,
}

/// Everything there is to ask about this room, signing out left out: it is the last that can be asked.
pub(crate) fn asks(room: &Room) -> Vec<Ask> {
    let mut asks = Vec::new();
    macro_rules! each {
        ($($noun:ident: $($name:ident),+;)*) => {
            $($(asks.extend(asks_of::<api::$noun::$name>(room));)+)*
        };
    }
    api::for_each_operation!(each);
    asks
}

fn asks_of<O: Tried>(room: &Room) -> Vec<Ask> {
    if O::NAME == "SignOut" {
        return Vec::new();
    }
    let ask =
        |ask: O| Ask { name: O::NAME, path: O::PATH, is_write: O::METHOD.is_write(), bytes: Bytes::of(&ask) };
    O::tries(room).into_iter().map(ask).collect()
}

/// Asks everything of this kind about this room.
pub(crate) async fn everything(
    portal: &TestPortal,
    browser: &Browser,
    room: &Room,
    which: Which,
) -> Vec<Heard> {
    let mut heard = Vec::new();
    for ask in asks(room).into_iter().filter(|ask| ask.is_write == (which == Which::Writes)) {
        let told = portal.told_bytes(browser, &ask.bytes, fresh()).await;
        heard.push(Heard { name: ask.name, path: ask.path, told });
    }
    heard
}

/// The answer to signing out.
pub(crate) async fn sign_out(portal: &TestPortal, browser: &Browser) -> Told {
    portal.told(browser, &api::account::SignOut {}).await
}
