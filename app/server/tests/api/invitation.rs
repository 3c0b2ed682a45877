//! An invitation's life: made, opened in one browser, confirmed by the worker, used once.
use crate::{
    persona::{Persona, Sent},
    portal::{TestPortal, fresh},
};
use api::{
    No,
    account::{ReadMe, Who},
    invitation::{
        CancelInvitation, ConfirmInvitation, InvitationView, Invite, OpenInvitation, OpenedInvitation,
        ReadInvitation, UseInvitation, Welcome,
    },
};
use domain::{
    family::Post,
    id::{FamilyId, InvitationId, PersonId, WriteId},
    invitation::{InvitationCode, InvitationRefusal, InvitationState},
    involvement::With,
    sign_in::{Passphrase, PassphraseRefusal, SignInName},
};

const PASSPHRASE: &str = "tea with nan on sunday";

/// A worker who may invite, and an adult to be invited.
pub(crate) struct Visit {
    pub(crate) portal: TestPortal,
    pub(crate) priya: Persona,
    pub(crate) family: FamilyId,
    pub(crate) person: PersonId,
}

/// An invitation that was made.
struct Made {
    invitation: InvitationId,
    code: InvitationCode,
}

impl Visit {
    pub(crate) async fn begin() -> Self {
        let portal = TestPortal::open().await;
        let grace = portal.grace().await;
        let (worker, priya) = grace.adds_worker("Priya", "childrens-social-worker", Post::Practitioner).await;
        let family = grace.adds_family("Amina's family").await;
        let person = grace.adds_adult(family, "Amina").await;
        grace.involves(worker, family, With::Children).await;
        Self { portal, priya, family, person }
    }

    async fn invites(&self) -> Made {
        let invitation = fresh();
        let ask = Invite { family: self.family, person: self.person, invitation };
        let made = self.priya.asks(&ask).await.expect("she may");
        assert!(made.link.starts_with("http://localhost:8080/my#"), "{}", made.link);
        assert_eq!(made.qr.modules.len(), (made.qr.side * made.qr.side) as usize);
        assert_eq!(made.until.words, "Friday 6 March at 9:30\u{202f}am");
        let code = made.link.split_once('#').expect("a code").1;
        assert!(code.len() >= 22, "at least 128 bits");
        Made { invitation, code: InvitationCode::parse(code).expect("a code") }
    }

    async fn opens(&self, made: &Made, claim: &str) -> Result<OpenedInvitation, No<InvitationRefusal>> {
        let ask = OpenInvitation { code: made.code.clone(), claim: claim.to_owned() };
        self.portal.nobody().asks(&ask).await
    }

    async fn confirms(&self, made: &Made) -> Result<(), No<InvitationRefusal>> {
        let ask = ConfirmInvitation { family: self.family, person: self.person, invitation: made.invitation };
        self.priya.asks(&ask).await.map(|_| ())
    }

    /// Invites, opens, confirms: they are in. Gives the name they sign in with.
    pub(crate) async fn lets_in(&self, passphrase: &str) -> (SignInName, Persona) {
        let made = self.invites().await;
        let opened = self.opens(&made, "").await.expect("it works");
        self.confirms(&made).await.expect("she may");
        let reply = self.portal.send(Sent::of(&self.using(&made, &opened.claim, passphrase))).await;
        let name = reply.answer::<UseInvitation>().expect("in").name;
        (name, Persona::new(self.portal.clone(), reply.cookie()))
    }

    async fn watches(&self, made: &Made) -> InvitationView {
        let ask = ReadInvitation { family: self.family, person: self.person, invitation: made.invitation };
        self.priya.asks(&ask).await.expect("she may")
    }

    fn using(&self, made: &Made, claim: &str, passphrase: &str) -> UseInvitation {
        UseInvitation {
            code: made.code.clone(),
            claim: claim.to_owned(),
            passphrase: Passphrase::typed(passphrase).expect("typed"),
            language: "pl".to_owned(),
        }
    }
}

const DEAD: No<InvitationRefusal> = No::Refused(InvitationRefusal::DoesNotWork);

#[tokio::test]
async fn an_invited_parent_opens_is_confirmed_and_is_in() {
    let visit = Visit::begin().await;
    let made = visit.invites().await;
    assert_eq!(visit.watches(&made).await.state, InvitationState::Waiting);

    let opened = visit.opens(&made, "").await.expect("it works");
    assert!(!opened.is_confirmed && !opened.claim.is_empty());
    let seen = visit.watches(&made).await;
    assert_eq!((seen.state, seen.person_name.as_str()), (InvitationState::Opened, "Amina"));
    assert_eq!(seen.matching, Some(opened.matching.clone()), "both screens show the same words");

    let early = visit.using(&made, &opened.claim, PASSPHRASE);
    let not_yet = Err(No::Refused(InvitationRefusal::NotConfirmed));
    assert_eq!(visit.portal.nobody().asks(&early).await, not_yet, "nobody is in before the worker said so");

    visit.confirms(&made).await.expect("she may");
    let again = visit.opens(&made, &opened.claim).await.expect("the same browser asks again");
    assert_eq!((again.is_confirmed, again.matching, again.claim.as_str()), (true, opened.matching, ""));

    let short = visit.using(&made, &opened.claim, "short");
    let refusal = Err(No::Refused(InvitationRefusal::Passphrase(PassphraseRefusal::TooShort)));
    assert_eq!(visit.portal.nobody().asks(&short).await, refusal);

    let reply = visit.portal.send(Sent::of(&visit.using(&made, &opened.claim, PASSPHRASE))).await;
    let welcome: Welcome = reply.answer::<UseInvitation>().expect("in");
    let amina = Persona::new(visit.portal.clone(), reply.cookie());
    let me = amina.asks(&ReadMe {}).await.expect("her own");
    assert_eq!(me.who, Who::Parent { person: visit.person, families: vec![visit.family] });
    assert_eq!((me.name.as_str(), me.language.as_str()), ("Amina", "pl"));

    let later = visit.portal.signed_in(welcome.name.as_str(), PASSPHRASE).await;
    assert!(later.asks(&ReadMe {}).await.is_ok(), "and signs in with the name she was given");
}

