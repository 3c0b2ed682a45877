//! Who is signed in, their language, and signing out.
use crate::{persona::Sent, portal::TestPortal};
use api::{
    No, Saved,
    account::{ChooseLanguage, ReadMe, ReadSignIns, SignInView, SignOut, SignOutElsewhere, Who},
};
use domain::family::Post;

#[tokio::test]
async fn whoever_is_signed_in_is_told_who_they_are_and_whom_to_ring() {
    let portal = TestPortal::open().await;
    let me = portal.grace().await.asks(&ReadMe {}).await.expect("her own");
    assert!(matches!(me.who, Who::Worker { post: Post::Manager, .. }));
    assert_eq!((me.name.as_str(), me.language.as_str()), ("Grace", "en-GB"));
    assert_eq!(me.today.words, "Wednesday 4 March");
    assert!(me.help[0].is_emergency && me.help.iter().filter(|line| line.is_emergency).count() == 1);
    assert_eq!(portal.nobody().asks(&ReadMe {}).await, Err(No::SignedOut));
}

#[tokio::test]
async fn a_language_is_remembered_and_dates_are_said_in_it() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    for (language, today) in [
        ("bn", "বুধবার, 4 মার্চ"),
        ("lt", "kovo 4 d., trečiadienis"),
        ("pa", "ਬੁੱਧਵਾਰ, 4 ਮਾਰਚ"),
        ("pl", "środa, 4 marca"),
        ("ro", "miercuri, 4 martie"),
        ("ur", "بدھ، 4 مارچ"),
        ("tlh", "بدھ، 4 مارچ"),
    ] {
        let chosen = grace.asks(&ChooseLanguage { language: language.to_owned() }).await;
        assert_eq!(chosen, Ok(Saved { version: 1 }));
        assert_eq!(grace.asks(&ReadMe {}).await.expect("her own").today.words, today, "{language}");
    }
}

#[tokio::test]
async fn a_language_nobody_has_checked_is_not_offered_to_families() {
    let trial = TestPortal::open().await;
    let grace = trial.grace().await;
    let polish = || ChooseLanguage { language: "pl".to_owned() };
    grace.asks(&polish()).await.expect("her own");
    assert_eq!(grace.asks(&ReadMe {}).await.expect("her own").language, "pl");
    let portal = trial.for_families();
    let grace = portal.grace().await;
    let me = grace.asks(&ReadMe {}).await.expect("her own");
    assert_eq!((me.language.as_str(), me.languages.as_slice()), ("en-GB", &["en-GB".to_owned()][..]));
    assert_eq!(me.today.words, "Wednesday 4 March");
    grace.asks(&polish()).await.expect("her own");
    assert_eq!(grace.asks(&ReadMe {}).await.expect("her own").language, "en-GB");
    for (path, status) in [("/en-GB/sign-in", 200), ("/pl/sign-in", 404)] {
        let page = Sent::new("GET", path).with("sec-fetch-site", "none").with("accept", "text/html");
        assert_eq!(portal.send(page).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_here_and_only_here() {
    let portal = TestPortal::open().await;
    let (here, there) = (portal.grace().await, portal.grace().await);
    let reply = here.sends(Sent::of(&SignOut {})).await;
    assert_eq!(reply.answer::<SignOut>(), Ok(Saved { version: 1 }));
    assert!(reply.forgets());
    assert_eq!(here.asks(&ReadMe {}).await, Err(No::SignedOut), "the old cookie is worth nothing");
    assert!(there.asks(&ReadMe {}).await.is_ok());
}

#[tokio::test]
async fn whoever_is_in_sees_who_else_is_and_puts_them_out() {
    let portal = TestPortal::open().await;
    let there = portal.grace().await;
    portal.clock.pass_minutes(5);
    let here = portal.grace().await;
    let told = here.asks(&ReadSignIns {}).await.expect("her own").sign_ins;
    let stands = |one: &SignInView| (one.is_here, one.is_open);
    assert_eq!(told.iter().map(stands).collect::<Vec<_>>(), [(true, true), (false, true)], "newest first");
    assert!(told[0].at.at > told[1].at.at);
    assert_eq!(here.asks(&SignOutElsewhere {}).await, Ok(Saved { version: 1 }));
    assert_eq!(there.asks(&ReadMe {}).await, Err(No::SignedOut));
    let told = here.asks(&ReadSignIns {}).await.expect("still in").sign_ins;
    assert_eq!(told.iter().map(stands).collect::<Vec<_>>(), [(true, true), (false, false)]);
    // One that ended by itself is told as ended, though nobody ended it.
    let left = portal.grace().await;
    portal.clock.pass_minutes(portal.portal.council.timings.worker_session_minutes);
    assert_eq!(left.asks(&ReadMe {}).await, Err(No::SignedOut));
    let back = portal.grace().await;
    let told = back.asks(&ReadSignIns {}).await.expect("in again").sign_ins;
    assert_eq!(told.iter().filter(|one| one.is_open).count(), 1);
}

#[tokio::test]
async fn nobody_is_told_when_somebody_else_signed_in() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let before = grace.asks(&ReadSignIns {}).await.expect("her own");
    portal.clock.pass_minutes(3);
    let (_, other) = grace.adds_worker("Priya", "childrens-social-worker", Post::Practitioner).await;
    assert_eq!(grace.asks(&ReadSignIns {}).await.expect("her own").sign_ins.len(), before.sign_ins.len());
    assert_eq!(other.asks(&ReadSignIns {}).await.expect("their own").sign_ins.len(), 1);
}

#[tokio::test]
async fn a_session_ends_by_the_servers_clock() {
    let portal = TestPortal::open().await;
    let timings = portal.portal.council.timings;
    let idle = timings.worker_lock_after_minutes * 2;
    // A day of work, never away for long: it ends all the same.
    let grace = portal.grace().await;
    let mut left = timings.worker_session_minutes - 1;
    while left > 0 {
        let pause = left.min(idle - 1);
        portal.clock.pass_minutes(pause);
        left -= pause;
        assert!(grace.asks(&ReadMe {}).await.is_ok(), "{left} minutes before the last");
    }
    portal.clock.pass_minutes(1);
    let reply = grace.sends(Sent::of(&ReadMe {})).await;
    assert_eq!(reply.answer::<ReadMe>(), Err(No::SignedOut));
    assert!(reply.forgets(), "a cookie that means nothing is taken away");
    // Nobody was there: it ends long before the day does.
    let grace = portal.grace().await;
    portal.clock.pass_minutes(idle);
    assert_eq!(grace.asks(&ReadMe {}).await, Err(No::SignedOut));
}
