//! Who may be added to what, who leaves and hands over, and whom an adult is told of.
use crate::{
    full::{AMINAS, council},
    kept::*,
};
use domain::{
    access::{Place, Viewer, deed},
    family::{AgeBand, Family, Person, PersonKind, Post},
    id::{FamilyId, InvolvementId, PersonId, WorkerId},
    involvement::{Cover, CoverRefusal, HandOver, Involvement, InvolvementRefusal, With},
};
use store::{StoreError, family::AccountState, worker::ManageRefusal};

const LEAHS: InvolvementId = InvolvementId::from_bytes([51; 16]);
const PRIYAS: InvolvementId = InvolvementId::from_bytes([50; 16]);

async fn add_person(
    kept: &Kept,
    family: FamilyId,
    person: PersonId,
    kind: PersonKind,
) -> Result<(), ManageRefusal> {
    let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
    let person = Person { id: person, name: words("Someone"), kind };
    kept.store.add_person(manage, kept.write(), family, person).await.expect("kept")
}

async fn involve(kept: &Kept, n: u8, worker: WorkerId, with: With) -> Result<(), ManageRefusal> {
    let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
    let involvement = Involvement { id: id(n), family: FAMILY, worker, with, from: today(), to: None };
    kept.store.add_involvement(manage, kept.write(), involvement).await.expect("kept")
}

async fn end(kept: &Kept, who: WorkerId, which: InvolvementId) -> store::Written<(), InvolvementRefusal> {
    let permit = kept.worker::<deed::EndInvolvement>(who, Place::Family(FAMILY)).await;
    kept.store.end_involvement(permit, kept.write(), which).await
}

async fn hand_over(
    kept: &Kept,
    who: WorkerId,
    which: InvolvementId,
    to: WorkerId,
) -> store::Written<(), InvolvementRefusal> {
    let permit = kept.worker::<deed::EndInvolvement>(who, Place::Family(FAMILY)).await;
    let words =
        HandOver { to, goodbye: words("Goodbye, it was good to know you"), note: words("Ring on Mondays") };
    kept.store.hand_over(permit, kept.write(), which, id(80), words).await
}

/// The workers this adult is told of today, by name.
async fn team_of(kept: &Kept, person: PersonId) -> Vec<String> {
    let team = kept.store.read_my_team(kept.parent(person).await, kept.look()).await.expect("read");
    team.members.iter().map(|member| member.worker.name.as_str().to_owned()).collect()
}

