//! What stands in the room of each adult.
use super::*;

impl Kin<'_> {
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

    /// One that a worker offered, answered twice and then shown to the team; and one for nobody else.
    pub(super) async fn activities(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let (family, run) = (self.family, room.run);
        let (only_me, team) = (self.all(me), self.staff(me));
        let see = format!("{me} holder {mine} grace");
        self.tick(&format!("activity offered for {me}"), &team);
        let why = self.word(&format!("activity_run.offered_body for {me}"), &team, &see);
        let activity = words("reasons");
        let offer = OfferActivity { family, person: room.person, run, activity, why: Some(words(&why)) };
        self.does(mine, offer).await;
        self.id(&format!("activity_run.id for {me}"), run, &team, &see);
        self.tick(&format!("activity answered for {me}"), &only_me);
        let before = self.word(&format!("activity_run_was.body for {me}"), &only_me, "");
        self.does(me, answered(&room, run, 0, &before, Audience::JustMe)).await;
        self.tick(&format!("activity for {me}"), &team);
        let after = self.word(&format!("activity_run.body for {me}"), &team, &see);
        self.does(me, answered(&room, run, 1, &after, Audience::MyTeam)).await;
        let run = room.private_run;
        self.tick(&format!("private activity for {me}"), &only_me);
        let begin = BeginActivity { family, run, activity: words("reasons"), decided: false };
        self.does(me, begin).await;
        let private = self.word(&format!("activity_run.body(just me) for {me}"), &only_me, me);
        self.does(me, answered(&room, run, 0, &private, Audience::JustMe)).await;
        self.id(&format!("activity_run.id(just me) for {me}"), run, &only_me, me);
    }

    pub(super) async fn goals(&self, nth: usize) {
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

    pub(super) async fn thread(&self, nth: usize) {
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

    pub(super) async fn drafts(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let said = words(&self.word(&format!("draft.body for {me}"), &self.all(me), me));
        self.does(me, SaveMyDraft { family: self.family, key: DraftKey::Message(room.thread), words: said })
            .await;
        let said = words(&self.word(&format!("desk_draft.body of {mine}"), &self.all(mine), mine));
        self.does(mine, SaveDeskDraft { key: DraftKey::Answer(room.thread), words: said }).await;
    }
}

fn answered(room: &Room, run: RunId, version: u32, said: &str, audience: Audience) -> KeepActivity {
    let answers = vec![AnswerTo { question: words("desire"), said: Said::Words(words(said)) }];
    KeepActivity {
        family: room.family,
        run,
        version,
        answers,
        together: false,
        audience,
        step: ActivityStep::Keep,
    }
}
