//! Two families of one team, the workers around them, and a browser for each of them.
use crate::portal::{Browser, TestPortal, at, words};
use api::manage::{AddFamily, AddInvolvement, AddPerson, AddWorker};
use domain::{
    family::{AgeBand, PersonKind, Post, Worker},
    id::{FamilyId, Id, PersonId, TeamId, WorkerId},
    involvement::With,
    sign_in::{Passphrase, SignInName},
};
use std::collections::BTreeMap;
use store::{account::Credentials, worker::Founding};

pub(crate) const TEAM: TeamId = Id::from_bytes([1; 16]);
pub(crate) const OTHER_TEAM: TeamId = Id::from_bytes([2; 16]);

/// Amina's family, with Dan who lives apart, and Sara and Yusuf.
pub(crate) const FAMILY: FamilyId = Id::from_bytes([10; 16]);
pub(crate) const AMINA: PersonId = Id::from_bytes([20; 16]);
pub(crate) const DAN: PersonId = Id::from_bytes([21; 16]);
pub(crate) const SARA: PersonId = Id::from_bytes([22; 16]);
pub(crate) const YUSUF: PersonId = Id::from_bytes([23; 16]);
/// Another family of the same team.
pub(crate) const TWIN: FamilyId = Id::from_bytes([11; 16]);
pub(crate) const BEA: PersonId = Id::from_bytes([25; 16]);
pub(crate) const TIM: PersonId = Id::from_bytes([26; 16]);

/// Holds the plan of Amina's family.
pub(crate) const PRIYA: WorkerId = Id::from_bytes([30; 16]);
/// With Amina.
pub(crate) const LEAH: WorkerId = Id::from_bytes([31; 16]);
/// With Dan.
pub(crate) const JOEL: WorkerId = Id::from_bytes([32; 16]);
/// With the children, without holding the plan.
pub(crate) const RUTH: WorkerId = Id::from_bytes([33; 16]);
/// Of the team, with nobody.
pub(crate) const NOOR: WorkerId = Id::from_bytes([34; 16]);
/// Takes duty.
pub(crate) const DEVA: WorkerId = Id::from_bytes([35; 16]);
/// Manages the team.
pub(crate) const GRACE: WorkerId = Id::from_bytes([36; 16]);
/// Holds the plan of the other family.
pub(crate) const ZOFIA: WorkerId = Id::from_bytes([37; 16]);
/// Manages another team.
pub(crate) const OLU: WorkerId = Id::from_bytes([38; 16]);

const WORKERS: [(&str, WorkerId, &str, Post); 7] = [
    ("Priya", PRIYA, "childrens-social-worker", Post::Practitioner),
    ("Leah", LEAH, "recovery-worker", Post::Practitioner),
    ("Joel", JOEL, "behaviour-change-worker", Post::Practitioner),
    ("Ruth", RUTH, "family-worker", Post::Practitioner),
    ("Noor", NOOR, "mental-health-practitioner", Post::Practitioner),
    ("Deva", DEVA, "duty-worker", Post::Duty),
    ("Zofia", ZOFIA, "childrens-social-worker", Post::Practitioner),
];

/// A browser for everyone, by name.
#[derive(Clone, Debug)]
pub(crate) struct People {
    pub(crate) browsers: BTreeMap<String, Browser>,
}

impl People {
    /// Puts everyone there, and lets each of them in.
    pub(crate) async fn settle(portal: &TestPortal) -> Self {
        let mut browsers = BTreeMap::new();
        for (team, manager, name) in [(TEAM, GRACE, "Grace"), (OTHER_TEAM, OLU, "Olu")] {
            browsers.insert(name.to_owned(), founded(portal, team, manager, name).await);
        }
        let grace = browsers["Grace"].clone();
        for (name, worker, role, post) in WORKERS {
            let add = AddWorker {
                team: TEAM,
                worker,
                name: words(name),
                role: role.to_owned(),
                post,
                works_on: [true, true, true, true, true, false, false],
                sign_in_name: sign_in_name(name),
                passphrase: Passphrase::typed(&passphrase(name)).expect("a passphrase"),
            };
            portal.get(&grace, add).await;
            browsers.insert(name.to_owned(), portal.sign_in(&sign_in_name(name), &passphrase(name)).await);
        }
        families(portal, &grace).await;
        for (n, family, worker, with) in [
            (50, FAMILY, PRIYA, With::Children),
            (51, FAMILY, LEAH, With::Adult(AMINA)),
            (52, FAMILY, JOEL, With::Adult(DAN)),
            (53, FAMILY, RUTH, With::Children),
            (54, TWIN, ZOFIA, With::Children),
        ] {
            let involvement = Id::from_bytes([n; 16]);
            portal.get(&grace, AddInvolvement { team: TEAM, family, involvement, worker, with }).await;
        }
        for (name, worker, family, person) in
            [("Amina", "Priya", FAMILY, AMINA), ("Dan", "Priya", FAMILY, DAN), ("Bea", "Zofia", TWIN, BEA)]
        {
            let browser = portal.let_in(&browsers[worker], family, person, "en-GB").await;
            browsers.insert(name.to_owned(), browser);
        }
        Self { browsers }
    }
}

/// A team with its first manager, who is let in.
pub(crate) async fn founded(portal: &TestPortal, team: TeamId, manager: WorkerId, name: &str) -> Browser {
    let founding = Founding {
        team,
        name: words("A team"),
        manager: Worker {
            id: manager,
            name: words(name),
            role: "team-manager".to_owned(),
            team,
            post: Post::Manager,
            works_on: [true, true, true, true, true, false, false],
            about: None,
        },
        credentials: Credentials {
            name: sign_in_name(name),
            passphrase: Passphrase::typed(&passphrase(name)).expect("a passphrase"),
            language: "en-GB".to_owned(),
        },
        at: at(9 * 60),
    };
    portal.store().found_team_without_permit(founding).await.expect("kept").expect("founded");
    portal.sign_in(&sign_in_name(name), &passphrase(name)).await
}

async fn families(portal: &TestPortal, grace: &Browser) {
    let child = PersonKind::Child(AgeBand::Child);
    let adult = PersonKind::Adult;
    for (family, label, people) in [
        (
            FAMILY,
            "Amina's family",
            vec![
                (AMINA, "Amina", adult),
                (DAN, "Dan", adult),
                (SARA, "Sara", child),
                (YUSUF, "Yusuf", child),
            ],
        ),
        (TWIN, "Bea's family", vec![(BEA, "Bea", adult), (TIM, "Tim", child)]),
    ] {
        let plan_kind = Some("child-protection".to_owned());
        portal.get(grace, AddFamily { team: TEAM, family, label: words(label), plan_kind }).await;
        for (person, name, kind) in people {
            let add = AddPerson { team: TEAM, family, person, name: words(name), kind };
            portal.get(grace, add).await;
        }
    }
}

pub(crate) fn sign_in_name(name: &str) -> SignInName {
    SignInName::parse(&format!("river apple {}", name.to_lowercase())).expect("a sign-in name")
}

pub(crate) fn passphrase(name: &str) -> String {
    format!("tea with {name} on sunday")
}

impl TestPortal {
    /// The browser of whoever has this name.
    pub(crate) fn of(&self, name: &str) -> Browser {
        self.people.browsers[name].clone()
    }
}
