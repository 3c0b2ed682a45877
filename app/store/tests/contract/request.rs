//! What adults ask their team for: seen by whom it is for, never by whom it may be about, and by no other adult.
use crate::{
    full::{AMINAS, DANS, Room, council},
    kept::*,
    reading::everything,
};
use domain::{
    access::{Place, Viewer, deed},
    id::{PersonId, RequestId, WorkerId},
    request::{Request, RequestKind, RequestRefusal, RequestState},
    time::Moment,
    today::Waiting,
};
use std::collections::BTreeSet;

const ADVOCATE: u8 = 210;
const COMPLAINT: u8 = 211;

async fn asks(kept: &Kept, nth: u8, kind: RequestKind) {
    let asking = kept.parent::<deed::AskFor>(AMINA).await;
    let said = Some(words("Somebody who listens"));
    kept.store.ask_for(asking, kept.write(), id(nth), kind, said).await.expect("kept").expect("asked");
}

async fn takes_back(kept: &Kept, nth: u8) -> Result<(), RequestRefusal> {
    let asking = kept.parent::<deed::AskFor>(AMINA).await;
    kept.store.take_back_request(asking, kept.write(), id(nth)).await.expect("kept")
}

async fn answers(kept: &Kept, by: WorkerId, nth: u8, is_done: bool) -> Result<(), RequestRefusal> {
    let answering = kept.worker::<deed::AnswerRequest>(by, AMINAS_ROOM).await;
    let said = words("We see to it");
    kept.store.answer_request(answering, kept.write(), id(nth), said, is_done).await.expect("kept")
}

async fn mine(kept: &Kept, person: PersonId) -> Vec<Request> {
    let reading = kept.parent::<deed::ReadRequests>(person).await;
    kept.store.read_requests(reading, kept.look()).await.expect("read").requests
}

/// What this worker reads of Amina's requests; nothing, where they may not even ask.
async fn read_by(kept: &Kept, worker: WorkerId) -> BTreeSet<RequestId> {
    let permit = kept.try_permit::<deed::ReadRequestsAsWorker>(Viewer::Worker(worker), AMINAS_ROOM).await;
    let Some(permit) = permit else { return BTreeSet::new() };
    let page = kept.store.read_requests_as_worker(permit, kept.look()).await.expect("read");
    page.requests.into_iter().map(|request| request.id).collect()
}

async fn on_today(kept: &Kept, worker: WorkerId) -> BTreeSet<RequestId> {
    let reading = kept.worker::<deed::ReadToday>(worker, Place::Own).await;
    let desk = kept.store.read_today(reading, kept.look(), council()).await.expect("read");
    let request = |waiting| match waiting {
        Waiting::Request { request, .. } => Some(request),
        _ => None,
    };
    desk.lines.into_iter().filter_map(|line| request(line.waiting)).collect()
}

/// The manager's page of what is overdue by the service.
async fn overdue(kept: &Kept, in_days: i64) -> BTreeSet<RequestId> {
    let reading = kept.worker::<deed::ReadTeam>(GRACE, Place::Team(TEAM)).await;
    let then = kept.look_at(Moment::at(today().plus_days(in_days), 600));
    let page = kept.store.read_team(reading, then, council()).await.expect("read");
    let request = |waiting| match waiting {
        Waiting::Request { request, .. } => Some(request),
        _ => None,
    };
    page.overdue.into_iter().filter_map(|line| request(line.waiting)).collect()
}

impl Room {
    /// Something they asked their team for, and its answer.
    pub(crate) async fn asks_for_something(&self, kept: &Kept) {
        let asking = kept.parent::<deed::AskFor>(self.person).await;
        let (kind, words) = (RequestKind::Interpreter, Some(self.says("request")));
        kept.store
            .ask_for(asking, kept.write(), self.id(1), kind, words)
            .await
            .expect("kept")
            .expect("asked");
        let answering = kept.worker::<deed::AnswerRequest>(PRIYA, self.place()).await;
        let said = self.says("request answer");
        let answered = kept.store.answer_request(answering, kept.write(), self.id(1), said, false).await;
        answered.expect("kept").expect("answered");
    }
}