#[tokio::test]
async fn an_invitation_works_in_one_browser_and_once() {
    let visit = Visit::begin().await;
    let made = visit.invites().await;
    let opened = visit.opens(&made, "").await.expect("it works");
    assert_eq!(visit.opens(&made, "").await, Err(DEAD), "another browser");
    assert_eq!(visit.opens(&made, "guess").await, Err(DEAD), "another browser that guesses");
    visit.confirms(&made).await.expect("she may");
    for claim in ["", "guess"] {
        assert_eq!(visit.portal.nobody().asks(&visit.using(&made, claim, PASSPHRASE)).await, Err(DEAD));
    }
    let using = visit.using(&made, &opened.claim, PASSPHRASE);
    let write: WriteId = fresh();
    let first = visit.portal.send(Sent::of(&using).named(write)).await;
    assert_eq!(first.status, 200);
    // The answer was lost on the way: the same write again is answered as the first time, with a session.
    let again = visit.portal.send(Sent::of(&using).named(write)).await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert!(again.cookie().is_some());
    assert_eq!(visit.portal.nobody().asks(&using).await, Err(DEAD), "a second use");
    assert_eq!(visit.opens(&made, &opened.claim).await, Err(DEAD));
    assert_eq!(visit.confirms(&made).await, Err(DEAD));
    assert_eq!(visit.watches(&made).await.state, InvitationState::Used);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_race_one_gets_in() {
    let visit = Visit::begin().await;
    let made = visit.invites().await;
    let opened = visit.opens(&made, "").await.expect("it works");
    visit.confirms(&made).await.expect("she may");
    let using = visit.using(&made, &opened.claim, PASSPHRASE);
    let racers = (0..12).map(|_| {
        let (portal, sent) = (visit.portal.clone(), Sent::of(&using));
        tokio::spawn(async move { portal.send(sent).await })
    });
    let mut statuses = Vec::new();
    for racer in racers.collect::<Vec<_>>() {
        let reply = racer.await.expect("no panic");
        if reply.status != 200 {
            assert_eq!(reply.answer::<UseInvitation>(), Err(DEAD));
        }
        statuses.push(reply.status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
}

#[tokio::test]
async fn an_invitation_dies_at_its_last_second_when_called_off_and_when_another_is_made() {
    let visit = Visit::begin().await;
    let old = visit.invites().await;
    visit.portal.clock.pass_minutes(48 * 60 - 1);
    let opened = visit.opens(&old, "").await.expect("a minute is left");
    assert!(visit.opens(&old, &opened.claim).await.is_ok());
    visit.portal.clock.pass_minutes(1);
    assert_eq!(visit.opens(&old, &opened.claim).await, Err(DEAD));

    let visit = Visit::begin().await;
    let first = visit.invites().await;
    let second = visit.invites().await;
    assert_eq!(visit.opens(&first, "").await, Err(DEAD), "an earlier one stops working");
    let off = CancelInvitation { family: visit.family, person: visit.person, invitation: second.invitation };
    visit.priya.asks(&off).await.expect("she may");
    assert_eq!(visit.opens(&second, "").await, Err(DEAD));
}

#[tokio::test]
async fn a_new_invitation_for_somebody_who_was_in_ends_what_they_had() {
    let visit = Visit::begin().await;
    let mut sessions = Vec::new();
    let mut names: Vec<SignInName> = Vec::new();
    for passphrase in [PASSPHRASE, "the blue door by the river"] {
        let (name, session) = visit.lets_in(passphrase).await;
        names.push(name);
        sessions.push(session);
    }
    assert_eq!(sessions[0].asks(&ReadMe {}).await, Err(No::SignedOut), "the older session is over");
    assert!(sessions[1].asks(&ReadMe {}).await.is_ok());
    let old = visit.portal.send(Sent::sign_in(names[0].as_str(), PASSPHRASE)).await;
    assert_eq!(old.status, 422, "the old name and passphrase are over");
}

#[tokio::test]
async fn guessing_links_is_slowed() {
    let portal = TestPortal::open().await;
    let mut statuses = Vec::new();
    for _ in 0..25 {
        let code = InvitationCode::parse(&"x".repeat(43)).expect("a code");
        statuses.push(portal.send(Sent::of(&OpenInvitation { code, claim: String::new() })).await.status);
    }
    assert_eq!((statuses[0], statuses[24]), (422, 429), "{statuses:?}");
}
