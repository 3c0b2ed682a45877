//! Signing in, staying in, being slowed, leaving; and the invitation that starts it.
use crate::kept::*;
use domain::{
    access::{Place, Viewer, deed},
    id::{Id, InvitationId},
    invitation::{InvitationCode, InvitationRefusal, InvitationState},
    sign_in::{Passphrase, SignInName},
    time::Moment,
};
use store::{
    Write,
    invitation::{Opening, Using, Welcome},
    session::{Session, Token},
    sign_in::{SignIn, SignInRefusal, SignedIn},
};

fn typed(text: &str) -> Passphrase {
    Passphrase::typed(text).expect("typed")
}

fn name(text: &str) -> SignInName {
    SignInName::parse(text).expect("a name")
}

fn try_of(name: &str, passphrase: &str, address: &str, at: Moment) -> SignIn {
    SignIn { name: sign_in_name(name), passphrase: typed(passphrase), address: address.to_owned(), at }
}

async fn try_in(
    kept: &Kept,
    name: &str,
    passphrase: &str,
    address: &str,
    at: Moment,
) -> Result<SignedIn, SignInRefusal> {
    kept.store.sign_in(try_of(name, passphrase, address, at)).await.expect("no fault")
}

async fn session(kept: &Kept, token: &Token, at: Moment) -> Option<Session> {
    kept.store.session(token, at, &TIMINGS).await.expect("no fault")
}

const RIGHT: &str = "tea with Leah on sunday";
const HERE: &str = "192.0.2.1";
const THERE: &str = "198.51.100.7";

fn minutes(minutes: u32) -> Moment {
    at(NINE + minutes)
}
fn seconds(seconds: i64) -> Moment {
    Moment::from_millis(at(NINE).millis() + seconds * 1000)
}

const LINK: InvitationId = Id::from_bytes([70; 16]);

/// An invitation for Amina, made by Leah, good until `until`.
async fn invited(kept: &Kept, until: Moment) -> InvitationCode {
    let leah = kept.worker::<deed::Invite>(LEAH, AMINAS_ROOM).await;
    kept.store.invite(leah, kept.write(), LINK, until).await.expect("kept").expect("invited").code
}

fn opening(kept: &Kept, code: &InvitationCode, claim: &str) -> Opening {
    Opening { code: code.clone(), claim: claim.to_owned(), write: kept.write(), matching: "blue kite".into() }
}

async fn confirmed(kept: &Kept) {
    let leah = kept.worker::<deed::ConfirmInvitation>(LEAH, AMINAS_ROOM).await;
    kept.store.confirm_invitation(leah, kept.write(), LINK).await.expect("kept").expect("confirmed");
}

fn using(kept: &Kept, code: &InvitationCode, claim: &str) -> Using {
    Using {
        code: code.clone(),
        claim: claim.to_owned(),
        passphrase: typed("a long walk by the river"),
        language: "ur".to_owned(),
        // The first is taken.
        names: ["river apple leah", "green door lamp", "brown door lamp"].map(name).into(),
        write: kept.write(),
    }
}

async fn used(kept: &Kept, ask: Using) -> Result<Welcome, InvitationRefusal> {
    kept.store.use_invitation(ask).await.expect("no fault")
}

