//! What comes in from a council's own system: all of it or nothing, once, and for the team of whoever decided it.
use crate::kept::*;
use domain::{
    access::{Place, Viewer, deed},
    erasing::{Erased, Why},
    family::{AgeBand, Family, Person, PersonKind, Post},
    id::{FamilyId, Id, PersonId, WorkerId},
    involvement::{Involvement, With},
};
use std::collections::BTreeMap;
use store::{
    StoreError, Written,
    check::check,
    erasing::Erasing,
    import::{Found, Import, ImportChanged, ImportRefusal, Importing, Looking, Row},
    involvement::Member,
};

const NEW: Row = Row::New;
const THERE: Row = Row::There;
const fn no(why: ImportRefusal) -> Row {
    Row::No(why)
}

const ROSA: WorkerId = Id::from_bytes([60; 16]);
const CARYSES: FamilyId = Id::from_bytes([61; 16]);
const CARYS: PersonId = Id::from_bytes([62; 16]);
const MALI: PersonId = Id::from_bytes([63; 16]);

fn family(id: FamilyId) -> Family {
    Family { id, label: words("Carys's family"), team: TEAM, plan_kind: None }
}
fn person(id: PersonId, name: &str, kind: PersonKind) -> Person {
    Person { id, name: words(name), kind }
}
fn involvement(n: u8, worker: WorkerId, family: FamilyId, with: With) -> Involvement {
    Involvement { id: id(n), family, worker, with, from: today(), to: None }
}

/// A worker, a family with an adult and a child, and who is there for whom.
fn import() -> Import {
    Import {
        workers: vec![worker(ROSA, "Rosa", "social-worker", Post::Practitioner, TEAM)],
        families: vec![family(CARYSES)],
        people: vec![
            (CARYSES, person(CARYS, "Carys", PersonKind::Adult)),
            (CARYSES, person(MALI, "Mali", PersonKind::Child(AgeBand::Toddler))),
        ],
        involvements: vec![
            involvement(64, ROSA, CARYSES, With::Children),
            involvement(65, LEAH, CARYSES, With::Adult(CARYS)),
        ],
    }
}

async fn look(kept: &Kept, import: &Import) -> Found {
    let looking = Looking::open(&kept.settings.place, &kept.settings.key_file).await.expect("it opens");
    let found = looking.look(TEAM, import, at(NINE)).await.expect("looked");
    looking.close().await;
    found
}

async fn brings_in(kept: &Kept, import: Import, found: Found, by: WorkerId) -> Written<(), ImportChanged> {
    let credentials = import.workers.iter().map(|worker| (worker.id, credentials(worker.name.as_str())));
    let credentials: BTreeMap<_, _> = credentials.collect();
    let importing = Importing { import, found, credentials, by, team: TEAM, at: at(NINE) };
    kept.store.import_without_permit(importing).await
}

/// How many rows of anything that can come in there are.
async fn rows(kept: &Kept) -> i64 {
    let mut rows = 0;
    for table in ["worker", "family", "person", "family_person", "involvement", "account", "data_key"] {
        rows += kept.count(&format!("SELECT count(*) FROM {table}")).await;
    }
    rows
}

