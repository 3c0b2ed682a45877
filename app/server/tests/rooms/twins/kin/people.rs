//! The people of a family, and how each of them gets in.
use super::*;

impl Kin<'_> {
    pub(super) async fn people(&mut self) {
        for (who, role) in WORKERS {
            self.worker(who, role).await;
        }
        self.relatives().await;
        self.involved().await;
        for nth in 0..2 {
            let (holder, person) = (self.browser("holder"), self.rooms[nth].person);
            let browser = self.portal.let_in(&holder, self.family, person, "en-GB").await;
            self.browsers.insert(self.name(Self::parent(nth)), browser);
        }
        let today = crate::portal::today();
        let (worker, by) = (self.workers["with1"], self.workers["cover"]);
        let cover = Cover { worker, by, from: today, to: today.plus_days(400) };
        self.does("with1", SetCover { cover }).await;
    }

    async fn worker(&mut self, who: &'static str, role: &str) {
        let worker: WorkerId = fresh();
        // The other workers of the team know their colleagues; a parent knows their own.
        let mut told = names("grace deva noor");
        for letter in ['a', 'b'] {
            told.extend(WORKERS.map(|(who, _)| format!("{who}{letter}")));
        }
        let (parents, sees) = match who {
            "with1" => ("parent1", "parent1 holder grace"),
            "with2" => ("parent2", "parent2 holder grace"),
            // Covers for somebody of the first parent, who is told so.
            "cover" => ("parent1", "parent1 grace"),
            _ => ("parent1 parent2", "parent1 parent2 holder grace"),
        };
        told.extend(self.all(parents));
        let name = self.word(&format!("worker.body:{who}-name"), &told, sees);
        if who == "cover" {
            told.remove(&self.name("parent1"));
            self.id(&format!("worker.id:{who}"), worker, &told, "grace");
        } else {
            self.id(&format!("worker.id:{who}"), worker, &told, sees);
        }
        let sign_in_name = self.sign_in_name(who);
        let add = AddWorker {
            team: TEAM,
            worker,
            name: words(&name),
            role: role.to_owned(),
            post: Post::Practitioner,
            works_on: [true; 7],
            sign_in_name: sign_in_name.clone(),
            passphrase: Passphrase::typed(&self.passphrase(who)).expect("a passphrase"),
        };
        self.does("grace", add).await;
        let browser = self.portal.sign_in(&sign_in_name, &self.passphrase(who)).await;
        self.browsers.insert(self.name(who), browser);
        self.workers.insert(who, worker);
    }

    async fn relatives(&mut self) {
        let everyone = self.staff("parent1 parent2 deva");
        let family = self.family;
        let label = self.word("family.body:label", &self.staff("deva"), "holder grace");
        let plan_kind = Some("child-protection".to_owned());
        self.does("grace", AddFamily { team: TEAM, family, label: words(&label), plan_kind }).await;
        self.id("family.id", family, &everyone, "parent1 parent2 holder");
        self.id("person.id:child", self.child, &everyone, "parent1 parent2 holder");
        let child = self.word("family_person.body:child-name", &everyone, "parent1 parent2 holder");
        self.person(self.child, &child, PersonKind::Child(AgeBand::Child)).await;
        for nth in 0..2 {
            let me = Self::parent(nth);
            let (allowed, see) = (self.staff(&format!("{me} deva")), format!("{me} holder"));
            let name = self.word(&format!("family_person.body:{me}-name"), &allowed, &see);
            let person = fresh();
            self.person(person, &name, PersonKind::Adult).await;
            self.id(&format!("person.id:{me}"), person, &allowed, &see);
            let worker = self.workers[Self::worker_of(nth)];
            self.rooms.push(Room::new(TEAM, family, person, self.child, worker));
        }
    }

    async fn involved(&self) {
        let family = self.family;
        let adult = |nth: usize| With::Adult(self.rooms[nth].person);
        for (who, with, involvement, sees) in [
            ("holder", With::Children, fresh(), "holder"),
            ("with1", adult(0), self.rooms[0].involvement, "holder"),
            ("with2", adult(1), self.rooms[1].involvement, "holder"),
            // Theirs is over by the time anyone looks.
            ("kids", With::Children, fresh(), ""),
        ] {
            let worker = self.workers[who];
            self.does("grace", AddInvolvement { team: TEAM, family, involvement, worker, with }).await;
            self.id(&format!("involvement.id:{who}"), involvement, &self.staff(""), sees);
        }
    }

    async fn person(&self, person: PersonId, name: &str, kind: PersonKind) {
        let add = AddPerson { team: TEAM, family: self.family, person, name: words(name), kind };
        self.does("grace", add).await;
    }

    fn sign_in_name(&self, who: &str) -> SignInName {
        let last = who.replace('1', "one").replace('2', "two");
        SignInName::parse(&format!("river {last} apple{}", self.letter)).expect("three words")
    }

    fn passphrase(&self, who: &str) -> String {
        format!("tea with {who} of {} on sunday", self.letter)
    }
}
