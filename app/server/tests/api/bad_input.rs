//! What bad input gets: a plain answer each time, nothing changed, and the connection still usable.
use crate::{
    persona::{Persona, Sent, typed},
    portal::{HOST, TEAM, TestPortal, fresh, words},
};
use api::{
    No, Saved,
    account::{ChooseLanguage, Me, ReadMe},
    family::ReadFamily,
    manage::{AddFamily, AddWorker, ManageRefusal},
    operation::{BODY_BYTES_MAX, Problem, WRITE_HEADER},
};
use domain::{family::Post, id::FamilyId, sign_in::SignInName, words::WordsRefusal};
use server::serve::{Edge, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

/// A write that would change something: the manager adds a family.
fn family() -> (FamilyId, Sent) {
    let family = fresh();
    (family, Sent::of(&AddFamily { team: TEAM, family, label: words("Amina's family"), plan_kind: None }))
}

/// The families the manager has now.
async fn is_there(grace: &Persona, family: FamilyId) -> bool {
    let again = AddFamily { team: TEAM, family, label: words("A trial"), plan_kind: None };
    // A second family of the same name is a fault of the store; the trial itself must not stay.
    grace.asks(&again).await.is_err()
}

#[tokio::test]
async fn a_request_that_is_not_ours_is_refused_plainly_and_changes_nothing() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let (id, good) = family();
    let body = String::from_utf8(good.body.clone()).expect("text");
    let with = |name: &str, value: &str| good.clone().with(name, value);
    let saying = |body: &str| good.clone().saying(body);
    let padded = format!("{}{}", " ".repeat(BODY_BYTES_MAX + 1 - body.len()), body);
    for (what, sent, status) in [
        ("from another site", with("sec-fetch-site", "cross-site"), 403),
        ("from a neighbouring site", with("sec-fetch-site", "same-site"), 403),
        ("typed into the address bar", with("sec-fetch-site", "none"), 403),
        ("from another origin", with("origin", "https://evil.example"), 403),
        ("from a sandboxed page", with("origin", "null").with("sec-fetch-site", "cross-site"), 403),
        ("from a sandboxed page of an old browser", with("origin", "null").without("sec-fetch-site"), 403),
        ("from nowhere", good.clone().without("sec-fetch-site").without("origin"), 403),
        ("as a form", with("content-type", "application/x-www-form-urlencoded"), 415),
        ("as plain text", with("content-type", "text/plain"), 415),
        ("as nothing", good.clone().without("content-type"), 415),
        ("compressed", with("content-encoding", "gzip"), 415),
        ("without a name for the write", good.clone().without(WRITE_HEADER), 400),
        ("with a bad name for the write", with(WRITE_HEADER, "1"), 400),
        (
            "with a question behind the address",
            Sent { path: format!("{}?x=1", good.path), ..good.clone() },
            400,
        ),
        ("with no body", saying(""), 400),
        ("with half a body", saying(&body[..body.len() / 2]), 400),
        ("with something behind it", saying(&format!("{body}{{}}")), 400),
        ("very deep", saying(&format!("{{\"team\":{}", "[".repeat(60_000))), 422),
        ("too long", saying(&padded), 413),
        (
            "at another address",
            Sent { path: good.path.replace(&id.to_string(), &"ab".repeat(16)), ..good.clone() },
            400,
        ),
        ("with a wrong method", Sent { method: "POST".to_owned(), ..good.clone() }, 405),
        ("with a method nobody knows", Sent { method: "BREW".to_owned(), ..good.clone() }, 405),
        ("to nowhere", Sent { path: "/api/nowhere".to_owned(), ..good.clone() }, 404),
        ("to nowhere below a place", Sent { path: format!("{}/more", good.path), ..good.clone() }, 404),
        ("under another name", with("host", "evil.example"), 421),
    ] {
        let reply = grace.sends(sent).await;
        assert_eq!(reply.status, status, "{what}: {}", reply.text());
        assert_eq!(reply.header("cache-control"), "no-store", "{what}");
    }
    assert!(!is_there(&grace, id).await, "nothing of that was done");
}

#[tokio::test]
async fn a_body_may_be_exactly_as_long_as_is_said() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let (_, good) = family();
    let body = String::from_utf8(good.body.clone()).expect("text");
    let padded = format!("{}{body}", " ".repeat(BODY_BYTES_MAX - body.len()));
    assert_eq!(grace.sends(good.saying(&padded)).await.status, 200);
}

#[tokio::test]
async fn a_field_that_will_not_do_is_named() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let (id, good) = family();
    let body = String::from_utf8(good.body.clone()).expect("text");
    let label = |label: &str| body.replace("Amina's family", label);
    let words = |refusal| Problem::Words(refusal);
    for (said, field, problem) in [
        (label("   "), "label", words(WordsRefusal::Blank)),
        (label(&"a".repeat(81)), "label", words(WordsRefusal::TooLong { max: 80 })),
        (label("a\u{202e}b"), "label", words(WordsRefusal::Disguised)),
        (label("a\\u0007b"), "label", words(WordsRefusal::Disguised)),
        (body.replace("\"label\"", "\"lable\""), "lable", Problem::Kind),
        (body.replacen('{', "{\"by\":\"me\",", 1), "by", Problem::Kind),
        (body.replace(&id.to_string(), "7"), "family", Problem::Kind),
        (body.replace(&id.to_string(), &id.to_string().to_uppercase()), "family", Problem::Kind),
        ("{}".to_owned(), ".", Problem::Kind),
        ("[]".to_owned(), ".", Problem::Kind),
    ] {
        let reply = grace.sends(good.clone().saying(&said)).await;
        assert_eq!(reply.status, 422, "{said}");
        let expect = No::Invalid { field: field.to_owned(), problem };
        assert_eq!(reply.answer::<AddFamily>(), Err(expect), "{said}");
    }
    assert!(!is_there(&grace, id).await, "nothing of that was done");
}

