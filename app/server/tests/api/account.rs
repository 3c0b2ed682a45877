//! Who is signed in, their language, and signing out.
use crate::{persona::Sent, portal::TestPortal};
use api::{
    No, Saved,
    account::{ChooseLanguage, ReadMe, SignOut, Who},
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
async fn a_session_ends_by_the_servers_clock() {
    let portal = TestPortal::open().await;
    let minutes = portal.portal.council.timings.worker_session_minutes;
    let grace = portal.grace().await;
    portal.clock.pass_minutes(minutes - 1);
    assert!(grace.asks(&ReadMe {}).await.is_ok());
    portal.clock.pass_minutes(1);
    let reply = grace.sends(Sent::of(&ReadMe {})).await;
    assert_eq!(reply.answer::<ReadMe>(), Err(No::SignedOut));
    assert!(reply.forgets(), "a cookie that means nothing is taken away");
}
