//! Coming in by the council's own sign-in: what is kept of the way, and whom it leads in.
use crate::{full::AMINAS, kept::*};
use domain::{
    access::Viewer,
    sign_in::{Passphrase, SignInName},
    time::Moment,
};
use store::{
    council_sign_in::{Aim, CouncilRefusal, Identity, Said, Taken},
    session::Token,
    sign_in::{SignIn, SignedIn},
};

/// Words that must stand nowhere.
pub(crate) const ISSUER: &str = "https://login.of-the-council.example";
pub(crate) const SUBJECT: &str = "subject-of-leah";

fn minutes(minutes: u32) -> Moment {
    at(NINE + minutes)
}

fn identity(subject: &str) -> Identity {
    Identity { issuer: ISSUER.to_owned(), subject: subject.to_owned() }
}

async fn signed_in(kept: &Kept, name: SignInName, passphrase: &str) -> Token {
    let passphrase = Passphrase::typed(passphrase).expect("typed");
    let ask = SignIn { name, passphrase, address: "192.0.2.1".to_owned(), at: minutes(0) };
    kept.store.sign_in(ask).await.expect("kept").expect("in").token
}

async fn leah(kept: &Kept) -> Token {
    signed_in(kept, sign_in_name("Leah"), "tea with Leah on sunday").await
}

async fn taken(kept: &Kept, session: Option<&Token>, aim: Aim) -> Taken {
    let way = kept.store.begin_council_way(session, aim, minutes(0)).await.expect("begun");
    kept.store.take_council_way(&way.secret, &way.said.state, minutes(0)).await.expect("kept").expect("taken")
}

async fn comes(kept: &Kept, subject: &str, taken: Taken) -> Result<SignedIn, CouncilRefusal> {
    kept.store.sign_in_by_council(&identity(subject), taken, minutes(0), &TIMINGS).await.expect("no fault")
}

/// Leah keeps it, and a way that nobody came back from is open.
pub(crate) async fn keeps(kept: &Kept) {
    let session = leah(kept).await;
    let taken = taken(kept, Some(&session), Aim::Keep).await;
    comes(kept, SUBJECT, taken).await.expect("kept");
    kept.store.begin_council_way(None, Aim::ComeIn, minutes(0)).await.expect("begun");
}

fn words(said: &Said) -> [&str; 3] {
    [&said.state, &said.nonce, said.verifier.as_str()]
}