contract! {
    async fn what_may_be_about_a_worker_is_for_the_manager_alone(kept: Kept) {
        asks(&kept, ADVOCATE, RequestKind::Advocate).await;
        asks(&kept, COMPLAINT, RequestKind::Complaint).await;
        let (advocate, both) = (BTreeSet::from([id(ADVOCATE)]), BTreeSet::from([id(ADVOCATE), id(COMPLAINT)]));
        // Priya holds the plan, Leah is there for Amina.
        for worker in [PRIYA, LEAH] {
            assert_eq!(read_by(&kept, worker).await, advocate);
            assert_eq!(on_today(&kept, worker).await, advocate);
        }
        assert_eq!(read_by(&kept, GRACE).await, both);
        assert_eq!(on_today(&kept, GRACE).await, BTreeSet::from([id(COMPLAINT)]));
        // Sam is there for Dan.
        for worker in [SAM, DUTY, OTHER_MANAGER] {
            assert_eq!(read_by(&kept, worker).await, BTreeSet::new(), "{worker}");
        }
        let answering = kept.worker::<deed::AnswerRequest>(PRIYA, AMINAS_ROOM).await;
        let said = words("I saw that");
        let tried = kept.store.answer_request(answering, kept.write(), id(COMPLAINT), said, true).await;
        assert!(matches!(tried, Err(store::StoreError::NotFound)), "{tried:?}");
        assert_eq!(answers(&kept, GRACE, COMPLAINT, true).await, Ok(()));
    }

    async fn whoever_asked_reads_every_answer_and_is_told_of_a_new_one(kept: Kept) {
        asks(&kept, ADVOCATE, RequestKind::Advocate).await;
        assert_eq!(mine(&kept, AMINA).await[0].state, RequestState::Asked);
        assert_eq!(answers(&kept, LEAH, ADVOCATE, false).await, Ok(()));
        let news = async || {
            let reading = kept.parent::<deed::ReadMonth>(AMINA).await;
            kept.store.read_month(reading, kept.look()).await.expect("read").request_is_answered
        };
        assert_eq!(answers(&kept, PRIYA, ADVOCATE, true).await, Ok(()));
        assert!(news().await);
        let request = mine(&kept, AMINA).await.remove(0);
        assert_eq!(request.state, RequestState::Done);
        assert_eq!(request.answers.iter().map(|answer| answer.by).collect::<Vec<_>>(), [LEAH, PRIYA]);
        assert!(!news().await, "they were opened");
        assert!(on_today(&kept, PRIYA).await.is_empty(), "it is done");
        assert_eq!(answers(&kept, PRIYA, ADVOCATE, false).await, Err(RequestRefusal::Over));
        assert_eq!(takes_back(&kept, ADVOCATE).await, Err(RequestRefusal::Over));
    }

    async fn what_is_taken_back_waits_for_nobody(kept: Kept) {
        asks(&kept, ADVOCATE, RequestKind::Advocate).await;
        assert_eq!(takes_back(&kept, ADVOCATE).await, Ok(()));
        assert!(on_today(&kept, PRIYA).await.is_empty());
        assert_eq!(answers(&kept, PRIYA, ADVOCATE, true).await, Err(RequestRefusal::Over));
        assert_eq!(mine(&kept, AMINA).await[0].state, RequestState::TakenBack);
    }

    async fn an_answer_that_is_late_stands_before_the_manager(kept: Kept) {
        asks(&kept, ADVOCATE, RequestKind::Advocate).await;
        asks(&kept, COMPLAINT, RequestKind::Complaint).await;
        let days = council().timings.request_answer_days;
        assert!(overdue(&kept, days).await.is_empty(), "there is time yet");
        // A day on which nobody works gives until the next.
        let late = days + 4;
        assert_eq!(overdue(&kept, late).await, BTreeSet::from([id(ADVOCATE), id(COMPLAINT)]));
        // What is settled is off the page; what is under way comes back when nobody says anything more for as long.
        assert_eq!(answers(&kept, GRACE, COMPLAINT, true).await, Ok(()));
        let answering = kept.worker::<deed::AnswerRequest>(LEAH, AMINAS_ROOM).await;
        let then = kept.write_at(Moment::at(today().plus_days(late), 600));
        let said = kept.store.answer_request(answering, then, id(ADVOCATE), words("We have asked"), false).await;
        said.expect("kept").expect("answered");
        assert!(overdue(&kept, late).await.is_empty(), "somebody said something");
        assert_eq!(overdue(&kept, late + late).await, BTreeSet::from([id(ADVOCATE)]), "and then nothing more");
    }

    async fn what_one_adult_asks_changes_nothing_for_the_other(kept: Kept) {
        for room in [AMINAS, DANS] {
            room.fill(&kept).await;
        }
        everything(&kept, DANS).await.expect("read");
        let before = everything(&kept, DANS).await.expect("read");
        let hers = mine(&kept, AMINA).await.len();
        asks(&kept, ADVOCATE, RequestKind::Advocate).await;
        asks(&kept, COMPLAINT, RequestKind::ChangeWorker).await;
        answers(&kept, LEAH, ADVOCATE, true).await.expect("answered");
        assert!(everything(&kept, DANS).await.expect("read") == before);
        assert_eq!(mine(&kept, AMINA).await.len(), hers + 2, "they are there");
        let taking = kept.parent::<deed::AskFor>(DAN).await;
        let tried = kept.store.take_back_request(taking, kept.write(), id(COMPLAINT)).await;
        assert!(matches!(tried, Err(store::StoreError::NotFound)), "{tried:?}");
    }
}
