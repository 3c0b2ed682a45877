//! Goals, entries and replies: whose they are, who sees them, and that nothing said is ever lost.
use crate::kept::*;
use domain::{
    access::{Place, deed},
    audience::Audience,
    draft::DraftKey,
    entry::{EntryRefusal, EntryWords, HowItWent},
    goal::{Area, GoalRefusal, GoalState, GoalWords, Move, TypedIn},
    id::{EntryId, GoalId, PersonId, WorkerId},
    involvement::Cover,
    reply::{About, ReplyKind, ReplyRefusal},
    time::Day,
};
use store::{
    StoreError,
    entry::NewEntry,
    goal::{GoalPage, NewGoal},
    reply::NewReply,
};

pub(crate) fn goal_words(different: &str) -> GoalWords {
    GoalWords {
        area: Area::GettingOn,
        different: words(different),
        matters: None,
        strengths: Vec::new(),
        own_strengths: None,
        first_step: None,
        who_helps: None,
        now: None,
        point: None,
    }
}

fn goal(nth: u8) -> GoalId {
    id(100 + nth)
}
fn entry(nth: u8) -> EntryId {
    id(150 + nth)
}

fn new_goal(id: GoalId, different: &str, audience: Audience) -> NewGoal {
    NewGoal { id, words: goal_words(different), audience, for_later: false }
}

async fn set(kept: &Kept, person: PersonId, new: NewGoal) -> Result<GoalState, GoalRefusal> {
    let mine = kept.parent::<deed::SetGoal>(person).await;
    kept.store.set_goal(mine, kept.write(), new).await.expect("kept")
}

fn entry_words(on: Day, text: &str) -> EntryWords {
    EntryWords { day: on, went: HowItWent::Partly, words: Some(words(text)), helped: None, now: None }
}

async fn log(kept: &Kept, id: EntryId, goal: GoalId, text: &str, audience: Audience) {
    let mine = kept.parent::<deed::LogEntry>(AMINA).await;
    let new = NewEntry { id, goal, words: entry_words(today(), text), audience };
    kept.store.log_entry(mine, kept.write(), new).await.expect("kept").expect("logged");
}

async fn read(kept: &Kept, id: GoalId) -> GoalPage {
    let mine = kept.parent::<deed::ReadGoals>(AMINA).await;
    kept.store.read_goal(mine, kept.look(), id).await.expect("read")
}

/// What this worker sees of Amina's goal, if anything.
async fn seen(kept: &Kept, worker: WorkerId, id: GoalId) -> Option<GoalPage> {
    let permit =
        kept.try_permit::<deed::ReadAdult>(domain::access::Viewer::Worker(worker), AMINAS_ROOM).await?;
    match kept.store.read_goal_as_worker(permit, kept.look(), id).await {
        Ok(page) => Some(page),
        Err(StoreError::NotFound) => None,
        Err(other) => panic!("{other}"),
    }
}

fn texts(page: &GoalPage) -> Vec<String> {
    let said =
        |line: &store::entry::EntryLine| line.entry.words.words.as_ref().map(|w| w.as_str().to_owned());
    let mut texts: Vec<_> = page.entries.iter().filter_map(said).collect();
    texts.sort();
    texts
}

const PAST: &str = "2026-03-01";