contract! {
    async fn all_of_it_comes_in_once(kept: Kept) {
        let found = look(&kept, &import()).await;
        assert!(found.rows().all(|row| row == NEW), "{found:?}");
        brings_in(&kept, import(), found, GRACE).await.expect("kept").expect("in");

        let permit = kept.worker::<deed::ReadFamily>(ROSA, Place::Family(CARYSES)).await;
        let page = kept.store.read_family(permit, kept.look()).await.expect("read");
        assert_eq!(page.family.label.as_str(), "Carys's family");
        assert_eq!(page.children.len(), 1);
        let parent = kept.try_permit::<deed::ReadMyTeam>(Viewer::Person(CARYS), Place::MyRoom(CARYSES)).await;
        let team = kept.store.read_my_team(parent.expect("a room of her own"), kept.look()).await.expect("read");
        let names = team.members.iter().map(|member: &Member| member.worker.name.as_str().to_owned());
        assert_eq!(names.collect::<Vec<_>>(), ["Rosa", "Leah"]);
        let record = "SELECT count(*) FROM audit WHERE deed = 'Import' AND outcome = 'done' AND who_kind = 'worker'";
        assert_eq!(kept.count(record).await, 1, "the record says that it came in, and who decided it");
        check(&kept.settings.place, &kept.settings.key_file).await.expect("all is well");

        let (before, again) = (rows(&kept).await, look(&kept, &import()).await);
        assert!(again.rows().all(|row| row == THERE), "{again:?}");
        brings_in(&kept, import(), again, GRACE).await.expect("kept").expect("nothing to do");
        assert_eq!(rows(&kept).await, before);
    }

    async fn looking_writes_nothing(kept: Kept) {
        let (before, record) = (rows(&kept).await, kept.count("SELECT count(*) FROM audit").await);
        look(&kept, &import()).await;
        assert_eq!(rows(&kept).await, before);
        assert_eq!(kept.count("SELECT count(*) FROM audit").await, record);
    }

    async fn nothing_comes_in_where_one_row_cannot(kept: Kept) {
        let before = rows(&kept).await;
        let mut wrong = import();
        wrong.involvements.push(involvement(66, ROSA, CARYSES, With::Adult(AMINA)));
        let found = look(&kept, &wrong).await;
        assert_eq!(found.involvements, [NEW, NEW, no(ImportRefusal::NoAdult)]);
        assert_eq!(brings_in(&kept, wrong, found, GRACE).await.expect("kept"), Err(ImportChanged));
        // The last thing to be made fails: what was made before it goes too.
        let found = look(&kept, &import()).await;
        let taken = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let other = worker(id(67), "Rosa", "social-worker", Post::Practitioner, TEAM);
        kept.store.add_worker(taken, kept.write(), other, credentials("Rosa")).await.expect("kept").expect("in");
        let before_it = rows(&kept).await;
        assert_eq!(brings_in(&kept, import(), found, GRACE).await.expect("kept"), Err(ImportChanged));
        assert_eq!((rows(&kept).await, before_it), (before_it, before + 2), "only the worker and her account");
    }

    async fn what_changed_since_the_look_stops_it(kept: Kept) {
        let found = look(&kept, &import()).await;
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        kept.store.add_family(manage, kept.write(), family(CARYSES)).await.expect("kept").expect("added");
        let before = rows(&kept).await;
        assert_eq!(brings_in(&kept, import(), found, GRACE).await.expect("kept"), Err(ImportChanged));
        assert_eq!(rows(&kept).await, before);
    }

    async fn only_the_manager_of_that_team_decides(kept: Kept) {
        let found = look(&kept, &import()).await;
        for by in [PRIYA, DUTY, OTHER_MANAGER] {
            let came = brings_in(&kept, import(), found.clone(), by).await;
            assert!(matches!(came, Err(StoreError::NotFound)), "{by:?}: {came:?}");
        }
    }

    async fn each_row_says_what_stands_in_its_way(kept: Kept) {
        let manage = kept.worker::<deed::ManageTeam>(OTHER_MANAGER, Place::Team(OTHER_TEAM)).await;
        let theirs = Family { team: OTHER_TEAM, ..family(id(70)) };
        kept.store.add_family(manage, kept.write(), theirs).await.expect("kept").expect("added");
        let child = PersonKind::Child(AgeBand::Child);
        let import = Import {
            workers: vec![worker(OTHER_MANAGER, "Olu", "manager", Post::Manager, TEAM)],
            families: vec![family(FAMILY), family(id(70))],
            people: vec![
                (id(71), person(CARYS, "Carys", PersonKind::Adult)),
                (id(70), person(CARYS, "Carys", PersonKind::Adult)),
                (FAMILY, person(AMINA, "Amina", PersonKind::Adult)),
                (FAMILY, person(AMINA, "Amina", child)),
                (TWIN, person(SARA, "Sara", child)),
                (TWIN, person(DAN, "Dan", PersonKind::Adult)),
            ],
            involvements: vec![
                involvement(80, ROSA, FAMILY, With::Children),
                involvement(81, PRIYA, id(71), With::Children),
                involvement(82, PRIYA, FAMILY, With::Adult(BEA)),
                involvement(83, PRIYA, FAMILY, With::Adult(SARA)),
                involvement(84, PRIYA, FAMILY, With::Children),
                involvement(85, PRIYA, TWIN, With::Adult(DAN)),
            ],
        };
        let found = look(&kept, &import).await;
        use ImportRefusal as R;
        assert_eq!(found.workers, [no(R::OtherTeam)]);
        assert_eq!(found.families, [THERE, no(R::OtherTeam)]);
        let people = [no(R::NoFamily), no(R::OtherTeam), THERE, no(R::OtherKind), no(R::OtherFamily), NEW];
        assert_eq!(found.people, people);
        let involvements = [no(R::NoWorker), no(R::NoFamily), no(R::NoAdult), no(R::NoAdult), THERE, NEW];
        assert_eq!(found.involvements, involvements);
    }

    async fn what_was_changed_here_is_not_changed_back(kept: Kept) {
        let found = look(&kept, &import()).await;
        brings_in(&kept, import(), found, GRACE).await.expect("kept").expect("in");
        let permit = kept.worker::<deed::EndInvolvement>(LEAH, Place::Family(CARYSES)).await;
        kept.store.end_involvement(permit, kept.write(), id(65)).await.expect("kept").expect("ended");
        let again = look(&kept, &import()).await;
        assert_eq!(again.involvements, [THERE, THERE]);
        brings_in(&kept, import(), again, GRACE).await.expect("kept").expect("nothing to do");
        let reads = kept.try_permit::<deed::ReadAdult>(Viewer::Worker(LEAH), Place::Room(CARYSES, CARYS)).await;
        assert!(reads.is_none(), "an old file lets nobody back in");
    }

    async fn what_was_erased_does_not_come_back_by_a_file(kept: Kept) {
        let found = look(&kept, &import()).await;
        brings_in(&kept, import(), found, GRACE).await.expect("kept").expect("in");
        let erasing = |what| Erasing { what, by: GRACE, why: Why::TheyAsked, at: at(NINE) };
        let adult = erasing(Erased::Adult(CARYSES, CARYS));
        kept.store.erase_without_permit(adult).await.expect("kept").expect("erased");
        let after = look(&kept, &import()).await;
        assert_eq!(after.people, [no(ImportRefusal::Erased), THERE]);
        kept.store.erase_without_permit(erasing(Erased::Family(CARYSES))).await.expect("kept").expect("erased");
        let after = look(&kept, &import()).await;
        assert_eq!(after.families, [no(ImportRefusal::Erased)]);
        assert!(after.people.iter().all(|row| *row == no(ImportRefusal::Erased)), "{after:?}");
        assert_eq!(after.workers, [THERE]);
    }

    async fn an_id_is_its_references_own_and_is_the_same_after_a_new_key(kept: Kept) {
        let (place, key) = (&kept.settings.place, &kept.settings.key_file);
        let looking = Looking::open(place, key).await.expect("it opens");
        let one: FamilyId = looking.id(&["F-1"]);
        assert_ne!(one, looking.id(&["F-2"]));
        assert_ne!(one.bytes(), looking.id::<domain::id::kind::Person>(&["F-1"]).bytes(), "of its kind");
        assert_ne!(looking.id::<domain::id::kind::Involvement>(&["a", "bc"]), looking.id(&["ab", "c"]));
        looking.close().await;
        let new = kept.folder.join("new-key");
        store::new_key::new_key(place, key, &new).await.expect("a new key");
        let looking = Looking::open(place, &new).await.expect("it opens");
        assert_eq!(looking.id::<domain::id::kind::Family>(&["F-1"]), one);
        looking.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_reference_has_another_id_in_other_data() {
    let (one, other) = (Kept::in_a_file().await, Kept::in_a_file().await);
    let mut ids = Vec::new();
    for kept in [&one, &other] {
        let looking = Looking::open(&kept.settings.place, &kept.settings.key_file).await.expect("it opens");
        ids.push(looking.id::<domain::id::kind::Family>(&["F-1"]));
        looking.close().await;
    }
    assert_ne!(ids[0], ids[1], "without the data's own secret nobody can compute it");
}