#[tokio::test]
async fn what_the_council_does_not_know_is_refused_by_name() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let name = SignInName::parse("river apple chair").expect("three words");
    let worker = AddWorker {
        team: TEAM,
        worker: fresh(),
        name: words("Nina"),
        role: "wizard".to_owned(),
        post: Post::Practitioner,
        works_on: [true; 7],
        sign_in_name: name.clone(),
        passphrase: typed("tea with nan on sunday", &name),
    };
    assert_eq!(grace.asks(&worker).await, Err(No::Refused(ManageRefusal::UnknownKind)));
    let taken = AddWorker {
        role: "family-worker".to_owned(),
        sign_in_name: SignInName::parse("silver acorn path").expect("three words"),
        ..worker.clone()
    };
    assert_eq!(grace.asks(&taken).await, Err(No::Refused(ManageRefusal::NameTaken)));
    let short = AddWorker {
        role: "family-worker".to_owned(),
        passphrase: domain::sign_in::Passphrase::typed("short").expect("typed"),
        ..worker
    };
    assert!(matches!(grace.asks(&short).await, Err(No::Refused(ManageRefusal::Passphrase(_)))));
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_theirs_are_the_same_bytes() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let (_, outsider) = grace.adds_worker("Noor", "family-worker", Post::Practitioner).await;
    let family = grace.adds_family("Amina's family").await;
    let theirs = outsider.sends(Sent::of(&ReadFamily { family })).await;
    let nowhere = outsider.sends(Sent::of(&ReadFamily { family: fresh() })).await;
    let garbled = outsider.sends(Sent::new("GET", "/api/families/7")).await;
    let unknown = outsider.sends(Sent::new("GET", "/api/family")).await;
    for other in [&nowhere, &garbled, &unknown] {
        assert_eq!((theirs.status, theirs.text()), (404, "\"not_found\"".to_owned()));
        assert_eq!((other.status, &other.body, &other.headers), (404, &theirs.body, &theirs.headers));
    }
}

#[tokio::test]
async fn a_write_is_done_once_and_its_name_cannot_be_used_for_another() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let write = fresh();
    let polish = Sent::of(&ChooseLanguage { language: "pl".to_owned() }).named(write);
    let first = grace.sends(polish.clone()).await;
    let again = grace.sends(polish).await;
    assert_eq!((first.status, &first.body), (200, &again.body));
    assert_eq!(first.answer::<ChooseLanguage>(), Ok(Saved { version: 1 }));
    let urdu = grace.sends(Sent::of(&ChooseLanguage { language: "ur".to_owned() }).named(write)).await;
    assert_eq!((urdu.status, urdu.answer::<ChooseLanguage>()), (409, Err(No::Clash)));
    let me: Me = grace.asks(&ReadMe {}).await.expect("her own");
    assert_eq!(me.language, "pl");
}

#[tokio::test]
async fn somebody_too_busy_waits_and_is_told_how_long() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let mut reply = grace.sends(Sent::of(&ReadMe {})).await;
    for _ in 0..200 {
        reply = grace.sends(Sent::of(&ReadMe {})).await;
        if reply.status != 200 {
            break;
        }
    }
    assert_eq!((reply.status, reply.header("retry-after")), (429, "1"));
    assert_eq!(reply.answer::<ReadMe>(), Err(No::TooMany { wait_seconds: 1 }));
    portal.clock.pass_minutes(1);
    assert!(grace.asks(&ReadMe {}).await.is_ok());
}

/// On a real connection: after each refusal, the same connection answers again.
#[tokio::test]
async fn the_connection_stays_usable() {
    let portal = TestPortal::open().await;
    let grace = portal.grace().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("bound");
    let (_stop, stopped) = oneshot::channel::<()>();
    tokio::spawn(serve(listener, Edge::plain(), server::router::router(&portal.portal), async {
        stopped.await.ok();
    }));
    let mut line = TcpStream::connect(address).await.expect("it listens");
    let cookie = grace.cookie.expect("signed in");
    let (_, good) = family();
    let long = vec![b' '; BODY_BYTES_MAX * 3];
    for (what, method, body, extra, status) in [
        ("too long", "PUT", long.as_slice(), "", 413),
        ("of another kind", "PUT", good.body.as_slice(), "content-encoding: br\r\n", 415),
        ("with a wrong method", "PATCH", good.body.as_slice(), "", 405),
        ("from elsewhere", "PUT", good.body.as_slice(), "origin: https://evil.example\r\n", 403),
        ("good", "PUT", good.body.as_slice(), "", 200),
    ] {
        let head = format!(
            "{method} {} HTTP/1.1\r\nhost: {HOST}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/json\r\n{WRITE_HEADER}: {}\r\n{extra}content-length: {}\r\n\r\n",
            good.path,
            fresh::<domain::id::kind::Write>(),
            body.len(),
        );
        line.write_all(head.as_bytes()).await.expect("the connection is open");
        line.write_all(body).await.expect("the connection is open");
        let mut got = [0; 4096];
        let count = line.read(&mut got).await.expect("an answer");
        let got = String::from_utf8_lossy(&got[..count]);
        assert!(got.starts_with(&format!("HTTP/1.1 {status} ")), "{what}: {got}");
    }
}
