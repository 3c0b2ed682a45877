//! People who ask the server for things, through HTTP as a browser would.
use crate::portal::{HOST, TEAM, TestPortal, fresh, words};
use api::{
    Answer, No, Operation, Saved,
    manage::{AddFamily, AddInvolvement, AddPerson, AddWorker},
    operation::WRITE_HEADER,
};
use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};
use domain::{
    family::{PersonKind, Post},
    id::{FamilyId, PersonId, WorkerId, WriteId},
    involvement::With,
    sign_in::{Passphrase, SignInName},
};

/// Somebody with a browser.
#[derive(Clone)]
pub(crate) struct Persona {
    pub(crate) portal: TestPortal,
    /// What their browser keeps: the cookie's name and value.
    pub(crate) cookie: Option<String>,
}

/// A request on its way.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// What came back.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Sent {
    /// As a page of ours asks.
    pub(crate) fn new(method: &str, path: &str) -> Self {
        let sent = Self { method: method.to_owned(), path: path.to_owned(), headers: vec![], body: vec![] };
        sent.with("host", HOST).with("sec-fetch-site", "same-origin")
    }

    /// An operation as the apps send it.
    pub(crate) fn of<O: Operation>(ask: &O) -> Self {
        let sent = Self::new(O::METHOD.as_str(), &ask.path());
        match O::METHOD.is_write() {
            false => sent,
            true => sent
                .with("origin", &format!("http://{HOST}"))
                .with("content-type", "application/json")
                .with(WRITE_HEADER, &fresh::<domain::id::kind::Write>().to_string())
                .saying(&serde_json::to_string(ask).expect("JSON")),
        }
    }

    /// The sign-in form.
    pub(crate) fn sign_in(name: &str, passphrase: &str) -> Self {
        let form = format!("language=en-GB&name={}&passphrase={}", encoded(name), encoded(passphrase));
        Self::new("POST", "/sign-in")
            .with("origin", &format!("http://{HOST}"))
            .with("content-type", "application/x-www-form-urlencoded")
            .saying(&form)
    }

    /// With this header, instead of one of the same name.
    pub(crate) fn with(self, name: &str, value: &str) -> Self {
        let mut sent = self.without(name);
        sent.headers.push((name.to_owned(), value.to_owned()));
        sent
    }

    /// Without this header.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    /// With this body.
    pub(crate) fn saying(mut self, body: &str) -> Self {
        self.body = body.as_bytes().to_vec();
        self
    }

    /// With this write id.
    pub(crate) fn named(self, write: WriteId) -> Self {
        self.with(WRITE_HEADER, &write.to_string())
    }

    pub(crate) fn request(self) -> Request<Body> {
        let mut request = Request::builder().method(self.method.as_str()).uri(&self.path);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(Body::from(self.body)).expect("a request")
    }
}

/// As a form writes it.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl Reply {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
    /// The session it began: what a browser sends back.
    pub(crate) fn cookie(&self) -> Option<String> {
        let line = self.headers.get(header::SET_COOKIE)?.to_str().expect("text");
        let (pair, _) = line.split_once(';')?;
        (!pair.ends_with('=')).then(|| pair.to_owned())
    }
    /// Whether it makes the browser forget its session.
    pub(crate) fn forgets(&self) -> bool {
        self.header("set-cookie").starts_with("__Host-session=;")
    }
    pub(crate) fn answer<O: Operation>(&self) -> Answer<O> {
        let text = self.text();
        match self.status {
            200 => Ok(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))),
            status => {
                let no: No<O::Refusal> =
                    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{status} {error}: {text}"));
                Err(no)
            }
        }
    }
}

impl Persona {
    pub(crate) fn new(portal: TestPortal, cookie: Option<String>) -> Self {
        Self { portal, cookie }
    }

    /// Sends this with their cookie.
    pub(crate) async fn sends(&self, sent: Sent) -> Reply {
        let sent = match &self.cookie {
            Some(cookie) => sent.with("cookie", cookie),
            None => sent,
        };
        self.portal.send(sent).await
    }

    /// Asks for an operation.
    pub(crate) async fn asks<O: Operation>(&self, ask: &O) -> Answer<O> {
        self.sends(Sent::of(ask)).await.answer::<O>()
    }
}

/// What a manager does.
impl Persona {
    /// Adds a worker, who then signs in.
    pub(crate) async fn adds_worker(&self, name: &str, role: &str, post: Post) -> (WorkerId, Persona) {
        let worker = fresh();
        let sign_in_name = server::words::sign_in_names(1).remove(0);
        let passphrase = format!("the passphrase of {name}");
        let added = self
            .asks(&AddWorker {
                team: TEAM,
                worker,
                name: words(name),
                role: role.to_owned(),
                post,
                works_on: [true, true, true, true, true, false, false],
                sign_in_name: sign_in_name.clone(),
                passphrase: typed(&passphrase, &sign_in_name),
            })
            .await;
        assert_eq!(added.map(|saved| saved.version), Ok(1));
        (worker, self.portal.signed_in(sign_in_name.as_str(), &passphrase).await)
    }

    pub(crate) async fn adds_family(&self, label: &str) -> FamilyId {
        let family = fresh();
        let plan_kind = Some("child-protection".to_owned());
        let added = self.asks(&AddFamily { team: TEAM, family, label: words(label), plan_kind }).await;
        assert_eq!(added, Ok(Saved { version: 1 }));
        family
    }

    pub(crate) async fn adds_adult(&self, family: FamilyId, name: &str) -> PersonId {
        self.adds_person(family, name, PersonKind::Adult).await
    }

    async fn adds_person(&self, family: FamilyId, name: &str, kind: PersonKind) -> PersonId {
        let person = fresh();
        let added = self.asks(&AddPerson { team: TEAM, family, person, name: words(name), kind }).await;
        assert_eq!(added, Ok(Saved { version: 1 }));
        person
    }

    pub(crate) async fn involves(&self, worker: WorkerId, family: FamilyId, with: With) {
        let involvement = fresh();
        let added = self.asks(&AddInvolvement { team: TEAM, family, involvement, worker, with }).await;
        assert_eq!(added, Ok(Saved { version: 1 }));
    }
}

pub(crate) fn typed(passphrase: &str, name: &SignInName) -> Passphrase {
    Passphrase::choose(passphrase, name).expect("long enough")
}