contract! {
    async fn a_manager_adds_to_their_own_team_only(kept: Kept) {
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let store = &kept.store;
        let elsewhere = worker(id(90), "Eve", "social-worker", Post::Practitioner, OTHER_TEAM);
        let added = store.add_worker(manage, kept.write(), elsewhere, credentials("Eve")).await;
        assert_eq!(added.expect("kept"), Err(ManageRefusal::OtherTeam));
        let same_name = worker(id(90), "Eve", "social-worker", Post::Practitioner, TEAM);
        let added = store.add_worker(manage, kept.write(), same_name, credentials("Leah")).await;
        assert_eq!(added.expect("kept"), Err(ManageRefusal::NameTaken));
        assert!(kept.try_permit::<deed::ReadToday>(Viewer::Worker(id(90)), Place::Own).await.is_none(), "nothing of her stays");
        let family = Family { id: id(91), label: words("Theirs"), team: OTHER_TEAM, plan_kind: None };
        let added = store.add_family(manage, kept.write(), family).await;
        assert_eq!(added.expect("kept"), Err(ManageRefusal::OtherTeam));
        let other = kept.worker::<deed::ManageTeam>(OTHER_MANAGER, Place::Team(OTHER_TEAM)).await;
        let person = Person { id: id(92), name: words("Someone"), kind: PersonKind::Adult };
        let added = store.add_person(other, kept.write(), FAMILY, person).await;
        assert_eq!(added.expect("kept"), Err(ManageRefusal::OtherTeam), "a family of another team");
    }

    async fn an_adult_may_belong_to_two_families_with_a_room_in_each(kept: Kept) {
        assert_eq!(add_person(&kept, TWIN, AMINA, PersonKind::Adult).await, Ok(()));
        assert_eq!(add_person(&kept, TWIN, DAN, PersonKind::Child(AgeBand::Baby)).await, Err(ManageRefusal::NotInFamily));
        assert_eq!(add_person(&kept, TWIN, SARA, PersonKind::Child(AgeBand::Child)).await, Err(ManageRefusal::NotInFamily));
        let viewer = Viewer::Person(AMINA);
        let mut families = kept.store.read_me(kept.try_permit(viewer, Place::Own).await.expect("hers"), kept.look()).await.expect("read").families;
        families.sort_unstable();
        assert_eq!(families, [FAMILY, TWIN]);
        let here = kept.try_permit::<deed::KeepDraft>(viewer, Place::MyRoom(FAMILY)).await.expect("a room");
        let there = kept.try_permit::<deed::KeepDraft>(viewer, Place::MyRoom(TWIN)).await.expect("another");
        let key = domain::draft::DraftKey::NewGoal;
        kept.store.save_draft(here, kept.write(), key, words("here")).await.expect("kept").expect("saved");
        assert_eq!(kept.store.read_drafts(there, kept.look()).await.expect("read"), []);
        assert_eq!(team_of(&kept, AMINA).await, ["Priya", "Leah"], "and a team in each");
    }

    async fn nobody_is_involved_twice_or_with_someone_who_is_not_there(kept: Kept) {
        assert_eq!(involve(&kept, 60, LEAH, With::Adult(AMINA)).await, Err(ManageRefusal::AlreadyInvolved));
        assert_eq!(involve(&kept, 60, NOOR, With::Adult(BEA)).await, Err(ManageRefusal::NotInFamily));
        assert_eq!(involve(&kept, 60, NOOR, With::Adult(SARA)).await, Err(ManageRefusal::NotInFamily));
        assert_eq!(involve(&kept, 60, OTHER_MANAGER, With::Children).await, Err(ManageRefusal::OtherTeam));
        assert_eq!(involve(&kept, 60, LEAH, With::Children).await, Ok(()), "with the children as well");
        let mut team = team_of(&kept, DAN).await;
        team.sort();
        assert_eq!(team, ["Leah", "Priya", "Sam"], "and so he is told of her");
    }

    async fn an_adult_is_told_of_their_own_and_the_childrens_workers_only(kept: Kept) {
        assert_eq!(team_of(&kept, AMINA).await, ["Priya", "Leah"]);
        assert_eq!(team_of(&kept, DAN).await, ["Priya", "Sam"]);
        assert_eq!(team_of(&kept, BEA).await, ["Priya"]);
        involve(&kept, 60, NOOR, With::Adult(DAN)).await.expect("added");
        assert_eq!(team_of(&kept, AMINA).await, ["Priya", "Leah"], "no trace of who is there for Dan");
    }

    async fn an_involvement_is_ended_by_its_worker_or_the_manager(kept: Kept) {
        assert!(matches!(end(&kept, SAM, LEAHS).await, Err(StoreError::NotFound)), "not his");
        assert!(matches!(end(&kept, PRIYA, id(53)).await, Err(StoreError::NotFound)), "of another family");
        assert_eq!(end(&kept, PRIYA, PRIYAS).await.expect("kept"), Err(InvolvementRefusal::LastWithChildren));
        assert_eq!(end(&kept, GRACE, LEAHS).await.expect("kept"), Ok(()));
        assert_eq!(end(&kept, GRACE, LEAHS).await.expect("kept"), Err(InvolvementRefusal::Ended));
        assert_eq!(team_of(&kept, AMINA).await, ["Priya"]);
        involve(&kept, 60, NOOR, With::Children).await.expect("added");
        assert_eq!(end(&kept, PRIYA, PRIYAS).await.expect("kept"), Ok(()), "someone is left with them");
        assert!(kept.try_permit::<deed::ReadFamily>(Viewer::Worker(PRIYA), Place::Family(FAMILY)).await.is_none());
    }

    async fn handing_over_moves_the_threads_and_says_goodbye(kept: Kept) {
        AMINAS.fill(&kept).await;
        for (to, refusal) in [(LEAH, InvolvementRefusal::SameWorker), (OTHER_MANAGER, InvolvementRefusal::OtherTeam)] {
            assert_eq!(hand_over(&kept, LEAH, LEAHS, to).await.expect("kept"), Err(refusal));
        }
        assert!(matches!(hand_over(&kept, SAM, LEAHS, NOOR).await, Err(StoreError::NotFound)));
        assert_eq!(hand_over(&kept, LEAH, LEAHS, NOOR).await.expect("kept"), Ok(()));
        let team = kept.store.read_my_team(kept.parent(AMINA).await, kept.look()).await.expect("read");
        assert_eq!(team_of(&kept, AMINA).await, ["Priya", "Noor"]);
        let goodbye = &team.goodbyes[0];
        let to = goodbye.to.as_ref().map(|worker| worker.id);
        assert_eq!((goodbye.from.id, to, goodbye.words.as_str()), (LEAH, Some(NOOR), "Goodbye, it was good to know you"));
        let dans = kept.store.read_my_team(kept.parent(DAN).await, kept.look()).await.expect("read");
        assert!(dans.goodbyes.is_empty(), "he never knew her");
        // The thread is Noor's now, with the note; Leah has none of it any more.
        let noor = kept.worker::<deed::ReadThreadAsWorker>(NOOR, AMINAS_ROOM).await;
        let thread = kept.store.read_thread_as_worker(noor, kept.look(), council(), AMINAS.id(1)).await.expect("read");
        assert_eq!(thread.hand_over_note.as_ref().map(|note| note.as_str()), Some("Ring on Mondays"));
        assert!(kept.try_permit::<deed::ReadThreadAsWorker>(Viewer::Worker(LEAH), AMINAS_ROOM).await.is_none());
        let priya = kept.worker::<deed::ReadThreadAsWorker>(PRIYA, AMINAS_ROOM).await;
        let thread = kept.store.read_thread_as_worker(priya, kept.look(), council(), AMINAS.id(1)).await.expect("read");
        assert_eq!(thread.hand_over_note, None, "the note is for the next worker only");
        let mine = kept.store.read_thread(kept.parent(AMINA).await, kept.look(), AMINAS.id(1)).await.expect("read");
        assert_eq!((mine.hand_over_note, mine.line.workers), (None, vec![PRIYA, NOOR]));
    }

    async fn cover_is_set_by_oneself_or_the_manager(kept: Kept) {
        let kept = &kept;
        let set = |who, cover: Cover| async move {
            let permit = kept.worker::<deed::SetCover>(who, Place::Own).await;
            kept.store.set_cover(permit, kept.write(), cover).await
        };
        let cover = Cover { worker: LEAH, by: NOOR, from: today(), to: today().plus_days(2) };
        assert!(matches!(set(SAM, cover.clone()).await, Err(StoreError::NotFound)), "not his to set");
        let backwards = Cover { to: today().plus_days(-1), ..cover.clone() };
        assert_eq!(set(LEAH, backwards).await.expect("kept"), Err(CoverRefusal::EndsBeforeItStarts));
        let herself = Cover { by: LEAH, ..cover.clone() };
        assert_eq!(set(LEAH, herself).await.expect("kept"), Err(CoverRefusal::SameWorker));
        let stranger = Cover { by: OTHER_MANAGER, ..cover.clone() };
        assert_eq!(set(LEAH, stranger).await.expect("kept"), Err(CoverRefusal::OtherTeam));
        assert!(matches!(set(OTHER_MANAGER, cover.clone()).await, Err(StoreError::NotFound)), "of another team");
        assert_eq!(set(GRACE, cover.clone()).await.expect("kept"), Ok(()));
        let team = kept.store.read_my_team(kept.parent(AMINA).await, kept.look()).await.expect("read");
        let away = team.members[1].away.as_ref().expect("away");
        assert_eq!((away.until, away.by, away.by_name.as_str()), (today().plus_days(2), NOOR, "Noor"));
        // Set again from the same day, the later word counts.
        assert_eq!(set(LEAH, Cover { by: SAM, ..cover }).await.expect("kept"), Ok(()));
        let team = kept.store.read_my_team(kept.parent(AMINA).await, kept.look()).await.expect("read");
        assert_eq!(team.members[1].away.as_ref().map(|away| away.by), Some(SAM));
    }

    async fn a_familys_page_keeps_each_adult_apart_and_says_who_can_sign_in(kept: Kept) {
        AMINAS.fill(&kept).await;
        let invite = kept.worker::<deed::Invite>(PRIYA, DANS_ROOM).await;
        kept.store.invite(invite, kept.write(), id(70), at(NINE + 60)).await.expect("kept").expect("invited");
        let page = kept.store.read_family(kept.worker(PRIYA, Place::Family(FAMILY)).await, kept.look()).await.expect("read");
        let adults: Vec<_> = page.adults.iter().map(|line| (line.person.id, line.account, line.published_at.is_some())).collect();
        assert_eq!(adults, [(AMINA, AccountState::Active, true), (DAN, AccountState::Invited, false)]);
        assert_eq!((page.children.len(), page.involvements.len(), page.meetings.len()), (1, 3, 1));
        assert_eq!(page.promises.len(), 2, "the service's and the agency's, never a parent's own");
        let team = kept.worker::<deed::ReadTeam>(GRACE, Place::Team(TEAM)).await;
        let team = kept.store.read_team(team, kept.look(), council()).await.expect("read");
        let labels: Vec<_> = team.families.iter().map(|line| line.family.label.as_str()).collect();
        assert_eq!(labels, ["Amina's family", "Bea's family"]);
        let priya = team.workers.iter().find(|line| line.worker.id == PRIYA).expect("her line");
        assert_eq!((team.workers.len(), priya.families), (6, 2));
    }
}