contract! {
    async fn the_right_passphrase_lets_in_and_nothing_else_does(kept: Kept) {
        let signed = try_in(&kept, "Leah", RIGHT, HERE, minutes(0)).await.expect("in");
        assert_eq!((signed.viewer, signed.language.as_str()), (Viewer::Worker(LEAH), "en-GB"));
        assert!(session(&kept, &signed.token, minutes(0)).await.is_some_and(|s| s.viewer == Viewer::Worker(LEAH)));
        for (name, passphrase) in [("Leah", "tea with leah on sunday"), ("Nobody", RIGHT), ("Priya", RIGHT)] {
            let no = try_in(&kept, name, passphrase, HERE, minutes(0)).await;
            assert!(matches!(no, Err(SignInRefusal::Wrong)), "{name} {passphrase}: {no:?}");
        }
        assert!(session(&kept, &Token::new([7; 32]), minutes(0)).await.is_none());
    }

    async fn a_session_ends_when_idle_and_at_its_limit_by_the_servers_clock(kept: Kept) {
        let code = invited(&kept, minutes(60)).await;
        let claim = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept").expect("opened").claim;
        confirmed(&kept).await;
        let token = used(&kept, using(&kept, &code, &claim)).await.expect("in").signed_in.token;
        // Idle for twice the lock time: 10 minutes.
        assert!(session(&kept, &token, minutes(9)).await.is_some());
        assert!(session(&kept, &token, minutes(18)).await.is_some(), "it was used at 9");
        assert!(session(&kept, &token, minutes(28)).await.is_none(), "idle for ten");
        // In use all the time, it still ends after an hour.
        let code = invited_again(&kept).await;
        let claim = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept").expect("opened").claim;
        let leah = kept.worker::<deed::ConfirmInvitation>(LEAH, AMINAS_ROOM).await;
        kept.store.confirm_invitation(leah, kept.write(), AGAIN).await.expect("kept").expect("confirmed");
        let token = used(&kept, using(&kept, &code, &claim)).await.expect("in").signed_in.token;
        for minute in (0..60).step_by(5) {
            assert!(session(&kept, &token, minutes(minute)).await.is_some(), "{minute}");
        }
        assert!(session(&kept, &token, minutes(60)).await.is_none());
    }

    async fn listening_for_changes_does_not_keep_a_session_going(kept: Kept) {
        let token = try_in(&kept, "Leah", RIGHT, HERE, minutes(0)).await.expect("in").token;
        assert!(kept.store.is_going_on(&token, minutes(1), &TIMINGS).await.expect("no fault"));
        let used = "SELECT count(*) FROM session WHERE used_at > began_at";
        assert_eq!(kept.count(used).await, 0);
        session(&kept, &token, minutes(1)).await.expect("going on");
        assert_eq!(kept.count(used).await, 1);
    }

    async fn leaving_and_signing_out_end_a_session_at_once(kept: Kept) {
        let first = try_in(&kept, "Leah", RIGHT, HERE, minutes(0)).await.expect("in").token;
        let second = try_in(&kept, "Leah", RIGHT, HERE, minutes(0)).await.expect("in").token;
        kept.store.leave(first.clone(), kept.look()).await.expect("left");
        assert!(session(&kept, &first, minutes(0)).await.is_none());
        assert!(session(&kept, &second, minutes(0)).await.is_some(), "the other stays");
        let leah = kept.worker::<deed::SignOut>(LEAH, Place::Own).await;
        kept.store.sign_out(leah, kept.write(), second.clone()).await.expect("kept").expect("out");
        assert!(session(&kept, &second, minutes(0)).await.is_none());
        kept.store.leave(second, kept.look()).await.expect("leaving twice is leaving");
    }

    async fn tries_are_slowed_even_over_a_restart_and_at_the_same_time(kept: Kept) {
        let tries = (0..20).map(|_| {
            let store = kept.store.clone();
            tokio::spawn(async move { store.sign_in(try_of("Leah", "not it at all", THERE, seconds(0))).await })
        });
        let mut wrong = 0;
        for one in tries.collect::<Vec<_>>() {
            match one.await.expect("no panic").expect("no fault") {
                Err(SignInRefusal::Wrong) => wrong += 1,
                Err(SignInRefusal::TooMany { wait_seconds }) => assert_eq!(wait_seconds, 10),
                Ok(_) | Err(SignInRefusal::Paused) => panic!("the passphrase was right"),
            }
        }
        assert_eq!(wrong, 5, "five were looked at");
        let kept = kept.restarted().await;
        // Even the right passphrase waits, so that nothing can be learnt from trying.
        let no = try_in(&kept, "Leah", RIGHT, THERE, seconds(9)).await;
        assert!(matches!(no, Err(SignInRefusal::TooMany { wait_seconds: 1 })), "{no:?}");
        // Nobody else is slowed: not the owner elsewhere, not another name here.
        try_in(&kept, "Leah", RIGHT, HERE, seconds(9)).await.expect("in");
        try_in(&kept, "Priya", "tea with Priya on sunday", THERE, seconds(9)).await.expect("in");
        try_in(&kept, "Leah", RIGHT, THERE, seconds(10)).await.expect("in, after the wait");
        let again = try_in(&kept, "Leah", "not it at all", THERE, seconds(10)).await;
        assert!(matches!(again, Err(SignInRefusal::Wrong)), "the count began anew");
    }

    async fn a_name_that_does_not_exist_is_slowed_alike(kept: Kept) {
        for nth in 0..7 {
            let known = try_in(&kept, "Leah", "not it at all", HERE, seconds(0)).await.err();
            let unknown = try_in(&kept, "Nobody", "not it at all", THERE, seconds(0)).await.err();
            assert_eq!(known, unknown, "try {nth}");
        }
    }

    async fn an_owner_cannot_be_kept_out_from_elsewhere(kept: Kept) {
        try_in(&kept, "Leah", RIGHT, HERE, seconds(0)).await.expect("in");
        // A hundred wrong tries from a hundred addresses.
        for nth in 0..100 {
            let address = format!("203.0.113.{nth}");
            let no = try_in(&kept, "Leah", "not it at all", &address, seconds(1)).await;
            assert!(matches!(no, Err(SignInRefusal::Wrong)), "{nth}: {no:?}");
        }
        let stranger = try_in(&kept, "Leah", RIGHT, "203.0.113.200", seconds(1)).await;
        assert!(matches!(stranger, Err(SignInRefusal::TooMany { .. })), "{stranger:?}");
        try_in(&kept, "Leah", RIGHT, HERE, seconds(1)).await.expect("the owner, where they were before");
    }

    async fn a_renewed_name_replaces_the_old_and_ending_sessions_ends_all(kept: Kept) {
        let code = invited(&kept, minutes(60)).await;
        let claim = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept").expect("opened").claim;
        confirmed(&kept).await;
        let token = used(&kept, using(&kept, &code, &claim)).await.expect("in").signed_in.token;
        let leah = kept.worker::<deed::ManageSignIn>(LEAH, AMINAS_ROOM).await;
        let names = vec![sign_in_name("Priya"), sign_in_name("Yellow")];
        let name = kept.store.renew_sign_in_name(leah, kept.write(), names).await.expect("kept").expect("renewed");
        assert_eq!(name, sign_in_name("Yellow"), "the first was taken");
        let old = SignIn { name: self::name("green door lamp"), ..try_of("Yellow", "a long walk by the river", HERE, minutes(0)) };
        assert!(matches!(kept.store.sign_in(old).await.expect("no fault"), Err(SignInRefusal::Wrong)));
        let second = try_in(&kept, "Yellow", "a long walk by the river", HERE, minutes(0)).await.expect("in").token;
        kept.store.end_sessions(leah, kept.write()).await.expect("kept").expect("ended");
        for token in [token, second] {
            assert!(session(&kept, &token, minutes(0)).await.is_none());
        }
    }

    async fn a_pause_ends_all_sessions_calls_off_links_and_lets_nobody_in(kept: Kept) {
        let code = invited(&kept, minutes(60)).await;
        let claim = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept").expect("opened").claim;
        confirmed(&kept).await;
        let asked = using(&kept, &code, &claim);
        let token = used(&kept, asked.clone()).await.expect("in").signed_in.token;
        let next = invited_again(&kept).await;
        let leah = kept.worker::<deed::ManageSignIn>(LEAH, AMINAS_ROOM).await;
        kept.store.pause_account(leah, kept.write()).await.expect("kept").expect("paused");
        assert!(session(&kept, &token, minutes(0)).await.is_none());
        let off = kept.store.open_invitation(opening(&kept, &next, "")).await.expect("kept");
        assert_eq!(off, Err(InvitationRefusal::DoesNotWork), "the other link is called off");
        let right = || SignIn { name: name("green door lamp"), ..try_of("Leah", "a long walk by the river", HERE, minutes(0)) };
        assert!(matches!(kept.store.sign_in(right()).await.expect("no fault"), Err(SignInRefusal::Paused)));
        let wrong = SignIn { passphrase: typed(RIGHT), ..right() };
        assert!(matches!(kept.store.sign_in(wrong).await.expect("no fault"), Err(SignInRefusal::Wrong)));
        // Whoever repeats the very request that let them in is not in by that.
        let again = used(&kept, asked.clone()).await;
        assert!(matches!(again, Err(InvitationRefusal::DoesNotWork)), "{again:?}");
        // Nobody else is kept out.
        assert!(try_in(&kept, "Leah", RIGHT, HERE, minutes(0)).await.is_ok());
        kept.store.end_pause(leah, kept.write()).await.expect("kept").expect("over");
        assert!(kept.store.sign_in(right()).await.expect("no fault").is_ok());
        assert!(session(&kept, &token, minutes(0)).await.is_none(), "what had ended stays ended");
        // Nor once another invitation gave another passphrase.
        let third = invited_again_as(&kept, THIRD).await;
        let claim = kept.store.open_invitation(opening(&kept, &third, "")).await.expect("kept").expect("opened").claim;
        let confirming = kept.worker::<deed::ConfirmInvitation>(LEAH, AMINAS_ROOM).await;
        kept.store.confirm_invitation(confirming, kept.write(), THIRD).await.expect("kept").expect("confirmed");
        let other = Using { passphrase: typed("the blue door by the sea"), ..using(&kept, &third, &claim) };
        let other = Using { names: vec![name("brown door lamp")], ..other };
        used(&kept, other).await.expect("in");
        let again = used(&kept, asked).await;
        assert!(matches!(again, Err(InvitationRefusal::DoesNotWork)), "{again:?}");
    }

    async fn an_invitation_works_once_in_one_browser_after_the_worker_said_so(kept: Kept) {
        let code = invited(&kept, minutes(60)).await;
        assert_eq!(code.as_str().len(), 43);
        let wrong = InvitationCode::parse(&"x".repeat(43)).expect("a code");
        let no = kept.store.open_invitation(opening(&kept, &wrong, "")).await.expect("kept");
        assert_eq!(no, Err(InvitationRefusal::DoesNotWork));
        let first = opening(&kept, &code, "");
        let opened = kept.store.open_invitation(first.clone()).await.expect("kept").expect("opened");
        assert!(!opened.is_confirmed && opened.matching == "blue kite" && opened.claim.len() == 43);
        // The same asking, its answer lost on the way, is answered the same.
        assert_eq!(kept.store.open_invitation(first).await.expect("kept"), Ok(opened.clone()));
        // Another browser with the same link is too late; nothing tells it more.
        let other = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept");
        assert_eq!(other, Err(InvitationRefusal::DoesNotWork));
        let early = used(&kept, using(&kept, &code, &opened.claim)).await;
        assert!(matches!(early, Err(InvitationRefusal::NotConfirmed)), "{early:?}");
        confirmed(&kept).await;
        let asked = kept.store.open_invitation(opening(&kept, &code, &opened.claim)).await.expect("kept").expect("still");
        assert!(asked.is_confirmed && asked.claim.is_empty());
        let thief = used(&kept, using(&kept, &code, "another claim")).await;
        assert!(matches!(thief, Err(InvitationRefusal::DoesNotWork)), "{thief:?}");
        let short = Using { passphrase: typed("short"), ..using(&kept, &code, &opened.claim) };
        assert!(matches!(used(&kept, short).await, Err(InvitationRefusal::Passphrase(_))));
        let right = using(&kept, &code, &opened.claim);
        let welcome = used(&kept, right.clone()).await.expect("in");
        assert_eq!(welcome.name.as_str(), "green door lamp");
        assert_eq!(welcome.signed_in.viewer, Viewer::Person(AMINA));
        let mine = session(&kept, &welcome.signed_in.token, minutes(0)).await.expect("going on");
        assert_eq!((mine.viewer, mine.language.as_str()), (Viewer::Person(AMINA), "ur"));
        // The answer was lost: the same asking lets in again, and another does not.
        assert_eq!(used(&kept, right).await.expect("in").name, welcome.name);
        let second = used(&kept, using(&kept, &code, &opened.claim)).await;
        assert!(matches!(second, Err(InvitationRefusal::DoesNotWork)), "{second:?}");
        let leah = kept.worker::<deed::ConfirmInvitation>(LEAH, AMINAS_ROOM).await;
        let (read, name) = kept.store.read_invitation(leah, kept.look(), LINK).await.expect("read");
        assert_eq!((read.state, name.as_str()), (InvitationState::Used, "Amina"));
    }

    async fn of_many_who_use_a_link_at_once_one_is_in(kept: Kept) {
        let code = invited(&kept, minutes(60)).await;
        let claim = kept.store.open_invitation(opening(&kept, &code, "")).await.expect("kept").expect("opened").claim;
        confirmed(&kept).await;
        let tries = (0..10).map(|_| {
            let (store, ask) = (kept.store.clone(), using(&kept, &code, &claim));
            tokio::spawn(async move { store.use_invitation(ask).await })
        });
        let mut welcome = 0;
        for one in tries.collect::<Vec<_>>() {
            match one.await.expect("no panic").expect("no fault") {
                Ok(_) => welcome += 1,
                Err(refusal) => assert_eq!(refusal, InvitationRefusal::DoesNotWork),
            }
        }
        assert_eq!(welcome, 1);
    }

    async fn an_invitation_dies_at_its_last_second_or_when_called_off_or_replaced(kept: Kept) {
        let until = minutes(30);
        let code = invited(&kept, until).await;
        let late = Opening { write: kept.write_at(until), ..opening(&kept, &code, "") };
        assert_eq!(kept.store.open_invitation(late).await.expect("kept"), Err(InvitationRefusal::DoesNotWork));
        let just = Write { at: Moment::from_millis(until.millis() - 1), ..kept.write() };
        let opened = kept.store.open_invitation(Opening { write: just, ..opening(&kept, &code, "") }).await.expect("kept");
        let claim = opened.expect("at the last moment").claim;
        let next = invited_again(&kept).await;
        let old = kept.store.open_invitation(opening(&kept, &code, &claim)).await.expect("kept");
        assert_eq!(old, Err(InvitationRefusal::DoesNotWork), "replaced");
        let leah = kept.worker::<deed::ConfirmInvitation>(LEAH, AMINAS_ROOM).await;
        kept.store.cancel_invitation(leah, kept.write(), AGAIN).await.expect("kept").expect("called off");
        let off = kept.store.open_invitation(opening(&kept, &next, "")).await.expect("kept");
        assert_eq!(off, Err(InvitationRefusal::DoesNotWork), "called off");
        // Only in its own room is it there.
        let dan = kept.worker::<deed::ConfirmInvitation>(PRIYA, DANS_ROOM).await;
        assert!(kept.store.read_invitation(dan, kept.look(), LINK).await.is_err());
    }
}

const AGAIN: InvitationId = Id::from_bytes([71; 16]);

const THIRD: InvitationId = Id::from_bytes([72; 16]);

async fn invited_again(kept: &Kept) -> InvitationCode {
    invited_again_as(kept, AGAIN).await
}

async fn invited_again_as(kept: &Kept, id: InvitationId) -> InvitationCode {
    let leah = kept.worker::<deed::Invite>(LEAH, AMINAS_ROOM).await;
    kept.store.invite(leah, kept.write(), id, minutes(120)).await.expect("kept").expect("invited").code
}