contract! {
    async fn of_five_set_at_once_three_are_active(kept: Kept) {
        let mine = kept.parent::<deed::SetGoal>(AMINA).await;
        let stores = [Some(kept.store.clone()), kept.second().await];
        let stores: Vec<_> = stores.into_iter().flatten().collect();
        let sets = (0..10).map(|nth| {
            // Over two servers where there are two.
            let (store, write) = (stores[usize::from(nth) % stores.len()].clone(), kept.write());
            tokio::spawn(async move { store.set_goal(mine, write, new_goal(goal(nth), "x", Audience::JustMe)).await })
        });
        let mut active = 0;
        for one in sets.collect::<Vec<_>>() {
            match one.await.expect("no panic").expect("kept").expect("set") {
                GoalState::Active => active += 1,
                state => assert_eq!(state, GoalState::SavedForLater),
            }
        }
        assert_eq!(active, 3);
        // The other adult has three of their own.
        assert_eq!(set(&kept, DAN, new_goal(goal(50), "x", Audience::JustMe)).await, Ok(GoalState::Active));
        // Ten try to begin at once: none may, since three are active.
        let moving = kept.parent::<deed::MoveGoal>(AMINA).await;
        let begins = (0..10).map(|nth| {
            let (store, write) = (stores[usize::from(nth) % stores.len()].clone(), kept.write());
            tokio::spawn(async move { store.move_goal(moving, write, goal(nth), Move::Begin).await })
        });
        for one in begins.collect::<Vec<_>>() {
            let no = one.await.expect("no panic").expect("kept").expect_err("no room");
            assert!(matches!(no, GoalRefusal::ThreeAreActive | GoalRefusal::NotFromHere), "{no:?}");
        }
        assert_eq!(kept.count("SELECT count(*) FROM goal WHERE state = 'active'").await, 4);
    }

    async fn a_refusal_undoes_itself_and_nothing_beside_it(kept: Kept) {
        let mine = kept.parent::<deed::SetGoal>(AMINA).await;
        let tries = (0..40_u8).map(|nth| {
            let (store, write) = (kept.store.clone(), kept.write());
            // Every second names a worker who is not hers.
            let audience = if nth % 2 == 0 { Audience::MyTeam } else { Audience::Worker(SAM) };
            tokio::spawn(async move { store.set_goal(mine, write, new_goal(goal(nth), "x", audience)).await })
        });
        let mut refused = 0;
        for one in tries.collect::<Vec<_>>() {
            match one.await.expect("no panic").expect("kept") {
                Ok(_) => {}
                Err(refusal) => { assert_eq!(refusal, GoalRefusal::NotMyWorker); refused += 1; }
            }
        }
        assert_eq!(refused, 20);
        assert_eq!(kept.count("SELECT count(*) FROM goal").await, 20);
        assert_eq!(kept.count("SELECT count(*) FROM audit WHERE outcome = 'refused' AND deed = 'SetGoal'").await, 20);
        assert_eq!(kept.count("SELECT count(*) FROM audit WHERE outcome = 'done' AND deed = 'SetGoal'").await, 20);
        assert_eq!(kept.count("SELECT count(*) FROM kept_write WHERE name = 'Test' AND who_kind = 'person'").await, 20);
    }

    async fn a_goal_goes_its_way_and_keeps_its_words(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "Calm mornings", Audience::MyTeam)).await.expect("set");
        let editing = kept.parent::<deed::EditGoal>(AMINA).await;
        let edit = |version, text: &str, write| {
            kept.store.edit_goal(editing, write, goal(1), version, goal_words(text), Audience::JustMe)
        };
        assert_eq!(edit(1, "Calmer mornings", kept.write()).await.expect("kept"), Ok(2));
        // The second phone built on the first text: it is shown both, and nothing is lost.
        let theirs = Box::new(goal_words("Calmer mornings"));
        assert_eq!(edit(1, "Quiet", kept.write()).await.expect("kept"), Err(GoalRefusal::Changed { theirs, version: 2 }));
        assert_eq!(edit(2, "Quiet mornings", kept.write()).await.expect("kept"), Ok(3));
        let page = read(&kept, goal(1)).await;
        assert_eq!((page.line.goal.version, page.line.goal.words.different.as_str()), (3, "Quiet mornings"));
        let earlier: Vec<_> = page.earlier.iter().map(|was| was.words.different.as_str()).collect();
        assert_eq!(earlier, ["Calmer mornings", "Calm mornings"]);
        let moving = kept.parent::<deed::MoveGoal>(AMINA).await;
        for (step, expect) in [
            (Move::Begin, Err(GoalRefusal::NotFromHere)),
            (Move::Pause, Ok(GoalState::Paused { since: today() })),
            (Move::StartAgain, Ok(GoalState::Active)),
            (Move::Reach, Ok(GoalState::Reached { on: today() })),
            (Move::StartAgain, Ok(GoalState::Active)),
            (Move::LetGo, Ok(GoalState::LetGo { on: today() })),
        ] {
            assert_eq!(kept.store.move_goal(moving, kept.write(), goal(1), step).await.expect("kept"), expect);
        }
        let kept = kept.restarted().await;
        assert_eq!(read(&kept, goal(1)).await.line.goal.state, GoalState::LetGo { on: today() });
    }

    async fn another_room_has_no_such_goal(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "Amina's", Audience::MyTeam)).await.expect("set");
        for other in [DAN, BEA] {
            let reading = kept.parent::<deed::ReadGoals>(other).await;
            assert!(matches!(kept.store.read_goal(reading, kept.look(), goal(1)).await, Err(StoreError::NotFound)));
            assert!(kept.store.read_goals(reading, kept.look()).await.expect("read").goals.is_empty());
            let moving = kept.parent::<deed::MoveGoal>(other).await;
            let moved = kept.store.move_goal(moving, kept.write(), goal(1), Move::Reach).await;
            assert!(matches!(moved, Err(StoreError::NotFound)), "{moved:?}");
            let editing = kept.parent::<deed::EditGoal>(other).await;
            let edited = kept.store.edit_goal(editing, kept.write(), goal(1), 1, goal_words("x"), Audience::JustMe).await;
            assert!(matches!(edited, Err(StoreError::NotFound)), "{edited:?}");
            let logging = kept.parent::<deed::LogEntry>(other).await;
            let new = NewEntry { id: entry(1), goal: goal(1), words: entry_words(today(), "x"), audience: Audience::JustMe };
            let logged = kept.store.log_entry(logging, kept.write(), new).await;
            assert!(matches!(logged, Err(StoreError::NotFound)), "{logged:?}");
        }
        // The twin's room with this family's goal, and the other adult's room of the same family.
        for place in [BEAS_ROOM, DANS_ROOM] {
            let priya = kept.worker::<deed::ReadAdult>(PRIYA, place).await;
            let read = kept.store.read_goal_as_worker(priya, kept.look(), goal(1)).await;
            assert!(matches!(read, Err(StoreError::NotFound)), "{place:?}");
        }
        assert_eq!(read(&kept, goal(1)).await.line.goal.words.different.as_str(), "Amina's");
    }

    async fn each_worker_sees_what_its_audience_says_and_no_trace_of_the_rest(kept: Kept) {
        for (nth, text, audience) in [
            (1, "team", Audience::MyTeam), (2, "Leah", Audience::Worker(LEAH)), (3, "me", Audience::JustMe),
        ] {
            set(&kept, AMINA, new_goal(goal(nth), text, audience)).await.expect("set");
        }
        let room = kept.worker::<deed::SetCover>(LEAH, Place::Own).await;
        let cover = Cover { worker: LEAH, by: NOOR, from: today(), to: today() };
        kept.store.set_cover(room, kept.write(), cover).await.expect("kept").expect("set");
        for (worker, expect) in [
            (PRIYA, [true, false, false]),
            (LEAH, [true, true, false]),
            (NOOR, [true, true, false]),
            (SAM, [true, false, false]),
            (GRACE, [true, true, false]),
            (DUTY, [false, false, false]),
            (OTHER_MANAGER, [false, false, false]),
        ] {
            for (nth, expect) in [1, 2, 3].into_iter().zip(expect) {
                assert_eq!(seen(&kept, worker, goal(nth)).await.is_some(), expect, "{worker:?} goal {nth}");
            }
        }
    }

    async fn entries_are_seen_as_each_says_and_that_is_told_truthfully(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "x", Audience::MyTeam)).await.expect("set");
        log(&kept, entry(1), goal(1), "for the team", Audience::MyTeam).await;
        log(&kept, entry(2), goal(1), "for Leah", Audience::Worker(LEAH)).await;
        log(&kept, entry(3), goal(1), "for me", Audience::JustMe).await;
        assert_eq!(texts(&read(&kept, goal(1)).await), ["for Leah", "for me", "for the team"]);
        assert_eq!(texts(&seen(&kept, PRIYA, goal(1)).await.expect("seen")), ["for the team"]);
        assert_eq!(texts(&seen(&kept, LEAH, goal(1)).await.expect("seen")), ["for Leah", "for the team"]);
        let seen_on: Vec<_> = read(&kept, goal(1)).await.entries.iter().map(|line| (line.entry.id, line.entry.seen_on)).collect();
        for (id, expect) in [(entry(1), Some(today())), (entry(2), Some(today())), (entry(3), None)] {
            assert!(seen_on.contains(&(id, expect)), "{id}: {seen_on:?}");
        }
        let back = kept.parent::<deed::TakeBackEntry>(AMINA).await;
        let store = &kept.store;
        assert_eq!(store.take_back_entry(back, kept.write(), entry(1)).await.expect("kept"), Ok(Some(today())));
        assert_eq!(store.take_back_entry(back, kept.write(), entry(3)).await.expect("kept"), Ok(None));
        assert_eq!(store.take_back_entry(back, kept.write(), entry(1)).await.expect("kept"), Err(EntryRefusal::Changed));
        assert!(texts(&seen(&kept, PRIYA, goal(1)).await.expect("seen")).is_empty());
        assert_eq!(texts(&read(&kept, goal(1)).await).len(), 3, "the author still sees all");
    }

    async fn what_was_said_while_it_was_private_stays_private(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "secret first words", Audience::JustMe)).await.expect("set");
        log(&kept, entry(1), goal(1), "secret entry", Audience::JustMe).await;
        let editing = kept.parent::<deed::EditGoal>(AMINA).await;
        let shown = goal_words("for all");
        kept.store.edit_goal(editing, kept.write(), goal(1), 1, shown, Audience::MyTeam).await.expect("kept").expect("edited");
        let editing = kept.parent::<deed::EditEntry>(AMINA).await;
        let shown = entry_words(day(PAST), "entry for all");
        kept.store.edit_entry(editing, kept.write(), entry(1), 1, shown, Audience::MyTeam).await.expect("kept").expect("edited");
        let page = seen(&kept, PRIYA, goal(1)).await.expect("seen");
        assert!(page.earlier.is_empty() && page.entries[0].earlier.is_empty());
        assert_eq!((page.line.goal.version, page.entries[0].entry.version), (1, 1), "nor how often it was changed");
        assert_eq!(page.line.goal.words.different.as_str(), "for all");
        assert_eq!(texts(&page), ["entry for all"]);
        let mine = read(&kept, goal(1)).await;
        assert_eq!((mine.earlier.len(), mine.entries[0].earlier.len()), (1, 1), "the author has both");
    }

    async fn an_entry_needs_a_day_that_has_come_and_the_newest_text(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "x", Audience::MyTeam)).await.expect("set");
        let logging = kept.parent::<deed::LogEntry>(AMINA).await;
        let new = |on, audience| NewEntry { id: entry(1), goal: goal(1), words: entry_words(on, "x"), audience };
        let tomorrow = kept.store.log_entry(logging, kept.write(), new(today().plus_days(1), Audience::MyTeam)).await;
        assert_eq!(tomorrow.expect("kept"), Err(EntryRefusal::InTheFuture));
        let not_mine = kept.store.log_entry(logging, kept.write(), new(today(), Audience::Worker(SAM))).await;
        assert_eq!(not_mine.expect("kept"), Err(EntryRefusal::NotMyWorker));
        assert_eq!(kept.store.log_entry(logging, kept.write(), new(today(), Audience::MyTeam)).await.expect("kept"), Ok(1));
        let editing = kept.parent::<deed::EditEntry>(AMINA).await;
        let edit = |version, write| {
            kept.store.edit_entry(editing, write, entry(1), version, entry_words(day(PAST), "y"), Audience::MyTeam)
        };
        assert_eq!(edit(1, kept.write()).await.expect("kept"), Ok(2));
        assert_eq!(edit(1, kept.write()).await.expect("kept"), Err(EntryRefusal::Changed));
        let log = kept.store.read_log(kept.parent::<deed::ReadLog>(AMINA).await, kept.look()).await.expect("read");
        assert_eq!((log.entries.len(), log.entries[0].earlier.len(), log.goals.len()), (1, 1, 1));
        let names: Vec<_> = log.workers.iter().map(|worker| worker.name.as_str()).collect();
        assert_eq!(names, ["Priya", "Leah"], "Dan's worker is nowhere");
    }

    async fn sending_wipes_the_draft_of_that_form_only(kept: Kept) {
        let drafting = kept.parent::<deed::KeepDraft>(AMINA).await;
        for key in [DraftKey::NewGoal, DraftKey::Goal(goal(1)), DraftKey::NewEntry(goal(1)), DraftKey::NewThread] {
            kept.store.save_draft(drafting, kept.write(), key, words("x")).await.expect("kept").expect("saved");
        }
        set(&kept, AMINA, new_goal(goal(1), "x", Audience::MyTeam)).await.expect("set");
        log(&kept, entry(1), goal(1), "x", Audience::MyTeam).await;
        let left = kept.store.read_drafts(drafting, kept.look()).await.expect("read");
        let mut left: Vec<_> = left.into_iter().map(|(key, _)| format!("{key:?}")).collect();
        left.sort();
        let mut expect = [DraftKey::Goal(goal(1)), DraftKey::NewThread].map(|key| format!("{key:?}"));
        expect.sort();
        assert_eq!(left, expect);
    }

    async fn a_worker_writes_back_and_the_parent_learns_it(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "x", Audience::MyTeam)).await.expect("set");
        log(&kept, entry(1), goal(1), "x", Audience::Worker(LEAH)).await;
        let reply = |n: u8, about, kind| NewReply { id: id(200 + n), about, kind, words: words("Well done") };
        let leah = kept.worker::<deed::Reply>(LEAH, AMINAS_ROOM).await;
        let priya = kept.worker::<deed::Reply>(PRIYA, AMINAS_ROOM).await;
        let store = &kept.store;
        let to_goal = reply(1, About::Goal(goal(1)), ReplyKind::Affirm);
        store.send_reply(leah, kept.write(), to_goal).await.expect("kept").expect("sent");
        let to_entry = reply(2, About::Entry(entry(1)), ReplyKind::Ask);
        let unseen = store.send_reply(priya, kept.write(), to_entry.clone()).await;
        assert!(matches!(unseen, Err(StoreError::NotFound)), "she cannot see that entry: {unseen:?}");
        store.send_reply(leah, kept.write(), to_entry).await.expect("kept").expect("sent");
        let link = reply(3, About::Goal(goal(1)), ReplyKind::Link(id(9)));
        assert_eq!(store.send_reply(leah, kept.write(), link).await.expect("kept"), Err(ReplyRefusal::NotTheirPoint));
        let goals = store.read_goals(kept.parent::<deed::ReadGoals>(AMINA).await, kept.look()).await.expect("read");
        assert_eq!((goals.goals[0].new_replies, goals.goals[0].is_answered), (2, true));
        let page = read(&kept, goal(1)).await;
        assert!(!page.replies[0].reply.is_seen && !page.entries[0].replies[0].reply.is_seen, "new, this once");
        assert_eq!(page.replies[0].by.as_ref().expect("her worker").id, LEAH);
        assert_eq!(read(&kept, goal(1)).await.line.new_replies, 0);
        let back = kept.parent::<deed::TakeBackEntry>(AMINA).await;
        store.take_back_entry(back, kept.write(), entry(1)).await.expect("kept").expect("back");
        let late = reply(4, About::Entry(entry(1)), ReplyKind::Ask);
        assert_eq!(store.send_reply(leah, kept.write(), late).await.expect("kept"), Err(ReplyRefusal::TakenBack));
    }

    async fn who_writes_back_is_named_only_if_they_are_hers(kept: Kept) {
        set(&kept, AMINA, new_goal(goal(1), "x", Audience::MyTeam)).await.expect("set");
        for (n, worker) in [(1, SAM), (2, GRACE), (3, PRIYA)] {
            let permit = kept.worker::<deed::Reply>(worker, AMINAS_ROOM).await;
            let new = NewReply { id: id(200 + n), about: About::Goal(goal(1)), kind: ReplyKind::Offer, words: words("x") };
            kept.store.send_reply(permit, kept.write(), new).await.expect("kept").expect("sent");
        }
        let page = read(&kept, goal(1)).await;
        let mut by: Vec<_> = page.replies.iter().map(|line| line.by.as_ref().map(|worker| worker.name.as_str())).collect();
        by.sort_unstable();
        assert_eq!(by, [None, None, Some("Priya")], "neither Dan's worker nor the manager");
    }

    async fn words_typed_in_say_who_typed_them(kept: Kept) {
        let typing = kept.worker::<deed::TypeIn>(LEAH, AMINAS_ROOM).await;
        // Whoever the browser says it was, it is whoever is signed in.
        let typed_in = TypedIn { by: PRIYA, checked_on: today() };
        let state = kept.store.type_in_goal(typing, kept.write(), goal(1), goal_words("typed"), typed_in).await;
        assert_eq!(state.expect("kept"), Ok(GoalState::Active));
        let new = entry_words(today(), "typed too");
        kept.store.type_in_entry(typing, kept.write(), entry(1), goal(1), new, typed_in).await.expect("kept").expect("logged");
        let page = read(&kept, goal(1)).await;
        assert_eq!(page.line.goal.typed_in, Some(TypedIn { by: LEAH, checked_on: today() }));
        assert_eq!(page.line.typed_by.as_ref().map(|name| name.as_str()), Some("Leah"));
        assert_eq!(page.entries[0].entry.typed_in, Some(TypedIn { by: LEAH, checked_on: today() }));
        // Into a goal they cannot see, a worker types nothing.
        set(&kept, AMINA, new_goal(goal(2), "private", Audience::JustMe)).await.expect("set");
        let hidden = kept.store.type_in_entry(typing, kept.write(), entry(2), goal(2), entry_words(today(), "x"), typed_in).await;
        assert!(matches!(hidden, Err(StoreError::NotFound)), "{hidden:?}");
    }

    async fn a_goal_kept_to_oneself_does_not_show_by_taking_up_room(kept: Kept) {
        let typing = kept.worker::<deed::TypeIn>(LEAH, AMINAS_ROOM).await;
        let typed_in = TypedIn { by: LEAH, checked_on: today() };
        for (nth, audience) in [(1, Audience::JustMe), (2, Audience::Worker(PRIYA)), (3, Audience::MyTeam)] {
            set(&kept, AMINA, new_goal(goal(nth), "x", audience)).await.expect("set");
        }
        let typed = async |nth| kept.store.type_in_goal(typing, kept.write(), goal(nth), goal_words("x"), typed_in).await.expect("kept");
        assert_eq!([typed(4).await, typed(5).await, typed(6).await], [GoalState::Active, GoalState::Active, GoalState::SavedForLater].map(Ok));
        let own = set(&kept, AMINA, new_goal(goal(7), "x", Audience::JustMe)).await;
        assert_eq!(own, Ok(GoalState::SavedForLater));
    }

    async fn what_one_adult_keeps_to_themselves_changes_nothing_for_the_other(kept: Kept) {
        let dans = || async {
            let goals = kept.store.read_goals(kept.parent::<deed::ReadGoals>(DAN).await, kept.look()).await.expect("read");
            let log = kept.store.read_log(kept.parent::<deed::ReadLog>(DAN).await, kept.look()).await.expect("read");
            let team = kept.store.read_my_team(kept.parent::<deed::ReadMyTeam>(DAN).await, kept.look()).await.expect("read");
            (goals, log, team)
        };
        set(&kept, DAN, new_goal(goal(9), "Dan's own", Audience::MyTeam)).await.expect("set");
        let before = dans().await;
        let team: Vec<_> = before.2.members.iter().map(|member| member.worker.id).collect();
        assert_eq!((team, before.0.goals.len()), (vec![PRIYA, SAM], 1));
        let mut changes = kept.store.changes();
        for (nth, audience) in [(1, Audience::JustMe), (2, Audience::MyTeam), (3, Audience::Worker(LEAH))] {
            set(&kept, AMINA, new_goal(goal(nth), "x", audience)).await.expect("set");
            log(&kept, entry(nth), goal(nth), "x", audience).await;
        }
        assert_eq!(dans().await, before);
        let dan = store::Change::For(domain::access::Viewer::Person(DAN));
        // The last word: once it is here, so is every word before it.
        let bea = kept.parent::<deed::ChooseLanguage>(BEA).await;
        kept.store.choose_language(bea, kept.write(), "pl".into()).await.expect("kept").expect("chosen");
        let mut heard = 0;
        loop {
            let change = tokio::time::timeout(std::time::Duration::from_secs(5), changes.recv()).await;
            let change = change.expect("in time").expect("a word");
            if change == store::Change::For(domain::access::Viewer::Person(BEA)) {
                break;
            }
            assert_ne!(change, dan);
            heard += 1;
        }
        assert!(heard > 3, "others were woken");
    }
}