contract! {
    async fn a_way_is_taken_once_by_its_own_browser_in_time(kept: Kept) {
        let begin = async || kept.store.begin_council_way(None, Aim::ComeIn, minutes(0)).await.expect("begun");
        let take = async |secret: &Token, state: &str, at: Moment| {
            kept.store.take_council_way(secret, state, at).await.expect("no fault").map(|taken| taken.said)
        };
        let (mine, theirs) = (begin().await, begin().await);
        assert!(take(&mine.secret, &theirs.said.state, minutes(1)).await.is_none());
        assert!(take(&theirs.secret, &mine.said.state, minutes(1)).await.is_none());
        assert!(take(&mine.secret, "", minutes(1)).await.is_none());
        let said = take(&mine.secret, &mine.said.state, minutes(9)).await.expect("taken");
        assert_eq!(words(&said), words(&mine.said));
        assert!(take(&mine.secret, &mine.said.state, minutes(9)).await.is_none(), "twice");
        assert!(take(&theirs.secret, &theirs.said.state, minutes(10)).await.is_none(), "too late");
        assert_eq!(kept.count("SELECT count(*) FROM council_way").await, 0);
        let all = words(&said);
        assert!(all.iter().enumerate().all(|(nth, word)| word.len() == 64 && !all[..nth].contains(word)));
        // Ten at once: one takes it.
        let way = begin().await;
        let ten = (0..10).map(|_| {
            let (store, secret, state) = (kept.store.clone(), way.secret.clone(), way.said.state.clone());
            tokio::spawn(async move { store.take_council_way(&secret, &state, minutes(1)).await })
        });
        let mut count = 0;
        for one in ten.collect::<Vec<_>>() {
            count += usize::from(one.await.expect("ends").expect("no fault").is_some());
        }
        assert_eq!(count, 1);
    }

    async fn ways_that_nobody_came_back_from_leave_nothing(kept: Kept) {
        for _ in 0..3 {
            kept.store.begin_council_way(None, Aim::ComeIn, minutes(0)).await.expect("begun");
        }
        kept.store.begin_council_way(None, Aim::ComeIn, minutes(10)).await.expect("begun");
        assert_eq!(kept.count("SELECT count(*) FROM council_way").await, 1);
    }

    async fn whom_the_council_means_is_who_kept_it(kept: Kept) {
        let no = comes(&kept, SUBJECT, taken(&kept, None, Aim::ComeIn).await).await;
        assert!(matches!(no, Err(CouncilRefusal::NoAccount)));
        let session = leah(&kept).await;
        let keeping = taken(&kept, Some(&session), Aim::Keep).await;
        let signed = comes(&kept, SUBJECT, keeping).await.expect("kept");
        assert_eq!(signed.viewer, Viewer::Worker(LEAH));
        let old = kept.store.session(&session, minutes(1), &TIMINGS).await.expect("no fault");
        assert!(old.is_none(), "the session before is over");
        let signed = comes(&kept, SUBJECT, taken(&kept, None, Aim::ComeIn).await).await.expect("in");
        assert_eq!(signed.viewer, Viewer::Worker(LEAH));
        // Neither part without the other.
        let other = Identity { issuer: format!("{ISSUER}/"), subject: SUBJECT.to_owned() };
        let way = taken(&kept, None, Aim::ComeIn).await;
        let no = kept.store.sign_in_by_council(&other, way, minutes(1), &TIMINGS).await.expect("no fault");
        assert!(matches!(no, Err(CouncilRefusal::NoAccount)));
        let moved = Identity { issuer: format!("{ISSUER}s"), subject: SUBJECT[1..].to_owned() };
        let way = taken(&kept, None, Aim::ComeIn).await;
        let no = kept.store.sign_in_by_council(&moved, way, minutes(1), &TIMINGS).await.expect("no fault");
        assert!(matches!(no, Err(CouncilRefusal::NoAccount)));
    }

    async fn nobody_keeps_it_without_a_workers_open_session_or_takes_anothers(kept: Kept) {
        let cannot = async |session: Option<&Token>, subject: &str| {
            let no = comes(&kept, subject, taken(&kept, session, Aim::Keep).await).await;
            assert!(matches!(no, Err(CouncilRefusal::CannotKeep)), "{subject}: {no:?}");
        };
        cannot(None, "nobody is in").await;
        cannot(Some(&Token::new([7; 32])), "no such session").await;
        let session = leah(&kept).await;
        let over = taken(&kept, Some(&session), Aim::Keep).await;
        kept.store.leave(session, kept.look()).await.expect("left");
        assert!(matches!(comes(&kept, SUBJECT, over).await, Err(CouncilRefusal::CannotKeep)), "it ended meanwhile");
        keeps(&kept).await;
        let noor = signed_in(&kept, sign_in_name("Noor"), "tea with Noor on sunday").await;
        cannot(Some(&noor), SUBJECT).await;
        AMINAS.fill(&kept).await;
        let name = SignInName::parse("green door amina").expect("a name");
        let amina = signed_in(&kept, name, "a long walk by the river").await;
        cannot(Some(&amina), "a parent").await;
        assert_eq!(kept.count("SELECT count(*) FROM council_identity").await, 1);
    }

    async fn the_one_before_is_nobodys(kept: Kept) {
        keeps(&kept).await;
        let session = leah(&kept).await;
        let keeping = taken(&kept, Some(&session), Aim::Keep).await;
        comes(&kept, "another", keeping).await.expect("kept");
        let no = comes(&kept, SUBJECT, taken(&kept, None, Aim::ComeIn).await).await;
        assert!(matches!(no, Err(CouncilRefusal::NoAccount)));
        assert_eq!(kept.count("SELECT count(*) FROM council_identity").await, 1);
    }

    async fn a_paused_account_is_not_let_in_and_a_parents_never(kept: Kept) {
        AMINAS.fill(&kept).await;
        keeps(&kept).await;
        let db = kept.database().await;
        sea_orm::ConnectionTrait::execute_unprepared(&db, "UPDATE account SET state = 'paused'").await.expect("paused");
        let no = comes(&kept, SUBJECT, taken(&kept, None, Aim::ComeIn).await).await;
        assert!(matches!(no, Err(CouncilRefusal::Paused)));
        sea_orm::ConnectionTrait::execute_unprepared(
            &db,
            "UPDATE account SET state = 'active'; \
             UPDATE council_identity SET account = (SELECT id FROM account WHERE person IS NOT NULL LIMIT 1)",
        ).await.expect("moved");
        let no = comes(&kept, SUBJECT, taken(&kept, None, Aim::ComeIn).await).await;
        assert!(matches!(no, Err(CouncilRefusal::CannotKeep)), "{no:?}");
    }
}
