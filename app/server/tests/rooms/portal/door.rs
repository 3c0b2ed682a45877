//! How people get in.
use super::{Browser, NOBODY, TestPortal, words};
use api::invitation::{ConfirmInvitation, Invite, OpenInvitation, UseInvitation};
use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};
use domain::{
    id::{FamilyId, InvitationId, PersonId},
    sign_in::{Passphrase, SignInName},
};
use server::ids::fresh;

impl TestPortal {
    /// Signs in through the form.
    pub(crate) async fn sign_in(&self, name: &SignInName, passphrase: &str) -> Browser {
        let form = format!(
            "name={}&passphrase={}&language=en-GB",
            name.as_str().replace(' ', "+"),
            passphrase.replace(' ', "+")
        );
        let request = Request::post(site::SIGN_IN_ACTION)
            .header(header::HOST, "localhost:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request");
        let told = self.send(request).await;
        assert_eq!(told.status, 303, "{}", told.body);
        Browser { cookie: Some(cookie(&told.headers)) }
    }

    /// Invites an adult and lets them in, as it happens in person.
    pub(crate) async fn let_in(
        &self,
        worker: &Browser,
        family: FamilyId,
        person: PersonId,
        language: &str,
    ) -> Browser {
        let invitation: InvitationId = fresh();
        let made = self.get(worker, Invite { family, person, invitation }).await;
        let code = made.link.split_once('#').expect("a code").1;
        let code = words(code);
        let open = OpenInvitation { code, claim: String::new() };
        let opened = self.get(&NOBODY, open.clone()).await;
        self.get(worker, ConfirmInvitation { family, person, invitation }).await;
        let accept = UseInvitation {
            code: open.code,
            claim: opened.claim,
            passphrase: Passphrase::typed("the kettle is always on").expect("a passphrase"),
            language: language.to_owned(),
        };
        let told = self.told(&NOBODY, &accept).await;
        assert_eq!(told.status, 200, "{}", told.body);
        Browser { cookie: Some(cookie(&told.headers)) }
    }
}

fn cookie(headers: &HeaderMap) -> String {
    let line = headers.get(header::SET_COOKIE).expect("a cookie").to_str().expect("text");
    line.split(';').next().expect("a pair").to_owned()
}
